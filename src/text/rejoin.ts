import { marks as marksOf, WordMarks } from "./char-class.js";
import type { LineTable } from "./lines.js";
import { type Reading, readingOf } from "./reading.js";

/** A line so long may have been broken inside a sentence. */
const LONG = 40;
const COMMA = 0x2c;
const SPACE = 0x20;

/**
 * The text of a page whose sentences were broken in front of a comma, as behind the link of a stock's price, with these
 * joined again; nothing for a page without.
 *
 * ```text
 * The path will mirror that of Grab          The path will mirror that of Grab, a "super app" service.
 * , a "super app" service.             →
 * ```
 *
 * @param lines - the lines of `text`
 */
export function rejoin(text: string, lines: LineTable): Reading | undefined {
  if (!text.includes("\n, ")) return undefined;
  const goesOn = (at: number) => at > 0 && isBroken(text, lines, at);
  let any = false;
  const reading = readingOf(text);
  for (let at = 0; at < lines.count; ) {
    reading.openRow(lines.starts[at] as number);
    let next = at;
    do {
      reading.add({ start: lines.textStarts[next] as number, end: lines.textEnds[next] as number });
      next++;
    } while (next < lines.count && goesOn(next));
    if (next > at + 1) any = true;
    reading.closeRow(
      lines.starts[next] as number,
      (lines.starts[next] as number) > (lines.textEnds[next - 1] as number),
      0,
    );
    at = next;
  }
  return any ? reading.done() : undefined;
}

/** True for a line that begins with a comma and words behind a long line that ends in a word. */
function isBroken(text: string, { textStarts, textEnds }: LineTable, at: number): boolean {
  const start = textStarts[at] as number;
  const [from, end] = [textStarts[at - 1] as number, textEnds[at - 1] as number];
  return (
    text.charCodeAt(start) === COMMA &&
    text.charCodeAt(start + 1) === SPACE &&
    (textEnds[at] as number) - start >= LONG &&
    end - from >= LONG &&
    (marksOf(text.charCodeAt(end - 1)) & WordMarks) !== 0
  );
}
