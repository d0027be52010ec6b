import { calendarWords } from "./all-calendars.js";
import { dateBy, type PrintedDate, wholeDateBy } from "./date-by-words.js";

export type { PrintedDate };

/**
 * Reads the date that a line begins with, in any language that newsdump has a calendar of.
 *
 * ```text
 * January 11, 2010 Monday                       2010-01-11
 * Mittwoch 14. September 2011                   2011-09-14
 * May 4, 2003, Sunday 21:40 GMT                 2003-05-04T21:40Z
 * Wednesday, December 19, 2018 7:08:00 PM JST   2018-12-19T19:08:00+09:00
 * Winter 2006/2007 · mars 2006 · Dezember 24    2006 · 2006-03 · --12-24
 * 2019年7月5日 · 2010-01-11                      2019-07-05 · 2010-01-11
 * July 2, 2019 Tuesday, FINAL EDITION           2019-07-02, and `end` behind `Tuesday`
 * ```
 *
 * All-number dates with slashes or full stops (`03/04/2010`) are not read: see `numericDate`.
 */
export function dateAtStart(text: string): PrintedDate | undefined {
  return dateBy(text, calendarWords());
}

/** The date of a text that is wholly a date; undefined where anything else stands in it. */
export function wholeDate(text: string): string | undefined {
  return wholeDateBy(text, calendarWords());
}
