import { Mark, markTable, wideMarks } from "../../text/char-class.js";
import { findWord, NO_LETTERS, NO_SMALL_FORM, smallOf, withLetter } from "../word-table.js";
import type { RowWords, SoughtWords } from "./sought-words.js";

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
  /** A word is an agency or a word of credits. */
  credit: boolean;
  /** The places of the words that the model knows. */
  readonly found: number[];
}

export function emptyScan(): RowScan {
  return {
    commas: 0,
    stops: 0,
    separators: 0,
    quotes: 0,
    sign: 0,
    month: false,
    words: 0,
    shared: 0,
    credit: false,
    found: [],
  };
}

const MAX_WORDS = 24;
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

/** Reads a row from `start` to `limit` once: its signs and its words. What was found in another row before is forgotten. */
export function scanRow(text: string, start: number, limit: number, sought: SoughtWords, scan: RowScan): void {
  const marks = markTable();
  const table = signTable();
  clear(scan);
  for (let at = start; at < limit; at++) {
    let code = text.charCodeAt(at);
    let bits = code < marks.length ? (marks[code] as number) : wideMarks(code);
    if ((bits & Letter) !== 0) {
      const from = at;
      let hash = NO_LETTERS;
      let plain = true;
      do {
        const form = smallOf(code);
        if (form === NO_SMALL_FORM) plain = false;
        hash = withLetter(hash, form);
        // Most letters are small ones of English: they are passed without a look-up.
        for (;;) {
          if (++at >= limit) break;
          code = text.charCodeAt(at);
          if (code < 0x61 || code > 0x7a) break;
          hash = withLetter(hash, code);
        }
        if (at >= limit) break;
        bits = code < marks.length ? (marks[code] as number) : wideMarks(code);
      } while ((bits & Letter) !== 0);
      if (plain && sought.table !== undefined) readWord(text, from, at, hash, sought, sought.table, scan);
      else readPrinted(text.slice(from, at).toLowerCase(), sought, scan);
      if (at >= limit) break;
    }
    if (code < 0x3100) {
      if (table[code] !== 0) readSign(table[code] as number, text, at, limit, scan);
    } else if (code === 0xff0c) scan.commas++;
  }
}

function clear(scan: RowScan): void {
  scan.commas = 0;
  scan.stops = 0;
  scan.separators = 0;
  scan.quotes = 0;
  scan.sign = 0;
  scan.month = false;
  scan.words = 0;
  scan.shared = 0;
  scan.credit = false;
  // To set a length is dear.
  if (scan.found.length > 0) scan.found.length = 0;
}

function readWord(
  text: string,
  from: number,
  to: number,
  hash: number,
  { titleTable, dated }: SoughtWords,
  { table, places, months, credits }: RowWords,
  scan: RowScan,
): void {
  const at = findWord(table, hash, text, from, to);
  if (at >= 0 && credits[at] === 1) scan.credit = true;
  if (scan.words >= MAX_WORDS) return;
  scan.words++;
  if (findWord(titleTable, hash, text, from, to) >= 0) scan.shared++;
  if (at < 0) return;
  if (dated && months[at] === 1) scan.month = true;
  const place = places[at] as number;
  if (place >= 0 && !scan.found.includes(place)) scan.found.push(place);
}

/** The same of a word that had to be copied. */
function readPrinted(word: string, { known, titleWords, dated, vocabulary }: SoughtWords, scan: RowScan): void {
  if (vocabulary.agencies.has(word) || vocabulary.creditWords.has(word)) scan.credit = true;
  if (scan.words >= MAX_WORDS) return;
  scan.words++;
  if (titleWords.has(word)) scan.shared++;
  if (dated && vocabulary.months.has(word)) scan.month = true;
  const place = known.get(word);
  if (place !== undefined && !scan.found.includes(place)) scan.found.push(place);
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
