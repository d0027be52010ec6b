import type { BlockContext } from "../context.js";
import { lineText } from "../line.js";
import { Kind } from "./columns.js";
import { isEntryTime } from "./live-entries.js";
import type { PageColumns } from "./page-columns.js";
import { isStatement } from "./row-kind.js";
import { isSiteWords, lineOf } from "./row-lists.js";
import { isBodyState, State } from "./states.js";

type PageContext = Pick<BlockContext, "text" | "lines">;

/** So many entries make a page of them. */
const MIN_ENTRIES = 3;
/** An entry of more rows is none. */
const MAX_ROWS = 14;
/** So many sentences above the first entry introduce the page. */
const MAX_INTRODUCTION = 3;

/** `21:15`, `Ore 20.10`, `18h40`, `17.41 GMT`, `7:12 PM`, `18.05 Uhr: Die Brücke …`, `15:20 – The bridge …` */
const timeHead =
  /^(?:\p{L}{2,8}\.? )?(?:[01]?\d|2[0-3])(?:[:.hH]|[時时点시] ?)[0-5]\d[分분]?(?: ?[\p{L}.]{1,4})?(?:$|[:,]? ?[–—|·-] |[:,] ?(?=\p{L}|["“„«»]))/u;

/**
 * On a page of live entries each begins with its time, and ends with a sentence right above the next one's. Their texts
 * are the article's from the first entry to the last, and so is what introduces them.
 *
 * ```text
 * It has rained since Friday. We report what happens.   body
 * 20:30                                                 gap
 * Hospital evacuated                                    body
 * Thirty patients were carried from the ground floor.   body
 * 18:05                                                 gap
 * The bridge is closed, the police said.                body
 * ```
 */
export function keepLivePage(states: Uint8Array, page: PageColumns, context: PageContext): void {
  const { columns, lines, count } = page;
  const textOf = (row: number) => lineText(context, lines[row] as number);
  const heads: number[] = [];
  for (let row = 0; row < count; row++) {
    if ((columns.first[row] === DIGIT || isEntryTime(columns, row)) && timeHead.test(textOf(row))) heads.push(row);
  }
  for (let from = 0; from < heads.length; ) {
    let to = from;
    while (to + 1 < heads.length && isEntry(columns, heads[to] as number, heads[to + 1] as number)) to++;
    const last = lastRow(page, heads[to] as number);
    // The last one has no text.
    const entries = to - from + (last < (heads[to] as number) ? 0 : 1);
    const first = heads[from] as number;
    const end = last < (heads[to] as number) ? (heads[to] as number) - 1 : last;
    if (entries >= MIN_ENTRIES && isAttached(states, page, first, end)) {
      keepRows(states, page, heads.slice(from, to + 1), end, textOf);
      introduce(states, page, first);
    }
    from = to + 1;
  }
}

/** A value of the column `first`. */
const DIGIT = 2;

/** True where what stands from a time to the next is a text with a sentence at its end. */
function isEntry(columns: PageColumns["columns"], time: number, next: number): boolean {
  if (next - time > MAX_ROWS) return false;
  let ends = false;
  for (let row = time; row < next; row++) {
    if (isAside(columns, row)) continue;
    const sentence = isSentence(columns, row);
    if (row > time && !sentence && isSiteWords(columns.list[row] as number)) return false;
    ends = sentence || (ends && (columns.credit[row] as number) > 0);
  }
  return ends;
}

/** The last sentence that follows a time at once, or below a heading; above the time where there is none. */
function lastRow({ columns, count }: PageColumns, time: number): number {
  let row = isSentence(columns, time) ? time : time + 1;
  if (row < count && !isSentence(columns, row) && columns.list[row] === 0 && columns.kind[row] !== Kind.Number) row++;
  let last = time - 1;
  for (; row < count && isSentence(columns, row); row++) last = row;
  return last;
}

/** Share buttons, dates and counters inside an entry. */
function isAside({ kind, list }: PageColumns["columns"], row: number): boolean {
  return list[row] === lineOf.share || kind[row] === Kind.Date || kind[row] === Kind.Number;
}

function isSentence(columns: PageColumns["columns"], row: number): boolean {
  return columns.repeat[row] === 0 && isStatement(columns, row);
}

/** The text has some of the entries, or stands right above the first. */
function isAttached(states: Uint8Array, { columns }: PageColumns, first: number, end: number): boolean {
  for (let row = first; row <= end; row++) if (isBodyState(states[row] as State)) return true;
  const above = states[first - 1];
  return first > 0 && isSentence(columns, first - 1) && (above === State.Lead || isBodyState(above as State));
}

function keepRows(
  states: Uint8Array,
  { columns }: PageColumns,
  heads: readonly number[],
  end: number,
  textOf: (row: number) => string,
): void {
  const heading = new Set(heads);
  for (let row = heads[0] as number; row <= end; row++) {
    const picture = columns.kind[row] === Kind.Caption || (columns.credit[row] as number) > 0;
    const sentence = isSentence(columns, row);
    const time = heading.has(row) && !/\p{L}{5}/u.test(textOf(row));
    if (time || isAside(columns, row)) states[row] = State.Gap;
    else if (!picture || sentence) states[row] = State.Body;
  }
}

function introduce(states: Uint8Array, page: PageColumns, first: number): void {
  for (let row = first - 1; row > page.titleRow && row >= first - MAX_INTRODUCTION; row--) {
    if (states[row] !== State.Lead || !isSentence(page.columns, row)) return;
    states[row] = State.Body;
  }
}
