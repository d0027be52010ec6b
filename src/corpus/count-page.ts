import { LONG_LINE, lineShape, maskedShape, shapeHash } from "../blocks/template/shape.js";
import type { BlockRole } from "../model/block.js";
import type { PageLine, PageLines } from "../page-lines.js";
import { keptRows } from "./kept-page.js";
import type { Counted, LineSketch } from "./line-sketch.js";
import { addOne, addSample, type LineCounts, type PeriodCounts } from "./site-counts.js";

/** A page is sampled by so many of its long lines. */
const MAX_SAMPLE = 160;

/** The shapes of a page's lines. */
export function shapesOf({ lines }: PageLines): string[] {
  return lines.map(({ text }) => lineShape(text));
}

/** Counts a page in. @param hash - of the page, by which it is sampled */
export function countPage(counts: PeriodCounts, page: PageLines, shapes: readonly string[], hash: number): void {
  const { lines, vocabulary, hasText } = page;
  counts.pages++;
  const exact = new Set<string>();
  const masked = new Set<string>();
  lines.forEach((line, row) => {
    countLine(counts.exact, exact, shapes[row] as string, line, hasText);
    const shape = maskedShape(line.text, vocabulary);
    if (shape === undefined) return;
    const entry = countLine(counts.masked, masked, shape, line, hasText);
    entry.first ??= shapes[row];
    if (entry.first !== shapes[row]) entry.varies = true;
  });
  const long = new Set(shapes.filter((shape) => shape.length >= LONG_LINE).map(shapeHash));
  addSample(counts, hash, { long: [...long].slice(0, MAX_SAMPLE), rows: keptRows(page, shapes) });
  if (page.titleSuffix !== undefined) counts.suffixes.take(page.titleSuffix).pages++;
  for (const tail of page.tails) counts.tails.add(tail);
  if (hasText) countHead(counts, page);
}

/** A line counts once a page, and once for each place that it has there. */
function countLine(
  sketch: LineSketch<LineCounts>,
  seen: Set<string>,
  shape: string,
  { place, role }: PageLine,
  hasText: boolean,
): LineCounts {
  const entry = sketch.take(shape);
  const placed = `${place} ${shape}`;
  if (hasText && !seen.has(placed)) entry.places[place]++;
  seen.add(placed);
  if (seen.has(shape)) return entry;
  seen.add(shape);
  entry.pages++;
  if (hasText) addOne(entry.roles, role);
  return entry;
}

const headRoles: ReadonlySet<BlockRole> = new Set([
  "section",
  "kicker",
  "headline",
  "deck",
  "byline",
  "timestamp",
  "caption",
  "credit",
  "share",
]);
const HEAD_LINES = 40;
const HEAD_ROLES = 8;

/** The order of the lines about the headline, and the shapes of byline, date and caption. */
function countHead(counts: PeriodCounts, { lines, vocabulary }: PageLines): void {
  const first = lines.findIndex(({ place }) => place === "text");
  const head = lines.slice(Math.max(0, first - HEAD_LINES), first).filter(({ role }) => headRoles.has(role));
  const order = head.map(({ role }) => role).filter((role, at, all) => role !== all[at - 1]);
  if (order.length > 0) counts.heads.take(order.slice(-HEAD_ROLES).join(" ")).pages++;
  const once = (role: BlockRole, sketch: LineSketch<Counted>, among: readonly PageLine[]) => {
    const found = among.find((line) => line.role === role);
    const shape = found && maskedShape(found.text, vocabulary);
    if (shape !== undefined) sketch.take(shape).pages++;
  };
  once("byline", counts.bylines, head);
  once("timestamp", counts.dates, head);
  once("caption", counts.captions, lines);
}
