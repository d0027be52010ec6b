import { Mark, markTable } from "../../text/char-class.js";
import type { LineTable } from "../../text/lines.js";
import { NO_SMALL_FORM, smallOf } from "../../text/small-form.js";
import { NO_LETTERS, withLetter } from "../word-table.js";
import { bucketTable } from "./bucket.js";
import type { Columns } from "./columns.js";
import { Known, type SoughtWords } from "./sought-words.js";

/** What one look at the beginnings of all rows finds, beside columns. By row. */
export interface RowScans {
  /** 1 for the name of a month. */
  readonly months: Uint8Array;
  /** 1 where a word is an agency or a word of credits. */
  readonly credits: Uint8Array;
  /** Words read, and how many of them the title line has. */
  readonly counts: Uint8Array;
  readonly shared: Uint8Array;
  /** The places of the words that the model knows. */
  readonly words: (readonly number[])[];
}

/** Of a longer row the beginning is read. */
export const SHORT = 140;
const MAX_WORDS = 24;
/** So many words of a row are kept. */
const MAX_KNOWN = 6;
const none: readonly number[] = [];
const Letter = Mark.Lower | Mark.Upper | Mark.Caseless;
enum Sign {
  Comma = 1,
  Stop = 2,
  EasternStop = 3,
  Separator = 4,
  Quote = 5,
  At = 6,
  Copyright = 7,
  Slash = 8,
  Hash = 9,
  Letter = 10,
}
/** What each sign adds to the counts of a row, which share one number: no row that is read has as many as 256 signs. */
const additions = /* @__PURE__ */ Int32Array.of(0, 1, 0, 0, 1 << 8, 1 << 16, 0, 0, 0, 0, 0);
/** The column of special signs: 0 none, 1 an at sign, 2 an address, 3 a hash, 4 a copyright sign; the highest counts. */
const specials = /* @__PURE__ */ Int32Array.of(0, 0, 0, 0, 0, 0, 1, 4, 0, 3, 0);
const ADDRESS = 2;
let signs: Uint8Array | undefined;

/** What each code unit is to the scan, made on first use. */
function signTable(): Uint8Array {
  if (signs !== undefined) return signs;
  const known = markTable();
  const table = new Uint8Array(known.length);
  for (let code = 0; code < table.length; code++)
    if (((known[code] as number) & Letter) !== 0) table[code] = Sign.Letter;
  const of = (characters: string, sign: number) => {
    for (const character of characters) table[character.charCodeAt(0)] = sign;
  };
  of(",、،，", Sign.Comma);
  of(".!?", Sign.Stop);
  of("。", Sign.EasternStop);
  of("|·•»›>→", Sign.Separator);
  of('"“„«「', Sign.Quote);
  of("@", Sign.At);
  of("©", Sign.Copyright);
  of("/", Sign.Slash);
  of("#", Sign.Hash);
  signs = table;
  return table;
}

const fewMany = /* @__PURE__ */ bucketTable([0, 1, 3]);

/**
 * Reads the beginnings of all rows once: their signs and their words. All of it in one function, so that what is looked
 * up stays at hand from one row to the next.
 */
export function scanRows(
  text: string,
  lines: LineTable,
  rows: Uint32Array,
  sought: SoughtWords,
  columns: Columns,
): RowScans {
  const count = rows.length;
  const { length: behind } = text;
  // One buffer for four lists.
  const found = new Uint8Array(count * 4);
  const months = found.subarray(0, count);
  const credits = found.subarray(count, count * 2);
  const counts = found.subarray(count * 2, count * 3);
  const shared = found.subarray(count * 3);
  const known: (readonly number[])[] = new Array(count);
  const table = signTable();
  const { textStarts, textEnds, digits } = lines;
  const { commas, sentences, separators, quotes, signs: signsOf } = columns;
  const { complete, titleWords, vocabulary } = sought;
  const { slots, hashes, lengths } = sought.rowWords.table;
  const { places: placesOf, known: knownAs } = sought.rowWords;
  const lastSlot = slots.length - 1;
  const { slots: titleSlots, hashes: titleHashes, lengths: titleLengths } = sought.titleTable;
  const lastTitleSlot = titleSlots.length - 1;
  for (let row = 0; row < count; row++) {
    const line = rows[row] as number;
    const start = textStarts[line] as number;
    const end = textEnds[line] as number;
    const short = end - start <= SHORT;
    const limit = short ? end : start + SHORT;
    const dated = short && (digits[line] as number) > 0;
    let places: number[] | undefined;
    let words = 0;
    let alike = 0;
    let stop = 0;
    let tally = 0;
    let sign = 0;
    for (let at = start; at < limit; at++) {
      let code = text.charCodeAt(at);
      let what = table[code] as number;
      if (what === Sign.Letter) {
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
          what = table[code] as number;
        } while (what === Sign.Letter);
        if (!plain || !complete) {
          // A word that has to be copied.
          const word = text.slice(from, at).toLowerCase();
          if (vocabulary.agencies.has(word) || vocabulary.creditWords.has(word)) credits[row] = 1;
          if (words < MAX_WORDS) {
            words++;
            if (titleWords.has(word)) alike++;
            if (dated && vocabulary.months.has(word)) months[row] = 1;
            const place = (short ? sought.words : sought.longWords).get(word);
            if (place !== undefined) places = withPlace(places, place);
          }
        } else {
          const mixed = hash ^ (hash >>> 15);
          const length = at - from;
          for (let slot = mixed & lastSlot; slots[slot] !== 0; slot = (slot + 1) & lastSlot) {
            const entry = (slots[slot] as number) - 1;
            if (hashes[entry] !== hash || lengths[entry] !== length) continue;
            const as = knownAs[entry] as number;
            if ((as & Known.Credit) !== 0) credits[row] = 1;
            if (words >= MAX_WORDS) break;
            if (dated && (as & Known.Month) !== 0) months[row] = 1;
            const place = placesOf[short ? entry * 2 : entry * 2 + 1] as number;
            if (place >= 0) places = withPlace(places, place);
            break;
          }
          if (words < MAX_WORDS) {
            words++;
            for (let slot = mixed & lastTitleSlot; titleSlots[slot] !== 0; slot = (slot + 1) & lastTitleSlot) {
              const entry = (titleSlots[slot] as number) - 1;
              if (titleHashes[entry] !== hash || titleLengths[entry] !== length) continue;
              alike++;
              break;
            }
          }
        }
        if (at >= limit) break;
      }
      if (what === 0) continue;
      // Few questions, for each that is seldom asked makes V8 compile all of this again.
      const next = at + 1 < behind ? text.charCodeAt(at + 1) : 0;
      tally += additions[what] as number;
      if (what === Sign.EasternStop || (what === Sign.Stop && next === SPACE)) stop += at + 1 < limit ? 1 : 0;
      const special = what === Sign.Slash && next === SLASH ? ADDRESS : (specials[what] as number);
      if (special > sign) sign = special;
    }
    const comma = tally & 0xff;
    const separator = (tally >> 8) & 0xff;
    const quote = tally >> 16;
    counts[row] = words;
    shared[row] = alike;
    known[row] = places ?? none;
    commas[row] = comma < fewMany.length ? (fewMany[comma] as number) : MANY;
    sentences[row] = stop < fewMany.length ? (fewMany[stop] as number) : MANY;
    separators[row] = separator < 3 ? separator : 3;
    quotes[row] = quote < 2 ? quote : 2;
    signsOf[row] = sign;
  }
  return { months, credits, counts, shared, words: known };
}

const MANY = 3;
const SPACE = 0x20;
const SLASH = 0x2f;

function withPlace(places: number[] | undefined, place: number): number[] {
  if (places === undefined) return [place];
  if (places.length < MAX_KNOWN && !places.includes(place)) places.push(place);
  return places;
}
