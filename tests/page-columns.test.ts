import { describe, expect, test } from "vitest";
import type { Column } from "../src/blocks/sequence/columns.js";
import { makeVocabulary } from "../src/blocks/vocabulary.js";
import { en } from "../src/languages/all.js";
import { columned, type Noted } from "./support/columned.js";

const vocabulary = makeVocabulary([{ ...en, comments: ["your views"] }]);
const titleWords = new Set(["harbour", "opens"]);
const known: Readonly<Record<string, string>> = {
  T: "Harbour opens",
  t: "Harbour",
  R: "Most read",
  C: "Your views",
  N: "© The Post",
  B: "Subscribe to it",
  D: "3 May 2024",
  H: "10:30",
  Y: "By 3 May 2024",
};

/**
 * Rows by a letter each, and how many of them: `w3` words that stand alone; `T` the title's, `t` one word of it, and the rows above.
 * By their length: `P100` prose, `p100` prose with a word of the title, `E50` a teaser with dots, and `Q100` prose that is the same each time.
 */
function rowsOf(page: string): string[] {
  let at = 0;
  const key = () => [at++ % 26, Math.floor(at / 26)].map((letter) => String.fromCharCode(97 + letter)).join("");
  const prose = (begins: string, length: number, end = ".") =>
    `${begins} ${"w".repeat(length - begins.length - 1 - end.length)}${end}`;
  return page.split(" ").flatMap((token) => {
    const letter = token.charAt(0);
    const count = Number(token.slice(1) || 1);
    if (letter === "P") return [prose(key(), count)];
    if (letter === "p") return [prose(`${key()} harbour`, count)];
    if (letter === "E") return [prose(key(), count, "...")];
    if (letter === "Q") return [prose("same", count)];
    return Array.from({ length: count }, () => (letter === "_" ? "" : (known[letter] ?? key())));
  });
}

/** The values of columns, a character for each row. */
function seen<Name extends Column>(page: string, names: readonly Name[], options?: Noted): Record<Name, string> {
  const { columns } = columned(rowsOf(page), { vocabulary, titleWords, ...options }).page;
  const entries = names.map((name) => [name, Array.from(columns[name], (value) => value.toString(36)).join("")]);
  return Object.fromEntries(entries) as Record<Name, string>;
}

test("a page is noted row by row", () => {
  const page = "w T Y w P200 w p100 D P300 R w E50 C D p100 N w7 P70 B w Q80 w Q80";
  const of = {
    position: "23445556666677777777778888888",
    title: "15111131111111311111111111111",
    repeat: "00000001000001000000000000101",
    run: "11113434355555655555555666666",
    runMass: "00005555500000200000000222222",
    runTitle: "00002222200000200000000111111",
    gap: "00001111100000200000000333333",
    recent: "00000000001112223333300004444",
    comments: "00000000000001111111111111111",
    relateds: "00000000001122222222222222222",
    copyrights: "00000000000000001111111111111",
    dates: "00000000111111222222222222222",
    nearRepeats: "01111111111111111111111111111",
    stretch: "22220101022222033333333011010",
    proseAbove: "11111333344444444444444444444",
    proseBelow: "55554444333333333333333222221",
    place: "01111222222333333333444444555",
    relative: "11115141511311411111111311313",
  };
  expect(seen(page, Object.keys(of) as (keyof typeof of)[])).toEqual(of);
});

test("a page without rows, or without prose, is noted too", () => {
  const names = ["run", "runMass", "runTitle", "gap", "proseAbove", "proseBelow", "relative", "stretch"] as const;
  expect(columned([""]).page).toMatchObject({ count: 0, titleRow: -1 });
  expect(seen("w2", names)).toEqual(Object.fromEntries(names.map((name) => [name, name === "stretch" ? "11" : "00"])));
});

describe("a blank line before a row", () => {
  test.each([
    ["w _3 w _ w", "111", "one above each, on a page that is spaced by more than two lines"],
    ["w2 _3 w", "000", "spaced by two"],
    ["w2 _4 w", "121", "none between the first two"],
    ["w _5 w", "11", "two rows"],
    ["w _3 w", "00", "two rows, spaced by two"],
    ["_6 w2", "00", "blank lines above the first row"],
    ["_6 w _4 w2", "112", "blank lines on both sides"],
  ])("%s → %s: %s", (page, values) => {
    expect(seen(page, ["blank"]).blank).toBe(values);
  });
});

describe("where a row stands to the one like the title line", () => {
  const position = (page: string, options?: Noted) => seen(page, ["position"], options).position;
  const titleRow = (page: string, options?: Noted) => columned(rowsOf(page), { titleWords, ...options }).page.titleRow;

  test("is its distance, in ranges", () => {
    const runs = [
      ["1", 2],
      ["2", 10],
      ["3", 1],
      ["4", 2],
      ["5", 3],
      ["6", 5],
      ["7", 10],
      ["8", 25],
      ["9", 2],
    ] as const;
    expect(position("w12 T w47")).toBe(runs.map(([value, count]) => value.repeat(count)).join(""));
  });

  test("is nothing where none is like it, and the title line is none of them", () => {
    expect(position("w p100 w")).toBe("000");
    expect(position("T w")).toBe("34");
    expect(position("T w p100", { titleLine: 0 })).toBe("a00");
    expect(position("T w T w", { titleLine: 0 })).toBe("a234");
  });

  test.each([
    ["the first of those most alike", "w2 T w t", 2],
    ["the last of those equally alike", "T w38 T w", 39],
    ["but for one far below", "T w39 T w", 0],
    ["the last of those in the midst of the page", "w2 T w38 T w", 41],
    ["the more alike, however far", "t w50 T", 51],
    ["none that has little in common", "w p100 p90", -1],
  ])("is told by %s", (_, page, row) => {
    expect(titleRow(page)).toBe(row);
  });

  test("takes more than 54 hundredths", () => {
    const like = (words: number, titled: number) => {
      const row = Array.from({ length: words }, (_, at) => (at < 3 ? `quay${"abc"[at]}` : `w${"defghijklm"[at]}`)).join(
        " ",
      );
      const title = Array.from({ length: titled }, (_, at) => (at < 3 ? `quay${"abc"[at]}` : `x${"defghijklm"[at]}`));
      return columned(["w", row], { titleWords: new Set(title) }).page;
    };
    // 6 of 11, 6 of 10
    expect([like(5, 6).likeness[1], like(5, 6).titleRow]).toEqual([55, 1]);
    expect([like(6, 6).likeness[1], like(6, 6).titleRow]).toEqual([50, -1]);
  });
});

describe("runs of prose", () => {
  const runs = (page: string, options?: Noted) => seen(page, ["run", "runMass", "gap", "runTitle"], options);

  test.each([
    ["four rows between are one run", "P100 w4 P100", { run: "344443", runMass: "555555", gap: "111111" }],
    ["five part it", "P100 w5 P100", { run: "3555556", runMass: "5000005", gap: "1000002" }],
    ["the longest is the main text", "P100 w5 P101", { run: "2111113", runMass: "5000005", gap: "1000002" }],
    [
      "one above it is none",
      "P60 w5 P70 w5 P100",
      { run: "2111112111113", runMass: "3000004000005", gap: "1000002000002" },
    ],
    ["what stands twice has no weight", "Q150 w5 P70 w5 Q150", { run: "2111113555556" }],
    ["what begins like another row has", "P60 w5 P70", { run: "2111113" }],
    ["nothing has weight", "Q90 w5 Q90", { run: "3555556", runMass: "1000001" }],
  ])("%s: %s", (_, page, of) => {
    expect(runs(page)).toMatchObject(of);
  });

  test("below the title's row count twice", () => {
    expect(runs("P119 w5 T P60").run).toBe("21111113");
    expect(runs("P120 w5 T P60").run).toBe("35555556");
    expect(runs("P119 w5 T w39 P60").run).toBe(`2${"1".repeat(45)}3`);
    expect(runs("P119 w5 T w40 P60").run).toBe(`3${"5".repeat(46)}6`);
    expect(runs("P100 w45 P150").run).toBe(`2${"1".repeat(45)}3`);
    expect(runs("P119 w5 P60").run).toBe("3555556");
  });

  test("have a mass against the main text", () => {
    const masses = [100, 101, 300, 301, 600, 601, 990, 991, 1000];
    expect(masses.map((mass) => runs(`P1000 w5 P${mass}`).runMass)).toEqual(
      [1, 2, 2, 3, 3, 4, 4, 5, 5].map((value) => `500000${value}`),
    );
  });

  test("have so many rows with words of the title", () => {
    expect(runs("P100 w5 p100 w5 p100 p100 w5 p100 p90 p80").runTitle).toBe("1000002000002200000333");
  });

  test("stand so far below the one before", () => {
    expect(runs("P100 w7 P90").gap).toBe("100000002");
    expect(runs("P100 w8 P90").gap).toBe("1000000003");
    expect(runs("P100 w13 P90").gap.at(-1)).toBe("3");
    expect(runs("P100 w14 P90").gap.at(-1)).toBe("4");
    expect(runs("P100 w24 P90").gap.at(-1)).toBe("4");
    expect(runs("P100 w25 P90").gap.at(-1)).toBe("5");
  });
});

describe("what was seen since the main text began", () => {
  test("counts headings below its first row alone", () => {
    const of = (page: string) => seen(page, ["comments", "relateds", "copyrights", "dates"]);
    expect(of("C R N D w P100 w")).toEqual({
      comments: "0000000",
      relateds: "0000000",
      copyrights: "0000000",
      dates: "0000000",
    });
    expect(of("w P100 C C C C C C w").comments).toBe("000122233");
    expect(of("P100 R E50 R E60 R w").relateds).toBe("0012233");
    expect(of("P100 N N N w").copyrights).toBe("00122");
    expect(of("P100 D H Y D D D D w").dates).toBe("001222233");
    expect(of("R w P100").relateds).toBe("000");
    expect(of("R w").relateds).toBe("01");
  });

  test("keeps the last heading for five rows, wherever it stands", () => {
    const of = (page: string) => seen(page, ["recent"]).recent;
    expect(of("w R w6")).toBe("00111110");
    expect(of("w C w6")).toBe("00222220");
    expect(of("w N w6 B w6")).toBe("003333300444440");
    expect(of("R w2 B w P100 w")).toBe("0111444");
    expect(of("w9")).toBe("000000000");
  });

  test("counts repeated rows within six rows", () => {
    const of = (page: string) => seen(page, ["nearRepeats"]).nearRepeats;
    expect(of("w7 R w7 R")).toBe("0111111111111111");
    expect(of("R R w8")).toBe("1111111100");
    expect(of("R3 w8")).toBe("22222221100");
    expect(of("w R7 w7")).toBe("233333332222110");
  });
});

test("a stretch without prose is as long as its rows", () => {
  const of = (count: number) => seen(`P100 w${count} P90`, ["stretch"]).stretch.slice(1, 2);
  expect([1, 2, 3, 6, 7, 15, 16, 50, 51].map(of)).toEqual(["1", "1", "2", "2", "3", "3", "4", "4", "5"]);
  expect(seen("w2 P100 P90 w3", ["stretch"]).stretch).toBe("1100222");
});

describe("amounts", () => {
  test("of prose above and below are shares of all, a row's own above", () => {
    const of = (page: string) => seen(page, ["proseAbove", "proseBelow"]);
    expect(of("w P100 w P9900 w")).toEqual({ proseAbove: "11115", proseBelow: "55511" });
    expect(of("w P101 w P9899 w")).toEqual({ proseAbove: "11225", proseBelow: "55511" });
    expect(of("P380 w P1520 w P100")).toEqual({ proseAbove: "12244", proseBelow: "44221" });
    expect(of("P200 P400 P400 w")).toEqual({ proseAbove: "1235", proseBelow: "4311" });
  });

  test("place a row on its page", () => {
    expect(seen("w20", ["place"]).place).toBe("01112222333333444455");
    expect(seen("w", ["place"]).place).toBe("5");
  });

  test("are put to a usual paragraph, the middle one of the first 400", () => {
    const of = (page: string) => seen(page, ["relative"]).relative;
    expect(of("P100 P200 P300 p60 p80 E40 E41")).toBe("4553323");
    expect(of("P60 P200 E170 E180 E181 E360 E361")).toBe("2433445");
    expect(of("P200 E30 E31")).toBe("412");
    expect(of(`${"P60 ".repeat(400)}${"P120 ".repeat(400)}P120`).slice(-1)).toBe("5");
  });
});
