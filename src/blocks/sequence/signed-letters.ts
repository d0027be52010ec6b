import type { BlockContext } from "../context.js";
import { lineText } from "../line.js";
import { Kind } from "./columns.js";
import type { PageColumns } from "./page-columns.js";
import { isStatement } from "./row-kind.js";
import { isSiteWords } from "./row-lists.js";
import { isBodyState, lastOfText, State } from "./states.js";

type PageContext = Pick<BlockContext, "text" | "lines" | "title">;

/** So many letters make a page of them. */
const MIN_LETTERS = 3;
/** So many rows of text below the last name are a note. */
const MAX_NOTE = 3;
/** A letter of more rows is none. */
const MAX_ROWS = 16;
/** A signature is no longer. */
const MAX_SIGNATURE = 60;
/** Values of the columns `length`: from 9 to 64 characters. */
const SHORTEST = 1;
const LONGEST = 5;

/** `Paul Messner, Harbor`, `Antonio Belmonte. Lorca`, `— Rie Bakker, Gouda`, `Fam. Obermann, Hückeswagen` */
const signature =
  /^(?:[—–-] ?)?\p{Lu}[\p{L}\p{M}.’'-]*(?: [\p{L}\p{M}.’'-]+){1,4}[,.] (\p{Lu}[\p{L}\p{M} .’'()/-]*)(?: \(\d{1,3}\))?$/u;
/** A town is no longer. */
const MAX_TOWN = 41;

/**
 * A page of readers' letters: each ends with a name and a town right below its last sentence, and the next one follows
 * with its heading. If the text has half of them it has all, from the first heading to the last name.
 *
 * ```text
 * Thank the snow crews                             body
 * At six the plow had already been to our street.  body
 * Paul Messner, Harbor                             body
 * Keep the elm                                     body
 * It is older than the state.                      body
 * Harold Finney, Westfield                         body
 * ```
 */
export function keepLetters(states: Uint8Array, page: PageColumns, context: PageContext): void {
  const { columns, lines, count } = page;
  const signatures: number[] = [];
  for (let row = 1; row < count; row++) {
    const length = columns.length[row] as number;
    if (length < SHORTEST || length > LONGEST || columns.list[row] !== 0 || columns.credit[row] !== 0) continue;
    // A comma or a stop stands before the town.
    if (columns.commas[row] === 0 && columns.sentences[row] === 0) continue;
    if (!isStatement(columns, row - 1) || columns.repeat[row] !== 0) continue;
    const text = lineText(context, lines[row] as number);
    const town = text.length > MAX_SIGNATURE ? undefined : signature.exec(text)?.[1];
    if (town !== undefined && town.length <= MAX_TOWN) signatures.push(row);
  }
  for (let from = 0; from < signatures.length; ) {
    let to = from;
    while (to + 1 < signatures.length && isLetter(page, signatures[to] as number, signatures[to + 1] as number)) to++;
    const first = firstRow(page, signatures[from] as number, context);
    const last = signatures[to] as number;
    if (to - from + 1 >= MIN_LETTERS && holdsHalf(states, page, first, last)) {
      states.fill(State.Body, first, last + 1);
      leaveNote(states, last);
    }
    from = to + 1;
  }
}

/** A sentence or two below the last name say how to write to the paper. */
function leaveNote(states: Uint8Array, last: number): void {
  const end = lastOfText(states);
  if (end - last <= MAX_NOTE) states.fill(State.After, last + 1, end + 1);
}

/** True where what stands between two names is a heading at most, and sentences. */
function isLetter({ columns }: PageColumns, above: number, name: number): boolean {
  if (name - above > MAX_ROWS) return false;
  for (let row = above + 1; row < name; row++) {
    const heading = row === above + 1 && !isSiteWords(columns.list[row] as number) && columns.kind[row] !== Kind.Number;
    if (!heading && !isStatement(columns, row) && columns.kind[row] !== Kind.Question) return false;
  }
  return true;
}

/** The heading of the letter that the first name closes, or its first sentence. */
function firstRow({ columns, lines, titleRow }: PageColumns, name: number, context: PageContext): number {
  const top = Math.max(titleRow, name - MAX_ROWS, -1);
  let row = name;
  while (row - 1 > top && isStatement(columns, row - 1)) row--;
  const above = row - 1;
  const heads = above > top && lines[above] !== context.title?.line && columns.list[above] === 0;
  const kind = columns.kind[above] as number;
  return heads && (kind === Kind.TitleLike || kind === Kind.Word || kind === Kind.Open || kind === Kind.Question)
    ? above
    : row;
}

/** At least half of the sentences from the first letter to the last are text already. */
function holdsHalf(states: Uint8Array, { columns }: PageColumns, first: number, last: number): boolean {
  let sentences = 0;
  let held = 0;
  for (let row = first; row < last; row++) {
    if (!isStatement(columns, row)) continue;
    sentences++;
    if (isBodyState(states[row] as State)) held++;
  }
  return held * 2 >= sentences;
}
