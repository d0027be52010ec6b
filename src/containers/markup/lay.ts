import type { FoundPart } from "../../fields/labelled-record.js";
import type { Span } from "../../text/span.js";
import type { Piece, TextRun } from "./pieces.js";

/** The runs as parts of records have them. */
export function runsOf(runs: readonly TextRun[]): Span[] {
  return runs.map(({ start, end }) => ({ start, end }));
}

/** A part of one piece, with its runs. */
export function partOf(piece: Pick<Piece, "span" | "runs">, part: Omit<FoundPart, "span" | "runs">): FoundPart {
  return { ...part, span: piece.span, runs: runsOf(piece.runs) };
}

/**
 * Lays out the parts of a record of markup: pieces that none of them holds become parts of role `unknown`, and the tags between two
 * parts belong to the latter, those at the end to the last one.
 */
export function layMarkup(text: string, pieces: readonly Piece[], found: readonly FoundPart[]): FoundPart[] {
  const parts = [...found].sort((one, other) => one.span.start - other.span.start);
  const all: FoundPart[] = [];
  let at = 0;
  for (const piece of pieces) {
    while (at < parts.length && (parts[at] as FoundPart).span.end <= piece.span.start)
      all.push(parts[at++] as FoundPart);
    const next = parts[at];
    if (next !== undefined && next.span.start < piece.span.end) continue;
    all.push(partOf(piece, { role: "unknown" }));
  }
  all.push(...parts.slice(at));
  let end = 0;
  return all.map((part, index) => {
    const span = { start: end, end: index === all.length - 1 ? text.length : part.span.end };
    ({ end } = part.span);
    return { ...part, span, ...(part.runs === undefined && part.content === undefined && { content: part.span }) };
  });
}
