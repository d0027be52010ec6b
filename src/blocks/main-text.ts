import type { BlockContext } from "./context.js";
import type { EntryLines } from "./entries.js";
import { isBlank, lineLength, lineSpan } from "./line.js";
import type { Recognised } from "./rule.js";
import { isBodyState } from "./sequence/states.js";
import { endsLikeTeaser } from "./shapes/teaser.js";

type Page = Pick<BlockContext, "text" | "lines" | "state">;

/** So many characters of body in one run are more than a teaser. */
const MIN_TEXT = 300;
/** So many times as long as the page's teasers is an article among them. */
const LONGER = 2;
const MIN_TEASER = 40;

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
  let longest = { length: 0, teasers: [] as number[] };
  let run = { length: 0, teasers: [] as number[] };
  const teasers: number[] = [];
  for (let at = 0; at < page.lines.count; at++) {
    if (isBlank(page, at)) continue;
    const length = lineLength(page, at);
    const teaser = entries?.get(at) === "teaser" || breaksOff(page, at, length);
    if (teaser) teasers.push(length);
    if (claims[at] !== undefined || !isBodyState(page.state(at))) {
      run = { length: 0, teasers: [] };
      continue;
    }
    run.length += length;
    if (teaser) run.teasers.push(length);
    if (run.length > longest.length) longest = run;
  }
  if (longest.length < MIN_TEXT || longest.teasers.length > 1) return false;
  const [own] = longest.teasers;
  if (own !== undefined) teasers.splice(teasers.indexOf(own), 1);
  teasers.sort((a, b) => a - b);
  return longest.length >= LONGER * (teasers[teasers.length >> 1] ?? 0);
}

function breaksOff(page: Page, at: number, length: number): boolean {
  return length >= MIN_TEASER && endsLikeTeaser(page.text, lineSpan(page, at));
}
