// @ts-check
// The parsers that are scored, made from the source.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadSource } from "../../scripts/load-source.mjs";

const source = await loadSource(`
  export { parse } from "./src/parse.js";
  export { makeParse } from "./src/parser.js";
  export { learntModel, newsModel } from "./src/news-model.js";
  export { makeSiteLearner } from "./src/corpus/site-learner.js";
  export * as languages from "./src/languages/all.js";
  export * as profiles from "./src/profiles/all.js";
`);

/** @typedef {(text: string, set: string, id: string) => import("./score-page.mjs").Found} Parser */

/** As `parse` of the library. @type {Parser} */
export const shipped = (text) => source.parse(text).article;

/**
 * Each page by the model that was learnt without its site.
 *
 * @param {string} folder of `npm run train -- DATA --folds FOLDER`: pages.json says which model is whose
 * @returns {Parser}
 */
export function crossValidated(folder) {
  const knowledgeFor = foldKnowledge(folder);
  /** @type {Map<object, (text: string) => any>} */
  const parsers = new Map();
  return (text, set, id) => {
    const knowledge = knowledgeFor(set, id);
    let parse = parsers.get(knowledge);
    if (parse === undefined) {
      parse = source.makeParse(knowledge);
      parsers.set(knowledge, /** @type {(text: string) => any} */ (parse));
    }
    return /** @type {(text: string) => any} */ (parse)(text).article;
  };
}

const knowledge = { languages: Object.values(source.languages), profiles: Object.values(source.profiles) };

/** By page: what a parser knows that has not seen its site. @param {string} folder */
function foldKnowledge(folder) {
  const read = (/** @type {string} */ file) => JSON.parse(readFileSync(join(folder, file), "utf8"));
  /** @type {Record<string, number>} */
  const folds = read("pages.json");
  /** @type {Map<number, object>} */
  const known = new Map();
  return (/** @type {string} */ set, /** @type {string} */ id) => {
    const fold = folds[`${set}/${id}`];
    if (fold === undefined) throw new Error(`${folder}/pages.json names no model for ${set}/${id}`);
    let own = known.get(fold);
    if (own === undefined) {
      own = { ...knowledge, model: source.learntModel(read(`${fold}.json`)) };
      known.set(fold, own);
    }
    return own;
  };
}

/**
 * Each page by a template that was learnt in two passes over the other pages of its site, and never from itself.
 *
 * @param {string | undefined} folder as for `crossValidated`: then neither the model nor the template has seen the page
 * @returns {(text: string, set: string, id: string, others: readonly string[]) => import("./score-page.mjs").Found}
 */
export function templated(folder) {
  const whole = { ...knowledge, model: source.newsModel };
  const knowledgeFor = folder === undefined ? () => whole : foldKnowledge(folder);
  /** @type {Map<object, { parse: any, learner: any }>} */
  const known = new Map();
  return (text, set, id, others) => {
    const own = knowledgeFor(set, id);
    const { parse, learner } = known.get(own) ?? { parse: source.makeParse(own), learner: source.makeSiteLearner(own) };
    known.set(own, { parse, learner });
    /** @param {readonly any[]} templates of the pass before */
    const learn = (templates) => {
      const learning = learner({ templates });
      for (const other of others) learning.add(other);
      return [learning.template()];
    };
    return parse(text, { templates: learn(learn([])) }).article;
  };
}
