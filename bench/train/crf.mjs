// A linear-chain CRF with constrained states over binary features: softmax-margin, AdaGrad, labels as sets of states.

import { moves } from "./examples.mjs";

export const STATES = 7;
const BODY = 3;
const LIST = 6;

/**
 * @typedef {{ count: number, width: number, features: Uint16Array, words: (readonly number[])[], labels?: Uint8Array,
 *   cost: Float32Array, weight: number }} Example
 * @typedef {{ features: number, words: number, weights: Float32Array, moves: Float32Array, starts: Float32Array, ends: Float32Array }} Model
 */

const NEVER = -1e9;

/** @param {Model} model @param {Example} page @param {Float64Array} out */
export function emissions({ weights, features: count }, { count: rows, width, features, words }, out) {
  for (let row = 0; row < rows; row++) {
    const to = row * STATES;
    for (let state = 0; state < STATES; state++) out[to + state] = 0;
    for (let at = row * width, end = at + width; at < end; at++) {
      const from = features[at] * STATES;
      for (let state = 0; state < STATES; state++) out[to + state] += weights[from + state];
    }
    for (const word of words[row]) {
      if (word < 0) continue;
      const from = (count + word) * STATES;
      for (let state = 0; state < STATES; state++) out[to + state] += weights[from + state];
    }
  }
}

/**
 * Forward and backward under the allowed states; expected states are added to `expected` with `sign`, moves to `moved`.
 *
 * @returns {number} log of the sum over all paths
 */
function expectations(model, rows, scores, allowed, sign, expected, moved, startGrad, endGrad, forward, backward) {
  const { moves: weight, starts, ends } = model;
  const logAdd = (a, b) => (a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b)));
  for (let row = 0; row < rows; row++) {
    const to = row * STATES;
    for (let s = 0; s < STATES; s++) forward[to + s] = NEVER;
    if (row === 0) for (let s = 0; s < STATES; s++) forward[s] = starts[s];
    else {
      const from = to - STATES;
      for (let m = 0; m < moves.length; m++) {
        const v = forward[from + moves[m][0]] + weight[m];
        if (v <= NEVER / 2) continue;
        const s = to + moves[m][1];
        forward[s] = forward[s] <= NEVER / 2 ? v : logAdd(forward[s], v);
      }
    }
    for (let s = 0; s < STATES; s++) {
      if (allowed !== undefined && (allowed[row] & (1 << s)) === 0) forward[to + s] = NEVER;
      else if (forward[to + s] > NEVER / 2) forward[to + s] += scores[to + s];
    }
  }
  const last = (rows - 1) * STATES;
  let total = NEVER;
  for (let s = 0; s < STATES; s++) {
    backward[last + s] = ends[s];
    const v = forward[last + s] + ends[s];
    if (v > NEVER / 2) total = total <= NEVER / 2 ? v : logAdd(total, v);
  }
  if (total <= NEVER / 2) return NEVER;
  for (let s = 0; s < STATES; s++) endGrad[s] += sign * Math.exp(forward[last + s] + ends[s] - total);
  for (let row = rows - 1; row >= 0; row--) {
    const to = row * STATES;
    for (let s = 0; s < STATES; s++) {
      const v = forward[to + s] + backward[to + s] - total;
      if (v > -20) expected[to + s] += sign * Math.exp(v);
    }
    if (row === 0) {
      for (let s = 0; s < STATES; s++) startGrad[s] += sign * Math.exp(Math.min(0, forward[s] + backward[s] - total));
      break;
    }
    const from = to - STATES;
    for (let s = 0; s < STATES; s++) backward[from + s] = NEVER;
    for (let m = 0; m < moves.length; m++) {
      const [a, b] = moves[m];
      if (allowed !== undefined && (allowed[row] & (1 << b)) === 0) continue;
      const v = weight[m] + scores[to + b] + backward[to + b];
      if (v <= NEVER / 2) continue;
      backward[from + a] = backward[from + a] <= NEVER / 2 ? v : logAdd(backward[from + a], v);
      const p = forward[from + a] + v - total;
      if (p > -20) moved[m] += sign * Math.exp(p);
    }
  }
  return total;
}

/** A small generator with a seed, so that the same data give the same file. */
function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

/**
 * @param {Example[]} examples
 * @param {{ features: number, words: number, keep: Uint8Array, epochs?: number, seed?: number, costScale?: number }} options
 * @returns {Model}
 */
export function train(examples, { features, words, keep, epochs = 8, seed = 1, costScale = 3 }) {
  const size = (features + words) * STATES;
  const model = {
    features,
    words,
    weights: new Float32Array(size),
    moves: new Float32Array(moves.length),
    starts: new Float32Array(STATES),
    ends: new Float32Array(STATES),
  };
  const never = (list, allowed) =>
    list.fill(NEVER) &&
    allowed.forEach((s) => {
      list[s] = 0;
    });
  never(model.starts, [0, 1, 2, 3, 6]);
  never(model.ends, [0, 3, 5, 6]);
  const squares = new Float32Array(size).fill(1e-6);
  const gradient = new Float32Array(size);
  const moveSquares = new Float32Array(moves.length).fill(1e-6);
  const sums = new Float64Array(size);
  const moveSums = new Float64Array(moves.length);
  let summed = 0;
  const longest = Math.max(...examples.map(({ count }) => count));
  const buffers = Array.from({ length: 5 }, () => new Float64Array(longest * STATES));
  const [scores, expected, forward, backward, costed] = buffers;
  const touched = new Int32Array(features + words);
  const mark = new Uint8Array(features + words);
  const next = random(seed);
  const order = examples.map((_, at) => at);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(next() * (at + 1));
      [order[at], order[other]] = [order[other], order[at]];
    }
    const rate = 0.03 / (1 + 0.15 * epoch);
    for (const index of order) {
      const page = examples[index];
      const { count: rows, width, labels } = page;
      emissions(model, page, scores);
      expected.fill(0, 0, rows * STATES);
      const moved = new Float64Array(moves.length);
      const s0 = new Float64Array(STATES);
      const e0 = new Float64Array(STATES);
      if (expectations(model, rows, scores, labels, 1, expected, moved, s0, e0, forward, backward) === NEVER) continue;
      // Softmax-margin: a wrong decision costs by its words.
      for (let row = 0; row < rows; row++) {
        const to = row * STATES;
        const allowed = labels[row];
        const mayBody = (allowed & ((1 << BODY) | (1 << LIST))) !== 0;
        const mayOther = (allowed & ~((1 << BODY) | (1 << LIST))) !== 0;
        const cost = costScale * page.cost[row];
        for (let s = 0; s < STATES; s++) {
          const wrong = s === BODY || s === LIST ? !mayBody : !mayOther;
          costed[to + s] = scores[to + s] + (wrong ? cost : 0);
        }
      }
      expectations(model, rows, costed, undefined, -1, expected, moved, s0, e0, forward, backward);
      let count = 0;
      for (let row = 0; row < rows; row++) {
        const to = row * STATES;
        let any = false;
        for (let s = 0; s < STATES; s++) if (expected[to + s] > 1e-4 || expected[to + s] < -1e-4) any = true;
        if (!any) continue;
        const add = (feature) => {
          if (keep[feature] === 0) return;
          if (mark[feature] === 0) {
            mark[feature] = 1;
            touched[count++] = feature;
          }
          const from = feature * STATES;
          for (let s = 0; s < STATES; s++) gradient[from + s] += expected[to + s];
        };
        for (let at = row * width, end = at + width; at < end; at++) add(page.features[at]);
        for (const word of page.words[row]) if (word >= 0) add(features + word);
      }
      for (let at = 0; at < count; at++) {
        const feature = touched[at];
        mark[feature] = 0;
        for (let slot = feature * STATES, end = slot + STATES; slot < end; slot++) {
          const g = gradient[slot] * page.weight - 1e-3 * model.weights[slot];
          gradient[slot] = 0;
          if (g === 0) continue;
          squares[slot] += g * g;
          model.weights[slot] += (rate * g) / Math.sqrt(squares[slot]);
        }
      }
      for (let m = 0; m < moves.length; m++) {
        const g = moved[m] * page.weight - 1e-3 * model.moves[m];
        moveSquares[m] += g * g;
        model.moves[m] += (rate * g) / Math.sqrt(moveSquares[m]);
      }
    }
    if (epoch >= epochs - 4) {
      for (let at = 0; at < size; at++) sums[at] += model.weights[at];
      for (let m = 0; m < moves.length; m++) moveSums[m] += model.moves[m];
      summed++;
    }
  }
  for (let at = 0; at < size; at++) model.weights[at] = sums[at] / summed;
  for (let m = 0; m < moves.length; m++) model.moves[m] = moveSums[m] / summed;
  return model;
}
