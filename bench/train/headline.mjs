// The ranking of candidates for the headline: a softmax over the candidates of each page.
import {
  allWords,
  candidatesOf,
  HEADLINE_FEATURES,
  headlineFeatures,
  labelRows,
  loadModel,
  rowScores,
} from "./examples.mjs";

const fold = (/** @type {string} */ text) =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();

/** @typedef {{ features: number[][], right: boolean[], texts: string[], weight: number, example: any }} Choice */

/** The candidates of a page under a model. @param {any} example @param {any} model @returns {Choice | undefined} */
export function choiceOf(example, model) {
  const { truth } = example.page;
  if (!truth.title || truth.sure?.title === false) return undefined;
  const loaded = loadModel(model);
  const names = namesOf();
  const words = example.found.words.map((/** @type {number[]} */ list) =>
    list.flatMap((word) => placeOf(loaded, /** @type {string} */ (names[word]))),
  );
  const page = { ...example.found, words };
  const scores = rowScores(page, loaded);
  const states = labelRows(page, scores, loaded);
  let body = states.findIndex((/** @type {number} */ state) => state === 3 || state === 6);
  if (body < 0) body = Math.max(0, example.found.titleRow);
  const candidates = candidatesOf(example.text, example.lines, page, body, example.titleLine);
  const source = {
    text: example.text,
    lines: example.lines,
    page,
    states,
    scores,
    titleLine: example.titleLine,
    body,
  };
  const texts = candidates.map((/** @type {any} */ { span }) => example.text.slice(span.start, span.end));
  const wanted = fold(truth.title);
  return {
    features: headlineFeatures(source, candidates),
    right: texts.map((/** @type {string} */ text) => fold(text) === wanted),
    texts,
    weight: example.page.weight,
    example,
  };
}

/** @param {any} loaded @param {string} name @returns {number[]} */
function placeOf({ words, longWords }, name) {
  const place = name.startsWith("+") ? longWords.get(name.slice(1)) : words.get(name);
  return place === undefined ? [] : [place];
}

/** @type {string[] | undefined} */
let names;
function namesOf() {
  if (names?.length !== allWords.size) names = [...allWords.keys()];
  return names;
}

/** @param {Choice[]} choices @returns {number[]} */
export function rank(choices, epochs = 12) {
  const weights = new Float64Array(HEADLINE_FEATURES);
  const squares = new Float64Array(HEADLINE_FEATURES).fill(1e-4);
  const sums = new Float64Array(HEADLINE_FEATURES);
  const usable = choices.filter(({ right }) => right.some(Boolean));
  for (let epoch = 0; epoch < epochs; epoch++) {
    const rate = 0.2 / (1 + 0.3 * epoch);
    for (const { features, right, weight } of usable) {
      const scores = features.map((list) =>
        list.reduce((sum, feature) => sum + /** @type {number} */ (weights[feature]), 0),
      );
      const most = Math.max(...scores);
      const odds = scores.map((score) => Math.exp(score - most));
      const all = odds.reduce((a, b) => a + b, 0);
      const good = odds.reduce((sum, odd, at) => (right[at] ? sum + odd : sum), 0);
      /** @type {Map<number, number>} */
      const gradient = new Map();
      features.forEach((list, at) => {
        const odd = /** @type {number} */ (odds[at]);
        const g = ((right[at] ? odd / good : 0) - odd / all) * weight;
        if (Math.abs(g) < 1e-5) return;
        for (const feature of list) gradient.set(feature, (gradient.get(feature) ?? 0) + g);
      });
      for (const [feature, g] of gradient) {
        const step = g - 2e-3 * /** @type {number} */ (weights[feature]);
        squares[feature] += step * step;
        weights[feature] += (rate * step) / Math.sqrt(/** @type {number} */ (squares[feature]));
      }
    }
    if (epoch >= epochs / 2)
      weights.forEach((weight, at) => {
        sums[at] += weight;
      });
  }
  return Array.from(sums, (sum) => Math.round((sum / (epochs / 2)) * 50));
}

/** The candidate with the most weight. @param {Choice} choice @param {readonly number[]} weights */
export function chosen({ features }, weights) {
  let best = 0;
  let most = -Infinity;
  features.forEach((list, at) => {
    const score = list.reduce((sum, feature) => sum + /** @type {number} */ (weights[feature]), 0);
    if (score > most) [most, best] = [score, at];
  });
  return best;
}
