import { RowMark } from "../../text/decorations.js";
import type { BlockContext } from "../context.js";
import type { PageColumns } from "./page-columns.js";
import { isBodyState, State } from "./states.js";

/**
 * What stands in place of a picture is no text of the article:
 *
 * ```text
 * A ferry in front of the old lighthouse [/pictures/ferry.jpg]
 * ```
 */
export function leaveAlternatives(
  states: Uint8Array,
  page: PageColumns,
  context: Pick<BlockContext, "rowMarks">,
): void {
  const { rowMarks } = context;
  if (rowMarks === undefined) return;
  for (let row = 0; row < page.count; row++) {
    const marks = rowMarks[page.lines[row] as number] ?? 0;
    if ((marks & RowMark.Picture) !== 0 && isBodyState(states[row] as State)) states[row] = State.Gap;
  }
}
