import { describe, expect, test } from "vitest";
import { type Columns, columnSizes } from "../src/blocks/sequence/columns.js";
import { columnNames, layOut } from "../src/blocks/sequence/inputs.js";
import { kernelOf } from "../src/blocks/sequence/kernel.js";
import { type LoadedModel, loadModel, moves, type SequenceModel, STATES } from "../src/blocks/sequence/model.js";
import { rowScores, scoresWithoutKernel } from "../src/blocks/sequence/network.js";
import type { PageColumns } from "../src/blocks/sequence/page-columns.js";

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

function pageOf(count: number, inOne = false): PageColumns {
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
      const page = pageOf(count);
      const scores = kernel?.(page);
      expect(scores).toHaveLength(count * STATES);
      expect(scores).toEqual(scoresWithoutKernel(page, model));
      expect(kernel?.(pageOf(count, true))).toEqual(scores);
      expect(rowScores(page, model)).toEqual(scores);
    }
  });

  test("reads pages of up to 4096 rows", () => {
    const [model] = layered as [LoadedModel];
    const kernel = kernelOf({ ...model });
    const most = pageOf(4096);
    expect(kernel?.(most)?.slice(-STATES)).toEqual(scoresWithoutKernel(most, model).slice(-STATES));
    expect(kernel?.(pageOf(4097))).toBeUndefined();
  });

  test("is made for models of 16 units whose layers see 16 rows", () => {
    const isMade = (...given: Parameters<typeof made>) => kernelOf(loadModel(made(...given))) !== undefined;
    expect([isMade([16]), isMade([17]), isMade([1], 8), isMade([1, 17])]).toEqual([true, false, false, false]);
  });
});
