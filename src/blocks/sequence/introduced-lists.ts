import type { BlockContext } from "../context.js";
import { lineText } from "../line.js";
import { Kind } from "./columns.js";
import type { PageColumns } from "./page-columns.js";
import { isSiteWords } from "./row-lists.js";
import { firstOfText, isBodyState, State } from "./states.js";

type ListContext = Pick<BlockContext, "text" | "lines">;

/** A gap of more rows is no list that the text is held up by. */
const MAX_GAP = 20;
/** Below the last of the text so many rows make a list, */
const MIN_ENTRIES = 4;
/** of so many characters on average: teasers are longer, */
const MAX_MEAN = 40;
/** introduced by so many words. */
const MIN_WORDS = 5;

/**
 * What stands below a colon at the end of a paragraph is what it introduces: all that stands before the text goes on, and
 * short rows below the text's end as far as the site's own words.
 *
 * ```text
 * The nominations in full:     body
 * Album of the year            list
 * Harbour Lights               list
 * Related topics               after
 * ```
 */
export function keepIntroduced(states: Uint8Array, page: PageColumns, context: ListContext): void {
  const { columns, count, lines } = page;
  const isText = (row: number) => isBodyState(states[row] as State);
  const first = firstOfText(states);
  for (let row = 0; row + 1 < count; row++) {
    if (columns.end[row] !== COLON || isText(row + 1)) continue;
    const opens = (first < 0 || row < first) && standsBelowTitle(page, row);
    if (!opens && !isText(row)) continue;
    if (isSiteWords(columns.list[row] as number) || !introduces(lineText(context, lines[row] as number))) continue;
    let end = row + 1;
    while (end < count && !isText(end) && !isSiteWords(columns.list[end] as number)) end++;
    const goesOn = end < count && isText(end);
    if (goesOn && !opens ? end - row - 1 > MAX_GAP : !isListBelow(page, context, row, end)) continue;
    states[row] = State.Body;
    for (let entry = row + 1; entry < end; entry++) if (!isPicture(columns, entry)) states[entry] = State.List;
  }
}

/** The list may be all that stands below the headline, of which the row above it has words. */
function standsBelowTitle({ columns, titleRow }: PageColumns, row: number): boolean {
  return titleRow >= 0 && row > titleRow && row - titleRow <= MAX_GAP && (columns.title[row] as number) >= LIKE_TITLE;
}

/** A value of the column `title`: from .3 of likeness on. */
const LIKE_TITLE = 3;
/** A value of the column `end`. */
const COLON = 3;

/** Not so `The quay at dawn (Image:`, whose bracket is closed on the line below, nor Armenian, where a colon ends each sentence. */
function introduces(row: string): boolean {
  return row.lastIndexOf("(") <= row.lastIndexOf(")") && !/[\u0531-\u058f]/.test(row);
}

function isPicture({ kind, credit }: PageColumns["columns"], row: number): boolean {
  return kind[row] === Kind.Caption || (credit[row] as number) > 0;
}

function isListBelow({ columns, lengths, lines, count }: PageColumns, context: ListContext, row: number, end: number) {
  const entries = end - row - 1;
  if (entries < MIN_ENTRIES || end === count) return false;
  if ((context.lines.words[lines[row] as number] as number) < MIN_WORDS) return false;
  let total = 0;
  for (let entry = row + 1; entry < end; entry++) {
    if ((columns.kind[entry] as number) <= Kind.Prose) return false;
    total += lengths[entry] as number;
  }
  return total <= entries * MAX_MEAN;
}
