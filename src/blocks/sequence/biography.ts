import { Mark, marks } from "../../text/char-class.js";
import type { BlockContext } from "../context.js";
import { lineText } from "../line.js";
import { Kind } from "./columns.js";
import type { PageColumns } from "./page-columns.js";
import { isStatement } from "./row-kind.js";
import { openingOf } from "./row-lists.js";
import { isBodyState, State } from "./states.js";

type PageContext = Pick<BlockContext, "text" | "lines">;
type WordContext = PageContext & Pick<BlockContext, "vocabulary">;

/** Only at the end of a text of so many rows is a sentence about the writer of its byline looked for. */
const MIN_ROWS = 4;
/** So many of its last rows may speak of the writer. */
const LAST_ROWS = 3;
/** A byline stands so close above the text. */
const ROWS_ABOVE = 12;
/** A value of the column `date`: a month's name with digits; from there on all dates. */
const DATED = 2;
const MAX_BYLINE = 100;

/**
 * The end of a text that begins with the writer's name, as the byline prints it or a row of its own above, is a biography
 * and no text.
 *
 * ```text
 * By Jane Example                                                       lead
 * …
 * The harbour will open again on Monday.                                body
 * Jane Example is the editor of the harbour pages. She lives in Lisbon. after
 * ```
 *
 * So is what stands below a heading that names the writer: `About the author`, `Über Jane Example`.
 */
export function leaveBiography(states: Uint8Array, page: PageColumns, context: WordContext): void {
  const rows: number[] = [];
  for (let row = 0; row < page.count; row++) if (isBodyState(states[row] as State)) rows.push(row);
  const textOf = (row: number) => lineText(context, page.lines[row] as number);
  const bylines = rows.length < MIN_ROWS ? [] : bylinesAbove(page, rows[0] as number).map(textOf);
  const standsAbove = (name: string, row: number) =>
    row >= 0 && !isBodyState(states[row] as State) && textOf(row) === name;
  const biography = rows
    .slice(1)
    .slice(-LAST_ROWS)
    .find((row) => {
      if (row !== rows.at(-1) && isAbout(row)) return true;
      const name = twoNames.exec(textOf(row))?.[1];
      if (name === undefined) return false;
      // With more text below it, it stands below a picture of him.
      if (row === rows.at(-1) && (standsAbove(name, row - 1) || standsAbove(name, row - 2))) return true;
      return bylines.some((byline) => holdsName(byline, name));
    });
  if (biography === undefined) return;
  for (let row = biography; row < page.count; row++) states[row] = State.After;

  function isAbout(row: number): boolean {
    if ((page.lengths[row] as number) > MAX_ABOUT || isStatement(page.columns, row)) return false;
    const heading = textOf(row);
    const { openings, roleWords } = context.vocabulary;
    // `author` and its like are the roles that open a byline.
    const isWriter = (word: string) => roleWords.has(word) && openings.byline.get(word)?.includes(word);
    if (
      heading
        .toLowerCase()
        .split(/[^\p{L}]+/u)
        .some(isWriter)
    )
      return true;
    const name = heading.slice(heading.indexOf(" ") + 1);
    return name !== heading && name.includes(" ") && bylines.some((byline) => holdsName(byline, name));
  }
}

/** A heading is no longer. */
const MAX_ABOUT = 40;

/** `By Ann Lind` does not hold `Ann Li`; `Ann Li24.04.2024` and `Ann LiPublished` do. */
function holdsName(byline: string, name: string): boolean {
  for (let at = byline.indexOf(name); at >= 0; at = byline.indexOf(name, at + 1)) {
    const behind = at + name.length;
    const goesOn = Mark.Lower | Mark.Caseless | (marks(byline.charCodeAt(behind - 1)) & Mark.Upper);
    if ((marks(byline.charCodeAt(behind)) & goesOn) === 0) return true;
  }
  return false;
}

/** `Jane Example`, with more behind it; before it may stand the asterisk that the byline has. */
const twoNames = /^(?:\* ?)?(\p{Lu}[\p{L}\p{M}’'-]+\.? \p{Lu}[\p{L}\p{M}’'-]*)[, ]/u;

function bylinesAbove({ columns, lengths, count }: PageColumns, first: number): number[] {
  const found: number[] = [];
  for (let row = Math.max(0, first - ROWS_ABOVE); row < first && row < count; row++) {
    const opened = columns.list[row] === openingOf.byline || columns.kind[row] === Kind.Byline;
    const dated = (columns.date[row] as number) >= DATED;
    if ((opened || dated) && (lengths[row] as number) <= MAX_BYLINE) found.push(row);
  }
  return found;
}
