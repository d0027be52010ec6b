import { type Columns, Kind } from "./columns.js";
import type { PageColumns } from "./page-columns.js";
import { isBodyState, State } from "./states.js";

/** So many make a page of live entries. */
const MIN_ENTRIES = 5;
/** A value of the column `date`: a time of day. */
const TIME_OF_DAY = 4;
/** A value of the column `length`: below 16 characters. */
const SHORT = 1;

/**
 * On a page of live entries the time of each is no text, and the line below it is the entry's heading, if text follows.
 *
 * ```text
 * 7:12PM                          gap
 * 74 minutes: Luton 2 Villa 2     body
 * There is no sign of a response. body
 * ```
 */
export function keepEntries(states: Uint8Array, page: PageColumns): void {
  const times = timesOf(states, page);
  if (times.length < MIN_ENTRIES) return;
  const { kind, list } = page.columns;
  for (const row of times) {
    states[row] = State.Gap;
    const below = kind[row + 1] as number;
    if (
      !isBodyState(states[row + 1] as State) &&
      list[row + 1] === 0 &&
      below !== Kind.Caption &&
      below !== Kind.Date
    ) {
      states[row + 1] = State.Body;
    }
  }
}

/** A time of day and nothing else. */
export function isEntryTime({ date, length }: Pick<Columns, "date" | "length">, row: number): boolean {
  return date[row] === TIME_OF_DAY && (length[row] as number) <= SHORT;
}

/** The rows inside the text that are a time of day and nothing else, with text one or two rows below. */
function timesOf(states: Uint8Array, { columns }: PageColumns): number[] {
  const isBody = (row: number) => isBodyState(states[row] as State);
  const first = states.findIndex((state) => isBodyState(state as State));
  const last = states.findLastIndex((state) => isBodyState(state as State));
  const times: number[] = [];
  for (let row = first + 1; row > 0 && row < last; row++) {
    if (isEntryTime(columns, row) && (isBody(row + 2) || isBody(row + 1))) times.push(row);
  }
  return times;
}
