import type { BlockContext } from "../context.js";
import { endsSentence, lineSpan, lineText } from "../line.js";
import { standsBelowPlayer } from "../shapes/caption-shape.js";
import { findDateline } from "../shapes/dateline.js";
import { leaveAlternatives } from "./alternatives.js";
import { leaveAskingRows } from "./asking-rows.js";
import { leaveBiography } from "./biography.js";
import { Kind } from "./columns.js";
import { leaveComments } from "./comments.js";
import { keepCrossheads } from "./crossheads.js";
import { keepLead, leaveDeck } from "./decks.js";
import { leaveEchoes } from "./echoes.js";
import { keepFirstQuestion } from "./first-question.js";
import { keepIntroduced } from "./introduced-lists.js";
import { keepEntries } from "./live-entries.js";
import { keepLivePage } from "./live-pages.js";
import { keepLoneRows } from "./lone-rows.js";
import { keepOneText } from "./one-text.js";
import type { PageColumns } from "./page-columns.js";
import { leaveReadingTime } from "./reading-time.js";
import { keepLists } from "./regular-lists.js";
import { isStatement } from "./row-kind.js";
import { keepSections } from "./sections.js";
import { leaveShoutedHeadlines } from "./shouted.js";
import { keepLetters } from "./signed-letters.js";
import { firstOfText, isBodyState, lastOfText, State } from "./states.js";

type PageContext = Pick<BlockContext, "text" | "lines" | "title" | "vocabulary" | "rowMarks">;

/**
 * Mends in place what the chain of states cannot see: copies, texts far apart, lists, entries of a live page, and both ends of
 * the text, the writer's biography among them.
 *
 * @param siteRows - by row: 1 for a line of the site's own, where its template is known
 */
export function correct(states: Uint8Array, page: PageColumns, context: PageContext, siteRows?: Uint8Array): void {
  // The page's title is no text of its own.
  const titled = page.lines.indexOf(context.title?.line ?? -1);
  const state = states[titled] as State;
  if (isBodyState(state)) states[titled] = State.Head;
  passCopies(states, page, context);
  keepLists(states, page, context);
  keepIntroduced(states, page, context);
  keepSections(states, page, context);
  keepLivePage(states, page, context);
  keepLetters(states, page, context);
  keepOneText(states, page);
  leaveLoneTeaser(states, page);
  leaveEchoes(states, page, context);
  keepLoneRows(states, page, context, siteRows);
  keepLastSentence(states, page, siteRows);
  leaveAskingRows(states, page, context);
  keepCrossheads(states, page, context);
  leaveComments(states, page, context);
  leaveBiography(states, page, context);
  leaveShoutedHeadlines(states, page, context);
  keepEntries(states, page);
  leaveAlternatives(states, page, context);
  leavePlayer(states, page, context);
  keepFirstQuestion(states, page, context);
  leaveDeck(states, page);
  beginWithText(states, page);
  leaveReadingTime(states, page, context);
  beginWithDateline(states, page);
  keepLead(states, page);
  if (isBodyState(state)) states[titled] = state;
  readBrief(states, page, context);
}

/** A value of the column `length`: from 46 characters on. */
const MIN_COPY = 5;
/** A sentence or two may stand twice in an article; more is a second copy of it. */
const MIN_COPIES = 3;

/** A page may print its article, or a part of it, twice: the second copy of its paragraphs is no body again. */
function passCopies(states: Uint8Array, { columns, lines, count }: PageColumns, context: PageContext): void {
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

/** A film between the headline and the text has a title and a caption of its own: what the text seems to begin with. */
function leavePlayer(states: Uint8Array, { lines, titleRow }: PageColumns, context: PageContext): void {
  const first = firstOfText(states);
  if (titleRow < 0 || first < titleRow + PLAYER_ROWS || states.lastIndexOf(State.Body) < first + PLAYER_ROWS) return;
  // The title may have passed for a crosshead.
  for (const caption of [first, first + 1]) {
    if (standsBelowPlayer(context, lines[caption] as number)) states.fill(State.Lead, first, caption + 1);
  }
}

/** The cue is above the title, and that above the caption. */
const PLAYER_ROWS = 2;

/** A value of the column `words`: up to two words. */
const TWO_WORDS = 1;

/** A word or two above the first paragraph are a place, a section or a name, and no crosshead. */
function beginWithText(states: Uint8Array, { columns, count }: PageColumns): void {
  for (let row = 0; row < count; row++) {
    if (!isBodyState(states[row] as State)) continue;
    if ((columns.words[row] as number) > TWO_WORDS || isFirstSection(states, columns, row)) return;
    states[row] = State.Lead;
  }
}

/** `Aries`, a sentence, `Taurus`, a sentence. */
function isFirstSection(states: Uint8Array, columns: PageColumns["columns"], row: number): boolean {
  const isText = isBodyState(states[row + 2] as State) && isBodyState(states[row + 3] as State);
  return isText && isStatement(columns, row + 1) && (columns.words[row + 2] as number) <= TWO_WORDS;
}

/** A value of the column `dateline`: a place, an agency in brackets and a dash. */
const SURE_DATELINE = 2;
/** So many rows above it are a picture's caption; more are a text of their own. */
const MOST_ABOVE = 2;

/** An article with a dateline begins there: a sentence or two right above it are the caption of its picture. */
function beginWithDateline(states: Uint8Array, { columns, count }: PageColumns): void {
  const above: number[] = [];
  for (let row = 0; row < count && above.length <= MOST_ABOVE; row++) {
    if (!isBodyState(states[row] as State)) continue;
    if ((columns.dateline[row] as number) < SURE_DATELINE) above.push(row);
    else {
      for (const caption of above) states[caption] = State.Lead;
      return;
    }
  }
}

/** A page of so few rows is a brief, if anything. */
const BRIEF = 4;
/** A value of the column `words`: from four words on. */
const FOUR_WORDS = 3;

/**
 * A page of a few rows is a brief where a sentence with a dateline begins the text.
 *
 * ```text
 * Harbour Opens
 * LONDON - The harbour opened on Monday.
 * ```
 */
function readBrief(states: Uint8Array, { columns, lines, count }: PageColumns, context: PageContext): void {
  if (count > BRIEF) return;
  for (let row = 0; row < count; row++) {
    const line = lines[row] as number;
    const sentence = (columns.words[row] as number) >= FOUR_WORDS && endsSentence(context, line);
    if (!sentence || findDateline(context.text, lineSpan(context, line), {}, context.vocabulary) === undefined) {
      if (states[row] === State.Body) return;
      continue;
    }
    states.fill(State.Lead, 0, row);
    if (row > 0) states[0] = State.Head;
    states.fill(State.Body, row);
    // It is no headline, however short.
    columns.kind[row] = Kind.LongProse;
    return;
  }
}

/** From so many rows on, what stands between a text and a sentence below it is no box. */
const FAR_BELOW = 7;
/** A last sentence of so large a share of the text is no teaser. */
const TEASER_SHARE = 0.3;

/** A single row of text far below all others is a teaser, a notice or a comment. */
function leaveLoneTeaser(states: Uint8Array, { columns, lengths }: PageColumns): void {
  const isText = (row: number) => isBodyState(states[row] as State);
  const last = lastOfText(states);
  let before = last - 1;
  while (before >= 0 && !isText(before)) before--;
  if (before < 0 || (last - before <= FAR_BELOW && !hasOwnTitle(columns, before, last))) return;
  let total = 0;
  for (let row = 0; row <= last; row++) if (isText(row)) total += lengths[row] as number;
  if ((lengths[last] as number) > total * TEASER_SHARE) return;
  for (let row = before + 1; row <= last; row++) states[row] = State.After;
}

/** `Wildlife`, a title, and the row below them; below a picture, a list or an advertisement the text may go on. */
function hasOwnTitle(columns: PageColumns["columns"], before: number, row: number): boolean {
  const { kind, credit, list, decoration } = columns;
  if (row - before < 3 || kind[row - 1] === Kind.Word) return false;
  for (let at = before + 1; at < row; at++) {
    const short = kind[at] === Kind.Open || kind[at] === Kind.TitleLike || kind[at] === Kind.Word;
    if (!short || credit[at] !== 0 || list[at] !== 0 || decoration[at] !== 0) return false;
  }
  return true;
}

const FEW_BELOW = 12;
/** A value of the column `words`: from six words on. */
const SIX_WORDS = 4;

/** Few rows below the text are furniture of a word or two each: a sentence that follows the text at once is its last. */
function keepLastSentence(states: Uint8Array, { columns, count }: PageColumns, siteRows?: Uint8Array): void {
  const { kind, list, words } = columns;
  let row = lastOfText(states) + 1;
  if (row === 0) return;
  for (; row < count && count - row <= FEW_BELOW && states[row] === State.After; row++) {
    const sentence = (kind[row] as number) <= Kind.ShortSentence && (words[row] as number) >= SIX_WORDS;
    if (!sentence || list[row] !== 0 || siteRows?.[row] === 1) return;
    states[row] = State.Body;
  }
}
