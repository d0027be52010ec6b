import type { Span } from "./span.js";

/** The kinds of characters that a reader of the text should know of. */
export type Oddity = "control" | "direction" | "bom" | "surrogate";

// Tab, LF and CR are ordinary; everything else below U+0020 and from DEL to U+009F is a control.
const odd =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is its purpose
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]/;

/**
 * The first run of each kind of odd character: controls, direction controls, byte order marks after the
 * start, lone surrogates. One search where there are none.
 */
export function findOddities(text: string): ReadonlyMap<Oddity, Span> {
  const found = new Map<Oddity, Span>();
  const first = text.search(odd);
  if (first < 0) return found;
  for (let at = first; at < text.length && found.size < 4; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0xd800 && code < 0xdc00 && isLowSurrogate(text.charCodeAt(at + 1))) {
      at++;
      continue;
    }
    const kind = oddityOf(code, at);
    if (kind === undefined || found.has(kind)) continue;
    let end = at + 1;
    while (end < text.length && oddityOf(text.charCodeAt(end), end) === kind) end++;
    found.set(kind, { start: at, end });
    at = end - 1;
  }
  return found;
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code < 0xe000;
}

function oddityOf(code: number, at: number): Oddity | undefined {
  if (code < 0x20) return code === 0x09 || code === 0x0a || code === 0x0d ? undefined : "control";
  if (code < 0x7f) return undefined;
  if (code < 0xa0) return "control";
  if (code >= 0xd800 && code < 0xe000) return "surrogate";
  if (code === 0xfeff) return at > 0 ? "bom" : undefined;
  return isDirectionControl(code) ? "direction" : undefined;
}

/** True for the characters that turn the direction of writing (Unicode Bidi_Control). */
export function isDirectionControl(code: number): boolean {
  return (
    code === 0x061c ||
    code === 0x200e ||
    code === 0x200f ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2066 && code <= 0x2069)
  );
}
