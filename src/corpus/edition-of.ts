import type { TemplateEdition, TemplateLine, TemplateShape } from "../profiles/site-template.js";
import type { Counted, LineSketch } from "./line-sketch.js";
import type { LineCounts, PeriodCounts } from "./site-counts.js";
import { tailsOf } from "./tails.js";

/** A line recurs from so many pages on. */
const RECURS = 2;
const MAX_SHAPES = 8;

/** An edition of what was counted: lines that recur, the most frequent first. */
export function editionOf(counts: PeriodCounts): TemplateEdition {
  const { pages, exact, masked, from, to, samples } = counts;
  const lines = [...linesOf(exact, false), ...linesOf(masked, true)].sort(byPages);
  return {
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    pages,
    missed: Math.max(RECURS - 1, exact.missed, masked.missed),
    tails: tailsOf(lines, pages),
    heads: shapesOf(counts.heads),
    bylines: shapesOf(counts.bylines),
    dates: shapesOf(counts.dates),
    captions: shapesOf(counts.captions),
    lines,
    samples: [...samples].sort(([one], [other]) => one - other).map(([, hashes]) => hashes),
  };
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
