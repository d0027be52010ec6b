import type { BlockContext } from "../context.js";
import { lineText } from "../line.js";
import { writerTest } from "./biography.js";
import { Kind } from "./columns.js";
import { STATES } from "./model.js";
import type { PageColumns } from "./page-columns.js";
import { isStatement } from "./row-kind.js";
import { isBodyState, State } from "./states.js";

type PageContext = Pick<BlockContext, "text" | "lines">;

/** A sentence may speak so much more for what stands behind the text than for the text, */
const SENTENCE = 32;
/** and so much for each row of a short text. */
const EACH_ROW = 8;
/** So much a heading with such a sentence below it. */
const HEADING = 40;
/** So much all of them together. */
const IN_ALL = 64;
/** A value of the column `decoration`. */
const BULLET = 1;
/** A value of the column `words`: from four words on. */
const FOUR_WORDS = 3;
/** A value of the column `length`: below 65 characters. */
const LONGEST_HEADING = 5;

/**
 * Short sentences that close a text are like those that stand behind one, and once a page is behind its text it stays
 * there. What follows the text at once is text where its own row says hardly less for it.
 *
 * ```text
 * "The bridge will open in May," the mayor said.   body
 * And the ferry?                                   body
 * It will be missed.                               body
 * Most read                                        after
 * ```
 *
 * @param siteRows - by row: 1 for a line of the site's own, where its template is known
 */
export function keepClosing(
  states: Uint8Array,
  page: PageColumns,
  scores: Int32Array,
  context: PageContext,
  siteRows?: Uint8Array,
): void {
  const { columns } = page;
  const isOwn = (row: number) =>
    !isLink(columns.decoration[row] as number) &&
    columns.repeat[row] === 0 &&
    columns.credit[row] === 0 &&
    siteRows?.[row] !== 1;
  const lossOf = (row: number) =>
    (scores[row * STATES + State.After] as number) - (scores[row * STATES + State.Body] as number);
  const textOf = (row: number) => lineText(context, page.lines[row] as number);
  let rows = 0;
  for (const state of states) if (isBodyState(state as State)) rows++;
  const most = Math.min(SENTENCE, EACH_ROW * rows);
  const namesWriter = writerTest(states, page, context);
  const isSentence = (row: number) =>
    isOwn(row) &&
    isStatement(columns, row) &&
    (columns.words[row] as number) >= FOUR_WORDS &&
    lossOf(row) <= most &&
    !namesWriter(row);
  let loss = 0;
  for (let row = states.findLastIndex((state) => isBodyState(state as State)) + 1; row > 0; ) {
    const headed =
      isOwn(row) &&
      columns.decoration[row + 1] !== BULLET &&
      mayHead(columns, row) &&
      lossOf(row) <= HEADING &&
      isSentence(row + 1);
    // `Jane Example`, and below it `Jane Example is a reporter.`
    if (headed && textOf(row + 1).startsWith(textOf(row))) return;
    if (!headed && !isSentence(row)) return;
    const end = headed ? row + 2 : row + 1;
    for (let at = row; at < end; at++) loss += Math.max(0, lossOf(at));
    if (loss > IN_ALL) return;
    states.fill(State.Body, row, end);
    row = end;
  }
}

/** Values of the column `decoration`: the row has the address of a link, with a bullet or without. */
function isLink(decoration: number): boolean {
  return decoration === 2 || decoration === 5;
}

function mayHead({ kind, length, list, date }: PageColumns["columns"], row: number): boolean {
  const heading =
    kind[row] === Kind.Open || kind[row] === Kind.TitleLike || kind[row] === Kind.Word || kind[row] === Kind.Question;
  return heading && list[row] === 0 && date[row] === 0 && (length[row] as number) <= LONGEST_HEADING;
}
