import { digitAt, numberAt } from "./printed-number.js";

/** A day of the calendar as printed. */
export interface PrintedDay {
  /** `2023-04-28` */
  readonly value: string;
  readonly end: number;
  /** The same numbers with the month first, where nothing in the day itself tells. */
  readonly monthFirst?: string;
  /** Too short to be sure of alone: a year of two digits, or `1.2.2013`, which may be a version. */
  readonly weak?: boolean;
}

/** A year as printed. */
export interface PrintedYear {
  readonly year: number;
  readonly end: number;
}

/** A year of four digits. Dumps glue what follows: `November 21, 202501747` ends with a count of readers. */
export function yearAt(text: string, at: number, end: number, glued: boolean): PrintedYear | undefined {
  const number = numberAt(text, at, end, 4);
  if (number === undefined || number.digits < 4 || number.value < 1800 || number.value > 2099) return undefined;
  if (!glued && number.end < end && digitAt(text, number.end) >= 0) return undefined;
  return { year: number.value, end: number.end };
}

/** ISO 8601, or nothing for a day that the month does not have. */
export function calendarDay(year: number, month: number, day: number): string | undefined {
  const days = month === 2 && !isLeapYear(year) ? 28 : monthLengths[month - 1];
  if (days === undefined || day < 1 || day > days) return undefined;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

const monthLengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** A year of two digits: those of this century reach to 69. */
export function fullYear(short: number): number {
  return short + (short < 70 ? 2000 : 1900);
}
