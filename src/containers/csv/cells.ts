import type { Span } from "../../text/span.js";

/** A cell of a row. */
export interface Cell extends Span {
  /** Without quotes; where quotes are doubled, with one of each two left out. */
  readonly runs: readonly Span[];
  readonly text: string;
  readonly quoted: boolean;
}

/** The cells of a row: `7,"Harbour ""opens""",` has three. @param separator - the character between them */
export function cellsOf(row: string, separator: string): Cell[] {
  const cells: Cell[] = [];
  let end = row.length;
  while (end > 0 && (row[end - 1] === "\n" || row[end - 1] === "\r")) end--;
  const endOf = (from: number) => {
    const found = row.indexOf(separator, from);
    return found < 0 || found > end ? end : found;
  };
  for (let at = 0; at <= end; ) {
    let open = at;
    while (row[open] === " ") open++;
    if (row[open] !== '"' || open >= end) {
      const to = endOf(at);
      cells.push({ start: at, end: to, runs: [{ start: at, end: to }], text: row.slice(at, to), quoted: false });
      at = to + 1;
      continue;
    }
    const runs: Span[] = [];
    const closed = quotedRuns(row, open + 1, end, runs);
    const to = endOf(closed);
    // What stands behind the closing quote belongs to the cell.
    if (row.slice(closed, to).trim() !== "") runs.push({ start: closed, end: to });
    const text = runs.map((run) => row.slice(run.start, run.end)).join("");
    cells.push({ start: at, end: to, runs, text, quoted: true });
    at = to + 1;
  }
  return cells;
}

/** Adds the runs of text from behind an opening quote to the closing one. @returns the place behind that, or `end` */
function quotedRuns(row: string, from: number, end: number, runs: Span[]): number {
  let start = from;
  for (;;) {
    const quote = row.indexOf('"', start === from ? from : start);
    if (quote < 0 || quote >= end) {
      runs.push({ start, end });
      return end;
    }
    if (row[quote + 1] !== '"') {
      runs.push({ start, end: quote });
      return quote + 1;
    }
    runs.push({ start, end: quote + 1 });
    start = quote + 2;
  }
}
