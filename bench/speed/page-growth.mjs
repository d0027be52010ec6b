// @ts-check
import { cpu, mark } from "./figures.mjs";

// The first five are promised to grow by 2.2 a doubling; the others, of many small blocks each, by 2.5: collecting
// the garbage of millions of objects grows faster than the text.
const PROMISED = 5;

/** @type {Record<string, (size: number) => string>} */
const shapes = {
  "one long line": (size) => "The harbour opened again on Monday, officials said. ".repeat(size / 52),
  "one word without an end": (size) => "a".repeat(size),
  "lines of one character": (size) => "a\n".repeat(size / 2),
  "spaces only": (size) => " ".repeat(size),
  "caption labels": (size) => "Caption:\n".repeat(size / 9),
  "captions in one line": (size) => "Caption: ".repeat(size / 9),
  credits: (size) => "A view of the port (AP Photo/Name)\n".repeat(size / 35),
  "open brackets": (size) => "(".repeat(size),
  teasers: (size) => "London- The talks in the capital ended without a result...Caption:\n".repeat(size / 68),
  "long words": (size) =>
    "ferries-and-boats-ferries-and-boats-ferries-and-boats-ferries-and-boats-ferries-and-boats-\n".repeat(size / 91),
  titles: (size) => "Harbour opens | Daily - Example – News\n".repeat(size / 39),
  "live entries": (size) =>
    numbered(size, (at) => `1${at % 9}:3${at % 7}\nThe ferry ${at} has left the port, the police said.\n`),
  letters: (size) =>
    numbered(size, (at) => `Keep ferry ${at}\nIt is older than the state by ${at} years.\nAnn Other, Town\n`),
  comments: (size) =>
    numbered(size, (at) => `Marge\n11:32am Thu 21 Apr 16\nIt is not the music ${at}, it is us.\nReport this\n`),
};

/** Pages of entries that differ, with a headline and a sentence above them. @param {number} size @param {(at: number) => string} make */
function numbered(size, make) {
  let page =
    "Harbour opens | Daily Example\nHarbour opens\nThe harbour opened again on Monday after a storm, officials said.\n";
  for (let at = 0; page.length < size; at++) page += make(at);
  return page;
}

/**
 * What a doubling of one hostile page costs `parse`, from 1 to 8 MB; prints a line for each shape.
 *
 * @param {(text: string) => unknown} parse
 * @returns {number} how many gates were missed
 */
export function pageGrowth(parse) {
  let missed = 0;
  for (const [at, [name, make]] of Object.entries(shapes).entries()) {
    const costs = leastCosts(parse, make);
    const ratios = costs.slice(1).map((cost, before) => cost / (costs[before] ?? cost));
    const mean = ((costs.at(-1) ?? 0) / (costs[0] ?? 1)) ** (1 / 3);
    const ok = mean <= (at < PROMISED ? 2.2 : 2.5);
    if (!ok) missed++;
    console.log(
      `${mark(ok)} growth, ${name}: ${costs.map((cost) => `${(cost * 1000).toFixed(0)} ms`).join(", ")}; a doubling costs ${mean.toFixed(2)} (worst ${Math.max(...ratios).toFixed(2)})`,
    );
  }
  return missed;
}

/**
 * Sizes in turn, the least of five rounds each: a machine that slows down for a second decides nothing.
 *
 * @param {(text: string) => unknown} parse
 * @param {(size: number) => string} make
 */
function leastCosts(parse, make) {
  const costs = [1, 2, 4, 8].map((times) => ({ size: times * 1e6, least: Number.POSITIVE_INFINITY }));
  for (let round = 0; round < 5; round++) {
    for (const cost of costs) {
      const text = make(cost.size);
      cost.least = Math.min(
        cost.least,
        cpu(() => parse(text)),
      );
    }
  }
  return costs.map(({ least }) => least);
}
