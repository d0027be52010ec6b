import { emptyList } from "../../text/empty-list.js";
import type { Span } from "../../text/span.js";
import type { Piece } from "../rule.js";
import type { Vocabulary } from "../vocabulary.js";
import type { FoundMoment } from "./moment.js";
import { readWriters, type Writers } from "./writers.js";

/** A line that names writers, in pieces. */
export interface BylineLine {
  readonly pieces: readonly Piece[];
  readonly writers: Writers;
  /** A date stands on the same line. */
  readonly dated: boolean;
}

/** `BORGO ESEMPIO, 12 marzo 2024`: capitals and a comma in front of a day are a place. */
const placed = /^[\p{Lu}\p{M} '’-]+, $/u;

/**
 * Reads a line that may hold names and dates, in any order and also glued:
 *
 * ```text
 * By Jane Example published 19 May 2026
 * Veröffentlicht am 3. Mai 2019 von Jane Example
 * Jane Example24.04.2024, 19:35 Uhr
 * ```
 *
 * @param found - the dates on the line
 */
export function readBylineLine(
  text: string,
  span: Span,
  found: readonly FoundMoment[],
  vocabulary: Vocabulary,
): BylineLine | undefined {
  let byline: Span | undefined;
  let writers: Writers | undefined;
  for (let gap = 0, from = span.start; gap <= found.length; gap++) {
    const moment = found[gap]?.span;
    const to = moment?.start ?? span.end;
    const read = to > from ? readWriters(text.slice(from, to), vocabulary) : undefined;
    const filed = moment !== undefined && placed.test(text.slice(from, to));
    if (read !== undefined && !filed && (writers === undefined || (read.opened && !writers.opened))) {
      writers = read;
      byline = { start: from + read.start, end: from + read.end };
    }
    from = moment?.end ?? span.end;
  }
  if (writers === undefined || byline === undefined) return undefined;
  const parts: readonly Piece[] = [
    ...found.map(({ span: content }): Piece => ({ role: "timestamp", content })),
    { role: "byline", content: byline } as const,
  ].sort((one, other) => one.content.start - other.content.start);
  const pieces = emptyList<Piece>();
  parts.forEach(({ role, content }, at) => {
    const next = parts[at + 1];
    pieces.push(next ? { role, content, end: next.content.start } : { role, content });
  });
  return {
    pieces,
    writers,
    dated: found.length > 0,
  };
}
