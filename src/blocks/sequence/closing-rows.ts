import { Kind } from "./columns.js";
import { STATES } from "./model.js";
import type { PageColumns } from "./page-columns.js";
import { isStatement } from "./row-kind.js";
import { lineOf } from "./row-lists.js";
import { isBodyState, lastOfText, State } from "./states.js";

/** A sentence may speak so much more for what stands behind the text than for the text, */
const SENTENCE = 32;
/** and so much for each row of a short text. */
const EACH_ROW = 8;
/** So much all of them together. */
const IN_ALL = 64;
/** A value of the column `words`: from four words on. */
const FOUR_WORDS = 3;

/**
 * Short sentences that close a text are like those that stand behind one, and once a page is behind its text it stays
 * there. What follows the text at once is text where its own row says hardly less for it.
 *
 * ```text
 * "The bridge will open in May," the mayor said.   body
 * It will be missed.                               body
 * Most read                                        after
 * ```
 *
 * @param siteRows - by row: 1 for a line of the site's own, where its template is known
 */
export function keepClosing(states: Uint8Array, page: PageColumns, scores: Int32Array, siteRows?: Uint8Array): void {
  const { columns } = page;
  const most = Math.min(SENTENCE, EACH_ROW * states.filter(isBodyState).length);
  const isSentence = (row: number) =>
    !isLink(columns.decoration[row] as number) &&
    columns.repeat[row] === 0 &&
    columns.credit[row] === 0 &&
    siteRows?.[row] !== 1 &&
    isStatement(columns, row) &&
    (columns.words[row] as number) >= FOUR_WORDS &&
    loss(scores, row) <= most;
  let all = 0;
  for (let row = lastOfText(states) + 1; row > 0 && isSentence(row); row++) {
    all += Math.max(0, loss(scores, row));
    if (all > IN_ALL) return;
    states[row] = State.Body;
  }
}

/** How much more a row speaks for what stands behind the text than for the text. */
function loss(scores: Int32Array, row: number): number {
  return (scores[row * STATES + State.After] as number) - (scores[row * STATES + State.Body] as number);
}

/** A box of related articles has so few rows. */
const MAX_BOX = 6;
/** A paragraph behind it is no shorter, */
const MIN_BEHIND = 140;
/** speaks so much more for the text than against it, */
const GAIN = 60;
/** and stands alone: teasers follow each other within so many rows. */
const ALONE = 6;

/**
 * A paragraph behind a box of related articles is the last of the text where its own row says so, and no other follows.
 *
 * ```text
 * The wall was repaired on Monday, the council said.                                    body
 * Related stories                                                                       gap
 * Mayor opens library                                                                   gap
 * Repairs came at a time when the town has little money, for the ferries … (140 characters) body
 * Share                                                                                 after
 * ```
 */
export function keepBehindBox(states: Uint8Array, page: PageColumns, scores: Int32Array): void {
  const { columns, lengths, count } = page;
  const { kind, list, repeat } = columns;
  const last = lastOfText(states);
  let [boxed, found] = [false, -1];
  for (let row = last + 1; row < count && row <= (found < 0 ? last + MAX_BOX : found + ALONE); row++) {
    if (list[row] === lineOf.related) boxed = true;
    if ((kind[row] as number) > Kind.Prose) continue;
    if (!boxed || found > 0 || list[row] !== 0 || repeat[row] !== 0) return;
    if ((lengths[row] as number) < MIN_BEHIND || loss(scores, row) > -GAIN) return;
    found = row;
  }
  if (last < 0 || found < 0) return;
  states.fill(State.Gap, last + 1, found);
  states[found] = State.Body;
}

/** Values of the column `decoration`: the row has the address of a link, with a bullet or without. */
function isLink(decoration: number): boolean {
  return decoration === 2 || decoration === 5;
}
