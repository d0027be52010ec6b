import type { LineTable } from "../../text/lines.js";
import type { Span } from "../../text/span.js";
import { Kind } from "../sequence/columns.js";
import type { PageColumns } from "../sequence/page-columns.js";

/** A run of text that may be the headline: a row of the page, or a piece of its title line. */
export interface Candidate {
  readonly span: Span;
  readonly line: number;
  /** Its row; that of the title line for a piece of it. */
  readonly row: number;
  /** How the title line was cut for it; `Row` for a row of its own. */
  readonly cut: Cut;
}

export const Cut = { Row: 0, Whole: 1, Last: 2, First: 3, LastButOne: 4, Second: 5, Tail: 6 } as const;
export type Cut = (typeof Cut)[keyof typeof Cut];

const separators = [
  " | ",
  " - ",
  " – ",
  " — ",
  " › ",
  " » ",
  " · ",
  " : ",
  ": ",
  "｜",
  "|",
  "：",
  " * ",
  "--",
  " // ",
  " « ",
  " ~ ",
  "_",
  "ㅣ",
];
const MAX_LENGTH = 300;
const REACH_ABOVE = 80;
const REACH_BELOW = 1;

/** Kinds of rows that no headline is. */
const never: ReadonlySet<number> = /* @__PURE__ */ new Set([
  Kind.LongProse,
  Kind.Date,
  Kind.Navigation,
  Kind.Share,
  Kind.Related,
  Kind.Comment,
  Kind.Number,
  Kind.Notice,
  Kind.Box,
]);

/**
 * The rows from some way above the first row of the body to just below it, and the title line whole and cut.
 *
 * @param body - the first row of the body
 */
export function candidatesOf(
  text: string,
  lines: LineTable,
  { lines: rows, columns }: PageColumns,
  body: number,
  titleLine: number,
): Candidate[] {
  const candidates: Candidate[] = [];
  const last = Math.min(rows.length - 1, body + REACH_BELOW);
  for (let row = Math.max(0, body - REACH_ABOVE); row <= last; row++) {
    const line = rows[row] as number;
    const span = { start: lines.textStarts[line] as number, end: lines.textEnds[line] as number };
    if (line === titleLine || span.end - span.start > MAX_LENGTH || never.has(columns.kind[row] as number)) continue;
    candidates.push({ span, line, row, cut: Cut.Row });
  }
  const title = titleLine < 0 ? -1 : rows.indexOf(titleLine);
  if (title >= 0) {
    const span = { start: lines.textStarts[titleLine] as number, end: lines.textEnds[titleLine] as number };
    const rowCount = candidates.length;
    for (const [cut, piece] of cutsOf(text, span)) {
      if (cut >= Cut.Second && !isRow(text, piece, candidates, rowCount)) continue;
      candidates.push({ span: piece, line: titleLine, row: title, cut });
    }
  }
  return candidates;
}

/** What stands behind the first separator of a title line is the site, or a part of the headline, where no row says it too. */
function isRow(text: string, { start, end }: Span, candidates: readonly Candidate[], rows: number): boolean {
  const piece = text.slice(start, end);
  for (let at = 0; at < rows; at++) {
    const { span } = candidates[at] as Candidate;
    if (span.end - span.start === end - start && text.startsWith(piece, span.start)) return true;
  }
  return false;
}

/** The title line whole, and before its last, last but one and first separator, and behind its first. */
function cutsOf(text: string, span: Span): (readonly [Cut, Span])[] {
  const line = text.slice(span.start, span.end);
  const cuts: { from: number; to: number }[] = [];
  for (const separator of separators) {
    for (let from = line.indexOf(separator, 1); from > 0; from = line.indexOf(separator, from + separator.length)) {
      const to = from + separator.length;
      if (to < line.length && !cuts.some((cut) => from < cut.to && to > cut.from)) cuts.push({ from, to });
    }
  }
  cuts.sort((a, b) => a.from - b.from);
  const upTo = (index: number): Span => ({ start: span.start, end: span.start + (cuts[index]?.from ?? line.length) });
  const found: (readonly [Cut, Span])[] = [[Cut.Whole, span]];
  if (cuts.length === 0) return found;
  found.push([Cut.Last, upTo(cuts.length - 1)]);
  if (cuts.length > 1) found.push([Cut.First, upTo(0)]);
  if (cuts.length > 2) found.push([Cut.LastButOne, upTo(cuts.length - 2)]);
  const first = cuts[0] as { from: number; to: number };
  const last = cuts[cuts.length - 1] as { from: number; to: number };
  if (cuts.length > 1) found.push([Cut.Second, { start: span.start + first.to, end: span.start + last.from }]);
  found.push([Cut.Tail, { start: span.start + first.to, end: span.end }]);
  return found.map(([cut, piece]) => [cut, trimmed(text, piece)] as const);
}

function trimmed(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && text.charCodeAt(from) === 0x20) from++;
  while (to > from && text.charCodeAt(to - 1) === 0x20) to--;
  return { start: from, end: to };
}
