// A linear chain with constrained states: what the rows' states are expected to be, by forward and backward.
import { moves } from "./examples.mjs";

export const STATES = 7;
const mayStart = [1, 1, 1, 1, 0, 0, 1];
const mayEnd = [1, 0, 0, 1, 0, 1, 1];
const from = Int32Array.from(moves, (/** @type {number[]} */ move) => /** @type {number} */ (move[0]));
const to = Int32Array.from(moves, (/** @type {number[]} */ move) => /** @type {number} */ (move[1]));

/** Room for pages of up to `rows` rows. @param {number} rows */
export function makeRoom(rows) {
  const odds = new Float64Array(rows * STATES);
  const forward = new Float64Array(rows * STATES);
  const backward = new Float64Array(rows * STATES);
  const moveOdds = new Float64Array(moves.length);
  const now = new Float64Array(STATES);

  /**
   * Adds the expected states under the allowed ones to `expected`, and the expected moves to `moved`, with `sign`.
   *
   * @param {number} count @param {Float64Array} scores @param {Float32Array} weights of the moves
   * @param {Uint8Array | undefined} allowed bits by row @param {number} sign
   * @param {Float64Array} expected @param {Float64Array} moved
   * @returns {boolean} whether any path fits
   */
  return function expect(count, scores, weights, allowed, sign, expected, moved) {
    for (let move = 0; move < moves.length; move++) moveOdds[move] = Math.exp(weights[move]);
    for (let row = 0, at = 0; row < count; row++, at += STATES) {
      const bits = allowed === undefined ? 127 : allowed[row];
      let most = -Infinity;
      for (let s = 0; s < STATES; s++) if ((bits & (1 << s)) !== 0 && scores[at + s] > most) most = scores[at + s];
      for (let s = 0; s < STATES; s++) odds[at + s] = (bits & (1 << s)) === 0 ? 0 : Math.exp(scores[at + s] - most);
    }
    // Each row's forward values are scaled to a sum of 1.
    for (let row = 0, at = 0; row < count; row++, at += STATES) {
      if (row === 0) now.set(mayStart);
      else {
        now.fill(0);
        for (let move = 0; move < moves.length; move++)
          now[to[move]] += forward[at - STATES + from[move]] * moveOdds[move];
      }
      let sum = 0;
      for (let s = 0; s < STATES; s++) {
        now[s] *= odds[at + s];
        sum += now[s];
      }
      if (!(sum > 0)) return false;
      for (let s = 0; s < STATES; s++) forward[at + s] = now[s] / sum;
    }
    let ends = 0;
    const last = (count - 1) * STATES;
    for (let s = 0; s < STATES; s++) {
      backward[last + s] = mayEnd[s];
      ends += forward[last + s] * mayEnd[s];
    }
    if (!(ends > 0)) return false;
    for (let at = last; at >= 0; at -= STATES) {
      let sum = 0;
      for (let s = 0; s < STATES; s++) {
        now[s] = forward[at + s] * backward[at + s];
        sum += now[s];
      }
      for (let s = 0; s < STATES; s++) expected[at + s] += (sign * now[s]) / sum;
      if (at === 0) break;
      for (let s = 0; s < STATES; s++) now[s] = odds[at + s] * backward[at + s];
      const above = at - STATES;
      for (let s = 0; s < STATES; s++) backward[above + s] = 0;
      for (let move = 0; move < moves.length; move++) backward[above + from[move]] += moveOdds[move] * now[to[move]];
      let paths = 0;
      let scale = 0;
      for (let s = 0; s < STATES; s++) {
        paths += forward[above + s] * backward[above + s];
        scale += backward[above + s];
      }
      for (let move = 0; move < moves.length; move++) {
        moved[move] += (sign * forward[above + from[move]] * moveOdds[move] * now[to[move]]) / paths;
      }
      for (let s = 0; s < STATES; s++) backward[above + s] /= scale;
    }
    return true;
  };
}
