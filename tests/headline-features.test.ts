import { describe, expect, test } from "vitest";
import { type Candidate, candidatesOf } from "../src/blocks/headline/candidates.js";
import { featureFiller, type HeadlineSource, weightsOf } from "../src/blocks/headline/features.js";
import { Cut } from "../src/blocks/headline/title-cuts.js";
import { Kind } from "../src/blocks/sequence/columns.js";
import { type Given, featureNames as names, sourceOf } from "./support/headline.js";
import type { Row } from "./support/sheet.js";

/** The features of each candidate, by their names; `only` some of them. */
function featuresOf(source: HeadlineSource, candidates = allOf(source)) {
  const { found, titled, fillColumns, fillWords } = featureFiller(source, candidates);
  return candidates.map((_, at) => {
    fillColumns(at);
    fillWords(at);
    return Object.fromEntries(
      names.map((name, feature) => [name, (found[feature] as number) - weightsOf(feature, titled).from]),
    );
  });
}
const allOf = ({ text, lines, page, body, titleLine }: HeadlineSource) =>
  candidatesOf(text, lines, page, body, titleLine);
/** One feature of the candidates that are rows. */
function valuesOf(name: string, source: HeadlineSource): number[] {
  const candidates = allOf(source);
  return featuresOf(source, candidates).flatMap((of, at) =>
    (candidates[at] as Candidate).cut === Cut.Row ? [of[name] as number] : [],
  );
}

test("what is noted of each candidate", () => {
  const source = sourceOf(
    "BBHLLTTA",
    {
      0: {
        text: "Ferries follow on Monday | The Post",
        end: 1,
        first: 2,
        letters: 3,
        blank: 2,
        repeat: 1,
        kind: 4,
        separators: 1,
      },
      1: { text: "Home" },
      2: {
        text: "Harbour opens: Ferries follow on Monday",
        ...{
          end: 3,
          first: 2,
          letters: 5,
          blank: 1,
          repeat: 3,
          kind: 5,
          list: 6,
          separators: 2,
          decoration: 4,
          weighs: 50,
        },
      },
      3: { text: "By Jane Example", kind: Kind.Byline, weighs: 20 },
      4: { text: "3 May 2024", kind: Kind.Date, date: 2 },
      5: { text: "The ferries follow the storm on Monday." },
    },
    { titleLine: 0, page: { titleRow: 2 }, scores: { 1: [200, 10, 10], 2: [10, 100, 30] } },
  );
  // In the order of the names.
  expect(featuresOf(source).map((of) => Object.values(of))).toEqual([
    [0, 0, 0, 0, 0, 0, 1, 6, 9, 0, 1, 2, 0, 4, 1, 0, 6, 4, 5, 0, 0, 0, 1, 4, 0, 0, 3, 3],
    [0, 3, 3, 2, 5, 1, 6, 6, 7, 0, 1, 2, 1, 4, 4, 3, 5, 6, 8, 6, 2, 4, 2, 1, 0, 1, 2, 1],
    [0, 2, 0, 0, 0, 2, 4, 5, 9, 0, 1, 2, 0, 1, 1, 0, 8, 5, 7, 0, 0, 0, 2, 4, 0, 1, 4, 4],
    [0, 3, 0, 0, 0, 3, 4, 3, 6, 0, 1, 1, 0, 0, 5, 0, 1, 7, 1, 0, 0, 0, 3, 4, 0, 1, 1, 3],
    [0, 1, 0, 0, 0, 3, 4, 2, 9, 0, 1, 0, 0, 0, 0, 0, 1, 1, 6, 0, 0, 0, 5, 4, 0, 1, 3, 1],
    [1, 3, 1, 2, 3, 7, 0, 13, 1, 2, 2, 0, 0, 0, 4, 0, 21, 22, 22, 0, 0, 0, 7, 2, 0, 1, 0, 0],
    [2, 2, 0, 0, 3, 7, 0, 13, 2, 2, 2, 0, 0, 0, 5, 0, 21, 22, 22, 0, 0, 0, 7, 3, 0, 2, 0, 0],
  ]);
});

test("a piece of the title line is looked at where it stands as a row, the last one above the body", () => {
  const headline = { text: "Ferries follow on Monday", kind: Kind.TitleLike };
  const source = sourceOf(
    "BHLHTH",
    { 0: { text: "Ferries follow on Monday | The Post" }, 1: headline, 3: headline, 5: headline },
    {
      titleLine: 0,
      page: { titleRow: 1, headings: Uint8Array.of(0, 0, 0, 1, 0, 1) },
      scores: { 3: [0, 20, 0] },
    },
  );
  const found = featuresOf(source);
  expect(found.at(-1)).toMatchObject({
    cut: 2,
    state: 1,
    margin: 5,
    distance: 4,
    titleCut: 3,
    copies: 5,
    copyPlace: 1,
  });
  expect(found.at(-1)).toMatchObject({ kind: 21, before: 22, stateAfter: 3, heading: 2, above: 3, below: 4, blank: 0 });
  expect(found[0]).toMatchObject({ titleCut: 1, copies: 3, copyPlace: 1, distance: 6, prefix: 3 });
  expect(featuresOf(sourceOf("HT", { 0: headline })).at(0)).toMatchObject({
    title: 0,
    titleCut: 0,
    prefix: 0,
    before: 21,
    above: 0,
  });
});

test("pages with a title line and a line like it have weights of their own", () => {
  const titled = (titleLine: number, titleRow: number) => {
    const source = sourceOf("BBT", {}, { titleLine, page: { titleRow } });
    return featureFiller(source, allOf(source)).titled;
  };
  expect([titled(0, 0), titled(0, 1), titled(1, 0), titled(-1, 0), titled(0, -1), titled(-1, -1)]).toEqual([
    ...[true, true, true],
    ...[false, false, false],
  ]);
});

describe("the features of a row", () => {
  const plain = (count: number, states = `${"B".repeat(count - 1)}T`) => states;
  const title = (text: string): Row => ({ text, kind: Kind.TitleLike });

  test("count its words", () => {
    const counts = [1, 2, 3, 4, 5, 7, 8, 11, 12, 16, 17, 24, 25, 32, 33];
    const rows = Object.fromEntries(counts.map((count, row) => [row, title("abc ".repeat(count).trim())]));
    expect(valuesOf("words", sourceOf(plain(16), rows)).slice(0, 15)).toEqual([
      0, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8,
    ]);
    const wide = {
      0: { ...title("港が再び開くと市は言う"), script: 1 },
      1: { ...title("港が再び開くと市"), script: 1 },
      2: title("港が再び開くと市は言う"),
      3: title("¿?"),
    };
    expect(valuesOf("words", sourceOf("BBBBT", wide)).slice(0, 4)).toEqual([4, 0, 0, 0]);
  });

  test("are how far above the body it stands", () => {
    const values = valuesOf("distance", sourceOf(plain(70), {}));
    const at = (rows: number) => values[69 - rows];
    expect([0, 1, 2, 3, 4, 5, 7, 8, 12, 13, 20, 21, 35, 36, 55, 56].map(at)).toEqual([
      3, 4, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12,
    ]);
    const headings = new Uint8Array(20).fill(1);
    const below = valuesOf("distance", sourceOf(`T${"G".repeat(19)}`, {}, { page: { headings } }));
    expect([0, 1, 2, 3, 4, 6, 7, 8].map((rows) => below[rows])).toEqual([3, 2, 2, 1, 1, 1, 0, 0]);
  });

  test("are how much likelier a headline is there than what stands about one", () => {
    const margins = [-151, -150, -149, -60, -59, -15, -14, 15, 16, 60, 61];
    const scores = Object.fromEntries(
      margins.map((margin, row) => [row, row % 2 === 0 ? [7, 7 + margin, 0] : [0, 7 + margin, 7]]),
    );
    expect(valuesOf("margin", sourceOf(plain(12), {}, { scores })).slice(0, 11)).toEqual([
      1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6,
    ]);
  });

  test("are a date or a byline one to three rows below", () => {
    const dated = (rows: Record<number, Row>) => valuesOf("dated", sourceOf("BBBBBBT", rows))[0];
    const date = { kind: Kind.Date };
    expect([1, 2, 3, 4].map((row) => dated({ [row]: date }))).toEqual([1, 2, 3, 0]);
    expect([dated({ 2: { date: 2 } }), dated({ 2: { date: 1 } }), dated({ 0: date })]).toEqual([2, 0, 0]);
    expect(dated({ 1: date, 3: date })).toBe(1);
    expect([dated({ 3: { kind: Kind.Byline } }), dated({ 4: { kind: Kind.Byline } })]).toEqual([4, 0]);
    expect(dated({ 1: date, 2: { kind: Kind.Byline } })).toBe(4);
    expect(valuesOf("dated", sourceOf("BT", { 0: date }))).toEqual([0]);
  });

  test("are the rows beside it, by their length", () => {
    const beside = (own: number, other: number, name: "above" | "below") => {
      const rows =
        name === "above" ? { 0: { weighs: other }, 1: { weighs: own } } : { 1: { weighs: own }, 2: { weighs: other } };
      return valuesOf(name, sourceOf("BBBT", rows))[1];
    };
    for (const name of ["above", "below"] as const)
      expect([45, 46, 90, 91, 160, 161].map((other) => beside(100, other, name))).toEqual([1, 2, 2, 3, 3, 4]);
    expect(beside(0, 1, "above")).toBe(3);
    expect(valuesOf("below", sourceOf("BT", {})).at(-1)).toBe(0);
  });

  test("are its place among the page's headings, and how many follow above the body", () => {
    const heading = (headings: readonly number[], states = "BBBBBBT") =>
      valuesOf("heading", sourceOf(states, {}, { page: { headings: Uint8Array.from(headings) } }));
    expect(heading([0, 1, 0, 0, 1, 0, 0])).toEqual([1, 3, 1, 1, 5, 1, 1]);
    expect(heading([1, 1, 1, 1, 1, 0, 1])).toEqual([4, 7, 10, 10, 9, 1, 8]);
    expect(heading([0, 1, 0, 0, 1], "BBTGG")).toEqual([1, 2, 1, 1, 5]);
    expect(valuesOf("heading", sourceOf("BBT", {}))).toEqual([0, 0, 0]);
  });

  test("are its copies among the rows, and the way from the last above the body", () => {
    const same = title("Harbour opens");
    expect(valuesOf("copies", sourceOf("BBBBBT", { 0: same, 2: same }))).toEqual([2, 1, 2, 1, 1, 1]);
    expect(valuesOf("copies", sourceOf("BBBBBT", { 0: same, 1: same, 2: same, 3: same }))).toEqual([3, 3, 3, 3, 1, 1]);
    const places = valuesOf("copyPlace", sourceOf(plain(28), {}));
    expect([0, 1, 2, 4, 5, 10, 11, 25, 26].map((rows) => places[27 - rows])).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5]);
    expect(valuesOf("copyPlace", sourceOf("BBTT", { 0: same, 3: same }))).toEqual([2, 1, 1, 2]);
  });

  test("are the words that it shares with twelve rows of the body, up to 300 characters of each", () => {
    const body = (row: Row, at = 1) => sourceOf(`H${"T".repeat(13)}`, { 0: title("Harbour opens"), [at]: row });
    const overlaps = (row: Row, at?: number) => valuesOf("overlap", body(row, at))[0];
    expect(overlaps({ text: "The harbour" })).toBe(3);
    expect([12, 13].map((at) => overlaps({ text: "Harbour opens" }, at))).toEqual([5, 1]);
    expect(overlaps({ text: `${"a".repeat(293)} harbour` })).toBe(3);
    expect(overlaps({ text: `${"a".repeat(294)} harbour` })).toBe(1);
    const gap = sourceOf("HTGTTTT", { 0: title("Harbour opens"), 2: { text: "Harbour opens" }, 6: { text: "opens" } });
    expect(valuesOf("overlap", gap)[0]).toBe(3);
    expect(valuesOf("overlap", sourceOf("HT", { 0: title("ports"), 1: { text: "a port ports" } }))[0]).toBe(5);
    expect(valuesOf("overlap", sourceOf("HT", { 0: title("quay"), 1: { text: "quay" } }))[0]).toBe(5);
  });

  test("are other rows and the page's first row that hold it", () => {
    const inside = (rows: Record<number, Row>, given: Given = {}) =>
      valuesOf("inside", sourceOf("BBHT", { 2: title("Harbour opens"), ...rows }, given));
    expect(inside({ 1: title("News: Harbour opens") })[2]).toBe(2);
    expect(inside({ 0: { text: `${"a ".repeat(150)}Harbour opens b` } }).at(1)).toBe(3);
    expect(inside({ 0: { text: `${"a ".repeat(300)}Harbour opens b` } }).at(1)).toBe(1);
    expect(inside({ 0: { text: "Harbour opens | The Post" } }, { titleLine: 0, page: { titleRow: 2 } }).at(1)).toBe(1);
  });
});
