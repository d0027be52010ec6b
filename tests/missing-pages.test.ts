import { describe, expect, test } from "vitest";
import { asksConsent, holdsNoArticle } from "../src/blocks/no-article.js";
import { NO_LETTERS, withLetter, wordTable } from "../src/blocks/word-table.js";
import { pageOf, type Told } from "./support/page-rows.js";

/** True where the body, the rows that begin with `B`, is none of an article. */
function isNone(rows: readonly string[], told: Told = {}): boolean {
  const body = rows.flatMap((row, at) => (row.startsWith("B") ? [at] : []));
  return holdsNoArticle(pageOf(rows, told), body);
}
const sentence = (length: number) => `B ${"The ferry sails again today and so on ".repeat(40).slice(0, length - 1)}.`;
const consent = (length: number) => `B ${`We use cookies and partners. ${"x".repeat(300)}`.slice(0, length)}`;

describe("a body that is none of an article", () => {
  test("is too short, or a menu", () => {
    expect([isNone([sentence(39)]), isNone([sentence(40)]), isNone([". x"])]).toEqual([true, false, false]);
    expect([
      isNone(["B 港の景色が広がる港の景色が広がる港の."]),
      isNone(["B 港の景色が広がる港の景色が広がる港の景色."]),
    ]).toEqual([true, false]);
    const menu = (count: number, length: number) => Array(count).fill(`B ${"x".repeat(length)}`);
    expect([isNone(menu(3, 44)), isNone(menu(3, 45)), isNone(menu(4, 40)), isNone(menu(4, 39))]).toEqual([
      ...[true, false, false, true],
    ]);
    expect(isNone([...menu(2, 40), sentence(41)])).toBe(false);
  });

  test("stands on a page that says that it is missing", () => {
    expect(isNone([sentence(300), "B Sorry, page not found here."])).toBe(true);
    expect(isNone([". Page not found", "", sentence(300)])).toBe(true);
    expect(isNone([". Page not found", ...Array(5).fill(". x"), sentence(300)])).toBe(true);
    expect(isNone([". Page not found", ...Array(6).fill(". x"), sentence(300)])).toBe(false);
    expect([isNone([". Page not found", sentence(699)]), isNone([". Page not found", sentence(700)])]).toEqual([
      true,
      false,
    ]);
    const long = (length: number) => `. Page not found ${"x".repeat(length - 15)}`;
    expect([isNone([long(199), sentence(300)]), isNone([long(200), sentence(300)])]).toEqual([true, false]);
    const title = [". Page not found", ...Array(9).fill(". x"), sentence(300)];
    expect([isNone(title, { title: [0, "Page not found"] }), isNone(title)]).toEqual([true, false]);
  });

  test("asks for consent in most of its lines", () => {
    expect([
      isNone([consent(120)]),
      isNone([consent(120), sentence(80)]),
      isNone([consent(120), sentence(81)]),
    ]).toEqual([...[true, true, false]]);
    expect(isNone([consent(121), sentence(60)])).toBe(false);
    expect(isNone([...Array(25).fill(consent(100))])).toBe(true);
    expect(isNone([...Array(26).fill(consent(100))])).toBe(false);
  });

  test("asks with different words, in the first thousand characters", () => {
    const asks = (line: string, wanted: number) => asksConsent(pageOf([`. ${line}`]), 0, wanted);
    expect([
      asks("Cookies and partners", 2),
      asks("Cookies and COOKIES", 2),
      asks("Cookies, partners, devices", 3),
    ]).toEqual([...[true, false, false]]);
    expect([asks("cookies,partners;device", 3), asks("cookiesx partners", 2), asks("xcookies partners", 2)]).toEqual([
      ...[true, false, false],
    ]);
    const far = (length: number) => asks(`cookies ${"x".repeat(length)} partners`, 2);
    expect([far(983), far(984)]).toEqual([true, false]);
  });
});

describe("a table of words", () => {
  const table = wordTable(["may", "june", "may", "ab", "ba", "x"]);
  const hashOf = (word: string) =>
    Array.from(word).reduce((hash, letter) => withLetter(hash, letter.charCodeAt(0)), NO_LETTERS);

  test("holds each once, with its hash and its length", () => {
    expect(table.words).toEqual(["may", "june", "ab", "ba", "x"]);
    expect([...table.lengths]).toEqual([3, 4, 2, 2, 1]);
    expect([...table.hashes]).toEqual(table.words.map(hashOf));
    expect(new Set(table.hashes).size).toBe(5);
    expect(table.slots).toHaveLength(32);
    expect([...table.slots].filter((place) => place > 0).sort()).toEqual([1, 2, 3, 4, 5]);
  });

  test("finds each from the slot of its hash on", () => {
    const many = wordTable(Array.from({ length: 200 }, (_, at) => `word${at}`));
    const last = many.slots.length - 1;
    expect(many.slots.length).toBe(1024);
    many.words.forEach((word, at) => {
      const hash = hashOf(word);
      let slot = (hash ^ (hash >>> 15)) & last;
      while (many.slots[slot] !== 0 && many.slots[slot] !== at + 1) slot = (slot + 1) & last;
      expect(many.slots[slot]).toBe(at + 1);
    });
    expect(wordTable([]).slots).toHaveLength(2);
  });
});
