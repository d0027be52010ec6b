import type { BlockContext } from "../context.js";
import { lineText } from "../line.js";
import { Kind, Letters } from "./columns.js";
import type { PageColumns } from "./page-columns.js";
import { isBodyState, State } from "./states.js";

type HeadingContext = Pick<BlockContext, "text" | "lines" | "rowMarks">;

/** A value of the column `repeat`: three times and more, or with the beginning of a longer row: a teaser. */
const OFTEN = 2;
/** A longer row is no heading. */
const MAX_HEADING = 110;
/** `IFRAME: https://…`, `[INS: :INS]`, `(Bild: …)`: what stands for a thing that a text browser does not show. */
const shownAs = /^(?:[A-Z]{3,8}: ?(?:https?:|\S*\])|[[(<])/;

/**
 * A heading between two paragraphs is a crosshead where the page shows what its headings are: text browsers print them at the
 * margin, other converters in capitals, and with an address if they are links to other articles.
 *
 * ```text
 *    The wall was repaired on Monday, the council said.   body
 *
 * Boats return                                            body
 *
 *    Ferries will follow as soon as the wind allows it.   body
 * ```
 */
export function keepCrossheads(states: Uint8Array, page: PageColumns, context: HeadingContext): void {
  const { columns, lengths, lines, count, headings } = page;
  const isHeading =
    context.rowMarks === undefined
      ? parted(page)
      : headings === undefined
        ? inCapitals(page)
        : (row: number) => headings[row] === 1;
  const isText = (row: number) => isBodyState(states[row] as State);
  for (let row = 1; row + 1 < count; row++) {
    if (isText(row) || !isText(row - 1) || !isText(row + 1) || !isHeading(row)) continue;
    const plain = columns.list[row] === 0 && columns.credit[row] === 0 && (columns.repeat[row] as number) < OFTEN;
    const short = (lengths[row] as number) <= MAX_HEADING && columns.kind[row] !== Kind.Number;
    if (plain && short && !shownAs.test(lineText(context, lines[row] as number))) states[row] = State.Body;
  }
}

/** True for a row without an address that is in capitals, between two that are not. */
function inCapitals({ columns: { letters, decoration } }: PageColumns): (row: number) => boolean {
  const isMixed = (row: number) => (letters[row] as number) >= Letters.Mixed;
  return (row) => letters[row] === Letters.Capitals && decoration[row] === 0 && isMixed(row - 1) && isMixed(row + 1);
}

/** A longer row without a full stop is as often the title of another article. */
const MAX_PARTED = 75;

/** True for a question, or a few words without a figure or a stop that are not in capitals, between two rows of prose. */
function parted({ columns, lengths }: PageColumns): (row: number) => boolean {
  const { kind, end, digits, letters, sentences, repeat } = columns;
  const isProse = (row: number) => (kind[row] as number) <= Kind.Prose;
  const isPlain = (row: number) =>
    (kind[row] === Kind.Open || kind[row] === Kind.TitleLike) &&
    (lengths[row] as number) <= MAX_PARTED &&
    end[row] === 0 &&
    digits[row] === 0 &&
    sentences[row] === 0 &&
    letters[row] !== Letters.Capitals;
  return (row) =>
    isProse(row - 1) && isProse(row + 1) && repeat[row] === 0 && (kind[row] === Kind.Question || isPlain(row));
}
