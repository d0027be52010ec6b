import { lastNotAbove } from "./last-not-above.js";
import type { Span } from "./span.js";

/** A text to read in place of another, each of whose characters stands for one of the other. */
export interface Reading {
  readonly text: string;
  /** By line of `text`: what stood around it (`RowMark` bits). Nothing for a page that was not wrapped. */
  readonly rowMarks: readonly number[] | undefined;
  /** Where a block boundary stands in the text as given. Boundaries between rows stay between lines. */
  boundary(at: number): number;
  /** The runs of the text as given that a run of the reading stands for; white space between two is folded to one space. */
  runsOf(span: Span): Span[];
}

/** Puts a reading together, row by row. */
export interface ReadingDraft {
  /** Opens a row whose lines start at `from`. */
  openRow(from: number): void;
  add(part: Span): void;
  /** A space for the line break at `from`. */
  addSpace(from: number): void;
  /** Closes the row in front of the line that starts at `next`. */
  closeRow(next: number, broken: boolean, marks: number): void;
  /** Adds to the marks of a row that was closed. */
  mark(row: number, marks: number): void;
  done(): Reading;
}

export function readingOf(source: string): ReadingDraft {
  const parts: string[] = [];
  const rowMarks: number[] = [];
  // Runs of the reading and of the source that agree: where each begins.
  const runs: number[] = [];
  const sources: number[] = [];
  // Starts of rows, in the reading and in the source.
  const rows: number[] = [];
  const rowSources: number[] = [];
  let length = 0;
  let empty = true;
  const append = (part: string, from: number) => {
    parts.push(part);
    runs.push(length);
    sources.push(from);
    length += part.length;
    empty = false;
  };
  const done = (): Reading => {
    const text = parts.join("");
    const toSource = (at: number): number => {
      const run = lastNotAbove(runs, at);
      return run < 0 ? 0 : (sources[run] as number) + at - (runs[run] as number);
    };
    return {
      text,
      rowMarks,
      boundary: (at) => {
        if (at >= text.length) return source.length;
        const row = lastNotAbove(rows, at);
        return rows[row] === at ? (rowSources[row] as number) : toSource(at);
      },
      runsOf: ({ start, end }) => {
        if (start >= end) return [{ start: toSource(start), end: toSource(start) }];
        const found: Span[] = [];
        for (let run = lastNotAbove(runs, start); run < runs.length && (runs[run] as number) < end; run++) {
          const from = Math.max(start, runs[run] as number);
          const to = Math.min(end, runs[run + 1] ?? text.length);
          if (to <= from) continue;
          const at = (sources[run] as number) + from - (runs[run] as number);
          const next = { start: at, end: at + to - from };
          const last = found.at(-1);
          if (last !== undefined && reachesOver(source, last.end, next.start)) {
            found[found.length - 1] = { start: last.start, end: next.end };
          } else found.push(next);
        }
        return found;
      },
    };
  };
  return {
    openRow: (from) => {
      rows.push(length);
      rowSources.push(from);
      empty = true;
    },
    add: ({ start, end }) => {
      // Of several white characters one space is left: `The  port` was justified.
      let from = start;
      for (let at = start; at < end; at++) {
        const code = source.charCodeAt(at);
        if (!isWhite(code)) continue;
        const white = at;
        while (at + 1 < end && isWhite(source.charCodeAt(at + 1))) at++;
        if (at === white && code === 0x20) continue;
        if (white > from) append(source.slice(from, white), from);
        append(" ", white);
        from = at + 1;
      }
      if (end > from) append(source.slice(from, end), from);
    },
    addSpace: (from) => {
      if (!empty) append(" ", from);
    },
    closeRow: (next, broken, marks) => {
      rowMarks.push(marks);
      if (broken) append("\n", next - 1);
    },
    mark: (row, marks) => {
      rowMarks[row] = (rowMarks[row] ?? 0) | marks;
    },
    done,
  };
}

/** True where only white space stands between two runs, and the first ends with some: folded, it is the same. */
function reachesOver(source: string, from: number, to: number): boolean {
  if (from === to) return true;
  if (!isWhite(source.charCodeAt(from - 1))) return false;
  for (let at = from; at < to; at++) if (!isWhite(source.charCodeAt(at))) return false;
  return true;
}

function isWhite(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0;
}
