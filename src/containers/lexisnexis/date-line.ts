import { calendarWords } from "../../fields/all-calendars.js";
import { dateAtStart, wholeDate } from "../../fields/printed-date.js";

/** A line of a document's head that holds its date. */
export interface DateLine {
  /** ISO 8601. */
  readonly value: string;
  /** Where the date ends in the line. */
  readonly end: number;
  /** Where the edition begins that stands behind it on the line. */
  readonly edition?: number;
}

/** Behind a date without a comma only words like these are an edition: `March 3, 1989 PM cycle`. */
const editionWords =
  /\b(?:editions?|edici[óo]n|ausgabe|auflage|editie|cycle|final|late|early|first|national|metro|home|city)\b|édition/i;

/**
 * Reads a line that is wholly a date, or a date with an edition behind it.
 *
 * ```text
 * January 28, 1993, Tuesday, Late Edition - Final      and "Late Edition - Final"
 * July 2, 2019 Tuesday 9:33 AM GMT
 * March Madness Weekly                                 is none
 * ```
 */
export function readDateLine(line: string): DateLine | undefined {
  const found = dateAtStart(line);
  if (found === undefined) return undefined;
  const { value, end } = found;
  const rest = line.slice(end);
  const edition = end + (rest.length - rest.replace(/^[\s,;.()-]{1,9}/, "").length);
  if (edition >= line.length) return { value, end };
  const apart = /^\s?[,;]/.test(rest) || editionWords.test(rest);
  return apart && /^\d{4}-\d{2}/.test(value) ? { value, end, edition } : undefined;
}

/** True for a line that is an edition and no title: `Late Edition - Final`, `PRIMERA Edición`. */
export function namesEdition(line: string): boolean {
  return line.length < 40 && /\b(?:editions?|ausgabe|auflage|editie)\b|edici[óo]n|édition/i.test(line);
}

/** True for a weekday alone: `woensdag`. */
export function isWeekday(line: string): boolean {
  return line.length < 20 && calendarWords().weekdays.has(line.toLowerCase().replace(/[.,]$/, ""));
}

/** True for a time alone: `21:40 Central European Time`. */
export function isTimeOfDay(line: string): boolean {
  return line.length < 50 && /^\d{1,2}[:h.]\d{2}/.test(line) && wholeDate(`January 1, 2000 ${line}`) !== undefined;
}

/** The value of a date that goes on below with its time; undefined where the line below is no time. */
export function withTime(date: string, below: string): string | undefined {
  const value = wholeDate(`${date} ${below}`);
  return value?.includes("T") && !wholeDate(date)?.includes("T") ? value : undefined;
}
