import type { Report } from "../diagnostics/diagnostic.js";
import { ParseError } from "../diagnostics/error.js";
import { byteOrderMark } from "./encoding/byte-order-mark.js";
import { decodeAs } from "./encoding/decode-as.js";
import { encodingOf } from "./encoding/labels.js";
import { recognise } from "./encoding/recognise.js";
import { unmarkedUtf16 } from "./encoding/utf-16.js";
import type { Platform } from "./platform.js";

export { byteOrderMark };

/** `fatal`, for its throw is the whole check: what it gives is right, and no character of it needs to be looked at again. */
const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/**
 * The text of a record's bytes, decoded in one piece. A byte order mark stays as U+FEFF.
 *
 * Without a stated encoding: UTF-8 where the bytes are that, else what a byte order mark, the hint or a declaration in the text
 * says (`ENCODING_DETECTED`), else a guess (`ENCODING_FALLBACK`); the diagnostic's detail says which and why. What the
 * encoding cannot explain becomes U+FFFD, with `ENCODING_INVALID` once a run of bytes. docs/formats/encodings.md tells all.
 *
 * @param encoding - a label that the caller states; an unknown one throws a `ParseError` with code `USAGE`.
 * @param offset - where in the dump these bytes begin, for the diagnostics.
 * @param platform - may decode UTF-8 in its own way.
 * @param hint - a label that the dump states, in a header. Bytes that are plainly something else overrule it, an unknown one is
 * ignored.
 */
export function decodeText(
  bytes: Uint8Array,
  encoding: string | undefined,
  offset: number,
  report: Report,
  hint?: string,
  platform?: Platform,
): string {
  if (encoding !== undefined) return decodeAs(bytes, normalise(encoding), offset, report);
  const text = decodeUtf8(bytes, platform);
  if (text !== undefined && !isSevenBit(bytes, text, hint)) return text;
  const { encoding: found, why, isGuess } = recognise(bytes, text !== undefined, hint);
  if (why !== undefined) {
    const whole = { byteStart: offset, byteEnd: offset + bytes.length };
    report(isGuess ? "ENCODING_FALLBACK" : "ENCODING_DETECTED", whole, `${found}, ${why}`);
  }
  return found === "utf-8" && text !== undefined ? text : decodeAs(bytes, found, offset, report);
}

/** The text of bytes that are valid UTF-8, a byte order mark kept; undefined where they are not. */
export function decodeUtf8(bytes: Uint8Array, platform?: Platform): string | undefined {
  if (platform?.decodeUtf8 !== undefined) return platform.decodeUtf8(bytes);
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}

/** The canonical name of an encoding label; an unknown one is the caller's mistake. */
export function normalise(label: string): string {
  const name = encodingOf(label);
  if (name !== undefined) return name;
  throw new ParseError(
    "USAGE",
    `unknown encoding ${JSON.stringify(label)}: give a label such as "utf-8" or "windows-1252"`,
  );
}

/** What is valid UTF-8, and yet can be meant as something else: UTF-16 of Latin letters, and what a header names. */
function isSevenBit(bytes: Uint8Array, text: string, hint: string | undefined): boolean {
  if (hint !== undefined) {
    const named = encodingOf(hint);
    // One byte a character, or UTF-8: ASCII is the same in them, and more than ASCII is UTF-8, by no chance.
    if (named !== undefined && !/^(?:utf-8|windows|iso-8859|koi8|mac)/.test(named)) return true;
  }
  return text.length === bytes.length && hasEarlyZero(bytes) && unmarkedUtf16(bytes) !== undefined;
}

/** UTF-16 has a zero byte in each Latin letter, each space and each line end. */
function hasEarlyZero(bytes: Uint8Array): boolean {
  for (let at = 0; at < 64; at++) if (bytes[at] === 0) return true;
  return false;
}
