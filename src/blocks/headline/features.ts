import { fold } from "../../text/fold.js";
import type { LineTable } from "../../text/lines.js";
import { bucket } from "../sequence/bucket.js";
import { Kind } from "../sequence/columns.js";
import { STATES } from "../sequence/model.js";
import type { PageColumns } from "../sequence/page-columns.js";
import { isBodyState, State } from "../sequence/states.js";
import type { Candidate } from "./candidates.js";
import { Cut } from "./title-cuts.js";
import { insideOthers, overlap, prefixOf, titleRelation } from "./word-relations.js";

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
  cut: 9,
  words: 9,
  end: 10,
  first: 7,
  letters: 7,
  state: 8,
  margin: 8,
  distance: 14,
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
  heading: 11,
  inside: 6,
  above: 5,
  below: 5,
} as const;

const sizes = /* @__PURE__ */ Object.values(headlineSizes);
/** Where each feature's values begin in the list: first those of pages without a title line, then those of pages with one. */
const bases = /* @__PURE__ */ sizes.map((_, at) => 2 * sizes.slice(0, at).reduce<number>((sum, size) => sum + size, 0));
/** Features of a page with a title line, and as many of one without. */
export const HEADLINE_FEATURES = /* @__PURE__ */ sizes.reduce((sum, size) => sum + size * 2, 0);

const BODY_ROWS = 12;
const BODY_ROW_LENGTH = 300;

/** Features that are told by the candidate's words; the others are told by columns. */
export const wordFeatures: readonly number[] = [1, 8, 14, 23, 25];
export const columnFeatures: readonly number[] = /* @__PURE__ */ [...sizes.keys()].filter(
  (feature) => !wordFeatures.includes(feature),
);

/** The features of candidates, as places in the list of weights: one list, which each call fills in part. */
export interface FeatureFiller {
  readonly found: Int32Array;
  /** The page has a title line, and a line like it. */
  readonly titled: boolean;
  fillColumns(at: number): void;
  fillWords(at: number): void;
}

/** Where the weights of a feature's values begin, and how many there are. */
export function weightsOf(feature: number, titled: boolean): { readonly from: number; readonly size: number } {
  const size = sizes[feature] as number;
  return { from: (bases[feature] as number) + (titled ? size : 0), size };
}

export function featureFiller(source: HeadlineSource, candidates: readonly Candidate[]): FeatureFiller {
  const { text, page, states, scores, body, titleLine } = source;
  const { columns, count } = page;
  const folds = candidates.map(({ whole }) => fold(text.slice(whole.start, whole.end)));
  const rowFolds = new Map<string, Copies>();
  const cuts = new Set<string>();
  let title = "";
  for (let at = 0; at < candidates.length; at++) {
    const { cut, row } = candidates[at] as Candidate;
    const folded = folds[at] as string;
    if (cut === Cut.Whole) title = folded;
    else if (cut > Cut.Whole && cut < Cut.Kicked) cuts.add(folded);
    if (cut !== Cut.Row) continue;
    let copies = rowFolds.get(folded);
    if (copies === undefined) {
      copies = { count: 0, nearest: -1 };
      rowFolds.set(folded, copies);
    }
    copies.count++;
    if (row <= body) copies.nearest = row;
  }
  const headings = headingPlaces(page, body);
  const titleWords = new Set(title.split(" "));
  let bodyWords: string | undefined;
  let surroundings: string | undefined;
  const titled = titleLine >= 0 && page.titleRow >= 0;
  const found = new Int32Array(sizes.length);
  const set = (feature: number, value: number) => {
    const size = sizes[feature] as number;
    found[feature] = (bases[feature] as number) + (titled ? size : 0) + (value < size ? value : size - 1);
  };

  function fillColumns(at: number): void {
    const { cut, row } = candidates[at] as Candidate;
    const folded = folds[at] as string;
    const own = cut === Cut.Row || cut >= Cut.Kicked;
    const copies = rowFolds.get(folded) ?? noCopies;
    const { nearest } = copies;
    // A piece of the title line is looked at where it stands as a row.
    const here = own ? row : nearest;
    const wholeLine = own || cut === Cut.Whole;
    // In the order of the sizes.
    set(0, cut);
    set(2, wholeLine ? (columns.end[row] as number) : 0);
    set(3, wholeLine ? (columns.first[row] as number) : 0);
    set(4, columns.letters[row] as number);
    set(5, here < 0 ? 7 : (states[here] as number));
    set(6, here < 0 ? 0 : 1 + bucket(marginAt(scores, here), margins));
    set(7, here < 0 ? 13 : distance(body - here));
    set(9, own ? (cuts.has(folded) ? 1 : 0) : copies.count > 0 ? 3 : 2);
    set(10, Math.min(copies.count, 3) + (own ? 0 : 2));
    set(11, nearest < 0 ? 0 : 1 + bucket(body - nearest, copyPlaces));
    set(12, own ? (columns.blank[row] as number) : 0);
    set(13, here < 0 ? 0 : datedBelow(columns, here, count));
    set(15, own ? (columns.repeat[row] as number) : 0);
    set(16, own ? (columns.kind[row] as number) : 21);
    set(17, own ? kindAt(page, row - 1) : 22);
    set(18, own ? kindAt(page, row + 1) : 22);
    set(19, own ? (columns.list[row] as number) : 0);
    set(20, own ? (columns.separators[row] as number) : 0);
    set(21, own ? (columns.decoration[row] as number) : 0);
    set(22, here < 0 || here + 1 >= count ? 7 : (states[here + 1] as number));
    set(24, here < 0 ? 0 : (headings[here] ?? 0));
    set(26, here < 0 ? 0 : lengthBeside(page, here, here - 1));
    set(27, here < 0 ? 0 : lengthBeside(page, here, here + 1));
  }

  function fillWords(at: number): void {
    const { row } = candidates[at] as Candidate;
    const folded = folds[at] as string;
    const words = folded === "" ? noWords : folded.split(" ");
    bodyWords ??= wordsOfBody(source);
    const glued = words.length < 2 && folded.length > 8 && (columns.script[row] as number) === 1;
    set(1, glued ? 4 : bucket(words.length, wordCounts));
    set(8, titleRelation(folded, words, title, titleWords));
    set(14, overlap(words, bodyWords));
    set(23, prefixOf(folded, title, cuts));
    surroundings ??= surroundingsOf(source, rowFolds.keys());
    set(25, insideOthers(folded, words.length, surroundings));
  }

  return { found, titled, fillColumns, fillWords };
}

const ratios = [45, 90, 160];

/** How long a row is against that of the candidate; 0 outside the page. */
function lengthBeside({ lengths, count }: PageColumns, row: number, beside: number): number {
  if (beside < 0 || beside >= count) return 0;
  return 1 + bucket((100 * (lengths[beside] as number)) / Math.max(1, lengths[row] as number), ratios);
}

/** How many rows say the same, and the last of them that is not below the body's first row. */
interface Copies {
  count: number;
  nearest: number;
}

const noCopies: Copies = { count: 0, nearest: -1 };
const noWords: readonly string[] = [];
const wordCounts = [1, 2, 4, 7, 11, 16, 24, 32];
const margins = [-150, -60, -15, 15, 60];
const copyPlaces = [1, 4, 10, 25];
const distances = [-7, -3, -1, 0, 1, 2, 4, 7, 12, 20, 35, 55];

/**
 * By row: 0 on a page that does not show its headings, 1 for another row, from 2 on for a heading: whether it is the page's
 * first, second or a later one, and how many stand between it and the body, two at the most.
 */
function headingPlaces({ headings, count }: PageColumns, body: number): Uint8Array {
  const places = new Uint8Array(count);
  if (headings === undefined) return places;
  let seen = 0;
  for (let row = 0; row < count; row++) places[row] = headings[row] === 0 ? 1 : 2 + 3 * Math.min(2, seen++);
  for (let row = Math.min(body, count - 1), between = 0; row >= 0; row--)
    if (headings[row] === 1) places[row] = (places[row] as number) + Math.min(2, between++);
  return places;
}

/** By how much a headline is likelier than what stands before one or below it. */
function marginAt(scores: Int32Array, row: number): number {
  const at = row * STATES;
  return (scores[at + State.Head] as number) - Math.max(scores[at] as number, scores[at + State.Lead] as number);
}

/** The body's first rows, folded. */
function wordsOfBody({ text, lines, page, states, body }: HeadlineSource): string {
  let found = "";
  for (let row = body, seen = 0; row < page.count && seen < BODY_ROWS; row++) {
    if (!isBodyState(states[row] as State)) continue;
    seen++;
    const line = page.lines[row] as number;
    const start = lines.textStarts[line] as number;
    found += `${fold(text.slice(start, Math.min(lines.textEnds[line] as number, start + BODY_ROW_LENGTH)))} `;
  }
  return found;
}

/** The rows about the headline and the first row of the page, which may name what it is linked with, folded, each on a line. */
function surroundingsOf({ text, lines, page, titleLine }: HeadlineSource, rows: Iterable<string>): string {
  const line = page.lines[0] as number;
  const first =
    line === titleLine ? "" : fold(text.slice(lines.textStarts[line], lines.textEnds[line]).slice(0, LONGEST_FIRST));
  return `\n${first}\n${[...rows].join("\n")}\n`;
}

const LONGEST_FIRST = 600;

/** 21 outside the page. */
function kindAt({ columns, count }: PageColumns, row: number): number {
  return row < 0 || row >= count ? 21 : (columns.kind[row] as number);
}

function distance(rows: number): number {
  return bucket(rows, distances);
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
