import { Mark, marks as marksOf, WordMarks } from "./char-class.js";
import { type Added, decorations, picture, RowMark } from "./decorations.js";
import type { LineTable } from "./lines.js";
import { columnWidth, hasSpace, isWide, type WrapWidths } from "./wrap-width.js";

/** A page whose lines were wrapped. */
export interface WrappedPage {
  readonly text: string;
  readonly lines: LineTable;
  readonly added: Added;
  readonly widths: WrapWidths;
  /** Columns that a wide character takes. */
  readonly wide: number;
}

type Decorated = ReturnType<typeof decorations>;

/** What is known of the paragraph above a line. */
export interface RowAbove {
  readonly row: Decorated;
  /** The column at which the paragraph begins. */
  readonly column: number;
  /** Characters of its text. */
  readonly words: number;
  /** It is one line. */
  readonly first: boolean;
}

/** Where a text browser prints; what is centred stands in the middle. */
const BROWSER_WIDTH = 80;

export function isCentred(text: string, { starts, textStarts, textEnds }: LineTable, at: number): boolean {
  const start = textStarts[at] as number;
  const width = columnWidth(text, start, textEnds[at] as number, 2);
  return width > 0 && start - (starts[at] as number) === (BROWSER_WIDTH - width) >> 1;
}

const LONG = 40;
const WIDE = 82;

/** True where line `at`, which has text, goes on with the paragraph above it. */
export function goesOnWith(page: WrappedPage, at: number, above: RowAbove, below: Decorated): boolean {
  const { text, lines } = page;
  const { row, column, words, first } = above;
  const addressOnly = row.parts.length === 0;
  // The words for a picture end with its address, and its caption stands below.
  if ((row.marks & RowMark.Picture) !== 0 && !goesOn(text.charCodeAt(below.parts[0]?.start as number))) return false;
  if (isButton(text, lines, at, addressOnly) || opensDateline(text, below)) return false;
  if (addressOnly) {
    return (
      goesOn(text.charCodeAt(below.parts[0]?.start as number)) ||
      (words >= LONG && !showsPicture(text, lines, at - 1) && mayGoOn(page, at, below))
    );
  }
  // No paragraph begins with an address on a line of its own; one that was broken goes on with a small letter or a figure.
  if (first && isAddressAlone(text, lines, at - 1) && isCapital(text.charCodeAt(below.parts[0]?.start as number)))
    return false;
  if (!continues(page, at - 1, column, row, below)) return flowsOn(text, column, row, below);
  return first || !endsAbove(page, at, row, below);
}

/** `ACCRA, March 4 (Gazette) - `: with it a text begins, and no line in the middle of one. */
function opensDateline(text: string, { parts }: Decorated): boolean {
  const from = parts[0]?.start as number;
  for (let at = from; at < from + MIN_CAPITALS; at++)
    if ((marksOf(text.charCodeAt(at)) & Mark.Upper) === 0) return false;
  return sourceBehindPlace.test(text.slice(from, from + LONGEST_DATELINE));
}

const MIN_CAPITALS = 4;
const LONGEST_DATELINE = 70;
const sourceBehindPlace = /^[^().!?]{3,50}\([^()]{2,24}\) ?[-–—] /;

/** True where the line below goes on with the sentence: its first word would not have fitted behind this line. */
function continues(page: WrappedPage, at: number, column: number, row: Decorated, below: Decorated): boolean {
  const { text, lines, widths, wide } = page;
  const middle = isCentred(text, lines, at) && isCentred(text, lines, at + 1);
  if (!middle && !isBelow(column, below)) return false;
  const end = lines.textEnds[at] as number;
  // A row in the middle is as far from the right as from the left.
  const width = columnWidth(text, lines.starts[at] as number, end, wide) + (middle ? column : 0);
  const from = row.quote === undefined ? (lines.textStarts[at + 1] as number) : below.start;
  return width + 1 + firstWordWidth(text, from, lines.textEnds[at + 1] as number, wide) > widths.at(column);
}

function isBelow(column: number, below: Decorated): boolean {
  return below.column >= column && below.column <= column + 2;
}

/**
 * True where a sentence goes on with a small letter behind a line that is not full: spaces that no line is broken at kept words
 * together there.
 *
 * ```text
 * The letter came just over a week after the harbour board and federal
 * prosecutors announced the arrest of two men.
 * ```
 */
function flowsOn(text: string, column: number, row: Decorated, below: Decorated): boolean {
  if (!isBelow(column, below)) return false;
  const last = row.parts.at(-1);
  const from = below.parts[0]?.start as number;
  const end = below.parts.at(-1)?.end as number;
  if (last === undefined || last.end - (row.parts[0]?.start as number) <= LONG) return false;
  const code = text.charCodeAt(last.end - 1);
  const next = text.charCodeAt(from + 1);
  return (
    ((marksOf(code) & WordMarks) !== 0 || code === COMMA) &&
    (marksOf(text.charCodeAt(from)) & Mark.Lower) !== 0 &&
    // `eBay`, `iPhone`.
    (marksOf(next) & Mark.Upper) === 0 &&
    // `by Jane Example` and `everywhere.` are lines of their own.
    (end - from > LONG || (isEnd(text, end) && hasSpace(text, from, end)))
  );
}

/**
 * True where a sentence ends with the line above, and the line is the last of its paragraph and no sentence. What is short and
 * may be a credit belongs to the caption above it.
 *
 * ```text
 *    Ferries will follow on Monday, the port authority said in a statement.
 *    Story continues below
 * ```
 */
function endsAbove(page: WrappedPage, at: number, row: Decorated, below: Decorated): boolean {
  const { text, lines, added } = page;
  const last = row.parts.at(-1);
  if (last === undefined || !isEnd(text, last.end)) return false;
  const from = below.parts[0]?.start as number;
  const end = below.parts.at(-1)?.end as number;
  if ((marksOf(text.charCodeAt(from)) & (Mark.Upper | Mark.Digit)) === 0 || hasSentence(text, from, end)) return false;
  if (end - from <= LONG && ((lines.marks[at] as number) & CreditMarks) !== 0) return false;
  if (at + 1 >= lines.count) return true;
  const next = decorations(text, lines, at + 1, added);
  return next.column < 0 || next.opens || !continues(page, at, below.column, below, next);
}

/** `(Handout / Port Authority)`, `Photo: Jane Example`, `© Gazette`. */
const CreditMarks = Mark.Slash | Mark.Bracket | Mark.Colon | Mark.Sign;

/** True for a line with a sentence's end in it. */
function hasSentence(text: string, from: number, end: number): boolean {
  for (let at = from + 1; at <= end; at++)
    if ((at === end || text.charCodeAt(at) === 0x20) && isEnd(text, at)) return true;
  return false;
}

/** True where a sentence ends, its quotation marks and brackets included; a number with a full stop may be an ordinal. */
function isEnd(text: string, end: number): boolean {
  let at = end - 1;
  while (closing.includes(text.charAt(at)) && at > end - 4) at--;
  const code = text.charCodeAt(at);
  return (
    ends.includes(text.charAt(at)) && !(code === FULL_STOP && (marksOf(text.charCodeAt(at - 1)) & Mark.Digit) !== 0)
  );
}

const closing = "\"'”’»“)]";
const ends = ".!?…。";
const COMMA = 0x2c;
const FULL_STOP = 0x2e;

/**
 * True for the address of a button that has no words: nothing fits before it, so what is short above it stands for itself.
 *
 * ```text
 * 6 January 2026, 10:22
 * https://share.example/post?url=https%3A%2F%2Fgazette.example%2Fferries-follow-on-monday
 * ```
 */
function isButton(text: string, lines: LineTable, at: number, addressOnly: boolean): boolean {
  if (!isBareAddress(text, lines, at)) return false;
  const short = (lines.textEnds[at - 1] as number) - (lines.starts[at - 1] as number) <= LONG;
  const others = (row: number) => row < lines.count && isBareAddress(text, lines, row);
  return addressOnly || short || others(at - 1) || others(at + 1);
}

/** True for a line that is one long address without brackets, which a text browser would have broken. */
function isBareAddress(text: string, lines: LineTable, at: number): boolean {
  return (lines.textEnds[at] as number) - (lines.textStarts[at] as number) > WIDE && isAddressAlone(text, lines, at);
}

function isAddressAlone(text: string, { textStarts, textEnds }: LineTable, at: number): boolean {
  const from = textStarts[at] as number;
  return bareAddress.test(text.slice(from, from + 12)) && text.slice(from, textEnds[at] as number).search(/\s/) < 0;
}

const bareAddress = /^(?:https?|whatsapp):\/\//;

/** True where a number stands right below the paragraph's text, as no item's does: `… ended on the\n24. of April`. */
export function isOrdinal(lines: LineTable, at: number, column: number, { marks }: Decorated): boolean {
  return marks === RowMark.Number && (lines.textStarts[at] as number) - (lines.starts[at] as number) === column;
}

/**
 * True where the line can be one of a paragraph behind the address of a link: it is full, or the paragraph's last, or the
 * next address stands below it. A short line above another text is one of its own: `6 Jan 2026`, `Facebook`.
 */
function mayGoOn(page: WrappedPage, at: number, row: Decorated): boolean {
  const { text, lines, added } = page;
  if (at + 1 >= lines.count) return true;
  const below = decorations(text, lines, at + 1, added);
  if (below.column < 0 || below.opens || below.parts.length === 0) return true;
  return continues(page, at, row.column, row, below);
}

/** True for a line of addresses among which is a picture's: `[thumb.jpg]`, `[thumb.jpg]https://port.example`. */
function showsPicture(text: string, lines: LineTable, at: number): boolean {
  return picture.test(text.slice(lines.textStarts[at], lines.textEnds[at]));
}

function isCapital(code: number): boolean {
  return (marksOf(code) & (Mark.Upper | Mark.Caseless)) !== 0;
}

/** True for what no paragraph begins with: a small letter, a comma, a closing mark. */
function goesOn(code: number): boolean {
  return (
    (marksOf(code) & (Mark.Lower | Mark.Bracket | Mark.Colon)) !== 0 ||
    code === COMMA ||
    code === FULL_STOP ||
    code === 0x3b
  );
}

/** Lines may be broken in front of any character of Han or Kana; Hangul, which has spaces, is broken at these. */
function firstWordWidth(text: string, from: number, end: number, wide: number): number {
  if (isTightScript(text.charCodeAt(from))) return wide;
  let to = from;
  while (to < end && text.charCodeAt(to) > 0x20) to++;
  return columnWidth(text, from, to, wide);
}

/**
 * Between two characters of Han or Kana no space was lost, and where a text browser breaks lines none beside one: `28\n日`. HTML
 * converters break lines at spaces alone. Hangul has spaces between words.
 */
export function isTight({ text, added }: WrappedPage, end: number, start: number): boolean {
  const [before, after] = [text.charCodeAt(end - 1), text.charCodeAt(start)];
  if (isTightScript(before) && isTightScript(after)) return true;
  if (added.addresses || isTightScript(before) === isTightScript(after)) return false;
  return (marksOf(before) & WordMarks) !== 0 && (marksOf(after) & WordMarks) !== 0;
}

function isTightScript(code: number): boolean {
  return isWide(code) && !(code >= 0xac00 && code < 0xd7b0);
}
