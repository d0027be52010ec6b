// @ts-check

import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { installPeers } from "./dumps/peers.mjs";
import { readPages } from "./dumps/source-pages.mjs";
import { cpu, mark, median, spreadOf } from "./figures.mjs";
import { madePages, savedPages } from "./html-pages.mjs";

/** Readers of HTML on npm, at the versions that are measured. They are no dependencies of newsdump. */
const readers = { "html-to-text": "10.0.1", linkedom: "0.18.15", "@mozilla/readability": "0.6.0" };
/** Of the pages of dumps every so many. */
const STEP = 10;
/** Before them the compiler has to have seen all three. */
const WARM = 2;
const PARSED_BEFORE = 20;
const ROUNDS = 5;

/**
 * What a page costs newsdump, which is given its text, beside what its HTML costs readers of HTML: CPU in this process, round by
 * round in turn. There are gates for saved pages alone: what made ones cost a reader of HTML is as they are made.
 *
 * @param {(text: string) => unknown} parse
 * @param {import("./arguments.mjs").Arguments} told
 * @returns {Promise<number>} how many gates were missed
 */
export async function html(parse, { cache, pages: folder, html: saved, quick }) {
  const peers = installPeers(cache, console.log, readers);
  if (peers === undefined) return 0;
  const load = createRequire(pathToFileURL(`${peers}/index.js`));
  const { convert } = await import(pathToFileURL(load.resolve("html-to-text")).href);
  const { parseHTML } = await import(pathToFileURL(load.resolve("linkedom")).href);
  const { Readability } = load("@mozilla/readability");
  const readable = (/** @type {string} */ page) => new Readability(parseHTML(page).document).parse();
  const texts = saved === undefined ? readPages(folder, console.log).texts.filter((_, at) => at % STEP === 0) : [];
  const all = saved === undefined ? madePages(texts) : savedPages(saved, convert);
  const some = quick ? all.slice(0, 5) : all;
  const over = (/** @type {(page: import("./html-pages.mjs").Page) => unknown} */ work) => () => {
    for (const page of some) work(page);
  };
  // Of parse the compiler has most to do.
  for (let at = 0; at < (quick ? 0 : PARSED_BEFORE); at++) over(({ text }) => parse(text))();
  const warm = quick ? 1 : WARM;
  const rounds = Array.from({ length: warm + (quick ? 1 : ROUNDS) }, () => ({
    own: cpu(over(({ text }) => parse(text))),
    text: cpu(over((page) => convert(page.html))),
    readable: cpu(over((page) => readable(page.html))),
  })).slice(warm);
  const kB = (/** @type {"html" | "text"} */ of) =>
    (some.reduce((sum, page) => sum + Buffer.byteLength(page[of]), 0) / some.length / 1000).toFixed(1);
  const ms = (/** @type {"own" | "text" | "readable"} */ of) =>
    ((1000 * median(rounds.map((round) => round[of]))) / some.length).toFixed(2);
  console.log(
    `     ${some.length} pages, ${saved === undefined ? "made of dumps" : saved}: ${kB("html")} kB of HTML, ${kB("text")} kB of text each`,
  );
  console.log(
    `     parse, given the text: ${ms("own")} ms of CPU a page (spread ${spreadOf(rounds.map((round) => round.own)).toFixed(2)})`,
  );
  let missed = 0;
  for (const [name, of, gate] of /** @type {const} */ ([
    ["html-to-text alone (parses HTML)", "text", 10],
    ["Readability.js with linkedom (parses HTML)", "readable", 60],
  ])) {
    const times = median(rounds.map((round) => round[of] / round.own));
    const ok = quick || saved === undefined ? undefined : times >= gate;
    if (ok === false) missed++;
    console.log(`${mark(ok)} ${name}: ${ms(of)} ms, ${times.toFixed(1)} × the CPU of parse (wanted: ${gate})`);
  }
  return missed;
}
