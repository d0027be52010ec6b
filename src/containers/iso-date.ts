/** What needs no other reading: a whole date of the first 28 days of a month, with a time or without. */
const plainIso =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)?)?$/;
const iso =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?(?: ?(?:Z|UTC|GMT|[+-]\d\d(?::?\d\d)?))?)?)?)?$/;

/**
 * A W3C date or date-time as ISO 8601, as precise as it is; undefined for what is no date, such as day 65 of a month.
 *
 * ```text
 * 2020-01-01T00:00:00Z   the same        2017-07-17 17:03:00   2017-07-17T17:03:00
 * 2009-03-65T08:43:19    undefined       2016-09               2016-09
 * ```
 */
export function isoDate(text: string): string | undefined {
  return plainIso.test(text) ? text : checked(text);
}

/** `2017-07-17 17:03:00` → `2017-07-17T17:03:00`, if there is such a day and such a time. */
function checked(text: string): string | undefined {
  const [, year, month, day, hour, minute, second] = iso.exec(text) ?? [];
  if (year === undefined || !isDay(Number(year), month, day)) return undefined;
  if (Number(hour ?? 0) > 24 || Number(minute ?? 0) > 59 || Number(second ?? 0) > 60) return undefined;
  if (hour === undefined) return text;
  const zone = text.slice(16).replace(",", ".");
  const written = zone.replace(/ ?(?:UTC|GMT)$/, "Z").replace(" ", "");
  return `${text.slice(0, 10)}T${text.slice(11, 16)}${written.replace(/([+-]\d\d)(\d\d)$/, "$1:$2")}`;
}

function isDay(year: number, month: string | undefined, day: string | undefined): boolean {
  if (month === undefined) return true;
  const last = new Date(Date.UTC(year, Number(month), 0));
  if (Number(month) < 1 || Number(month) > 12) return false;
  return day === undefined || (Number(day) >= 1 && Number(day) <= last.getUTCDate());
}
