import type { Span } from "../../text/span.js";

/** What of runs lies between two places of the text. */
export function clipRuns(runs: readonly Span[], start: number, end: number): Span[] {
  return runs
    .map((run) => ({ start: Math.max(run.start, start), end: Math.min(run.end, end) }))
    .filter((run) => run.end > run.start);
}

/** Runs without what stands before the first match of a mark in their first: `Note(s) : (1) A note.` from behind the colon. */
export function runsBehind(text: string, runs: readonly Span[], mark: string): Span[] {
  const [first] = runs;
  const at = first === undefined ? -1 : text.slice(first.start, first.end).indexOf(mark);
  if (first === undefined || at < 0) return [...runs];
  return clipRuns(runs, first.start + at + mark.length, Number.POSITIVE_INFINITY);
}
