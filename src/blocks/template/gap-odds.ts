import type { TemplateLine } from "../../profiles/site-template.js";

/** A line is one of the boxes inside texts if it is there on so many of its pages, */
const SURE = 0.8;
/** and on so many at least. */
const MIN_PAGES = 2;
const WEIGHT = 1.5;

/** By how much a line that stands inside the site's texts speaks for a gap, and not for their end: below it the text goes on. */
export function gapOdds({ above = 0, head = 0, inText = 0, gap = 0, below = 0 }: TemplateLine): number {
  const other = above + head + inText + below;
  if (gap < MIN_PAGES || gap < (gap + other) * SURE) return 0;
  return WEIGHT * Math.log((gap + 0.5) / (other + 0.5));
}
