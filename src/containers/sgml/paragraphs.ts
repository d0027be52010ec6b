import { isBlankCode, skipBlank, skipBlankBack } from "../../text/blank.js";
import { lineEnd } from "../../text/line-end.js";
import type { Span } from "../../text/span.js";

/** A paragraph of a text in lines, or a row of a table in it. */
export interface LinesPart extends Span {
  readonly isRow: boolean;
}

interface Line extends Span {
  readonly indent: number;
  readonly isRow: boolean;
  /** It begins with a space as wide as a character, as paragraphs of Chinese and Japanese do. */
  readonly opens: boolean;
  /** `-----`: a rule, which parts what stands above it from what stands below. */
  readonly isRule: boolean;
  readonly from: number;
}

/** A line that stands so far behind the others is set in the middle, and no first line of a paragraph. */
const MIDDLE = 9;
const rule = /^[-=_*~.+]{3,200}$/;

/** So far in the first line of a paragraph begins. */
const INDENT = 3;
/** A line that is so much shorter than the longest ends a paragraph where its sentence ends. */
const SHORT = 0.8;
const sentenceEnd = /[.!?:]["'’”)\]]{0,3}$/;
const sentenceStart = /^["'“‘(`]{0,3}(?:\p{Lu}|\d)/u;

/**
 * The paragraphs of lines without markup: apart by blank lines, or known by the indent of their first line, or by the short last
 * line of the one before. Two and more lines in columns are rows of a table.
 *
 * ```text
 *     The dry period means         COLUMNS      A     B
 * the temporao will be late.       first       12    14
 *     Arrivals were small.         second       3     1
 * ```
 */
export function paragraphsOf(text: string, start: number, end: number): LinesPart[] {
  const first = skipWide(text, start, end);
  const last = skipBlankBack(text, first, end);
  // Most texts in elements of their own are one line.
  if (!text.slice(first, last).includes("\n")) {
    return last === first || isRule(text, first, last) ? [] : [{ start: first, end: last, isRow: false }];
  }
  return ofLines(text, start, end);
}

function ofLines(text: string, start: number, end: number): LinesPart[] {
  const lines = linesOf(text, start, end);
  let base = 99;
  let longest = 0;
  let isBegun = false;
  let isParted = false;
  let spaced = false;
  for (const line of lines) {
    if (line.end === line.start) isParted = isBegun;
    else if (!line.isRule) {
      base = Math.min(base, line.indent);
      longest = Math.max(longest, line.end - line.from);
      isBegun = true;
      // A blank line between two that show.
      spaced ||= isParted;
    }
  }
  const isMiddle = ({ indent, isRow, start: at, end: to }: Line) =>
    !isRow && indent >= base + MIDDLE && to - at < longest * SHORT;
  const indented = lines.some((line) => isShown(line) && line.indent > base + 1 && !line.isRow && !isMiddle(line));
  // Where every line has the indent of a paragraph, each may be one, however long the one before it is.
  const width = base < INDENT ? longest : Number.POSITIVE_INFINITY;
  const parts: { start: number; end: number; isRow: boolean }[] = [];
  let blank = true;
  // In front of the first that shows nothing is asked.
  let previous = lines[0] as Line;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line;
    if (!isShown(line)) {
      blank = true;
      continue;
    }
    const inTable = line.isRow && (lines[at - 1]?.isRow === true || lines[at + 1]?.isRow === true);
    const open = parts.at(-1);
    const opens =
      blank ||
      line.opens ||
      inTable ||
      open?.isRow === true ||
      isMiddle(line) ||
      isMiddle(previous) ||
      (indented && line.indent > base + 1) ||
      (!indented && !spaced && endsShort(text, previous, width) && starts(text, line));
    if (opens || open === undefined) parts.push({ start: line.start, end: line.end, isRow: inTable });
    else open.end = line.end;
    blank = false;
    previous = line;
  }
  return parts;
}

function isShown({ start, end, isRule }: Line): boolean {
  return end > start && !isRule;
}

function endsShort(text: string, line: Line, width: number): boolean {
  return (
    line.end - line.from < width * SHORT && sentenceEnd.test(text.slice(Math.max(line.start, line.end - 5), line.end))
  );
}

function starts(text: string, line: Line): boolean {
  return sentenceStart.test(text.slice(line.start, line.start + 6));
}

/** Lines without their indent and their ends; a blank one is empty. */
function linesOf(text: string, start: number, end: number): Line[] {
  const lines: Line[] = [];
  for (let from = start; from < end; ) {
    const to = lineEnd(text, from, end);
    const shown = skipBlank(text, from, to);
    const opens = text.charCodeAt(shown) === WIDE_SPACE && shown < to;
    const first = opens ? skipWide(text, shown, to) : shown;
    const last = skipBlankBack(text, first, to);
    const indent = from === start && text.charCodeAt(from - 1) !== 0x0a ? first - from : widthOf(text, from, first);
    lines.push({
      start: first,
      end: last,
      indent,
      from,
      opens,
      isRow: hasColumns(text, first, Math.min(last, first + 200)),
      isRule: isRule(text, first, last),
    });
    from = to + 1;
  }
  return lines;
}

function isRule(text: string, start: number, end: number): boolean {
  return (
    end - start > 2 && end - start <= 200 && "-=_*~.+".includes(text.charAt(start)) && rule.test(text.slice(start, end))
  );
}

const WIDE_SPACE = 0x3000;

function skipWide(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && (text.charCodeAt(at) === WIDE_SPACE || isBlankCode(text.charCodeAt(at)))) at++;
  return at;
}

/** Columns are apart by three spaces or a tab. */
function hasColumns(text: string, start: number, end: number): boolean {
  let spaces = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x20) spaces++;
    else if (code === 0x09) spaces += 3;
    else if (spaces >= 3) return true;
    else spaces = 0;
  }
  return false;
}

/** A tab is as wide as four spaces. */
function widthOf(text: string, from: number, to: number): number {
  let width = 0;
  for (let at = from; at < to; at++) width += text.charCodeAt(at) === 0x09 ? 4 : 1;
  return width;
}
