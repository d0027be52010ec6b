import { daysOfMonth } from "./month-length.js";

/** A date in figures, largest part first, at the start of a text. */
const iso =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2})(?:\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?)?(?![\d-])/;
const basic = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?(?![\d-])/;

const HYPHEN = 0x2d;

/**
 * Reads `2019-07-05`, `2018-12-19 19:08:00`, `20020225T143000-0500` at the start of a text; undefined where no such day is.
 *
 * @returns the value in extended form (`2002-02-25T14:30:00-05:00`; fractions of seconds are left out) and where it ends.
 */
export function isoDateAt(text: string): IsoDate | undefined {
  if (text !== last) {
    found = readDate(text);
    last = text;
  }
  return found;
}

interface IsoDate {
  readonly value: string;
  readonly end: number;
}

/** The text that was read last, and its date: records of one day stand together. */
let last: string | undefined;
let found: IsoDate | undefined;

function readDate(text: string): IsoDate | undefined {
  const match = (text.charCodeAt(4) === HYPHEN ? iso : basic).exec(text);
  if (match === null) return undefined;
  const [whole, year, month, day, hours, minutes, seconds, zone] = match;
  if (Number(day) < 1 || Number(day) > daysOfMonth(Number(year), Number(month))) return undefined;
  const date = `${year}-${month}-${day}`;
  if (hours === undefined || Number(hours) > 24 || Number(minutes) > 59)
    return { value: date, end: 10 - (whole.includes("-", 4) ? 0 : 2) };
  const time = seconds === undefined ? `${hours}:${minutes}` : `${hours}:${minutes}:${seconds}`;
  const offset =
    zone === undefined || zone === "Z" || zone.includes(":") ? (zone ?? "") : `${zone.slice(0, 3)}:${zone.slice(3)}`;
  return { value: `${date}T${time}${offset}`, end: whole.length };
}

/**
 * A date in figures whose order its source fixes: `numericDate("03/27/87", "month-first")` → `1987-03-27`. Two figures of a year
 * up to 30 are of this century. Parts are apart by slashes, full stops or hyphens.
 */
export function numericDate(text: string, order: "day-first" | "month-first"): string | undefined {
  const match = /^\s{0,9}(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})\s{0,9}$/.exec(text);
  if (match === null) return undefined;
  const [, one, two, last = ""] = match;
  const [day, month] = order === "day-first" ? [one, two] : [two, one];
  const year = last.length === 4 ? last : `${Number(last) > 30 ? 19 : 20}${last}`;
  return isoDateAt(`${year}-${month?.padStart(2, "0")}-${day?.padStart(2, "0")}`)?.value;
}
