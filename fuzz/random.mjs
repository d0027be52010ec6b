// @ts-check

/**
 * Numbers that follow from a seed (mulberry32), so that every input can be made again.
 *
 * @param {number} seed
 */
export function randomOf(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  /** A whole number below `limit`. @param {number} limit */
  const below = (limit) => Math.floor(next() * limit);
  return {
    below,
    /** @template Item @param {readonly Item[]} items @returns {Item} */
    one: (items) => /** @type {Item} */ (items[below(items.length)]),
    /** @param {number} share */
    chance: (share) => next() < share,
  };
}

/** @typedef {ReturnType<typeof randomOf>} Random */
