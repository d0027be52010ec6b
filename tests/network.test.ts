import { describe, expect, test } from "vitest";
import { columnTables } from "../src/blocks/sequence/column-tables.js";
import { type Columns, columnSizes } from "../src/blocks/sequence/columns.js";
import { columnNames, layOut } from "../src/blocks/sequence/inputs.js";
import { kernelOf } from "../src/blocks/sequence/kernel.js";
import {
  type LoadedModel,
  loadModel,
  moves,
  SCORE_STEP,
  type SequenceModel,
  STATES,
} from "../src/blocks/sequence/model.js";
import { rowScores, scoresWithoutKernel } from "../src/blocks/sequence/network.js";
import type { PageColumns } from "../src/blocks/sequence/page-columns.js";
import { newsModel } from "../src/news-model.js";
import fc from "./support/properties.js";

const model = loadModel(newsModel.weights);
const row = fc.tuple(...columnNames.map((name) => fc.nat(columnSizes[name] - 1)));
const words = fc.uniqueArray(fc.nat(model.words.size - 1), { maxLength: 6 });
const rows = (most: number) => fc.array(fc.record({ values: row, words }), { minLength: 1, maxLength: most });
type Row = { readonly values: readonly number[]; readonly words: readonly number[] };

function pageOf(of: readonly Row[]): PageColumns {
  const columns = Object.fromEntries(
    columnNames.map((name, column) => [name, Uint8Array.from(of, ({ values }) => values[column] as number)]),
  ) as Columns;
  return {
    lines: Uint32Array.from(of, (_, at) => at),
    count: of.length,
    columns,
    words: of.map((one) => one.words),
    titleRow: -1,
    lengths: new Uint32Array(of.length),
    likeness: new Uint8Array(of.length),
  };
}

/** The network as its definition says, one number after the other. */
function plainScores(of: readonly Row[], { hidden, inputs, vectors, start, layers, out, outBias }: LoadedModel) {
  const { bases } = layOut();
  const units = Array.from({ length: hidden }, (_, unit) => unit);
  let held = of.map((one) => {
    const places = [
      ...one.values.map((value, column) => (bases[column] ?? 0) + value),
      ...one.words.map((w) => inputs + w),
    ];
    return units.map((unit) =>
      Math.max(
        0,
        places.reduce((sum, place) => sum + (vectors[place * hidden + unit] ?? 0), start[unit] ?? 0),
      ),
    );
  });
  for (const { dilation, taps, mix, bias } of layers) {
    const seen = held.map((_, at) =>
      units.map((unit) =>
        [-1, 0, 1].reduce(
          (sum, tap) => sum + (held[at + tap * dilation]?.[unit] ?? 0) * (taps[(tap + 1) * hidden + unit] ?? 0),
          0,
        ),
      ),
    );
    held = held.map((own, at) =>
      units.map((unit) => {
        const made = units.reduce(
          (sum, other) => sum + (seen[at]?.[other] ?? 0) * (mix[unit * hidden + other] ?? 0),
          bias[unit] ?? 0,
        );
        return (own[unit] ?? 0) + Math.max(0, made);
      }),
    );
  }
  return held.map((own) =>
    Array.from({ length: STATES }, (_, state) =>
      units.reduce((sum, unit) => sum + (own[unit] ?? 0) * (out[state * hidden + unit] ?? 0), outBias[state] ?? 0),
    ),
  );
}

describe("the network over the rows of a page", () => {
  test("scores as its definition says, whatever the number of rows", () => {
    fc.assert(
      fc.property(rows(23), (of) => {
        const scores = rowScores(pageOf(of), model);
        expect(scores).toHaveLength(of.length * STATES);
        plainScores(of, model).forEach((states, at) => {
          states.forEach((score, state) => {
            // A score is rounded to a step.
            expect(Math.abs((scores[at * STATES + state] ?? 0) - score / SCORE_STEP)).toBeLessThan(0.51);
          });
        });
      }),
      { numRuns: 60 },
    );
  });

  test("lets a row see so many rows on either side as its layers reach, and no farther", () => {
    const reach = model.layers.reduce((sum, { dilation }) => sum + dilation, 0);
    fc.assert(
      fc.property(rows(12), rows(1), rows(12), (above, [middle], below) => {
        const far = Array.from({ length: reach }, () => middle as Row);
        const alone = rowScores(pageOf([...far, middle as Row, ...far]), model);
        const among = rowScores(pageOf([...above, ...far, middle as Row, ...far, ...below]), model);
        const from = (above.length + reach) * STATES;
        expect(among.slice(from, from + STATES)).toEqual(alone.slice(reach * STATES, (reach + 1) * STATES));
      }),
      { numRuns: 40 },
    );
  });

  test("gives nothing for a page without rows", () => {
    expect(rowScores(pageOf([]), model)).toHaveLength(0);
  });
});

test("tables of columns hold every column once", () => {
  expect(columnTables(model.vectors, model.hidden).flatMap(({ columns }) => columns)).toEqual(columnNames);
});

test("a model of another version, or cut short, is refused", () => {
  const { weights } = newsModel;
  expect(() => loadModel({ ...weights, version: 1 })).toThrow(/newsdump\/model/);
  expect(() => loadModel({ ...weights, weights: weights.weights.slice(1) })).toThrow(TypeError);
  expect(() => loadModel({ ...weights, steps: weights.steps.slice(1) })).toThrow(TypeError);
});

describe("the network in WebAssembly", () => {
  const kernel = kernelOf(model);

  test("finds to the bit what is found without it", () => {
    fc.assert(
      fc.property(rows(40), (of) => {
        const page = pageOf(of);
        expect(kernel?.(page)).toEqual(scoresWithoutKernel(page, model));
      }),
    );
  });

  test("keeps nothing of a page for the next one", () => {
    fc.assert(
      fc.property(rows(40), rows(10), (before, of) => {
        kernel?.(pageOf(before));
        expect(kernel?.(pageOf(of))).toEqual(scoresWithoutKernel(pageOf(of), model));
      }),
    );
  });

  test("leaves long pages alone, and models of another size", () => {
    const one: Row = { values: columnNames.map(() => 0), words: [] };
    const page = pageOf(new Array(5000).fill(one));
    expect(kernel?.(page)).toBeUndefined();
    expect(rowScores(page, model)).toEqual(scoresWithoutKernel(page, model));
    expect(kernelOf({ ...model, hidden: 12 })).toBeUndefined();
  });

  test("is done without where the platform forbids it", () => {
    const { Module } = WebAssembly;
    WebAssembly.Module = function refuse() {
      throw new WebAssembly.CompileError("forbidden");
    } as unknown as typeof WebAssembly.Module;
    try {
      expect(kernelOf({ ...model })).toBeUndefined();
    } finally {
      WebAssembly.Module = Module;
    }
  });
});

/** Numbers that look like drawn ones, the same each time. */
const drawn = (at: number, values: number) => (((at + 1) * 7919) % 10_007) % values;

/** A model of some units and layers, new each time it is asked for. */
function made(dilations: readonly number[], hidden = 16): SequenceModel {
  const words = "quay boats +storm";
  const layer = [3 * hidden, hidden * hidden, hidden];
  const sizes = [(layOut().count + 3) * hidden, hidden, ...dilations.flatMap(() => layer), STATES * hidden, STATES];
  let at = 0;
  const weights = sizes.map((size) => {
    return String.fromCharCode(...Array.from({ length: size }, () => 75 + drawn(at++, 11)));
  });
  return {
    ...{ version: 2, hidden, dilations, words, headline: [], moves: moves.map(() => 0) },
    ...{ weights: weights.join(""), steps: sizes.map((_, part) => 0.02 + 0.01 * (part % 3)) },
  };
}

function drawnPage(count: number, inOne = false): PageColumns {
  const bytes = new Uint8Array(count * columnNames.length);
  const columns = Object.fromEntries(
    columnNames.map((name, column) => {
      const values = bytes.subarray(column * count, (column + 1) * count);
      for (let row = 0; row < count; row++) values[row] = drawn(row * 41 + column * 7, columnSizes[name]);
      return [name, inOne ? values : values.slice()];
    }),
  ) as Columns;
  return {
    ...{ lines: Uint32Array.from({ length: count }, (_, row) => row), count, columns, titleRow: -1 },
    ...{ lengths: new Uint32Array(count), likeness: new Uint8Array(count), ...(inOne && { bytes }) },
    words: Array.from({ length: count }, (_, row) => [0, 1, 2].slice(0, row % 4)),
  };
}

const layered = [[], [1], [1, 16, 5]].map((dilations) => loadModel(made(dilations)));

describe("the network in WebAssembly, made anew", () => {
  test.each([
    ["without layers", 0],
    ["with one layer", 1],
    ["with layers that see far", 2],
  ])("finds what is found without it: %s", (_, at) => {
    // What is made of a model is kept with it.
    const model = { ...(layered[at] as LoadedModel) };
    const kernel = kernelOf(model);
    expect(kernelOf(model)).toBe(kernel);
    for (const count of [20, 1, 0, 20]) {
      const page = drawnPage(count);
      const scores = kernel?.(page);
      expect(scores).toHaveLength(count * STATES);
      expect(scores).toEqual(scoresWithoutKernel(page, model));
      expect(kernel?.(drawnPage(count, true))).toEqual(scores);
      expect(rowScores(page, model)).toEqual(scores);
    }
  });

  test("reads pages of up to 4096 rows", () => {
    const [model] = layered as [LoadedModel];
    const kernel = kernelOf({ ...model });
    const most = drawnPage(4096);
    expect(kernel?.(most)?.slice(-STATES)).toEqual(scoresWithoutKernel(most, model).slice(-STATES));
    expect(kernel?.(drawnPage(4097))).toBeUndefined();
  });

  test("is made for models of 16 units whose layers see 16 rows", () => {
    const isMade = (...given: Parameters<typeof made>) => kernelOf(loadModel(made(...given))) !== undefined;
    expect([isMade([16]), isMade([17]), isMade([1], 8), isMade([1, 17])]).toEqual([true, false, false, false]);
  });
});
