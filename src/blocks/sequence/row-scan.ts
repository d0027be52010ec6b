import { Mark, markTable, wideMarks } from "../../text/char-class.js";
import { mayBe } from "../letter-filter.js";
import type { SoughtWords } from "./sought-words.js";

/** What one look at the beginning of a row finds. */
export interface RowScan {
  commas: number;
  stops: number;
  separators: number;
  quotes: number;
  /** 0 none, 1 an at sign, 2 an address, 3 a hash, 4 a copyright sign. */
  sign: number;
  month: boolean;
  /** Words read, and how many of them the title line has. */
  words: number;
  shared: number;
}

const MAX_WORDS = 24;
/** From here on a letter's capital may look like another letter to a filter: `ß`, Greek with accents. */
const WIDE = 0x1e00;
const Letter = Mark.Lower | Mark.Upper | Mark.Caseless;
const Sign = {
  Comma: 1,
  Stop: 2,
  EasternStop: 3,
  Separator: 4,
  Quote: 5,
  At: 6,
  Copyright: 7,
  Slash: 8,
  Hash: 9,
} as const;
let signs: Uint8Array | undefined;

function signTable(): Uint8Array {
  if (signs !== undefined) return signs;
  signs = new Uint8Array(0x3100);
  const of = (characters: string, sign: number) => {
    for (const character of characters) (signs as Uint8Array)[character.charCodeAt(0)] = sign;
  };
  of(",、،", Sign.Comma);
  of(".!?", Sign.Stop);
  of("。", Sign.EasternStop);
  of("|·•»›>→", Sign.Separator);
  of('"“„«「', Sign.Quote);
  of("@", Sign.At);
  of("©", Sign.Copyright);
  of("/", Sign.Slash);
  of("#", Sign.Hash);
  return signs;
}

/**
 * Reads a row from `start` to `limit` once: its signs and its words.
 *
 * @param found - is given the places of the words that the model knows
 */
export function scanRow(text: string, start: number, limit: number, sought: SoughtWords, found: number[]): RowScan {
  const scan: RowScan = { commas: 0, stops: 0, separators: 0, quotes: 0, sign: 0, month: false, words: 0, shared: 0 };
  const marks = markTable();
  const table = signTable();
  const { filter, monthFilter } = sought;
  found.length = 0;
  for (let at = start; at < limit; at++) {
    let code = text.charCodeAt(at);
    let bits = code < marks.length ? (marks[code] as number) : wideMarks(code);
    if ((bits & Letter) !== 0) {
      const from = at;
      const first = code;
      let union = 0;
      let last: number;
      do {
        union |= bits;
        last = code;
        if (++at >= limit) break;
        code = text.charCodeAt(at);
        bits = code < marks.length ? (marks[code] as number) : wideMarks(code);
      } while ((bits & Letter) !== 0);
      if (scan.words < MAX_WORDS) {
        scan.words++;
        if (
          filter === undefined ||
          first >= WIDE ||
          last >= WIDE ||
          mayBe(filter, text, from, at) ||
          (monthFilter !== undefined && mayBe(monthFilter, text, from, at))
        ) {
          const word = text.slice(from, at);
          readWord((union & Mark.Upper) !== 0 ? word.toLowerCase() : word, sought, scan, found);
        }
      }
      if (at >= limit) break;
    }
    if (code < 0x3100) {
      if (table[code] !== 0) readSign(table[code] as number, text, at, limit, scan);
    } else if (code === 0xff0c) scan.commas++;
  }
  return scan;
}

function readWord(word: string, { known, titleWords, months }: SoughtWords, scan: RowScan, found: number[]): void {
  if (titleWords.size > 0 && titleWords.has(word)) scan.shared++;
  const place = known.get(word);
  if (place !== undefined && !found.includes(place)) found.push(place);
  if (months?.has(word)) scan.month = true;
}

function readSign(sign: number, text: string, at: number, limit: number, scan: RowScan): void {
  switch (sign) {
    case Sign.Comma:
      scan.commas++;
      break;
    case Sign.Stop:
      if (at + 1 < limit && text.charCodeAt(at + 1) === 0x20) scan.stops++;
      break;
    case Sign.EasternStop:
      if (at + 1 < limit) scan.stops++;
      break;
    case Sign.Separator:
      scan.separators++;
      break;
    case Sign.Quote:
      scan.quotes++;
      break;
    case Sign.At:
      if (scan.sign < 1) scan.sign = 1;
      break;
    case Sign.Copyright:
      scan.sign = 4;
      break;
    case Sign.Slash:
      if (scan.sign < 2 && text.charCodeAt(at + 1) === 0x2f) scan.sign = 2;
      break;
    default:
      if (scan.sign < 3) scan.sign = 3;
  }
}
