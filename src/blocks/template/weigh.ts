import type { TemplateLine } from "../../profiles/site-template.js";
import type { BlockContext } from "../context.js";
import { lineText } from "../line.js";
import { SCORE_STEP, STATES } from "../sequence/model.js";
import type { PageColumns } from "../sequence/page-columns.js";
import { State } from "../sequence/states.js";
import type { TemplateKnowledge } from "./knowledge.js";
import { lineShape, maskedShape } from "./shape.js";

type PageContext = Pick<BlockContext, "text" | "lines" | "vocabulary">;

/** In natural logarithms of odds. */
const W = JSON.parse(globalThis.process?.env?.W ?? "{}");
const RECURRING = W.rec ?? 6;
const ZONE = W.zone ?? 2;
const OUTSIDE = W.out ?? 3;

/** What the template knows of a row. */
interface RowKnowledge {
  readonly exact: TemplateLine | undefined;
  readonly masked: TemplateLine | undefined;
}

export function weighTemplate(scores: Int32Array, page: PageColumns, context: PageContext, known: TemplateKnowledge): void {
  const rows = Array.from({ length: page.count }, (_, row): RowKnowledge => {
    const line = lineText(context, page.lines[row] as number);
    const shape = known.masked.size === 0 ? undefined : maskedShape(line, context.vocabulary);
    return { exact: known.lines.get(lineShape(line)), masked: shape === undefined ? undefined : known.masked.get(shape) };
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
  const { start, end } = zoneOf(rows, known);
  if (start < 0 && end < 0) return;
  rows.forEach(({ exact }, row) => {
    if (row <= start || (end >= 0 && row >= end)) text(row, -OUTSIDE);
    else if (start >= 0 && end >= 0 && exact === undefined) text(row, ZONE);
  });
}

/** Between the last line that stands right above the text and the first that stands right below it. */
function zoneOf(rows: readonly RowKnowledge[], known: TemplateKnowledge): { start: number; end: number } {
  const least = Math.max(2, known.pages * 0.5);
  let start = -1;
  let end = -1;
  rows.forEach(({ exact, masked }, row) => {
    for (const line of [exact, masked]) {
      if (line === undefined) continue;
      const elsewhere = (line.inText ?? 0) + (line.gap ?? 0);
      if ((line.textNext ?? 0) >= least && elsewhere === 0 && (line.below ?? 0) === 0 && end < 0) start = row;
      if ((line.textBefore ?? 0) >= least && elsewhere === 0 && (line.above ?? 0) + (line.head ?? 0) === 0 && end < 0) end = row;
    }
  });
  return { start, end: end > start ? end : -1 };
}
