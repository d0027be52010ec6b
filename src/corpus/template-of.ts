import { type SiteTemplate, TEMPLATE_VERSION, type TemplateLine, type TemplateShape } from "../profiles/site-template.js";
import type { LineSketch } from "./line-sketch.js";
import type { LineCounts, ShapeCounts, SiteCounts } from "./site-learner.js";
import { notesOf } from "./notes.js";
import { tailsOf } from "./tails.js";

/** A line recurs from so many pages on. */
const RECURS = 2;
const MAX_SHAPES = 12;

/** The template of what was counted. */
export function templateOf(counts: SiteCounts, name: string | undefined): SiteTemplate {
  const { pages, copies, hosts, languages, exact, masked, from, to } = counts;
  const lines = [...linesOf(exact, false), ...linesOf(masked, true)].sort(byPages);
  const titleSuffixes = shapesOf(counts.suffixes, 2);
  const hostNames = byCount(hosts);
  const language = byCount(languages)[0];
  return {
    version: TEMPLATE_VERSION,
    name: name ?? titleSuffixes[0]?.text ?? hostNames[0] ?? "",
    hosts: hostNames,
    ...(language !== undefined && { language }),
    pages,
    copies,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    missed: Math.max(RECURS - 1, exact.missed),
    titleSuffixes,
    tails: tailsOf(lines),
    heads: shapesOf(counts.heads, 1),
    bylines: shapesOf(counts.bylines, 1),
    dates: shapesOf(counts.dates, 1),
    captions: shapesOf(counts.captions, 1),
    lines,
    once: [...counts.once.values()],
    notes: notesOf(counts, lines),
  };
}

function linesOf(sketch: LineSketch<LineCounts>, masked: boolean): TemplateLine[] {
  const found: TemplateLine[] = [];
  for (const [text, { pages, missed, places, roles, textNext, textBefore }] of sketch.entries()) {
    if (pages < RECURS) continue;
    const role = byCount(roles)[0];
    const { above, head, text: asText, gap, below } = places;
    found.push({
      text,
      ...(masked && { masked }),
      pages,
      ...(missed > 0 && { missed }),
      ...(above > 0 && { above }),
      ...(head > 0 && { head }),
      ...(asText > 0 && { inText: asText }),
      ...(gap > 0 && { gap }),
      ...(below > 0 && { below }),
      ...(textNext > 0 && { textNext }),
      ...(textBefore > 0 && { textBefore }),
      ...(role !== undefined && { role }),
    });
  }
  return found;
}

function shapesOf(sketch: LineSketch<ShapeCounts>, least: number): TemplateShape[] {
  return [...sketch.entries()]
    .filter(([, { pages }]) => pages >= least)
    .map(([text, { pages }]) => ({ text, pages }))
    .sort(byPages)
    .slice(0, MAX_SHAPES);
}

/** The most frequent first; by name where they are as frequent, so that order is not that of what came. */
export function byCount<Key extends string>(counts: ReadonlyMap<Key, number>): Key[] {
  return [...counts].sort(([one, many], [other, few]) => few - many || (one < other ? -1 : 1)).map(([key]) => key);
}

function byPages(one: TemplateShape, other: TemplateShape): number {
  return other.pages - one.pages || (one.text < other.text ? -1 : one.text > other.text ? 1 : 0);
}
