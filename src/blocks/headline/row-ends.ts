import type { Span } from "../../text/span.js";
import type { Candidate } from "./candidates.js";
import { headlineBehind, kickerSeam, SHORTEST_HEADLINE } from "./kicker-seam.js";
import { Cut } from "./title-cuts.js";

/** The printings that end in the same letters, in small ones. */
interface Printings {
  /** Those of the title line, cut at its end. */
  readonly titles: string[];
  readonly rows: { readonly candidate: Candidate; readonly said: string }[];
}

/**
 * The ends of rows that say something before the headline, as the title line or another row shows: candidates of their own.
 *
 * @param pieces - of the title line
 */
export function rowEnds(
  text: string,
  rows: readonly Candidate[],
  pieces: readonly (readonly [Cut, Span])[],
): readonly Candidate[] {
  // Only what ends alike is compared, for two printings share a headline at the least.
  const byEnding = new Map<string, { readonly titles: Span[]; readonly rows: Candidate[] }>();
  const alike = ({ start, end }: Span) => {
    const ending = text.slice(Math.max(start, end - SHORTEST_HEADLINE), end).toLowerCase();
    const found = byEnding.get(ending) ?? { titles: [], rows: [] };
    byEnding.set(ending, found);
    return found;
  };
  for (const [cut, span] of pieces) if (cut < Cut.Second) alike(span).titles.push(span);
  for (const row of rows) alike(row.span).rows.push(row);
  const ends: Candidate[] = [];
  for (const found of byEnding.values()) {
    if (found.titles.length + found.rows.length < 2) continue;
    const printings: Printings = {
      titles: found.titles.map((span) => inSmallLetters(text, span)),
      rows: found.rows.map((candidate) => ({ candidate, said: inSmallLetters(text, candidate.span) })),
    };
    for (const { candidate, said } of printings.rows) {
      const { span } = candidate;
      const end = endOf(said, printings);
      if (end !== undefined)
        ends.push({ ...candidate, span: { start: span.start + end.at, end: span.end }, cut: end.cut });
    }
  }
  return ends;
}

function endOf(row: string, { titles, rows }: Printings): { readonly at: number; readonly cut: Cut } | undefined {
  for (const title of titles) {
    const at = headlineBehind(row, title);
    if (at !== undefined) return { at, cut: Cut.Behind };
  }
  for (const title of titles) {
    const at = kickerSeam(row, title);
    if (at !== undefined) return { at, cut: Cut.Kicked };
  }
  for (const { said } of rows) {
    const at = kickerSeam(row, said);
    if (at !== undefined) return { at, cut: Cut.Kicked };
  }
  return undefined;
}

/** In small letters, if they are as many. */
function inSmallLetters(text: string, { start, end }: Span): string {
  const given = text.slice(start, end);
  const small = given.toLowerCase();
  return small.length === given.length ? small : given;
}
