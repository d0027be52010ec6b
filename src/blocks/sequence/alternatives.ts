import type { PageColumns } from "./page-columns.js";
import { isBodyState, State } from "./states.js";

/**
 * What stands in place of a picture is no text of the article:
 *
 * ```text
 * A ferry in front of the old lighthouse [/pictures/ferry.jpg]
 * ```
 */
export function leaveAlternatives(states: Uint8Array, { pictures, count }: PageColumns): void {
  if (pictures === undefined) return;
  for (let row = 0; row < count; row++)
    if (pictures[row] === 1 && isBodyState(states[row] as State)) states[row] = State.Gap;
}
