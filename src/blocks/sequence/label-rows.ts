import { type LoadedModel, moves, STATES } from "./model.js";
import type { PageColumns } from "./page-columns.js";
import { State } from "./states.js";

const NEVER = -1e9;
const moveFrom = /* @__PURE__ */ Uint8Array.from(moves, ([from]) => from);
const moveTo = /* @__PURE__ */ Uint8Array.from(moves, ([, to]) => to);
const mayStart: readonly number[] = [State.Before, State.Head, State.Lead, State.Body, State.List];
const mayEnd: readonly number[] = [State.Before, State.Body, State.After, State.List];

/** The states of a page's rows that are the most plausible as a whole (Viterbi over the rows' scores). */
export function labelRows({ count }: PageColumns, scores: Int32Array, model: LoadedModel): Uint8Array {
  const back = new Uint8Array(count * STATES);
  let current = new Float64Array(STATES).fill(NEVER);
  let next = new Float64Array(STATES);
  for (const state of mayStart) current[state] = count === 0 ? NEVER : (scores[state] as number);
  const weights = model.moves;
  for (let row = 1; row < count; row++) {
    const at = row * STATES;
    next.fill(NEVER * 2);
    for (let move = 0; move < moves.length; move++) {
      const from = moveFrom[move] as number;
      const to = moveTo[move] as number;
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
    state = back[row * STATES + state] as number;
  }
  return states;
}
