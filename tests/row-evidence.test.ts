import { describe, expect, test } from "vitest";
import { columnTables } from "../src/blocks/sequence/column-tables.js";
import { type Columns, columnSizes, Kind } from "../src/blocks/sequence/columns.js";
import { evidenceOf } from "../src/blocks/sequence/evidence-of.js";
import { columnNames, layOut } from "../src/blocks/sequence/inputs.js";
import { type LoadedModel, loadModel, moves, movesByTarget, SCORE_STEP, STATES } from "../src/blocks/sequence/model.js";
import { activationsOf, scoresWithoutKernel } from "../src/blocks/sequence/network.js";
import type { PageColumns } from "../src/blocks/sequence/page-columns.js";
import { State } from "../src/blocks/sequence/states.js";
import { pullOf, trace } from "../src/blocks/sequence/trace.js";
import fc from "./support/properties.js";

const ZERO = 80;
const { bases, count: inputs } = layOut();

/** Weights of a part as the characters of a model, in steps. */
const written = (values: readonly number[]) => String.fromCharCode(...values.map((value) => ZERO + value));

/**
 * A model of two units. The first holds how long a row is, the second how many words it has; each layer adds to the first what
 * stands above, to the second what stands below. For the headline speaks the first, for the text the second.
 */
function tinyModel(own: { dilations?: readonly number[]; words?: string } = {}): Parameters<typeof loadModel>[0] {
  const { dilations = [1], words = "quay +storm boats" } = own;
  const known = words === "" ? [] : words.split(" ");
  const vectors = new Array<number>((inputs + known.length) * 2).fill(0);
  const length = bases[columnNames.indexOf("length")] as number;
  const word = bases[columnNames.indexOf("words")] as number;
  for (let value = 0; value < columnSizes.length; value++) vectors[(length + value) * 2] = value;
  for (let value = 0; value < columnSizes.words; value++) vectors[(word + value) * 2 + 1] = value;
  known.forEach((_, at) => {
    vectors[(inputs + at) * 2 + 1] = 3 + at;
  });
  const layer = [
    // above, own, below; what is made of both units; what is added
    [1, 0, 0, 0, 0, 1],
    [2, 0, 0, 1],
    [-1, -2],
  ];
  const out = new Array<number>(STATES * 2).fill(0);
  out[State.Head * 2] = 1;
  out[State.Body * 2 + 1] = 2;
  const parts = [vectors, [1, 0], ...dilations.flatMap(() => layer), out, [0, 0, 0, 4, 0, 0, 0]];
  return {
    ...{ version: 2, hidden: 2, dilations, words, headline: [] },
    weights: parts.map(written).join(""),
    steps: parts.map(() => 1),
    moves: moves.map(() => 0),
  } as Parameters<typeof loadModel>[0];
}

function pageOf(
  rows: readonly Partial<Record<keyof typeof columnSizes, number>>[],
  words: readonly (readonly number[])[] = [],
): PageColumns {
  const columns = Object.fromEntries(
    columnNames.map((name) => [name, Uint8Array.from(rows, (row) => row[name] ?? 0)]),
  ) as Columns;
  return {
    ...{ lines: Uint32Array.from(rows, (_, at) => at), count: rows.length, columns, titleRow: -1 },
    ...{
      words: rows.map((_, row) => words[row] ?? []),
      lengths: new Uint32Array(rows.length),
      likeness: new Uint8Array(rows.length),
    },
  };
}

describe("a model", () => {
  test("is laid out as it is written", () => {
    const model = loadModel(tinyModel());
    expect(model).toMatchObject({ hidden: 2, inputs, start: Float64Array.of(1, 0) });
    expect(model.vectors).toHaveLength((inputs + 3) * 2);
    expect([...model.wordVectors]).toEqual([0, 3, 0, 4, 0, 5]);
    expect(model.layers).toEqual([
      {
        dilation: 1,
        taps: Float64Array.of(1, 0, 0, 0, 0, 1),
        mix: Float64Array.of(2, 0, 0, 1),
        bias: Float64Array.of(-1, -2),
      },
    ]);
    expect([...model.out]).toEqual([0, 0, 1, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0]);
    expect([...model.outBias]).toEqual([0, 0, 0, 4, 0, 0, 0]);
    expect([...model.words]).toEqual([
      ["quay", 0],
      ["boats", 2],
    ]);
    expect([...model.longWords]).toEqual([["storm", 1]]);
    expect(loadModel(tinyModel({ words: "" })).words.size).toBe(0);
    const given = tinyModel();
    expect(loadModel(given)).toBe(loadModel(given));
  });

  test("has its weights in steps, and its moves by the state that they lead to", () => {
    const given = tinyModel();
    const steps = given.steps.map((_, part) => part + 1);
    const weighed = loadModel({ ...given, steps, moves: moves.map((_, at) => at) });
    expect([...weighed.start]).toEqual([2, 0]);
    expect([...(weighed.layers[0]?.bias ?? [])]).toEqual([-5, -10]);
    expect(weighed.outBias[State.Body]).toBe(28);
    const order = movesByTarget();
    expect([...weighed.moves]).toEqual(order.map((move) => move / SCORE_STEP));
    expect(order.map((move) => moves[move]?.[1])).toEqual(moves.map(([, to]) => to).sort());
    for (let at = 1; at < order.length; at++) {
      const [before, own] = [order[at - 1] as number, order[at] as number];
      expect(moves[before]?.[1] !== moves[own]?.[1] || before < own).toBe(true);
    }
  });

  test("is refused where it is of another version or cut", () => {
    const given = tinyModel();
    for (const wrong of [
      { version: 1 },
      { steps: given.steps.slice(1) },
      { weights: given.weights.slice(1) },
      { dilations: [1, 1] },
    ]) {
      expect(() => loadModel({ ...given, ...wrong })).toThrow(/newsdump\/model/);
    }
    const { dilations: _, ...without } = given;
    expect(() => loadModel(without as typeof given)).toThrow(TypeError);
  });

  test("has its columns in tables of up to 600 combinations, which hold their sums", () => {
    const { vectors } = loadModel(tinyModel());
    const tables = columnTables(vectors, 2);
    let first = 0;
    for (const { columns, strides, sums } of tables) {
      const sizes = columns.map((name) => columnSizes[name]);
      const size = sizes.reduce((product, one) => product * one, 1);
      expect(columns).toEqual(columnNames.slice(first, first + columns.length));
      first += columns.length;
      const next = columnNames[first];
      if (next !== undefined) expect(size * columnSizes[next]).toBeGreaterThan(600);
      expect(size).toBeLessThanOrEqual(600);
      expect(strides).toEqual(sizes.map((_, at) => sizes.slice(0, at).reduce((product, one) => product * one, 1)));
      expect(sums).toHaveLength(size * 2);
    }
    const own = tables.find(({ columns }) => columns.includes("words"));
    const at = own?.columns.indexOf("words") ?? -1;
    expect(own?.sums[(own.strides[at] as number) * 5 * 2 + 1]).toBe(5);
  });
});

describe("the network of a small model", () => {
  test("holds what its layers make of the rows above and below", () => {
    const model = loadModel(tinyModel());
    const page = pageOf(
      [
        { length: 4, words: 1 },
        { length: 2, words: 3 },
        { length: 0, words: 0 },
      ],
      [[], [0], []],
    );
    const [noted, made] = activationsOf(page, model);
    expect([...(noted ?? [])]).toEqual([5, 1, 3, 6, 1, 0]);
    // The first unit adds twice the one above less one, the second the one below less two, where that is above zero.
    expect([...(made ?? [])]).toEqual([5, 5, 12, 6, 6, 0]);
    const scores = Array.from(scoresWithoutKernel(page, model), (score) => score * SCORE_STEP);
    expect(scores.map((score) => Math.round(score * 1e6) / 1e6)).toEqual([
      ...[0, 5, 0, 14, 0, 0, 0],
      ...[0, 12, 0, 16, 0, 0, 0],
      ...[0, 6, 0, 4, 0, 0, 0],
    ]);
  });

  test("sees as far as a layer's dilation", () => {
    const model = loadModel(tinyModel({ dilations: [2] }));
    const page = pageOf([{ length: 4 }, { length: 5 }, { length: 1 }, { words: 8 }]);
    expect([...(activationsOf(page, model)[1] ?? [])]).toEqual([5, 0, 6, 6, 2 + 9, 0, 1 + 11, 8]);
  });
});

describe("why a row has its state", () => {
  const model = loadModel(tinyModel());
  const rows = [
    { length: 4, words: 1, kind: Kind.TitleLike },
    { length: 2, words: 3, kind: Kind.Word },
    { length: 0, words: 8, kind: Kind.Prose },
  ];
  const page = pageOf(rows, [[], [0], []]);

  test("is what was noted of it and of its neighbours, the weightiest first", () => {
    // Of the text at row 1: twice its words and those below, less the length that speaks for a headline.
    expect(evidenceOf(page, model, 1, State.Body)).toEqual({
      rival: State.Head,
      lead: 320,
      evidence: [
        { says: "next below: a paragraph", weight: 320 },
        { says: "next above: like a title", weight: -160 },
        { says: "4 or 5 words", weight: 120 },
        { says: "the word “quay”", weight: 120 },
        { says: "on any line", weight: -40 },
        { says: "16 to 22 characters", weight: -40 },
      ],
    });
    expect(evidenceOf(page, model, 1, State.Head)).toEqual({
      rival: State.Body,
      lead: -320,
      evidence: [
        { says: "next below: a paragraph", weight: -320 },
        { says: "next above: like a title", weight: 160 },
        { says: "4 or 5 words", weight: -120 },
        { says: "the word “quay”", weight: -120 },
        { says: "on any line", weight: 40 },
        { says: "16 to 22 characters", weight: 40 },
      ],
    });
    expect(evidenceOf(page, model, 2, State.Before)).toMatchObject({ rival: State.Body, lead: -400 });
    const worded = pageOf(rows, [[], [2], [1]]);
    expect(evidenceOf(worded, model, 1, State.Body).evidence).toContainEqual({ says: "the word “boats”", weight: 200 });
    expect(evidenceOf(worded, model, 2, State.Body).evidence).toContainEqual({ says: "the word “storm”", weight: 160 });
  });

  test("is what a template said of it, too", () => {
    const told = [
      { state: State.Body, steps: -300, says: "a line of the site" },
      { state: State.Gap, steps: 15, says: "a box" },
      { state: State.Head, steps: 7, says: "a headline" },
      { state: State.Body, steps: -10, says: "a line of the site" },
    ];
    const found = evidenceOf(page, model, 1, State.Gap, told);
    expect(found).toMatchObject({ rival: State.Body, lead: 15 - (560 - 310) });
    expect(found.evidence.filter(({ says }) => told.some((one) => one.says === says))).toEqual([
      { says: "a line of the site", weight: 310 },
      { says: "a box", weight: 15 },
    ]);
    expect(evidenceOf(page, model, 1, State.Gap).rival).toBe(State.Body);
    expect(evidenceOf(page, model, 1, State.Head).rival).toBe(State.Body);
    expect(evidenceOf(page, model, 1, State.Head, [{ state: State.List, steps: 900, says: "a list" }]).rival).toBe(
      State.List,
    );
    expect(evidenceOf(page, model, 1, State.List).rival).toBe(State.Head);
    expect(evidenceOf(page, model, 1, State.Body, [{ state: State.List, steps: 900, says: "a list" }])).toMatchObject({
      rival: State.Head,
      lead: 320,
    });
  });

  test("are lines farther away together", () => {
    const wide = loadModel(tinyModel({ dilations: [4, 3, 2], words: "" }));
    const many = pageOf(
      Array.from({ length: 12 }, (_, row) => ({ length: 8, words: 8, kind: row === 3 ? Kind.Date : Kind.Byline })),
    );
    const says = evidenceOf(many, wide, 5, State.Body).evidence.map((one) => one.says.replace(/,.*/, ""));
    expect(new Set(says)).toEqual(
      new Set(
        [
          "on any line",
          "more than 40 words",
          "131 to 190 characters",
          "2 above: a date",
          "3 above: a byline",
          "2 below: a byline",
          "3 below: a byline",
        ].concat("the lines farther below", "the lines farther above"),
      ),
    );
  });

  test("is, for each unit noted of each row, by how much the lead moves with it", () => {
    const cell = fc.record({ length: fc.nat(11), words: fc.nat(8) });
    const dilations = fc.constantFrom([1], [2], [1, 2], [2, 1, 3]);
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 9 }), fc.nat(8), dilations, (of, at, reach) => {
        const small = loadModel(tinyModel({ dilations: reach, words: "" }));
        const given = pageOf(of);
        const row = at % of.length;
        const activations = activationsOf(given, small);
        const { pulls, always } = trace(of.length, small, activations, row, State.Body, State.Head);
        const lead = (changed: LoadedModel) => {
          const last = activationsOf(given, changed).at(-1) as Float64Array;
          return 4 + 2 * (last[row * 2 + 1] as number) - (last[row * 2] as number);
        };
        let sum = always;
        for (const pull of pulls) {
          columnNames.forEach((name, column) => {
            sum += pullOf(small, pull, { column, value: given.columns[name][pull.row] as number });
          });
        }
        expect(sum).toBeCloseTo(lead(small), 6);
        expect(pulls.every(({ row: seen }, place) => seen > (pulls[place - 1]?.row ?? -1))).toBe(true);
        expect(pulls.every(({ units }) => units.some((pull) => pull !== 0))).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});
