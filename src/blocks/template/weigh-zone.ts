import { Kind } from "../sequence/columns.js";
import type { PageColumns } from "../sequence/page-columns.js";
import { isBodyState, State } from "../sequence/states.js";
import type { TemplateKnowledge } from "./knowledge.js";
import type { KnownRows } from "./rows.js";
import type { Scales } from "./scales.js";
import { type Zone, zoneOf } from "./zone.js";

// What speaks for or against a state, as natural logarithms of odds.
const OUTSIDE = 2;
const ENDED_EARLY = 3;
const BEGUN = 1;
const NOTHING_ELSE = 4;

/** So many sentences behind the text and in front of the site's own lines are no word about the author. */
const MIN_SENTENCES = 3;
/** Less than that of what stands on no other page was found to be text: nothing was found. */
const SCANT = 0.1;
/** So many short rows make a list. */
const MIN_LIST = 8;

interface Found {
  readonly rows: KnownRows;
  /** As decided so far. */
  readonly states: Uint8Array;
  /** By row: 1 for a line of the site's own. */
  readonly siteRows: Uint8Array;
  readonly known: TemplateKnowledge;
}

/** Weighs in that the article lies between lines of the site. @returns true where there are such */
export function weighZone(
  { add, addText }: Scales,
  page: PageColumns,
  { rows, states, siteRows, known }: Found,
): boolean {
  const { count, columns, lengths } = page;
  const isOwn = (row: number) => siteRows[row] === 0;
  const isText = (row: number) => isBodyState(states[row] as State);
  const above = new Float64Array(count + 1);
  for (let row = 0; row < count; row++) {
    above[row + 1] = (above[row] as number) + (isText(row) ? (lengths[row] as number) : 0);
  }
  const wide = zoneOf(rows.lines, above, known);
  if (wide === undefined) return false;
  const ownOf = ({ start, end }: Zone) =>
    Array.from({ length: Math.max(0, end - start - 1) }, (_, at) => start + 1 + at).filter(isOwn);
  const own = ownOf(wide).reduce((sum, row) => sum + (lengths[row] as number), 0);
  const scant = (above[count] as number) < own * SCANT;
  // Where hardly any was found, what was found does not tell where the article lies.
  const zone = (scant ? zoneOf(rows.lines, new Float64Array(count + 1), known) : undefined) ?? wide;
  const { start, end } = zone;
  const inside = ownOf(zone);
  const sentences = inside.filter((row) => states[row] === State.After && (columns.kind[row] as number) <= Kind.Prose);
  for (let row = 0; row < count; row++) {
    if (row <= start || row >= end) {
      addText(row, -OUTSIDE, "outside");
      continue;
    }
    add(row, State.Before, -BEGUN, "begun");
    if (sentences.length >= MIN_SENTENCES) add(row, State.After, -ENDED_EARLY, "ended-early");
    if (scant && isOwn(row)) addText(row, NOTHING_ELSE, "nothing-else");
  }
  const found = inside.filter(isText);
  const listed = found.filter(
    (row) => states[row] === State.List || (columns.kind[row] as number) > Kind.ShortSentence,
  );
  if (listed.length >= MIN_LIST && listed.length * 2 > found.length) {
    // An article that is a list is one up to the site's next line on either side.
    let from = found[0] as number;
    let to = found.at(-1) as number;
    while (from - 1 > Math.max(start, page.titleRow) && isOwn(from - 1)) from--;
    while (to + 1 < end && isOwn(to + 1)) to++;
    for (let row = from; row <= to; row++) if (isOwn(row)) addText(row, NOTHING_ELSE, "nothing-else");
  }
  return true;
}
