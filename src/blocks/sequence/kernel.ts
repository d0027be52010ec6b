import { columnNames } from "./inputs.js";
import { kernelCode } from "./kernel-code.js";
import { type LoadedModel, SCORE_STEP, STATES } from "./model.js";
import type { PageColumns } from "./page-columns.js";

/** Finds what `rowScores` finds, to the bit; nothing for a page that is too long. */
export type Kernel = (page: PageColumns) => Int32Array | undefined;

/** What the module is made for. */
const UNITS = 16;
const ROW = UNITS * 8;
const WORDS = 8;
/** Longer pages are left to `network.ts`, so that the memory stays as it was laid out: 2 MB and the model. */
const MAX_ROWS = 4096;
/** No layer sees farther. */
const MAX_REACH = 16;
const PAGE = 0x10000;

const kernels = /* @__PURE__ */ new WeakMap<LoadedModel, Kernel | "none">();

/**
 * The network in WebAssembly, made on first use; nothing where the platform has none, forbids it, or lacks its
 * arithmetic of pairs, and for a model of another size.
 */
export function kernelOf(model: LoadedModel): Kernel | undefined {
  let made = kernels.get(model);
  if (made === undefined) {
    made = makeKernel(model) ?? "none";
    kernels.set(model, made);
  }
  return made === "none" ? undefined : made;
}

interface Exports {
  readonly memory: WebAssembly.Memory;
  embed(
    count: number,
    to: number,
    columns: number,
    words: number,
    tables: number,
    start: number,
    vectors: number,
  ): void;
  layer(count: number, from: number, to: number, reach: number, weights: number, seen: number): void;
  scores(count: number, from: number, to: number, weights: number, step: number, made: number): void;
}

function makeKernel(model: LoadedModel): Kernel | undefined {
  if (model.hidden !== UNITS || model.layers.some(({ dilation }) => dilation > MAX_REACH)) return undefined;
  try {
    const code = Uint8Array.from(kernelCode.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(code));
    return layOutKernel(model, exports as unknown as Exports);
  } catch {
    return undefined;
  }
}

/** Numbers laid end to end in a memory that grows as they come. */
function makeLayout(memory: WebAssembly.Memory) {
  let end = 0;
  const reserve = (bytes: number): number => {
    const at = end;
    end = (at + bytes + 15) & ~15;
    const missing = Math.ceil(end / PAGE) - memory.buffer.byteLength / PAGE;
    if (missing > 0) memory.grow(missing);
    return at;
  };
  const put = (values: Float64Array | Float32Array | Int32Array): number => {
    const at = reserve(values.byteLength);
    new Uint8Array(memory.buffer, at).set(new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
    return at;
  };
  return { reserve, put };
}

function layOutKernel(model: LoadedModel, { memory, embed, layer, scores }: Exports): Kernel {
  const { reserve, put } = makeLayout(memory);
  const numbers = (...parts: Iterable<number>[]) => put(Float64Array.from(parts.flatMap((part) => [...part])));
  const start = numbers(model.start);
  const vectors = put(model.wordVectors);
  // How many tables, then of each how many columns, where its sums begin, and how far apart a column's values stand.
  const tables = model.tables.flatMap(({ sums, strides }) => {
    return [strides.length, put(sums), ...strides.map((stride) => stride * UNITS * sums.BYTES_PER_ELEMENT)];
  });
  const tablesAt = put(Int32Array.of(model.tables.length, ...tables));
  const layers = model.layers.map(({ dilation, taps, mix, bias }) => {
    return { reach: dilation * ROW, weights: numbers(taps, bias, turned(mix)) };
  });
  // Beside the states stand some that are none.
  const out = numbers(model.outBias, new Array(UNITS - STATES).fill(0), turned(model.out));
  const seen = reserve(ROW);
  // Rows of zeros stand above and below those of the page.
  const margin = MAX_REACH * ROW;
  const buffers = [0, 1].map(() => reserve(MAX_ROWS * ROW + 2 * margin) + margin) as [number, number];
  const columns = reserve(MAX_ROWS * columnNames.length);
  const words = reserve(MAX_ROWS * WORDS * 2);
  const found = reserve(MAX_ROWS * STATES * 4 + 4);
  const bytes = new Uint8Array(memory.buffer);
  const wordsOfRows = new Uint16Array(memory.buffer, words, MAX_ROWS * WORDS);
  const scoresOfRows = new Int32Array(memory.buffer, found, MAX_ROWS * STATES);
  return (page) => {
    const { count } = page;
    if (count > MAX_ROWS) return undefined;
    if (page.bytes !== undefined) bytes.set(page.bytes, columns);
    else columnNames.forEach((name, at) => void bytes.set(page.columns[name], columns + at * count));
    for (let row = 0, slot = 0; row < count; row++, slot += WORDS) {
      const known = page.words[row] as readonly number[];
      wordsOfRows[slot] = known.length;
      for (let at = 0; at < known.length; at++) wordsOfRows[slot + 1 + at] = known[at] as number;
    }
    for (const buffer of buffers) bytes.fill(0, buffer + count * ROW, buffer + count * ROW + margin);
    let [from, to] = buffers;
    embed(count, from, columns, words, tablesAt, start, vectors);
    for (const { reach, weights } of layers) {
      layer(count, from, to, reach, weights, seen);
      [from, to] = [to, from];
    }
    scores(count, from, found, out, SCORE_STEP, seen);
    return scoresOfRows.slice(0, count * STATES);
  };
}

/** By unit seen, then by what is made of it; what the weights lack is nothing. */
function turned(weights: Float64Array): number[] {
  return Array.from({ length: UNITS * UNITS }, (_, at) => weights[(at % UNITS) * UNITS + Math.floor(at / UNITS)] ?? 0);
}
