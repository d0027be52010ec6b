import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { wordsOf } from "../src/fields/calendars/words.js";
import { calendarNames, lexicon, rowNames } from "../src/languages/define-lexicon.js";
import { root } from "./support/sources.js";

const folder = `${root}src/languages/`;

/** The names of the rows in a file, each with how often it is closed. */
function rowsIn(path: string): string[] {
  const source = readFileSync(path, "utf8");
  return source.split("/* ").flatMap((part) => {
    const name = /^([\w.]+) \*\//.exec(part)?.[1];
    return name === undefined ? [] : [`${name} ${part.split(`;"`).length - 1}`];
  });
}

describe("the rows of a language", () => {
  const calendars = fileURLToPath(new URL("../src/fields/calendars/", import.meta.url));
  const codes = readdirSync(calendars)
    .map((file) => file.slice(0, -3))
    .filter((code) => code !== "all" && code !== "words");

  test.each(codes)("%s: stand in their order, each closed once", (code) => {
    expect(rowsIn(`${folder}${code}.ts`)).toEqual(rowNames.map((name) => `${name} 1`));
    expect(rowsIn(`${calendars}${code}.ts`)).toEqual(calendarNames.map((name) => `${name} 1`));
  });

  test("hold words with commas between them, and a tilde for the last word without one", () => {
    expect(wordsOf("update,last ~,~d on,tags")).toEqual(["update", "last update", "updated on", "tags"]);
    expect(wordsOf("")).toEqual([]);
  });
});

describe("a lexicon of rows", () => {
  const calendar = "day-first;un,~o/du;primo,secondo;;di;;oggi/ieri;# * fa/ora,~e/giorno;";
  const words = rowNames.map((name) => (name === "joiners" || name === "labels.credit" ? "e,ed;" : ";")).join("");
  const made = lexicon("xx", "Example", calendar, words);

  test("holds the lists that have words, and no others", () => {
    expect(made).toEqual({
      code: "xx",
      name: "Example",
      dateOrder: "day-first",
      months: [["un", "uno"], ["du"]],
      weekdays: ["primo", "secondo"],
      dateWords: ["di"],
      relativeDays: { today: ["oggi"], yesterday: ["ieri"] },
      ago: { minute: ["# ora fa", "# orae fa"], hour: ["# giorno fa"] },
      labels: { credit: ["e", "ed"] },
      joiners: ["e", "ed"],
      stopWords: [],
    });
    expect(Object.keys(made)).not.toContain("places");
  });

  test("lays out each list once, and is copied like any data", () => {
    expect(made.joiners).toBe(made.joiners);
    expect(structuredClone(made)).toEqual(made);
    expect({ ...made, joiners: ["y"] }.joiners).toEqual(["y"]);
  });
});
