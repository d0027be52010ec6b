import { Mark } from "../text/char-class.js";
import type { LineTable } from "../text/lines.js";
import type { Vocabulary } from "./vocabulary.js";

const MIN_DIGITS = 6;
const MAX_LENGTH = 160;
const slashed = /(?<!\d|\/)(\d{1,2})\/(\d{1,2})\/((?:19|20)?\d\d)(?!\d|\/)/g;
/** English alone has slashes and no order. */
const weekday = /\b(mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?,? $/i;
const MAX_WEEKDAY = 12;

/**
 * The vocabulary with the order in which the page prints its dates, where its language has none: on an English page
 * `23/04/2020` tells how to read `12/04/2020`, and so does the weekday before a day.
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
    const line = text.slice(start, end);
    for (const { 1: one, 2: two, 3: year = "", index } of line.matchAll(slashed)) {
      const [first, second] = [Number(one), Number(two)];
      if (first > 12 && second <= 12) dayFirst = true;
      if (second > 12 && first <= 12) monthFirst = true;
      const named = weekday.exec(line.slice(Math.max(0, index - MAX_WEEKDAY), index))?.[1]?.toLowerCase();
      if (named === undefined || first > 12 || second > 12 || year.length < 4) continue;
      // `Tue, 05/02/2017`: of the two days that this may be one is a Tuesday.
      const isNamed = (month: number, day: number) =>
        new Date(Date.UTC(Number(year), month - 1, day)).toUTCString().toLowerCase().startsWith(named);
      const asDayFirst = isNamed(second, first);
      if (asDayFirst === isNamed(first, second)) continue;
      if (asDayFirst) dayFirst = true;
      else monthFirst = true;
    }
  }
  // A page that prints both has dates of other sites.
  if (dayFirst === monthFirst) return vocabulary;
  return { ...vocabulary, dateOrder: dayFirst ? "day-first" : "month-first" };
}
