import { type LoadedModel, SCORE_STEP, STATES } from "./model.js";
import type { PageColumns } from "./page-columns.js";

/** What a row holds at each layer: `hidden` numbers a row, one array a layer, the last one for the scores. */
export type Activations = readonly Float64Array[];

/** Rows are taken through a layer so many at a time: a weight is read once for all of them. */
const ABREAST = 4;

/** Room for the rows of a page, and for some that are none behind them. */
function roomFor(count: number, { hidden }: LoadedModel): Float64Array {
  return new Float64Array(Math.ceil(count / ABREAST) * ABREAST * hidden);
}

/**
 * Runs the network over the rows of a page.
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
 */
function runNetwork(page: PageColumns, model: LoadedModel): Float64Array {
  const buffers = [roomFor(page.count, model), roomFor(page.count, model)];
  return runThrough(page, model, (layer) => buffers[layer & 1] as Float64Array);
}

/** The same, with what each layer holds. */
export function activationsOf(page: PageColumns, model: LoadedModel): Activations {
  const layers = Array.from({ length: model.layers.length + 1 }, () => roomFor(page.count, model));
  runThrough(page, model, (layer) => layers[layer] as Float64Array);
  return layers;
}

function runThrough(page: PageColumns, model: LoadedModel, bufferOf: (layer: number) => Float64Array): Float64Array {
  embed(page, model, bufferOf(0));
  model.layers.forEach((_, at) => {
    passLayer(model, at, page.count, bufferOf(at), bufferOf(at + 1));
  });
  return bufferOf(model.layers.length);
}

function embed({ columns, count, words }: PageColumns, model: LoadedModel, to: Float64Array): void {
  const { hidden, vectors, start, inputs, tables } = model;
  const size = count * hidden;
  for (let at = 0; at < size; at += hidden) to.set(start, at);
  const keys = new Int32Array(count);
  for (const { columns: names, strides, sums } of tables) {
    keys.fill(0);
    names.forEach((name, at) => {
      addTo(keys, columns[name], (strides[at] as number) * hidden);
    });
    for (let row = 0, at = 0; row < count; row++) {
      const from = keys[row] as number;
      for (let unit = 0; unit < hidden; unit++, at++) to[at] = (to[at] as number) + (sums[from + unit] as number);
    }
  }
  for (let row = 0; row < count; row++) {
    for (const word of words[row] as readonly number[]) {
      const from = (inputs + word) * hidden;
      for (let unit = 0, at = row * hidden; unit < hidden; unit++, at++) {
        to[at] = (to[at] as number) + (vectors[from + unit] as number);
      }
    }
  }
  for (let at = 0; at < size; at++) if ((to[at] as number) < 0) to[at] = 0;
}

function addTo(keys: Int32Array, values: Uint8Array, stride: number): void {
  for (let row = 0; row < keys.length; row++) keys[row] = (keys[row] as number) + (values[row] as number) * stride;
}

function passLayer(model: LoadedModel, layer: number, count: number, from: Float64Array, to: Float64Array): void {
  const { hidden, layers } = model;
  const { dilation, taps, mix, bias } = layers[layer] as LoadedModel["layers"][number];
  const reach = dilation * hidden;
  const size = count * hidden;
  const width = ABREAST * hidden;
  const seen = new Float64Array(width);
  for (let at = 0; at < size; at += width) {
    for (let slot = 0, unit = 0; slot < width; slot++, unit = slot % hidden) {
      const own = at + slot;
      let value = (from[own] as number) * (taps[hidden + unit] as number);
      if (own >= reach) value += (from[own - reach] as number) * (taps[unit] as number);
      if (own + reach < size) value += (from[own + reach] as number) * (taps[2 * hidden + unit] as number);
      seen[slot] = value;
    }
    for (let unit = 0, weights = 0; unit < hidden; unit++, weights += hidden) {
      let a = bias[unit] as number;
      let [b, c, d] = [a, a, a];
      for (let other = 0; other < hidden; other++) {
        const weight = mix[weights + other] as number;
        a += (seen[other] as number) * weight;
        b += (seen[hidden + other] as number) * weight;
        c += (seen[2 * hidden + other] as number) * weight;
        d += (seen[3 * hidden + other] as number) * weight;
      }
      const own = at + unit;
      to[own] = (from[own] as number) + (a > 0 ? a : 0);
      to[own + hidden] = (from[own + hidden] as number) + (b > 0 ? b : 0);
      to[own + 2 * hidden] = (from[own + 2 * hidden] as number) + (c > 0 ? c : 0);
      to[own + 3 * hidden] = (from[own + 3 * hidden] as number) + (d > 0 ? d : 0);
    }
  }
}

/** What speaks for each state of each row, in steps. */
export function rowScores(page: PageColumns, model: LoadedModel): Int32Array {
  const { hidden, out, outBias } = model;
  const last = runNetwork(page, model);
  const scores = new Int32Array(page.count * STATES);
  for (let row = 0, to = 0; row < page.count; row++) {
    const from = row * hidden;
    for (let state = 0, weight = 0; state < STATES; state++, to++) {
      let score = outBias[state] as number;
      for (let unit = 0; unit < hidden; unit++, weight++)
        score += (last[from + unit] as number) * (out[weight] as number);
      scores[to] = Math.round(score / SCORE_STEP);
    }
  }
  return scores;
}
