// The ranking of candidates for the headline: a softmax over the candidates of each page.
import { candidatesOf, HEADLINE_FEATURES, headlineFeatures, isBodyState, labelPage, loadModel } from "./examples.mjs";

const STEPS = 150;
const RATE = 0.1;
/** How much a weight costs by its square. */
const DECAY = 5;
/** Weights are whole numbers of so many to one. */
const SCALE = 25;

const fold = (/** @type {string} */ text) =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();

/** @typedef {{ features: number[][], right: boolean[], weight: number }} Choice */

/** The candidates of a page as the parser sees them under a model. @param {any} example @param {any} model @returns {Choice | undefined} */
export function choiceOf({ page: { truth, weight }, context }, model) {
  if (!truth.title || truth.sure?.title === false) return undefined;
  const { text, lines, title } = context;
  const { page, scores, states } = labelPage(context, loadModel(model));
  const first = states.findIndex((/** @type {number} */ state) => isBodyState(state));
  const body = first < 0 ? Math.max(0, page.titleRow) : first;
  const titleLine = title?.line ?? -1;
  const candidates = candidatesOf(text, lines, page, body, titleLine);
  const source = { text, lines, page, states, scores, titleLine, body };
  const wanted = fold(truth.title);
  return {
    features: headlineFeatures(source, candidates),
    right: candidates.map((/** @type {any} */ { span }) => fold(text.slice(span.start, span.end)) === wanted),
    weight,
  };
}

/** Weights by Adam over all pages at once. @param {Choice[]} choices @returns {number[]} */
export function rank(choices) {
  const usable = choices.filter(({ right }) => right.some(Boolean));
  const [weights, means, squares] = [0, 0, 0].map(() => new Float64Array(HEADLINE_FEATURES));
  for (let step = 1; step <= STEPS; step++) {
    const gradient = weights.map((weight) => DECAY * weight);
    for (const choice of usable) addGradient(choice, weights, gradient);
    const rate = RATE * (step < STEPS * 0.6 ? 1 : 0.3);
    gradient.forEach((slope, at) => {
      means[at] = 0.9 * means[at] + 0.1 * slope;
      squares[at] = 0.99 * squares[at] + 0.01 * slope * slope;
      const spread = Math.sqrt(squares[at] / (1 - 0.99 ** step)) + 1e-8;
      weights[at] -= (rate * means[at]) / (1 - 0.9 ** step) / spread;
    });
  }
  return Array.from(weights, (weight) => Math.round(weight * SCALE) || 0);
}

/** @param {Choice} choice @param {Float64Array} weights @param {Float64Array} gradient */
function addGradient({ features, right, weight }, weights, gradient) {
  const scores = features.map((list) => list.reduce((sum, feature) => sum + weights[feature], 0));
  const most = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - most));
  const all = odds.reduce((a, b) => a + b, 0);
  const good = odds.reduce((sum, odd, at) => (right[at] ? sum + odd : sum), 0);
  features.forEach((list, at) => {
    const slope = (odds[at] / all - (right[at] ? odds[at] / good : 0)) * weight;
    for (const feature of list) gradient[feature] += slope;
  });
}
