import type { TemplateLine } from "../../profiles/site-template.js";
import type { TemplateKnowledge } from "./knowledge.js";

/** The rows that the article lies between: the last one of what stands above, the first one of what stands below. */
export interface Zone {
  readonly start: number;
  readonly end: number;
}

/** A line is on one side of the article if it is there on so many of its pages. */
const SURE = 0.9;
/** And if so many of the site's pages have it. */
const COMMON = 0.5;
/** A line cuts off no more than this part of what else was found to be the text: else it stands elsewhere on this page. */
const MOST_CUT = 0.4;
const MIN_LINES = 2;

/**
 * Between which rows the article lies, by lines that always stand on one side of it; nothing where the page has few of
 * them on either side.
 *
 * @param text - by row: how much text of the article stands above it; at the end, in all
 */
export function zoneOf(
  lines: readonly (TemplateLine | undefined)[],
  text: Float64Array,
  known: TemplateKnowledge,
): Zone | undefined {
  const sides = sidesOf(lines, known);
  const heads = sides.filter((side) => side < 0).length;
  const feet = sides.filter((side) => side > 0).length;
  if (heads < MIN_LINES || feet < MIN_LINES) return undefined;
  const total = text[lines.length] as number;
  if (total === 0) return zoneWithoutText(sides, heads);
  let start = -1;
  let end = lines.length;
  for (let row = 0; row < lines.length; row++) {
    if ((sides[row] as number) < 0 && (text[row] as number) <= total * MOST_CUT) start = row;
  }
  for (let row = lines.length - 1; row > start; row--) {
    if ((sides[row] as number) > 0 && total - (text[row] as number) <= total * MOST_CUT) end = row;
  }
  return { start, end };
}

/** Below most lines of the head the first of the foot ends it. */
function zoneWithoutText(sides: readonly number[], heads: number): Zone | undefined {
  let above = 0;
  let start = -1;
  for (let row = 0; row < sides.length; row++) {
    if ((sides[row] as number) < 0) {
      above++;
      start = row;
    } else if ((sides[row] as number) > 0 && above * 2 >= heads) return { start, end: row };
  }
  return undefined;
}

/** By row: the side of the article that its line stands on. */
function sidesOf(lines: readonly (TemplateLine | undefined)[], known: TemplateKnowledge): number[] {
  const sides = lines.map((line) => sideOf(line, known));
  // Of a line that stands on both sides the first is above and the last below.
  const first = new Map<TemplateLine, number>();
  const last = new Map<TemplateLine, number>();
  lines.forEach((line, row) => {
    if (line === undefined || sides[row] !== 0 || !isOnBothSides(line, known)) return;
    if (!first.has(line)) first.set(line, row);
    last.set(line, row);
  });
  for (const [line, row] of first) if (last.get(line) !== row && isAbove(line)) sides[row] = -1;
  for (const [line, row] of last) if (first.get(line) !== row && isBelow(line)) sides[row] = 1;
  return sides;
}

function isOnBothSides({ pages, inText = 0, gap = 0 }: TemplateLine, known: TemplateKnowledge): boolean {
  return pages >= known.pages * COMMON && inText + gap === 0;
}

function isAbove({ pages, above = 0, head = 0 }: TemplateLine): boolean {
  return Math.max(above, head) >= Math.max(2, pages * SURE);
}

function isBelow({ pages, below = 0 }: TemplateLine): boolean {
  return below >= Math.max(2, pages * SURE);
}

/** -1 for a line that stands about or above the headline, 1 for one that stands below the article, else 0. */
function sideOf(line: TemplateLine | undefined, { pages }: TemplateKnowledge): number {
  if (line === undefined || line.pages < pages * COMMON) return 0;
  const { above = 0, head = 0, inText = 0, gap = 0, below = 0 } = line;
  const all = above + head + inText + gap + below;
  const least = Math.max(2, all * SURE);
  return above + head >= least ? -1 : below >= least ? 1 : 0;
}
