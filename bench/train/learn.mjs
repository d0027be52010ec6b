import { makeRoom, STATES } from "./crf.mjs";
import { pack } from "./model-file.mjs";
import { makeNetwork, makePart, step } from "./network.mjs";
import { chooseWords } from "./words.mjs";

const WORDS = 600;
const HIDDEN = 16;
const DILATIONS = [1, 2, 4, 8];
const EPOCHS = 14;
/** The model is the mean of the last of them. */
const AVERAGED = 3;
const RATE = 0.002;
const DECAY = 1e-4;
/** What a wrong decision over 20 words and more costs while learning. */
const COST = 3;
const MOVES = 23;

/**
 * @typedef {{ group: string, count: number, width: number, values: Uint16Array, words: number[][], labels: Uint8Array,
 *   cost: Float32Array, weight: number }} Example
 */

/** Learns a model from examples and packs it. @param {Example[]} examples @param {string[]} names of all words @param {number} inputs */
export function learn(examples, names, inputs) {
  const chosen = chooseWords(examples, names.length, WORDS);
  const place = new Int32Array(names.length).fill(-1);
  chosen.forEach((word, at) => {
    place[word] = inputs + at;
  });
  const placed = examples.map((example) => ({
    ...example,
    words: example.words.map((list) => list.map((word) => /** @type {number} */ (place[word]))),
  }));
  const { parts, moves } = train(placed, inputs + chosen.length);
  return pack(parts, moves, { hidden: HIDDEN, dilations: DILATIONS, words: chosen.map((word) => names[word]) });
}

/** A small generator with a seed, so that the same data give the same file. @param {number} seed */
function makeRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Softmax-margin over sets of allowed states, one page a step. @param {Example[]} examples @param {number} inputs */
function train(examples, inputs) {
  const random = makeRandom(1);
  const longest = Math.max(...examples.map(({ count }) => count));
  const options = { inputs, hidden: HIDDEN, dilations: DILATIONS, longest, dropUnit: 0.2, dropInput: 0.1, random };
  const network = makeNetwork(options);
  const moves = makePart(MOVES);
  const all = [...network.parts, moves];
  const expect = makeRoom(longest);
  const [scores, costed, expected] = Array.from({ length: 3 }, () => new Float64Array(longest * STATES));
  const moved = new Float64Array(MOVES);
  const order = examples.map((_, at) => at);
  let steps = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1));
      [order[at], order[other]] = [order[other], order[at]];
    }
    const rate = RATE * 0.5 * (1 + Math.cos((Math.PI * epoch) / EPOCHS));
    for (const index of order) {
      const page = examples[index];
      const size = page.count * STATES;
      network.forward(page, scores);
      expected.fill(0, 0, size);
      moved.fill(0);
      if (!expect(page.count, scores, moves.values, page.labels, 1, expected, moved)) continue;
      addCosts(page, scores, costed);
      expect(page.count, costed, moves.values, undefined, -1, expected, moved);
      for (let at = 0; at < size; at++) expected[at] *= -page.weight;
      for (let move = 0; move < MOVES; move++) moves.slopes[move] -= moved[move] * page.weight;
      steps++;
      const pace = { rate, first: 1 - 0.9 ** Math.min(steps, 2000), second: 1 - 0.999 ** Math.min(steps, 20_000) };
      network.backward(page, expected, pace, DECAY);
      step(moves, 0, MOVES, pace, 0);
    }
    if (epoch < EPOCHS - AVERAGED) continue;
    for (const { sums, values } of all) for (let at = 0; at < sums.length; at++) sums[at] += values[at] / AVERAGED;
  }
  return { parts: network.parts.map(({ sums }) => sums), moves: moves.sums };
}

const TEXT = 0b1001000;

/** A wrong decision whether a row is text costs by its words. @param {Example} page @param {Float64Array} scores @param {Float64Array} costed */
function addCosts({ count, labels, cost }, scores, costed) {
  for (let row = 0, at = 0; row < count; row++) {
    const mayBeText = (labels[row] & TEXT) !== 0;
    const mayBeOther = (labels[row] & ~TEXT) !== 0;
    for (let state = 0; state < STATES; state++, at++) {
      const wrong = (TEXT & (1 << state)) !== 0 ? !mayBeText : !mayBeOther;
      costed[at] = scores[at] + (wrong ? COST * cost[row] : 0);
    }
  }
}
