// @ts-check
// Pages as the parser sees them: rows, features, labels.
import { readFileSync } from "node:fs";
import { loadSource } from "../../scripts/load-source.mjs";
import { labelsOf } from "./labels.mjs";

const source = await loadSource(`
  export * as languages from "./src/languages/all.js";
  export { makePageReader } from "./src/page-reader.js";
  export { splitLines } from "./src/text/lines.js";
  export { siteKnowledge } from "./src/blocks/site.js";
  export { findPageTitle } from "./src/blocks/page-title.js";
  export { titleWordsOf } from "./src/blocks/sequence/title-words.js";
  export { pageColumns } from "./src/blocks/sequence/page-columns.js";
  export { columnNames, layOut } from "./src/blocks/sequence/inputs.js";
  export { loadModel, moves } from "./src/blocks/sequence/model.js";
  export { labelPage } from "./src/blocks/sequence/decide-learnt.js";
  export { isBodyState } from "./src/blocks/sequence/states.js";
  export { weights } from "./src/blocks/sequence/weights.js";
  export { candidatesOf } from "./src/blocks/headline/candidates.js";
  export { featureFiller, HEADLINE_FEATURES } from "./src/blocks/headline/features.js";
`);
export const { moves, loadModel, labelPage, isBodyState, candidatesOf, HEADLINE_FEATURES } = source;
/** The model of the package. */
export const packaged = source.weights;

/** The features of each candidate, as places in the list of weights. */
export function headlineFeatures(/** @type {any} */ page, /** @type {readonly unknown[]} */ candidates) {
  const { found, fillColumns, fillWords } = source.featureFiller(page, candidates);
  return candidates.map((_, at) => {
    fillColumns(at);
    fillWords(at);
    return [...found];
  });
}

const { columnNames } = source;
const { bases, count: inputs } = source.layOut();
/** How many inputs of a model are values of columns. @type {number} */
export const columnInputs = inputs;

const readPage = source.makePageReader([], Object.values(source.languages));

/** All words that short rows hold get a number; a model keeps some of them. @type {Map<string, number>} */
export const allWords = new Map();
/** @param {string} prefix */
const counting = (prefix) => ({
  get: (/** @type {string} */ word) => {
    const key = prefix + word;
    let place = allWords.get(key);
    if (place === undefined) {
      place = allWords.size;
      allWords.set(key, place);
    }
    return place;
  },
});
const words = counting("");
const longWords = counting("+");

/** @param {import("./data.mjs").Page} page */
export function readExample(page) {
  const given = readFileSync(page.path, "utf8");
  const { text, lines, vocabulary, reading } = readPage(
    { text: given, lines: source.splitLines(given), record: undefined },
    () => {},
  );
  const site = source.siteKnowledge(undefined, []);
  const title = source.findPageTitle({ text, lines, site, vocabulary, rowMarks: reading?.rowMarks });
  const found = source.pageColumns(
    {
      text,
      lines,
      vocabulary,
      rowMarks: reading?.rowMarks,
      titleWords: source.titleWordsOf(title),
      words,
      longWords,
    },
    title?.line ?? -1,
  );
  const width = columnNames.length;
  const values = new Uint16Array(found.count * width);
  columnNames.forEach((/** @type {string} */ name, /** @type {number} */ column) => {
    const base = bases[column];
    for (let row = 0; row < found.count; row++) values[row * width + column] = base + found.columns[name][row];
  });
  const texts = Array.from(found.lines, (at) => text.slice(lines.textStarts[at], lines.textEnds[at]));
  const short = texts.map((_, row) => found.columns.kind[row] > 1 && found.columns.length[row] < 8);
  const labels = labelsOf(texts, page.truth, short);
  const cost = Float32Array.from(texts, (_, row) => Math.min(1, Math.max(1, lines.words[found.lines[row]]) / 20));
  return {
    page,
    count: found.count,
    width,
    values,
    words: found.words,
    labels,
    cost,
    weight: (8 / Math.sqrt(Math.max(1, found.count))) * page.weight,
    texts,
    context: { text, lines, vocabulary, title, rowMarks: reading?.rowMarks },
  };
}
