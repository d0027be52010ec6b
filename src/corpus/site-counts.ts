import type { BlockRole } from "../model/block.js";
import type { Place } from "../page-lines.js";
import { addHabit, type Habit } from "./habits.js";
import type { KeptPage } from "./kept-page.js";
import { type Counted, type LineSketch, lineSketch } from "./line-sketch.js";

/** What is counted of a line's shape. */
export interface LineCounts extends Counted {
  readonly places: Record<Place, number>;
  readonly roles: Map<BlockRole, number>;
  fixed: boolean;
  /** Of a masked shape: the line that it was first, and whether there were others. One of a single line says nothing more. */
  first: string | undefined;
  varies: boolean;
  /** What templates that were merged in say of how far below it the text began, and above it ended. */
  readonly begins: Map<number, number>;
  readonly ends: Map<number, number>;
}

/** What was counted on pages that were captured in the same month, or without a day. */
export interface PeriodCounts {
  pages: number;
  from: string | undefined;
  to: string | undefined;
  readonly exact: LineSketch<LineCounts>;
  readonly masked: LineSketch<LineCounts>;
  readonly heads: LineSketch<Counted>;
  readonly bylines: LineSketch<Counted>;
  readonly dates: LineSketch<Counted>;
  readonly captions: LineSketch<Counted>;
  /** What title lines end in. */
  readonly suffixes: LineSketch<Counted>;
  /** What was cut off behind words before lines were counted. */
  readonly tails: Set<string>;
  /** By a page's hash. Those with the lowest are kept, whatever came first. */
  readonly samples: Map<number, KeptPage>;
  /** What templates that were merged in say of forms. */
  readonly forms: Map<string, Habit>;
}

/** Shapes of bylines and the like that are kept apart. */
const FEW = 64;
/** So many pages are sampled. */
const SAMPLES = 48;

const newLine = (): LineCounts => ({
  pages: 0,
  missed: 0,
  places: { above: 0, head: 0, text: 0, gap: 0, below: 0 },
  roles: new Map(),
  fixed: false,
  first: undefined,
  varies: false,
  begins: new Map(),
  ends: new Map(),
});
const newShape = (): Counted => ({ pages: 0, missed: 0 });

/** Nothing counted yet. */
export function periodCounts(capacity: number): PeriodCounts {
  return {
    pages: 0,
    from: undefined,
    to: undefined,
    exact: lineSketch(capacity, newLine),
    masked: lineSketch(capacity, newLine),
    heads: lineSketch(FEW, newShape),
    bylines: lineSketch(FEW, newShape),
    dates: lineSketch(FEW, newShape),
    captions: lineSketch(FEW, newShape),
    suffixes: lineSketch(FEW, newShape),
    tails: new Set(),
    samples: new Map(),
    forms: new Map(),
  };
}

/** Counts what was counted elsewhere. */
export function addPeriod(to: PeriodCounts, from: PeriodCounts): void {
  to.pages += from.pages;
  widen(to, from.from);
  widen(to, from.to);
  for (const name of ["exact", "masked"] as const) {
    mergeSketch(to[name], from[name], (into, { places, roles, fixed, first, varies, begins, ends }) => {
      for (const [place, count] of Object.entries(places)) into.places[place as Place] += count;
      for (const [role, count] of roles) addOne(into.roles, role, count);
      if (fixed) into.fixed = true;
      into.first ??= first;
      if (varies || into.first !== first) into.varies = true;
      for (const [at, pages] of begins) addOne(into.begins, at, pages);
      for (const [at, pages] of ends) addOne(into.ends, at, pages);
    });
  }
  for (const name of ["heads", "bylines", "dates", "captions", "suffixes"] as const) {
    mergeSketch(to[name], from[name], () => {});
  }
  for (const tail of from.tails) to.tails.add(tail);
  for (const [page, kept] of from.samples) addSample(to, page, kept);
  for (const [of, habit] of from.forms) addHabit(to.forms, of, habit);
}

function mergeSketch<Entry extends Counted>(
  to: LineSketch<Entry>,
  from: LineSketch<Entry>,
  merge: (into: Entry, entry: Entry) => void,
): void {
  for (const [key, entry] of from.entries()) {
    const into = to.take(key);
    into.pages += entry.pages;
    // What the other did not keep may have stood on so many of its pages: taken off for those that it did keep.
    into.missed += entry.missed - from.missed;
    merge(into, entry);
  }
  to.raise(from.missed);
}

/** Makes the days that the pages were captured on reach to a day. */
export function widen(counts: PeriodCounts, day: string | undefined): void {
  if (day === undefined) return;
  if (counts.from === undefined || day < counts.from) counts.from = day;
  if (counts.to === undefined || day > counts.to) counts.to = day;
}

/** Keeps a page, if its hash is low enough. */
export function addSample({ samples }: PeriodCounts, page: number, kept: KeptPage): void {
  if (kept.long.length === 0 && kept.rows === undefined) return;
  samples.set(page, kept);
  if (samples.size > SAMPLES) samples.delete(Math.max(...samples.keys()));
}

/** Adds to a count. */
export function addOne<Key>(counts: Map<Key, number>, key: Key, count = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}
