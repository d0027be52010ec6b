import type { BlockContext } from "./context.js";
import type { EntryLines } from "./entries.js";
import { isBlank, lineSpan } from "./line.js";
import type { Recognised } from "./rule.js";
import { isBodyState } from "./sequence/states.js";
import { endsLikeTeaser } from "./shapes/teaser.js";

type Page = Pick<BlockContext, "text" | "lines" | "state">;

/** So many characters of body in one run are more than a teaser. */
const MIN_TEXT = 300;
/** So many times as long as the page's teasers is an article among them. */
const LONGER = 2;

/**
 * True where the body that the decision has found, without the lines that rules know, is one text, and far longer than
 * the teasers beside it: a short article above links to others, and no list of articles.
 *
 * ```text
 * Council approves new library
 * The city council has voted for a new library on the old fish market. It is to … (400 characters)
 * Harbour ferry stops for winter
 * The last boat leaves on Sunday.
 * ```
 */
export function hasMainText(
  page: Page,
  claims: readonly (Recognised | undefined)[],
  entries: EntryLines | undefined,
): boolean {
  let [longest, teasersInLongest] = [0, 0];
  let [length, teasersInRun] = [0, 0];
  const teasers: number[] = [];
  for (let at = 0; at < page.lines.count; at++) {
    if (isBlank(page, at)) continue;
    const span = lineSpan(page, at);
    const own = span.end - span.start;
    const teaser = entries?.get(at) === "teaser" || endsLikeTeaser(page.text, span);
    if (teaser) teasers.push(own);
    if (claims[at] !== undefined || !isBodyState(page.state(at))) length = teasersInRun = 0;
    else {
      length += own;
      if (teaser) teasersInRun++;
      if (length > longest) [longest, teasersInLongest] = [length, teasersInRun];
    }
  }
  teasers.sort((a, b) => a - b);
  const usual = teasers[(teasers.length - 1) >> 1] ?? 0;
  return longest >= MIN_TEXT && teasersInLongest < 2 && longest >= LONGER * usual;
}
