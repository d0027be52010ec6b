import type { TemplateLine } from "../../profiles/site-template.js";
import type { BlockContext } from "../context.js";
import type { PageColumns } from "../sequence/page-columns.js";
import { isBodyState, State } from "../sequence/states.js";
import { gapOdds } from "./gap-odds.js";
import type { TemplateKnowledge } from "./knowledge.js";
import { type KnownRows, knownRows } from "./rows.js";
import { type Note, openScales } from "./scales.js";
import { SAME_STORY, seenAgain } from "./seen-again.js";
import { LONG_LINE } from "./shape.js";
import { weighEdges, weighForms, weighGaps } from "./weigh-habits.js";
import { weighZone } from "./weigh-zone.js";

// What speaks against text, as natural logarithms of odds.
const RECURS = 6;
const ALWAYS_THERE = 9;
const SHAPE_RECURS = 2;

/**
 * Weighs what is known of a page's site into the scores of its rows: a line of the site is no article, the article lies
 * between the lines that stand above and below it on the site's other pages, and what looks as text does there is text.
 *
 * @param scores - what speaks for each state of each row, in steps; changed in place
 * @param decide - the states that the scores give
 * @param note - told of each weight, for who asks why
 * @returns by row: 1 for a line of the site's own
 */
export function weighTemplate(
  scores: Int32Array,
  page: PageColumns,
  context: Pick<BlockContext, "text" | "lines" | "vocabulary">,
  known: TemplateKnowledge,
  decide: () => Uint8Array,
  note?: Note,
): Uint8Array {
  const scales = openScales(scores, note);
  const rows = knownRows(context, page, known);
  if (rows.lines.some(stoodInTexts) && tellsTheSame(rows, decide(), page)) return new Uint8Array(page.count);
  rows.lines.forEach((line, row) => {
    if (line !== undefined) {
      scales.addText(row, -againstText(line, known), "line");
      const odds = gapOdds(line);
      if (odds !== 0) scales.add(row, State.Gap, odds, "in-gaps");
    } else if (isFurniture(rows.shapes[row])) scales.addText(row, -SHAPE_RECURS, "shape");
  });
  let states = decide();
  const again = seenAgain(rows, states, page, known);
  if (again.includes(1)) {
    again.forEach((seen, row) => {
      if (seen === 1 && rows.lines[row] === undefined) scales.addText(row, -RECURS, "again");
    });
    states = decide();
  }
  const siteRows = again.map((seen, row) => (rows.lines[row] === undefined ? seen : 1));
  if (weighZone(scales, page, { rows, states, siteRows, known })) states = decide();
  if (weighGaps(scales, page, siteRows, states)) states = decide();
  weighEdges(scales, rows, states);
  weighForms(scales, rows, decide(), known);
  return siteRows;
}

/** By how much a line of the site speaks against text: a short one less where it is seldom, and the less if it stands in texts. */
function againstText({ text, pages, inText = 0 }: TemplateLine, known: TemplateKnowledge): number {
  if (text.length > LONG_LINE) return pages >= known.pages * COMMON ? ALWAYS_THERE : RECURS;
  const share = Math.min(1, pages / known.pages);
  return RECURS * Math.max(LEAST, share) * (1 - IN_TEXT * (inText / pages) * (1 - share));
}

const COMMON = 0.5;
const LEAST = 0.3;
const IN_TEXT = 0.7;

/** True for a shape that never was text. */
function isFurniture(shape: TemplateLine | undefined): boolean {
  return shape !== undefined && (shape.inText ?? 0) === 0 && (shape.above ?? 0) + (shape.below ?? 0) > 0;
}

function stoodInTexts(line: TemplateLine | undefined): boolean {
  return line !== undefined && (line.inText ?? 0) * 2 >= line.pages;
}

/** True where most of a page's text was text of other pages too: the story is told again, and none of it is furniture. */
function tellsTheSame({ lines }: KnownRows, states: Uint8Array, { count, lengths }: PageColumns): boolean {
  let total = 0;
  let same = 0;
  for (let row = 0; row < count; row++) {
    if (!isBodyState(states[row] as State)) continue;
    const line = lines[row];
    total += lengths[row] as number;
    if (stoodInTexts(line)) same += lengths[row] as number;
  }
  return same > total * SAME_STORY;
}
