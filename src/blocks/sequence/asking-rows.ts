import type { BlockContext } from "../context.js";
import { asksConsent } from "../no-article.js";
import type { PageColumns } from "./page-columns.js";
import { endText, isBodyState, State } from "./states.js";

type PageContext = Pick<BlockContext, "text" | "lines" | "vocabulary">;

/** So many different words that ask the reader make a box of a row. */
const MIN_WORDS = 3;
/** Values of the column `length`: from 46 to 450 characters. */
const SHORTEST = 5;
const LONGEST = 10;
/** So many rows at the text's end may be boxes. */
const LAST_ROWS = 4;
/** Where more rows ask so, they are what the text is about. */
const MOST = 2;

/**
 * A row beside other furniture, or at the text's end, that asks for consent or for a subscription, or says which links pay, is a
 * box and no text.
 *
 * ```text
 * The wall was repaired on Monday, the council said.                              body
 * We may receive a commission if you buy through our partners' affiliate links.   after
 * Share                                                                           after
 * ```
 */
export function leaveAskingRows(states: Uint8Array, page: PageColumns, context: PageContext): void {
  const { columns, count, lines } = page;
  const isText = (row: number) => isBodyState(states[row] as State);
  const asking: number[] = [];
  for (let row = count - 1, seen = 0; row >= 0; row--) {
    if (!isText(row)) continue;
    const length = columns.length[row] as number;
    const edge = seen++ < LAST_ROWS || !isText(row - 1) || !isText(row + 1);
    if (!edge || length < SHORTEST || length > LONGEST) continue;
    if (asksConsent(context, lines[row] as number, MIN_WORDS)) asking.push(row);
  }
  if (asking.length === 0 || asking.length > MOST) return;
  for (const row of asking) states[row] = State.Gap;
  endText(states);
}
