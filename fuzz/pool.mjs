// @ts-check
/** @import { Random } from "./random.mjs" */

/** So many inputs are kept beside the seeds, of at most so many bytes. */
const MOST_KEPT = 600;
const MOST_BYTES = 2048;

/**
 * The inputs that changes begin from: the seeds, and each input that made the library do what none had made it do before. What it did
 * is a line of words: codes of diagnostics, kinds of regions, how many records, which fields.
 *
 * @param {readonly Uint8Array[]} seeds
 */
export function poolOf(seeds) {
  const inputs = [...seeds];
  const seen = new Set();
  return {
    inputs,
    /** @param {Uint8Array} bytes @param {string} did @param {Random} random */
    note(bytes, did, random) {
      if (bytes.length > MOST_BYTES || seen.has(did)) return;
      seen.add(did);
      const copy = bytes.slice();
      // Of too many one that is no seed makes room.
      if (inputs.length < seeds.length + MOST_KEPT) inputs.push(copy);
      else inputs[seeds.length + random.below(MOST_KEPT)] = copy;
    },
    get size() {
      return seen.size;
    },
  };
}
