// @ts-check
// The parsers that are scored, made from the source.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadSource } from "../../scripts/load-source.mjs";

const source = await loadSource(`
  export { parse } from "./src/parse.js";
  export { makeParse } from "./src/parser.js";
  export { learntModel } from "./src/news-model.js";
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
  const read = (/** @type {string} */ file) => JSON.parse(readFileSync(join(folder, file), "utf8"));
  /** @type {Record<string, number>} */
  const folds = read("pages.json");
  const knowledge = { languages: Object.values(source.languages), profiles: Object.values(source.profiles) };
  /** @type {Map<number, (text: string) => any>} */
  const parsers = new Map();
  return (text, set, id) => {
    const fold = folds[`${set}/${id}`];
    if (fold === undefined) throw new Error(`${folder}/pages.json names no model for ${set}/${id}`);
    let parse = parsers.get(fold);
    if (parse === undefined) {
      parse = source.makeParse({ ...knowledge, model: source.learntModel(read(`${fold}.json`)) });
      parsers.set(fold, /** @type {(text: string) => any} */ (parse));
    }
    return /** @type {(text: string) => any} */ (parse)(text).article;
  };
}
