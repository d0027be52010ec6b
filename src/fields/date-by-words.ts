import type { CalendarWords } from "./calendar-words.js";
import { isoDateAt } from "./iso-date.js";
import { daysOfMonth } from "./month-length.js";
import { seasons } from "./seasons.js";
import { timeZones } from "./time-zones.js";

/** A date at the start of a line. */
export interface PrintedDate {
  /**
   * ISO 8601, never more precise than the text: `2003`, `2006-03`, `2010-01-11`, `2008-12-30T18:10-05:00`; `--12-24` where no
   * year is printed. A season is its year alone, of two years the first.
   */
  readonly value: string;
  /** Where the date ends in the text; what stands behind it may be an edition. */
  readonly end: number;
}

/** Longer lines than this hold more than a date. */
const MAX_LENGTH = 120;

/** The date that a line begins with, by the words of some languages; see `dateAtStart`. */
export function dateBy(text: string, words: CalendarWords): PrintedDate | undefined {
  const line = text.slice(0, MAX_LENGTH);
  // Every date has a figure, and most lines that are tried have none.
  if (!/\d/.test(line)) return undefined;
  const iso = isoDateAt(line);
  if (iso !== undefined) return iso;
  const found: Parts = { end: 0 };
  for (let at = 0; at < line.length; ) {
    at = skipMarks(line, at);
    const next = isFigure(line.charCodeAt(at))
      ? takeTime(line, at, found) || takeNumber(line, at, found)
      : takeWord(line, at, found, words);
    if (next === 0) break;
    at = next;
  }
  const value = isoOf(found);
  return value === undefined ? undefined : { value, end: found.end };
}

/** The date of a text that is wholly a date; undefined where anything else stands in it. */
export function wholeDateBy(text: string, words: CalendarWords): string | undefined {
  const trimmed = text.trim();
  const found = dateBy(trimmed, words);
  return found !== undefined && /^[\s.,;]{0,9}$/.test(trimmed.slice(found.end)) ? found.value : undefined;
}

interface Parts {
  year?: number;
  month?: number;
  day?: number;
  season?: true;
  /** `HH:MM` or `HH:MM:SS`. */
  time?: string;
  zone?: string;
  end: number;
}

function skipMarks(line: string, from: number): number {
  let at = from;
  while (at < line.length && isMark(line.charCodeAt(at))) at++;
  return at;
}

/** White space and `,.;()`. */
function isMark(code: number): boolean {
  if (code < 0x3c) {
    return (
      code === 0x20 ||
      code === 0x2c ||
      code === 0x2e ||
      code === 0x3b ||
      code === 0x28 ||
      code === 0x29 ||
      code === 0x09 ||
      code === 0x0a ||
      code === 0x0d
    );
  }
  return code === 0xa0 || code === 0x202f;
}

/** `7:15 PM`, `21:40`, `18h30`, `16:51:31`. */
function takeTime(line: string, at: number, found: Parts): number {
  if (found.time !== undefined || (found.month === undefined && found.season === undefined)) return 0;
  const match = /^(\d{1,2})(?::(\d{2})(?::(\d{2}))?|h(\d{2}))/.exec(line.slice(at, at + 9));
  if (match === null) return 0;
  const [whole, hours, minutes, seconds, plain] = match;
  if (Number(hours) > 24 || Number(minutes ?? plain) > 59) return 0;
  found.time = `${twoDigits(hours as string)}:${minutes ?? plain}${seconds === undefined ? "" : `:${seconds}`}`;
  found.end = at + whole.length;
  return found.end;
}

/** A year, a day, or the second year of a winter. */
function takeNumber(line: string, at: number, found: Parts): number {
  const match = /^(\d{1,4})(?:st|nd|rd|th|er| ?[ºª°年년月월日일г])?/.exec(line.slice(at, at + 8));
  if (match === null || /\d/.test(line.charAt(at + (match[1] as string).length))) return 0;
  const [whole, digits = ""] = match;
  const number = Number(digits);
  const sign = whole.at(-1);
  if (sign === "月" || sign === "월") {
    if (found.month !== undefined || number < 1 || number > 12) return 0;
    found.month = number;
  } else if (digits.length === 4 && number >= 1600 && number < 2100) {
    if (found.year === undefined) found.year = number;
    else if (found.season === undefined) return 0;
  } else if (digits.length <= 2 && number >= 1 && number <= 31 && found.day === undefined) found.day = number;
  else return 0;
  found.end = at + whole.length;
  // `2006/2007`
  return line.charAt(found.end) === "/" && found.season !== undefined ? found.end + 1 : found.end;
}

function takeWord(line: string, at: number, found: Parts, words: CalendarWords): number {
  let end = wordEnd(line, at);
  if (end === at) return 0;
  // `terça-feira`
  if (line.startsWith("-feira", end)) end += 6;
  const word = line.slice(at, end).toLowerCase();
  const take = () => {
    found.end = end;
    return end;
  };
  const pair = words.openers.has(word) ? /^[ \u00a0]([\p{L}\p{M}]+|\d{1,2})/u.exec(line.slice(end, end + 20)) : null;
  const both = pair === null ? undefined : words.months.get(`${word} ${pair[1]}`.toLowerCase());
  if (both !== undefined && found.month === undefined) {
    found.month = both;
    found.end = end + (pair as RegExpExecArray)[0].length;
    return found.end;
  }
  const month = words.months.get(word);
  if (month !== undefined && found.month === undefined) {
    // `mar 3 mayo`: a weekday is named like a month.
    if (words.weekdays.has(word) && namesMonth(line, end, words)) return take();
    found.month = month;
    return take();
  }
  if (words.weekdays.has(word)) return take();
  if (seasons.has(word) && found.season === undefined) {
    found.season = true;
    return take();
  }
  const first = word.charCodeAt(0);
  const mayBeHalf = first === 0x61 || first === 0x70;
  const half = mayBeHalf ? /^(?:[ap]\.? ?m)\b\.?/i.exec(line.slice(at, at + 5))?.[0] : undefined;
  const isPm = half === undefined ? words.pm.has(word) : /^p/i.test(half);
  if (found.time !== undefined && (half !== undefined || isPm || words.am.has(word))) {
    found.time = withHalf(found.time, isPm);
    found.end = half === undefined ? end : at + half.length;
    return found.end;
  }
  const zone = found.time === undefined ? undefined : zoneAt(line, at);
  if (zone !== undefined) {
    found.zone ??= zone.offset;
    found.end = at + zone.length;
    return found.end;
  }
  // A small word counts where the date goes on behind it; behind a time it is `Uhr`.
  if (!words.small.has(word)) return 0;
  return found.time === undefined ? end : take();
}

function isFigure(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Behind the letters that stand at a place: mostly those of ASCII. */
function wordEnd(line: string, from: number): number {
  const limit = Math.min(line.length, from + LONGEST_WORD);
  let at = from;
  for (; at < limit; at++) {
    const code = line.charCodeAt(at);
    const letter = code | 0x20;
    if (letter >= 0x61 && letter <= 0x7a) continue;
    if (code < 0x80) {
      if (code === APOSTROPHE && at > from) continue;
      return at;
    }
    return from + (/^\p{L}[\p{L}\p{M}'’]*/u.exec(line.slice(from, limit))?.[0].length ?? 0);
  }
  return at;
}

const APOSTROPHE = 0x27;
const LONGEST_WORD = 40;

/** True where a month is named further on. */
function namesMonth(line: string, from: number, { months }: CalendarWords): boolean {
  return line
    .slice(from)
    .toLowerCase()
    .split(/[^\p{L}\p{M}]/u)
    .some((word) => months.has(word));
}

function withHalf(time: string, isPm: boolean): string {
  const hours = Number(time.slice(0, 2));
  if (hours > 12 || (hours === 12) === isPm) return time;
  return twoDigits(isPm ? hours + 12 : 0) + time.slice(2);
}

/** `GMT`, `Central European Time`: its offset, empty where the name does not fix one. */
function zoneAt(line: string, at: number): { readonly offset: string; readonly length: number } | undefined {
  const long =
    /^(?:central european|eastern|central|mountain|pacific|greenwich mean)(?: (?:standard|summer|daylight))? time\b/i;
  const named = long.exec(line.slice(at, at + 40))?.[0];
  if (named !== undefined) return { offset: longZones[named.toLowerCase()] ?? "", length: named.length };
  const shifted = /^(?:GMT|UTC) ?([+-])(\d{1,2})(?::?(\d{2}))?(?!\d)/.exec(line.slice(at, at + 12));
  if (shifted !== null) {
    const [whole, sign, hours = "", minutes = "00"] = shifted;
    return { offset: `${sign}${twoDigits(hours)}:${minutes}`, length: whole.length };
  }
  const short = /^[A-Z]{1,5}\b/.exec(line.slice(at, at + 6))?.[0];
  if (short === undefined || !Object.hasOwn(timeZones, short)) return undefined;
  return { offset: timeZones[short] as string, length: short.length };
}

const longZones: Readonly<Record<string, string>> = {
  "central european time": "+01:00",
  "central european summer time": "+02:00",
  "greenwich mean time": "Z",
  "eastern standard time": "-05:00",
  "eastern daylight time": "-04:00",
  "pacific standard time": "-08:00",
  "pacific daylight time": "-07:00",
};

const twoDigits = (number: number | string) => String(number).padStart(2, "0");

function isoOf({ year, month, day, season, time, zone }: Parts): string | undefined {
  if (month === undefined)
    return season !== undefined && year !== undefined && day === undefined ? `${year}` : undefined;
  if (day !== undefined && day > daysOfMonth(year ?? 2000, month)) return undefined;
  if (year === undefined) return day === undefined ? undefined : `--${twoDigits(month)}-${twoDigits(day)}`;
  if (day === undefined) return `${year}-${twoDigits(month)}`;
  const date = `${year}-${twoDigits(month)}-${twoDigits(day)}`;
  return time === undefined ? date : `${date}T${time}${zone ?? ""}`;
}
