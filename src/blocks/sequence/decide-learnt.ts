import type { BlockContext } from "../context.js";
import type { Candidate } from "../headline/candidates.js";
import { chooseHeadline } from "../headline/choose.js";
import { endsStatement } from "../line.js";
import { holdsNoArticle } from "../no-article.js";
import type { PageDecision } from "../page-model.js";
import type { Note } from "../template/scales.js";
import { weighTemplate } from "../template/weigh.js";
import { keepBehindBox, keepClosing } from "./closing-rows.js";
import { correct } from "./correct.js";
import { labelRows } from "./label-rows.js";
import { type LoadedModel, loadModel, type SequenceModel } from "./model.js";
import { rowScores } from "./network.js";
import { type PageColumns, pageColumns } from "./page-columns.js";
import { firstOfText, isBodyState, State } from "./states.js";
import { titleWordsOf } from "./title-words.js";

type LabelContext = Pick<BlockContext, "text" | "lines" | "vocabulary" | "title" | "rowMarks"> &
  Partial<Pick<BlockContext, "template">>;

/** From so many hundredths of likeness on a line says the same as the title line. */
const LIKE = 55;
const ROWS_ABOVE = 60;
const ROWS_BELOW = 60;

/**
 * One decision over the whole page by a model that was learnt from pages of many sites: each line is before the
 * article, its headline, its lead, its body, a gap in it, or behind it.
 */
export function decideLearnt(context: BlockContext, model: SequenceModel): PageDecision {
  const { text, lines, title } = context;
  const { page, scores, states: found } = labelPage(context, loadModel(model));
  const states = new Uint8Array(lines.count);
  let last: number = State.Before;
  let lastBody = -1;
  for (let row = 0, at = 0; row < page.count; row++) {
    const line = page.lines[row] as number;
    while (at < line) states[at++] = last;
    const state = found[row] as State;
    states[at++] = last = state;
    if (isBodyState(state)) lastBody = row;
  }
  const body = firstOfBody(found, page);
  const source = { text, lines, page, states: found, scores, titleLine: title?.line ?? -1, body };
  const chosen = page.count === 0 ? undefined : chooseHeadline(source, model.headline);
  const headline = chosen !== undefined && isLead(chosen, context, page, found) ? undefined : chosen;
  // Below the first prose too the headline is no part of the text.
  const ownLine = headline !== undefined && headline.line !== title?.line;
  if (ownLine && isBodyState(found[headline.row] as State)) states[headline.line] = State.Head;
  const first = Math.min(page.lines[body] ?? 0, headline?.line === title?.line ? lines.count : (headline?.line ?? 0));
  const state = (line: number) => states[line] as State;
  const whole = lastBody < 0;
  return {
    state,
    headline,
    headlineRepeats: headline !== undefined && (page.likeness[headline.row] as number) >= LIKE,
    from: whole ? 0 : (page.lines[Math.max(0, rowAt(page, first) - ROWS_ABOVE)] as number),
    to: whole ? lines.count : (page.lines[Math.min(page.count - 1, lastBody + ROWS_BELOW)] as number),
  };
}

/** The first sentence of a text that has no headline: a row of the text, which no title line confirms and a full stop ends. */
function isLead({ line, row }: Candidate, context: LabelContext, page: PageColumns, states: Uint8Array): boolean {
  const confirmed = page.titleRow >= 0 || page.headings?.[row] === 1;
  return !confirmed && isBodyState(states[row] as State) && endsStatement(context, line);
}

/** The row of a line, or the one below it. */
function rowAt({ lines, count }: PageColumns, line: number): number {
  let row = 0;
  while (row < count && (lines[row] as number) < line) row++;
  return row;
}

/**
 * The rows of a page, what speaks for each of their states, the states that they have, and whether the page holds no article.
 *
 * @param note - told of each weight that a template puts on, for who asks why
 */
export function labelPage(context: LabelContext, model: LoadedModel, note?: Note) {
  const { text, lines, vocabulary, title, rowMarks } = context;
  const { words, longWords } = model;
  const titleWords = titleWordsOf(title);
  const source = { text, lines, vocabulary, rowMarks, titleWords, words, longWords };
  const page = pageColumns(source, title?.line ?? -1);
  const scores = rowScores(page, model);
  const decide = () => labelRows(page, scores, model);
  const siteRows = context.template && weighTemplate(scores, page, context, context.template, decide, note);
  const states = decide();
  keepClosing(states, page, scores, siteRows);
  keepBehindBox(states, page, scores);
  correct(states, page, context, siteRows);
  const bodyLines: number[] = [];
  for (let row = 0; row < page.count; row++) {
    if (isBodyState(states[row] as State)) bodyLines.push(page.lines[row] as number);
  }
  const none = holdsNoArticle(context, bodyLines);
  if (none) states.fill(State.Before);
  return { page, scores, states, none };
}

/** Where the headline is looked for: above the first row of the body, else about the row most like the title line. */
function firstOfBody(states: Uint8Array, { titleRow }: PageColumns): number {
  const first = firstOfText(states);
  return first < 0 ? Math.max(0, titleRow) : first;
}
