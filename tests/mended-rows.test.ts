import { describe, expect, test } from "vitest";
import { Kind } from "../src/blocks/sequence/columns.js";
import { keepCrossheads } from "../src/blocks/sequence/crossheads.js";
import { keepEntries } from "../src/blocks/sequence/live-entries.js";
import { keepLoneRows } from "../src/blocks/sequence/lone-rows.js";
import { keepOneText } from "../src/blocks/sequence/one-text.js";
import { each, lettersOf, type Row, ruledBy, sheet } from "./support/sheet.js";

type Case = readonly [string, string, Record<number, Row>, string];

describe("entries of a live page", () => {
  const kept = ruledBy(keepEntries);
  const time: Row = { date: 4, length: 1 };

  test.each<Case>([
    ["have their times as gaps", "HTGTTGTGTTTT", each([2, 5, 7, 9, 10], time), "HTGTTGTGTGGT"],
    ["are five at least", "HTGTTGTGTTTT", each([2, 5, 7, 9], time), "HTGTTGTGTTTT"],
    ["have their headings as text", "TGATGATGTGTGT", each([1, 4, 7, 9, 11], time), "TGTTGTTGTGTGT"],
    ["have no text far below the time", "TGAATGTGTGTGT", each([1, 5, 7, 9, 11], time), "TGAATGTGTGTGT"],
    ["have no words of the site", "TGATGTGTGTGT", { ...each([1, 4, 6, 8, 10], time), 2: { list: 1 } }, "TGATGTGTGTGT"],
    ["have no caption", "TGATGTGTGTGT", { ...each([1, 4, 6, 8, 10], time), 2: { kind: Kind.Caption } }, "TGATGTGTGTGT"],
    ["have no date", "TGATGTGTGTGT", { ...each([1, 4, 6, 8, 10], time), 2: { kind: Kind.Date } }, "TGATGTGTGTGT"],
    ["stand inside the text", "GTGTGTGTTTTA", each([0, 2, 4, 6, 7, 8, 10], time), "GTGTGTGGGTTA"],
    ["stand not above it", "AAGTGTGTGTT", each([0, 2, 4, 6, 8], time), "AAGTGTGTGTT"],
    ["have times and nothing else", "TGTGTGTGTGT", each([1, 3, 5, 7, 9], { ...time, length: 2 }), "TGTGTGTGTGT"],
    ["have times of a day", "TTTTTTTTTTT", each([1, 3, 5, 7, 9], { ...time, date: 5 }), "TTTTTTTTTTT"],
    ["are none without text", "GGGGGGGG", each([1, 2, 3, 4, 5], time), "GGGGGGGG"],
  ])("%s: %s", (_, states, rows, expected) => {
    expect(kept(states, rows)).toBe(expected);
  });
});

describe("texts far apart", () => {
  const kept = ruledBy(keepOneText);
  const gap = (rows: number) => "G".repeat(rows);
  const headline = (titleRow: number) => ({ titleRow });

  test.each<readonly [string, string, Record<number, Row>, number, string]>([
    ["with 17 rows between are one", `TT${gap(17)}T`, {}, -1, `TT${gap(17)}T`],
    ["are the first with 18", `TT${gap(18)}T`, {}, -1, `TT${gap(18)}A`],
    ["are one with captions between", `TT${gap(21)}T`, { 4: { credit: 1 }, 8: { credit: 1 } }, -1, `TT${gap(21)}T`],
    ["are two with fewer captions", `TT${gap(21)}T`, { 4: { credit: 1 } }, -1, `TT${gap(21)}A`],
    ["are one with two credits below a caption", `TT${gap(21)}T`, each([4, 5], { credit: 1 }), -1, `TT${gap(21)}T`],
    ["count each row once", `TT${gap(21)}T`, each([3, 4], { credit: 1 }), -1, `TT${gap(21)}A`],
    ["count a caption's rows inside the gap", `TT${gap(20)}T`, { 2: { credit: 1 } }, -1, `TT${gap(20)}A`],
    ["are one if a later one is over three times as long", `T${gap(18)}TTTT`, {}, 0, `T${gap(18)}TTTT`],
    ["are the first if it is three times as long", `T${gap(18)}TTT`, {}, 0, `T${gap(18)}AAA`],
    ["are both without a headline", `T${gap(18)}TTTT`, {}, -1, `T${gap(18)}TTTT`],
    ["are the later if it is over ten times as long", `T${gap(18)}T`, { 19: { weighs: 1001 } }, -1, `B${gap(18)}T`],
    ["are both if it is ten times as long", `T${gap(18)}T`, { 19: { weighs: 1000 } }, -1, `T${gap(18)}T`],
    ["are both below a headline, however long", `T${gap(18)}T`, { 19: { weighs: 1001 } }, 0, `T${gap(18)}T`],
    ["are what stands below the headline", `TTT${gap(18)}HTT`, {}, 21, `BBB${gap(18)}HTT`],
    ["are what holds the headline's row", `TTT${gap(18)}TT`, {}, 2, `TTT${gap(18)}AA`],
    [
      "are what begins ten rows below it",
      `T${gap(18)}H${gap(9)}T${gap(20)}T`,
      {},
      19,
      `B${gap(18)}H${gap(9)}T${gap(20)}A`,
    ],
    [
      "are the first where it is farther",
      `T${gap(18)}H${gap(10)}T${gap(20)}T`,
      {},
      19,
      `T${gap(18)}H${gap(10)}A${gap(20)}A`,
    ],
    ["grow by what follows", `T${gap(18)}TTTT${gap(18)}TTTT`, {}, 0, `T${gap(18)}TTTT${gap(18)}AAAA`],
    ["hold lists", `ST${gap(18)}SB`, {}, -1, `ST${gap(18)}AB`],
  ])("%s: %s", (_, states, rows, titleRow, expected) => {
    expect(kept(states, rows, headline(titleRow))).toBe(expected);
  });
});

describe("a single row beside the text", () => {
  const kept = ruledBy(keepLoneRows);
  const sentence: Row = { kind: Kind.ShortSentence, words: 3 };
  const open: Row = { kind: Kind.LongOpen, words: 3 };

  test.each<Case>([
    ["is text between two rows of it", "TGT", { 1: sentence }, "TTT"],
    ["is text between two of a list", "SAS", { 1: sentence }, "STS"],
    ["is none without text above", "GGT", { 1: sentence }, "GGT"],
    ["is none without text below", "TGG", { 1: sentence }, "TGG"],
    ["is none that is no sentence", "TGT", { 1: { ...sentence, kind: Kind.LongOpen } }, "TGT"],
    ["is none of three words", "TGT", { 1: { ...sentence, words: 2 } }, "TGT"],
    ["is none of the site's", "TGT", { 1: { ...sentence, list: 8 } }, "TGT"],
    ["is none with a credit", "TGT", { 1: { ...sentence, credit: 1 } }, "TGT"],
    ["is none that stands twice", "TGT", { 1: { ...sentence, repeat: 1 } }, "TGT"],
    ["is text below the last where it is long", "TTA", { 2: open }, "TTT"],
    ["is text below what became text", "TTAA", { 2: open, 3: open }, "TTTT"],
    ["is none below a gap", "TTGA", { 3: open }, "TTGA"],
    ["is none before the text ends", "TTG", { 2: open }, "TTG"],
    ["is none that is a sentence", "TTA", { 2: sentence }, "TTA"],
    ["is none that stands twice, however long", "TTA", { 2: { ...open, repeat: 1 } }, "TTA"],
    ["is text that ends with a picture", "TTA", { 2: { kind: Kind.Open, text: "See you there 😉" } }, "TTT"],
    ["is none that has one inside", "TTA", { 2: { kind: Kind.Open, text: "See 😉 you there" } }, "TTA"],
    ["is none that ends with a letter of a plane", "TTA", { 2: { kind: Kind.Open, text: "See 𠮷" } }, "TTA"],
    ["is none that ends with a sign of plane 14", "TTA", { 2: { kind: Kind.Open, text: "See \u{e0041}" } }, "TTA"],
    ["is the first row of none", "ATT", { 0: open }, "ATT"],
  ])("%s: %s", (_, states, rows, expected) => {
    expect(kept(states, rows)).toBe(expected);
  });

  test("is none that is a line of the site's", () => {
    for (const [states, row] of [
      ["TGT", sentence],
      ["TAA", open],
    ] as const) {
      const { states: given, page, context } = sheet(states, { 1: row });
      keepLoneRows(given, page, context, Uint8Array.of(0, 1, 0));
      expect(lettersOf(given)).toBe(states);
    }
  });
});

describe("a heading of a page that shows its headings", () => {
  const kept = (states: string, row: Row, headings: readonly number[] | undefined) => {
    const { states: found, page, context } = sheet(states, { 0: { letters: 3 }, 1: row, 2: { letters: 3 } });
    const shown = headings === undefined ? page : { ...page, headings: Uint8Array.from(headings) };
    keepCrossheads(found, shown, { ...context, rowMarks: [] });
    return lettersOf(found);
  };

  test.each<readonly [string, string, Row, readonly number[] | undefined, string]>([
    ["is text", "TGT", { weighs: 110, repeat: 1 }, [0, 1, 0], "TTT"],
    ["is text above the end", "SAS", {}, [0, 1, 0], "STS"],
    ["is none that is longer", "TGT", { weighs: 111 }, [0, 1, 0], "TGT"],
    ["is none that is often there", "TGT", { repeat: 2 }, [0, 1, 0], "TGT"],
    ["is none of the site's", "TGT", { list: 9 }, [0, 1, 0], "TGT"],
    ["is none with a credit", "TGT", { credit: 3 }, [0, 1, 0], "TGT"],
    ["is none that is a number", "TGT", { kind: Kind.Number }, [0, 1, 0], "TGT"],
    ["is none without the mark", "TGT", { letters: 1 }, [1, 0, 1], "TGT"],
    ["is none below none", "HGT", {}, [0, 1, 0], "HGT"],
    ["is none above none", "TGA", {}, [0, 1, 0], "TGA"],
    ["is one in capitals where no marks are", "TGT", { letters: 1 }, undefined, "TTT"],
    ["is none in small letters there", "TGT", { letters: 3 }, undefined, "TGT"],
    ["is none with a link there", "TGT", { letters: 1, decoration: 5 }, undefined, "TGT"],
    ["is none that is a frame", "TGT", { text: "IFRAME: https://a" }, [0, 1, 0], "TGT"],
    ["is none that was left out", "TGT", { text: "INS: :INS]" }, [0, 1, 0], "TGT"],
    ["is none in brackets", "TGT", { text: "<video>" }, [0, 1, 0], "TGT"],
    ["is one with a colon", "TGT", { text: "NEWS: the quay" }, [0, 1, 0], "TTT"],
    ["is one with a bracket inside", "TGT", { text: "Boats (new)" }, [0, 1, 0], "TTT"],
  ])("%s: %s", (_, states, row, headings, expected) => {
    expect(kept(states, row, headings)).toBe(expected);
  });

  test("in capitals stands between rows that are not", () => {
    const of = (above: number, below: number) => {
      const rows = { 0: { letters: above }, 1: { letters: 1 }, 2: { letters: below } };
      const { states, page, context } = sheet("TGT", rows);
      keepCrossheads(states, page, { ...context, rowMarks: [] });
      return lettersOf(states);
    };
    expect([of(3, 3), of(6, 5), of(2, 3), of(3, 2)]).toEqual(["TTT", "TTT", "TGT", "TGT"]);
  });

  test("is asked for on wrapped pages alone", () => {
    expect(ruledBy(keepCrossheads)("TGT", {}, { headings: Uint8Array.of(0, 1, 0) })).toBe("TGT");
  });
});
