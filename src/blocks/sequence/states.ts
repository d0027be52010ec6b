/** What the decision over the whole page says of a line. */
export const State = { Before: 0, Head: 1, Lead: 2, Body: 3, Gap: 4, After: 5 } as const;
export type State = (typeof State)[keyof typeof State];
