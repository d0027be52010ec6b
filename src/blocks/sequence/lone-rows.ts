import type { BlockContext } from "../context.js";
import { Kind } from "./columns.js";
import type { PageColumns } from "./page-columns.js";
import { isBodyState, State } from "./states.js";

type PageContext = Pick<BlockContext, "text" | "lines">;

/** A value of the column `words`: from four words on. */
const FOUR_WORDS = 3;

/**
 * A single sentence between two rows of text is text, and so is a longer one at the beginning of a gap, and what is as long as a
 * paragraph right below the text, though it may lack its full stop or end with a smiley.
 *
 * ```text
 * The wall was repaired on Monday, the council said.            body
 * Nobody was hurt.                                              body
 * Ferries will follow as soon as the wind allows it.            body
 * See you on the pier, as every year on the first of August 😉   body
 * Share                                                         after
 * ```
 *
 * @param siteRows - by row: 1 for a line of the site's own, where its template is known
 */
export function keepLoneRows(states: Uint8Array, page: PageColumns, context: PageContext, siteRows?: Uint8Array): void {
  const { columns, count } = page;
  const isText = (row: number) => isBodyState(states[row] as State);
  for (let row = 1; row < count; row++) {
    if (isText(row) || !isText(row - 1) || siteRows?.[row] === 1 || !isOwn(page, row)) continue;
    const kind = columns.kind[row] as number;
    if (columns.repeat[row] !== 0) continue;
    if (isText(row + 1)) {
      if (kind <= Kind.ShortSentence) states[row] = State.Body;
    } else if (states[row] === State.Gap) {
      if (kind <= Kind.Prose && columns.credit[row + 1] === 0) states[row] = State.Body;
    } else if (states[row] === State.After) {
      if (kind === Kind.LongOpen || endsWithPicture(page, context, row)) states[row] = State.Body;
    }
  }
}

/** A few words, none of them the site's, and no credit. */
function isOwn({ columns }: PageColumns, row: number): boolean {
  return (columns.words[row] as number) >= FOUR_WORDS && columns.list[row] === 0 && columns.credit[row] === 0;
}

/** The last character is one of those that stand for pictures. */
function endsWithPicture({ lines: rows }: PageColumns, { text, lines }: PageContext, row: number): boolean {
  const end = lines.textEnds[rows[row] as number] as number;
  const code = text.charCodeAt(end - 2);
  return code > 0xd83b && code < 0xd83f;
}
