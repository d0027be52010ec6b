const DAY = 86_400_000;

/** A day of the calendar, so many days before another. */
export function resolveDay(today: string, back: number): string | undefined {
  const time = Date.parse(`${today}T00:00:00Z`);
  return Number.isNaN(time) ? undefined : new Date(time - back * DAY).toISOString().slice(0, 10);
}

/** The last such weekday up to today, or the next from tomorrow on. 1 is Monday. */
export function resolveWeekday(today: string, weekday: number, ahead: boolean): string | undefined {
  const time = Date.parse(`${today}T00:00:00Z`);
  if (Number.isNaN(time)) return undefined;
  const now = new Date(time).getUTCDay() || 7;
  const back = (now - weekday + 7) % 7;
  return resolveDay(today, ahead ? back - 7 : back);
}

/** The day of that name that is nearest to today; without a today `--04-28`. Undefined for no day of the calendar. */
export function nearestYear(month: number, day: number, today: string | undefined): string | undefined {
  const name = `${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  // A leap year has every day that any has.
  if (!isDay(`2024-${name}`)) return undefined;
  if (today === undefined) return `--${name}`;
  const year = Number(today.slice(0, 4));
  const time = Date.parse(`${today}T00:00:00Z`);
  const days = [year, year - 1, year + 1].map((each) => `${each}-${name}`).filter(isDay);
  const distance = (date: string) => Math.abs(Date.parse(`${date}T00:00:00Z`) - time);
  const [nearest] = days.sort((one, other) => distance(one) - distance(other));
  // 29 February, of a page that is far from any.
  return nearest !== undefined && distance(nearest) < 200 * DAY ? nearest : `--${name}`;
}

function isDay(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}
