import { kernelOf } from "./kernel.js";
import { type LoadedModel, SCORE_STEP, STATES } from "./model.js";
import type { PageColumns } from "./page-columns.js";

/** What a row holds at each layer: `hidden` numbers a row, one array a layer, the last one for the scores. */
export type Activations = readonly Float64Array[];

/**
 * Runs the network over the rows of a page, and gives what each layer holds.
 *
 * Each row begins as the sum of the vectors of what was noted of it. Each layer lets a row see the rows `dilation`
 * above and below it, and adds what it makes of the three.
 *
 * ```text
 * row - 2   row - 1   row   row + 1   row + 2
 *    └─────────┼───────┼───────┼─────────┘      dilation 2
 *              └───────┼───────┘                dilation 1
 *                 what was noted
 * ```
 *
 * `kernel.ts` does the same faster. Each sum is made in one order here and there, so that both find the same to the bit.
 */
export function activationsOf(page: PageColumns, model: LoadedModel): Activations {
  const held = [embed(page, model)];
  for (const layer of model.layers) held.push(passLayer(layer, page.count, model.hidden, held.at(-1) as Float64Array));
  return held;
}

function embed({ columns, count, words }: PageColumns, model: LoadedModel): Float64Array {
  const { hidden, wordVectors, start, tables } = model;
  const to = new Float64Array(count * hidden);
  for (let row = 0, at = 0; row < count; row++, at += hidden) {
    to.set(start, at);
    for (const { columns: names, strides, sums } of tables) {
      let place = 0;
      names.forEach((name, column) => {
        place += (columns[name][row] as number) * (strides[column] as number);
      });
      addTo(to, at, sums, place * hidden, hidden);
    }
    for (const word of words[row] as readonly number[]) addTo(to, at, wordVectors, word * hidden, hidden);
  }
  return to.map(aboveZero);
}

function addTo(to: Float64Array, at: number, values: Float32Array, from: number, size: number): void {
  for (let unit = 0; unit < size; unit++) to[at + unit] = (to[at + unit] as number) + (values[from + unit] as number);
}

function passLayer(
  { dilation, taps, mix, bias }: LoadedModel["layers"][number],
  count: number,
  hidden: number,
  from: Float64Array,
): Float64Array {
  const to = new Float64Array(from.length);
  const reach = dilation * hidden;
  const size = count * hidden;
  const seen = new Float64Array(hidden);
  for (let own = 0; own < size; own += hidden) {
    for (let unit = 0; unit < hidden; unit++) {
      const at = own + unit;
      let value = (from[at] as number) * (taps[hidden + unit] as number);
      if (own >= reach) value += (from[at - reach] as number) * (taps[unit] as number);
      if (own + reach < size) value += (from[at + reach] as number) * (taps[2 * hidden + unit] as number);
      seen[unit] = value;
    }
    for (let unit = 0, weight = 0; unit < hidden; unit++) {
      let sum = bias[unit] as number;
      for (let other = 0; other < hidden; other++, weight++) sum += (seen[other] as number) * (mix[weight] as number);
      to[own + unit] = (from[own + unit] as number) + aboveZero(sum);
    }
  }
  return to;
}

/** The number or 0, without a branch that the processor would guess wrong half the time. */
function aboveZero(value: number): number {
  return (value + Math.abs(value)) * 0.5;
}

/** What speaks for each state of each row, in steps. */
export function rowScores(page: PageColumns, model: LoadedModel): Int32Array {
  return kernelOf(model)?.(page) ?? scoresWithoutKernel(page, model);
}

/** The same without the kernel. */
export function scoresWithoutKernel(page: PageColumns, model: LoadedModel): Int32Array {
  const { hidden, out, outBias } = model;
  const last = activationsOf(page, model).at(-1) as Float64Array;
  return Int32Array.from({ length: page.count * STATES }, (_, slot) => {
    const state = slot % STATES;
    const from = ((slot - state) / STATES) * hidden;
    let sum = outBias[state] as number;
    for (let unit = 0; unit < hidden; unit++) {
      sum += (last[from + unit] as number) * (out[state * hidden + unit] as number);
    }
    return Math.floor(sum / SCORE_STEP + 0.5);
  });
}
