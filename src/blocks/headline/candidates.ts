import type { LineTable } from "../../text/lines.js";
import type { Span } from "../../text/span.js";
import { Kind } from "../sequence/columns.js";
import type { PageColumns } from "../sequence/page-columns.js";
import { SHORTEST_HEADLINE } from "./kicker-seam.js";
import { rowEnds } from "./row-ends.js";
import { Cut, cutsOf } from "./title-cuts.js";
import { trailEnd } from "./trail.js";

/** A run of text that may be the headline: a row of the page, the end of one, or a piece of its title line. */
export interface Candidate {
  readonly span: Span;
  /** The whole row, or the piece of the title line. */
  readonly whole: Span;
  readonly line: number;
  /** Its row; that of the title line for a piece of it. */
  readonly row: number;
  readonly cut: Cut;
}

const MAX_LENGTH = 300;
const REACH_ABOVE = 80;
const REACH_BELOW = 1;
/** So far below the first row of the body a heading, or what is like the title line, may still be the headline. */
const HEADING_REACH = 30;
/** From so many hundredths of likeness on. */
const LIKE_TITLE = 70;

/** Kinds of rows that no headline is, if it is no heading and not like the title line. */
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
 * The rows from some way above the first row of the body to just below it, their ends behind a kicker, and the title line
 * whole and cut.
 *
 * @param body - the first row of the body
 */
export function candidatesOf(
  text: string,
  lines: LineTable,
  { lines: rows, columns, headings, likeness }: PageColumns,
  body: number,
  titleLine: number,
): Candidate[] {
  const found: Candidate[] = [];
  let named = "";
  const last = Math.min(rows.length - 1, body + HEADING_REACH);
  for (let row = Math.max(0, body - REACH_ABOVE); row <= last; row++) {
    const line = rows[row] as number;
    const span = { start: lines.textStarts[line] as number, end: lines.textEnds[line] as number };
    if (line === titleLine || span.end - span.start > MAX_LENGTH) continue;
    const said = text.slice(span.start, span.end);
    const end = trailEnd(said);
    if (end !== undefined) {
      named ||= end;
      continue;
    }
    const marked = headings?.[row] === 1 || (likeness[row] as number) >= LIKE_TITLE;
    if (!marked && (row > body + REACH_BELOW || never.has(columns.kind[row] as number))) continue;
    found.push({ span, whole: span, line, row, cut: Cut.Row });
  }
  const sure = found.filter(({ span }) => text.slice(span.start, span.end) === named);
  if (sure.length > 0) return sure;
  const title = titleLine < 0 ? -1 : rows.indexOf(titleLine);
  const pieces =
    title < 0
      ? []
      : cutsOf(text, { start: lines.textStarts[titleLine] as number, end: lines.textEnds[titleLine] as number });
  const rowCount = found.length;
  for (const end of rowEnds(text, found, pieces)) found.push(end);
  for (const [cut, span] of pieces) {
    if (cut >= Cut.Second && !isRow(text, span, found, rowCount)) continue;
    found.push({ span, whole: span, line: titleLine, row: title, cut });
  }
  return found.filter(({ span }) => !isBrokenOff(text, span, found));
}

const dots = /\.\.\.$|…$/;

/** `Ferries follow on…` says less than another candidate, which goes on. */
function isBrokenOff(text: string, { start, end }: Span, candidates: readonly Candidate[]): boolean {
  if (!".…".includes(text.charAt(end - 1))) return false;
  const said = text.slice(start, end);
  const stem = said.replace(dots, "").trimEnd();
  return (
    stem.length >= SHORTEST_HEADLINE &&
    stem !== said &&
    candidates.some(
      ({ span }) =>
        span.end - span.start > stem.length + 1 &&
        text.startsWith(stem, span.start) &&
        !text.startsWith(said, span.start),
    )
  );
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
