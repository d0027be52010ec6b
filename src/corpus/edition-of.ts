import type { TemplateDistance, TemplateEdition, TemplateLine, TemplateShape } from "../profiles/site-template.js";
import { addHabit, habitsOf, listHabits } from "./habits.js";
import type { Counted, LineSketch } from "./line-sketch.js";
import { addOne, type LineCounts, type PeriodCounts } from "./site-counts.js";
import { tailsOf } from "./tails.js";

/** A line recurs from so many pages on. */
const RECURS = 2;
const MAX_SHAPES = 8;

/** An edition of what was counted: lines that recur, the most frequent first. */
export function editionOf(counts: PeriodCounts): TemplateEdition {
  const { pages, exact, masked, from, to, samples } = counts;
  const named = [...linesOf(exact, false), ...linesOf(masked, true)].sort(byPages);
  const { forms, lines } = withHabits(named, counts);
  return {
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    pages,
    missed: Math.max(RECURS - 1, exact.missed, masked.missed),
    tails: [...new Set([...tailsOf(lines, pages), ...counts.tails])],
    heads: shapesOf(counts.heads),
    bylines: shapesOf(counts.bylines),
    dates: shapesOf(counts.dates),
    captions: shapesOf(counts.captions),
    lines,
    ...(forms.length > 0 && { forms }),
    samples: [...samples].sort(([one], [other]) => one - other).map(([, { long }]) => long),
  };
}

/** The lines with what is about them, and the forms of those that are not the site's. */
function withHabits(named: readonly TemplateLine[], { exact, masked, forms: given, samples }: PeriodCounts) {
  const { forms, begins, ends } = habitsOf(samples.values(), named);
  for (const [of, habit] of given) addHabit(forms, of, habit);
  const lines = named.map((line): TemplateLine => {
    const merged = (line.masked === true ? masked : exact).get(line.text);
    const began = distances(begins.get(line), merged?.begins);
    const ended = distances(ends.get(line), merged?.ends);
    return {
      ...line,
      ...(began.length > 0 && { begins: began }),
      ...(ended.length > 0 && { ends: ended }),
    };
  });
  return { forms: listHabits(forms), lines };
}

function distances(counted: ReadonlyMap<number, number> | undefined, given: ReadonlyMap<number, number> | undefined) {
  const all = new Map(counted);
  for (const [at, pages] of given ?? []) addOne(all, at, pages);
  return [...all].sort(byKey).map(([at, pages]): TemplateDistance => ({ at, pages }));
}

function byKey([one]: readonly [number, unknown], [other]: readonly [number, unknown]): number {
  return one - other;
}

function linesOf(sketch: LineSketch<LineCounts>, masked: boolean): TemplateLine[] {
  const found: TemplateLine[] = [];
  for (const [text, { pages, missed, places, roles, fixed, varies }] of sketch.entries()) {
    if ((pages < RECURS || (masked && !varies)) && !fixed) continue;
    const role = byCount(roles)[0];
    const { above, head, text: inText, gap, below } = places;
    found.push({
      text,
      ...(masked && { masked }),
      pages,
      ...(missed > 0 && { missed }),
      ...(above > 0 && { above }),
      ...(head > 0 && { head }),
      ...(inText > 0 && { inText }),
      ...(gap > 0 && { gap }),
      ...(below > 0 && { below }),
      ...(role !== undefined && { role }),
      ...(fixed && { fixed }),
    });
  }
  return found;
}

/** The most frequent shapes; one that a single page has is told only where there is none else. */
export function shapesOf(sketch: Iterable<[string, Counted]> | LineSketch<Counted>): TemplateShape[] {
  const entries = "entries" in sketch ? [...sketch.entries()] : [...sketch];
  const shapes = entries.map(([text, { pages }]) => ({ text, pages })).sort(byPages);
  const often = shapes.filter(({ pages }) => pages >= RECURS);
  return (often.length > 0 ? often : shapes.slice(0, 1)).slice(0, MAX_SHAPES);
}

/** The most frequent first; by name where they are as frequent, so that the order is not that of what came. */
export function byCount<Key extends string>(counts: ReadonlyMap<Key, number>): Key[] {
  return [...counts].sort(([one, many], [other, few]) => few - many || (one < other ? -1 : 1)).map(([key]) => key);
}

function byPages(one: TemplateShape, other: TemplateShape): number {
  return other.pages - one.pages || (one.text < other.text ? -1 : one.text > other.text ? 1 : 0);
}
