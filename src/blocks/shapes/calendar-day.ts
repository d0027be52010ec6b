import type { Vocabulary } from "../vocabulary.js";
import { monthAt } from "./month-name.js";
import { numericDayAt } from "./numeric-day.js";
import { calendarDay, fullYear, type PrintedDay, type PrintedYear, yearAt } from "./printed-day.js";
import { digitAt, smallNumberAt } from "./printed-number.js";
import { isLetter, lowerWord, skipSpaces, wordEnd } from "./word-at.js";

/** The day that begins at a place, in any of the orders in which the page's language prints it. */
export function dayAt(text: string, at: number, end: number, vocabulary: Vocabulary): PrintedDay | undefined {
  if (digitAt(text, at) < 0) return monthFirst(text, at, end, vocabulary);
  const year = yearAt(text, at, end, false);
  if (year !== undefined) {
    return (
      characterDay(text, year, end) ?? numericDayAt(text, at, end, vocabulary) ?? yearFirst(text, year, end, vocabulary)
    );
  }
  return numericDayAt(text, at, end, vocabulary) ?? dayFirst(text, at, end, vocabulary);
}

/** `28 April 2023`, `28. April 2023`, `28 de abril de 2023`, `28-Apr-2023`, `1er avril 2023` */
function dayFirst(text: string, at: number, end: number, vocabulary: Vocabulary): PrintedDay | undefined {
  const day = smallNumberAt(text, at, end);
  if (day === undefined) return undefined;
  let next = pastOrdinal(text, day.end, end);
  next = pastJoiners(text, next, end, vocabulary, ".-/");
  const month = monthAt(text, next, end, vocabulary);
  if (month === undefined) return undefined;
  const year = yearAt(text, pastJoiners(text, month.end, end, vocabulary, ".,-/"), end, true);
  if (year === undefined) return shortYear(text, month.end, end, month.month, day.value);
  return made(year.year, month.month, day.value, year.end);
}

/** `14 Feb ’20`, `03.Mär.19`, `14-Feb-20` */
function shortYear(text: string, at: number, end: number, month: number, day: number): PrintedDay | undefined {
  const mark = text.charAt(at - 1) === "." ? at - 1 : skipSpaces(text, at, end);
  if (!".-/’‘'".includes(text.charAt(mark)) || mark >= end) return undefined;
  const year = smallNumberAt(text, mark + 1, end);
  if (year?.digits !== 2 || ".:/".includes(text.charAt(year.end) || " ")) return undefined;
  const found = made(fullYear(year.value), month, day, year.end);
  return found && { ...found, weak: true };
}

/** `April 28, 2023`, `Apr. 28th 2023` */
function monthFirst(text: string, at: number, end: number, vocabulary: Vocabulary): PrintedDay | undefined {
  const month = monthAt(text, at, end, vocabulary);
  if (month === undefined) return undefined;
  const day = smallNumberAt(text, pastJoiners(text, month.end, end, vocabulary, "-/"), end);
  if (day === undefined) return undefined;
  const next = pastOrdinal(text, day.end, end);
  const behind = pastJoiners(text, next, end, vocabulary, ".,-/");
  // `April 282023` has no gap to tell the day from the year.
  const year = behind === day.end ? undefined : yearAt(text, behind, end, true);
  return year && made(year.year, month.month, day.value, year.end);
}

/** `2023. április 28.`, `2023 m. balandžio 28 d.` */
function yearFirst(text: string, { year, end: at }: PrintedYear, end: number, vocabulary: Vocabulary) {
  const month = monthAt(text, pastJoiners(text, at, end, vocabulary, ".,-/"), end, vocabulary);
  if (month === undefined) return undefined;
  const day = smallNumberAt(text, pastJoiners(text, month.end, end, vocabulary, "-/"), end);
  if (day === undefined) return undefined;
  // `GT-2000 mag 20. Oktober 2019`: the day belongs to the month behind it.
  const next = pastJoiners(text, day.end, end, vocabulary, ".-/");
  return monthAt(text, next, end, vocabulary) === undefined ? made(year, month.month, day.value, day.end) : undefined;
}

/** `2025年1月14日`, `2025년 1월 14일` */
function characterDay(text: string, { year, end: at }: PrintedYear, end: number): PrintedDay | undefined {
  let next = skipSpaces(text, at, end);
  if (!"年년".includes(text.charAt(next))) return undefined;
  const found = characterMonthDay(text, skipSpaces(text, next + 1, end), end);
  next = found?.end ?? next;
  return found && made(year, found.month, found.day, next);
}

/** `1月14日` */
export function characterMonthDay(text: string, at: number, end: number) {
  const month = smallNumberAt(text, at, end);
  if (month === undefined) return undefined;
  const sign = skipSpaces(text, month.end, end);
  if (!"月월".includes(text.charAt(sign)) || sign >= end) return undefined;
  const day = smallNumberAt(text, skipSpaces(text, sign + 1, end), end);
  if (day === undefined) return undefined;
  const close = skipSpaces(text, day.end, end);
  if (!"日일号".includes(text.charAt(close)) || close >= end) return undefined;
  return { month: month.value, day: day.value, end: close + 1 };
}

const ordinals = ["st", "nd", "rd", "th", "er", "re", "e", "º", "ª", "°", "ος"] as const;

/** Behind `th` and the like. */
function pastOrdinal(text: string, at: number, end: number): number {
  if (at >= end || !(isLetter(text, at) || "ºª°".includes(text.charAt(at)))) return at;
  for (const ordinal of ordinals) {
    const next = at + ordinal.length;
    if (next <= end && text.slice(at, next).toLowerCase() === ordinal && !isLetter(text, next)) return next;
  }
  return at;
}

/** Behind spaces, at most two of the given marks, and small words such as `of` and `de`. */
function pastJoiners(text: string, at: number, end: number, { dateWords }: Vocabulary, marks: string): number {
  let next = at;
  let seen = 0;
  for (let parts = 0; parts < 6 && next < end; parts++) {
    const behind = skipSpaces(text, next, end);
    if (behind > next) next = behind;
    else if (seen < 2 && marks.includes(text.charAt(next))) {
      seen++;
      next++;
    } else if (isLetter(text, next)) {
      const word = wordEnd(text, next, end);
      if (!dateWords.has(lowerWord(text, next, word))) return next;
      next = word;
    } else return next;
  }
  return next;
}

function made(year: number, month: number, day: number, end: number): PrintedDay | undefined {
  const value = calendarDay(year, month, day);
  return value === undefined ? undefined : { value, end };
}
