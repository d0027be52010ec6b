import { marks, WordMarks } from "./char-class.js";
import type { LineTable } from "./lines.js";
import { type Reading, readingOf } from "./reading.js";
import type { Span } from "./span.js";

/**
 * A text without endings that sites set behind words; nothing where none stands in it.
 *
 * ```text
 * Parkland (PKI.TO), opens new tab rose.   →   Parkland (PKI.TO) rose.
 *                  ^-------------^
 * ```
 *
 * @param lines - the lines of `text`
 * @param tails - in lower case; what they stand behind is kept
 */
export function cutTails(text: string, lines: LineTable, tails: readonly string[]): Reading | undefined {
  const lower = text.toLowerCase();
  // A letter whose small form is longer moves all behind it.
  if (lower.length !== text.length) return undefined;
  const cuts = tails.flatMap((tail) => placesOf(lower, tail)).sort((one, other) => one.start - other.start);
  if (cuts.length === 0) return undefined;
  const reading = readingOf(text);
  let cut = 0;
  for (let at = 0; at < lines.count; at++) {
    const next = lines.starts[at + 1] as number;
    const end = lines.textEnds[at] as number;
    let from = lines.textStarts[at] as number;
    reading.openRow(lines.starts[at] as number);
    for (; cut < cuts.length && (cuts[cut] as Span).start < next; cut++) {
      const { start, end: to } = cuts[cut] as Span;
      if (start <= from || to > end) continue;
      reading.add({ start: from, end: start });
      from = to;
    }
    if (from < end) reading.add({ start: from, end });
    reading.closeRow(next, at + 1 < lines.count || endsWithBreak(text), 0);
  }
  return { ...reading.done(), rowMarks: undefined };
}

function placesOf(lower: string, tail: string): Span[] {
  const found: Span[] = [];
  const bare = isWord(tail.charCodeAt(tail.length - 1));
  for (let at = lower.indexOf(tail); at >= 0; at = lower.indexOf(tail, at + tail.length)) {
    const end = at + tail.length;
    if (!bare || !isWord(lower.charCodeAt(end))) found.push({ start: at, end });
  }
  return found;
}

function isWord(code: number): boolean {
  return (marks(code) & WordMarks) !== 0;
}

function endsWithBreak(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  return last === 0x0a || last === 0x0d;
}

/** A reading of the text that another reading gives, as one of the text that the other was given. */
export function readThrough(outer: Reading, inner: Reading): Reading {
  return {
    text: outer.text,
    rowMarks: inner.rowMarks,
    boundary: (at) => inner.boundary(outer.boundary(at)),
    runsOf: (span) => outer.runsOf(span).flatMap((run) => inner.runsOf(run)),
  };
}
