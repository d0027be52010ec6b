import type { TemplateLine } from "../../profiles/site-template.js";
import type { BlockContext } from "../context.js";
import { lineText } from "../line.js";
import { SCORE_STEP, STATES } from "../sequence/model.js";
import { Kind } from "../sequence/columns.js";
import type { PageColumns } from "../sequence/page-columns.js";
import { isBodyState, State } from "../sequence/states.js";
import type { TemplateKnowledge } from "./knowledge.js";
import { lineShape, maskedShape } from "./shape.js";

type PageContext = Pick<BlockContext, "text" | "lines" | "vocabulary">;

/** In natural logarithms of odds. */
const W = JSON.parse(globalThis.process?.env?.W ?? "{}");
const RECURRING = W.rec ?? 6;
const OUTSIDE = W.out ?? 2;
const INSIDE = W.inside ?? 3;
const SCANT = W.scant ?? 0.1;
const MIN_LIST = W.minlist ?? 8;
const LISTED = W.listed ?? 4;
const LONG_ = W.long ?? 40;
const SIDE = W.side ?? 0.5;
const STARTED = W.started ?? 1;
const UNIQUE = W.unique ?? 4;
const TRIM = W.trim ?? 0.4;

/** What the template knows of a row. */
interface RowKnowledge {
  readonly exact: TemplateLine | undefined;
  readonly masked: TemplateLine | undefined;
}

export function weighTemplate(
  scores: Int32Array,
  page: PageColumns,
  context: PageContext,
  known: TemplateKnowledge,
  decide: () => Uint8Array,
): void {
  const shapes = Array.from({ length: page.count }, (_, row) => lineShape(lineText(context, page.lines[row] as number)));
  const rows = shapes.map((shape, row): RowKnowledge => {
    const masked =
      known.masked.size === 0 ? undefined : maskedShape(lineText(context, page.lines[row] as number), context.vocabulary);
    return { exact: known.lines.get(shape), masked: masked === undefined ? undefined : known.masked.get(masked) };
  });
  const add = (row: number, state: number, nats: number) => {
    scores[row * STATES + state] = (scores[row * STATES + state] as number) + Math.round(nats / SCORE_STEP);
  };
  const text = (row: number, nats: number) => {
    add(row, State.Body, nats);
    add(row, State.List, nats);
  };
  rows.forEach(({ exact }, row) => {
    if (exact === undefined) return;
    const share = exact.pages / known.pages;
    const inText = (exact.inText ?? 0) / exact.pages;
    const long = exact.text.length > 40;
    text(row, -RECURRING * (long ? 1 : Math.max(0.3, share)) * (long ? 1 : 1 - 0.7 * inText));
  });
  const { count } = page;
  let states = decide();
  const once = onceSeen(shapes, states, page, known);
  if (once.includes(1)) {
    once.forEach((seen, row) => {
      if (seen === 1 && rows[row]?.exact === undefined) text(row, -RECURRING);
    });
    states = decide();
  }
  const mass = new Float64Array(count + 1);
  for (let row = 0; row < count; row++) {
    const own = isBodyState(states[row] as State) ? (page.lengths[row] as number) : 0;
    mass[row + 1] = (mass[row] as number) + own;
  }
  const total = mass[count] as number;
  const sides = rows.map((row) => sideOf(row, known));
  const zone = zoneOf(sides, mass, total);
  if (zone === undefined) return;
  const { start, end } = zone;
  let unique = 0;
  let prose = 0;
  for (let row = start + 1; row < end; row++) {
    if (rows[row]?.exact !== undefined || once[row] === 1) continue;
    unique += page.lengths[row] as number;
    if (states[row] === State.After && (page.columns.kind[row] as number) <= Kind.Prose) prose++;
  }
  const isOwn = (row: number) => rows[row]?.exact === undefined && once[row] !== 1;
  const isText = (row: number) => isBodyState(states[row] as State);
  const found = Array.from({ length: count }, (_, row) => row).filter((row) => isText(row) && isOwn(row));
  const listed = found.filter((row) => states[row] === State.List || (page.columns.kind[row] as number) > Kind.ShortSentence);
  if (listed.length >= MIN_LIST && listed.length * 2 > found.length) {
    const first = found[0] as number;
    const last = found.at(-1) as number;
    let from = first;
    while (from - 1 > Math.max(start, page.titleRow) && isOwn(from - 1)) from--;
    let to = last + 1;
    while (to < end && isOwn(to)) to++;
    for (let row = from; row < to; row++) if (isOwn(row)) text(row, LISTED);
  }
  for (let row = 0; row < count; row++) {
    const own = isOwn(row);
    if (row <= start || row >= end) text(row, -OUTSIDE);
    else {
      add(row, State.Before, -STARTED);
      if (prose >= 3) add(row, State.After, -INSIDE);
      if (own && total < unique * SCANT) text(row, UNIQUE);
    }
  }
}

/** The rows between the last line of the head and the first line of the foot, where the page has several of both. */
function zoneOf(sides: readonly number[], mass: Float64Array, total: number): { start: number; end: number } | undefined {
  const count = sides.length;
  const heads = sides.filter((side) => side < 0).length;
  const feet = sides.filter((side) => side > 0).length;
  if (heads < 2 || feet < 2) return undefined;
  let start = -1;
  let end = count;
  if (total > 0) {
    for (let row = 0; row < count; row++) {
      if ((sides[row] as number) < 0 && (mass[row] as number) <= total * TRIM) start = row;
    }
    for (let row = count - 1; row > start; row--) {
      if ((sides[row] as number) > 0 && total - (mass[row] as number) <= total * TRIM) end = row;
    }
    return { start, end };
  }
  let above = 0;
  for (let row = 0; row < count; row++) {
    if ((sides[row] as number) < 0) {
      above++;
      start = row;
    } else if ((sides[row] as number) > 0 && above * 2 >= heads) return { start, end: row };
  }
  return undefined;
}

/** -1 for a line that always stands about or above the headline, 1 for one that always stands below the article, else 0. */
function sideOf({ exact }: RowKnowledge, known: TemplateKnowledge): number {
  if (exact === undefined || exact.pages < known.pages * SIDE) return 0;
  const before = (exact.above ?? 0) + (exact.head ?? 0);
  const after = exact.below ?? 0;
  const inside = (exact.inText ?? 0) + (exact.gap ?? 0);
  const most = Math.max(before, after);
  if (most < 2 || before + after + inside - most > most * 0.1) return 0;
  return before > after ? -1 : 1;
}

/** Rows that stood on one of the pages, unless that page tells much the same story as this one. */
function onceSeen(shapes: readonly string[], states: Uint8Array, page: PageColumns, known: TemplateKnowledge): Uint8Array {
  const found = new Uint8Array(shapes.length);
  if (known.once.length === 0) return found;
  const hashes = shapes.map((shape) => (shape.length >= LONG ? hashOf(shape) : 0));
  const weights = shapes.map((_, row) =>
    isBodyState(states[row] as State) && !known.lines.has(shapes[row] as string) ? (page.lengths[row] as number) : 0,
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  for (const other of known.once) {
    const shared = hashes.map((hash) => hash !== 0 && other.has(hash));
    const same = weights.reduce((sum, weight, row) => (shared[row] ? sum + weight : sum), 0);
    if (same > total * MUCH) continue;
    shared.forEach((seen, row) => {
      if (seen) found[row] = 1;
    });
  }
  return found;
}

export const LONG = LONG_;
const MUCH = 0.5;

export function hashOf(shape: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < shape.length; at++) hash = Math.imul(hash ^ shape.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
