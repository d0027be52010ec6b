// @ts-check
// npm run train -- FOLDER [--folds TARGET]
//
// Learns which lines of a page are the article from FOLDER (dumps/ and truth/) and writes
// src/blocks/sequence/weights.ts; with --folds also TARGET/0.json to 4.json, each learnt without a fifth of the sites,
// and TARGET/pages.json, which page belongs to which, for `npm run bench:quality -- FOLDER --folds TARGET`.
// The same data give the same files.
import { mkdirSync, writeFileSync } from "node:fs";
import { foldOf, readPages } from "./data.mjs";
import { readExample } from "./examples.mjs";
import { choiceOf, rank } from "./headline.mjs";
import { learn } from "./learn.mjs";
import { sourceOf } from "./model-file.mjs";

const FOLDS = [0, 1, 2, 3, 4];
const [folder, flag, target] = process.argv.slice(2);
if (folder === undefined || (flag !== undefined && (flag !== "--folds" || target === undefined))) {
  console.error("usage: npm run train -- FOLDER [--folds TARGET]   (FOLDER holds dumps/ and truth/)");
  process.exit(2);
}
const pages = readPages(folder);
const examples = pages.map(readExample).filter(({ count }) => count > 0);
const models = FOLDS.map((fold) => {
  console.log(`learning without fold ${fold}`);
  return learn(examples.filter(({ page }) => foldOf(page.group) !== fold));
});
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
console.log("learning from all");
writeFileSync("src/blocks/sequence/weights.ts", sourceOf({ ...learn(examples), headline: rank(choices) }));
console.log(`src/blocks/sequence/weights.ts: from ${examples.length} dumps`);
