import { rowFeatures } from "./features.js";
import { type LoadedModel, moves, STRIDE } from "./model.js";
import type { PageColumns } from "./page-columns.js";
import { State } from "./states.js";

const NEVER = -1e9;
const STATES = 7;
const mayStart: readonly number[] = [State.Before, State.Head, State.Lead, State.Body, State.List];
const mayEnd: readonly number[] = [State.Before, State.Body, State.After, State.List];

/** The states of a page's rows that are the most plausible as a whole (Viterbi over the rows' scores). */
export function labelRows({ count }: PageColumns, scores: Int32Array, model: LoadedModel): Uint8Array {
  const back = new Uint8Array(count * STRIDE);
  let current = new Float64Array(STRIDE).fill(NEVER);
  let next = new Float64Array(STRIDE);
  for (const state of mayStart) current[state] = count === 0 ? NEVER : (scores[state] as number);
  const weights = model.moves;
  for (let row = 1; row < count; row++) {
    const at = row * STRIDE;
    next.fill(NEVER * 2);
    for (let move = 0; move < moves.length; move++) {
      const [from, to] = moves[move] as readonly [number, number];
      const score = (current[from] as number) + (weights[move] as number);
      if (score <= (next[to] as number)) continue;
      next[to] = score;
      back[at + to] = from;
    }
    for (let state = 0; state < STATES; state++) next[state] = (next[state] as number) + (scores[at + state] as number);
    [current, next] = [next, current];
  }
  let state: number = State.Before;
  for (const end of mayEnd) if ((current[end] as number) > (current[state] as number)) state = end;
  const states = new Uint8Array(count);
  for (let row = count - 1; row >= 0; row--) {
    states[row] = state;
    state = back[row * STRIDE + state] as number;
  }
  return states;
}

/** Sums of the weights of each row's features, by state, in steps of the model. */
export function rowScores(page: PageColumns, { features: offset, weights }: LoadedModel): Int32Array {
  const { count, words } = page;
  const { width, features } = rowFeatures(page);
  const scores = new Int32Array(count * STRIDE);
  for (let row = 0, at = 0; row < count; row++) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    let f = 0;
    let g = 0;
    for (const end = at + width; at < end; at++) {
      const from = (features[at] as number) * STRIDE;
      a += weights[from] as number;
      b += weights[from + 1] as number;
      c += weights[from + 2] as number;
      d += weights[from + 3] as number;
      e += weights[from + 4] as number;
      f += weights[from + 5] as number;
      g += weights[from + 6] as number;
    }
    for (const word of words[row] as readonly number[]) {
      const from = (offset + word) * STRIDE;
      a += weights[from] as number;
      b += weights[from + 1] as number;
      c += weights[from + 2] as number;
      d += weights[from + 3] as number;
      e += weights[from + 4] as number;
      f += weights[from + 5] as number;
      g += weights[from + 6] as number;
    }
    const to = row * STRIDE;
    scores[to] = a;
    scores[to + 1] = b;
    scores[to + 2] = c;
    scores[to + 3] = d;
    scores[to + 4] = e;
    scores[to + 5] = f;
    scores[to + 6] = g;
  }
  return scores;
}
