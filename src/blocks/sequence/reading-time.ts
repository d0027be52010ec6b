import type { BlockContext } from "../context.js";
import { lineText } from "../line.js";
import type { PageColumns } from "./page-columns.js";
import { isBodyState, State } from "./states.js";

type PageContext = Pick<BlockContext, "text" | "lines">;

/** A longer row says something else. */
const MAX_LENGTH = 40;
/** `4 min read`, `Lesezeit: 5 Minuten`, `4 minuti di lettura`, `Czas czytania: 3 min.`, `3 dk okuma`, `阅读时间 3 分钟` */
const minutes =
  /^(?:\p{L}[\p{L} ]{1,22}[:： ] ?)?\d{1,2} ?(?:m[ei]n(?:s|u{1,2}t\p{L}{0,4}|it)?|мин(?:ут[аы]?)?|хв|dk|dakika|λεπτ(?:ά|ό)|دقائق|دقيقة|分钟?|분)(?: \p{L}{2,12}){0,2}\.?$/iu;

/** How long the text takes to read stands above it, and is none of it. */
export function leaveReadingTime(
  states: Uint8Array,
  { lines, lengths, count }: PageColumns,
  context: PageContext,
): void {
  for (let row = 0; row < count; row++) {
    if (!isBodyState(states[row] as State)) continue;
    if ((lengths[row] as number) > MAX_LENGTH || !minutes.test(lineText(context, lines[row] as number))) return;
    states[row] = State.Lead;
  }
}
