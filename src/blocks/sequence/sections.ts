import type { BlockContext } from "../context.js";
import { lineText } from "../line.js";
import { Kind } from "./columns.js";
import type { PageColumns } from "./page-columns.js";
import { isStatement } from "./row-kind.js";
import { isSiteWords } from "./row-lists.js";
import { isBodyState, State } from "./states.js";

/** So many sections make a text of them. */
const MIN_SECTIONS = 3;
/** A heading of a section is no longer: titles of other articles are. */
const MAX_HEADING = 40;
const MAX_WORDS = 6;

/**
 * A text of short sections goes on where most of its sections are text: short headings (a day, a sign of the zodiac), each with a
 * sentence or two below it.
 *
 * ```text
 * Aries                                        body
 * Someone at work waits for you to speak.      body
 * Taurus                                       after
 * Money comes back to you. Count it twice.     after
 * ```
 */
export function keepSections(
  states: Uint8Array,
  { columns, lengths, lines, count, titleRow }: PageColumns,
  context: Pick<BlockContext, "text" | "lines" | "title">,
): void {
  const isText = (row: number) => isBodyState(states[row] as State);
  const textOf = (row: number) => lineText(context, lines[row] as number);
  const isShort = (row: number) =>
    row < count &&
    headings.has(columns.kind[row] as number) &&
    !isSiteWords(columns.list[row] as number) &&
    columns.repeat[row] === 0 &&
    (lengths[row] as number) <= MAX_HEADING &&
    (context.lines.words[lines[row] as number] as number) <= MAX_WORDS &&
    lines[row] !== context.title?.line;
  for (let row = Math.max(1, titleRow + 1); row < count; row++) {
    let end = row;
    let sections = 0;
    let text = 0;
    while (isShort(end)) {
      // `9pm, Channel One` may stand between.
      const from = isShort(end + 1) && (columns.digits[end + 1] as number) > 0 ? end + 2 : end + 1;
      let next = from;
      while (next < count && isStatement(columns, next)) next++;
      // `Jane Example`, and below it `Jane Example is a reporter.`
      if (next === from || textOf(from).startsWith(textOf(end))) break;
      for (let at = from; at < next; at++) text += isText(at) ? 1 : -1;
      sections++;
      end = next;
    }
    if (sections >= MIN_SECTIONS && text >= 0) states.fill(State.Body, row, end);
    row = Math.max(row, end - 1);
  }
}

const headings: ReadonlySet<number> = /* @__PURE__ */ new Set([Kind.Open, Kind.TitleLike, Kind.Word, Kind.Date]);
