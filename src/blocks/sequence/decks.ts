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
