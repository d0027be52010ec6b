import type { FoundPart } from "../../fields/labelled-record.js";
import { skipBlank, skipBlankBack } from "../../text/blank.js";
import { lineEnd } from "../../text/line-end.js";
import { isTag } from "../../text/part-reading.js";
import type { Span } from "../../text/span.js";
import { shownLines } from "../files/text-lines.js";
import { isFragment, tagsIn } from "../jsonl/markup.js";
import type { Cell } from "./cells.js";

/** A paragraph for each line of the cell that is not blank; of HTML, for each line that its tags make. */
export function bodyParts(row: string, { start, end, runs, text }: Cell): FoundPart[] {
  if (isFragment(text)) return htmlParts(row, { start, end, runs });
  const first = runs[0] as Span;
  const last = runs.at(-1) as Span;
  const lines = shownLines(row, first.start, last.end);
  let next = 0;
  return lines.map((line, at): FoundPart => {
    while (next < runs.length && (runs[next] as Span).end <= line.start) next++;
    const own: Span[] = [];
    for (let index = next; index < runs.length && (runs[index] as Span).start < line.end; index++) {
      const run = runs[index] as Span;
      const from = Math.max(run.start, line.start);
      const to = Math.min(run.end, line.end);
      if (to > from) own.push({ start: from, end: to });
    }
    return partOf({ start: at === 0 ? start : line.start, end: at === lines.length - 1 ? end : line.end }, own);
  });
}

function partOf(span: Span, runs: readonly Span[]): FoundPart {
  return runs.length === 1 ? { role: "paragraph", span, content: runs[0] as Span } : { role: "paragraph", span, runs };
}

/** The paragraphs of a cell of HTML: each goes from the end of the one before, so that tags belong to what they begin. */
function htmlParts(row: string, { start, end, runs }: Pick<Cell, "start" | "end" | "runs">): FoundPart[] {
  const parts: { span: { start: number; end: number }; runs: Span[] }[] = [];
  let seen: Span[] = [];
  const endLine = () => {
    const own = trimmed(row, seen);
    seen = [];
    const last = own.at(-1);
    if (last !== undefined) parts.push({ span: { start: parts.at(-1)?.span.end ?? start, end: last.end }, runs: own });
  };
  const first = runs[0] as Span;
  const tags = tagsIn(row, first.start, (runs.at(-1) as Span).end);
  let next = 0;
  for (const run of runs) {
    let from = run.start;
    while (from < run.end) {
      while (next < tags.length && (tags[next] as Span).end <= from) next++;
      const tag = tags[next];
      if (tag !== undefined && tag.start <= from) {
        if (tag.lines > 0) endLine();
        else if (tag.isCell && tag.start === from) seen.push(tag);
        from = Math.min(run.end, tag.end);
        continue;
      }
      const to = lineEnd(row, from, Math.min(run.end, tag?.start ?? run.end));
      if (to > from) seen.push({ start: from, end: to });
      const isEnd = to < run.end && to !== tag?.start;
      if (isEnd) endLine();
      from = isEnd ? to + 1 : to;
    }
  }
  endLine();
  const last = parts.at(-1);
  if (last !== undefined) last.span.end = end;
  return parts.map((part) => partOf(part.span, part.runs));
}

/** Runs without the blanks at both ends of all of them; none where all is blank. */
function trimmed(row: string, runs: readonly Span[]): Span[] {
  const isInk = ({ start, end }: Span) => skipBlank(row, start, end) < end && !isTag(row, start, end);
  const first = runs.findIndex(isInk);
  if (first < 0) return [];
  const last = runs.findLastIndex(isInk);
  return runs.slice(first, last + 1).map(({ start, end }, at) => ({
    start: at === 0 ? skipBlank(row, start, end) : start,
    end: at === last - first ? skipBlankBack(row, start, end) : end,
  }));
}
