import type { ColumnTable } from "./column-tables.js";
import type { Columns } from "./columns.js";
import { kernelOf } from "./kernel.js";
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
  const keys = Array.from({ length: ABREAST }, () => new Int32Array(count));
  const nothing = new Float32Array(hidden);
  for (let table = 0; table < tables.length; table += ABREAST) {
    const sums = keys.map((own, at) => placeRows(own, tables[table + at], columns, hidden) ?? nothing);
    addSums(to, hidden, keys as Four<Int32Array>, sums as Four<Float32Array>);
  }
  for (let row = 0; row < count; row++) {
    const known = words[row] as readonly number[];
    for (let word = 0; word < known.length; word++) {
      const from = (inputs + (known[word] as number)) * hidden;
      for (let unit = 0, at = row * hidden; unit < hidden; unit++, at++) {
        to[at] = (to[at] as number) + (vectors[from + unit] as number);
      }
    }
  }
  for (let at = 0; at < size; at++) to[at] = aboveZero(to[at] as number);
}

type Four<T> = [T, T, T, T];

/** Sets where in a table each row's sums begin. */
function placeRows(keys: Int32Array, table: ColumnTable | undefined, columns: Columns, hidden: number) {
  keys.fill(0);
  table?.columns.forEach((name, at) => {
    addTo(keys, columns[name], (table.strides[at] as number) * hidden);
  });
  return table?.sums;
}

function addTo(keys: Int32Array, values: Uint8Array, stride: number): void {
  for (let row = 0; row < keys.length; row++) keys[row] = (keys[row] as number) + (values[row] as number) * stride;
}

/** Four tables in one pass: what a row holds is read and written once for all of them. */
function addSums(
  to: Float64Array,
  hidden: number,
  [keysA, keysB, keysC, keysD]: Four<Int32Array>,
  [a, b, c, d]: Four<Float32Array>,
): void {
  for (let row = 0, at = 0; row < keysA.length; row++) {
    const ofA = keysA[row] as number;
    const ofB = keysB[row] as number;
    const ofC = keysC[row] as number;
    const ofD = keysD[row] as number;
    for (let unit = 0; unit < hidden; unit++, at++) {
      to[at] =
        (to[at] as number) +
        (a[ofA + unit] as number) +
        (b[ofB + unit] as number) +
        (c[ofC + unit] as number) +
        (d[ofD + unit] as number);
    }
  }
}

function passLayer(model: LoadedModel, layer: number, count: number, from: Float64Array, to: Float64Array): void {
  const { hidden, layers } = model;
  const { dilation, taps, mix, bias } = layers[layer] as LoadedModel["layers"][number];
  const reach = dilation * hidden;
  const size = count * hidden;
  const width = ABREAST * hidden;
  // By unit, then by row of the four.
  const seen = new Float64Array(width);
  for (let at = 0; at < size; at += width) {
    if (at >= reach && at + width + reach <= size) lookAll(from, at, reach, taps, seen, hidden);
    else for (let row = 0; row < ABREAST; row++) look(from, at + row * hidden, reach, size, taps, seen, row, hidden);
    // Two units of four rows: as many sums as there are registers for.
    for (let unit = 0; unit < hidden; unit += 2) {
      // Of an odd number of units the last is made twice.
      const next = unit + 1 < hidden ? unit + 1 : unit;
      let a = bias[unit] as number;
      let b = a;
      let c = a;
      let d = a;
      let e = bias[next] as number;
      let f = e;
      let g = e;
      let h = e;
      for (let slot = 0, one = unit * hidden, two = next * hidden; slot < width; slot += ABREAST, one++, two++) {
        const weight = mix[one] as number;
        const other = mix[two] as number;
        const first = seen[slot] as number;
        const second = seen[slot + 1] as number;
        const third = seen[slot + 2] as number;
        const fourth = seen[slot + 3] as number;
        a += first * weight;
        e += first * other;
        b += second * weight;
        f += second * other;
        c += third * weight;
        g += third * other;
        d += fourth * weight;
        h += fourth * other;
      }
      add(from, to, at + unit, hidden, a, b, c, d);
      add(from, to, at + next, hidden, e, f, g, h);
    }
  }
}

/** What four rows see that have a row above and a row below: themselves and the two. */
function lookAll(
  from: Float64Array,
  at: number,
  reach: number,
  taps: Float64Array,
  seen: Float64Array,
  hidden: number,
): void {
  for (let unit = 0, slot = 0; unit < hidden; unit++) {
    const above = taps[unit] as number;
    const own = taps[hidden + unit] as number;
    const below = taps[2 * hidden + unit] as number;
    for (let place = at + unit, end = slot + ABREAST; slot < end; slot++, place += hidden) {
      seen[slot] =
        (from[place] as number) * own +
        (from[place - reach] as number) * above +
        (from[place + reach] as number) * below;
    }
  }
}

/** The same of one row, near the beginning or the end of the page. */
function look(
  from: Float64Array,
  own: number,
  reach: number,
  size: number,
  taps: Float64Array,
  seen: Float64Array,
  row: number,
  hidden: number,
): void {
  const above = own >= reach;
  const below = own + reach < size;
  for (let unit = 0; unit < hidden; unit++) {
    const at = own + unit;
    let value = (from[at] as number) * (taps[hidden + unit] as number);
    if (above) value += (from[at - reach] as number) * (taps[unit] as number);
    if (below) value += (from[at + reach] as number) * (taps[2 * hidden + unit] as number);
    seen[unit * ABREAST + row] = value;
  }
}

/** Adds what a layer made of one unit of four rows, where it is above zero. */
function add(
  from: Float64Array,
  to: Float64Array,
  at: number,
  hidden: number,
  a: number,
  b: number,
  c: number,
  d: number,
): void {
  to[at] = (from[at] as number) + aboveZero(a);
  to[at + hidden] = (from[at + hidden] as number) + aboveZero(b);
  to[at + 2 * hidden] = (from[at + 2 * hidden] as number) + aboveZero(c);
  to[at + 3 * hidden] = (from[at + 3 * hidden] as number) + aboveZero(d);
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
  const last = runNetwork(page, model);
  const scores = new Int32Array(page.count * STATES);
  const rows = new Float64Array(ABREAST);
  for (let row = 0; row < page.count; row += ABREAST) {
    const from = row * hidden;
    const most = Math.min(ABREAST, page.count - row);
    for (let state = 0, weight = 0; state < STATES; state++) {
      let a = outBias[state] as number;
      let b = a;
      let c = a;
      let d = a;
      for (let at = from, end = from + hidden; at < end; at++, weight++) {
        const value = out[weight] as number;
        a += (last[at] as number) * value;
        b += (last[at + hidden] as number) * value;
        c += (last[at + 2 * hidden] as number) * value;
        d += (last[at + 3 * hidden] as number) * value;
      }
      rows[0] = a;
      rows[1] = b;
      rows[2] = c;
      rows[3] = d;
      for (let of = 0; of < most; of++) {
        scores[(row + of) * STATES + state] = Math.floor((rows[of] as number) / SCORE_STEP + 0.5);
      }
    }
  }
  return scores;
}
