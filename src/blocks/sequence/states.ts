/** What the decision over the whole page says of a line. `List` is body too: rows of a list inside the article. */
export const State = { Before: 0, Head: 1, Lead: 2, Body: 3, Gap: 4, After: 5, List: 6 } as const;
export type State = (typeof State)[keyof typeof State];

/** True for the states whose lines are the article's text. */
export function isBodyState(state: State): boolean {
  return state === State.Body || state === State.List;
}
