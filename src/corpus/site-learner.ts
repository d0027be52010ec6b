import { hashOf, LONG } from "../blocks/template/weigh.js";
import { lineShape, maskedShape } from "../blocks/template/shape.js";
import type { BlockRole } from "../model/block.js";
import type { DumpRecord } from "../model/record.js";
import type { PageLine, PageLines, Place } from "../page-lines.js";
import { type Counted, type LineSketch, lineSketch } from "./line-sketch.js";

/** What is counted of a line's shape. */
export interface LineCounts extends Counted {
  places: Record<Place, number>;
  roles: Map<BlockRole, number>;
  textNext: number;
  textBefore: number;
}

/** What is counted of a shape alone. */
export interface ShapeCounts extends Counted {}

/** What was counted on the pages of a site so far. */
export interface SiteCounts {
  pages: number;
  copies: number;
  readonly hosts: Map<string, number>;
  readonly languages: Map<string, number>;
  from: string | undefined;
  to: string | undefined;
  readonly exact: LineSketch<LineCounts>;
  readonly masked: LineSketch<LineCounts>;
  readonly suffixes: LineSketch<ShapeCounts>;
  readonly heads: LineSketch<ShapeCounts>;
  readonly bylines: LineSketch<ShapeCounts>;
  readonly dates: LineSketch<ShapeCounts>;
  readonly captions: LineSketch<ShapeCounts>;
  readonly seen: Set<number>;
  readonly once: Map<number, number[]>;
}

/** Shapes of heads, bylines and the like that are kept apart. */
const FEW = 64;
/** So many pages are remembered, to tell copies. */
const REMEMBERED = 1 << 16;

export function siteCounts(capacity: number): SiteCounts {
  const line = (): LineCounts => ({
    pages: 0,
    missed: 0,
    places: { above: 0, head: 0, text: 0, gap: 0, below: 0 },
    roles: new Map(),
    textNext: 0,
    textBefore: 0,
  });
  const shape = (): ShapeCounts => ({ pages: 0, missed: 0 });
  return {
    pages: 0,
    copies: 0,
    hosts: new Map(),
    languages: new Map(),
    from: undefined,
    to: undefined,
    exact: lineSketch(capacity, line),
    masked: lineSketch(capacity, line),
    suffixes: lineSketch(FEW, shape),
    heads: lineSketch(FEW, shape),
    bylines: lineSketch(FEW, shape),
    dates: lineSketch(FEW, shape),
    captions: lineSketch(FEW, shape),
    seen: new Set(),
    once: new Map(),
  };
}

/** Counts a page in. */
export function countPage(counts: SiteCounts, page: PageLines, record: Pick<DumpRecord, "capturedAt">, host: string | undefined): void {
  const { lines, vocabulary } = page;
  const shapes = lines.map(({ text }) => lineShape(text));
  if (isCopy(counts, shapes)) {
    counts.copies++;
    return;
  }
  counts.pages++;
  counts.once.set(counts.pages, [...new Set(shapes.filter((s) => s.length >= LONG).map(hashOf))]);
  if (host !== undefined) addOne(counts.hosts, host);
  if (page.language !== undefined) addOne(counts.languages, page.language);
  const day = record.capturedAt?.slice(0, 10);
  if (day !== undefined) {
    if (counts.from === undefined || day < counts.from) counts.from = day;
    if (counts.to === undefined || day > counts.to) counts.to = day;
  }
  const exact = new Set<string>();
  const masked = new Set<string>();
  lines.forEach((line, row) => {
    const before = lines[row - 1];
    const next = lines[row + 1];
    countLine(counts.exact, exact, shapes[row] as string, line, before, next, page.hasText);
    const shape = maskedShape(line.text, vocabulary);
    if (shape !== undefined) countLine(counts.masked, masked, shape, line, before, next, page.hasText);
  });
  if (page.titleSuffix !== undefined) counts.suffixes.take(page.titleSuffix).pages++;
  countHead(counts, page);
}

function countLine(
  sketch: LineSketch<LineCounts>,
  seen: Set<string>,
  shape: string,
  { place, role }: PageLine,
  before: PageLine | undefined,
  next: PageLine | undefined,
  hasText: boolean,
): void {
  const entry = sketch.take(shape);
  const placed = `${place} ${shape}`;
  if (hasText && !seen.has(placed)) entry.places[place]++;
  seen.add(placed);
  if (seen.has(shape)) return;
  seen.add(shape);
  entry.pages++;
  if (!hasText) return;
  addOne(entry.roles, role);
  if (next?.place === "text") entry.textNext++;
  if (before?.place === "text") entry.textBefore++;
}

const headRoles: ReadonlySet<BlockRole> = new Set(["section", "kicker", "headline", "deck", "byline", "timestamp", "caption", "credit", "share"]);
const HEAD_LINES = 40;

function countHead(counts: SiteCounts, { lines, vocabulary, hasText }: PageLines): void {
  if (!hasText) return;
  const first = lines.findIndex(({ place }) => place === "text");
  const head = lines.slice(Math.max(0, first - HEAD_LINES), first).filter(({ role }) => headRoles.has(role));
  const order = head.map(({ role }) => role).filter((role, at, all) => role !== all[at - 1]);
  if (order.length > 0) counts.heads.take(order.slice(-8).join(" ")).pages++;
  const once = (role: BlockRole, sketch: LineSketch<ShapeCounts>, among: readonly PageLine[]) => {
    const found = among.find((line) => line.role === role);
    const shape = found && (maskedShape(found.text, vocabulary) ?? lineShape(found.text));
    if (shape !== undefined) sketch.take(shape).pages++;
  };
  once("byline", counts.bylines, head);
  once("timestamp", counts.dates, head);
  once("caption", counts.captions, lines);
}

/** A page whose lines are those of one before it teaches nothing. */
function isCopy({ seen }: SiteCounts, shapes: readonly string[]): boolean {
  let hash = 0x811c9dc5;
  for (const shape of shapes) {
    for (let at = 0; at < shape.length; at++) hash = Math.imul(hash ^ shape.charCodeAt(at), 0x01000193);
    hash = Math.imul(hash ^ 10, 0x01000193);
  }
  if (seen.has(hash)) return true;
  if (seen.size < REMEMBERED) seen.add(hash);
  return false;
}

function addOne<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
