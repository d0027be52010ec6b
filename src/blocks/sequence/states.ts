/** What the decision over the whole page says of a line. `List` is body too: rows of a list inside the article. */
export enum State {
  Before = 0,
  Head = 1,
  Lead = 2,
  Body = 3,
  Gap = 4,
  After = 5,
  List = 6,
}

export const allStates: readonly State[] = [0, 1, 2, 3, 4, 5, 6];

/** True for the states whose lines are the article's text. */
export function isBodyState(state: State): boolean {
  return state === State.Body || state === State.List;
}

/** The first row of the text; -1 where there is none. */
export function firstOfText(states: Uint8Array): number {
  for (let row = 0; row < states.length; row++) if (isBodyState(states[row] as State)) return row;
  return -1;
}

/** The last one. */
export function lastOfText(states: Uint8Array): number {
  let row = states.length - 1;
  while (row >= 0 && !isBodyState(states[row] as State)) row--;
  return row;
}

/** What stands between the last row of the text and another one is behind the article. */
export function endText(states: Uint8Array, end?: number): void {
  states.fill(State.After, lastOfText(states) + 1, end);
}
