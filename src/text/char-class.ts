import { isSpace } from "./span.js";

/** What a UTF-16 code unit is to the line scanner: one bit each, so that a line's marks are the union of its characters'. */
export enum Mark {
  Space = 1,
  LineEnd = 2,
  Lower = 4,
  Upper = 8,
  Digit = 16,
  /** A letter of a script without case: Arabic, Han, Hangul, Devanagari … */
  Caseless = 32,
  /** Controls, direction controls, byte order marks and surrogates: worth a closer look. */
  Odd = 64,
  Colon = 128,
  Bar = 256,
  Slash = 512,
  Ampersand = 1024,
  /** A closing bracket, or the underscore that damage sets in its place. */
  Bracket = 2048,
  /** What a credit may stand behind, beside the marks above: a full stop, an equals sign, an opening bracket, `©`. */
  Sign = 4096,
}

/** Letters and digits. */
export const WordMarks = Mark.Lower | Mark.Upper | Mark.Digit | Mark.Caseless;

/** All marks fit into so many bits. */
export const MARK_BITS = 13;

let table: Uint16Array | undefined;

/** The marks of each code unit, made on first use. All of them, so that no reader has to ask which alphabet it has met. */
export function markTable(): Uint16Array {
  table ??= makeTable();
  return table;
}

function makeTable(): Uint16Array {
  const made = new Uint16Array(0x10000).fill(Mark.Caseless, 0x3005, 0xd800).fill(0, 0x3008, 0x3021);
  for (let code = 0; code < 0x3005; code++) made[code] = marksOf(code);
  // Surrogates are no letters here: most are pictures.
  made.fill(Mark.Odd, 0xd800, 0xe000);
  made[0x061c] = Mark.Odd;
  made.fill(Mark.Odd, 0x200e, 0x2010).fill(Mark.Odd, 0x202a, 0x202f).fill(Mark.Odd, 0x2066, 0x206a);
  // `Ⓒ`, `ⓒ`, `。`, and the wide brackets and equals sign.
  for (const sign of [0x24b8, 0x24d2, 0x3002, 0xff08, 0xff09, 0xff1d]) made[sign] = Mark.Sign;
  made[0xfeff] = Mark.Space | Mark.Odd;
  made[0xff1a] = Mark.Colon;
  made[0xff5c] = Mark.Bar;
  return made;
}

/** One mark each for the first four, one for the next three, one for the rest. */
const signs = ":|/&)]_.=(©";

/** Of the code units below U+3005. */
function marksOf(code: number): number {
  if (code === 0x0a || code === 0x0d) return Mark.LineEnd;
  const odd = (code < 0x20 && code !== 0x09) || (code >= 0x7f && code < 0xa0) ? Mark.Odd : 0;
  if (isSpace(code)) return Mark.Space | odd;
  if (odd !== 0) return odd;
  // Behind Latin, Greek, Cyrillic and Armenian stand scripts without case, more of Latin and Greek, and signs.
  if (code >= 0x590)
    return code < 0x1e00 ? Mark.Caseless : code >= 0x2000 ? 0 : (code & 1) === 0 ? Mark.Upper : Mark.Lower;
  if (code >= 0x30 && code <= 0x39) return Mark.Digit;
  const character = String.fromCharCode(code);
  const sign = signs.indexOf(character);
  if (sign >= 0) return sign < 4 ? Mark.Colon << sign : sign < 7 ? Mark.Bracket : Mark.Sign;
  if (character.toLowerCase() !== character) return Mark.Upper;
  return character.toUpperCase() !== character ? Mark.Lower : 0;
}

/** The marks of any code unit; none of what stands outside a text. */
export function marks(code: number): number {
  return code < 0x10000 ? (markTable()[code] as number) : 0;
}

/** True for the characters that turn the direction of writing (Unicode Bidi_Control). */
export function isDirectionControl(code: number): boolean {
  return code > 0x600 && code < 0x2070 && marks(code) === Mark.Odd;
}
