import type { Vocabulary } from "../vocabulary.js";
import { calendarDay, fullYear, type PrintedDay, yearAt } from "./printed-day.js";
import { digitAt, numberAt, smallNumberAt } from "./printed-number.js";
import { skipSpaces } from "./word-at.js";

/** `28.04.2023`, `28/04/2023`, `28. 4. 23`, `2023-04-28`: three numbers with the same mark between them. */
export function numericDayAt(text: string, at: number, end: number, vocabulary: Vocabulary): PrintedDay | undefined {
  const first = numberAt(text, at, end, 4);
  if (first === undefined || first.digits === 3) return undefined;
  const mark = text.charAt(skipSpaces(text, first.end, end));
  if (mark === "" || !"./-".includes(mark)) return undefined;
  const second = behindMark(text, first.end, end, mark);
  const middle = second === undefined ? undefined : smallNumberAt(text, second, end);
  const third = middle && behindMark(text, middle.end, end, mark);
  if (middle === undefined || third === undefined) return undefined;
  if (first.digits === 4) {
    const year = yearAt(text, at, end, false);
    // `2025-06-0402:37`: a clock may be glued to the day.
    const day = numberAt(text, third, end, 2);
    if (year === undefined || day === undefined || (digitAt(text, day.end) >= 0 && !clockFollows(text, day.end, end)))
      return undefined;
    return alone(calendarDay(year.year, middle.value, day.value), day.end);
  }
  if (continues(text, at)) return undefined;
  const year = yearAt(text, third, end, true);
  // `28.09.1912:34` is a short year with a clock glued to it.
  if (year === undefined || clockFollows(text, third + 2, end))
    return shortYear(text, third, end, mark, first.value, middle.value, vocabulary);
  // `1.2.2013.4` is no date.
  if (text.charAt(year.end) === mark && digitAt(text, year.end + 1) >= 0 && mark === ".") return undefined;
  const tight = third - at === first.digits + middle.digits + 2;
  const weak = mark === "." && tight && first.digits === 1 && middle.digits === 1;
  return ordered(year.year, first.value, middle.value, year.end, mark, vocabulary, weak);
}

/** Behind the mark, with or without spaces around it. */
function behindMark(text: string, at: number, end: number, mark: string): number | undefined {
  const found = skipSpaces(text, at, end);
  return found < end && text.charAt(found) === mark ? skipSpaces(text, found + 1, end) : undefined;
}

/** `v1.2.2013`, `0.1.2.2013` */
function continues(text: string, at: number): boolean {
  return /[vV.]/.test(text.charAt(at - 1)) && /^(?:|[\s\d(])$/.test(text.charAt(at - 2));
}

function clockFollows(text: string, at: number, end: number): boolean {
  const hour = smallNumberAt(text, at, end);
  return hour !== undefined && text.charAt(hour.end) === ":" && digitAt(text, hour.end + 1) >= 0;
}

/** `25.4.24`: never surely. Where the language has no order, as English, it is told by a number above 12 or by the time's zone. */
function shortYear(
  text: string,
  at: number,
  end: number,
  mark: string,
  day: number,
  month: number,
  { dateOrder }: Vocabulary,
): PrintedDay | undefined {
  const year = numberAt(text, at, end, 2);
  if (year !== undefined && digitAt(text, year.end) >= 0 && !clockFollows(text, year.end, end)) return undefined;
  if (year?.digits !== 2 || mark === "-") return undefined;
  if (text.charAt(year.end) === mark && digitAt(text, year.end + 1) >= 0) return undefined;
  const [dayFirst, monthFirst] = [
    calendarDay(fullYear(year.value), month, day),
    calendarDay(fullYear(year.value), day, month),
  ];
  if (dateOrder !== undefined) return alone(dateOrder === "day-first" ? dayFirst : monthFirst, year.end, true);
  if (dayFirst === undefined || monthFirst === undefined || dayFirst === monthFirst)
    return alone(dayFirst ?? monthFirst, year.end, true);
  return { value: dayFirst, end: year.end, monthFirst, weak: true };
}

/**
 * With dots the day stands first everywhere. With other marks the order is a habit of the language; where it has
 * none, as English, only a number above 12 tells.
 */
function ordered(
  year: number,
  one: number,
  two: number,
  end: number,
  mark: string,
  { dateOrder }: Vocabulary,
  weak: boolean,
): PrintedDay | undefined {
  const dayFirst = calendarDay(year, two, one);
  const monthFirst = calendarDay(year, one, two);
  if (dayFirst === undefined || monthFirst === undefined || dayFirst === monthFirst) {
    return alone(dayFirst ?? monthFirst, end, weak);
  }
  if (mark === "." || dateOrder === "day-first") return alone(dayFirst, end, weak);
  return dateOrder === "month-first" ? alone(monthFirst, end, weak) : { value: dayFirst, end, monthFirst };
}

function alone(value: string | undefined, end: number, weak = false): PrintedDay | undefined {
  if (value === undefined) return undefined;
  return weak ? { value, end, weak } : { value, end };
}
