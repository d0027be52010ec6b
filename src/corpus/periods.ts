import { addPeriod, type PeriodCounts, periodCounts } from "./site-counts.js";

/** Two looks of a site that share a smaller part of their frequent lines are of before and after a redesign. */
const SAME_LOOK = 0.25;
/** Fewer pages say nothing about a look of their own. */
const MIN_PAGES = 3;
/** So many periods are kept apart. */
const MAX_PERIODS = 12;
/** A line is frequent on such a part of the pages. */
const FREQUENT = 0.4;

/** What was counted, by month of capture; the empty key for pages without a day. */
export type Periods = Map<string, PeriodCounts>;

/** The counts of a month, made where there are none; where there are too many the two neighbours most alike become one. */
export function periodOf(periods: Periods, day: string | undefined, capacity: number): PeriodCounts {
  const month = day?.slice(0, 7) ?? "";
  let counts = periods.get(month);
  if (counts === undefined) {
    if (periods.size >= MAX_PERIODS) joinMostAlike(periods, capacity);
    counts = periodCounts(capacity);
    periods.set(month, counts);
  }
  return counts;
}

function joinMostAlike(periods: Periods, capacity: number): void {
  const months = [...periods.keys()].filter((month) => month !== "").sort();
  let best = 0;
  let most = -1;
  for (let at = 0; at + 1 < months.length; at++) {
    const alike = likeness(periods.get(months[at] as string), periods.get(months[at + 1] as string));
    if (alike > most) {
      most = alike;
      best = at;
    }
  }
  const [first, second] = [months[best] as string, months[best + 1] as string];
  const joined = periodCounts(capacity);
  addPeriod(joined, periods.get(first) as PeriodCounts);
  addPeriod(joined, periods.get(second) as PeriodCounts);
  periods.delete(second);
  periods.set(first, joined);
}

/** The looks that the site had, oldest first: months that are alike become one. */
export function looksOf(periods: Periods, capacity: number): PeriodCounts[] {
  const looks: PeriodCounts[] = [];
  const undated = periods.get("");
  for (const month of [...periods.keys()].filter((key) => key !== "").sort()) {
    const counts = periods.get(month) as PeriodCounts;
    const last = looks.at(-1);
    const few = last === undefined || last.pages < MIN_PAGES || counts.pages < MIN_PAGES;
    if (last === undefined || (!few && likeness(last, counts) < SAME_LOOK)) {
      const look = periodCounts(capacity);
      addPeriod(look, counts);
      looks.push(look);
    } else addPeriod(last, counts);
  }
  if (undated !== undefined) {
    const alike = looks.toSorted((one, other) => likeness(other, undated) - likeness(one, undated))[0];
    if (alike === undefined) looks.push(undated);
    else addPeriod(alike, undated);
  }
  return looks;
}

/** Which part of its frequent lines the look with fewer of them shares with another. */
function likeness(one: PeriodCounts | undefined, other: PeriodCounts | undefined): number {
  if (one === undefined || other === undefined) return 0;
  const [few, many] = [frequentLines(one), frequentLines(other)].sort((a, b) => a.size - b.size) as [
    Set<string>,
    Set<string>,
  ];
  if (few.size === 0) return 0;
  let shared = 0;
  for (const line of few) if (many.has(line)) shared++;
  return shared / few.size;
}

function frequentLines({ exact, pages }: PeriodCounts): Set<string> {
  const least = Math.max(2, pages * FREQUENT);
  const found = new Set<string>();
  for (const [line, entry] of exact.entries()) if (entry.pages >= least) found.add(line);
  return found;
}
