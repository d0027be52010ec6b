import { describe, expect, test } from "vitest";
import type { BlockContext } from "../src/blocks/context.js";
import { HEADLINE_FEATURES, weightsOf } from "../src/blocks/headline/features.js";
import { decideLearnt, labelPage } from "../src/blocks/sequence/decide-learnt.js";
import { layOut } from "../src/blocks/sequence/inputs.js";
import { loadModel, moves, SCORE_STEP, type SequenceModel, STATES } from "../src/blocks/sequence/model.js";
import { makeVocabulary } from "../src/blocks/vocabulary.js";
import { en } from "../src/languages/en.js";
import { RowMark } from "../src/text/decorations.js";
import { splitLines } from "../src/text/lines.js";
import { featureNames } from "./support/headline.js";
import { lettersOf } from "./support/sheet.js";

/** A model that gives each row the state that its first word names, and takes for the headline what has that state. */
function namedModel(): SequenceModel {
  const words = "before head lead text gap after list +text".split(" ");
  const vectors = new Array<number>((layOut().count + words.length) * STATES).fill(0);
  words.forEach((_, word) => {
    vectors[(layOut().count + word) * STATES + (word === 7 ? 3 : word)] = 40;
  });
  const out = Array.from({ length: STATES * STATES }, (_, at) => (at % (STATES + 1) === 0 ? 1 : 0));
  const parts = [vectors, new Array<number>(STATES).fill(0), out, new Array<number>(STATES).fill(0)];
  const headline = new Array<number>(HEADLINE_FEATURES).fill(0);
  for (const titled of [false, true]) headline[weightsOf(featureNames.indexOf("state"), titled).from + 1] = 5;
  return {
    ...{ version: 2, hidden: STATES, dilations: [], words: words.join(" "), headline },
    weights: parts.map((part) => String.fromCharCode(...part.map((value) => 80 + value))).join(""),
    steps: parts.map(() => 1),
    moves: moves.map(() => 0),
  };
}
const model = namedModel();
const vocabulary = makeVocabulary([en]);

const rest = "of the harbour that the town has written about since it was opened again.";
const rows: Readonly<Record<string, string>> = {
  b: "Before",
  h: "Head of the harbour",
  H: "Head of the harbour opens.",
  l: "Lead of the town",
  t: `Text ${rest}`,
  T: "Text of the harbour",
  g: "Gap",
  a: "After",
  _: "",
};
/** What is decided of a page of such lines, each told from the others by its place. */
function decided(letters: string, given: { titled?: number; rowMarks?: number[]; of?: SequenceModel } = {}) {
  const names = ["one", "two", "six", "ten", "red", "big", "old", "new", "low", "far"];
  const text = [...letters]
    .map((letter, at) => (rows[letter] === "" ? "" : `${rows[letter]}`.replace(/( of|$)/, ` ${names[at % 10]}$1`)))
    .join("\n");
  const lines = splitLines(`${text}\n`);
  const headline = { start: 0, end: 4 };
  const title =
    given.titled === undefined ? undefined : { line: given.titled, headline, folded: "head two harbour opening" };
  const context = {
    text: `${text}\n`,
    lines,
    vocabulary,
    title,
    rowMarks: given.rowMarks,
  } as unknown as BlockContext;
  const found = decideLearnt(context, given.of ?? model);
  const states = lettersOf(Uint8Array.from(letters, (_, line) => found.state(line)));
  return { ...found, states, context, line: found.headline?.line };
}

describe("a learnt decision", () => {
  test.each([
    ["bhltttaa", "BHLTTTAA", 1, 0, 7],
    ["bttgttaa", "BTTGTTAA", 0, 0, 7],
    ["_b_h__lt_t_ta_", "BBBHHHLTTTTTAB", 3, 1, 12],
    // A row of the text that is no sentence may be its headline, and is none of the text then; a first sentence is text.
    ["Ttttt", "HTTTT", 0, 0, 4],
    ["tttt", "TTTT", undefined, 0, 3],
    // No page ends with its headline.
    ["bbhh", "BBBB", 0, 0, 4],
    ["bb_", "BBB", 0, 0, 3],
    ["__", "BB", undefined, 0, 2],
    // Too little to be an article.
    ["bhT", "BBB", 0, 0, 3],
  ])("of %s is %s, its headline on line %s, asked about from %i to %i", (given, states, line, from, to) => {
    expect(decided(given)).toMatchObject({ states, line, from, to, headlineRepeats: false });
  });

  test("knows a first sentence as the headline where the title line or the page's headings say so", () => {
    expect(decided("tttt", { rowMarks: [RowMark.Heading, 0, 0, 0] })).toMatchObject({ states: "HTTT", line: 0 });
    expect(decided("tttt", { rowMarks: [0, RowMark.Heading, 0, 0] }).line).toBeUndefined();
    expect(decided("bHttt").line).toBe(1);
    // Below a title line, and above a line like it.
    expect(decided("btttttttttthaa", { titled: 0 })).toMatchObject({ line: 1, states: "BHTTTTTTTTTTAA" });
  });

  test("says whether the headline's line is like the title line", () => {
    const found = decided("bhltttaa", { titled: 0 });
    expect(found).toMatchObject({ states: "BHLTTTAA", line: 1, headlineRepeats: true });
    expect(decided("bbhltttaa", { titled: 0 })).toMatchObject({ line: 2, headlineRepeats: false });
    expect(decided("bhltttaa", { titled: 7 }).headlineRepeats).toBe(true);
    expect(decided("bltttaa", { titled: 0 })).toMatchObject({ line: 1, headlineRepeats: false });
  });

  test("asks for what stands 60 rows above the headline and the text, and 60 below", () => {
    const b = (count: number) => "b".repeat(count);
    const a = (count: number) => "a".repeat(count);
    expect(decided(`${b(99)}httt${a(99)}`)).toMatchObject({ line: 99, from: 39, to: 162 });
    expect(decided(`${b(60)}httt${a(60)}`)).toMatchObject({ from: 0, to: 123 });
    expect(decided(`${b(61)}httt${a(59)}`)).toMatchObject({ from: 1, to: 123 });
    expect(decided(`_${b(61)}_h_ttt${a(61)}_`)).toMatchObject({ from: 2, to: 127 });
    // The title line is no place of the article.
    const titleFirst = {
      ...model,
      headline: model.headline.with(weightsOf(featureNames.indexOf("cut"), false).from + 1, 1),
    };
    expect(decided(`${b(99)}ttt${a(9)}`, { titled: 0, of: titleFirst })).toMatchObject({ line: 0, from: 39 });
    expect(decided(`ttt${a(99)}`)).toMatchObject({ line: undefined, from: 0, to: 62 });
    expect(decided(`${b(10)}`)).toMatchObject({ from: 0, to: 10 });
  });

  test("is told row by row to who asks", () => {
    const { context } = decided("bhltttaa");
    const { page, scores, states, none } = labelPage(context, loadModel(model));
    expect([page.count, scores.length, lettersOf(states), none]).toEqual([8, 8 * STATES, "BHLTTTAA", false]);
    expect(scores[STATES + 1]).toBe(40 / SCORE_STEP);
    const empty = labelPage(decided("bhT").context, loadModel(model));
    expect([lettersOf(empty.states), empty.none]).toEqual(["BBB", true]);
  });
});
