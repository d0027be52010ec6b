import type { BlockContext } from "./context.js";
import { endsSentence, isBlank, lineLength, lineSpan } from "./line.js";
import type { Recognised } from "./rule.js";
import { endsLikeTeaser } from "./shapes/teaser.js";

/** The lines of the entries of a page that lists articles, each with its role. */
export type EntryLines = ReadonlyMap<number, "headline" | "teaser">;

const MIN_TEASER = 40;
const MAX_TITLE = 200;
const MIN_TITLE_WORDS = 3;
/** How many lines (a byline, a date) may stand between title and teaser. */
const REACH = 3;
const MIN_ENTRIES = 3;
/** So many lines of prose may stand elsewhere, for each entry. */
const OTHER_PROSE = 0.5;

type Page = Pick<BlockContext, "text" | "lines">;

/**
 * The entries of a page that lists articles: a title, perhaps author and date, and one paragraph, three times and
 * more, where hardly any other prose stands. Nothing for other pages.
 *
 * ```text
 * Council approves new library
 * By Tom Sample
 * The city council has voted for a new library on the old fish market.
 * ```
 */
export function entryLines(page: Page, claims: readonly (Recognised | undefined)[]): EntryLines | undefined {
  const rows: number[] = [];
  for (let at = 0; at < page.lines.count; at++) if (!isBlank(page, at)) rows.push(at);
  const prose = rows.map((at) => isTeaser(page, at));
  const entries = new Map<number, "headline" | "teaser">();
  let teasers = 0;
  let others = 0;
  prose.forEach((is, row) => {
    if (!is) return;
    const title = prose[row - 1] || prose[row + 1] ? -1 : titleAbove(row);
    if (title < 0) others++;
    else {
      teasers++;
      entries.set(rows[title] as number, "headline");
      entries.set(rows[row] as number, "teaser");
    }
  });
  return teasers >= MIN_ENTRIES && others <= teasers * OTHER_PROSE ? entries : undefined;

  /** The row of the title above a teaser; -1 where there is none. */
  function titleAbove(row: number): number {
    for (let above = row - 1; above >= 0 && above >= row - REACH; above--) {
      if (prose[above]) return -1;
      const at = rows[above] as number;
      if (claims[at] === undefined && isTitle(page, at)) return above;
    }
    return -1;
  }
}

function isTeaser(page: Page, at: number): boolean {
  if (lineLength(page, at) < MIN_TEASER) return false;
  return endsSentence(page, at) || endsLikeTeaser(page.text, lineSpan(page, at));
}

function isTitle(page: Page, at: number): boolean {
  const { lines } = page;
  if (lineLength(page, at) > MAX_TITLE) return false;
  return (lines.words[at] as number) >= MIN_TITLE_WORDS || (lines.caselessLetters[at] as number) >= 8;
}
