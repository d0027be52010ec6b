import type { PageColumns } from "../sequence/page-columns.js";
import { isBodyState, type State } from "../sequence/states.js";
import type { TemplateKnowledge } from "./knowledge.js";
import type { KnownRows } from "./rows.js";

/** A page with so much of this one's text tells the same story, or is this one: what they share is the story. */
export const SAME_STORY = 0.5;

/** By row: 1 for a long line that stood on one of the pages learnt from, and is not of a story that both tell. */
export function seenAgain(
  { lines, hashes }: KnownRows,
  states: Uint8Array,
  page: PageColumns,
  known: TemplateKnowledge,
) {
  const found = new Uint8Array(page.count);
  const weights = Uint32Array.from(found, (_, row) =>
    isBodyState(states[row] as State) && lines[row] === undefined ? (page.lengths[row] as number) : 0,
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  for (const sample of known.samples) {
    let shared = 0;
    const rows: number[] = [];
    for (let row = 0; row < page.count; row++) {
      if (hashes[row] === 0 || !sample.has(hashes[row] as number)) continue;
      rows.push(row);
      shared += weights[row] as number;
    }
    if (shared > total * SAME_STORY) continue;
    for (const row of rows) found[row] = 1;
  }
  return found;
}
