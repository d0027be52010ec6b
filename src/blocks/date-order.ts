import { Mark } from "../text/char-class.js";
import type { LineTable } from "../text/lines.js";
import type { Vocabulary } from "./vocabulary.js";

const MIN_DIGITS = 6;
const MAX_LENGTH = 160;
const slashed = /(?<!\d|\/)(\d{1,2})\/(\d{1,2})\/((?:19|20)?\d\d)(?!\d|\/)/g;
/** English alone has slashes and no order. */
const weekday = /\b(mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?,? $/i;
const weekdays = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

const MAX_WEEKDAY = 12;

/** `Tue, 05/02/2017`: of the two days that this may be one is a Tuesday. */
function weekdayOf(day: string): string | undefined {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  const then = new Date(Date.UTC(year, month - 1, date));
  return then.getUTCMonth() === month - 1 ? weekdays[then.getUTCDay()] : undefined;
}

/**
 * The vocabulary with the order in which the page prints its dates, where its language has none: on an English page
 * `23/04/2020` tells how to read `12/04/2020`, and so does the weekday before a day.
 */
export function withDateOrder(vocabulary: Vocabulary, text: string, lines: LineTable): Vocabulary {
  if (vocabulary.dateOrder !== undefined || (lines.allMarks & Mark.Slash) === 0) return vocabulary;
  let dayFirst = false;
  let monthFirst = false;
  for (let at = 0; at < lines.count; at++) {
    if (((lines.marks[at] as number) & Mark.Slash) === 0 || (lines.digits[at] as number) < MIN_DIGITS) continue;
    const start = lines.textStarts[at] as number;
    const end = lines.textEnds[at] as number;
    if (end - start > MAX_LENGTH) continue;
    const line = text.slice(start, end);
    for (const { 1: one, 2: two, 3: year = "", index } of line.matchAll(slashed)) {
      if (Number(one) > 12 && Number(two) <= 12) dayFirst = true;
      if (Number(two) > 12 && Number(one) <= 12) monthFirst = true;
      const named = weekday.exec(line.slice(Math.max(0, index - MAX_WEEKDAY), index))?.[1]?.toLowerCase();
      if (named === undefined || year.length < 4) continue;
      const [asDayFirst, asMonthFirst] = [`${year}-${two}-${one}`, `${year}-${one}-${two}`].map((day) =>
        weekdayOf(day),
      );
      if (asDayFirst === named && asMonthFirst !== named) dayFirst = true;
      if (asMonthFirst === named && asDayFirst !== named) monthFirst = true;
    }
  }
  // A page that prints both has dates of other sites.
  if (dayFirst === monthFirst) return vocabulary;
  return { ...vocabulary, dateOrder: dayFirst ? "day-first" : "month-first" };
}
