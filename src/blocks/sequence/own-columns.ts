import { Mark, marks as marksOf } from "../../text/char-class.js";
import { RowMark } from "../../text/decorations.js";
import type { LineTable } from "../../text/lines.js";
import type { Vocabulary } from "../vocabulary.js";
import { bucket, bucketIn, bucketTable } from "./bucket.js";
import { codeTest } from "./code-test.js";
import type { Columns } from "./columns.js";
import { kindOf } from "./row-kind.js";
import { listOf } from "./row-lists.js";
import { type RowScans, SHORT } from "./row-scan.js";
import { creditShape, datelineShape, dateOf, endOf, firstOf, isEastern, lettersOf } from "./row-shapes.js";

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
}

/** A character of Han or Hangul says as much as two or three of Latin. */
const WIDE_WEIGHT = 2.2;
const lengths = /* @__PURE__ */ bucketTable([8, 15, 22, 32, 45, 65, 90, 130, 190, 290, 450]);
const wordCounts = /* @__PURE__ */ bucketTable([1, 2, 3, 5, 8, 12, 20, 40]);
const figureShares = [0.12, 0.35];
/** In scripts without case one digit is enough for a date. */
const MANY = 99;
const likenesses = [0.3, 0.55, 0.8];
const isBullet = /* @__PURE__ */ codeTest("•▪◦●‣*");

/**
 * Fills the columns that a row's own line decides, but for those of the scan, and by row its length, with characters of
 * Han and Hangul weighed by what they say, and Dice's coefficient with the words of the title line, in hundredths.
 */
export function fillOwn(
  columns: Columns,
  rows: Uint32Array,
  source: RowSource,
  scans: RowScans,
  weights: Uint32Array,
  likeness: Uint8Array,
): void {
  const { text, lines, vocabulary, titleWords, rowMarks } = source;
  for (let row = 0; row < rows.length; row++) {
    const at = rows[row] as number;
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
    weights[row] = weighed;
    columns.length[row] = bucketIn(lengths, weighed);
    columns.words[row] = bucketIn(wordCounts, wide ? Math.round(weighed / 6) : words);
    columns.end[row] = endOf(text, start, end);
    columns.first[row] = firstOf(first);
    columns.letters[row] = lettersOf(lines, at, marks, words, caseless > length * 0.3);
    if (digits > 0) columns.digits[row] = bucket(digits / length, figureShares) + 1;
    if (caseless > 0) columns.script[row] = wide ? 1 : caseless > length * 0.3 ? 2 : 0;
    if (weighed >= 30 && (!short || scans.credits[row] === 1))
      columns.credit[row] = creditShape(text, start, end, vocabulary);
    if (length > 50 && (marks & Mark.Upper) !== 0)
      columns.dateline[row] = datelineShape(text, start, short ? end : start + SHORT);
    const rowMark = rowMarks === undefined ? 0 : (rowMarks[at] ?? 0) & ~(RowMark.Heading | RowMark.Picture);
    const bullet = (rowMark & RowMark.Bullet) !== 0 || isBullet(first);
    if (rowMark !== 0 || bullet) columns.decoration[row] = decorationOf(rowMark, bullet);
    if (titleWords.size > 0) {
      const shared = scans.shared[row] as number;
      const alike = shared === 0 ? 0 : (2 * shared) / (titleWords.size + (scans.counts[row] as number));
      columns.title[row] = shared === 0 ? 1 : 2 + bucket(alike, likenesses);
      if (shared > 0) likeness[row] = Math.round(alike * 100);
    }
    if (digits > 0 && short)
      columns.date[row] = dateOf(text, start, end, caseless > 0 ? MANY : digits, scans.months[row] === 1);
    columns.list[row] = listOf(text, start, end, length, marks, vocabulary);
    columns.kind[row] = kindOf(columns, row, { weighed, bullet, marks, figures: digits * 2 > length });
  }
}

/** 0 none, 1 bullet, 2 bullet and link, 3 number, 4 button, 5 link. */
function decorationOf(rowMark: number, bullet: boolean): number {
  if ((rowMark & RowMark.Button) !== 0) return 4;
  if ((rowMark & RowMark.Number) !== 0) return 3;
  const link = (rowMark & RowMark.Link) !== 0;
  return bullet ? (link ? 2 : 1) : link ? 5 : 0;
}
