// @ts-check

/** A law that an input breaks. */
export class Broken extends Error {}

/** @param {boolean} holds @param {string} law */
export function must(holds, law) {
  if (!holds) throw new Broken(law);
}
