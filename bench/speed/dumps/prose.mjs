// @ts-check
import { seededRandom } from "./random.mjs";

const people =
  "Ada Quill|Ben Marsh|Clara Holt|Dan Ferry|Ella Moor|Finn Tarn|Greta Weir|Hugo Sands|Ida Creek|Jonas Pike".split("|");
const places = "Riverton|Hilltop|Gullmouth|Eastport|Marshfield|Stonebridge|Northam|Lakeside".split("|");
const subjects =
  "the port authority|the council|the ferry company|the mayor|a spokeswoman for the harbour|the fishermen of the bay|the bank|the union|most residents|the engineers".split(
    "|",
  );
const verbs = "said|told reporters|announced|warned|confirmed|had hoped|decided|argued|agreed|was told".split("|");
const claims =
  "the harbour would open again before the end of the month|the old bridge could not carry the traffic of another winter|more than 300 jobs had been lost since the mill closed|nobody had asked for the report, which runs to 140 pages|the price of fish rose by 4.5 percent in the spring|a new line would bring trains to the town for the first time|the storm had done less damage than was feared|the plans were to be shown to the public in the autumn|two of the three cranes were out of order|the money for the school had not yet been found".split(
    "|",
  );
const tails =
  "on Monday|after a meeting of three hours|at a news conference in the town hall|as it did last year|in spite of the rain|with a view of the pier|, though few believed it|, which is what many had expected|, in a letter seen by this newspaper|".split(
    "|",
  );
const links = "But|And|Still,|Meanwhile,|In the end|For years|Even so,|At the same time||||".split("|");

/** Half of the articles of papers are longer than this, in characters. */
const USUAL = 3200;

/**
 * Invented articles, each another, of the length of those in papers: a thousand to six thousand characters of text.
 *
 * @typedef {{ number: number, headline: string, author: string, place: string, day: number, month: number, page: number,
 *   words: number, paragraphs: string[] }} Story
 * @returns {Generator<Story, never, undefined>}
 */
export function* stories() {
  const random = seededRandom(1959);
  /** @param {readonly string[]} list */
  const one = (list) => /** @type {string} */ (list[random(list.length)]);
  const sentence = () => {
    const said = `${one(links)} ${one(subjects)} ${one(verbs)} that ${one(claims)} ${one(tails)}`;
    const plain = said.trim().replaceAll(" ,", ",");
    return `${plain.charAt(0).toUpperCase()}${plain.slice(1)}.`;
  };
  for (let number = 1; ; number++) {
    const place = one(places);
    const wanted = USUAL / 3 + random(USUAL * 1.6);
    /** @type {string[]} */
    const paragraphs = [];
    for (let length = 0; length < wanted; ) {
      const paragraph = Array.from({ length: 1 + random(4) }, sentence).join(" ");
      const quoted = random(4) === 0 ? `“${paragraph}” ${one(people)} of ${one(places)} said.` : paragraph;
      paragraphs.push(quoted);
      length += quoted.length;
    }
    yield {
      number,
      headline: `${place}: ${one(claims).replace(/^./, (first) => first.toUpperCase())}`,
      author: one(people),
      place,
      day: 1 + random(28),
      month: 1 + random(12),
      page: 1 + random(40),
      words: paragraphs.join(" ").split(" ").length,
      paragraphs,
    };
  }
}
