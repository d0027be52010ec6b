import { layOut } from "./templates.js";

/**
 * What was learnt from pages of many sites about which lines are the article: data, written by `bench/train`.
 * A parser made by `createParser` takes one as its `model`.
 */
export interface SequenceModel {
  /** Of the features that it weighs; a model of another version is refused. */
  readonly version: number;
  /** Weights of features and words, one character each: by state, then by feature. */
  readonly weights: string;
  /** What one step of a weight is worth, as a natural logarithm of odds. */
  readonly step: number;
  /** Words that it weighs, with a space between them: of short lines, and behind a plus of the beginnings of long ones. */
  readonly words: string;
  /** Weights of the moves between states, in the order of `moves`. */
  readonly moves: readonly number[];
  /** Weights of the features of candidates for the headline. */
  readonly headline: readonly number[];
}

/** Changes whenever the features do. */
const MODEL_VERSION = 1;
/** Seven states, stored in eights. */
export const STRIDE = 8;
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

/** A model laid out for use. */
export interface LoadedModel {
  /** Number of features; the words follow them. */
  readonly features: number;
  readonly weights: Int8Array;
  readonly words: ReadonlyMap<string, number>;
  readonly longWords: ReadonlyMap<string, number>;
  /** In steps, as the weights. */
  readonly moves: Float64Array;
}

const loaded = /* @__PURE__ */ new WeakMap<SequenceModel, LoadedModel>();

/**
 * Lays a model out, once.
 *
 * @throws TypeError where the model is not of this version's features.
 */
export function loadModel(model: SequenceModel): LoadedModel {
  let found = loaded.get(model);
  if (found === undefined) {
    const { count } = layOut();
    const words = model.words === "" ? [] : model.words.split(" ");
    const size = count + words.length;
    if (model.version !== MODEL_VERSION || model.weights.length !== size * 7) {
      throw new TypeError("the model is not of this version of newsdump: take the one of newsdump/model");
    }
    const weights = new Int8Array(size * STRIDE);
    for (let state = 0, from = 0; state < 7; state++) {
      for (let feature = 0; feature < size; feature++, from++) {
        weights[feature * STRIDE + state] = model.weights.charCodeAt(from) - ZERO;
      }
    }
    found = {
      features: count,
      weights,
      words: new Map(words.flatMap((word, at) => (word.startsWith("+") ? [] : [[word, at] as const]))),
      longWords: new Map(words.flatMap((word, at) => (word.startsWith("+") ? [[word.slice(1), at] as const] : []))),
      moves: Float64Array.from(model.moves, (weight) => weight / model.step),
    };
    loaded.set(model, found);
  }
  return found;
}
