// @ts-check
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "./dumps/folders.mjs";
import { cpu, mark, median, spreadOf } from "./figures.mjs";
import { kindsAndWords, kindsOnly } from "./peer.mjs";

const ROUNDS = 10;
const ROUND_BYTES = 4_000_000;

/**
 * The speed of `parse` on pages, in this process, against a regex or two a line; prints a line for each corpus.
 *
 * @param {(text: string) => unknown} parse
 * @param {readonly string[]} folders
 * @returns {number} how many gates were missed
 */
export function pages(parse, folders) {
  const archive = join(repository, "fixtures/articles/asharq-al-awsat");
  /** @type {[string, string[], boolean][]} */
  const corpora = [
    ["the seed", [readFileSync(join(archive, "seed.txt"), "utf8")], true],
    ["archive fixtures (1 kB a page)", load(archive), false],
    ...folders.map((folder) => /** @type {[string, string[], boolean]} */ ([folder, load(folder), false])),
  ];
  let missed = 0;
  for (const [name, texts, gated] of corpora) {
    const { speed, one, two, spread } = speedOf(parse, texts);
    const ok = gated ? speed >= 25 && two >= 2 : undefined;
    if (ok === false) missed++;
    console.log(
      `${mark(ok)} parse ${name}: ${speed.toFixed(1)} MB/s; ${one.toFixed(2)} × split with a regex a line for its kind, ${two.toFixed(2)} × with one more for its words (n ${ROUNDS}, spread ${spread.toFixed(2)})`,
    );
  }
  return missed;
}

/** @param {(text: string) => unknown} parse @param {readonly string[]} texts */
function speedOf(parse, texts) {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const times = Math.max(1, Math.ceil(ROUND_BYTES / bytes));
  /** @param {(text: string) => unknown} work */
  const over = (work) => () => {
    for (let time = 0; time < times; time++) for (const text of texts) work(text);
  };
  const rounds = Array.from({ length: 2 + ROUNDS }, () => ({
    own: cpu(over(parse)),
    kinds: cpu(over(kindsOnly)),
    words: cpu(over(kindsAndWords)),
  })).slice(2);
  const own = rounds.map((round) => round.own);
  return {
    speed: (bytes * times) / 1e6 / median(own),
    one: median(rounds.map((round) => round.kinds / round.own)),
    two: median(rounds.map((round) => round.words / round.own)),
    spread: spreadOf(own),
  };
}

/** @param {string} folder */
const load = (folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .sort()
    .map((file) => readFileSync(join(folder, file), "utf8"));
