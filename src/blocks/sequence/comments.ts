import type { BlockContext } from "../context.js";
import { lineText } from "../line.js";
import { Kind } from "./columns.js";
import type { PageColumns } from "./page-columns.js";
import { isStatement } from "./row-kind.js";
import { isBodyState, State } from "./states.js";

type PageContext = Pick<BlockContext, "text" | "lines">;

/** So many make a row of comments. */
const MIN_COMMENTS = 3;
/** A comment of more rows is not looked at to its end. */
const MAX_ROWS = 20;
/** Values of the columns `date` and `length`: a month's name with digits; below 45 characters. */
const DATED = 2;
const SHORT = 4;
const clock = /\d[:.hH]\d\d(?!\d)/;

/**
 * What readers say below a text is none of it, however much it reads like one: a name, the time, what they say, and
 * the same link below each.
 *
 * ```text
 * Marge                                               after
 * 11:32am Thu 21 Apr 16                               after
 * It is not the music, it is what happens after it.   after
 * Report this                                         after
 * ```
 */
export function leaveComments(states: Uint8Array, page: PageColumns, context: PageContext): void {
  const { columns, lines, count } = page;
  const first = states.findIndex((state) => isBodyState(state as State));
  if (first < 0) return;
  const textOf = (row: number) => lineText(context, lines[row] as number);
  const isShort = (row: number) => (columns.length[row] as number) <= SHORT && !isStatement(columns, row);
  /** The link below what somebody says, behind its time. */
  const linkBelow = (time: number) => {
    if (!isShort(time - 1) || columns.kind[time - 1] === Kind.Date || !isStatement(columns, time + 1)) return undefined;
    let row = time + 2;
    while (row < count && row < time + MAX_ROWS && !isShort(row)) row++;
    return isShort(row) && columns.kind[row] !== Kind.Date ? textOf(row) : undefined;
  };
  let link: string | undefined;
  let from = -1;
  let comments = 0;
  for (let row = first + 2; row < count && comments < MIN_COMMENTS; row++) {
    if ((columns.date[row] as number) < DATED || !isShort(row) || !clock.test(textOf(row))) continue;
    const found = linkBelow(row);
    if (found === undefined) continue;
    if (found !== link) {
      link = found;
      from = row - 1;
      comments = 0;
    }
    comments++;
  }
  if (comments < MIN_COMMENTS) return;
  for (let row = from; row < count; row++) if (isBodyState(states[row] as State)) states[row] = State.After;
}
