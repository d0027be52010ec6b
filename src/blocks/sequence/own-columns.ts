import { Mark, marks as marksOf } from "../../text/char-class.js";
import { RowMark } from "../../text/decorations.js";
import type { LineTable } from "../../text/lines.js";
import type { LetterFilter } from "../letter-filter.js";
import type { Vocabulary } from "../vocabulary.js";
import { bucket, bucketIn, bucketTable } from "./bucket.js";
import { codeTest } from "./code-test.js";
import type { Columns } from "./columns.js";
import { kindOf } from "./row-kind.js";
import { listOf } from "./row-lists.js";
import { scanRow } from "./row-scan.js";
import { creditShape, datelineShape, dateOf, endOf, firstOf, isEastern, lettersOf } from "./row-shapes.js";
import type { PageWords } from "./sought-words.js";

/** What the own-row columns need of a page. */
export interface RowSource {
  readonly text: string;
  readonly lines: LineTable;
  readonly vocabulary: Vocabulary;
  /** What stood around each line before it was unwrapped. */
  readonly rowMarks: readonly number[] | undefined;
  /** Words of the title line, for likeness. */
  readonly titleWords: ReadonlySet<string>;
  /** By word of a short row, and of the beginning of a longer one: its place in the model's list. */
  readonly words: ReadonlyMap<string, number>;
  readonly longWords: ReadonlyMap<string, number>;
  /** What the words of both look like. */
  readonly wordFilter: LetterFilter;
}

/** What one row says by itself, beside the columns. */
export interface OwnRow {
  /** Its length, with characters of Han and Hangul weighed by what they say. */
  readonly weighed: number;
  /** Dice's coefficient with the words of the title line. */
  readonly likeness: number;
}

const SHORT = 140;
/** A character of Han or Hangul says as much as two or three of Latin. */
const WIDE_WEIGHT = 2.2;
const lengths = /* @__PURE__ */ bucketTable([8, 15, 22, 32, 45, 65, 90, 130, 190, 290, 450]);
const wordCounts = /* @__PURE__ */ bucketTable([1, 2, 3, 5, 8, 12, 20, 40]);
const figureShares = [0.12, 0.35];
const fewMany = [1, 3];
/** In scripts without case one digit is enough for a date. */
const MANY = 99;
const likenesses = [0.3, 0.55, 0.8];
const isBullet = /* @__PURE__ */ codeTest("•▪◦●‣*");

/** Fills the columns of row `row` that its own line decides; the words that the model knows are left in the scan. */
export function fillOwn(columns: Columns, row: number, at: number, source: RowSource, sought: PageWords): OwnRow {
  const { text, lines, vocabulary, titleWords } = source;
  const start = lines.textStarts[at] as number;
  const end = lines.textEnds[at] as number;
  const length = end - start;
  const first = text.charCodeAt(start);
  const words = lines.words[at] as number;
  const marks = lines.marks[at] as number;
  const caseless = lines.caselessLetters[at] as number;
  const digits = lines.digits[at] as number;
  const wide =
    caseless * 3 > length && isEastern(text, start, end) && (words * 7 < length || marksOf(first) === Mark.Caseless);
  const weighed = wide ? Math.round(length * WIDE_WEIGHT) : length;
  const short = length <= SHORT;
  columns.length[row] = bucketIn(lengths, weighed);
  columns.words[row] = bucketIn(wordCounts, wide ? Math.round(weighed / 6) : words);
  columns.end[row] = endOf(text, start, end);
  columns.first[row] = firstOf(first);
  columns.letters[row] = lettersOf(lines, at, marks, words, caseless > length * 0.3);
  columns.digits[row] = digits === 0 ? 0 : bucket(digits / length, figureShares) + 1;
  columns.script[row] = wide ? 1 : caseless > length * 0.3 ? 2 : 0;
  const limit = short ? end : start + SHORT;
  const { scan } = sought;
  scanRow(text, start, limit, short ? (digits > 0 ? sought.dated : sought.short) : sought.long, scan);
  columns.commas[row] = scan.commas === 0 ? 0 : bucket(scan.commas, fewMany) + 1;
  columns.sentences[row] = scan.stops === 0 ? 0 : bucket(scan.stops, fewMany) + 1;
  columns.separators[row] = Math.min(scan.separators, 3);
  columns.quotes[row] = Math.min(scan.quotes, 2);
  columns.signs[row] = scan.sign;
  columns.credit[row] = weighed < 30 || (short && !scan.credit) ? 0 : creditShape(text, start, end, vocabulary);
  columns.dateline[row] = length > 50 && (marks & Mark.Upper) !== 0 ? datelineShape(text, start, limit) : 0;
  const rowMark = source.rowMarks?.[at] ?? 0;
  const bullet = (rowMark & RowMark.Bullet) !== 0 || isBullet(first);
  columns.decoration[row] = decorationOf(rowMark, bullet);
  const likeness = titleWords.size === 0 || scan.words === 0 ? 0 : (2 * scan.shared) / (titleWords.size + scan.words);
  columns.title[row] = titleWords.size === 0 ? 0 : scan.shared === 0 ? 1 : 2 + bucket(likeness, likenesses);
  columns.date[row] = digits === 0 || !short ? 0 : dateOf(text, start, end, caseless > 0 ? MANY : digits, scan.month);
  columns.list[row] = listOf(text, start, end, length, marks, vocabulary);
  columns.kind[row] = kindOf(columns, row, { weighed, bullet, marks, figures: digits * 2 > length });
  return { weighed, likeness };
}

/** 0 none, 1 bullet, 2 bullet and link, 3 number, 4 button, 5 link. */
function decorationOf(rowMark: number, bullet: boolean): number {
  if ((rowMark & RowMark.Button) !== 0) return 4;
  if ((rowMark & RowMark.Number) !== 0) return 3;
  const link = (rowMark & RowMark.Link) !== 0;
  return bullet ? (link ? 2 : 1) : link ? 5 : 0;
}
