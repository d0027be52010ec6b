import type { BlockContext } from "../context.js";
import { chooseHeadline } from "../headline/choose.js";
import { lineText } from "../line.js";
import { holdsNoArticle } from "../no-article.js";
import type { PageDecision } from "../page-model.js";
import { Kind } from "./columns.js";
import { labelRows } from "./label-rows.js";
import { type LoadedModel, loadModel, type SequenceModel } from "./model.js";
import { rowScores } from "./network.js";
import { keepOneText } from "./one-text.js";
import { type PageColumns, pageColumns } from "./page-columns.js";
import { isBodyState, State } from "./states.js";
import { titleWordsOf } from "./title-words.js";

type LabelContext = Pick<BlockContext, "text" | "lines" | "vocabulary" | "title" | "rowMarks">;

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
  const headline = page.count === 0 ? undefined : chooseHeadline(source, model.headline);
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

/** The row of a line, or the one below it. */
function rowAt({ lines, count }: PageColumns, line: number): number {
  let row = 0;
  while (row < count && (lines[row] as number) < line) row++;
  return row;
}

/** The rows of a page, what speaks for each of their states, the states that they have, and whether the page holds no article. */
export function labelPage(context: LabelContext, model: LoadedModel) {
  const { text, lines, vocabulary, title, rowMarks } = context;
  const { words, longWords } = model;
  const titleWords = titleWordsOf(title);
  const page = pageColumns({ text, lines, vocabulary, rowMarks, titleWords, words, longWords }, title?.line ?? -1);
  const scores = rowScores(page, model);
  const states = labelRows(page, scores, model);
  passCopies(states, page, context);
  keepOneText(states, page, title?.line ?? -1);
  keepLastSentence(states, page);
  beginWithText(states, page, title?.line ?? -1);
  const bodyLines: number[] = [];
  page.lines.forEach((line, row) => {
    if (isBodyState(states[row] as State)) bodyLines.push(line);
  });
  const none = holdsNoArticle(context, bodyLines);
  if (none) states.fill(State.Before);
  return { page, scores, states, none };
}

/** Where the headline is looked for: above the first row of the body, else about the row most like the title line. */
function firstOfBody(states: Uint8Array, { titleRow }: PageColumns): number {
  const first = states.findIndex((state) => isBodyState(state as State));
  return first < 0 ? Math.max(0, titleRow) : first;
}

const TWO_WORDS = 1;

/** A word or two above the first paragraph are a place, a section or a name, and no crosshead. */
function beginWithText(states: Uint8Array, { columns, lines, count }: PageColumns, titleLine: number): void {
  for (let row = 0; row < count; row++) {
    if (!isBodyState(states[row] as State) || lines[row] === titleLine) continue;
    if ((columns.words[row] as number) > TWO_WORDS) return;
    states[row] = State.Lead;
  }
}

const FEW_BELOW = 12;
/** A value of the column `words`: from six words on. */
const SIX_WORDS = 4;

/** Few rows below the text are furniture of a word or two each: a sentence that follows the text at once is its last. */
function keepLastSentence(states: Uint8Array, { columns, count }: PageColumns): void {
  const { kind, list, words } = columns;
  let row = count;
  while (row > 0 && !isBodyState(states[row - 1] as State)) row--;
  if (row === 0) return;
  for (; row < count && count - row <= FEW_BELOW && states[row] === State.After; row++) {
    const sentence = (kind[row] as number) <= Kind.ShortSentence && (words[row] as number) >= SIX_WORDS;
    if (!sentence || list[row] !== 0) return;
    states[row] = State.Body;
  }
}

const MIN_COPY = 5;
/** A sentence or two may stand twice in an article; more is a second copy of it. */
const MIN_COPIES = 3;

/** A page may print its article, or a part of it, twice: the second copy of its paragraphs is no body again. */
function passCopies(states: Uint8Array, { columns, lines, count }: PageColumns, context: LabelContext): void {
  const seen = new Set<string>();
  const copies: number[] = [];
  for (let row = 0; row < count; row++) {
    const copied = columns.repeat[row] === 1 || columns.repeat[row] === 2;
    if (!copied || !isBodyState(states[row] as State) || (columns.length[row] as number) < MIN_COPY) continue;
    const text = lineText(context, lines[row] as number);
    if (seen.has(text)) copies.push(row);
    seen.add(text);
  }
  if (copies.length < MIN_COPIES) return;
  for (const row of copies) states[row] = State.Gap;
  // What stood between two second copies was copied with them.
  for (let row = 1; row + 1 < count; row++) {
    if (!isBodyState(states[row] as State) || columns.repeat[row] === 0) continue;
    if (states[row - 1] === State.Gap && states[row + 1] === State.Gap) states[row] = State.Gap;
  }
}
