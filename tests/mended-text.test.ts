import { describe, expect, test } from "vitest";
import { leaveAlternatives } from "../src/blocks/sequence/alternatives.js";
import { leaveAskingRows } from "../src/blocks/sequence/asking-rows.js";
import { leaveBiography } from "../src/blocks/sequence/biography.js";
import { Kind, Letters } from "../src/blocks/sequence/columns.js";
import { leaveEchoes } from "../src/blocks/sequence/echoes.js";
import { leaveReadingTime } from "../src/blocks/sequence/reading-time.js";
import { leaveShoutedHeadlines } from "../src/blocks/sequence/shouted.js";
import { each, lettersOf, type Row, ruledBy, sheet } from "./support/sheet.js";

test("what stands in place of a picture is a gap where it was text", () => {
  const pictures = Uint8Array.of(0, 1, 1, 1, 0);
  const left = ruledBy((states, page, context) => leaveAlternatives(states, page, { ...context, rowMarks: [] }));
  expect(left("TTSAT", {}, { pictures })).toBe("TGGAT");
  expect(left("TTSAT")).toBe("TTSAT");
});

describe("what a text browser prints for what it does not show", () => {
  const left = ruledBy((states, page, context) => leaveAlternatives(states, page, { ...context, rowMarks: [] }));

  test.each([
    ["TGT", "IFRAME: https://player.example/embed/7"],
    ["TGT", "IFRAME: //player.example/embed/7"],
    ["TGT", "[INS: :INS]"],
    ["TGT", "[BUTTON Input] (not implemented)"],
    ["TTT", "[INS: Ferries follow on Monday. :INS]"],
    ["TTT", "An IFRAME: https://player.example/embed/7"],
    ["TTT", "IFRAMES: a short history"],
    ["TTT", "(BUTTON) When do ferries follow?"],
  ])("%s: %s", (expected, text) => {
    expect(left("TTT", { 1: { text } })).toBe(expected);
    expect(left("TAT", { 1: { text } })).toBe("TAT");
  });

  test("is text on a page of another kind", () => {
    expect(ruledBy(leaveAlternatives)("TTT", { 1: { text: "IFRAME: https://player.example/embed/7" } })).toBe("TTT");
  });
});

describe("a row that asks the reader", () => {
  const left = ruledBy(leaveAskingRows);
  const asking: Row = { text: "Cookies, privacy and newsletters of our partners" };

  test.each<[string, string, readonly number[], string]>([
    ["is behind the text at its end", "TTTTTT", [5], "TTTTTA"],
    ["takes what stands below it along", "TTTTTTGL", [5], "TTTTTAAA"],
    ["is a gap above the last row", "TTTTTT", [4], "TTTTGT"],
    ["is a gap in the last four rows", "TTTTTTTT", [4], "TTTTGTTT"],
    ["is text farther above", "TTTTTTTT", [3], "TTTTTTTT"],
    ["is text farther above, rows that are none not counted", "TTTTTTGGT", [3], "TTTGTTGGT"],
    ["is a gap below what is no text", "HTTTTTTTT", [1], "HGTTTTTTT"],
    ["is a gap on the first row", "TTTTTTTT", [0], "GTTTTTTT"],
    ["is a gap above what is no text", "HTTGTTTTTT", [2], "HTGGTTTTTT"],
    ["is a gap in a list", "HSGTTTTTT", [1], "HGGTTTTTT"],
    ["may stand twice", "HTGTTTTT", [1, 7], "HGGTTTTA"],
    ["is what the text is about where it stands three times", "HTGTTTTT", [1, 3, 7], "HTGTTTTT"],
    ["counts where it may be a box alone", "HTGTTTTTTT", [1, 4, 5, 9], "HGGTTTTTTA"],
    ["is none elsewhere", "TTTTTTG", [6], "TTTTTTG"],
    ["is not there", "TTTTGG", [], "TTTTGG"],
  ])("%s: %s", (_, states, rows, expected) => {
    expect(left(states, each(rows, asking))).toBe(expected);
  });

  test("has from 46 to 450 characters, and three words that ask", () => {
    const of = (row: Row) => left("TTTTT", { 4: { ...asking, ...row } });
    expect([4, 5, 10, 11].map((length) => of({ length }))).toEqual(["TTTTT", "TTTTA", "TTTTA", "TTTTT"]);
    expect(of({ text: "Cookies and privacy of the harbour" })).toBe("TTTTT");
  });
});

describe("a sentence about the writer", () => {
  const left = ruledBy(leaveBiography);
  const byline: Row = { text: "By Jane Example", list: 6 };
  const about: Row = { text: "Jane Example is the editor of the pages." };

  test.each<[string, string, Record<number, Row>, string]>([
    ["ends a text of four rows", "LTTTT", { 0: byline, 4: about }, "LTTTA"],
    ["ends no shorter text", "LTTT", { 0: byline, 3: about }, "LTTT"],
    ["takes what stands below it along", "LTTTTTGB", { 0: byline, 3: about }, "LTTAAAAA"],
    ["is none four rows above the end", "LTTTTTT", { 0: byline, 3: about }, "LTTTTTT"],
    [
      "is found below a byline told by its kind",
      "LTTTT",
      { 0: { ...byline, list: 0, kind: Kind.Byline }, 4: about },
      "LTTTA",
    ],
    ["is found below a dated row", "LTTTT", { 0: { text: "Jane Example, 3 May", date: 2 }, 4: about }, "LTTTA"],
    ["is none below a row with a year", "LTTTT", { 0: { text: "Jane Example, 2024", date: 1 }, 4: about }, "LTTTT"],
    ["is none below a row that is no byline", "LTTTT", { 0: { text: "Jane Example" }, 4: about }, "LTTTT"],
    ["is none below another's byline", "LTTTT", { 0: { ...byline, text: "By Ann Other" }, 4: about }, "LTTTT"],
    ["is found below a byline of 100 characters", "LTTTT", { 0: { ...byline, weighs: 100 }, 4: about }, "LTTTA"],
    ["is none below a longer one", "LTTTT", { 0: { ...byline, weighs: 101 }, 4: about }, "LTTTT"],
    ["is found twelve rows below", `L${"B".repeat(11)}TTTT`, { 0: byline, 15: about }, `L${"B".repeat(11)}TTTA`],
    ["is none farther below", `L${"B".repeat(12)}TTTT`, { 0: byline, 16: about }, `L${"B".repeat(12)}TTTT`],
    ["is none where the byline stands below", "TTTTL", { 3: about, 4: byline }, "TTTTL"],
    ["closes a text below the name alone", "TLT", { 1: { text: "Jane Example" }, 2: about }, "TLA"],
    ["closes it two rows below the name", "TLGT", { 1: { text: "Jane Example" }, 3: about }, "TLGA"],
    ["closes none three rows below", "TLGGT", { 1: { text: "Jane Example" }, 4: about }, "TLGGT"],
    ["closes none below more than the name", "TLT", { 1: { text: "Jane Examples" }, 2: about }, "TLT"],
    ["closes none below a name that is text", "TTT", { 1: { text: "Jane Example" }, 2: about }, "TTT"],
    ["is a caption's where more text follows", "TLTT", { 1: { text: "Jane Example" }, 2: about }, "TLTT"],
    ["is no whole text", "LT", { 0: { text: "Jane Example" }, 1: about }, "LT"],
    ["is none on a page without text", "LB", { 0: byline, 1: about }, "LB"],
  ])("%s: %s", (_, states, rows, expected) => {
    expect(left(states, rows)).toBe(expected);
  });

  test.each([
    [true, "By Jane Example", "Jane Example, the editor"],
    [true, "By * Jane Example", "* Jane Example is an editor"],
    [true, "By Jane Example", "*Jane Example is an editor"],
    [true, "By Wm. O’Hara-Lind", "Wm. O’Hara-Lind is an editor"],
    [true, "By Željka Đ", "Željka Đ writes"],
    [true, "Jane Example24.04.2024", "Jane Example is an editor"],
    [true, "Jane ExamplePublished today", "Jane Example is an editor"],
    [true, "Jane Examples and Jane Example", "Jane Example is an editor"],
    [false, "By Jane Examples", "Jane Example is an editor"],
    [false, "Jane Example港", "Jane Example is an editor"],
    [false, "By JANE EXAMPLES", "JANE EXAMPLE is an editor"],
    [true, "By JANE EXAMPLE", "JANE EXAMPLE is an editor"],
    [false, "By Jane Example", "The editor is Jane Example, 40"],
    [false, "By Jane Example", "Jane Example"],
    [false, "By Jane Example", "Jane Example."],
    [false, "By jane Example", "jane Example is an editor"],
    [false, "By Jane example", "Jane example is an editor"],
    [false, "By J Example", "J Example is an editor"],
  ])("%s: %s … %s", (is, text, last) => {
    expect(left("LTTTT", { 0: { ...byline, text }, 4: { text: last } })).toBe(is ? "LTTTA" : "LTTTT");
  });
});

describe("what stands below the text again", () => {
  const left = ruledBy(leaveEchoes);
  const echo: Row = { text: "Mayor opens library", repeat: 1, length: 2 };
  const other: Row = { ...echo, text: "A boat for everyone" };

  test.each<[string, string, Record<number, Row>, string]>([
    ["is a gap", "TTTTGA", each([1, 5], echo), "TGTTGA"],
    ["ends the text", "TTTTAA", each([3, 5], echo), "TTTAAA"],
    ["ends it with the gap above", "TTTGTAA", each([4, 6], echo), "TTTAAAA"],
    ["stands often", "TTTTAA", each([1, 5], { ...echo, repeat: 2 }), "TGTTAA"],
    ["is none that begins alike", "TTTTAA", each([1, 5], { ...echo, repeat: 3 }), "TTTTAA"],
    ["is none that stands alone", "TTTTAA", { 1: { ...echo, repeat: 0 }, 5: echo }, "TTTTAA"],
    ["is none below that stands alone", "TTTTAA", { 1: echo, 5: { ...echo, repeat: 0 } }, "TTTTAA"],
    ["is none of a word", "TTTTAA", each([1, 5], { ...echo, length: 1 }), "TTTTAA"],
    ["is none of figures", "TTTTAA", each([1, 5], { ...echo, text: "12 – 34" }), "TTTTAA"],
    ["is one in capitals", "TTTTAA", each([1, 5], { ...echo, text: "MAYOR" }), "TGTTAA"],
    ["is one of letters without case", "TTTTAA", each([1, 5], { ...echo, text: "港が" }), "TGTTAA"],
    ["is none of a list", "TSTTAA", each([1, 5], echo), "TSTTAA"],
    ["is none of the first row alone", "BTTTTAA", each([1, 6], echo), "BTTTTAA"],
    ["is one of the first row with others", "BTTTTAA", { ...each([1, 5], echo), ...each([3, 6], other) }, "BGTGTAA"],
    ["is none where it is more than half", "TTTAAA", { ...each([0, 3], echo), ...each([1, 4], other) }, "TTTAAA"],
    ["is one where it is half", "TTTTAAA", { ...each([1, 4], echo), ...each([2, 5], other) }, "TGGTAAA"],
    ["is none inside the text", "TTTTAA", each([1, 3], echo), "TTTTAA"],
    ["is none of a page without text", "BBAA", each([1, 3], echo), "BBAA"],
  ])("%s: %s", (_, states, rows, expected) => {
    expect(left(states, rows)).toBe(expected);
  });
});

describe("a headline in capitals between paragraphs", () => {
  const left = ruledBy(leaveShoutedHeadlines);
  const shouted: Row = { text: "MAYOR OPENS LIBRARY", letters: Letters.Capitals, words: 5 };
  const mixed = each([0, 1, 2, 3], { letters: Letters.Mixed });

  test.each<[string, string, Row, string]>([
    ["is a gap", "TTT", {}, "TGT"],
    ["is a gap in a list", "TST", {}, "TGT"],
    ["is none below a heading", "HTT", {}, "HTT"],
    ["is none above a gap", "TTG", {}, "TTG"],
    ["is none that is no text", "TLT", {}, "TLT"],
    ["is none of eight words", "TTT", { words: 4 }, "TTT"],
    ["is none that ends as a sentence", "TTT", { text: "BEWARE!" }, "TTT"],
    ["is none with small letters", "TTT", { letters: Letters.Mixed }, "TTT"],
    ["is none without case", "TTT", { letters: 2 }, "TTT"],
  ])("%s: %s", (_, states, row, expected) => {
    expect(left(states, { ...mixed, 1: { ...shouted, ...row } })).toBe(expected);
  });

  test("stands between paragraphs that are not in capitals, and not at the end", () => {
    expect(left("TTT", { ...mixed, 1: shouted, 2: { letters: 2 } })).toBe("TTT");
    expect(left("TTT", { ...mixed, 1: shouted, 0: { letters: 2 } })).toBe("TTT");
    expect(left("TT", { 0: mixed[0] as Row, 1: shouted })).toBe("TT");
    expect(left("TTT", { ...mixed, 0: shouted })).toBe("TTT");
  });

  test("may be the page's own way to print headings", () => {
    const { states, page, context } = sheet("TTT", { ...mixed, 1: shouted });
    leaveShoutedHeadlines(states, page, { ...context, rowMarks: [] });
    expect(lettersOf(states)).toBe("TTT");
  });
});

test("how long the text takes to read stands above it, in up to 40 characters", () => {
  const left = ruledBy(leaveReadingTime);
  const time: Row = { text: "4 min read", weighs: 40 };
  expect(left("HTTT", { 1: time })).toBe("HLTT");
  expect(left("HTSGTT", each([1, 2, 4], time))).toBe("HLLGLT");
  expect(left("HTTT", { 1: { ...time, weighs: 41 } })).toBe("HTTT");
  expect(left("HTTT", { 2: time })).toBe("HTTT");
  expect(left("HLTT", { 1: time })).toBe("HLTT");
});
