import { LONG_LINE } from "../blocks/template/shape.js";
import { addPeriod, type PeriodCounts, periodCounts } from "./site-counts.js";

/** Two looks of a site that share a smaller part of their frequent lines are of before and after a redesign, or of two sites. */
const SAME_LOOK = 0.25;
/** Fewer pages say nothing about a look of their own. */
const MIN_PAGES = 3;
/** Nor do fewer frequent lines. */
const MIN_LINES = 5;
/** So many periods are kept apart, */
const MAX_PERIODS = 12;
/** and so many families of pages in each. */
const MAX_FAMILIES = 3;
/** A page is of a family that knows such a part of its short lines: some, such as the headlines below it, stand on pages of both looks. */
const OF_FAMILY = 0.25;
/** A line is frequent on such a part of the pages. */
const FREQUENT = 0.4;

/**
 * What was counted, by month of capture; the empty key for pages without a day. In each the families of pages that share
 * lines: pages of two looks, or of two sites, come apart by themselves.
 */
export type Periods = Map<string, PeriodCounts[]>;

/**
 * The counts of the page's month and family, made where there are none; where there are too many months the two neighbours
 * most alike become one.
 */
export function periodOf(
  periods: Periods,
  day: string | undefined,
  shapes: readonly string[],
  capacity: number,
): PeriodCounts {
  const month = day?.slice(0, 7) ?? "";
  let families = periods.get(month);
  if (families === undefined) {
    if (periods.size >= MAX_PERIODS) joinMostAlike(periods, capacity);
    families = [];
    periods.set(month, families);
  }
  const short = new Set(shapes.filter((shape) => shape.length < LONG_LINE));
  let best: PeriodCounts | undefined;
  let most = -1;
  for (const family of families) {
    const known = knownOf(short, family);
    if (known <= most) continue;
    most = known;
    best = family;
  }
  if (best !== undefined && (most >= short.size * OF_FAMILY || families.length >= MAX_FAMILIES)) return best;
  const family = periodCounts(capacity);
  families.push(family);
  return family;
}

/** How many of the lines are frequent in a family. */
function knownOf(lines: ReadonlySet<string>, { exact, pages }: PeriodCounts): number {
  let known = 0;
  for (const line of lines) if ((exact.get(line)?.pages ?? 0) >= Math.max(1, pages * FREQUENT)) known++;
  return known;
}

function joinMostAlike(periods: Periods, capacity: number): void {
  const months = [...periods.keys()].filter((month) => month !== "").sort();
  const largest = (at: number) => (periods.get(months[at] as string) as PeriodCounts[]).toSorted(byPages)[0];
  let best = 0;
  let most = -1;
  for (let at = 0; at + 1 < months.length; at++) {
    const alike = likeness(largest(at), largest(at + 1));
    if (alike > most) {
      most = alike;
      best = at;
    }
  }
  const [first, second] = [months[best] as string, months[best + 1] as string];
  const families = [...(periods.get(first) ?? []), ...(periods.get(second) ?? [])];
  periods.delete(second);
  const joined = gather(families, capacity).sort(byPages);
  while (joined.length > MAX_FAMILIES) {
    const least = joined.pop() as PeriodCounts;
    addPeriod(nearest(joined, least) as PeriodCounts, least);
  }
  periods.set(first, joined);
}

/** The looks that the site had, oldest first: families that are alike become one. */
export function looksOf(periods: Periods, capacity: number): PeriodCounts[] {
  const months = [...periods.keys()].filter((key) => key !== "").sort();
  const families = [...months, ""].flatMap((month) => (periods.get(month) ?? []).toSorted(byPages));
  return gather(families, capacity).sort((one, other) => byDay(one, other) || byPages(other, one));
}

/** Families that are alike, and those that are too small to say, as one. */
function gather(families: readonly PeriodCounts[], capacity: number): PeriodCounts[] {
  const looks: PeriodCounts[] = [];
  const small = families.filter((family) => !isOwnLook(family));
  for (const family of families) {
    if (small.includes(family)) continue;
    const near = nearest(looks, family);
    if (near !== undefined && likeness(near, family) >= SAME_LOOK) addPeriod(near, family);
    else looks.push(sumOf([family], capacity));
  }
  if (looks.length === 0) return small.length === 0 ? [] : [sumOf(small, capacity)];
  for (const family of small) addPeriod(nearest(looks, family) as PeriodCounts, family);
  return looks;
}

function isOwnLook(family: PeriodCounts): boolean {
  return family.pages >= MIN_PAGES && frequentLines(family).size >= MIN_LINES;
}

/** The look most alike; of those as much alike the last. */
function nearest(looks: readonly PeriodCounts[], family: PeriodCounts): PeriodCounts | undefined {
  let best: PeriodCounts | undefined;
  let most = -1;
  for (const look of looks) {
    const alike = likeness(look, family);
    if (alike < most) continue;
    most = alike;
    best = look;
  }
  return best;
}

function sumOf(families: readonly PeriodCounts[], capacity: number): PeriodCounts {
  const sum = periodCounts(capacity);
  for (const family of families) addPeriod(sum, family);
  return sum;
}

function byPages(one: PeriodCounts, other: PeriodCounts): number {
  return other.pages - one.pages;
}

/** Looks without a day are the oldest. */
function byDay({ to: one = "" }: PeriodCounts, { to: other = "" }: PeriodCounts): number {
  return one < other ? -1 : one > other ? 1 : 0;
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
