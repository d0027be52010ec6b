import { describe, expect, test } from "vitest";
import { keepIntroduced } from "../src/blocks/sequence/introduced-lists.js";
import { State } from "../src/blocks/sequence/states.js";
import { parse } from "../src/index.js";
import { columned } from "./support/columned.js";

const paragraph =
  "The festival of the old harbour gives its prizes on Friday, and the town council said who may hope for one.";
const colon = "Here are the nominations of the jury in full:";
const names = ["Album of the Year", "Harbour Lights", "Salt Bay", "Song of the Year", "Harbour Lights", "Old Pier"];
const last = "The prizes are given in the market hall, which was repaired after the storm that tore off its roof.";

/** The rows that are taken for a list; text is what is told to be, and what ends with a full stop. */
function listed(rows: readonly string[], isText = (row: string) => /[.:：։]$/.test(row)): string[] {
  const { page, ...context } = columned(rows);
  const states = Uint8Array.from(rows, (row) => (isText(row) ? State.Body : State.After));
  keepIntroduced(states, page, context);
  return rows.filter((_, row) => states[row] === State.List);
}

describe("what stands below a colon", () => {
  test("is a list where the text goes on below it, however few its rows and long they are", () => {
    const long = ["An album that the jury heard in one evening, twice, and then once more before it went home"];
    for (const list of [names, long]) expect(listed([paragraph, colon, ...list, last])).toEqual(list);
  });

  test("is a list of short rows as far as the site's own words, where the text ends", () => {
    expect(listed([paragraph, colon, ...names, "Related stories", "Mayor opens library"])).toEqual(names);
  });

  test("leaves the captions and credits among them", () => {
    const photo = "Photo: Jane Example/Reuters";
    expect(listed([paragraph, colon, ...names, photo, last])).toEqual(names);
  });

  test.each([
    ["below a full stop", [paragraph, ...names, last]],
    ["below a bracket that the line below closes", [paragraph, "The quay at dawn on Friday (Image:", "Getty)", last]],
    ["of too many rows in the text", [paragraph, colon, ...Array.from({ length: 25 }, (_, at) => `Song ${at}`), last]],
    ["to the end of the page", [paragraph, colon, ...names]],
    ["of three rows below the text", [paragraph, colon, ...names.slice(0, 3), "Related stories"]],
    ["below two words", [paragraph, "Please share:", ...names, "Related stories"]],
    [
      "of teasers below the text",
      [
        paragraph,
        colon,
        ...names.map((name) => `${name} and what the jury of the town thinks of it`),
        "Related stories",
      ],
    ],
    [
      "below a sentence of Armenian, and none in its text",
      [
        "Նավահանգիստը կրկին բացվեց ուրբաթ օրը, ասել են իշխանությունները:",
        ...names,
        "Լաստանավերը կգան երկուշաբթի օրը, ասել են նրանք «Նավ» թերթին»:",
      ],
    ],
    ["below the site's own words with a colon", [paragraph, "Related stories:", ...names, last]],
    [
      "below a sentence of Armenian",
      ["Նավահանգիստը կրկին բացվեց ուրբաթ օրը, ասել են իշխանությունները:", ...names, "Related"],
    ],
  ])("is none %s", (_, rows) => {
    expect(listed(rows)).toEqual([]);
  });

  test("is looked for once, however many there are", () => {
    // Looking back through the whole text from each took 49 s of processor time for 40,000 of them.
    const rows = Array.from({ length: 100_000 }, (_, at) => [
      `The council said on day ${at} of the year, and then:`,
      "Entry",
    ]);
    expect(listed(rows.flat())).toHaveLength(100_000 - 1);
  });

  test("may be most of an article", () => {
    const list = Array.from({ length: 60 }, (_, at) => (at % 6 === 0 ? `Prize number ${at / 6 + 1}` : `Singer ${at}`));
    const menu = ["Home", "News", "Sport", "Culture", "Travel"];
    const head = ["Who may hope for a prize", "By Jane Example", "April 28, 2023"];
    const page = ["Who may hope for a prize | The Daily Bugle", ...menu, ...head, paragraph, colon, ...list];
    const { article } = parse(`${[...page, "Related stories", "Mayor opens the new library", ...menu].join("\n")}\n`);
    expect(article.body.map(({ text }) => text)).toEqual([paragraph, colon, ...list]);
  });
});
