import { describe, expect, test } from "vitest";
import { Kind } from "../src/blocks/sequence/columns.js";
import { correct } from "../src/blocks/sequence/correct.js";
import { each, lettersOf, type Row, ruledBy, sheet } from "./support/sheet.js";

const corrected = ruledBy(correct);
type Case = readonly [string, string, Record<number, Row>, string];

describe("paragraphs that stand twice", () => {
  /** Rows that stand again `apart` rows below. */
  const copies = (rows: readonly number[], apart: number, own: Row = {}) =>
    Object.fromEntries(
      rows.flatMap((row) => {
        const copy: Row = { text: `A paragraph (${row}).`, repeat: 1, ...own };
        return [
          [row, copy],
          [row + apart, copy],
        ];
      }),
    );

  test.each<Case>([
    ["are a gap the second time", "HTTTTTTT", copies([1, 2, 3], 3), "HTTTGGGT"],
    ["are text if they are two", "HTTTTTT", copies([1, 2], 2), "HTTTTTT"],
    ["stand more often", "HTTTTTTT", copies([1, 2, 3], 3, { repeat: 2 }), "HTTTGGGT"],
    ["are none that begin alike", "HTTTTTTT", copies([1, 2, 3], 3, { repeat: 3 }), "HTTTTTTT"],
    ["are none that stand once", "HTTTTTTT", copies([1, 2, 3], 3, { repeat: 0 }), "HTTTTTTT"],
    ["have 46 characters", "HTTTTTTT", copies([1, 2, 3], 3, { length: 5 }), "HTTTGGGT"],
    ["have no fewer", "HTTTTTTT", copies([1, 2, 3], 3, { length: 4 }), "HTTTTTTT"],
    ["are text", "HTTTGGGT", copies([1, 2, 3], 3), "HTTTGGGT"],
    [
      "take along what was copied between them",
      "HTTTTTTTTT",
      { ...copies([1, 3, 4], 4), ...each([2, 6], { repeat: 1, length: 3 }) },
      "HTTTTGGGGT",
    ],
    [
      "leave what stands once between them",
      "HTTTTTTTTT",
      { ...copies([1, 3, 4], 4), 2: { length: 3 }, 6: { repeat: 0 } },
      "HTTTTGTGGT",
    ],
  ])("%s: %s", (_, states, rows, expected) => {
    expect(corrected(states, rows)).toBe(expected);
  });
});

describe("a film between the headline and the text", () => {
  const film = (row: number, caption: Row = {}): Record<number, Row> => ({
    [row - 1]: { text: "Video" },
    [row]: { text: "Ferries sail again" },
    [row + 1]: { text: "The master speaks of the first ferry in a year.", ...caption },
  });

  test.each<readonly [string, string, Record<number, Row>, number, string]>([
    ["has a title and a caption", "HLTTTT", film(2), 0, "HLLLTT"],
    ["has a caption that the text seems to begin with", "HLLTTT", film(2), 0, "HLLLTT"],
    ["stands two rows below the headline", "HTTTT", film(1), 0, "HTTTT"],
    ["stands above two rows of text", "HLTT", film(2), 0, "HLTT"],
    ["stands above a row of text more", "HLTTT", film(2), 0, "HLLLT"],
    ["has a sentence as caption", "HLTTTT", film(2, { text: "The ferry" }), 0, "HLTTTT"],
    ["stands on a page with a headline", "HLTTTT", film(2), -1, "HLTTTT"],
    ["stands first in the text", "HLLTTTTT", film(4), 0, "HLLTTTTT"],
  ])("%s: %s", (_, states, rows, titleRow, expected) => {
    expect(corrected(states, rows, { titleRow })).toBe(expected);
  });
});

describe("the beginning of the text", () => {
  test.each<Case>([
    ["is no word or two", "HTTTT", { 1: { words: 1 } }, "HLTTT"],
    ["is three words", "HTTTT", { 1: { words: 2 } }, "HTTTT"],
    ["is none of several words", "HTTTT", each([1, 2], { words: 0 }), "HLLTT"],
    ["is where the first paragraph stands", "HTTTT", { 2: { words: 0 } }, "HTTTT"],
    ["is a dateline's, below one row", "HTTTTT", { 2: { dateline: 2 } }, "HLTTTT"],
    ["is a dateline's, below two rows", "HTTTTT", { 3: { dateline: 2 } }, "HLLTTT"],
    ["is no dateline's below three", "HTTTTT", { 4: { dateline: 2 } }, "HTTTTT"],
    ["is none of capitals before a dash", "HTTTTT", { 2: { dateline: 1 } }, "HTTTTT"],
    ["is no second dateline's", "HTTTTT", each([1, 2], { dateline: 2 }), "HTTTTT"],
  ])("%s: %s", (_, states, rows, expected) => {
    expect(corrected(states, rows)).toBe(expected);
  });

  test("stands below the title line, whatever that is", () => {
    const titled = (rows: Record<number, Row>) => {
      const { states, page, context } = sheet("TTTTT", rows);
      correct(states, page, { ...context, title: { line: 0 } as never });
      return lettersOf(states);
    };
    expect(titled({ 0: { words: 0 } })).toBe("TTTTT");
    expect(titled({ 0: { words: 0 }, 1: { words: 0 } })).toBe("TLTTT");
    expect(titled({ 2: { dateline: 2 } })).toBe("TLTTT");
  });
});

describe("a page of a few rows", () => {
  const dateline: Row = { text: "LONDON - The harbour opened on Monday.", dateline: 1 };

  test.each<readonly [string, string, Record<number, Row>, string]>([
    ["is a brief where a dateline begins it", "BBB", { 1: dateline }, "HTT"],
    ["has a headline, and other rows above", "BBBB", { 2: dateline }, "HLTT"],
    ["is its text alone", "BB", { 0: dateline }, "TT"],
    ["has up to four rows", "BBBBB", { 1: dateline }, "BBBBB"],
    ["has no text above it", "BTBB", { 2: dateline }, "BTBB"],
    ["has a list above it", "BSBB", { 2: dateline }, "HLTT"],
    ["has a sentence behind the dateline", "BBB", { 1: { ...dateline, text: "LONDON - The harbour" } }, "BBB"],
    ["has four words", "BBB", { 1: { ...dateline, words: 3 } }, "HTT"],
    ["has no fewer", "BBB", { 1: { ...dateline, words: 2 } }, "BBB"],
    ["has a dateline", "BBB", { 1: { ...dateline, text: "The harbour opened on Monday." } }, "BBB"],
    ["has one text", "BBB", each([1, 2], dateline), "HTT"],
  ])("%s: %s", (_, states, rows, expected) => {
    expect(corrected(states, rows)).toBe(expected);
  });

  test("is prose from its dateline on", () => {
    const { states, page, context } = sheet("BBB", { 1: dateline });
    correct(states, page, context);
    expect([...page.columns.kind]).toEqual([Kind.Word, Kind.LongProse, Kind.Word]);
  });
});

describe("the end of the text", () => {
  const far = (rows: number) => "G".repeat(rows);

  test.each<Case>([
    ["is no lone teaser eight rows below", `HTTTT${far(7)}TG`, {}, `HTTTT${"A".repeat(8)}G`],
    ["is a row seven rows below", `HTTTT${far(6)}TG`, {}, `HTTTT${far(6)}TG`],
    ["is no row of three tenths", `HTT${far(7)}TG`, { 10: { weighs: 85 } }, `HTT${"A".repeat(8)}G`],
    [
      "is no row of exactly so much",
      `HTT${far(7)}TG`,
      { 1: { weighs: 110 }, 10: { weighs: 90 } },
      `HTT${"A".repeat(8)}G`,
    ],
    ["is a row of more", `HTT${far(7)}TG`, { 10: { weighs: 86 } }, `HTT${far(7)}TG`],
    ["is the only row", `HG${far(7)}TG`, {}, `HG${far(7)}TG`],
    ["is the last of two that stand together", `HTTTT${far(7)}TTG`, {}, `HTTTT${far(7)}TTG`],
  ])("%s: %s", (_, states, rows, expected) => {
    expect(corrected(states, rows)).toBe(expected);
  });

  const sentence: Row = { kind: Kind.ShortSentence, words: 4 };
  const behind = (rows: number) => "A".repeat(rows);

  test.each<Case>([
    ["is a sentence with a few rows below", `HTTA${behind(11)}`, { 3: sentence }, `HTTT${behind(11)}`],
    ["is no sentence with more", `HTTA${behind(12)}`, { 3: sentence }, `HTTA${behind(12)}`],
    ["is each of several", "HTTAAAA", each([3, 4], sentence), "HTTTTAA"],
    ["is nothing behind another row", "HTTAAAA", { 4: sentence }, "HTTAAAA"],
    ["has six words", "HTTAA", { 3: { ...sentence, words: 3 } }, "HTTAA"],
    ["is a sentence", "HTTAA", { 3: { ...sentence, kind: Kind.Question } }, "HTTAA"],
    ["has no words of the site", "HTTAA", { 3: { ...sentence, list: 7 } }, "HTTAA"],
    ["is none of a gap", "HTTGA", { 3: sentence }, "HTTGA"],
    ["is none without text", "HLLAA", { 3: sentence }, "HLLAA"],
    ["is the page's end", "HTTAA", each([3, 4], sentence), "HTTTT"],
  ])("%s: %s", (_, states, rows, expected) => {
    expect(corrected(states, rows)).toBe(expected);
  });

  test("is no line of the site's", () => {
    const { states, page, context } = sheet("HTTAA", { 3: sentence });
    correct(states, page, context, Uint8Array.of(0, 0, 0, 1, 0));
    expect(lettersOf(states)).toBe("HTTAA");
  });
});
