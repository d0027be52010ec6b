import { behindBlanks, isBlank, newScan, resetScan, scanJson } from "./scan.js";
import { structureOf } from "./split-values.js";

/**
 * Lines that lie behind each other, and which of them belong together:
 *
 * ```text
 * {                    opens: level 0 → 1
 *   "tags": [          opens: level 1 → 2
 *     "harbour"
 *   ]                  closes what the second line opened
 * }                    closes what the first line opened
 * {"text": "b"}        a whole object at the margin is never a part of another value
 * ```
 *
 * Each line is scanned once, however many values turn out not to go on over it.
 */
export interface JoinedLines {
  /** Place behind the last line taken. */
  end: number;
  /** No further line can belong together with one of these. */
  stopped: boolean;
  /** Where the last line begins that has an opening brace at the margin. */
  margin: number;
  /** Takes the next line; a line feed at its end does no harm. */
  take(line: Uint8Array): void;
  /** Place behind the line that closes what is opened here: at the start of a line, or behind what that line closes. */
  endOf(start: number): number | undefined;
}

/** Begins anew, at a line that starts here. */
export function openJoinedLines(start: number): JoinedLines {
  const scan = newScan();
  /** Lines whose brackets are not closed yet, and the levels that they began at. */
  const openLines: { start: number; level: number }[] = [];
  const ends = new Map<number, number>();
  let level = 0;
  const lines: JoinedLines = {
    end: start,
    stopped: false,
    margin: -1,
    take(line) {
      const text = structureOf(line);
      const lineStart = lines.end;
      lines.end += line.length;
      resetScan(scan);
      scanJson(text, 0, scan, false);
      const isMargin = line[0] === 0x7b && lineStart > start;
      if (isMargin) lines.margin = lineStart;
      // A string never goes on behind its line.
      lines.stopped = scan.quoted || (isMargin && isWholeObject(text));
      const lowest = level + scan.lowest;
      for (let last = openLines.at(-1); last !== undefined && last.level >= lowest; last = openLines.at(-1)) {
        ends.set(last.start, lines.end);
        openLines.pop();
      }
      // `}{`: what closes and opens again opens behind its lowest place.
      if (scan.depth > scan.lowest) {
        const opening = scan.lowest < 0 ? behindBlanks(line, scan.lowestAt, line.length) : 0;
        openLines.push({ start: lineStart + opening, level: lowest });
      }
      level += scan.depth;
    },
    endOf: (lineStart) => ends.get(lineStart),
  };
  return lines;
}

/** True for `{"text": "b"}`: it closes where the line ends, and holds a member. */
function isWholeObject(text: string): boolean {
  const scan = newScan();
  let end = scanJson(text, 0, scan, true);
  if (end < 0 || scan.members === 0) return false;
  while (end < text.length && isBlank(text.charCodeAt(end))) end++;
  return end === text.length;
}
