import { describe, expect, test } from "vitest";
import { makeRandom, story, variants } from "../bench/corpus/stories.mjs";
import { type DuplicateFinder, duplicateFinder, findDuplicates, fingerprint, likenessOf } from "../src/corpus/index.js";
import { parse, parseDump } from "../src/index.js";
import fc from "./support/properties.js";

const text = story(makeRandom(1), 12).join(" ");
const other = story(makeRandom(2), 12).join(" ");
const added = `${text} ${story(makeRandom(3), 2).join(" ")}`;
const marked = (finder: DuplicateFinder, ...articles: Parameters<DuplicateFinder["add"]>[0][]) =>
  articles.map((article) => finder.add(article)?.reason);

describe("a fingerprint", () => {
  test("is the same for the same words, whatever marks, spaces and capitals do", () => {
    expect(fingerprint(text.toUpperCase().replaceAll(" ", "\n  ").replaceAll(".", "!"))).toEqual(fingerprint(text));
    expect(fingerprint(`${text} word`).exact).not.toBe(fingerprint(text).exact);
  });

  test("of a text without spaces between words is made of its characters", () => {
    const one = fingerprint("港が金曜日に再び開いた。嵐のために一週間閉まっていたと当局が述べた。");
    const near = fingerprint("港が金曜日に再び開いた。嵐のために二週間閉まっていたと当局が述べた。");
    expect(one.words).toBeGreaterThan(20);
    expect(likenessOf(one, near)).toBeGreaterThan(0.6);
  });

  test("estimates which part of their runs of words two texts share", () => {
    const runs = (words: readonly string[]) =>
      new Set(words.slice(2).map((_, at) => words.slice(at, at + 3).join(" ")));
    const words = text.split(" ");
    for (const part of [0.3, 0.5, 0.8]) {
      const cut = words.slice(0, Math.round(words.length * part));
      const [whole, own] = [runs(words), runs(cut)];
      const jaccard = [...own].filter((run) => whole.has(run)).length / new Set([...whole, ...own]).size;
      expect(Math.abs(likenessOf(fingerprint(text), fingerprint(cut.join(" "))) - jaccard)).toBeLessThan(0.2);
    }
  });

  test("of any text is made, and likeness has two sides", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string(), (one, two) => {
        const [first, second] = [fingerprint(one), fingerprint(two)];
        expect(likenessOf(first, second)).toBe(likenessOf(second, first));
        if (first.words > 0) expect(likenessOf(first, first)).toBe(1);
      }),
    );
  });
});

describe("duplicates", () => {
  test("are told with a reason", () => {
    const finder = duplicateFinder();
    const first = { text, site: "bugle.example", time: "2024-03-01T10:00" };
    expect(marked(finder, first, { ...first, text: other }, first)).toEqual([undefined, undefined, "same-text"]);
    expect(finder.add({ ...first, text: added, site: "echo.example" })?.reason).toBe("syndicated-copy");
    // The nearest copy is the one that counts.
    const dated = duplicateFinder();
    expect(marked(dated, first, { ...first, text: added, time: "2024-03-02" })).toEqual([undefined, "later-update"]);
    expect(finder.add({ text: `${text} Correction of a name.` })?.reason).toBe("other-edition");
  });

  test("make clusters with the first and the best copy, and nothing is dropped", async () => {
    const { count, clusters } = await findDuplicates([
      { id: "a", text: other },
      { id: "b", text },
      { id: "c", text: added },
      { id: "d", text },
    ]);
    expect(count).toBe(4);
    expect(clusters).toHaveLength(1);
    expect(clusters[0]).toMatchObject({ first: 1, best: 2 });
    expect(clusters[0]?.members.map(({ id, of, reason }) => [id, of, reason])).toEqual([
      ["b", undefined, undefined],
      ["c", 1, "other-edition"],
      ["d", 1, "same-text"],
    ]);
  });

  test("are found among parsed records, by the text of the article", async () => {
    const lines = [`Menu A\n${text}`, `Menu B\n${text}`].map((page, at) =>
      JSON.stringify({ title: `Headline ${at}`, text: page, url: `https://site${at}.example/` }),
    );
    const { clusters } = await findDuplicates(parseDump(new TextEncoder().encode(lines.join("\n"))));
    expect(clusters).toHaveLength(1);
    await expect(findDuplicates([{ ...parse(""), record: { source: { index: 0 } } }])).resolves.toEqual({
      count: 1,
      clusters: [],
    });
  });

  test("of no or hardly any text are none", () => {
    expect(marked(duplicateFinder(), { text: "" }, { text: "" }, { text: "By Ana" }, { text: "By Ana" })).toEqual(
      Array(4).fill(undefined),
    );
  });

  test("of made variants: nearly all are found, and no other story", () => {
    const random = makeRandom(5);
    const finder = duplicateFinder();
    let found = 0;
    let wanted = 0;
    for (let at = 0; at < 60; at++) {
      const sentences = story(random, 8 + (at % 15));
      const first = finder.count;
      expect(finder.add({ text: sentences.join(" ") })).toBeUndefined();
      for (const vary of Object.values(variants)) {
        const mark = finder.add({ text: vary(sentences, random).join(" ") });
        wanted++;
        if (mark === undefined) continue;
        expect(mark.of).toBeGreaterThanOrEqual(first);
        found++;
      }
    }
    expect(found / wanted).toBeGreaterThan(0.95);
  });
});
