import { Kind } from "./columns.js";
import type { PageColumns } from "./page-columns.js";
import { firstOfText, isBodyState, State } from "./states.js";

/** So close below the headline a deck stands. */
const ROWS_BELOW = 2;
/** So close above the day of the article. */
const ROWS_ABOVE = 3;
/** A longer one reads like a paragraph. */
const MAX_DECK = 120;

/**
 * A sentence between the headline and the day of the article is its deck, though it reads like the text below.
 *
 * ```text
 * Dairy conquers the world                                  head
 * With a cheese that nobody wanted the family became rich.  lead
 * Lena Vogt                                                 lead
 * 19 August 2024, 10:31                                     lead
 * In the hall it smells of hay.                             body
 * ```
 */
export function leaveDeck(states: Uint8Array, { columns, lengths, titleRow, count }: PageColumns): void {
  const first = firstOfText(states);
  if (titleRow < 0 || first <= titleRow || first - titleRow > ROWS_BELOW) return;
  if ((lengths[first] as number) > MAX_DECK) return;
  for (let row = first + 1; row < count && row <= first + ROWS_ABOVE; row++) {
    if (isBodyState(states[row] as State)) return;
    if (columns.kind[row] !== Kind.Date) continue;
    states[first] = State.Lead;
    return;
  }
}

/** Values of the column `title`: the row has a word of the title line; it says the same. */
const SHARES_WORDS = 2;
const SAYS_THE_SAME = 4;
/** So far below the headline the text may begin. */
const LEAD_REACH = 4;
/** From there on a row is longer than what is said of other articles. */
const MIN_LEAD = 120;

/**
 * A paragraph right below the headline opens the text, though a menu or pictures may part it from the rest.
 *
 * ```text
 * Dairy conquers the world
 * By Lena Vogt
 * With a cheese that nobody wanted the family became rich. Now it sells … (120 characters)
 * Most read
 * …
 * In the hall it smells of hay.
 * ```
 */
export function keepLead(states: Uint8Array, { columns, lengths }: PageColumns): void {
  const first = firstOfText(states);
  let left = 0;
  // The first row is the title line, where there is one.
  for (let row = 1; row < first; row++) {
    if ((columns.title[row] as number) >= SAYS_THE_SAME) left = LEAD_REACH;
    else if (left-- > 0 && (columns.kind[row] as number) <= Kind.Prose) {
      left = 0;
      const own = columns.list[row] === 0 && (columns.title[row] as number) >= SHARES_WORDS;
      if (!own || (lengths[row] as number) < MIN_LEAD || states[row] === State.Lead) continue;
      states[row] = State.Body;
      return;
    }
  }
}
