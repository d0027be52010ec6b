import type { BlockContext } from "../context.js";
import { lineText } from "../line.js";
import { Kind } from "./columns.js";
import type { PageColumns } from "./page-columns.js";
import { openingOf } from "./row-lists.js";
import { isBodyState, State } from "./states.js";

type PageContext = Pick<BlockContext, "text" | "lines">;

/** Only at the end of a text of so many rows is a sentence about the writer looked for. */
const MIN_ROWS = 4;
/** So many of its last rows may speak of the writer. */
const LAST_ROWS = 3;
/** A byline stands so close above the text. */
const ROWS_ABOVE = 12;
/** A value of the column `date`: a month's name with digits; from there on all dates. */
const DATED = 2;
const MAX_BYLINE = 100;

/**
 * The end of a text that begins with the writer's name, as the byline prints it, is a biography and no text.
 *
 * ```text
 * By Jane Example                                                       lead
 * …
 * The harbour will open again on Monday.                                body
 * Jane Example is the editor of the harbour pages. She lives in Lisbon. after
 * ```
 */
export function leaveBiography(states: Uint8Array, page: PageColumns, context: PageContext): void {
  const rows: number[] = [];
  for (let row = 0; row < page.count; row++) if (isBodyState(states[row] as State)) rows.push(row);
  if (rows.length < MIN_ROWS) return;
  const textOf = (row: number) => lineText(context, page.lines[row] as number);
  const above = bylinesAbove(page, rows[0] as number);
  if (above.length === 0) return;
  const bylines = above.map(textOf);
  const biography = rows.slice(-LAST_ROWS).find((row) => {
    const name = twoNames.exec(textOf(row))?.[1];
    return name !== undefined && bylines.some((byline) => byline.includes(name));
  });
  if (biography === undefined) return;
  for (let row = biography; row < page.count; row++) states[row] = State.After;
}

/** `Jane Example`, with more behind it. */
const twoNames = /^(\p{Lu}[\p{L}\p{M}’'-]+\.? \p{Lu}[\p{L}\p{M}’'-]*)[, ]/u;

function bylinesAbove({ columns, lengths, count }: PageColumns, first: number): number[] {
  const found: number[] = [];
  for (let row = Math.max(0, first - ROWS_ABOVE); row < first && row < count; row++) {
    const opened = columns.list[row] === openingOf.byline || columns.kind[row] === Kind.Byline;
    const dated = (columns.date[row] as number) >= DATED;
    if ((opened || dated) && (lengths[row] as number) <= MAX_BYLINE) found.push(row);
  }
  return found;
}
