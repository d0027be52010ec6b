import { describe, expect, test } from "vitest";
import { candidatesOf } from "../src/blocks/headline/candidates.js";
import { headlineBehind, kickerSeam } from "../src/blocks/headline/kicker-seam.js";
import { rowEnds } from "../src/blocks/headline/row-ends.js";
import { Cut, cutsOf } from "../src/blocks/headline/title-cuts.js";
import { insideOthers, overlap, prefixOf, titleRelation } from "../src/blocks/headline/word-relations.js";
import { Kind } from "../src/blocks/sequence/columns.js";
import { type Row, sheet } from "./support/sheet.js";

const nameOf = (cut: number) => Object.entries(Cut).find(([, value]) => value === cut)?.[0];

describe("the pieces of a title line", () => {
  const pieces = (line: string) =>
    cutsOf(`Home ${line} News`, { start: 5, end: 5 + line.length }).map(
      ([cut, { start, end }]) => `${nameOf(cut)}: ${`Home ${line} News`.slice(start, end)}`,
    );

  test("are the line where it has no separator", () => {
    expect(pieces("Harbour opens-again")).toEqual(["Whole: Harbour opens-again"]);
  });

  test.each([
    ...[" | ", " - ", " – ", " — ", " › ", " » ", " · ", " : ", ": ", "｜", "|", "：", " * ", "--", " // ", " « "],
    ...[" ~ ", "_", "ㅣ"],
  ])("stand in front of and behind %j", (separator) => {
    expect(pieces(`Harbour opens${separator}The Post`)).toEqual([
      `Whole: Harbour opens${separator}The Post`,
      "Last: Harbour opens",
      "Tail: The Post",
    ]);
  });

  test("of two separators are five, of three six", () => {
    expect(pieces("News - Harbour opens | The Post")).toEqual([
      "Whole: News - Harbour opens | The Post",
      "Last: News - Harbour opens",
      "First: News",
      "Second: Harbour opens",
      "Tail: Harbour opens | The Post",
    ]);
    expect(pieces("News: Harbour opens - Harton | The Post")).toEqual([
      "Whole: News: Harbour opens - Harton | The Post",
      "Last: News: Harbour opens - Harton",
      "First: News",
      "LastButOne: News: Harbour opens",
      "Second: Harbour opens - Harton",
      "Tail: Harbour opens - Harton | The Post",
    ]);
    expect(pieces("a | b | c | d | e")).toEqual([
      ...["Whole: a | b | c | d | e", "Last: a | b | c | d", "First: a", "LastButOne: a | b | c"],
      ...["Second: b | c | d", "Tail: b | c | d | e"],
    ]);
  });

  test("are cut once where separators lie in one another, and not at the ends", () => {
    expect(pieces("a : b")).toEqual(["Whole: a : b", "Last: a", "Tail: b"]);
    expect(pieces("a||b")).toEqual(["Whole: a||b", "Last: a|", "First: a", "Second: ", "Tail: |b"]);
    expect(pieces("|a|")).toEqual(["Whole: |a|"]);
    expect(pieces("a---b")).toEqual(["Whole: a---b", "Last: a", "Tail: -b"]);
  });

  test("have no space at their ends", () => {
    expect(pieces("a  |  b  |  c")).toEqual([
      "Whole: a  |  b  |  c",
      "Last: a  |  b",
      "First: a",
      "Second: b",
      "Tail: b  |  c",
    ]);
    expect(pieces(" a | b ")).toEqual(["Whole: a | b", "Last: a", "Tail: b"]);
  });

  test("are cut at a hyphen between letters of Han, Kana and Hangul", () => {
    expect(pieces("항구가 열린다-정치")).toEqual(["Whole: 항구가 열린다-정치", "Last: 항구가 열린다", "Tail: 정치"]);
    expect(pieces("港-開-新")).toEqual(["Whole: 港-開-新", "Last: 港-開", "First: 港", "Second: 開", "Tail: 開-新"]);
    for (const line of ["港-A", "A-港", "-港", "港-"]) expect(pieces(line)).toEqual([`Whole: ${line}`]);
  });
});

describe("how a row stands to the title line", () => {
  const title = "harbour opens again after the storm";
  const relation = (folded: string) =>
    titleRelation(folded, folded === "" ? [] : folded.split(" "), title, new Set(title.split(" ")));

  test.each([
    ["the same", title, 1],
    ["its beginning", "harbour opens", 2],
    ["its end", "the storm", 3],
    ["a part of it", "opens again", 4],
    ["more than it", `news ${title} today`, 5],
    ["no words", "", 9],
    ["a short word of it", "harbour", 8],
    ["nothing of it", "boats return", 9],
    ["a fifth of it", "harbour a b c", 9],
    ["a little of it", "harbour a b", 8],
    ["much of it", "harbour again a", 8],
    ["more of it", "harbour again", 7],
    ["most of it", "again after the storm harbour", 6],
    ["most of it and more", "storm the after again a b", 7],
  ])("is %s: %j → %i", (_, folded, value) => {
    expect(relation(folded)).toBe(value);
  });

  test("is nothing without one; a long word may be a part", () => {
    expect(titleRelation("harbour", ["harbour"], "", new Set([""]))).toBe(0);
    const long = (word: string) => titleRelation(word, [word], `a ${word} b`, new Set(["a", word, "b"]));
    expect([long("harbourmasts"), long("harbourmaster")]).toEqual([7, 4]);
  });

  test.each([
    ["no long words", ["the", "old"], 0],
    ["none of the body", ["ferries", "the"], 1],
    ["a quarter", ["harbour", "aaaa", "bbbb", "cccc"], 2],
    ["a third", ["harbour", "aaaa", "bbbb"], 3],
    ["half", ["harbour", "aaaa", "the"], 3],
    ["two thirds", ["harbour", "storm", "aaaa"], 4],
    ["three quarters", ["harbour", "storm", "quay", "aaaa"], 4],
    ["all", ["harbour", "storm", "the"], 5],
    ["words that are inflected or joined", ["harbours", "harbourside", "stor"], 5],
    ["words that begin alike with less than six letters", ["harbinger", "stormy"], 1],
  ])("and to the body: %s", (_, words, value) => {
    expect(overlap(words, " harbour storm quay the ")).toBe(value);
  });

  test.each([
    ["ends with a piece", "news: harbour opens", 1],
    ["begins with one", "harbour opens today", 2],
    ["is one", "harbour opens", 3],
    ["is a short one", "the post", 3],
    ["is none", "boats return", 4],
    ["holds one inside", "news harbour opens today", 4],
    ["ends with a short one", "news of the post", 4],
  ])("%s: %s", (_, folded, value) => {
    expect(prefixOf(folded, "the post harbour opens", new Set(["the post", "harbour opens", "the harbour"]))).toBe(
      value,
    );
    expect(prefixOf(folded, "", new Set(["harbour opens"]))).toBe(0);
  });

  test("and to a piece of twelve characters", () => {
    expect(prefixOf("a 23456789012", "t", new Set(["23456789012"]))).toBe(4);
    expect(prefixOf("a 123456789012", "t", new Set(["123456789012"]))).toBe(1);
    expect(prefixOf("123456789012 a", "t", new Set(["a", "123456789012"]))).toBe(2);
  });

  test.each([
    ["a short word", "home", 1, "\nhome news\n", 0],
    ["a longer word", "harbours", 1, "\nharbours news\n", 3],
    ["two short ones", "a b", 2, "\na b c\n", 3],
    ["no other row", "harbour opens", 2, "\nharbour opens\n", 1],
    ["one that ends with it", "harbour opens", 2, "\nthe harbour opens\n", 2],
    ["one that begins with it", "harbour opens", 2, "\nharbour opens again\n", 3],
    ["two that hold it", "harbour opens", 2, "\nharbour opens a\nharbour opens b\n", 5],
    ["two that end with it", "harbour opens", 2, "\na harbour opens\nb harbour opens\n", 4],
    ["one of each", "harbour opens", 2, "\na harbour opens\nharbour opens b\n", 4],
  ])("and to other rows: %s", (_, folded, words, rows, value) => {
    expect(insideOthers(folded, words, rows)).toBe(value);
  });
});

describe("where a headline begins behind something else", () => {
  test.each<[string, string, number | undefined]>([
    ["a bbbb cccc dd", "a: bbbb cccc dd", 2],
    ["a bbbb cccc d", "a: bbbb cccc d", undefined],
    [`${"a".repeat(88)}: bbbb cccc dddd`, `${"a".repeat(88)} bbbb cccc dddd`, 90],
    [`${"a".repeat(89)}: bbbb cccc dddd`, `${"a".repeat(89)} bbbb cccc dddd`, undefined],
    ["a: bbbb cccc dddd", "b - bbbb cccc dddd", 3],
    ["a, bbbb cccc dddd", "b: bbbb cccc dddd", undefined],
    ["a – bbbb cccc dddd", "a - bbbb cccc dddd", undefined],
    ["a bbbb cccc dddd", "a, bbbb cccc dddd", undefined],
    ["a : bbbb cccc dddd", "a bbbb cccc dddd", 4],
    ["a- bbbb cccc dddd", "a bbbb cccc dddd", undefined],
    // Words that end alike are parted where they begin.
    ["theopened ferries sail", "the: opened ferries sail", undefined],
    ["a: reopened ferries follow", "b - opened ferries follow", undefined],
    ["xa: bbbb cccc dddd", "ya bbbb cccc dddd", undefined],
  ])("%s / %s", (row, other, at) => {
    expect(kickerSeam(row, other)).toBe(at);
  });

  test.each<[string, string, number | undefined]>([
    ["a bbbb cccc dd", "bbbb cccc dd", 2],
    ["a bbbb cccc d", "bbbb cccc d", undefined],
    ["a, bbbb cccc dd", "bbbb cccc dd", 3],
    ["a - bbbb cccc dd", "bbbb cccc dd", 4],
    ["a: bbbb cccc dd", "bbbb cccc dd", undefined],
    ["abbbb cccc dd", "bbbb cccc dd", undefined],
    ["bbbb cccc dd", "a bbbb cccc dd", undefined],
    ["a bbbb cccc de", "bbbb cccc dd", undefined],
    [`${"a".repeat(89)} bbbb cccc dd`, "bbbb cccc dd", 90],
    [`${"a".repeat(90)} bbbb cccc dd`, "bbbb cccc dd", undefined],
  ])("%s behind the title line's %s", (row, headline, at) => {
    expect(headlineBehind(row, headline)).toBe(at);
  });
});

describe("candidates for the headline", () => {
  /** Each as its row, how it was cut, and what it says. */
  const found = (
    texts: readonly string[],
    body: number,
    titleLine = -1,
    own: Record<number, Row> = {},
    marks: object = {},
  ) => {
    const given = Object.fromEntries(texts.map((text, row) => [row, { text, kind: Kind.TitleLike, ...own[row] }]));
    const { page, context } = sheet("B".repeat(texts.length), given, marks);
    const { text, lines } = context;
    return candidatesOf(text, lines, page, body, titleLine).map(
      ({ span, whole, row, line, cut }) =>
        `${row} ${nameOf(cut)} ${text.slice(span.start, span.end)}${whole.start === span.start ? "" : ` < ${text.slice(whole.start, whole.end)}`}${line === row ? "" : "!"}`,
    );
  };
  const many = (count: number) => Array.from({ length: count }, (_, row) => `Row ${row}`);
  const rowsOf = (...given: Parameters<typeof found>) => found(...given).map((said) => Number(said.split(" ")[0]));

  test("are rows from 80 above the body to one below its first", () => {
    expect(rowsOf(many(90), 85)).toEqual(Array.from({ length: 82 }, (_, at) => at + 5));
    expect(rowsOf(many(5), 2)).toEqual([0, 1, 2, 3]);
    expect(rowsOf(many(2), 1)).toEqual([0, 1]);
  });

  test("are headings, and what is like the title line, down to 30 rows below", () => {
    const headings = Uint8Array.from(many(50), (_, row) => (row > 20 ? 1 : 0));
    const below = Array.from({ length: 15 }, (_, at) => at + 21);
    expect(rowsOf(many(50), 5, -1, {}, { headings })).toEqual([0, 1, 2, 3, 4, 5, 6, ...below]);
    const likeness = Uint8Array.from(many(50), (_, row) => (row === 20 ? 69 : row === 22 ? 70 : 0));
    expect(rowsOf(many(50), 5, -1, {}, { likeness })).toEqual([0, 1, 2, 3, 4, 5, 6, 22]);
  });

  test("have up to 300 characters", () => {
    expect(rowsOf(["a".repeat(300), "a".repeat(301)], 1)).toEqual([0]);
  });

  test("are of no kind that headlines never are, if they are not marked", () => {
    const kinds = Object.values(Kind).filter((kind): kind is Kind => typeof kind === "number");
    const own = Object.fromEntries(kinds.map((kind, row) => [row, { kind }]));
    const never: number[] = [Kind.LongProse, Kind.Date, Kind.Navigation, Kind.Share, Kind.Related, Kind.Comment];
    never.push(Kind.Number, Kind.Notice, Kind.Box);
    expect(rowsOf(many(21), 20, -1, own)).toEqual(kinds.filter((kind) => !never.includes(kind)));
    const headings = new Uint8Array(21).fill(1);
    expect(rowsOf(many(21), 20, -1, own, { headings })).toEqual(kinds);
  });

  test("are the title line and its pieces; those behind a separator where a row says the same", () => {
    expect(found(["Harbour opens | The Post", "Home", "Harbour opens"], 2, 0)).toEqual([
      "1 Row Home",
      "2 Row Harbour opens",
      "0 Whole Harbour opens | The Post",
      "0 Last Harbour opens",
    ]);
    expect(found(["News - Harbour opens | The Post", "The Post", "Harbour opens", "Boats"], 3, 0)).toEqual([
      ...["1 Row The Post", "2 Row Harbour opens", "3 Row Boats"],
      ...[
        "0 Whole News - Harbour opens | The Post",
        "0 Last News - Harbour opens",
        "0 First News",
        "0 Second Harbour opens",
      ],
    ]);
    expect(found(["News - Harbour opens", "harbour opens", "Harbour openss"], 2, 0).slice(2)).toEqual([
      "0 Whole News - Harbour opens",
      "0 Last News",
    ]);
    expect(found(["News", "Harbour opens again"], 1, 5)).toEqual(["0 Row News", "1 Row Harbour opens again"]);
  });

  test("are the ends of rows behind a kicker", () => {
    const headline = "Ferries follow on Monday";
    expect(found([`${headline} | The Post`, `Harbour opens ${headline}`], 1, 0)).toEqual([
      `1 Row Harbour opens ${headline}`,
      `1 Behind ${headline} < Harbour opens ${headline}`,
      `0 Whole ${headline} | The Post`,
      `0 Last ${headline}`,
    ]);
    expect(found([`Harbour opens: ${headline} | The Post`, `Harbour opens ${headline}`], 1, 0)[1]).toBe(
      `1 Kicked ${headline} < Harbour opens ${headline}`,
    );
    expect(found([`Harbour opens: ${headline}`, `HARBOUR OPENS ${headline.toUpperCase()}`], 1)).toEqual([
      `0 Row Harbour opens: ${headline}`,
      `1 Row HARBOUR OPENS ${headline.toUpperCase()}`,
      `0 Kicked ${headline} < Harbour opens: ${headline}`,
      `1 Kicked ${headline.toUpperCase()} < HARBOUR OPENS ${headline.toUpperCase()}`,
    ]);
    expect(rowEnds("", [], [])).toEqual([]);
    // A small form that is longer stays as it is.
    expect(found([`İ: ${headline}`, `İ ${headline}`], 1).slice(2)).toEqual([
      `0 Kicked ${headline} < İ: ${headline}`,
      `1 Kicked ${headline} < İ ${headline}`,
    ]);
  });

  test.each([
    ["dots", "Ferries follow on...", "Ferries follow on Monday"],
    ["an ellipsis", "Ferries follow on Mon…", "Ferries follow on Monday"],
    ["a space before it", "Ferries follow on …", "Ferries follow on Monday"],
    [
      "the end of a row",
      "Ferries follow on…",
      "Harbour opens: Ferries follow on Monday",
      "Harbour opens Ferries follow on Monday",
    ],
    ["other scripts", "渡船将于星期一恢复通航，港口管理局…", "渡船将于星期一恢复通航，港口管理局周日宣布"],
  ])("are none that are broken off where another goes on: %s", (_, broken, ...others) => {
    const texts = [broken, ...others, "Boats"];
    expect(rowsOf(texts, 3)).not.toContain(0);
    expect(rowsOf(texts, 3)).toContain(1);
  });

  test("are pieces of the title line, if that is not broken off", () => {
    const said = found(["Ferries follow on Mon… | The Post", "Ferries follow on Monday"], 1, 0);
    expect(said).toEqual(["1 Row Ferries follow on Monday", "0 Whole Ferries follow on Mon… | The Post"]);
  });

  test.each([
    ["is not printed whole", "Ferries follow on…", "Boats follow on Monday"],
    ["ends so everywhere", "Ferries follow on…", "Ferries follow on… and on"],
    ["is printed without dots, and no more", "Ferries follow on…", "Ferries follow on"],
    ["is printed with a full stop", "Ferries follow on…", "Ferries follow on."],
    ["ends with a full stop", "Ferries follow on.", "Ferries follow on Monday"],
    ["is short", "Ferries…", "Ferries follow on Monday"],
  ])("may end with dots: what %s", (_, row, other) => {
    expect(rowsOf([row, other], 1)).toEqual([0, 1]);
  });
});
