import { isSpace } from "./span.js";

/** What a UTF-16 code unit is to the line scanner: one bit each, so that a line's marks are the union of its characters'. */
export const Mark = {
  Space: 1,
  LineEnd: 2,
  Lower: 4,
  Upper: 8,
  Digit: 16,
  /** A letter of a script without case: Arabic, Han, Hangul, Devanagari … */
  Caseless: 32,
  /** Controls, direction controls, byte order marks and surrogates: worth a closer look. */
  Odd: 64,
  Colon: 128,
  Bar: 256,
  Slash: 512,
  Ampersand: 1024,
  /** A closing bracket, or the underscore that damage sets in its place. */
  Bracket: 2048,
  /** What a credit may stand behind, beside the marks above: a full stop, an equals sign, an opening bracket, `©`. */
  Sign: 4096,
} as const;

/** Letters and digits. */
export const WordMarks = Mark.Lower | Mark.Upper | Mark.Digit | Mark.Caseless;

/** All marks fit into so many bits. */
export const MARK_BITS = 13;

/** Code units below this are looked up in a table: Latin, Greek, Cyrillic, Armenian. */
const TABLE_END = 0x0590;
let table: Uint16Array | undefined;

/** The marks of each code unit below U+0590, made on first use. */
export function markTable(): Uint16Array {
  table ??= Uint16Array.from({ length: TABLE_END }, (_, code) => marksOf(code));
  return table;
}

function marksOf(code: number): number {
  if (code === 0x0a || code === 0x0d) return Mark.LineEnd;
  const odd = (code < 0x20 && code !== 0x09) || (code >= 0x7f && code < 0xa0) ? Mark.Odd : 0;
  if (isSpace(code)) return Mark.Space | odd;
  if (odd !== 0) return odd;
  if (code >= 0x30 && code <= 0x39) return Mark.Digit;
  const character = String.fromCharCode(code);
  if (character === ":") return Mark.Colon;
  if (character === "|") return Mark.Bar;
  if (character === "/") return Mark.Slash;
  if (character === "&") return Mark.Ampersand;
  if (character === ")" || character === "]" || character === "_") return Mark.Bracket;
  if (".=(©".includes(character)) return Mark.Sign;
  if (character.toLowerCase() !== character) return Mark.Upper;
  return character.toUpperCase() !== character ? Mark.Lower : 0;
}

/** The marks of a code unit from U+0590 on. Surrogates are no letters here: most are pictures. */
export function wideMarks(code: number): number {
  // The space of Ogham stands among letters.
  if (code < 0x1e00) return code === 0x061c ? Mark.Odd : code === 0x1680 ? Mark.Space : Mark.Caseless;
  if (code < 0x2000) return (code & 1) === 0 ? Mark.Upper : Mark.Lower;
  if (code < 0x3005) {
    if (isSpace(code)) return Mark.Space;
    if (isDirectionControl(code)) return Mark.Odd;
    return wideSigns.includes(code) ? Mark.Sign : 0;
  }
  if (code < 0xd800) return code >= 0x3008 && code <= 0x3020 ? 0 : Mark.Caseless;
  if (code < 0xe000) return Mark.Odd;
  if (code === 0xfeff) return Mark.Space | Mark.Odd;
  if (wideSigns.includes(code)) return Mark.Sign;
  return code === 0xff1a ? Mark.Colon : code === 0xff5c ? Mark.Bar : 0;
}

/** `Ⓒ`, `ⓒ`, `。`, and the wide brackets and equals sign. */
const wideSigns = [0x24b8, 0x24d2, 0x3002, 0xff08, 0xff09, 0xff1d];

/** The marks of any code unit. */
export function marks(code: number): number {
  return code < TABLE_END ? (markTable()[code] as number) : wideMarks(code);
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
