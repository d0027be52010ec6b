import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { paragraphMatch, snippetOverlap, textOverlap, withDateline } from "../bench/quality/body.mjs";
import { authorMatch, daysOff, fold, isShown, samePlaces } from "../bench/quality/fields.mjs";
import { figuresOf } from "../bench/quality/figures.mjs";
import { f1Of, overlapOf, precisionOf, recallOf, wordRuns } from "../bench/quality/overlap.mjs";
import { scorePage } from "../bench/quality/score-page.mjs";
import { newsModel } from "../src/news-model.js";
import { root } from "./support/sources.js";

describe("text", () => {
  test.each<[string, string, [both: number, wanted: number, found: number]]>([
    ["a b c d e", "a b c d e", [2, 2, 2]],
    ["a b c d e", "a b c d x", [1, 2, 2]],
    ["a b", "a, b!", [1, 1, 1]],
    ["A b c d", "a b c d", [0, 1, 1]],
    ["a b c d a b c d", "a b c d", [1, 5, 1]],
    ["a b c d", "a b c d a b c d", [1, 1, 5]],
    ["", "a", [0, 0, 1]],
    ["", "…", [0, 0, 0]],
  ])("%j against %j", (wanted, body, [both, wantedCount, found]) => {
    expect(textOverlap([wanted], [body])).toEqual({ both, wanted: wantedCount, found });
  });

  test("runs of words go over the ends of paragraphs", () => {
    expect([...wordRuns("a b\nc d e")]).toEqual(["a b c d", "b c d e"]);
  });

  test("nothing where nothing is wanted is right, anything is wrong", () => {
    const [nothing, missed, added] = [overlapOf([], []), overlapOf(["a"], []), overlapOf([], ["a"])];
    expect([nothing, missed, added].map(precisionOf)).toEqual([1, 0, 0]);
    expect([nothing, missed, added].map(recallOf)).toEqual([1, 0, 0]);
    expect(f1Of(overlapOf(["a", "b"], ["a"]))).toBeCloseTo(2 / 3);
  });
});

describe("paragraphs", () => {
  test.each<[string[], number[], string[], number]>([
    [["one", "two"], [], ["one", "two"], 1],
    [["one", "two"], [], ["one", "other"], 0.5],
    [["one", "two", "three"], [1], ["one", "three"], 1],
    [["one", "two", "three"], [1], ["one", "two", "three"], 1],
    [["one", "two", "three", "four", "five", "six"], [0, 1, 2, 3, 4], ["six"], 1],
    [["one", "two", "three", "four", "five", "six"], [0, 1, 2, 3, 4], ["one", "six"], 2 / 3],
    [["one"], [0], [], 0],
  ])("%j, of which %j need not be, against %j", (wanted, optional, body, match) => {
    expect(paragraphMatch(wanted, optional, body)).toBeCloseTo(match);
  });

  test("a dateline goes back where the truth has it", () => {
    const body = ["The sea wall stands.", "More."];
    expect(withDateline(body, "HARTON —", ["HARTON — The sea wall stands.", "More."])[0]).toBe(
      "HARTON — The sea wall stands.",
    );
    expect(withDateline(body, "HARTON —", ["The sea wall stands."])).toEqual(body);
    expect(withDateline(["HARTON - It stands."], "Harton", ["HARTON - It stands."])).toEqual(["HARTON - It stands."]);
    expect(withDateline([], "HARTON —", ["HARTON — It stands."])).toEqual([]);
  });
});

test("snippets are found over white space", () => {
  expect(snippetOverlap(["two  words", "gone"], ["menu", "imprint"], ["here two", "words and menu"])).toEqual({
    both: 1,
    wanted: 2,
    found: 2,
  });
});

describe("fields", () => {
  test("are compared without case, punctuation and spacing", () => {
    expect(fold("“Ünder–Way”,  2")).toBe("ünder way 2");
    expect(fold(undefined)).toBe("");
  });

  test("authors, as sets", () => {
    expect(authorMatch(["Ada Lund", "Bo Rask"], ["ADA LUND"])).toBeCloseTo(2 / 3);
    expect(authorMatch(["Ada Lund"], ["Ada Lund", "Ada  Lund"])).toBe(1);
    expect(authorMatch([], [])).toBe(1);
    expect(authorMatch([], ["Ada Lund"])).toBe(0);
  });

  test("dates, by the day that is printed", () => {
    expect(daysOff("2024-05-03", "2024-05-03T23:50+02:00")).toBe(0);
    expect(daysOff("2024-03-01", "2024-02-28")).toBe(2);
    expect(daysOff("2024-05-03", "2024-05")).toBeUndefined();
    expect(daysOff("2024-05-03", undefined)).toBeUndefined();
  });

  test("captions, inside one picture's caption and credit", () => {
    const media = [{ caption: "The quay at dawn", credit: "Ada Lund" }, { caption: "A gull" }];
    expect(isShown("the quay at dawn / Ada Lund", media)).toBe(true);
    expect(isShown("Ada Lund A gull", media)).toBe(false);
  });

  test("places, all and no other", () => {
    expect(samePlaces(["HARTON, Westmark"], ["Harton"])).toBe(true);
    expect(samePlaces(["Harton"], ["Harton", "Velby"])).toBe(false);
    expect(samePlaces(["Harton", "Velby"], ["Velby", "Harton"])).toBe(true);
  });
});

const nothing = { authors: [], media: [], body: [] };
const body = (...texts: string[]) => texts.map((text) => ({ kind: "paragraph" as const, text }));

describe("figures", () => {
  test("judge what is labelled and sure", () => {
    const truth = { title: "A wall", authors: ["Ada Lund"], published: "2024-05-03", sure: { authors: false } };
    expect(scorePage("p", truth, { ...nothing, headline: "A WALL" })).toEqual({
      id: "p",
      f1: undefined,
      headline: true,
      date: { off: undefined },
    });
    expect(
      scorePage("p", { dateline: null }, { ...nothing, dateline: { text: "VELBY -", places: ["VELBY"] } }),
    ).toEqual({ id: "p", f1: undefined, falseDateline: true });
  });

  test("precision is that of pages with output, recall that of pages with a truth", () => {
    const truth = { paragraphs: ["a b c d e"] };
    const right = scorePage("right", truth, { ...nothing, body: body("a b c d e") });
    const half = scorePage("half", truth, { ...nothing, body: body("a b c d") });
    const empty = scorePage("empty", truth, nothing);
    const figures = figuresOf([right, half, empty]);
    expect(figures).toMatchObject({ pages: 3, precision: 1, recall: 0.5, low: 1 });
    expect(figures.f1).toBeCloseTo(2 / 3);
    expect(figures.pageF1).toBeCloseTo((1 + 2 / 3 + 0) / 3);
    expect(figures.paragraphs).toEqual({ value: 1 / 3, of: 3 });
    expect(figures.headline).toBeUndefined();
  });

  test("snippets count together, dates by how far they are off", () => {
    const truth = { with: ["the wall"], without: ["menu"], published: "2024-05-03" };
    const figures = figuresOf([
      scorePage("a", truth, { ...nothing, body: body("It is the wall."), publishedAt: "2024-05-03" }),
      scorePage("b", truth, { ...nothing, body: body("menu"), publishedAt: "2024-05-04T01:00" }),
      scorePage("c", truth, { ...nothing, body: body("the wall, menu"), publishedAt: "2023-05-04" }),
      scorePage("d", truth, nothing),
    ]);
    expect(figures).toMatchObject({ precision: 0.5, recall: 0.5, f1: 0.5 });
    expect([figures.date, figures.dateWithinADay, figures.dateWrong].map((each) => each?.value)).toEqual([
      0.25, 0.5, 0.25,
    ]);
  });
});

describe("npm run bench:quality", () => {
  const folder = mkdtempSync(join(tmpdir(), "newsdump-quality-"));
  const put = (path: string, content: string | object) => {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), typeof content === "string" ? content : JSON.stringify(content));
  };
  const run = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ["bench/quality/run.mjs", ...args], {
      cwd: root,
      encoding: "utf8",
    });
    return { status, stdout, stderr };
  };
  const paragraphs = [
    "The sea wall of Harton was repaired on Monday after a winter of storms, officials of the port said.",
    "Masons had worked on it since March, and the last of the stones were set in the early morning.",
    "Ferries to the islands will leave from the old quay again as soon as the lights are back.",
  ];
  const page = (headline: string, title: string) =>
    [`${title} | Harton Example`, "Home", "News", headline, "May 3, 2024", ...paragraphs, "Contact", ""].join("\n");

  beforeAll(() => {
    put("dumps/invented/wet/one.txt", page("Sea Wall Repaired at Last", "Sea Wall Repaired at Last"));
    put("dumps/invented/wet/two.txt", page("Sea Wall Stands Again", "Sea Wall Stands Again"));
    put("dumps/invented/wet/unknown.txt", "No truth is known of this one.\n");
    put("truth/invented.json", {
      one: { title: "Sea wall repaired at last", published: "2024-05-03", paragraphs },
      two: { title: "Another headline", published: "2024-05-03", paragraphs },
    });
    for (const fold of [0, 1]) put(`folds/${fold}.json`, newsModel.weights);
    put("folds/pages.json", { "invented/one": 0, "invented/two": 1 });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("prints a table, and where the data come from", () => {
    const { status, stdout, stderr } = run(folder, "--worst", "1");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/^set\/flavour +pages +F1 +P +R +page F1 +F1<\.5 +para +headline +authors +date /m);
    expect(stdout).toMatch(
      /^invented\/wet +2 +1\.000 +1\.000 +1\.000 +1\.000 +0 +1\.000 +0\.500 \(2\) +- +1\.000 \(2\) /m,
    );
    expect(stdout).toMatch(/^lowest F1 of invented\/wet\n {2}1\.000 {2}one\n$/m);
    expect(stdout).toMatch(/^parsed 0\.0 MB at \d+\.\d MB\/s/m);
    expect(stdout).toContain("https://github.com/scrapinghub/article-extraction-benchmark");
  });

  test("reads each page by the model of its fold, beside the one that has seen it", () => {
    const { status, stdout, stderr } = run(folder, "--folds", join(folder, "folds"), "--seen", "--json");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(JSON.parse(stdout)).toMatchObject([{ name: "invented/wet", pages: 2, f1: 1, seen: 1 }]);
  });

  test.each([
    ["no folder", [], /^usage: .*FOLDER.*\n$/],
    ["an unknown option", [folder, "--all"], /^usage: .*\n$/],
    ["a folder without dumps", [join(folder, "dumps")], /holds no dumps\/ and truth\/\n$/],
    ["a set that is not there", [folder, "--set", "other"], /holds nothing of other\n$/],
    ["a folder without models", [folder, "--folds", folder], /pages\.json/],
  ])("%s is told in a line", (_what, args, message) => {
    const { status, stdout, stderr } = run(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  });
});
