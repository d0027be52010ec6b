import type { BlockContext } from "../context.js";
import { lineText } from "../line.js";
import type { PageColumns } from "./page-columns.js";
import { firstOfText, isBodyState, State } from "./states.js";

type PageContext = Pick<BlockContext, "text" | "lines">;

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
export function keepFirstQuestion(states: Uint8Array, page: PageColumns, context: PageContext): void {
  const { columns, lines, titleRow, count } = page;
  const asks = (row: number) =>
    columns.list[row] === 0 && columns.repeat[row] === 0 && questionMark.test(lineText(context, lines[row] as number));
  const first = firstOfText(states);
  const row = first - 1;
  // Above it stands the headline.
  if (row <= titleRow || titleRow < 0 || !asks(row) || asks(first)) return;
  let questions = 0;
  for (let at = first; at + 1 < count && questions < MIN_QUESTIONS; at++) {
    if (isBodyState(states[at] as State) && asks(at) && !asks(at + 1)) questions++;
  }
  if (questions === MIN_QUESTIONS) states[row] = State.Body;
}

const questionMark = /[?？؟]$/;
