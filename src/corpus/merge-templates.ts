import type { BlockRole } from "../model/block.js";
import type { SiteTemplate, TemplateEdition, TemplateShape } from "../profiles/site-template.js";
import { editionOf, shapesOf } from "./edition-of.js";
import { addHabit } from "./habits.js";
import { type Counted, type LineSketch, lineSketch } from "./line-sketch.js";
import { notesOf } from "./notes.js";
import { looksOf, type Periods } from "./periods.js";
import { addOne, type PeriodCounts, periodCounts } from "./site-counts.js";

const CAPACITY = 1 << 14;

/**
 * One template of what two say of the same site, as if all their pages had been learnt at once; editions that look alike
 * become one. A line that a template does not name may have stood on `missed` of its pages, and so `missed` of the merged one
 * is the sum of both.
 *
 * The order of the two does not matter. Of three and more it does not matter for what is counted; but a template names a line's
 * most frequent role alone, and takes fewer than three pages of another look for the one that it knows.
 *
 * @example
 * ```ts
 * import { learnSite, mergeTemplates } from "newsdump/corpus";
 *
 * const page = (text: string) => `${text}\nSubscribe to the Bugle today\n`;
 * const one = learnSite([page("The harbour opened on Monday."), page("The school closed on Tuesday.")]);
 * const other = learnSite([page("The bridge was mended on Friday."), page("The fair begins on Sunday.")]);
 * console.log(mergeTemplates(one, other).pages); // 4
 * ```
 */
export function mergeTemplates(one: SiteTemplate, other: SiteTemplate): SiteTemplate {
  const periods: Periods = new Map();
  for (const edition of [...one.editions, ...other.editions]) {
    const key = edition.to ?? "";
    periods.set(key, [...(periods.get(key) ?? []), countsOf(edition)]);
  }
  const looks = looksOf(periods, CAPACITY);
  const editions = looks.map(editionOf).reverse();
  const pages = one.pages + other.pages;
  const copies = one.copies + other.copies;
  const [first] = [one, other].sort((a, b) => b.pages - a.pages || (a.name < b.name ? -1 : 1)) as [SiteTemplate];
  return {
    version: one.version,
    name: first.name,
    hosts: [...new Set([...first.hosts, ...one.hosts, ...other.hosts])],
    ...(first.language !== undefined && { language: first.language }),
    pages,
    copies,
    titleSuffixes: mergeShapes(one.titleSuffixes, other.titleSuffixes),
    editions,
    notes: notesOf({ pages, copies, looks }, editions),
  };
}

/** The counts that an edition was made of, so far as it says. */
function countsOf(edition: TemplateEdition): PeriodCounts {
  const counts = periodCounts(CAPACITY);
  counts.pages = edition.pages;
  counts.from = edition.from;
  counts.to = edition.to;
  for (const line of edition.lines) {
    const { text, masked, pages, missed = 0, above = 0, head = 0, inText = 0, gap = 0, below = 0 } = line;
    const entry = (masked === true ? counts.masked : counts.exact).take(text);
    Object.assign(entry, { pages, missed, fixed: line.fixed === true, varies: masked === true });
    Object.assign(entry.places, { above, head, text: inText, gap, below });
    if (line.role !== undefined) addOne<BlockRole>(entry.roles, line.role, pages);
    for (const { at, pages } of line.begins ?? []) addOne(entry.begins, at, pages);
    for (const { at, pages } of line.ends ?? []) addOne(entry.ends, at, pages);
  }
  // Lines that are not named were on no more pages than that; those that are named are exact but for their own `missed`.
  for (const sketch of [counts.exact, counts.masked]) raiseOthers(sketch, edition.missed);
  for (const name of ["heads", "bylines", "dates", "captions"] as const) {
    for (const { text, pages } of edition[name]) counts[name].take(text).pages += pages;
  }
  for (const tail of edition.tails) counts.tails.add(tail);
  for (const { of, ...habit } of edition.forms ?? []) addHabit(counts.forms, of, habit);
  edition.samples.forEach((hashes) => {
    counts.samples.set(
      hashes.reduce((sum, hash) => Math.imul(sum, 31) + hash, 0),
      { long: hashes, rows: undefined },
    );
  });
  return counts;
}

function raiseOthers(sketch: LineSketch<Counted>, missed: number): void {
  sketch.raise(missed);
  for (const [, entry] of sketch.entries()) entry.missed -= missed;
}

function mergeShapes(one: readonly TemplateShape[], other: readonly TemplateShape[]): TemplateShape[] {
  const sums = lineSketch<Counted>(CAPACITY, () => ({ pages: 0, missed: 0 }));
  for (const { text, pages } of [...one, ...other]) sums.take(text).pages += pages;
  return shapesOf(sums);
}
