import { Mark, markTable } from "./char-class.js";

/**
 * The lines of a text in columns (one typed array a property; an object for each line measured six times dearer).
 * Line `i` covers `starts[i]` to `starts[i + 1]` with its ending, so lines tile the text.
 * A line ends with LF, CRLF or CR; U+2028, U+2029, U+0085, VT and FF are text. All offsets are UTF-16 code units.
 */
export interface LineTable {
  readonly count: number;
  /** Start of each line, and at `count` the length of the text. */
  readonly starts: Uint32Array;
  /** First character that is not white space; equals `textEnds` on a blank line. */
  readonly textStarts: Uint32Array;
  /** Behind the last character that is not white space. */
  readonly textEnds: Uint32Array;
  /** Runs of characters between white space. */
  readonly words: Uint32Array;
  /** Words that begin with a small letter. */
  readonly lowerWords: Uint32Array;
  /** Words that begin with a capital. */
  readonly upperWords: Uint32Array;
  readonly digits: Uint32Array;
  /** Letters of scripts without case (Arabic, Han, Hangul, Devanagari …). */
  readonly caselessLetters: Uint32Array;
  /** The union of the marks of the line's characters (`Mark`), its ending left out. */
  readonly marks: Uint16Array;
  /** Which endings occur: bit 1 LF, bit 2 CRLF, bit 4 CR alone. */
  readonly endings: number;
  /** The union of all lines' marks. */
  readonly allMarks: number;
}

/**
 * Splits a text into lines, in one pass over its characters.
 *
 * @example
 * ```ts
 * import { splitLines } from "newsdump";
 *
 * const lines = splitLines("one\r\n\r\n two");
 * console.log(lines.count, lines.starts[2], lines.textStarts[2]); // 3 7 8
 * ```
 */
export function splitLines(text: string): LineTable {
  const length = text.length;
  const known = markTable();
  let table = makeColumns(FIRST_CAPACITY + Math.min(length >> 5, MAX_FIRST_CAPACITY));
  let count = 0;
  let endings = 0;
  let allMarks = 0;
  let at = 0;
  while (at < length) {
    if (count + 1 >= table.starts.length) table = enlarge(table);
    const start = at;
    let textStart = start;
    let textEnd = start;
    let words = 0;
    let lower = 0;
    let upper = 0;
    let digits = 0;
    let caseless = 0;
    let union = 0;
    let code = 0;
    for (; at < length; at++) {
      code = text.charCodeAt(at);
      let bits = known[code] as number;
      if ((bits & LineEndOrSpace) !== 0) {
        if ((bits & Mark.LineEnd) !== 0) break;
        union |= bits;
        continue;
      }
      // A word, to its end: most characters are met in the inner loop.
      if (words === 0) textStart = at;
      words++;
      // Sums instead of questions: a question that nobody has asked for a while makes V8 compile all of this again.
      lower += (bits >> LOWER) & 1;
      upper += (bits >> UPPER) & 1;
      for (;;) {
        union |= bits;
        digits += (bits >> DIGIT) & 1;
        caseless += (bits >> CASELESS) & 1;
        // Most characters are small letters of English: they are passed without a look-up.
        const next = at + 1;
        do {
          if (++at === length) break;
          code = text.charCodeAt(at);
        } while (code > 0x60 && code < 0x7b);
        if (at > next) union |= Mark.Lower;
        if (at === length) break;
        bits = known[code] as number;
        if ((bits & LineEndOrSpace) !== 0) break;
      }
      textEnd = at;
      if ((bits & Mark.LineEnd) !== 0) break;
      union |= bits;
    }
    if (at < length) {
      const next = at + 1 < length ? text.charCodeAt(at + 1) : 0;
      // 1 behind LF, 2 behind CRLF, 4 behind CR alone.
      const ending = code === 0x0a ? 1 : next === 0x0a ? 2 : 4;
      endings |= ending;
      at += 1 + ((ending >> 1) & 1);
    }
    table.starts[count] = start;
    table.textStarts[count] = textStart;
    table.textEnds[count] = textEnd;
    table.words[count] = words;
    table.lowerWords[count] = lower;
    table.upperWords[count] = upper;
    table.digits[count] = digits;
    table.caselessLetters[count] = caseless;
    table.marks[count] = union;
    allMarks |= union;
    count++;
  }
  table.starts[count] = length;
  // The columns become the table: a copy of them costs as much as a hundred lines.
  table.count = count;
  table.endings = endings;
  table.allMarks = allMarks;
  return table;
}

const FIRST_CAPACITY = 32;
const MAX_FIRST_CAPACITY = 1 << 16;
const LineEndOrSpace = Mark.LineEnd | Mark.Space;
/** Where a mark's bit stands. */
const LOWER = 2;
const UPPER = 3;
const DIGIT = 4;
const CASELESS = 5;

type Columns = { -readonly [Key in keyof LineTable]: LineTable[Key] };

/** All columns in one buffer: most texts are short, and nine buffers cost more than their lines. */
function makeColumns(capacity: number): Columns {
  const bytes = capacity * Uint32Array.BYTES_PER_ELEMENT;
  const buffer = new ArrayBuffer(bytes * 8 + capacity * Uint16Array.BYTES_PER_ELEMENT);
  return {
    starts: new Uint32Array(buffer, 0, capacity),
    textStarts: new Uint32Array(buffer, bytes, capacity),
    textEnds: new Uint32Array(buffer, bytes * 2, capacity),
    words: new Uint32Array(buffer, bytes * 3, capacity),
    lowerWords: new Uint32Array(buffer, bytes * 4, capacity),
    upperWords: new Uint32Array(buffer, bytes * 5, capacity),
    digits: new Uint32Array(buffer, bytes * 6, capacity),
    caselessLetters: new Uint32Array(buffer, bytes * 7, capacity),
    marks: new Uint16Array(buffer, bytes * 8, capacity),
    count: 0,
    endings: 0,
    allMarks: 0,
  };
}

function enlarge(table: Columns): Columns {
  const larger = makeColumns(table.starts.length * 2);
  for (const [name, column] of Object.entries(table))
    if (typeof column === "object") larger[name as "starts"].set(column);
  return larger;
}
