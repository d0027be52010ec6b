import { describe, expect, test } from "vitest";
import { type Columns, Kind } from "../src/blocks/sequence/columns.js";
import { isStatement, type KindSource, kindOf } from "../src/blocks/sequence/row-kind.js";
import { isSiteWords, listOf } from "../src/blocks/sequence/row-lists.js";
import { makeVocabulary } from "../src/blocks/vocabulary.js";
import * as languages from "../src/languages/all.js";
import { Mark } from "../src/text/char-class.js";
import { splitLines } from "../src/text/lines.js";

const own = { ...languages.en, comments: ["your views"], copyright: ["the post company"] };
const vocabulary = makeVocabulary([...Object.values(languages), own]);

describe("what the word lists say of a row", () => {
  /** Of a row between two others. */
  const list = (row: string) => {
    const text = `by\n${row}\nby`;
    return listOf(text, 3, 3 + row.length, row.length, splitLines(row).marks[0] as number, vocabulary);
  };
  const long = "and the whole of the harbour with its quays, its sheds and its two cranes";

  test.each<[number, string, readonly string[]]>([
    [0, "none of them", ["Harbour opens", "Shares fall", "Homework", "The menu", "Café", "港が再び開く"]],
    [1, "share words", ["Share", "SHARE", "Facebook ›", "Print*", "Copy link", "Teilen"]],
    [2, "menu words", ["Home", "Home >", "Menu:", "Sign in", "Kontakt", "News |", "Sport + ", "About us\u00a0→"]],
    [3, "related headings", ["Most read", "Most read »", "Read more.", "Related: the old quay", "See also :Boats"]],
    [4, "comment headings", ["Your views", "your views:"]],
    [5, "copyright lines", ["The Post Company"]],
    [6, "bylines", ["By Jane Example", "by JANE EXAMPLE", "BY: Jane Example", "Von Jana Muster", "By", "By 3 people"]],
    [7, "notices", ["© 2024 The Post", "Copyright The Post", "All rights reserved by us", "Correction: the quay"]],
    [8, "boxes", ["Sign up for our letter", "Subscribe to The Post", "Get the latest, daily"]],
    [9, "captions", ["Caption: the quay", "Photo: Jane", "PHOTO : Jane", "Media ID: 12", "Credit: The Post", "Foto:"]],
    [10, "dates", ["Published: today", "Last updated: 10:30", "Posted on: Monday"]],
    [11, "tags", ["Tags: boats", "Keywords: boats, quays"]],
    [0, "labels of nothing", ["Source: The Post", "Note: The Post", ": quay"]],
  ])("is %i for %s", (value, _, rows) => {
    expect(rows.map((row) => [row, list(row)])).toEqual(rows.map((row) => [row, value]));
  });

  test("is nothing for words that only begin like an opening", () => {
    expect(["Byline of a man", "Bypass closed", "Subscribe tomorrow", "Sign up fortune", "byé"].map(list)).toEqual([
      0, 0, 0, 0, 0,
    ]);
  });

  test("looks at short rows for lines, at rows of up to 200 characters for openings", () => {
    expect(list(`Share${".".repeat(39)}`)).toBe(1);
    expect(list(`Share${".".repeat(40)}`)).toBe(0);
    expect(list(`By ${"w".repeat(197)}`)).toBe(6);
    expect(list(`By ${"w".repeat(198)}`)).toBe(0);
    expect(list(`Photo: ${long} ${long}`)).toBe(9);
    expect(list(`Photo: ${long} ${long} ${long}`)).toBe(0);
    expect(list(`Photo ${long}: Jane`)).toBe(0);
  });

  test("words of menus, boxes and bylines are the site's; captions, dates and tags are none of them", () => {
    expect(Array.from({ length: 12 }, (_, value) => isSiteWords(value))).toEqual([
      ...[false, true, true, true, true, true, true, true, true],
      ...[false, false, false],
    ]);
  });
});

describe("the kind of a row", () => {
  type Given = Partial<Record<"list" | "end" | "signs" | "date" | "words", number>> & Partial<KindSource>;
  const kind = ({ weighed = 50, bullet = false, marks = Mark.Lower, figures = false, ...columns }: Given) => {
    const of = Object.fromEntries(
      ["list", "end", "signs", "date", "words"].map((name) => [
        name,
        // Beside the row stands one of a share word, which is none of its own.
        Uint8Array.of(1, columns[name as "list"] ?? 0, 1),
      ]),
    );
    const found = kindOf(of as unknown as Columns, 1, { weighed, bullet, marks, figures });
    return Object.entries(Kind).find(([, value]) => value === found)?.[0];
  };

  test.each<[keyof typeof Kind, string, Given]>([
    ["Share", "a share word", { list: 1, end: 1, weighed: 300 }],
    ["Navigation", "a menu word", { list: 2 }],
    ["Related", "a related heading", { list: 3 }],
    ["Comment", "a comments heading", { list: 4 }],
    ["Notice", "a copyright line", { list: 5, weighed: 200, end: 1 }],
    ["Notice", "a row with the sign", { signs: 4, weighed: 200, end: 1 }],
    ["LongProse", "a row with an address", { signs: 2, weighed: 200, end: 1 }],
    ["Notice", "what opens like a notice", { list: 7, weighed: 200, end: 1 }],
    ["Box", "what opens like a box", { list: 8, weighed: 200, end: 1 }],
    ["Caption", "a caption's label", { list: 9, weighed: 200, end: 1 }],
    ["Byline", "what opens like a byline", { list: 6, weighed: 89 }],
    ["Open", "what opens like a byline and goes on", { list: 6, weighed: 90 }],
    ["Date", "a date's label", { list: 10, weighed: 200 }],
    ["Date", "a month's name with digits", { date: 2, weighed: 69 }],
    ["Date", "a date in figures", { date: 3, weighed: 20 }],
    ["Date", "a date with its time", { date: 5, weighed: 20 }],
    ["Word", "a time of day", { date: 4, weighed: 10 }],
    ["Word", "a year", { date: 1, weighed: 10 }],
    ["Open", "a longer row with a date", { date: 2, weighed: 70 }],
    ["Number", "no letters", { marks: Mark.Digit }],
    ["Number", "more figures than letters", { figures: true }],
    ["Open", "small letters", { marks: Mark.Lower }],
    ["Open", "capitals", { marks: Mark.Upper }],
    ["Open", "letters without case", { marks: Mark.Caseless }],
    ["Teaser", "dots", { end: 5, weighed: 40 }],
    ["TitleLike", "dots behind a few words", { end: 5, weighed: 39 }],
    ["LongProse", "a stop behind a long row", { end: 1, weighed: 180 }],
    ["Prose", "a stop", { end: 1, weighed: 179 }],
    ["Prose", "a stop behind the shortest row of prose", { end: 1, weighed: 60 }],
    ["Prose", "a call", { end: 2, weighed: 60 }],
    ["Prose", "a stop in quotation marks", { end: 8, weighed: 60 }],
    ["LongOpen", "a bracket", { end: 6, weighed: 200 }],
    ["Question", "a short call", { end: 2, weighed: 59, words: 8 }],
    ["ShortSentence", "a short sentence", { end: 1, weighed: 59, words: 3 }],
    ["ShortSentence", "a short sentence that is quoted", { end: 8, weighed: 10, words: 3 }],
    ["Open", "three words and a stop", { end: 1, weighed: 59, words: 2 }],
    ["Colon", "a colon", { end: 3, weighed: 300, words: 8 }],
    ["LongOpen", "a long row without an end", { weighed: 110 }],
    ["Open", "a row without an end", { weighed: 109 }],
    ["Open", "a longer row behind a bullet", { weighed: 60, bullet: true }],
    ["Item", "a short row behind a bullet", { weighed: 59, bullet: true }],
    ["Item", "a word behind a bullet", { weighed: 5, bullet: true }],
    ["Open", "the shortest row without an end", { weighed: 45 }],
    ["TitleLike", "a few words", { weighed: 44 }],
    ["TitleLike", "the fewest words of a title", { weighed: 20 }],
    ["Word", "a word", { weighed: 19 }],
  ])("is %s for %s", (expected, _, given) => {
    expect(kind(given)).toBe(expected);
  });

  test("of a sentence that is no line of the site's is told with its list and its words", () => {
    const rows: readonly [is: boolean, kind: number, list: number, end: number, words: number][] = [
      [true, Kind.LongProse, 0, 0, 0],
      [true, Kind.ShortSentence, 0, 0, 0],
      [true, Kind.ShortSentence, 6, 0, 0],
      [false, Kind.ShortSentence, 3, 1, 8],
      [false, Kind.Prose, 9, 1, 8],
      [false, Kind.LongOpen, 0, 1, 8],
      [true, Kind.Byline, 6, 1, 5],
      [true, Kind.Date, 0, 1, 5],
      [true, Kind.Date, 0, 1, 8],
      [false, Kind.Date, 0, 1, 4],
      [false, Kind.Byline, 6, 2, 8],
      [false, Kind.Date, 10, 1, 8],
    ];
    const column = (at: 1 | 2 | 3 | 4) => Uint8Array.from(rows, (row) => row[at]);
    const columns = { kind: column(1), list: column(2), end: column(3), words: column(4) } as unknown as Columns;
    expect(rows.map((_, row) => isStatement(columns, row))).toEqual(rows.map(([is]) => is));
  });
});
