import { describe, expect, test } from "vitest";
import { titleWordsOf } from "../src/blocks/sequence/title-words.js";
import { columned, type Noted } from "./support/columned.js";

/** A list of words that cannot be laid out beforehand: it knows every word by its length. */
const unlisted = { get: (word: string) => word.length } as unknown as ReadonlyMap<string, number>;
const listed = (...words: string[]) => new Map(words.map((word, at) => [word, at + 1]));
const known = (row: string, options: Noted) => columned([row], options).page.words[0];
const long = `${"x".repeat(130)} quay`;

describe("the words that a model knows", () => {
  const words = listed("harbour", "ferry", "quay", "éléphant", "истра", "i̇zmir", "λόγος", "a", "b", "c");
  const longWords = listed("ferry", "storm");

  test.each<[string, string, readonly number[]]>([
    ["as they come", "Ferry, HARBOUR: quay", [2, 1, 3]],
    ["once each", "quay quay Ferry quay", [3, 2]],
    ["whole", "harbours xquay qu-ay fer", []],
    ["with letters of all scripts", "ÉLÉPHANT Истра", [4, 5]],
    ["whose small form depends on where a letter stands", "İzmir ΛΌΓΟΣ", [6, 7]],
    ["between figures and signs", "12ferry34 (quay)/harbour", [2, 3, 1]],
    ["six at the most", "a b c ferry harbour quay Истра a", [8, 9, 10, 2, 1, 3]],
    ["in the first 24 words", `${"w ".repeat(23)}ferry quay`, [2]],
    ["of short rows", "storm", []],
  ])("are noted %s", (_, row, places) => {
    expect(known(row, { words, longWords })).toEqual(places);
  });

  test("are others in the beginning of rows of more than 140 characters", () => {
    const row = (length: number, end: string) => `Ferry ${"x".repeat(length - 7 - end.length)} ${end}`;
    expect(known(row(140, "storm"), { words, longWords })).toEqual([2]);
    expect(known(row(141, "x"), { words, longWords })).toEqual([1]);
    expect(known(`Storm ${long}`, { words, longWords })).toEqual([2]);
    expect(known(`${long} xxxx ferry storm`, { words, longWords })).toEqual([]);
    // A word that is cut is not the same.
    expect(known(`${"x".repeat(134)} stormy ${long}`, { words, longWords })).toEqual([2]);
  });

  test("may be of a list that is not laid out", () => {
    expect(known("Ferry, İzmir: a quay a", { words: unlisted, longWords: unlisted })).toEqual([5, 6, 1, 4]);
    expect(known("1 2 3", { words: unlisted, longWords: unlisted })).toEqual([]);
    const { columns } = columned(["3 May in the morning light, Reuters"], {
      words: unlisted,
      longWords: unlisted,
    }).page;
    expect([columns.date[0], columns.credit[0]]).toEqual([2, 1]);
  });
});

describe("the words of the title line", () => {
  const title = { folded: "harbour opens 2024 again" };

  test("are those that are no figures", () => {
    expect([...titleWordsOf(title)]).toEqual(["harbour", "opens", "again"]);
    expect([...titleWordsOf({ folded: "7a b7" })]).toEqual(["7a", "b7"]);
    expect(titleWordsOf({ folded: "" }).size).toBe(0);
    expect(titleWordsOf({ folded: " a " }).size).toBe(1);
    expect(titleWordsOf(undefined).size).toBe(0);
  });

  test.each([
    ["Boats return", 1, 0],
    ["Harbour", 3, 50],
    ["The harbour is shut until June", 2, 22],
    ["Harbour opens", 4, 80],
    ["HARBOUR opens again", 5, 100],
    ["The harbour opens", 4, 67],
    ["Harbour harbour", 4, 80],
    ["12 % (again)", 3, 50],
  ])("say how like it a row is: %s", (row, value, hundredths) => {
    for (const words of [new Map<string, number>(), unlisted]) {
      const { columns, likeness } = columned([row], { titleWords: titleWordsOf(title), words, longWords: words }).page;
      expect([columns.title[0], likeness[0]]).toEqual([value, hundredths]);
    }
  });

  test("are looked for in the first 24 words", () => {
    const row = (before: number) => `${"w ".repeat(before)}harbour`;
    for (const words of [new Map<string, number>(), unlisted]) {
      const options = { titleWords: titleWordsOf(title), words, longWords: words };
      expect([23, 24].map((before) => columned([row(before)], options).page.likeness[0])).toEqual([7, 0]);
    }
    expect(columned(["Harbour"]).page.columns.title[0]).toBe(0);
  });
});
