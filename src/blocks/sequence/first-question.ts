import type { PageColumns } from "./page-columns.js";
import { isBodyState, State } from "./states.js";

/** So many questions inside a text make an interview of it, or a page of questions and answers. */
const MIN_QUESTIONS = 2;

/**
 * Right above the first answer of an interview stands the first question, however like a deck it looks.
 *
 * ```text
 * How is the wood?               body
 * Better than three years ago.   body
 * What grows there?              body
 * ```
 */
export function keepFirstQuestion(states: Uint8Array, page: PageColumns, titleLine: number): void {
  const { columns, lines, titleRow, count } = page;
  const first = states.findIndex((state, row) => isBodyState(state as State) && lines[row] !== titleLine);
  const row = first - 1;
  if (row < 0 || row === titleRow || lines[row] === titleLine || !asks(columns, row) || asks(columns, first)) return;
  let questions = 0;
  for (let at = first; at + 1 < count; at++) {
    if (isBodyState(states[at] as State) && asks(columns, at) && !asks(columns, at + 1)) questions++;
  }
  if (questions >= MIN_QUESTIONS) states[row] = State.Body;
}

/** A value of the column `end`. */
const QUESTION_MARK = 2;

function asks({ end, list, repeat }: PageColumns["columns"], row: number): boolean {
  return end[row] === QUESTION_MARK && list[row] === 0 && repeat[row] === 0;
}
