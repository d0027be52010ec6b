/**
 * A moment of ours as RFC 3339 and XML Schema want it, or undefined where time or zone are not known: no midnight and no
 * zone is made up. Seconds that were not printed are `:00`, for both forms demand them.
 *
 * ```text
 * 2023-04-28T13:15+09:00 → 2023-04-28T13:15:00+09:00
 * 2023-04-28             → undefined
 * ```
 */
export function momentInZone(date: string | undefined): string | undefined {
  if (date === undefined || !/^\d{4}-\d\d-\d\dT.*(?:Z|[+-]\d\d:\d\d)$/.test(date)) return undefined;
  const seconds = withSeconds(date);
  return isCalendarDay(seconds) && Number.isFinite(Date.parse(seconds)) ? seconds : undefined;
}

/** As printed, to the precision that XML Schema has a type for: a year, a month, a day, a day with a time; or undefined. */
export function xmlMoment(date: string | undefined): string | undefined {
  if (date === undefined) return undefined;
  if (/^\d{4}$/.test(date) && date !== "0000") return date;
  if (/^\d{4}-(?:0[1-9]|1[0-2])$/.test(date) || /^--(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(date)) return date;
  if (!/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?$/.test(date) || !isCalendarDay(date))
    return undefined;
  if (date.length === 10) return date;
  return Number.isFinite(Date.parse(withSeconds(date))) ? withSeconds(date) : undefined;
}

function withSeconds(date: string): string {
  return date.replace(/T(\d\d:\d\d)(?=Z|[+-]|$)/, "T$1:00");
}

function isCalendarDay(date: string): boolean {
  const [year = 0, month = 0, day = 0] = date.slice(0, 10).split("-").map(Number);
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate() && year > 0;
}
