// @ts-check
// npm run train -- FOLDER [--folds TARGET | --headline TARGET]
//
// Learns which lines of a page are the article from FOLDER (dumps/ and truth/) and writes
// src/blocks/sequence/weights.ts; with --folds also TARGET/0.json to 4.json, each learnt without a fifth of the sites,
// and TARGET/pages.json, which page belongs to which, for `npm run bench:quality -- FOLDER --folds TARGET`. With --headline only
// the ranking of headlines is learnt again, behind the decisions of the models that are in TARGET: there, and in the weights.
// The same data give the same files.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { foldOf, readPages } from "./data.mjs";
import { allWords, columnInputs, packaged, readExample } from "./examples.mjs";
import { choiceOf, rank } from "./headline.mjs";
import { sourceOf } from "./model-file.mjs";

const FOLDS = [0, 1, 2, 3, 4];
const [folder, flag, target] = process.argv.slice(2);
if (
  folder === undefined ||
  (flag !== undefined && (!["--folds", "--headline"].includes(flag) || target === undefined))
) {
  console.error(
    "usage: npm run train -- FOLDER [--folds TARGET | --headline TARGET]   (FOLDER holds dumps/ and truth/)",
  );
  process.exit(2);
}
const pages = readPages(folder);
const examples = pages.map(readExample).filter(({ count }) => count > 0);
const names = [...allWords.keys()];
const [final, ...models] =
  flag === "--headline"
    ? [packaged, ...FOLDS.map((fold) => JSON.parse(readFileSync(`${target}/${fold}.json`, "utf8")))]
    : await learnAll([() => true, ...FOLDS.map((fold) => (/** @type {string} */ group) => foldOf(group) !== fold)]);
// The headline is ranked behind decisions of models that have not seen the page.
const choices = examples.flatMap((example) => {
  const fold = foldOf(example.page.group);
  const choice = choiceOf(example, models[fold]);
  return choice === undefined ? [] : [{ ...choice, fold }];
});
if (target !== undefined) {
  mkdirSync(target, { recursive: true });
  models.forEach((model, fold) => {
    const headline = rank(choices.filter((choice) => choice.fold !== fold));
    writeFileSync(`${target}/${fold}.json`, JSON.stringify({ ...model, headline }));
  });
  const folds = Object.fromEntries(pages.map(({ set, id, group }) => [`${set}/${id}`, foldOf(group)]));
  writeFileSync(`${target}/pages.json`, JSON.stringify(folds));
}
writeFileSync("src/blocks/sequence/weights.ts", sourceOf({ ...final, headline: rank(choices) }));
console.log(`src/blocks/sequence/weights.ts: from ${examples.length} dumps`);

/** A model of the pages of each choice of sites, as many at once as there are cores. @param {((group: string) => boolean)[]} selections */
async function learnAll(selections) {
  /** @type {any[]} */
  const learnt = new Array(selections.length);
  let next = 0;
  const work = async () => {
    while (next < selections.length) {
      const at = next++;
      learnt[at] = await learnApart(/** @type {(group: string) => boolean} */ (selections[at]));
      console.log(`learnt ${at + 1} of ${selections.length} models`);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return learnt;
}

/** @param {(group: string) => boolean} selected */
function learnApart(selected) {
  const chosen = examples.flatMap(({ page, labels, count, width, values, words, cost, weight }) =>
    labels === undefined || !selected(page.group)
      ? []
      : [
          {
            group: page.group,
            labels,
            count,
            width,
            values,
            words: words.map((/** @type {readonly number[]} */ list) => [...list]),
            cost,
            weight,
          },
        ],
  );
  const workerData = { examples: chosen, names, inputs: columnInputs };
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./worker.mjs", import.meta.url), { workerData });
    worker.once("message", resolve).once("error", reject);
  });
}
