// @ts-check
// How far what was found agrees with what was wanted: as multisets of texts.

/** How many there are on each side, and how many on both. @typedef {{ both: number, wanted: number, found: number }} Overlap */

const RUN = 4;
const wordShape = /[\p{L}\p{N}_]+/gu;

/** The runs of four words of a text, case kept; a shorter text is one run, one without words none. @param {string} text */
export function* wordRuns(text) {
  const words = text.match(wordShape) ?? [];
  if (words.length > 0 && words.length < RUN) yield words.join(" ");
  for (let end = RUN; end <= words.length; end++) yield words.slice(end - RUN, end).join(" ");
}

/** @param {Iterable<string>} wanted @param {Iterable<string>} found @returns {Overlap} */
export function overlapOf(wanted, found) {
  /** @type {Map<string, number>} */
  const left = new Map();
  const overlap = { both: 0, wanted: 0, found: 0 };
  for (const item of wanted) {
    overlap.wanted++;
    left.set(item, (left.get(item) ?? 0) + 1);
  }
  for (const item of found) {
    overlap.found++;
    const rest = left.get(item) ?? 0;
    if (rest === 0) continue;
    overlap.both++;
    left.set(item, rest - 1);
  }
  return overlap;
}

/** Nothing found where nothing was wanted is right. @param {Overlap} overlap */
export function precisionOf({ both, wanted, found }) {
  return found > 0 ? both / found : wanted === 0 ? 1 : 0;
}

/** @param {Overlap} overlap */
export function recallOf({ both, wanted, found }) {
  return wanted > 0 ? both / wanted : found === 0 ? 1 : 0;
}

/** @param {Overlap} overlap */
export function f1Of(overlap) {
  return harmonicMean(precisionOf(overlap), recallOf(overlap));
}

/** @param {number} one @param {number} other */
export function harmonicMean(one, other) {
  return one + other === 0 ? 0 : (2 * one * other) / (one + other);
}

/** @param {readonly number[]} values */
export function mean(values) {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
