import type { Span } from "../../text/span.js";
import { isLetterOrDigit, isMark, isOpenBoundary, isWhite } from "./characters.js";

/** A pair of quotation marks, over one paragraph or several. */
export interface MarkedRun {
  /** Between the marks, one span for each paragraph. */
  readonly spans: Span[];
  /** Place of the first mark, and behind the last. */
  readonly start: number;
  readonly end: number;
  /** Number of the passages in which it begins and ends. */
  readonly passage: number;
  readonly lastPassage: number;
  /** How many pairs are open around it. */
  readonly depth: number;
}

interface Open {
  readonly mark: string;
  readonly closers: string;
  readonly start: number;
  readonly passage: number;
  readonly earlier: Span[];
  from: number;
}

/** What closes what: marks differ by language, and the same mark opens in one and closes in another. */
const closersOf: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  "“": '”"',
  "„": '“”"‟',
  "‟": "”",
  "”": "”",
  "«": "»",
  "»": "«»",
  "‹": "›",
  "›": "‹",
  "‘": "’",
  "‚": "‘’",
  "「": "」",
  "『": "』",
  "〝": "〟〞",
};

/** A quotation that nobody closes is none after so many paragraphs. */
const MOST_PARAGRAPHS = 12;

/** No page nests deeper; beyond it the outermost mark is taken for a stray one. */
const MOST_OPEN = 8;

/**
 * The pairs of quotation marks in a run of paragraphs, inner ones too, in the order of their ends. A pair may go on over
 * several paragraphs, as papers print it: each begins with the mark again, and only the last ends with one.
 *
 * ```text
 * “We were afraid.        „Wir hatten Angst“, sagte sie.     « Nous avions peur », a-t-elle dit.
 * “But we stayed,” she said.
 * ```
 */
export function pairMarks(text: string, passages: readonly Span[]): MarkedRun[] {
  const found: MarkedRun[] = [];
  let stack: Open[] = [];
  for (const [passage, { start, end }] of passages.entries()) {
    let at = start;
    const carried = stack[0];
    if (carried !== undefined) {
      const first = skipWhite(text, start, end);
      // The mark again at the head of the next paragraph; French repeats the closing one.
      const repeats = first < end && (text[first] === carried.mark || (carried.mark === "«" && text[first] === "»"));
      if (repeats || closesBeforeOpening(text, start, end, carried)) {
        at = repeats ? first + 1 : start;
        carried.from = at;
      } else stack = [];
    }
    const single = singleClosers(text, end);
    for (; at < end; at++) {
      if (!isMark(text.charCodeAt(at))) continue;
      const mark = text[at] as string;
      const top = stack.length - 1;
      const closing = closingPlace(text, at, start, end, stack, single);
      if (closing >= 0) {
        for (let each = top; each > closing; each--) stack.pop();
        const open = stack.pop() as Open;
        const spans = [...open.earlier, trimmed(text, open.from, at)];
        found.push({
          spans,
          start: open.start,
          end: at + 1,
          passage: open.passage,
          lastPassage: passage,
          depth: stack.length,
        });
      } else if (opens(text, at, start, end)) {
        if (stack.length > 0 && stack[top]?.mark === mark && closersOf[mark] === mark) stack.pop();
        if (stack.length === MOST_OPEN) stack.shift();
        const closers = closersOf[mark] as string;
        stack.push({ mark, closers, start: at, passage, earlier: [], from: at + 1 });
      }
    }
    stack = carriedOver(text, stack, end, passage);
  }
  return found;
}

/** What is still open at the end of a paragraph and may go on in the next: the outermost pair, if it is no single mark. */
function carriedOver(text: string, stack: readonly Open[], end: number, passage: number): Open[] {
  const open = stack.find(({ mark }) => !"'‘‚‹›".includes(mark));
  if (open === undefined || passage - open.passage >= MOST_PARAGRAPHS) return [];
  return [{ ...open, earlier: [...open.earlier, trimmed(text, open.from, end)] }];
}

/** Index of the open pair that the mark closes, or -1. */
function closingPlace(
  text: string,
  at: number,
  start: number,
  end: number,
  stack: readonly Open[],
  single: (at: number) => boolean,
): number {
  const mark = text[at] as string;
  if ((mark === "'" || mark === "’") && (isInsideWord(text, at, start, end) || !single(at))) return -1;
  if (mark === "“" && opensWord(text, at, start, end)) return -1;
  for (let each = stack.length - 1; each >= 0; each--) {
    const { closers, from } = stack[each] as Open;
    if (!closers.includes(mark)) continue;
    // A straight mark that looks like an opening one opens.
    if (mark === '"' && opensWord(text, at, start, end)) return -1;
    return at > from || each < stack.length - 1 ? each : -1;
  }
  return -1;
}

function opens(text: string, at: number, start: number, end: number): boolean {
  const mark = text[at] as string;
  if (closersOf[mark] === undefined || at + 1 >= end) return false;
  const next = text.charCodeAt(at + 1);
  if (mark === "「" || mark === "『" || mark === "〝") return true;
  if (mark === "«" || mark === "‹") return !".,;:!?)".includes(text[at + 1] as string);
  if (isWhite(next)) return false;
  if (mark === "„" || mark === "“") return true;
  if (mark === "'") return isOpenBoundary(text, at, start) && isLetterOrDigit(next);
  return isOpenBoundary(text, at, start);
}

function opensWord(text: string, at: number, start: number, end: number): boolean {
  return at + 1 < end && isOpenBoundary(text, at, start) && isLetterOrDigit(text.charCodeAt(at + 1));
}

function isInsideWord(text: string, at: number, start: number, end: number): boolean {
  return (
    at > start && at + 1 < end && isLetterOrDigit(text.charCodeAt(at - 1)) && isLetterOrDigit(text.charCodeAt(at + 1))
  );
}

/** True where the paragraph has the closing mark before any opening one: the pair goes on without a mark at its head. */
function closesBeforeOpening(text: string, start: number, end: number, { mark, closers }: Open): boolean {
  if (closers.includes(mark)) return false;
  for (let at = start; at < end; at++) {
    if (!isMark(text.charCodeAt(at))) continue;
    if (closers.includes(text[at] as string)) return true;
    if (text[at] === mark) return false;
  }
  return false;
}

/**
 * Tells an apostrophe that closes from one that only ends a word: `the boys’ room’`. Where a surer one follows before the
 * next opening mark, a doubtful one closes nothing.
 */
function singleClosers(text: string, end: number): (at: number) => boolean {
  let known = -1;
  let sure = false;
  return (at) => {
    if (isSure(at)) return true;
    if (isLetterOrDigit(text.charCodeAt(at + 1))) return false;
    if (text[at] === "'" && text[at - 1] === "s") return false;
    if (known <= at) {
      known = at + 1;
      sure = false;
      for (; known < end && text[known] !== "‘"; known++) {
        if ((text[known] === "’" || text[known] === "'") && isSure(known)) {
          sure = true;
          break;
        }
      }
    }
    return text[at - 1] !== "s" || !sure;
  };

  function isSure(at: number): boolean {
    return ".,!?…;".includes(text[at - 1] ?? " ") || at + 1 >= end || '.,;:!?…)”"'.includes(text[at + 1] as string);
  }
}

function trimmed(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && isWhite(text.charCodeAt(from))) from++;
  while (to > from && isWhite(text.charCodeAt(to - 1))) to--;
  return { start: from, end: to };
}

function skipWhite(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isWhite(text.charCodeAt(at))) at++;
  return at;
}
