import type { BlockContext } from "../context.js";
import { lineText } from "../line.js";
import { Kind } from "./columns.js";
import type { PageColumns } from "./page-columns.js";
import { isSiteWords } from "./row-lists.js";
import { isBodyState, State } from "./states.js";

type ListContext = Pick<BlockContext, "text" | "lines">;

/** So many entries of one shape make a list. */
const MIN_ENTRIES = 4;
/** So close below the text its list begins: a heading may stand between. */
const MAX_ABOVE = 2;
/** So many rows belong to an entry: its link, its price. */
const MAX_BETWEEN = 2;
/** A value of the column `date`: a month's name with digits. */
const MONTH = 2;

/** Tells by the beginning of a row whether it is an entry that follows another: the number of the entry, 0 for no entry. */
type Shape = (row: string, last: number, date: number) => number;

/** `1) Space station`, `2. Race track`: each one more than the one before it. */
const numbered: Shape = (row, last) => {
  const found = /^(\d{1,3})[.):] \S/.exec(row);
  return found !== null && Number(found[1]) === last + 1 ? last + 1 : 0;
};

/** `June 9 – West Harbour`, `9. Juni: Hafen`: a day without its year, as what is still to come is printed. */
const dated: Shape = (row, last, date) => (date === MONTH && dayHead.test(row) ? last + 1 : 0);
const dayHead =
  /^(?:\p{L}{2,12}\.?,? )?(?:\p{L}{3,12}\.? \d{1,2}(?:st|nd|rd|th)?|\d{1,2}\.? \p{L}{3,12}\.?) ?(?:[–—:-] ?|, )\p{L}/u;

/** `Q: First job?`, `A: A paper round.`: letters that stand for who asks and who answers. */
const spoken: Shape = (row, last) => (/^\p{Lu}: \S/u.test(row) ? last + 1 : 0);

/** `Brent crude: $83.14`, `Freie Wähler: 34,2 Prozent`: what a table or a box of facts prints. */
const labelled: Shape = (row, last) =>
  /^\p{L}[^:：.!?]{1,28}[:：—] ?[^\s/]/u.test(row) && /\d/.test(row) ? last + 1 : 0;

const shapes: readonly Shape[] = [numbered, dated, spoken, labelled];

/**
 * A list whose entries have one shape goes with the text that it stands below, however little its rows are like prose.
 *
 * ```text
 * The band plays in twelve towns:   body
 * June 9 – West Harbour, Old Pier   list
 * June 10 – Salt Bay, Town Hall     list
 * ```
 */
export function keepLists(states: Uint8Array, page: PageColumns, context: ListContext): void {
  const isText = (row: number) => isBodyState(states[row] as State);
  for (let row = 1; row < page.count; row++) {
    if (isText(row) || !isText(row - 1)) continue;
    const end = tableBelow(states, page, row);
    if (end > 0) {
      states.fill(State.List, row, end);
      row = end;
      continue;
    }
    const list = shapes
      .map((shape) => listBelow(states, page, context, row, shape))
      .find((found) => found !== undefined);
    if (list === undefined) continue;
    // Its heading goes with it.
    const heading = list.first === row + 1 && (page.columns.end[row] as number) === 0 ? row : list.first;
    states.fill(State.List, heading, list.last + 1);
    row = list.last;
  }
}

/** A table that the text goes on below has so many rows, */
const MIN_TABLE = 3;
/** and no more. */
const MAX_TABLE = 30;

/** Where a table inside the text ends, each of whose rows but its heading has a figure; 0 for what is none. */
function tableBelow(states: Uint8Array, { columns, count }: PageColumns, from: number): number {
  let row = from;
  for (; row < count && !isBodyState(states[row] as State); row++) {
    const isCell = (columns.kind[row] as number) <= Kind.Word || columns.kind[row] === Kind.Number;
    if (!isCell || isOthers(columns, row) || (columns.credit[row] as number) > 0) return 0;
    if (row > from && columns.digits[row] === 0) return 0;
  }
  const rows = row - from;
  return row < count && rows >= MIN_TABLE && rows <= MAX_TABLE ? row : 0;
}

function listBelow(
  states: Uint8Array,
  { columns, lines, count }: PageColumns,
  context: ListContext,
  from: number,
  shape: Shape,
): { first: number; last: number } | undefined {
  let first = -1;
  let last = -1;
  let between = 0;
  let entries = 0;
  let number = 0;
  for (let row = from; row < count; row++) {
    // Words of menus and boxes, and what stands elsewhere on the page, end it.
    if (isBodyState(states[row] as State) || isOthers(columns, row)) break;
    if (first < 0 ? row - from > MAX_ABOVE : row - last > MAX_BETWEEN) break;
    const next = shape(lineText(context, lines[row] as number), number, columns.date[row] as number);
    if (next === 0) continue;
    if (first < 0) first = row;
    else between = row - last - 1;
    last = row;
    number = next;
    entries++;
  }
  if (entries < MIN_ENTRIES) return undefined;
  // The last entry has as many rows as the one before it.
  while (between > 0 && last + 1 < count && !isOthers(columns, last + 1)) {
    last++;
    between--;
  }
  return { first, last };
}

function isOthers({ list, repeat }: PageColumns["columns"], row: number): boolean {
  return isSiteWords(list[row] as number) || repeat[row] === 1 || repeat[row] === 2;
}
