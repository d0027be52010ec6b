// @ts-check
// As src/blocks/sequence/model.ts reads them.
const VERSION = 2;
const ZERO = 80;
const MOST = 45;

/**
 * Weights as whole steps, one printable character each, part by part.
 *
 * @param {readonly Float64Array[]} parts @param {Float64Array} moves
 * @param {{ hidden: number, dilations: readonly number[], words: readonly (string | undefined)[] }} layout
 */
export function pack(parts, moves, { hidden, dilations, words }) {
  /** @type {number[]} */
  const steps = [];
  const weights = parts.map((values) => {
    const sorted = Array.from(values, Math.abs).sort((a, b) => a - b);
    // The few largest of a large part are cut off, for finer steps of all others.
    const most = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.999))] || 1;
    const step = Number((most / MOST).toPrecision(4));
    steps.push(step);
    return Array.from(values, (value) => {
      const whole = Math.max(-MOST, Math.min(MOST, Math.round(value / step)));
      return String.fromCharCode(ZERO + whole);
    }).join("");
  });
  return {
    version: VERSION,
    hidden,
    dilations,
    steps,
    moves: Array.from(moves, (move) => Number(move.toFixed(3))),
    words: words.join(" "),
    weights: weights.join(""),
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
