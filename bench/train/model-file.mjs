// @ts-check
import { STATES } from "./crf.mjs";

const ZERO = 80;
const MOST = 45;

/**
 * Weights as whole steps, one printable character each, by state and then by feature.
 *
 * @param {import("./crf.mjs").Model} model
 * @param {readonly string[]} words
 */
export function pack({ weights, moves, features }, words) {
  const size = features + words.length;
  const sorted = Array.from(weights, Math.abs)
    .filter((weight) => weight > 1e-4)
    .sort((a, b) => a - b);
  // The few largest are cut off, for finer steps of all others.
  const step = Number(((sorted[Math.floor(sorted.length * 0.999)] ?? 1) / MOST).toFixed(5));
  let packed = "";
  for (let state = 0; state < STATES; state++) {
    for (let feature = 0; feature < size; feature++) {
      const steps = Math.round(/** @type {number} */ (weights[feature * STATES + state]) / step);
      packed += String.fromCharCode(ZERO + Math.max(-MOST, Math.min(MOST, steps)));
    }
  }
  return {
    version: 1,
    step,
    moves: Array.from(moves, (move) => Number(move.toFixed(3))),
    words: words.join(" "),
    weights: packed,
  };
}

/** The source file that holds a packed model. @param {ReturnType<typeof pack> & { headline: number[] }} model */
export function sourceOf(model) {
  const lines = Object.entries(model).map(([name, value]) => `  ${name}: ${JSON.stringify(value)},`);
  return `// Written by bench/train (npm run train). Data.
import type { SequenceModel } from "./model.js";

/** What was learnt from news pages of many sites about which lines are the article. */
export const weights: SequenceModel = {
${lines.join("\n")}
};
`;
}
