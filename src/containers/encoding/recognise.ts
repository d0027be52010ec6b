import { byteOrderMark } from "./byte-order-mark.js";
import { declaredEncoding } from "./declared.js";
import { decodeAs } from "./decode-as.js";
import { guessEncoding } from "./guess.js";
import { encodingOf } from "./labels.js";
import { multiByte } from "./multi-byte.js";
import { sampleOf } from "./sample.js";
import { shapePrice } from "./shape.js";
import { looksMeantAsUtf8 } from "./utf-8.js";
import { unmarkedUtf16 } from "./utf-16.js";

/** An encoding, and what speaks for it: undefined for UTF-8, which needs no reason. */
export interface Recognised {
  readonly encoding: string;
  readonly why?: string;
  readonly isGuess?: boolean;
}

/**
 * What bytes are that are no UTF-8, or that may be meant as something else though they are valid in it (`isUtf8`). The order:
 * a byte order mark; UTF-8 with some damage; what the header says, then what the text declares, where the bytes bear it out;
 * a guess.
 */
export function recognise(bytes: Uint8Array, isUtf8: boolean, hint: string | undefined): Recognised {
  const marked = byteOrderMark(bytes);
  if (marked !== undefined) return { encoding: marked, why: "by its byte order mark" };
  const named = hint === undefined ? undefined : encodingOf(hint);
  if (named !== undefined && isPlausible(bytes, named, isUtf8)) return { encoding: named, why: "as the header says" };
  const zeros = unmarkedUtf16(bytes);
  if (zeros !== undefined) return { encoding: zeros, why: "guessed by its zero bytes", isGuess: true };
  if (isUtf8 || looksMeantAsUtf8(bytes)) return { encoding: "utf-8" };
  const stated = declaredEncoding(bytes);
  // It could not be read here if it were true.
  const declared = stated?.startsWith("utf-16") ? undefined : stated;
  if (declared !== undefined && isPlausible(bytes, declared, false)) {
    return { encoding: declared, why: "as the text declares" };
  }
  const { encoding, isSure } = guessEncoding(bytes, named ?? declared);
  const why = isSure ? "guessed by its letters" : "for nothing speaks for another";
  return { encoding, why, isGuess: true };
}

/** Fewer characters of UTF-8 than this can be chance in an encoding of several bytes a character. */
const LEAST_BY_NO_CHANCE = 3;

/** Whether bytes can be what was said of them. */
function isPlausible(bytes: Uint8Array, encoding: string, isUtf8: boolean): boolean {
  if (encoding === "utf-8" || encoding.startsWith("utf-32")) return false;
  if (encoding.startsWith("utf-16")) return !(isUtf8 && bytes.indexOf(0) < 0);
  if (encoding === "iso-2022-jp") return bytes.indexOf(0x1b) >= 0 && isUtf8;
  const isMultiByte = multiByte.includes(encoding);
  const { words } = sampleOf(bytes);
  if (words.length === 0) return false;
  if (isUtf8 && !(isMultiByte && isFew(bytes))) return false;
  if (!isMultiByte && looksMeantAsUtf8(bytes)) return false;
  let faults = 0;
  const text = decodeAs(words, encoding, 0, () => void faults++);
  // Encodings of one byte have no faults to speak of, but controls that no text has, where windows-125x has its quotes.
  if (!isMultiByte) return !/[\x80-\x9f]/.test(text);
  return isUtf8 ? faults === 0 && shapePrice(text) === 0 : faults <= 1 + text.length / 50;
}

function isFew(bytes: Uint8Array): boolean {
  let leads = 0;
  for (let at = 0; at < bytes.length && leads < LEAST_BY_NO_CHANCE; at++) if ((bytes[at] as number) >= 0xc0) leads++;
  return leads < LEAST_BY_NO_CHANCE;
}
