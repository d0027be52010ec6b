import type { TemplateLine } from "../../profiles/site-template.js";
import type { BlockContext } from "../context.js";
import { Kind } from "../sequence/columns.js";
import { SCORE_STEP, STATES } from "../sequence/model.js";
import type { PageColumns } from "../sequence/page-columns.js";
import { isBodyState, State } from "../sequence/states.js";
import type { TemplateKnowledge } from "./knowledge.js";
import { type KnownRows, knownRows } from "./rows.js";
import { SAME_STORY, seenAgain } from "./seen-again.js";
import { LONG_LINE } from "./shape.js";
import { zoneOf } from "./zone.js";

// What speaks for or against a state, as natural logarithms of odds.
const RECURS = 6;
const ALWAYS_THERE = 9;
const SHAPE_RECURS = 2;
const OUTSIDE = 2;
const ENDED_EARLY = 3;
const BEGUN = 1;
const NOTHING_ELSE = 4;

/** So many sentences behind the text and in front of the site's own lines are no word about the author. */
const MIN_SENTENCES = 3;
/** Less than that of what stands on no other page was found to be text: nothing was found. */
const SCANT = 0.1;
/** So many short rows make a list. */
const MIN_LIST = 8;

/**
 * Weighs what is known of a page's site into the scores of its rows: a line of the site is no article, and the article lies
 * between the lines that stand above and below it on the site's other pages.
 *
 * @param scores - what speaks for each state of each row, in steps; changed in place
 * @param decide - the states that the scores give
 * @returns by row: 1 for a line of the site's own
 */
export function weighTemplate(
  scores: Int32Array,
  page: PageColumns,
  context: Pick<BlockContext, "text" | "lines" | "vocabulary">,
  known: TemplateKnowledge,
  decide: () => Uint8Array,
): Uint8Array {
  const { count, columns, lengths } = page;
  const add = (row: number, state: number, odds: number) => {
    scores[row * STATES + state] = (scores[row * STATES + state] as number) + Math.round(odds / SCORE_STEP);
  };
  const addText = (row: number, odds: number) => {
    add(row, State.Body, odds);
    add(row, State.List, odds);
  };
  const rows = knownRows(context, page, known);
  if (rows.lines.some(stoodInTexts) && tellsTheSame(rows, decide(), page)) return new Uint8Array(count);
  rows.lines.forEach((line, row) => {
    if (line !== undefined) addText(row, -againstText(line, known));
    else if (isFurniture(rows.shapes[row])) addText(row, -SHAPE_RECURS);
  });
  let states = decide();
  const again = seenAgain(rows, states, page, known);
  if (again.includes(1)) {
    again.forEach((seen, row) => {
      if (seen === 1 && rows.lines[row] === undefined) addText(row, -RECURS);
    });
    states = decide();
  }
  const siteRows = again.map((seen, row) => (rows.lines[row] === undefined ? seen : 1));
  const isOwn = (row: number) => siteRows[row] === 0;
  const isText = (row: number) => isBodyState(states[row] as State);
  const above = new Float64Array(count + 1);
  for (let row = 0; row < count; row++) {
    above[row + 1] = (above[row] as number) + (isText(row) ? (lengths[row] as number) : 0);
  }
  const zone = zoneOf(rows.lines, above, known);
  if (zone === undefined) return siteRows;
  const { start, end } = zone;
  const inside = Array.from({ length: Math.max(0, end - start - 1) }, (_, at) => start + 1 + at).filter(isOwn);
  const own = inside.reduce((sum, row) => sum + (lengths[row] as number), 0);
  const sentences = inside.filter((row) => states[row] === State.After && (columns.kind[row] as number) <= Kind.Prose);
  const scant = (above[count] as number) < own * SCANT;
  for (let row = 0; row < count; row++) {
    if (row <= start || row >= end) {
      addText(row, -OUTSIDE);
      continue;
    }
    add(row, State.Before, -BEGUN);
    if (sentences.length >= MIN_SENTENCES) add(row, State.After, -ENDED_EARLY);
    if (scant && isOwn(row)) addText(row, NOTHING_ELSE);
  }
  const found = inside.filter(isText);
  const listed = found.filter(
    (row) => states[row] === State.List || (columns.kind[row] as number) > Kind.ShortSentence,
  );
  if (listed.length >= MIN_LIST && listed.length * 2 > found.length) {
    // An article that is a list is one up to the site's next line on either side.
    let from = found[0] as number;
    let to = found.at(-1) as number;
    while (from - 1 > Math.max(start, page.titleRow) && isOwn(from - 1)) from--;
    while (to + 1 < end && isOwn(to + 1)) to++;
    for (let row = from; row <= to; row++) if (isOwn(row)) addText(row, NOTHING_ELSE);
  }
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
