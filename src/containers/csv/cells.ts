import type { Span } from "../../text/span.js";

/** A cell of a row. */
export interface Cell extends Span {
  /** Without quotes; where quotes are doubled, with one of each two left out. */
  readonly runs: readonly Span[];
  readonly text: string;
}

/** The cells of a row: `7,"Harbour ""opens""",` has three. */
export function cellsOf(row: string): Cell[] {
  const cells: Cell[] = [];
  let end = row.length;
  while (end > 0 && (row[end - 1] === "\n" || row[end - 1] === "\r")) end--;
  for (let at = 0; at <= end; ) {
    if (row[at] !== '"') {
      const comma = row.indexOf(",", at);
      const to = comma < 0 || comma > end ? end : comma;
      cells.push({ start: at, end: to, runs: [{ start: at, end: to }], text: row.slice(at, to) });
      at = to + 1;
      continue;
    }
    const runs: Span[] = [];
    let from = at + 1;
    let place = from;
    for (;;) {
      const quote = row.indexOf('"', place);
      if (quote < 0 || quote >= end) {
        runs.push({ start: from, end });
        place = end;
        break;
      }
      if (row[quote + 1] !== '"') {
        runs.push({ start: from, end: quote });
        place = quote + 1;
        break;
      }
      runs.push({ start: from, end: quote + 1 });
      from = quote + 2;
      place = from;
    }
    const comma = row.indexOf(",", place);
    const to = comma < 0 || comma > end ? end : comma;
    cells.push({ start: at, end: to, runs, text: runs.map((run) => row.slice(run.start, run.end)).join("") });
    at = to + 1;
  }
  return cells;
}
