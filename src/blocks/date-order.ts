import { Mark } from "../text/char-class.js";
import type { LineTable } from "../text/lines.js";
import type { Vocabulary } from "./vocabulary.js";

const MIN_DIGITS = 6;
const MAX_LENGTH = 160;
const slashed = /(?<!\d|\/)(\d{1,2})\/(\d{1,2})\/(?:19|20)?\d\d(?!\d|\/)/g;

/**
 * The vocabulary with the order in which the page prints its dates, where its language has none: on an English page
 * `23/04/2020` tells how to read `12/04/2020`.
 */
export function withDateOrder(vocabulary: Vocabulary, text: string, linesOf: () => LineTable): Vocabulary {
  if (vocabulary.dateOrder !== undefined || !text.includes("/")) return vocabulary;
  const lines = linesOf();
  let dayFirst = false;
  let monthFirst = false;
  for (let at = 0; at < lines.count; at++) {
    if (((lines.marks[at] as number) & Mark.Slash) === 0 || (lines.digits[at] as number) < MIN_DIGITS) continue;
    const start = lines.textStarts[at] as number;
    const end = lines.textEnds[at] as number;
    if (end - start > MAX_LENGTH) continue;
    for (const [, one, two] of text.slice(start, end).matchAll(slashed)) {
      if (Number(one) > 12 && Number(two) <= 12) dayFirst = true;
      if (Number(two) > 12 && Number(one) <= 12) monthFirst = true;
    }
  }
  // A page that prints both has dates of other sites.
  if (dayFirst === monthFirst) return vocabulary;
  return { ...vocabulary, dateOrder: dayFirst ? "day-first" : "month-first" };
}
