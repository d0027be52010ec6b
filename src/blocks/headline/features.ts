import { fold } from "../../text/fold.js";
import type { LineTable } from "../../text/lines.js";
import { bucket } from "../sequence/bucket.js";
import { Kind } from "../sequence/columns.js";
import { STATES } from "../sequence/model.js";
import type { PageColumns } from "../sequence/page-columns.js";
import { isBodyState, State } from "../sequence/states.js";
import { type Candidate, Cut } from "./candidates.js";

/** What the choice is made from. */
export interface HeadlineSource {
  readonly text: string;
  readonly lines: LineTable;
  readonly page: PageColumns;
  /** By row. */
  readonly states: Uint8Array;
  /** By row and state, in steps of the model. */
  readonly scores: Int32Array;
  readonly titleLine: number;
  /** The first row of the body. */
  readonly body: number;
}

/** How many values each feature of a candidate has, in order. */
const headlineSizes = {
  cut: 7,
  words: 9,
  end: 10,
  first: 7,
  letters: 7,
  state: 8,
  margin: 8,
  distance: 12,
  title: 10,
  titleCut: 4,
  copies: 6,
  copyPlace: 6,
  blank: 3,
  dated: 5,
  overlap: 6,
  repeat: 5,
  kind: 22,
  before: 23,
  after: 23,
  list: 12,
  separators: 4,
  decoration: 6,
  stateAfter: 8,
  prefix: 5,
} as const;

const sizes = /* @__PURE__ */ Object.values(headlineSizes);
/** Where each feature's values begin in the list: first those of pages without a title line, then those of pages with one. */
const bases = /* @__PURE__ */ sizes.map((_, at) => 2 * sizes.slice(0, at).reduce<number>((sum, size) => sum + size, 0));
/** Features of a page with a title line, and as many of one without. */
export const HEADLINE_FEATURES = /* @__PURE__ */ sizes.reduce((sum, size) => sum + size * 2, 0);

const BODY_ROWS = 5;

/** The features of each candidate, as places in the list of weights. */
export function headlineFeatures(source: HeadlineSource, candidates: readonly Candidate[]): number[][] {
  const { text, lines, page, states, scores, body, titleLine } = source;
  const { columns } = page;
  const folds = candidates.map(({ span }) => fold(text.slice(span.start, span.end)));
  const rowFolds = new Map<string, number[]>();
  candidates.forEach(({ cut, row }, at) => {
    if (cut !== Cut.Row) return;
    const list = rowFolds.get(folds[at] as string);
    if (list === undefined) rowFolds.set(folds[at] as string, [row]);
    else list.push(row);
  });
  const whole = candidates.findIndex(({ cut }) => cut === Cut.Whole);
  const title = whole < 0 ? "" : (folds[whole] as string);
  const titleWords = new Set(title.split(" "));
  const cuts = new Set(candidates.flatMap(({ cut }, at) => (cut > Cut.Whole ? [folds[at] as string] : [])));
  const bodyWords = wordsOfBody(source);
  const titled = titleLine >= 0 && page.titleRow >= 0 ? 1 : 0;
  return candidates.map(({ cut, row }, at) => {
    const found: number[] = [];
    // In the order of the sizes.
    const add = (value: number) => {
      const size = sizes[found.length] as number;
      found.push((bases[found.length] as number) + titled * size + (value < size ? value : size - 1));
    };
    const folded = folds[at] as string;
    const words = folded === "" ? [] : folded.split(" ");
    const own = cut === Cut.Row;
    const copies = rowFolds.get(folded) ?? [];
    const nearest = copies.filter((copy) => copy <= body).at(-1) ?? -1;
    // A piece of the title line is looked at where it stands as a row.
    const here = own ? row : nearest;
    add(cut);
    add(
      words.length < 2 && folded.length > 8 && (columns.script[row] as number) === 1
        ? 4
        : bucket(words.length, [1, 2, 4, 7, 11, 16, 24, 32]),
    );
    const wholeLine = own || cut === Cut.Whole;
    add(wholeLine ? (columns.end[row] as number) : 0);
    add(wholeLine ? (columns.first[row] as number) : 0);
    add(columns.letters[row] as number);
    add(here < 0 ? 7 : (states[here] as number));
    add(
      here < 0
        ? 0
        : 1 +
            bucket(
              (scores[here * STATES + State.Head] as number) -
                Math.max(scores[here * STATES] as number, scores[here * STATES + State.Lead] as number),
              [-150, -60, -15, 15, 60],
            ),
    );
    add(here < 0 ? 11 : distance(body - here));
    add(titleRelation(folded, words, title, titleWords));
    add(own ? (cuts.has(folded) ? 1 : 0) : copies.length > 0 ? 3 : 2);
    add(Math.min(copies.length, 3) + (own ? 0 : 2));
    add(nearest < 0 ? 0 : 1 + bucket(body - nearest, [1, 4, 10, 25]));
    add(own ? (columns.blank[row] as number) : 0);
    add(here < 0 ? 0 : datedBelow(columns, here, page.count));
    add(overlap(words, bodyWords));
    add(own ? (columns.repeat[row] as number) : 0);
    add(own ? (columns.kind[row] as number) : 21);
    add(own ? kindAt(page, row - 1) : 22);
    add(own ? kindAt(page, row + 1) : 22);
    add(own ? (columns.list[row] as number) : 0);
    add(own ? (columns.separators[row] as number) : 0);
    add(own ? (columns.decoration[row] as number) : 0);
    add(here < 0 || here + 1 >= page.count ? 7 : (states[here + 1] as number));
    add(prefixOf(folded, title, cuts));
    return found;
  });

  function wordsOfBody({ body: first }: HeadlineSource): Set<string> {
    const found = new Set<string>();
    for (let row = first, seen = 0; row < page.count && seen < BODY_ROWS; row++) {
      if (!isBodyState(states[row] as State)) continue;
      seen++;
      const line = page.lines[row] as number;
      for (const word of fold(
        text.slice(
          lines.textStarts[line],
          Math.min(lines.textEnds[line] as number, (lines.textStarts[line] as number) + 600),
        ),
      ).split(" ")) {
        if (word.length > 3) found.add(word);
      }
    }
    return found;
  }
}

/** 21 outside the page. */
function kindAt({ columns, count }: PageColumns, row: number): number {
  return row < 0 || row >= count ? 21 : (columns.kind[row] as number);
}

function distance(rows: number): number {
  return rows < 0 ? 0 : 1 + bucket(rows, [0, 1, 2, 4, 7, 12, 20, 35, 55]);
}

/** 0 no title line, then: equal, begins it, ends it, inside it, holds it, by Dice of words. */
function titleRelation(
  folded: string,
  words: readonly string[],
  title: string,
  titleWords: ReadonlySet<string>,
): number {
  if (title === "") return 0;
  if (folded === title) return 1;
  if (folded === "") return 9;
  if (words.length > 1 || folded.length > 12) {
    if (title.startsWith(folded)) return 2;
    if (title.endsWith(folded)) return 3;
    if (title.includes(folded)) return 4;
    if (folded.includes(title)) return 5;
  }
  let shared = 0;
  for (const word of words) if (titleWords.has(word)) shared++;
  const dice = (2 * shared) / (words.length + titleWords.size);
  return 9 - bucket(dice, [0.2, 0.45, 0.7]);
}

/** Whether a date, a byline or neither stands one to three rows below. */
function datedBelow(columns: PageColumns["columns"], row: number, count: number): number {
  let date = 0;
  let byline = 0;
  for (let below = 1; below <= 3 && row + below < count; below++) {
    const kind = columns.kind[row + below] as number;
    if (kind === Kind.Date || (columns.date[row + below] as number) >= 2) date = date === 0 ? below : date;
    if (kind === Kind.Byline) byline = 1;
  }
  return byline === 1 ? 4 : date;
}

function overlap(words: readonly string[], body: ReadonlySet<string>): number {
  let long = 0;
  let shared = 0;
  for (const word of words) {
    if (word.length <= 3) continue;
    long++;
    if (body.has(word)) shared++;
  }
  return long === 0 ? 0 : 1 + bucket(shared / long, [0, 0.25, 0.5, 0.75]);
}

/** 1 ends with a piece of the title line and has more before it, 2 begins with one and has more behind it. */
function prefixOf(folded: string, title: string, cuts: ReadonlySet<string>): number {
  if (title === "") return 0;
  for (const cut of cuts) {
    if (cut.length < 12 || folded.length <= cut.length) continue;
    if (folded.endsWith(cut)) return 1;
    if (folded.startsWith(cut)) return 2;
  }
  return cuts.has(folded) ? 3 : 4;
}
