import { describe, expect, test } from "vitest";
import { hasMainText } from "../src/blocks/main-text.js";
import type { Recognised } from "../src/blocks/rule.js";
import { State } from "../src/blocks/sequence/states.js";
import { parse } from "../src/index.js";
import { splitLines } from "../src/text/lines.js";

const sentence = (length: number) => `${"The harbour of Lunderby opens again. ".repeat(40).slice(0, length - 1)}.`;
const broken = (length: number) => `${sentence(length).slice(0, -3)}...`;
const claim = { pieces: [] } as unknown as Recognised;

/**
 * The answer for lines of a page: `T` text of the body, `t` a teaser that the body holds, `e` a teaser outside it,
 * `c` body that a rule knows, `m` a line of a menu, each with its length.
 */
function asked(...rows: readonly (readonly [kind: "T" | "t" | "e" | "c" | "m", length: number])[]): boolean {
  const text = rows.map(([kind, length]) => (kind === "t" ? broken(length) : sentence(length))).join("\n");
  const kindOf = (line: number) => rows[line]?.[0] ?? "m";
  const entries = new Map(rows.flatMap(([kind], line) => (kind === "e" ? [[line, "teaser" as const]] : [])));
  const state = (line: number) => ("Ttc".includes(kindOf(line)) ? State.Body : State.Before);
  const claims = rows.map(([kind]) => (kind === "c" ? claim : undefined));
  return hasMainText({ text, lines: splitLines(text), state }, claims, entries);
}

describe("a page with little prose and a list beside it", () => {
  test("is an article where one text is far longer than the teasers", () => {
    expect(asked(["m", 10], ["T", 600], ["m", 30], ["e", 90], ["m", 30], ["e", 120])).toBe(true);
    expect(asked(["m", 10], ["T", 70], ["T", 70], ["T", 70], ["T", 70], ["T", 70], ["e", 90])).toBe(true);
  });

  test("is an article from 300 characters on, and where it is twice as long as most teasers", () => {
    expect([asked(["T", 600]), asked(["T", 300]), asked(["T", 299])]).toEqual([true, true, false]);
    expect([asked(["T", 400], ["e", 200]), asked(["T", 399], ["e", 200])]).toEqual([true, false]);
    // The one in the middle counts, in whatever order they come.
    expect(asked(["T", 400], ["e", 100], ["e", 300], ["e", 110])).toBe(true);
    expect(asked(["T", 400], ["e", 300], ["e", 100], ["e", 310])).toBe(false);
  });

  test("is told by its longest text, the first of those that are as long", () => {
    expect(asked(["T", 600], ["m", 30], ["T", 50])).toBe(true);
    expect(asked(["T", 400], ["m", 30], ["t", 200], ["t", 200])).toBe(true);
    expect([asked(["t", 100], ["T", 300]), asked(["t", 100], ["t", 100], ["T", 300])]).toEqual([true, false]);
  });

  test("is a list where the text is as long as the others", () => {
    expect(asked(["T", 310], ["m", 30], ["e", 300], ["m", 30], ["e", 280])).toBe(false);
    expect(asked(["T", 200], ["m", 30], ["e", 60], ["m", 30], ["e", 50])).toBe(false);
  });

  test("is a list where the text is several teasers", () => {
    expect(asked(["t", 200], ["t", 200], ["t", 200], ["m", 20])).toBe(false);
    expect(asked(["T", 200], ["m", 20], ["T", 200], ["m", 20], ["T", 200])).toBe(false);
  });

  test("is no article by lines that rules know", () => {
    expect(asked(["T", 200], ["c", 300], ["T", 200], ["e", 60])).toBe(false);
    expect(asked(["c", 900], ["e", 60])).toBe(false);
  });
});

describe("a page of the web", () => {
  const menu = "Exclusive charts for boat owners\nWorld\nBusiness\nSport\nWeather\nMarkets\nMore\n";
  const links = [
    "Bridge over the Lunder stays closed",
    "Repairs will last until May, the town said on Sunday.",
    "Mayor of Sandby resigns over budget",
    "The council had refused the budget twice this year.",
    "Rowers win the cup of the islands",
    "The crew of Lunderby came in ahead of nine others.",
    "Museum buys the oldest chart",
    "The chart of the fjord was drawn by a priest in 1571.\n",
  ].join("\n");

  test("is an article with one paragraph above its links", () => {
    const { kind, article } = parse(
      `${menu}Harbour opens again after storm\nBy Jane Example\nMarch 4, 2024 12:44 PM\nLUNDERBY, March 4 (Example News) - ` +
        "The harbour opened again on Monday after a storm had closed it for a week, the port authority said in a statement. " +
        "Ferries to the islands will follow on Wednesday, once the last of the buoys has been set out again by the navy, and " +
        "fishing boats may leave from Tuesday on, as long as the wind stays below twenty knots, which the weather service " +
        `expects for the whole week.\nReporting by Jane Example\nRead Next\n${links}About us\nTerms of use\n`,
    );
    expect(kind).toBe("article");
    expect(article.headline).toBe("Harbour opens again after storm");
    expect(article.dateline?.places).toEqual(["LUNDERBY"]);
    expect(article.body).toHaveLength(1);
  });

  test("is a listing with nothing but links", () => {
    const dated = links.replaceAll(/^(Bridge|Mayor|Rowers|Museum).*$/gm, "$&\nMarch 4, 2024");
    const { kind, entries } = parse(`${menu}${dated}About us\nTerms of use\n`);
    expect(kind).toBe("listing");
    expect(entries).toHaveLength(4);
  });
});

describe("a text of a few lines", () => {
  const brief = "The port opened again on Monday.";
  test.each([
    ["Harbour Opens\nLONDON - ", "Harbour Opens", "LONDON"],
    ["Harbour Opens\n\nLONDON (Reuters) - ", "Harbour Opens", "LONDON"],
    ["Harbour Opens\nBy Jane Example\nLUNDERBY, Ohio (AP) _ ", "Harbour Opens", "LUNDERBY, Ohio"],
    ["Harbour Opens\nTokyo, March 1 KYODO -- ", "Harbour Opens", "Tokyo"],
    ["Hafen offen\nBERLIN (dpa) - ", "Hafen offen", "BERLIN"],
    ["LONDON - ", undefined, "LONDON"],
  ])("is an article by its dateline: %j", (above, headline, place) => {
    const { kind, article } = parse(`${above}${brief}\n`);
    expect(kind).toBe("article");
    expect(article.headline).toBe(headline);
    expect(article.dateline?.places).toEqual([place]);
    expect(article.body).toEqual([{ kind: "paragraph", text: brief }]);
  });

  test("keeps what stands below the sentence with the dateline", () => {
    const { article } = parse(`Harbour Opens\nLONDON - ${brief}\nFerries will follow.\n`);
    expect(article.body.map(({ text }) => text)).toEqual([brief, "Ferries will follow."]);
  });

  test.each(["Harbour Opens\nLONDON - Ferries", "Harbour Opens\nVIDEO - Watch the port open.", "About us\nContact"])(
    "is none without a sentence or a place: %j",
    (text) => {
      expect(parse(`${text}\n`)).toMatchObject({ kind: "unknown", article: { body: [] } });
    },
  );
});
