import { Mark } from "./char-class.js";
import { decorations, RowMark } from "./decorations.js";
import type { LineTable } from "./lines.js";
import { openAddresses } from "./open-addresses.js";
import { type Reading, type ReadingDraft, readingOf } from "./reading.js";
import { beginsWith, copyInside } from "./row-copy.js";
import { goesOnWith, isCentred, isOrdinal, isTight, type WrappedPage } from "./row-joins.js";
import { type Span, trimSpan } from "./span.js";
import { columnWidth, hasSpace, type WrapWidths, widthsOf } from "./wrap-width.js";

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
  const links = countAddresses(text);
  const addresses = links >= MIN_ADDRESSES;
  // Some tools count a character of Han or Hangul as one column, others as two.
  const wide = isWrapped(text, lines, 1, addresses) ? 1 : 2;
  // Without such characters both counts are one.
  const broken = wide === 1 || ((lines.allMarks & Mark.Caseless) !== 0 && isWrapped(text, lines, 2, addresses));
  // A converter may have been told not to break lines.
  if (!broken && (!addresses || links < lines.count * MIN_LINKED)) return undefined;
  const widths = broken ? widthsOf(text, lines, wide) : unbroken;
  const added = { numbered: numbersLinks(text), open: openAddresses(text, lines), addresses };
  const page: WrappedPage = { text, lines, added, widths, wide };
  const reading = readingOf(text);
  let above: Row | undefined;
  let aboveAt = 0;
  let laid = 0;
  for (let at = 0; at < lines.count; ) {
    const row = rowAt(page, at);
    if (row.parts.length > 0) {
      // A picture's caption stands below the words for it.
      if (above !== undefined && at - above.next <= 1 && isPictured(text, above, row))
        reading.mark(aboveAt, RowMark.Picture);
      laid += layRow(page, at, row, reading);
      above = row;
      aboveAt = laid - 1;
    } else laid += layRow(page, at, row, reading);
    at = row.next;
  }
  return reading.done();
}

/** The lines of a paragraph. */
interface Row {
  /** The runs that are text. */
  readonly parts: readonly Span[];
  /** By run: where the space before it stands; -1 where none does. */
  readonly spaces: readonly number[];
  readonly marks: number;
  /** The line below. */
  readonly next: number;
}

function rowAt(page: WrappedPage, at: number): Row {
  const { text, lines, added, widths } = page;
  const parts: Span[] = [];
  const spaces: number[] = [];
  let row = decorations(text, lines, at, added);
  const { column, quote } = row;
  const heading =
    column >= 0 && !row.opens && (column + MIN_OUTDENT <= widths.indent || isHeadingInTheMiddle(text, lines, at));
  let marks = heading ? RowMark.Heading : 0;
  let next = at;
  let words = 0;
  let linked = false;
  let space = -1;
  if (quote !== undefined && row.parts.length > 0 && !row.opens) {
    parts.push(quote);
    spaces.push(-1);
    space = quote.end;
  }
  for (;;) {
    if (row.parts.length > 0) marks &= ~RowMark.Picture;
    linked ||= row.linked;
    marks |= linked ? row.marks & ~RowMark.Picture : row.marks;
    for (const part of row.parts) {
      parts.push(part);
      spaces.push(space);
      space = -1;
      words += part.end - part.start;
    }
    next++;
    if (next >= lines.count || column < 0) break;
    let below = decorations(text, lines, next, added);
    if (below.opens && (marks & RowMark.Number) === 0 && isOrdinal(lines, next, column, below))
      below = decorations(text, lines, next, added, false);
    if (below.column < 0 || below.opens || (below.quote === undefined) !== (row.quote === undefined)) break;
    if (below.captioned) {
      if (!linked && row.parts.length > 0) marks |= RowMark.Picture;
      break;
    }
    if (below.parts.length > 0) {
      if (widths === unbroken || !goesOnWith(page, next, { row, column, words, first: next === at + 1 }, below)) break;
      const before = row.parts.at(-1);
      const after = below.parts[0] as Span;
      const tight = before !== undefined && isTight(page, before.end, after.start);
      // Behind an address that is taken off, its comma stands at the word again.
      const closes = after.start > (lines.textStarts[next] as number) && closers.includes(text.charAt(after.start));
      // Behind a drawn field the line break stands for the space: `word\n____word`.
      const white = text.charCodeAt(after.start - 1) <= 0x20 ? after.start : (lines.starts[next] as number);
      if (!tight && !closes && parts.length > 0) space = white - 1;
    }
    row = below;
  }
  return { parts, spaces, marks, next };
}

/** Puts a row down: two where it says the words for a picture and its caption. Returns how many. */
function layRow({ text, lines }: WrappedPage, at: number, row: Row, reading: ReadingDraft): number {
  const { parts, spaces, marks, next } = row;
  const copy = copyInside(text, parts, spaces);
  reading.openRow(lines.starts[at] as number);
  for (let part = 0; part < parts.length; part++) {
    const { start, end } = parts[part] as Span;
    const cut = copy?.part === part ? copy.at : start;
    if ((spaces[part] as number) >= 0 && !(copy?.part === part && cut === start))
      reading.addSpace(spaces[part] as number);
    if (copy?.part === part) {
      if (cut > start) reading.add(trimSpan(text, start, cut));
      reading.closeRow(cut, true, marks | RowMark.Picture);
      reading.openRow(cut);
    }
    reading.add({ start: cut, end });
  }
  reading.closeRow(lines.starts[next] as number, next < lines.count || endsWithBreak(text), marks);
  return copy === undefined ? 1 : 2;
}

/** What is longer is no picture's. */
const MAX_WORDS = 400;

/** True where a row says again what the one above it said, which is no heading. */
function isPictured(text: string, above: Row, row: Row): boolean {
  const length = (above.parts.at(-1) as Span).end - (above.parts[0] as Span).start;
  return (above.marks & RowMark.Heading) === 0 && length <= MAX_WORDS && beginsWith(text, row.parts, above.parts);
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

/** How many addresses stand in brackets behind links, as HTML converters print them. */
function countAddresses(text: string): number {
  let found = 0;
  for (let at = text.indexOf("[", 1); at >= 0; at = text.indexOf("[", at + 1)) {
    const before = text.charCodeAt(at - 1);
    if ((before === 0x20 || before === 0x0a) && (text.charCodeAt(at + 1) === 0x2f || text.startsWith("http", at + 1)))
      found++;
  }
  return found;
}

/** Of so many lines one has an address, blank ones counted. */
const MIN_LINKED = 0.1;
const unbroken: WrapWidths = { at: () => Number.POSITIVE_INFINITY, indent: 0 };
const MIN_ADDRESSES = 5;
const firstReference = /^:?\s{1,12}1\. ?[a-z]{3,10}:/;
const NARROW = 64;
const WIDE = 82;

/** A text browser sets everything in by so many columns but headings. */
const BROWSER_INDENT = 3;
const MIN_INDENTED = 20;
const MIN_FULL = 3;
const MIN_LONGER = 8;

/** Where more of the full lines end like a sentence, and are not set in, they are short paragraphs. */
const MAX_ENDED = 0.6;

/**
 * True where the lines were wrapped at some 80 columns: a quarter of the longer ones end there, and hardly any is wider. Where
 * three of four lines are set in, as by a text browser, a few that end there are enough: the rest are items of lists.
 *
 * @param addresses - an HTML converter has printed it: most of its lines may be links
 */
function isWrapped(text: string, lines: LineTable, wide: number, addresses: boolean): boolean {
  const { count, textStarts, textEnds, starts } = lines;
  let shown = 0;
  let indented = 0;
  let longer = 0;
  let full = 0;
  let wider = 0;
  let ended = 0;
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
    else if (width >= NARROW) {
      full++;
      if (".!?。".includes(text.charAt(end - 1))) ended++;
    }
  }
  const isSetIn = indented >= shown * 0.75;
  if (wider > longer * 0.06 || (!isSetIn && ended > full * MAX_ENDED)) return false;
  if (longer >= MIN_LONGER && (full >= longer * 0.25 || (addresses && full >= MIN_LONGER))) return true;
  return full >= MIN_FULL && indented >= MIN_INDENTED && isSetIn;
}
