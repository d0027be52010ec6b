import type { BlockContext } from "../context.js";
import { endsSentence } from "../line.js";
import { Letters } from "./columns.js";
import type { PageColumns } from "./page-columns.js";
import { isBodyState, State } from "./states.js";

type PageContext = Pick<BlockContext, "text" | "lines" | "rowMarks">;

/** A value of the column `words`: from nine words on. A crosshead is shorter. */
const NINE_WORDS = 5;

/**
 * A headline in capitals between paragraphs that are not is another article's, which the site links inside the text.
 *
 * ```text
 * The wall was repaired on Monday, the town council said.          body
 * MAYOR OPENS NEW LIBRARY BESIDE THE OLD HARBOUR AFTER TEN YEARS   gap
 * Ferries will follow as soon as the wind allows it.               body
 * ```
 */
export function leaveShoutedHeadlines(states: Uint8Array, page: PageColumns, context: PageContext): void {
  // Some converters print all headings of a page in capitals, crossheads too.
  if (context.rowMarks !== undefined) return;
  const { columns, lines, count } = page;
  const isMixedText = (row: number) =>
    isBodyState(states[row] as State) && (columns.letters[row] as number) >= Letters.Mixed;
  for (let row = 1; row + 1 < count; row++) {
    if (!isBodyState(states[row] as State) || columns.letters[row] !== Letters.Capitals) continue;
    if ((columns.words[row] as number) < NINE_WORDS || endsSentence(context, lines[row] as number)) continue;
    if (isMixedText(row - 1) && isMixedText(row + 1)) states[row] = State.Gap;
  }
}
