// @ts-check
// npm run bench:quality -- FOLDER [--folds TARGET [--seen]] [--templates] [--set a,b] [--flavour wet,lynx] [--worst N] [--json]
//
// Scores the parser of the source on FOLDER (dumps/ and truth/). With --folds each page is read by the model of
// TARGET that was learnt without its site (npm run train -- FOLDER --folds TARGET); --seen puts beside that the F1 of
// the shipped model, which has seen the pages. With --templates each page is also read by a template that was learnt
// from the other pages of its site, where there are several.
import { readFileSync } from "node:fs";
import { readArguments } from "./arguments.mjs";
import { howToGetTheData } from "./data-sets.mjs";
import { figuresOf } from "./figures.mjs";
import { readDumps } from "./pages.mjs";
import { scorePage } from "./score-page.mjs";
import { tableOf, worstOf } from "./table.mjs";

let bytes = 0;
let seconds = 0;

try {
  const { folder, sets, flavours, folds, seen, templates, worst, json } = readArguments();
  const dumps = readDumps(folder, { sets, flavours });
  const { crossValidated, shipped } = await import("./parsers.mjs");
  const parse = folds === undefined ? shipped : crossValidated(folds);
  if (templates) await compareTemplates(dumps, { folder, folds, json, parse });
  else {
    const rows = dumps.map((of) => {
      const scores = scoresOf(parse, of);
      const also = seen && folds !== undefined ? { seen: figuresOf(scoresOf(shipped, of)).f1 } : {};
      return { name: `${of.set}/${of.flavour}`, figures: { ...figuresOf(scores), ...also }, scores };
    });
    if (json) console.log(JSON.stringify(rows.map(({ name, figures }) => ({ name, ...figures }))));
    else print(rows, folds, worst);
  }
} catch (error) {
  // Of a bundle in memory the stack tells nothing and shows all.
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

/**
 * @param {readonly import("./pages.mjs").Dumps[]} dumps
 * @param {{ folder: string, folds: string | undefined, json: boolean, parse: import("./parsers.mjs").Parser }} options
 */
async function compareTemplates(dumps, { folder, folds, json, parse }) {
  const { templated } = await import("./parsers.mjs");
  const { compare, describeSites } = await import("./templates.mjs");
  const compared = compare(dumps, folder, parse, templated(folds));
  const rows = compared.flatMap(({ name, without, with: learnt }) => [
    { name, figures: without },
    { name: `${name} + templates`, figures: learnt },
  ]);
  if (json) return console.log(JSON.stringify(rows.map(({ name, figures }) => ({ name, ...figures }))));
  console.log(headingOf(folds));
  console.log(
    "each template is learnt from the other pages of the page's site; pages of sites with fewer than three are left out",
  );
  console.log(tableOf(rows));
  console.log(`\n${describeSites(compared)}`);
}

/** @param {import("./parsers.mjs").Parser} parse @param {import("./pages.mjs").Dumps} of */
function scoresOf(parse, { set, pages }) {
  return pages.map(({ id, path, truth }) => {
    const text = readFileSync(path, "utf8");
    const before = process.cpuUsage();
    const article = parse(text, set, id);
    const { user, system } = process.cpuUsage(before);
    bytes += Buffer.byteLength(text);
    seconds += (user + system) / 1e6;
    return scorePage(id, truth, article);
  });
}

/**
 * @param {readonly { name: string, figures: import("./table.mjs").Figures, scores: import("./score-page.mjs").PageScore[] }[]} rows
 * @param {string | undefined} folds
 * @param {number} worst
 */
function print(rows, folds, worst) {
  console.log(headingOf(folds));
  console.log(tableOf(rows));
  if (worst > 0) for (const { name, scores } of rows) console.log(`\n${worstOf(name, scores, worst)}`);
  const megabytes = bytes / 1e6;
  console.log(
    `\nparsed ${megabytes.toFixed(1)} MB at ${(megabytes / seconds).toFixed(1)} MB/s of CPU time, no warm-up`,
  );
  console.log(`\n${howToGetTheData}`);
}

/** @param {string | undefined} folds */
function headingOf(folds) {
  return folds === undefined
    ? "read by the model of src/blocks/sequence/weights.ts, which may have been learnt from these pages"
    : `cross-validated: each page read by the model of ${folds} that was learnt without its site`;
}
