import type { Span } from "../text/span.js";
import type { BlockContext } from "./context.js";
import { endsLikeTeaser } from "./shapes/teaser.js";

type Lines = Pick<BlockContext, "text" | "lines">;

/** The line without padding and line ending. */
export function lineSpan({ lines }: Lines, at: number): Span {
  return { start: lines.textStarts[at] as number, end: lines.textEnds[at] as number };
}

/** Its characters. */
export function lineText({ text, lines }: Lines, at: number): string {
  return text.slice(lines.textStarts[at], lines.textEnds[at]);
}

/** Its length in UTF-16 code units. */
export function lineLength({ lines }: Lines, at: number): number {
  return (lines.textEnds[at] as number) - (lines.textStarts[at] as number);
}

export function isBlank(context: Lines, at: number): boolean {
  return lineLength(context, at) === 0;
}

/** The line that holds a place of the text. */
export function lineAt({ starts, count }: BlockContext["lines"], place: number): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The next line after `at` that is not blank, or `lines.count`. */
export function nextLine(context: Lines, at: number): number {
  let next = at + 1;
  while (next < context.lines.count && isBlank(context, next)) next++;
  return next;
}

/** The line in lower case where it has at most `limit` characters, else the empty string. */
export function shortLine(context: Lines, at: number, limit: number): string {
  return lineLength(context, at) > limit ? "" : lineText(context, at).toLowerCase();
}

/** True where the line ends with a mark that closes a sentence, quotation marks and brackets behind it left out. */
export function endsSentence({ text, lines }: Lines, at: number): boolean {
  const start = lines.textStarts[at] as number;
  let last = (lines.textEnds[at] as number) - 1;
  // Most lines end with a full stop, or with a letter.
  const code = text.charCodeAt(last);
  if (code === 0x2e) return true;
  if (code > 0x40 && code < 0x7b && code !== 0x5d) return false;
  while (last > start && closers.includes(text.charAt(last))) last--;
  return terminators.includes(text.charAt(last));
}

/** True where the line ends as only a statement does: a headline, too, may end with a question, a call or dots. */
export function endsStatement(context: Lines, at: number): boolean {
  return (
    endsSentence(context, at) && !/(?:[!?…？！؟]|\.\.)["'”’»)\]」』*]{0,9}$/u.test(lineText(context, at).slice(-12))
  );
}

const MIN_PROSE = 60;

/** True for a line as long as a sentence that ends as one, and is not broken off by dots. */
export function isProse(context: Lines, at: number): boolean {
  if (lineLength(context, at) < MIN_PROSE || !endsSentence(context, at)) return false;
  return !endsLikeTeaser(context.text, lineSpan(context, at));
}

const closers = "\"'”’»)]」』*";
const terminators = ".!?…。！？؟।۔։";
