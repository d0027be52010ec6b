import { type FoundPart, partAt } from "../../fields/found-part.js";
import { inOrder } from "../../fields/labelled-record.js";
import type { Span } from "../../text/span.js";
import type { Piece, TextRun } from "./pieces.js";

/** The runs as parts of records have them. */
export function runsOf(runs: readonly TextRun[]): Span[] {
  return runs.map(({ start, end }) => ({ start, end }));
}

/** A part of one piece, with its runs. */
export function partOf(piece: Pick<Piece, "span" | "runs">, part: Omit<FoundPart, "span" | "runs">): FoundPart {
  const made = partAt(piece.span, part);
  made.runs = runsOf(piece.runs);
  return made;
}

/**
 * Lays out the parts of a record of markup: pieces that none of them holds become parts of role `unknown`, and the tags between two
 * parts belong to the latter, those at the end to the last one.
 */
export function layMarkup(text: string, pieces: readonly Piece[], found: readonly FoundPart[]): FoundPart[] {
  const parts = inOrder(found);
  const all: FoundPart[] = [];
  let at = 0;
  let end = 0;
  const lay = (part: FoundPart) => {
    const { span, content, runs } = part;
    const made = partAt({ start: end, end: span.end }, part);
    if (runs !== undefined) made.runs = runs;
    if (content !== undefined || runs === undefined) made.content = content ?? span;
    all.push(made);
    end = span.end;
  };
  for (const piece of pieces) {
    for (; at < parts.length && (parts[at] as FoundPart).span.end <= piece.span.start; at++)
      lay(parts[at] as FoundPart);
    const next = parts[at];
    if (next === undefined || next.span.start >= piece.span.end) lay(partOf(piece, { role: "unknown" }));
  }
  for (; at < parts.length; at++) lay(parts[at] as FoundPart);
  const last = all.at(-1);
  if (last !== undefined) (last.span as { end: number }).end = text.length;
  return all;
}
