// @ts-check
// npm run bench:corpus -- [--stories N] [--articles N] [--pages FOLDER]
//
// Duplicates on made articles: how many copies are found, by what was done to them, and how many that are none; then
// how fast and in how much memory so many articles are compared. With --pages (a folder of dumps/ and truth/) also on
// real pages: the same page as several tools dumped it is a copy, any other is none.
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { loadSource } from "../../scripts/load-source.mjs";
import { makeRandom, story, variants } from "./stories.mjs";

const { values } = parseArgs({
  options: {
    stories: { type: "string", default: "2000" },
    articles: { type: "string", default: "1000000" },
    pages: { type: "string" },
  },
});
const { comparedArticle, duplicateFinder, fingerprint, parse } = await loadSource(`
  export * from "./src/corpus/index.js";
  export { parse } from "./src/parse.js";
`);

foundCopies(Number(values.stories));
if (values.pages !== undefined) await samePages(values.pages);
if (values.articles !== "0") {
  fingerprintSpeed();
  comparedArticles(Number(values.articles));
}

/** Each story with one copy of each kind, among as many others. @param {number} stories */
function foundCopies(stories) {
  const random = makeRandom(7);
  const finder = duplicateFinder();
  const names = Object.keys(variants);
  const found = new Map(names.map((name) => [name, 0]));
  let wrong = 0;
  let right = 0;
  for (let at = 0; at < stories; at++) {
    const sentences = story(random, 8 + Math.floor(random() * 20));
    const first = finder.count;
    if (finder.add({ text: sentences.join(" ") }) !== undefined) wrong++;
    for (const name of names) {
      const copy = /** @type {any} */ (variants[name])(sentences, random).join(" ");
      const mark = finder.add({ text: copy });
      if (mark === undefined) continue;
      if (mark.of >= first) {
        right++;
        found.set(name, (found.get(name) ?? 0) + 1);
      } else wrong++;
    }
  }
  console.log(`${stories} stories of 8 to 27 sentences, each with ${names.length} copies`);
  for (const [name, count] of found) console.log(`  ${(count / stories).toFixed(4)}  ${name}`);
  console.log(
    `precision ${(right / (right + wrong)).toFixed(5)}, recall ${(right / (stories * names.length)).toFixed(4)}`,
  );
}

/** @param {string} folder */
async function samePages(folder) {
  const { readDumps } = await import("../quality/pages.mjs");
  const finder = duplicateFinder();
  /** @type {string[]} */
  const names = [];
  const count = { first: 0, copies: 0, right: 0, wrong: 0 };
  for (const { set, pages } of readDumps(folder, { sets: ["fundus", "fundus-eval", "scrapinghub"] })) {
    for (const { id, path } of pages) {
      const name = `${set}/${id}`;
      if (names.includes(name)) count.copies++;
      else count.first++;
      names.push(name);
      const mark = finder.add(comparedArticle(parse(readFileSync(path, "utf8"))));
      if (mark !== undefined) count[names[mark.of] === name ? "right" : "wrong"]++;
    }
  }
  console.log(
    `${count.first} pages and ${count.copies} dumps of them by other tools: ${count.right} found, ${count.wrong} taken for another page`,
  );
}

function fingerprintSpeed() {
  const random = makeRandom(3);
  const texts = Array.from({ length: 4000 }, () => story(random, 18).join(" "));
  const bytes = texts.reduce((sum, text) => sum + text.length, 0);
  const rates = Array.from({ length: 7 }, () => {
    const before = process.cpuUsage();
    for (const text of texts) fingerprint(text);
    const { user, system } = process.cpuUsage(before);
    return bytes / (user + system);
  }).sort((a, b) => a - b);
  console.log(
    `fingerprint: ${rates[3]?.toFixed(0)} MB/s of CPU time (${rates[0]?.toFixed(0)} to ${rates[6]?.toFixed(0)}, 7 rounds of ${(bytes / 1e6).toFixed(0)} MB)`,
  );
}

/** @param {number} count one in ten is a copy */
function comparedArticles(count) {
  const random = makeRandom(11);
  // Making stories costs more than comparing them: pieces of them are put together anew.
  const sentences = story(random, 60_000);
  const finder = duplicateFinder();
  let bytes = 0;
  let cpu = 0;
  let copies = 0;
  let last = "";
  for (let at = 0; at < count; at++) {
    const isCopy = at % 10 === 9;
    if (!isCopy) last = Array.from({ length: 8 }, () => sentences[Math.floor(random() * sentences.length)]).join(" ");
    const text = isCopy ? `${last} ${sentences[at % sentences.length]}` : last;
    bytes += text.length;
    const before = process.cpuUsage();
    if (finder.add({ text, id: `article-${at}`, site: `site-${at % 1000}.example` }) !== undefined) copies++;
    const { user, system } = process.cpuUsage(before);
    cpu += user + system;
  }
  const peak = process.resourceUsage().maxRSS / 1000;
  console.log(
    `${count} articles, ${(bytes / 1e6).toFixed(0)} MB: ${(bytes / cpu).toFixed(1)} MB/s of CPU time, ${copies} copies found, peak RSS ${peak.toFixed(0)} MB`,
  );
  const { length } = finder.clusters();
  console.log(`${length} clusters; peak RSS with them ${(process.resourceUsage().maxRSS / 1000).toFixed(0)} MB`);
}
