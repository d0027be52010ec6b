import { Mark, marks as marksOf } from "./char-class.js";
import { decorations, picture, RowMark } from "./decorations.js";
import type { LineTable } from "./lines.js";
import { type Reading, readingOf } from "./reading.js";
import type { Span } from "./span.js";
import { columnWidth, isWide, widthsOf } from "./wrap-width.js";

/**
 * The text of a page that was wrapped at some 80 columns, as it stood before: rows of the same paragraph joined, and
 * what a text browser or an HTML converter added taken off (indentation, bullets, `[address]` behind a link,
 * `(BUTTON)`, form fields drawn with underscores). Nothing for a page that is not wrapped.
 *
 * ```text
 *    * Ferries will follow on Monday, the port         Ferries will follow on Monday, the port authority
 *      authority [https://port.example] said.     →    said.
 * ```
 *
 * @param lines - the lines of `text`
 */
export function unwrap(text: string, lines: LineTable): Reading | undefined {
  // Some tools count a character of Han or Hangul as one column, others as two.
  const wide = isWrapped(text, lines, 1) ? 1 : 2;
  // Without such characters both counts are one.
  if (wide === 2 && ((lines.allMarks & Mark.Caseless) === 0 || !isWrapped(text, lines, 2))) return undefined;
  const widths = widthsOf(text, lines, wide);
  const numbered = numbersLinks(text);
  const reading = readingOf(text);
  for (let at = 0; at < lines.count; ) {
    let row = decorations(text, lines, at, numbered);
    const { column } = row;
    reading.openRow(lines.starts[at] as number);
    const heading =
      column >= 0 && !row.opens && (column + MIN_OUTDENT <= widths.indent || isHeadingInTheMiddle(text, lines, at));
    let marks = heading ? RowMark.Heading : 0;
    let next = at;
    let words = 0;
    for (;;) {
      marks |= row.marks;
      for (const part of row.parts) {
        reading.add(part);
        words += part.end - part.start;
      }
      next++;
      if (next >= lines.count || column < 0) break;
      let below = decorations(text, lines, next, numbered);
      if (below.opens && (marks & RowMark.Number) === 0 && isOrdinal(lines, next, column, below))
        below = decorations(text, lines, next, numbered, false);
      if (below.column < 0 || below.opens) break;
      const addressOnly = row.parts.length === 0;
      if (below.parts.length > 0) {
        const width = { limit: widths.at(column), wide };
        const joins = isButton(text, lines, next, addressOnly)
          ? false
          : addressOnly
            ? goesOn(text.charCodeAt(below.parts[0]?.start as number)) ||
              (words >= LONG &&
                !showsPicture(text, lines, next - 1) &&
                mayGoOn(text, lines, next, below, width, numbered))
            : continues(text, lines, next - 1, column, below, width);
        if (!joins) break;
        const before = row.parts.at(-1);
        const after = below.parts[0] as Span;
        const tight = before !== undefined && isTight(text, before.end, after.start);
        // Behind an address that is taken off, its comma stands at the word again.
        const closes = after.start > (lines.textStarts[next] as number) && closers.includes(text.charAt(after.start));
        // Behind a drawn field the line break stands for the space: `word\n____word`.
        const white = text.charCodeAt(after.start - 1) <= 0x20 ? after.start : (lines.starts[next] as number);
        if (!tight && !closes) reading.addSpace(white - 1);
      }
      row = below;
    }
    reading.closeRow(lines.starts[next] as number, next < lines.count || endsWithBreak(text), marks);
    at = next;
  }
  return reading.done();
}

/** Where a text browser prints; what is centred stands in the middle. */
const BROWSER_WIDTH = 80;

function isCentred(text: string, { starts, textStarts, textEnds }: LineTable, at: number): boolean {
  const start = textStarts[at] as number;
  const width = columnWidth(text, start, textEnds[at] as number, 2);
  return width > 0 && start - (starts[at] as number) === (BROWSER_WIDTH - width) >> 1;
}

/** Text that is set in but little may stand in the middle as it happens. */
const MIN_CENTRED = 4;

/** True for a row in the middle with nothing above it: old pages set their headlines so. A full one goes on below. */
function isHeadingInTheMiddle(text: string, lines: LineTable, at: number): boolean {
  const { textStarts, textEnds } = lines;
  if (at > 0 && textEnds[at - 1] !== textStarts[at - 1]) return false;
  return (
    isCentred(text, lines, at) && (isSetIn(lines, at) || (isSetIn(lines, at + 1) && isCentred(text, lines, at + 1)))
  );
}

function isSetIn({ count, starts, textStarts }: LineTable, at: number): boolean {
  return at < count && (textStarts[at] as number) - (starts[at] as number) >= MIN_CENTRED;
}

/** So far left of the text a heading begins. */
const MIN_OUTDENT = 2;

type Decorated = ReturnType<typeof decorations>;

/** At what column lines were broken, with so many columns for a wide character. */
interface Limit {
  readonly limit: number;
  readonly wide: number;
}

/** True where the line below goes on with the sentence: its first word would not have fitted behind this line. */
function continues(
  text: string,
  lines: LineTable,
  at: number,
  column: number,
  below: Decorated,
  { limit, wide }: Limit,
): boolean {
  const middle = isCentred(text, lines, at) && isCentred(text, lines, at + 1);
  if (!middle && (below.column < column || below.column > column + 2)) return false;
  const end = lines.textEnds[at] as number;
  const from = lines.textStarts[at + 1] as number;
  // A row in the middle is as far from the right as from the left.
  const width = columnWidth(text, lines.starts[at] as number, end, wide) + (middle ? column : 0);
  return width + 1 + firstWordWidth(text, from, lines.textEnds[at + 1] as number, wide) > limit;
}

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
function isBareAddress(text: string, { textStarts, textEnds }: LineTable, at: number): boolean {
  const from = textStarts[at] as number;
  const end = textEnds[at] as number;
  return end - from > WIDE && bareAddress.test(text.slice(from, from + 12)) && text.slice(from, end).search(/\s/) < 0;
}

const bareAddress = /^(?:https?|whatsapp):\/\//;

/** True where a number stands right below the paragraph's text, as no item's does: `… ended on the\n24. of April`. */
function isOrdinal(lines: LineTable, at: number, column: number, { marks }: Decorated): boolean {
  return marks === RowMark.Number && (lines.textStarts[at] as number) - (lines.starts[at] as number) === column;
}

/**
 * True where the line can be one of a paragraph behind the address of a link: it is full, or the paragraph's last, or the
 * next address stands below it. A short line above another text is one of its own: `6 Jan 2026`, `Facebook`.
 */
function mayGoOn(
  text: string,
  lines: LineTable,
  at: number,
  row: Decorated,
  width: { limit: number; wide: number },
  numbered: boolean,
): boolean {
  if (at + 1 >= lines.count) return true;
  const below = decorations(text, lines, at + 1, numbered);
  if (below.column < 0 || below.opens || below.parts.length === 0) return true;
  return continues(text, lines, at, row.column, below, width);
}

/** True for a line of addresses among which is a picture's: `[thumb.jpg]`, `[thumb.jpg]https://port.example`. */
function showsPicture(text: string, lines: LineTable, at: number): boolean {
  return picture.test(text.slice(lines.textStarts[at], lines.textEnds[at]));
}

/** True for what no paragraph begins with: a small letter, a comma, a closing mark. */
function goesOn(code: number): boolean {
  return (
    (marksOf(code) & (Mark.Lower | Mark.Bracket | Mark.Colon)) !== 0 || code === 0x2c || code === 0x2e || code === 0x3b
  );
}

function firstWordWidth(text: string, from: number, end: number, wide: number): number {
  if (isWide(text.charCodeAt(from))) return wide;
  let to = from;
  while (to < end && text.charCodeAt(to) > 0x20) to++;
  return columnWidth(text, from, to, wide);
}

/** Between two characters of Han, Kana or Hangul blocks no space was lost. Hangul has spaces between words. */
function isTight(text: string, end: number, start: number): boolean {
  return isTightScript(text.charCodeAt(end - 1)) && isTightScript(text.charCodeAt(start));
}

function isTightScript(code: number): boolean {
  return isWide(code) && !(code >= 0xac00 && code < 0xd7b0);
}

function endsWithBreak(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  return last === 0x0a || last === 0x0d;
}

const closers = ",.;:!?)]»”’";
const LONG = 40;
/** True where a text browser lists the addresses of the page's links at its end, and numbers them in the text: `[3]left`. */
function numbersLinks(text: string): boolean {
  for (const heading of ["References", "Visible links"]) {
    const from = text.lastIndexOf(`\n${heading}`);
    if (from >= 0 && firstReference.test(text.slice(from + heading.length + 1, from + heading.length + 80)))
      return true;
  }
  return false;
}

const firstReference = /^:?\s{1,12}1\. ?[a-z]{3,10}:/;
const NARROW = 64;
const WIDE = 82;

/** A text browser sets everything in by so many columns but headings. */
const BROWSER_INDENT = 3;
const MIN_INDENTED = 20;
const MIN_FULL = 3;

/**
 * True where the lines were wrapped at some 80 columns: a quarter of the longer ones end there, and hardly any is wider. Where
 * three of four lines are set in, as by a text browser, a few that end there are enough: the rest are items of lists.
 */
function isWrapped(text: string, lines: LineTable, wide: number): boolean {
  const { count, textStarts, textEnds, starts } = lines;
  let shown = 0;
  let indented = 0;
  let longer = 0;
  let full = 0;
  let wider = 0;
  for (let at = 0; at < count; at++) {
    const end = textEnds[at] as number;
    const start = starts[at] as number;
    const column = (textStarts[at] as number) - start;
    if (end - start > column) {
      shown++;
      if (column >= BROWSER_INDENT) indented++;
    }
    if ((end - start) * wide <= LONG) continue;
    const width = end - start > WIDE ? end - start : columnWidth(text, start, end, wide);
    if (width <= LONG) continue;
    longer++;
    // A last word is not broken however long it is: an address in brackets, a sentence of Han.
    if (width > WIDE) wider += wide === 2 || hasSpace(text, start + WIDE + 1, end) ? 1 : 0;
    else if (width >= NARROW) full++;
  }
  if (wider > longer * 0.06) return false;
  if (longer >= 8 && full >= longer * 0.25) return true;
  return full >= MIN_FULL && indented >= MIN_INDENTED && indented >= shown * 0.75;
}

/** Looks no farther than the line: `lastIndexOf` goes back through the whole text where lines have no spaces. */
function hasSpace(text: string, from: number, end: number): boolean {
  for (let at = end - 1; at >= from; at--) if (text.charCodeAt(at) === 0x20) return true;
  return false;
}
