import type { BlockContext } from "../context.js";
import { endsSentence, lineText } from "../line.js";
import { Letters } from "./columns.js";
import type { PageColumns } from "./page-columns.js";
import { isBodyState, State } from "./states.js";

type PageContext = Pick<BlockContext, "text" | "lines" | "vocabulary" | "rowMarks">;

/** A value of the column `words`: from nine words on. A crosshead is shorter. */
const NINE_WORDS = 5;

/**
 * A headline in capitals between paragraphs that are not is another article's, which the site links inside the text, and so is a
 * title behind the label of such links.
 *
 * ```text
 * The wall was repaired on Monday, the town council said.          body
 * MAYOR OPENS NEW LIBRARY BESIDE THE OLD HARBOUR AFTER TEN YEARS   gap
 * Read also Sixteen boats for everyone                             gap
 * Ferries will follow as soon as the wind allows it.               body
 * ```
 */
export function leaveShoutedHeadlines(states: Uint8Array, page: PageColumns, context: PageContext): void {
  const { columns, lines, count } = page;
  for (let row = 1; row < count; row++) {
    const ends = columns.end[row] as number;
    if (states[row] !== State.Body || ends === FULL_STOP || ends === QUOTED_STOP) continue;
    if (isLabelled(lineText(context, lines[row] as number), context)) states[row] = State.Gap;
  }
  // Some converters print all headings of a page in capitals, crossheads too.
  if (context.rowMarks !== undefined) return;
  const isMixedText = (row: number) =>
    isBodyState(states[row] as State) && (columns.letters[row] as number) >= Letters.Mixed;
  for (let row = 1; row + 1 < count; row++) {
    if (!isBodyState(states[row] as State) || columns.letters[row] !== Letters.Capitals) continue;
    if ((columns.words[row] as number) < NINE_WORDS || endsSentence(context, lines[row] as number)) continue;
    if (isMixedText(row - 1) && isMixedText(row + 1)) states[row] = State.Gap;
  }
}

/** Values of the column `end`. */
const FULL_STOP = 1;
const QUOTED_STOP = 8;
const MAX_LABEL = 4;

/** `Read also Harbour opens again`: the label has two to four words, and a title stands behind it. */
function isLabelled(row: string, { vocabulary }: PageContext): boolean {
  const words = row.split(" ", MAX_LABEL + 1);
  for (let label = words.length - 1; label > 1; label--) {
    const isLabel = vocabulary.lines.get(words.slice(0, label).join(" ").toLowerCase()) === "related";
    if (isLabel && !/^\p{Ll}/u.test(words[label] as string)) return true;
  }
  return false;
}
