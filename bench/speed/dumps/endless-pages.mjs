// @ts-check
import { seededRandom } from "./random.mjs";
import { vary } from "./vary.mjs";

/**
 * Pages without an end: all that are given, in another order each time; as they are at first, varied from then on.
 * The same in every run.
 *
 * @param {readonly string[]} pages
 */
export function* endlessPages(pages) {
  const random = seededRandom(2024);
  let index = 0;
  for (let round = 0; ; round++) {
    for (const page of shuffled(pages, random)) {
      const text = round === 0 ? page : vary(page, random);
      const second = new Date(Date.UTC(2024, 4, 18) + index * 1000).toISOString();
      const uri = `https://www.site-${index % 997}.example/news/2024/05/${index}.html`;
      yield { text, bytes: Buffer.from(text), uri, date: `${second.slice(0, 19)}Z` };
      index++;
    }
  }
}

/** @param {readonly string[]} pages @param {import("./vary.mjs").Random} random */
function shuffled(pages, random) {
  const order = [...pages];
  for (let at = order.length - 1; at > 0; at--) {
    const other = random(at + 1);
    [order[at], order[other]] = [order[other] ?? "", order[at] ?? ""];
  }
  return order;
}
