import { describe, expect, test } from "vitest";
import { bucket, bucketIn, bucketTable } from "../src/blocks/sequence/bucket.js";
import { codeTest } from "../src/blocks/sequence/code-test.js";
import {
  creditShape,
  datelineShape,
  dateOf,
  endOf,
  firstOf,
  isEastern,
  lettersOf,
} from "../src/blocks/sequence/row-shapes.js";
import { splitLines } from "../src/text/lines.js";
import { everyVocabulary } from "./support/columned.js";

/** Asks about a row between two others, whose signs are not its own. */
function between<Value>(
  of: (text: string, start: number, end: number) => Value,
  row: string,
  above: string,
  below = above,
) {
  return of(`${above}${row}${below}`, above.length, above.length + row.length);
}

describe("ranges", () => {
  test("hold their upper limit, and the last one all above", () => {
    expect([-1, 0, 1, 2, 3, 4, 9, 10, 11, 1e9].map((value) => bucket(value, [0, 3, 10]))).toEqual([
      0, 0, 1, 1, 1, 2, 2, 2, 3, 3,
    ]);
    expect(bucket(5, [])).toBe(0);
  });

  test("are laid out up to one above the last limit", () => {
    const table = bucketTable([0, 3, 5]);
    expect([...table]).toEqual([0, 1, 1, 1, 2, 2, 3]);
    expect([0, 1, 3, 4, 5, 6, 7, 5000].map((value) => bucketIn(table, value))).toEqual([0, 1, 1, 2, 2, 3, 3, 3]);
  });
});

test("a few characters are told from all others, those of the first 256 and those behind them", () => {
  const isOne = codeTest("a»ÿĀ」");
  const codes = (characters: string) => [...characters].map((character) => isOne(character.charCodeAt(0)));
  expect(codes("a»ÿĀ」")).toEqual([true, true, true, true, true]);
  expect(codes("b«þā「\0")).toEqual([false, false, false, false, false, false]);
});

describe("how a row ends", () => {
  test.each([
    [0, ["The end", "OPEN", "Café", "終わり", "Конец"]],
    [1, ["The end.", "終わり。", "अंत।", "ختم۔", "終わり．", "."]],
    [2, ["Who pays?", "Beware!", "誰が？", "危険！", "من؟"]],
    [3, ["They are:", "一覧："]],
    [4, ["Boats,", "Boats;"]],
    [5, ["and then..", "and then...", "and then…"]],
    [6, ["The quay (left)", "The quay [left]", "quay)]", ")", ")))"]],
    [7, ["Pier 7", "1"]],
    [
      8,
      ["“We open.”", '"Beware!"', "«Who pays?»", "「終わり。」", "(We open.)", "He said: ‘We open.’", "『終わり。』*"],
    ],
    [9, ["“We open”", "«quay»", "「終」", "Price in $", "quay*", "’", "*", "—"]],
  ])("is %i for %j", (value, rows) => {
    expect(rows.map((row) => between(endOf, row, "a\n", "\n."))).toEqual(rows.map(() => value));
  });

  test("is not told by what stands in front of it", () => {
    expect(between(endOf, ")", "a.")).toBe(6);
    expect(between(endOf, "»", "a?")).toBe(9);
  });
});

describe("what a row begins with", () => {
  test.each([
    [0, "HÄЖ"],
    [1, "hßж"],
    [2, "09"],
    [3, "港ا한"],
    [4, "\"'‘’‚‛“”„«「"],
    [5, "([【"],
    [6, "-–•*#@‗‟»】$]"],
  ])("is %i for %j", (value, characters) => {
    for (const character of characters)
      expect([character, firstOf(character.charCodeAt(0))]).toEqual([character, value]);
  });
});

describe("Han, Kana and Hangul are told by a letter in the middle", () => {
  test.each([
    ["港が再び開く", true],
    ["항구가 다시 열린다", true],
    ["ぁ", true],
    ["\ud7af", true],
    ["12港", true],
    ["ab港港", true],
    ["Harbour", false],
    ["المرفأ يفتح", false],
    ["बंदरगाह", false],
    ["港abc", false],
    ["123", false],
    ["\u3040", false],
    ["\ud7b0", false],
    // No letter from the middle on: by the first one.
    ["港 1234", true],
    ["ぁ 1234", true],
    ["\ud7af 1234", true],
    ["\ud7b0 1234", false],
    ["\u3040 1234", false],
    ["H 1234", false],
    ["港1@", true],
    ["港1A", false],
    ["港1\u1ffe", false],
    ["港1\u2000", true],
  ])("%j: %s", (row, is) => {
    expect(between(isEastern, row, "A", "港")).toBe(is);
    expect(between(isEastern, row, "港", "A")).toBe(is);
  });
});

describe("how a row's words are written", () => {
  const lettersIn = (row: string, caseless = false) => {
    const lines = splitLines(row);
    return lettersOf(lines, 0, lines.marks[0] as number, lines.words[0] as number, caseless);
  };
  const words = (small: number, all: number) =>
    Array.from({ length: all }, (_, at) => (at < small ? "quay" : "Quay")).join(" ");

  test.each([
    [0, "12 %"],
    [1, "HARBOUR"],
    [1, "BBC 1"],
    [3, words(0, 4)],
    [3, words(1, 20)],
    [4, words(1, 19)],
    [4, words(2, 5)],
    [5, words(3, 7)],
    [5, words(13, 20)],
    [6, words(14, 20)],
    [6, words(4, 4)],
  ])("is %i for %j", (value, row) => {
    expect(lettersIn(row)).toBe(value);
    expect(lettersIn(row, true)).toBe(2);
  });
});

describe("a day or a time in a row", () => {
  const dated = (row: string, month = false) =>
    between(
      (text, start, end) => dateOf(text, start, end, row.replace(/\D/g, "").length, month),
      row,
      "1.1.2001 12:00 ",
    );

  test.each([
    [0, false, ["12", "3 km", "100 km", "1899", "2100", "12 000", "20 4 0", "1.2", "123", "12;30", "4 h 30"]],
    [1, false, ["1999", "In 2024", "2000-", "2099"]],
    [2, true, ["May", "3 May", "May 12", "May 100", "May 2024", "3 May 2024", "May 3, 10:30", "May 3 at 10.30"]],
    [
      3,
      false,
      [
        ...["3.5.2024", "03/05/24", "3-5-2024", "3 . 5 . 2024", "3. 5. 24", "2024-05-03", "2024/5/3", "2024.12.31"],
        ...["2024年5月", "12월 13일", "3.5.24 10:30", "13/12/2024"],
      ],
    ],
    [3, true, ["3.5.2024"]],
    [4, false, ["10:30", "9.05", "10h30", "at 10:30 today", "3.5.202", "5.12.x"]],
    [5, false, ["3.5.2024, 10:30", "03.5.24 10:30", "10:30 on 2024-05-03", "2024年5月3日 10:30"]],
    [5, true, ["3 May 2024, 10:30", "May 1999 at 9.30"]],
  ])("is %i, with a month's name %s, for %j", (value, month, rows) => {
    expect(rows.map((row) => [row, dated(row, month)])).toEqual(rows.map((row) => [row, value]));
  });
});

describe("a credit at the end of a row", () => {
  const credit = (row: string) =>
    between((text, start, end) => creditShape(text, start, end, everyVocabulary), row, "Reuters | ", "/Reuters)");
  const far = (letters: number) => "w".repeat(letters);

  test.each([
    [
      0,
      [
        "The harbour opens again",
        "Foto: Jane Example",
        "Reuterst",
        `Reuters ${far(63)}`,
        `x Reuters ${far(62)}`,
        "(The harbour)",
        "",
      ],
    ],
    [
      1,
      [
        "The harbour, Reuters",
        "The harbour REUTERS",
        "The harbour. Reuters",
        `Reuters ${far(62)}`,
        `x Reuters ${far(61)}`,
        "Reuters",
      ],
    ],
    [
      2,
      [
        ...["The harbour (Reuters)", "Jane Example/Reuters", "Jane Example\\Reuters", "Reuters | Jane Example"],
        ...["Reuters/Jane Example", "Reuters ©", `Reuters/${far(122)}`, "(Jane Example of Reuters)"],
      ],
    ],
    [3, ["The harbour. Foto: Jane Example", "The harbour (Foto: Jane Example", "Quay | Photo by Jane Example"]],
  ])("is %i for %j", (value, rows) => {
    expect(rows.map((row) => [row, credit(row)])).toEqual(rows.map((row) => [row, value]));
  });

  test("ends where a word has more than 130 characters behind it", () => {
    expect(credit(`Reuters/${far(123)}`)).toBe(0);
    expect(credit(`. Foto ${far(65)}`)).toBe(0);
    expect(credit(`. Foto ${far(64)}`)).toBe(3);
  });
});

describe("a dateline before a dash", () => {
  const shape = (row: string, limit = 140) => datelineShape(`Xx ${row}`, 3, 3 + Math.min(row.length, limit));

  test.each([
    [
      0,
      [
        "The harbour opens",
        "Kiel - Der Hafen",
        "UN - The council",
        "LONDON-based firm",
        "NEW York - A man",
        "LONDON",
        "",
      ],
    ],
    [0, ["LOND on - A man", "abcdef", `(${"w".repeat(60)}) - x`, `${"w".repeat(31)}.(a) - x`]],
    [1, ["LONDON - The", "LONDON – The", "LONDON — The", "NYC - The", "LONDON—The", "LOND o - A man", "ZAZ - A"]],
    [
      2,
      ["MEXICO CITY (AP) — The", "Kiel (dpa) - Der", "【東京】港が", "ST. LOUIS, Mo. (AP) – A", `${"w".repeat(57)}) –`],
    ],
    [2, [`${"w".repeat(30)}.(a) - x`, "The town (A) 1234567890123456.- x"]],
  ])("is %i for %j", (value, rows) => {
    expect(rows.map((row) => [row, shape(row)])).toEqual(rows.map((row) => [row, value]));
  });

  test("stands in the first 60 characters, and in what is read", () => {
    expect([shape(`${"w".repeat(58)})–`), shape(`${"w".repeat(59)})–`)]).toEqual([2, 0]);
    expect([shape("Kiel (dpa) – x", 12), shape("Kiel (dpa) – x", 11)]).toEqual([2, 0]);
  });
});
