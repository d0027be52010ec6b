// @ts-check
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "./dumps/folders.mjs";
import { cpu, mark, median, spreadOf } from "./figures.mjs";

const ROUNDS = 7;
const ROUND_BYTES = 4_000_000;
/** MB of article text a second. */
const WRITING = 30;
const FINDING = 20;

/**
 * What exporters and enrichments cost, in MB of the articles' own text (body, headline, captions) a second of CPU, over the
 * pages of every language among the fixtures. Parsing is not in it.
 *
 * @param {(text: string) => any} parse
 * @param {string} dist
 * @returns {Promise<number>} how many gates were missed
 */
export async function writing(parse, dist) {
  const exporters = await import(join(dist, "exporters.js"));
  const enrich = await import(join(dist, "enrich.js"));
  const pages = load(join(repository, "fixtures/articles")).map((text) => parse(text));
  const bytes = pages.reduce((sum, page) => sum + articleBytes(page), 0);
  const times = Math.max(1, Math.ceil(ROUND_BYTES / bytes));
  /** @type {[string, (page: any) => unknown, number | undefined][]} */
  const jobs = [
    ...Object.values(exporters)
      .filter((each) => typeof each === "object")
      .map((exporter) => /** @type {any} */ ([`write ${exporter.id}`, exporter.write, WRITING])),
    ["findQuotes", enrich.findQuotes, FINDING],
    ["findAcronyms", enrich.findAcronyms, FINDING],
    ["findDates", enrich.findDates, undefined],
    ["findSentences", enrich.findSentences, undefined],
  ];
  let missed = 0;
  for (const [name, work, gate] of jobs) {
    const own = Array.from({ length: 2 + ROUNDS }, () =>
      cpu(() => {
        for (let time = 0; time < times; time++) for (const page of pages) work(page);
      }),
    ).slice(2);
    const speed = (bytes * times) / 1e6 / median(own);
    const ok = gate === undefined ? undefined : speed >= gate;
    if (ok === false) missed++;
    console.log(
      `${mark(ok)} ${name}: ${speed.toFixed(1)} MB/s of article text (n ${ROUNDS}, spread ${spreadOf(own).toFixed(2)})`,
    );
  }
  return missed;
}

/** @param {any} page */
function articleBytes({ article }) {
  const texts = [article.headline ?? "", ...article.body.map((/** @type {any} */ part) => part.text)];
  for (const { caption = "" } of article.media) texts.push(caption);
  return Buffer.byteLength(texts.join(""));
}

/** @param {string} folder */
const load = (folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".txt"))
    .sort()
    .map((file) => readFileSync(join(folder, file), "utf8"));
