import type { BlockContext } from "../context.js";
import { lineText } from "../line.js";
import type { PageColumns } from "./page-columns.js";
import { isBodyState, State } from "./states.js";

type PageContext = Pick<BlockContext, "text" | "lines" | "rowMarks">;

/** What `lynx` prints for frames, empty insertions and buttons without a name. */
const notShown = /^(?:IFRAME: |\[INS: :INS\]|\[BUTTON )/;

/**
 * What stands in place of a picture, or of what a text browser does not show, is no text of the article:
 *
 * ```text
 * A ferry in front of the old lighthouse [/pictures/ferry.jpg]
 * IFRAME: https://player.example/embed/7
 * ```
 */
export function leaveAlternatives(states: Uint8Array, page: PageColumns, context: PageContext): void {
  const { pictures, lines, count } = page;
  if (context.rowMarks === undefined) return;
  for (let row = 0; row < count; row++) {
    if (!isBodyState(states[row] as State)) continue;
    if (pictures?.[row] === 1 || notShown.test(lineText(context, lines[row] as number))) states[row] = State.Gap;
  }
}
