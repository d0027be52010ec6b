import { Kind } from "../sequence/columns.js";
import type { PageColumns } from "../sequence/page-columns.js";
import { firstOfText, isBodyState, lastOfText, State } from "../sequence/states.js";
import { beginning, ending } from "./edges.js";
import { formOdds } from "./form-odds.js";
import type { TemplateKnowledge } from "./knowledge.js";
import type { KnownRows } from "./rows.js";
import type { Scales } from "./scales.js";

/** Rows of a gap so long are no part of the text around it. */
const LONGEST_GAP = 8;

/**
 * Weighs in where the text begins and ends by the site's lines about it. A beginning only adds, for a standfirst above it is
 * text too; an end only cuts off, for in front of it there may be a word about the author.
 *
 * @param states - as decided so far
 */
export function weighEdges({ addText }: Scales, rows: KnownRows, states: Uint8Array): void {
  const [first, last] = textOf(states);
  if (first < 0) return;
  const begin = beginning(rows, first);
  const end = ending(rows, last);
  if (begin !== undefined && end !== undefined && begin.row >= end.row) return;
  const isOwn = (row: number) => rows.lines[row] === undefined;
  if (begin !== undefined) {
    for (let row = begin.row; row < first; row++) if (isOwn(row)) addText(row, begin.odds, "begins");
  }
  if (end === undefined) return;
  for (let row = end.row + 1; row <= last; row++) addText(row, -end.odds, "ends");
}

/** Weighs in what lines of the form of a row are on the site's other pages, inside the text. @param states - as decided so far */
export function weighForms({ addText }: Scales, rows: KnownRows, states: Uint8Array, known: TemplateKnowledge): void {
  if (known.forms.size === 0) return;
  const [first, last] = textOf(states);
  let above = first;
  let below = first;
  for (let row = Math.max(0, first); row <= last; row++) {
    if (isText(states, row)) above = row;
    if (row >= below) {
      below = row;
      while (below < last && !isText(states, below)) below++;
    }
    if (below - above > LONGEST_GAP || rows.lines[row] !== undefined) continue;
    const odds = formOdds(rows.forms[row] as number, row === 0 ? -1 : (rows.forms[row - 1] as number), known);
    if (odds !== 0) addText(row, odds, "form");
  }
}

/** A sentence that no other page has, in a gap of the text. */
const TOLD_HERE = 2.5;

/**
 * Weighs in that a sentence between parts of the text that stands on this page alone is rather text than a box: boxes are the
 * site's, and recur. @returns true where there are such
 */
export function weighGaps({ addText }: Scales, page: PageColumns, siteRows: Uint8Array, states: Uint8Array): boolean {
  const [first, last] = textOf(states);
  let any = false;
  for (let row = first + 1; row < last; row++) {
    const isSentence = (page.columns.kind[row] as number) <= Kind.Prose;
    if (states[row] !== State.Gap || siteRows[row] !== 0 || !isSentence) continue;
    addText(row, TOLD_HERE, "told-here");
    any = true;
  }
  return any;
}

function textOf(states: Uint8Array): [first: number, last: number] {
  return [firstOfText(states), lastOfText(states)];
}

function isText(states: Uint8Array, row: number): boolean {
  return isBodyState(states[row] as State);
}
