import { describe, expect, test } from "vitest";
import { columnWords } from "../src/blocks/sequence/column-words.js";
import type { Column } from "../src/blocks/sequence/columns.js";
import { titleWordsOf } from "../src/blocks/sequence/title-words.js";
import { RowMark } from "../src/text/decorations.js";
import { columned, type Noted } from "./support/columned.js";

const own = [
  ...["length", "words", "end", "first", "letters", "digits", "sentences", "commas", "list", "date", "decoration"],
  ...["title", "kind", "script", "dateline", "credit", "quotes", "signs", "separators"],
] as Column[];

/** What is noted of a row by itself, where it is not 0, in words. */
function noted(row: string, options?: Noted): string[] {
  const { columns } = columned([row], options).page;
  return own.flatMap((name) => {
    const value = columns[name][0] as number;
    return value === 0 ? [] : [columnWords[name][value] as string];
  });
}

/** The values of a column, of each row by itself. */
const valuesOf = (name: Column, rows: readonly string[], options?: Noted) =>
  rows.map((row) => columned([row], options).page.columns[name][0]);
const words = (count: number) => Array.from({ length: count }, () => "w").join(" ");

describe("what is noted of a row", () => {
  test.each([
    ["Home", "all words with capitals, in the list of menu words, a menu item"],
    ["Harbour opens: ferries follow on Monday", "33 to 45 characters, 6 to 8 words, most words small, like a title"],
    [
      "By Jane Example, 3 May 2024",
      "23 to 32 characters, 6 to 8 words, ends with a digit, all words with capitals, some digits, one comma, opens like a byline, a month's name, a byline",
    ],
    [
      "LONDON (Reuters) - The harbour opened again on Friday, a week after the storm, the authority said.",
      "91 to 130 characters, 13 to 20 words, ends with a full stop, most words small, 2 or 3 commas, a paragraph, a bracket before a dash",
    ],
    [
      "“We open,” said the mayor. “Beware! The quay is wet.” Nobody was hurt; 12 boats sank.",
      "66 to 90 characters, 13 to 20 words, ends with a full stop, begins with a quotation mark, most words small, few digits, 2 or 3 stops inside, one comma, a paragraph, several quotation marks",
    ],
    [
      "The quay at dawn | Photo: Jane Example/Reuters",
      "46 to 65 characters, 6 to 8 words, most words with capitals, a line without an end, an agency in brackets, one separator",
    ],
    [
      "港が再び開いた。渡し船は月曜日から運航すると当局は述べた。市場は氷が届き次第、再開する。",
      "91 to 130 characters, 13 to 20 words, ends with a full stop, begins with a letter without case, letters without case, 2 or 3 stops inside, one comma, a paragraph, Chinese, Japanese or Korean",
    ],
    [
      "فتح الميناء يوم الجمعة بعد أسبوع من العاصفة.",
      "33 to 45 characters, 6 to 8 words, ends with a full stop, begins with a letter without case, letters without case, a short sentence, a script without case",
    ],
    [
      "• 12:30 – 14,5 %",
      "16 to 22 characters, 4 or 5 words, ends with another sign, begins with another sign, many digits, one comma, a time of day, behind a bullet, a number, one separator",
    ],
    [
      "jane@post.example #harbour https://post.example/a © 2024",
      "46 to 65 characters, 4 or 5 words, ends with a digit, begins with a small letter, most words with capitals, few digits, a year, a notice, a ©",
    ],
  ])("%s", (row, says) => {
    expect(noted(row).join(", ")).toBe(says);
  });

  test("is its length and its number of words, in ranges", () => {
    const limits = [8, 15, 22, 32, 45, 65, 90, 130, 190, 290, 450];
    const rows = limits.flatMap((limit) => ["w".repeat(limit), "w".repeat(limit + 1)]);
    expect(valuesOf("length", rows)).toEqual(limits.flatMap((_, at) => [at, at + 1]));
    const counts = [1, 2, 3, 5, 8, 12, 20, 40];
    expect(
      valuesOf(
        "words",
        counts.flatMap((count) => [words(count), words(count + 1)]),
      ),
    ).toEqual(counts.flatMap((_, at) => [at, at + 1]));
  });

  test("counts what is wide by what it says, and as words by six characters", () => {
    // 11 characters say as much as 24.
    expect([...columned(["港が再び開いた渡し船は", "港3", "항구가 다시 열린다"]).page.lengths]).toEqual([24, 4, 22]);
    expect(valuesOf("words", ["港が再び開いた渡し船は", "港が"])).toEqual([3, 0]);
    // Hardly a third of it, in another script, behind a quotation mark with spaces between its words.
    const narrow = ["12 34 港", "المرفأ يفتح غدا", "“항구가 다시 열린다”", "Port 港港港港"];
    expect(narrow.map((row) => columned([row]).page.lengths[0])).toEqual(narrow.map(({ length }) => length));
    expect(columned(["“港が再び開いた渡し船は”"]).page.lengths[0]).toBe(29);
    expect(valuesOf("script", [...narrow, "The port of 東京 opens", "Port", "港が"])).toEqual([0, 2, 2, 2, 0, 0, 1]);
  });

  test("is the share of its figures", () => {
    const row = (digits: number, length: number) => "7".repeat(digits) + "w".repeat(length - digits);
    const rows = [row(0, 9), row(1, 99), row(12, 100), row(13, 100), row(35, 100), row(36, 100), row(9, 9)];
    expect(valuesOf("digits", rows)).toEqual([0, 1, 1, 2, 2, 3, 3]);
    expect(valuesOf("kind", [row(50, 100), row(51, 100)])).toEqual([4, 14]);
  });

  test.each<[Column, readonly string[], readonly number[]]>([
    ["commas", ["a", "a, b", "a, b، c", "a、b，c,", "a,b,c,d", "a,b,c,d,e"], [0, 1, 2, 2, 2, 3]],
    ["sentences", ["a.", "a. b", "a! b? c", "a。b。c。d。", "a. b. c. d. e", "a.b", "a? "], [0, 1, 2, 2, 3, 0, 0]],
    ["separators", ["a", "a | b", "a · b › c", "a » b > c → d", "• a | b | c | d"], [0, 1, 2, 3, 3]],
    ["quotes", ["a", '"a', "„a“", "«a» «b» “c”", "「a」", "”a’"], [0, 1, 2, 2, 1, 0]],
    [
      "signs",
      ["a", "a@b", "http://b", "#a", "© a", "a/b", "#a @b", "@b //c #d ©", "#a //c"],
      [0, 1, 2, 3, 4, 0, 3, 4, 3],
    ],
  ])("is the number or the kind of its %s", (name, rows, values) => {
    expect(valuesOf(name, rows)).toEqual(values);
  });

  test("is read in its first 140 characters", () => {
    const long = (end: string, length: number) => `${"w".repeat(length - 1 - end.length)} ${end}`;
    expect(valuesOf("commas", [long("a,", 140), long("a,", 141)])).toEqual([1, 0]);
    expect(valuesOf("sentences", [`${long("a.", 139)} b`, `${long("a.", 140)} b`])).toEqual([1, 0]);
    expect(valuesOf("date", [long("3 May 2024", 140), long("3 May 2024", 141)])).toEqual([2, 0]);
    expect(valuesOf("signs", [long("a#", 140), long("a#", 141)])).toEqual([3, 0]);
  });

  test("is a credit in rows of 30 characters and more, wherever a longer one has it", () => {
    const credited = (length: number) => `${"w".repeat(length - 10)} (Reuters)`;
    const hidden = `The quay at dawn and the ferry (Reuters${"x".repeat(9)})`;
    expect(valuesOf("credit", [credited(29), credited(30), credited(140), credited(141), hidden])).toEqual([
      0, 2, 2, 2, 0,
    ]);
  });

  test("is a dateline in rows of more than 50 characters with a capital", () => {
    const row = (length: number) => `Kiel (dpa) - ${"w".repeat(length - 13)}`;
    expect(valuesOf("dateline", [row(50), row(51), row(51).toLowerCase(), row(200)])).toEqual([0, 2, 0, 2]);
    expect([...columned([`Kiel (dpa) ${"w".repeat(40)}`, "– x"]).page.columns.dateline]).toEqual([0, 0]);
  });

  test("is a date by its month where figures stand with it", () => {
    expect(valuesOf("date", ["May", "Maybe 3", "3 May", "3 mai", "12월 3일", "2024年5月"])).toEqual([0, 0, 2, 2, 3, 3]);
    // The 25th word is not read.
    expect(valuesOf("date", [`${words(23)} 3 May`, `${words(24)} 3 May`])).toEqual([2, 0]);
  });
});

describe("what stood around a row", () => {
  const { Bullet, Number: Numbered, Button, Link, Heading, Picture } = RowMark;

  test.each([
    ["nothing", 0, 0],
    ["a bullet", Bullet, 1],
    ["a bullet and a link", Bullet | Link, 2],
    ["a number", Numbered, 3],
    ["a number and a link", Numbered | Link, 3],
    ["a button", Button, 4],
    ["a button behind a number", Button | Numbered, 4],
    ["a link", Link, 5],
    ["what is noted elsewhere", Heading | Picture, 0],
    ["a link at the margin", Link | Heading, 5],
  ])("is %s", (_, mark, value) => {
    expect(valuesOf("decoration", ["Boats return"], { rowMarks: [mark] })).toEqual([value]);
  });

  test("is told by a bullet of its own, too", () => {
    expect(valuesOf("decoration", ["• a", "▪ a", "◦ a", "● a", "‣ a", "*a", "- a", "a •"])).toEqual([
      1, 1, 1, 1, 1, 1, 0, 0,
    ]);
    expect(valuesOf("decoration", ["• a"], { rowMarks: [Link] })).toEqual([2]);
    expect(valuesOf("decoration", ["• a"], { rowMarks: [] })).toEqual([1]);
    expect(valuesOf("kind", ["Boats return"], { rowMarks: [Bullet] })).toEqual([15]);
  });

  test("shows which rows are headings and pictures, if any are", () => {
    const rows = ["Boats", "A quay", "FERRIES"];
    const shown = (rowMarks: number[]) => {
      const { headings, pictures } = columned(rows, { rowMarks }).page;
      return [headings && [...headings], pictures && [...pictures]];
    };
    expect(shown([Heading, Picture | Link, 0])).toEqual([
      [1, 0, 0],
      [0, 1, 0],
    ]);
    expect(shown([])).toEqual([[0, 0, 1], undefined]);
    expect(columned(rows.slice(0, 2), { rowMarks: [0] }).page.headings).toBeUndefined();
    const plain = columned(rows).page;
    expect([plain.headings, plain.pictures]).toEqual([undefined, undefined]);
  });
});

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

  test("are runs of letters, as those of rows are", () => {
    expect([...titleWordsOf(title)]).toEqual(["harbour", "opens", "again"]);
    expect([...titleWordsOf({ folded: "7a b7 g20s" })]).toEqual(["a", "b", "g", "s"]);
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

  test.each([
    ["G20", "the g20", 67],
    ["Pier B7", "pier b7 2024", 100],
    ["Pier 7", "pier b7", 67],
    ["2024", "b7", 0],
  ])("may hold figures: %s of %s", (row, folded, hundredths) => {
    for (const words of [new Map<string, number>(), unlisted]) {
      const { likeness } = columned([row], { titleWords: titleWordsOf({ folded }), words, longWords: words }).page;
      expect(likeness[0]).toBe(hundredths);
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
