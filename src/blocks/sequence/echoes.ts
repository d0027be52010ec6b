import { Mark } from "../../text/char-class.js";
import type { BlockContext } from "../context.js";
import { lineText } from "../line.js";
import type { PageColumns } from "./page-columns.js";
import { endText, firstOfText, isBodyState, lastOfText, State } from "./states.js";

type PageContext = Pick<BlockContext, "text" | "lines">;

/** A value of the column `length`: from 16 characters on. */
const MIN_ECHO = 2;
/** Where more of the text stands below it again, the page prints its article twice. */
const MOST = 0.5;

/**
 * What stands word by word below the text again is the site's: a teaser inside it, a form, what the writer is like.
 *
 * ```text
 * The wall was repaired on Monday, the council said.    body
 * Mayor opens library after ten years                   gap
 * Ferries will follow as soon as the wind allows it.    body
 * Most read                                             after
 * Mayor opens library after ten years                   after
 * ```
 */
export function leaveEchoes(states: Uint8Array, page: PageColumns, context: PageContext): void {
  const { lines, lengths, count } = page;
  const end = lastOfText(states) + 1;
  const below = new Set<string>();
  for (let row = end; row < count; row++) {
    if (mayEcho(page, row)) below.add(lineText(context, lines[row] as number));
  }
  if (below.size === 0) return;
  const echoes: number[] = [];
  let [echoed, total] = [0, 0];
  for (let row = 0; row < end; row++) {
    if (!isBodyState(states[row] as State)) continue;
    total += lengths[row] as number;
    // Rows of a list may stand in two of them.
    if (states[row] !== State.Body || !mayEcho(page, row)) continue;
    const line = lines[row] as number;
    if (((context.lines.marks[line] as number) & Letter) === 0 || !below.has(lineText(context, line))) continue;
    echoes.push(row);
    echoed += lengths[row] as number;
  }
  if (echoed > total * MOST) return;
  // What a text begins with stands in forms to send it, too.
  if (echoes.length === 1 && echoes[0] === firstOfText(states)) return;
  for (const row of echoes) states[row] = State.Gap;
  endText(states, end);
}

const Letter = Mark.Lower | Mark.Upper | Mark.Caseless;

function mayEcho({ columns }: PageColumns, row: number): boolean {
  const copied = columns.repeat[row] === 1 || columns.repeat[row] === 2;
  return copied && (columns.length[row] as number) >= MIN_ECHO;
}
