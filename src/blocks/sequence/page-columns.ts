import { RowMark } from "../../text/decorations.js";
import type { LineTable } from "../../text/lines.js";
import { bucket } from "./bucket.js";
import { type Column, type Columns, Kind } from "./columns.js";
import { columnNames } from "./inputs.js";
import { fillOwn, type RowSource } from "./own-columns.js";
import { markRepeats } from "./repeats.js";
import { scanRows } from "./row-scan.js";
import { soughtWords } from "./sought-words.js";

/** The rows of a page (its lines that are not blank) with what is noted of each. */
export interface PageColumns {
  /** By row: its line. */
  readonly lines: Uint32Array;
  readonly count: number;
  readonly columns: Columns;
  /** All columns, one behind the other, where they lie so. */
  readonly bytes?: Uint8Array;
  /** By row: the places of its words in the model's list. */
  readonly words: readonly (readonly number[])[];
  /** The row most like the title line; -1 where none is. */
  readonly titleRow: number;
  /** By row: its length, with characters of Han and Hangul weighed by what they say. */
  readonly lengths: Uint32Array;
  /** By row: Dice's coefficient with the words of the title line, in hundredths. */
  readonly likeness: Uint8Array;
  /** By row: 1 for a heading, on a wrapped page that shows which rows are; nothing on others. */
  readonly headings?: Uint8Array | undefined;
  /** By row: 1 for the words for a picture, on a wrapped page that shows which rows are; nothing on others. */
  readonly pictures?: Uint8Array | undefined;
}

const distances = [2, 5, 10, 20, 45];
const masses = [0.1, 0.3, 0.6, 0.99];
const titleCounts = [0, 2];
const gaps = [8, 14, 25];
const stretches = [2, 6, 15, 50];
const shares = [0.01, 0.2, 0.6, 0.95];
const places = [0.05, 0.2, 0.4, 0.7, 0.9];
const ratios = [0.15, 0.4, 0.9, 1.8];
const seldom = [0, 1, 4];
const oftener = [0, 1, 3];
const repeats = [0, 2, 6];

/** Looks at a page once and notes of each row what the decision weighs. Linear in the text. */
export function pageColumns(source: RowSource, titleLine: number): PageColumns {
  const rows = rowsOf(source.lines);
  const count = rows.length;
  const bytes = new Uint8Array(count * columnNames.length);
  const columns = makeColumns(bytes, count);
  const weighed = new Uint32Array(count);
  const likeness = new Uint8Array(count);
  const scans = scanRows(source.text, source.lines, rows, soughtWords(source), columns);
  fillOwn(columns, rows, source, scans, weighed, likeness);
  markRepeats(source, rows, columns);
  markBlanks(rows, columns);
  const titleRow = markTitle(columns, rows, titleLine, likeness);
  const runs = markRuns(columns, weighed, likeness, titleRow, count);
  markSeen(columns, count, runs.mainStart);
  markStretches(columns, count);
  markAmounts(columns, weighed, count);
  const headings = headingsOf(rows, source.rowMarks, columns);
  const pictures = marked(rows, source.rowMarks, RowMark.Picture);
  const { words } = scans;
  return { lines: rows, count, columns, bytes, words, titleRow, lengths: weighed, likeness, headings, pictures };
}

/** What a text browser prints at the margin, else what a converter prints in capitals. */
function headingsOf(
  rows: Uint32Array,
  marks: readonly number[] | undefined,
  { letters }: Columns,
): Uint8Array | undefined {
  if (marks === undefined) return undefined;
  const headings = marked(rows, marks, RowMark.Heading);
  if (headings !== undefined) return headings;
  return letters.includes(1) ? letters.map((value) => (value === 1 ? 1 : 0)) : undefined;
}

/** By row: 1 where it has the mark; nothing where none has. */
function marked(rows: Uint32Array, marks: readonly number[] | undefined, mark: number): Uint8Array | undefined {
  if (marks === undefined) return undefined;
  const found = Uint8Array.from(rows, (line) => (((marks[line] ?? 0) & mark) !== 0 ? 1 : 0));
  return found.includes(1) ? found : undefined;
}

function rowsOf({ count, textStarts, textEnds }: LineTable): Uint32Array {
  const rows = new Uint32Array(count);
  let found = 0;
  for (let at = 0; at < count; at++) if (textStarts[at] !== textEnds[at]) rows[found++] = at;
  return rows.subarray(0, found);
}

const noColumns = /* @__PURE__ */ Object.fromEntries(columnNames.map((name) => [name, new Uint8Array()])) as Columns;

/** All columns in one buffer. Assigned, not spread: the columns of all pages are of one shape then. */
function makeColumns({ buffer }: Uint8Array, count: number): Columns {
  const columns: Record<Column, Uint8Array> = Object.assign({}, noColumns);
  columnNames.forEach((name, at) => {
    columns[name] = new Uint8Array(buffer, at * count, count);
  });
  return columns;
}

/** 0 a page without blank lines, 1 a blank line before, 2 none. */
function markBlanks(rows: Uint32Array, { blank }: Columns): void {
  const spaced = rows.length > 0 && (rows.at(-1) as number) - (rows[0] as number) > rows.length + 2;
  for (let row = 0; row < rows.length; row++) {
    blank[row] = !spaced ? 0 : row > 0 && rows[row] === (rows[row - 1] as number) + 1 ? 2 : 1;
  }
}

/** How the rows stand to the last row above the prose that is most like the title line. */
function markTitle(columns: Columns, rows: Uint32Array, titleLine: number, likeness: Uint8Array): number {
  let best = -1;
  let most = 54;
  for (let row = 0; row < rows.length; row++) {
    if (rows[row] === titleLine) continue;
    const like = likeness[row] as number;
    if (like > most || (like === most && best >= 0 && row - best < 40)) {
      most = like;
      best = row;
    }
  }
  for (let row = 0; row < rows.length; row++) {
    let value = 0;
    if (rows[row] === titleLine) value = 10;
    else if (best >= 0) {
      const distance = row - best;
      value = distance < -10 ? 1 : distance < 0 ? 2 : distance === 0 ? 3 : 4 + bucket(distance, distances);
    }
    columns.position[row] = value;
  }
  return best;
}

/** Rows of prose with at most so many others between them are one run. */
const RUN_GAP = 4;
/** So far below the headline the article begins. */
const HEADLINE_REACH = 40;

interface Run {
  first: number;
  last: number;
  mass: number;
  title: number;
}

function markRuns(columns: Columns, weighed: Uint32Array, likeness: Uint8Array, titleRow: number, count: number) {
  const { kind, repeat } = columns;
  const runs: Run[] = [];
  for (let row = 0; row < count; row++) {
    if ((kind[row] as number) > Kind.Prose) continue;
    let run = runs.at(-1);
    if (run === undefined || row - run.last > RUN_GAP + 1) {
      run = { first: row, last: row, mass: 0, title: 0 };
      runs.push(run);
    }
    run.last = row;
    // What stands twice is the site's own text, or a teaser.
    if ((repeat[row] as number) === 0 || (repeat[row] as number) > 2) run.mass += weighed[row] as number;
    if ((likeness[row] as number) > 0) run.title++;
  }
  let main: Run | undefined;
  let most = 0;
  for (const run of runs) {
    const near = titleRow >= 0 && run.first > titleRow && run.first - titleRow <= HEADLINE_REACH;
    const mass = near ? run.mass * 2 : run.mass;
    if (main !== undefined && mass <= most) continue;
    most = mass;
    main = run;
  }
  let next = 0;
  for (let row = 0; row < count; row++) {
    while (next < runs.length && (runs[next] as Run).last < row) next++;
    const run = runs[next];
    const inside = run !== undefined && row >= run.first;
    const prose = (kind[row] as number) <= Kind.Prose;
    if (main === undefined) columns.run[row] = 0;
    else if (row < main.first) columns.run[row] = inside ? 2 : 1;
    else if (row <= main.last) columns.run[row] = prose ? 3 : 4;
    else columns.run[row] = inside ? 6 : 5;
    const near = inside ? run : undefined;
    columns.runMass[row] =
      near === undefined || main === undefined ? 0 : 1 + bucket(near.mass / Math.max(1, main.mass), masses);
    columns.runTitle[row] = near === undefined ? 0 : 1 + bucket(near.title, titleCounts);
    const previous = inside && next > 0 ? runs[next - 1] : undefined;
    columns.gap[row] =
      near === undefined ? 0 : previous === undefined ? 1 : 2 + bucket(near.first - previous.last, gaps);
  }
  return { mainStart: main?.first ?? 0 };
}

/** What has been seen since the main text began, and what repeats near a row. */
function markSeen(columns: Columns, count: number, mainStart: number): void {
  const { kind, repeat, date, list } = columns;
  let comments = 0;
  let relateds = 0;
  let copyrights = 0;
  let dates = 0;
  let recent = 0;
  let recentAt = -9;
  for (let row = 0; row < count; row++) {
    columns.comments[row] = bucket(comments, seldom);
    columns.relateds[row] = bucket(relateds, oftener);
    columns.copyrights[row] = Math.min(copyrights, 2);
    columns.dates[row] = bucket(dates, seldom);
    columns.recent[row] = row - recentAt <= 5 ? recent : 0;
    const own = kind[row] as number;
    const heading =
      own === Kind.Related ? 1 : own === Kind.Comment ? 2 : own === Kind.Notice ? 3 : own === Kind.Box ? 4 : 0;
    if (heading > 0) {
      recent = heading;
      recentAt = row;
    }
    if (row < mainStart) continue;
    if (own === Kind.Comment) comments++;
    else if (own === Kind.Related || own === Kind.Teaser) relateds++;
    else if (own === Kind.Notice) copyrights++;
    else if ((date[row] as number) >= 2 && list[row] === 0) dates++;
  }
  let near = 0;
  for (let row = -6; row < count; row++) {
    if (row + 6 < count && (repeat[row + 6] as number) > 0 && (repeat[row + 6] as number) < 4) near++;
    if (row - 7 >= 0 && (repeat[row - 7] as number) > 0 && (repeat[row - 7] as number) < 4) near--;
    if (row >= 0) columns.nearRepeats[row] = bucket(near, repeats);
  }
}

/** How long the stretch without prose is that a row stands in; 0 in prose. */
function markStretches({ kind, stretch }: Columns, count: number): void {
  for (let from = 0; from < count; ) {
    let to = from;
    while (to < count && (kind[to] as number) > Kind.Prose) to++;
    const value = 1 + bucket(to - from, stretches);
    stretch.fill(value, from, to);
    from = to + 1;
  }
}

function markAmounts(columns: Columns, weighed: Uint32Array, count: number): void {
  const { kind } = columns;
  let total = 0;
  const lengths: number[] = [];
  for (let row = 0; row < count; row++) {
    if ((kind[row] as number) > Kind.Prose) continue;
    total += weighed[row] as number;
    if (lengths.length < 400) lengths.push(weighed[row] as number);
  }
  lengths.sort((a, b) => a - b);
  const median = lengths[lengths.length >> 1] ?? 0;
  let above = 0;
  for (let row = 0; row < count; row++) {
    const own = weighed[row] as number;
    const prose = (kind[row] as number) <= Kind.Prose ? own : 0;
    columns.proseAbove[row] = total === 0 ? 0 : 1 + bucket(above / total, shares);
    above += prose;
    columns.proseBelow[row] = total === 0 ? 0 : 1 + bucket((total - above) / total, shares);
    columns.place[row] = bucket((row + 1) / count, places);
    columns.relative[row] = median === 0 ? 0 : 1 + bucket(own / median, ratios);
  }
}
