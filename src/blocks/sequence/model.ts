import { type ColumnTable, columnTables } from "./column-tables.js";
import { layOut } from "./inputs.js";

/**
 * What was learnt from pages of many sites about which lines are the article: data, written by `bench/train`.
 * A parser made by `createParser` takes one as its `model`.
 */
export interface SequenceModel {
  /** Of what is noted of a row; a model of another version is refused. */
  readonly version: number;
  /** Numbers that the network keeps of each row. */
  readonly hidden: number;
  /** How far each layer sees above and below a row, in rows. */
  readonly dilations: readonly number[];
  /** All weights, one character each, part by part. */
  readonly weights: string;
  /** What one step of a weight is worth, part by part. */
  readonly steps: readonly number[];
  /** Words that it weighs, with a space between them: of short lines, and behind a plus of the beginnings of long ones. */
  readonly words: string;
  /** Weights of the moves between states, in the order of `moves`. */
  readonly moves: readonly number[];
  /** Weights of the features of candidates for the headline. */
  readonly headline: readonly number[];
}

/** Changes whenever what is noted of a row does. */
const MODEL_VERSION = 2;
export const STATES = 7;
/** What a step of a row's score is worth, as a natural logarithm of odds. */
export const SCORE_STEP = 0.05;
/** The character of a weight of 0. */
const ZERO = 80;

/** The moves that there are between states, from and to, in the order of the model's weights. */
export const moves: readonly (readonly [number, number])[] = [
  [0, 0],
  [0, 1],
  [0, 3],
  [1, 1],
  [1, 2],
  [1, 3],
  [2, 2],
  [2, 3],
  [3, 3],
  [3, 4],
  [3, 5],
  [4, 4],
  [4, 3],
  [5, 5],
  [1, 6],
  [2, 6],
  [3, 6],
  [6, 6],
  [6, 3],
  [6, 5],
  [4, 6],
  [6, 4],
  [0, 2],
];

/** The places of the moves in that list, by the state that they lead to. */
export function movesByTarget(): number[] {
  return [...moves.keys()].sort((a, b) => (moves[a]?.[1] ?? 0) - (moves[b]?.[1] ?? 0));
}

/** One layer of the network, laid out for use. */
interface Layer {
  readonly dilation: number;
  /** By row above, own row, row below, then by unit. */
  readonly taps: Float64Array;
  /** By unit made, then by unit seen. */
  readonly mix: Float64Array;
  readonly bias: Float64Array;
}

/** A model laid out for use. */
export interface LoadedModel {
  readonly hidden: number;
  /** Number of inputs that are values of columns; the words follow them. */
  readonly inputs: number;
  /** By input, then by unit. */
  readonly vectors: Float64Array;
  /** Those of the words once more, in as few bytes as the sums of the tables have. */
  readonly wordVectors: Float32Array;
  readonly start: Float64Array;
  /** What several columns say together, looked up at once. */
  readonly tables: readonly ColumnTable[];
  readonly layers: readonly Layer[];
  /** By state, then by unit. */
  readonly out: Float64Array;
  readonly outBias: Float64Array;
  readonly words: ReadonlyMap<string, number>;
  readonly longWords: ReadonlyMap<string, number>;
  /** In steps of the scores, by the state that they lead to. */
  readonly moves: Float64Array;
}

/** The sizes of the parts of a model's weights, in their order. */
function partSizes(hidden: number, layers: number, inputs: number): number[] {
  const layer = [3 * hidden, hidden * hidden, hidden];
  return [inputs * hidden, hidden, ...Array.from({ length: layers }, () => layer).flat(), STATES * hidden, STATES];
}

const loaded = /* @__PURE__ */ new WeakMap<SequenceModel, LoadedModel>();

/**
 * Lays a model out, once.
 *
 * @throws TypeError where the model is not of this version's columns.
 */
export function loadModel(model: SequenceModel): LoadedModel {
  let found = loaded.get(model);
  if (found === undefined) {
    found = unpack(model);
    loaded.set(model, found);
  }
  return found;
}

function unpack(model: SequenceModel): LoadedModel {
  const { hidden, dilations, weights, steps } = model;
  const inputs = layOut().count;
  const words = model.words === "" ? [] : model.words.split(" ");
  const sizes = partSizes(hidden, dilations?.length ?? 0, inputs + words.length);
  const size = sizes.reduce((sum, part) => sum + part, 0);
  if (model.version !== MODEL_VERSION || weights.length !== size || steps.length !== sizes.length) {
    throw new TypeError("the model is not of this version of newsdump: take the one of newsdump/model");
  }
  let from = 0;
  const parts = sizes.map((length, part) => {
    const step = steps[part] as number;
    const values = Float64Array.from({ length }, (_, at) => (weights.charCodeAt(from + at) - ZERO) * step);
    from += length;
    return values;
  });
  const [vectors, start] = parts as [Float64Array, Float64Array];
  const [out, outBias] = parts.slice(-2) as [Float64Array, Float64Array];
  const layers = dilations.map((dilation, at) => {
    const [taps, mix, bias] = parts.slice(2 + 3 * at) as [Float64Array, Float64Array, Float64Array];
    return { dilation, taps, mix, bias };
  });
  return {
    hidden,
    inputs,
    vectors,
    wordVectors: Float32Array.from(vectors.subarray(inputs * hidden)),
    start,
    tables: columnTables(vectors, hidden),
    layers,
    out,
    outBias,
    words: new Map(words.flatMap((word, at) => (word.startsWith("+") ? [] : [[word, at] as const]))),
    longWords: new Map(words.flatMap((word, at) => (word.startsWith("+") ? [[word.slice(1), at] as const] : []))),
    moves: Float64Array.from(movesByTarget(), (move) => (model.moves[move] as number) / SCORE_STEP),
  };
}
