import { type LoadedModel, moves, movesByTarget, STATES } from "./model.js";
import type { PageColumns } from "./page-columns.js";
import { State } from "./states.js";

const NEVER = -1e9;
const ordered = /* @__PURE__ */ movesByTarget();
const moveFrom = /* @__PURE__ */ Uint8Array.from(ordered, (move) => moves[move]?.[0] ?? 0);
/** Where the moves to each state begin, and where those to the last one end. */
const targets = /* @__PURE__ */ Uint8Array.from(
  { length: STATES + 1 },
  (_, state) => moves.filter(([, to]) => to < state).length,
);
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
    let move = 0;
    for (let to = 0; to < STATES; to++) {
      const end = targets[to + 1] as number;
      // Each state has a move to it.
      let best = moveFrom[move] as number;
      let most = (current[best] as number) + (weights[move] as number);
      for (move++; move < end; move++) {
        const from = moveFrom[move] as number;
        const score = (current[from] as number) + (weights[move] as number);
        if (score > most) {
          most = score;
          best = from;
        }
      }
      back[at + to] = best;
      next[to] = most + (scores[at + to] as number);
    }
    const last = current;
    current = next;
    next = last;
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
