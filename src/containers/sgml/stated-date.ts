import { isoDateAt, numericDate } from "../../fields/iso-date.js";
import { dateAtStart, type PrintedDate } from "../../fields/printed-date.js";

const dashed = /^(\d{1,2})-([A-Za-z]{3})-(\d{4})(?:\s{1,9}(\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?))?/;

/**
 * The date that an element of a corpus begins with, and where it ends.
 *
 * ```text
 * 920527 · 910110                          YYMMDD
 * 19960103 · 1996-01-03                    YYYYMMDD
 * 01/30/03                                 month first, unless no month is so large
 * 06/01/1998 00:11:00
 * 26-FEB-1987 15:01:01.79
 * January 1, 1989, Sunday, Home Edition    ends behind `Sunday`
 * ```
 */
export function statedDate(printed: string): PrintedDate | undefined {
  const short = /^\d{6}(?!\d)/.exec(printed)?.[0];
  if (short !== undefined) return withEnd(shortDate(short), 6);
  const figures = /^\d{1,2}([/.-])\d{1,2}\1(?:\d{4}|\d{2})(?!\d)/.exec(printed)?.[0];
  if (figures !== undefined) {
    const day = numericDate(figures, "month-first") ?? numericDate(figures, "day-first");
    const [time] = /^ {1,3}(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?![\d:])/.exec(printed.slice(figures.length)) ?? [];
    if (day === undefined || time === undefined) return withEnd(day, figures.length);
    return withEnd(`${day}T${time.trim()}`, figures.length + time.length);
  }
  const named = dashed.exec(printed);
  if (named !== null) {
    const [whole, day, month, year, time] = named;
    const date = dateAtStart(`${day} ${month} ${year}`)?.value;
    return withEnd(date !== undefined && time !== undefined ? `${date}T${time}` : date, whole.length);
  }
  return dateAtStart(printed);
}

function withEnd(value: string | undefined, end: number): PrintedDate | undefined {
  return value === undefined ? undefined : { value, end };
}

/** `920527` → `1992-05-27`; what is no such day is read as month, day and year. Up to 30, years are of this century. */
function shortDate(digits: string): string | undefined {
  const [one, two, three] = pairsOf(digits);
  return dayOf(one, two, three) ?? dayOf(three, one, two);
}

/** Six digits, two by two. */
function pairsOf(digits: string) {
  return digits.match(/\d\d/g) as unknown as readonly [string, string, string];
}

function dayOf(year: string, month: string, day: string): string | undefined {
  return isoDateAt(`${Number(year) > 30 ? 19 : 20}${year}-${month}-${day}`)?.value;
}

/**
 * The date in the id of a document, where its collection writes one.
 *
 * ```text
 * NYT_ENG_19940701.0001 · XIE19960101.0001 · dog-bites-man_20141009.sgml
 * AP880212-0001 · WSJ870324-0001           year first
 * SDA.940101.0001
 * LA010189-0001                            month first
 * 1071001_nation_story_8381581.utf8        years since 1900
 * FT922-5992 · FBIS3-1 · ZF07-000-001      none
 * ```
 */
export function dateOfId(id: string): string | undefined {
  const long = /(?<!\d)(?:19|20)\d{6}(?!\d)/.exec(id)?.[0];
  if (long !== undefined) return isoDateAt(long)?.value;
  const since = /^1(\d{6})_[a-z\d]{1,20}[_.]/.exec(id)?.[1];
  if (since !== undefined) return isoDateAt(`20${since}`)?.value;
  const found = /^([A-Z]{2,4})[-.]?(\d{6})[-.](?:\d-)?\d{3,6}$/i.exec(id);
  if (found === null) return undefined;
  const [, collection, digits] = found as unknown as readonly [string, string, string];
  const [one, two, three] = pairsOf(digits);
  return collection.toUpperCase() === "LA" ? dayOf(three, one, two) : dayOf(one, two, three);
}
