import { describe, expect, test } from "vitest";
import { formName, type LineForm, lineForm, lineForms } from "../src/blocks/template/form.js";
import { formOdds } from "../src/blocks/template/form-odds.js";
import { formWords } from "../src/blocks/template/form-words.js";
import { gapOdds } from "../src/blocks/template/gap-odds.js";
import type { TemplateKnowledge } from "../src/blocks/template/knowledge.js";
import type { KnownRows } from "../src/blocks/template/rows.js";
import { saidOf } from "../src/blocks/template/said.js";
import type { TemplateReason } from "../src/blocks/template/scales.js";
import { lineShape, maskedShape, shapeHash } from "../src/blocks/template/shape.js";
import { makeVocabulary } from "../src/blocks/vocabulary.js";
import type { TemplateLine } from "../src/corpus/index.js";
import { en } from "../src/languages/en.js";

const w = (length: number) => "w".repeat(length);

describe("the form of a line", () => {
  test.each<[LineForm, readonly string[]]>([
    ["figures", ["7", " 7:52 PM ", "12,300 km", "1a2bc", `${"1".repeat(24)}`, "12% of"]],
    ["handle", ["@jane", "— Jane (@jane)", "JANE @x", "jane@post.example", `@ ${w(177)}`]],
    ["capitals", ["A B C D E F", "COUNCIL WANTS MONEY BACK FOR BRIDGE", "A B C D E 1"]],
    ["short capitals", ["A B C D E", "BOATS", "BOATS.", "B-AB,"]],
    ["quoted", ["“Boats”", '"Boats"', "„Boote“", "«Bateaux»", "‘Boats’", "「港」", "'Boats”"]],
    ["bracketed", ["Boats (left)", "Boats [left]", "“Boats (left)"]],
    ["listed", ["Boats,", "Boats;"]],
    ["colon", ["They say:", "市は："]],
    ["sentence", [`${w(45)} ${w(43)}.`, `${w(45)} ${w(41)}.”`.padStart(90, "a"), `${w(90)}!`]],
    [
      "short sentence",
      [`${w(45)} ${w(42)}.`, "Watch!", "Why?", "Boats…", "He said “no.”", "終。", "港！", "誰？", "ختم۔", "من؟", "अंत।"],
    ],
    ["long fragment", [`a b ${w(41)}`, "Why the council of the county wants its money back"]],
    ["fragment", [`a b ${w(40)}`, "A bridge for", "12 and more"]],
    ["words", ["Boats", "Boats return", w(60), "Boats – return", "“a", "1".repeat(25), "港”"]],
  ])("is %s for %j", (form, lines) => {
    expect(lines.map((line) => [line, lineForm(line)])).toEqual(lines.map((line) => [line, form]));
  });

  test("has a name of its own right below figures", () => {
    const names = lineForms.map((_, form) => formName(form, 0));
    expect(names.slice(0, 3)).toEqual(["figures", "capitals below figures", "short capitals below figures"]);
    expect([formName(3, 1), formName(3, -1), formName(0, 3)]).toEqual(["quoted", "quoted", "figures"]);
  });

  test("is called by words", () => {
    expect(lineForms.map((form) => formWords(form))).toEqual([
      ...["figures alone", "six words and more in capitals", "a few words in capitals", "lines in quotation marks"],
      ...[
        "lines that end in a bracket",
        "lines with an @name",
        "lines that end in a comma",
        "lines that end in a colon",
      ],
      ...["sentences", "short sentences", "longer lines without a stop", "short lines without a stop", "a word or two"],
    ]);
    expect(formWords("short sentence below figures")).toBe("short sentences below figures");
    expect([formWords("waves"), formWords("waves below figures"), formWords("")]).toEqual([
      "waves",
      "waves below figures",
      "",
    ]);
  });

  test.each<[LineForm, number, number, number]>([
    // 1.5 times the logarithm of how much oftener it is text, four lines of other sites put to those counted.
    ["fragment", 0, 0, 0],
    ["fragment", 8, 2, 1.5 * Math.log((8 + 1.6) / (2 + 2.4) / (0.4 / 0.6))],
    ["words", 3, 1, 1.5 * Math.log((3 + 0.6) / (1 + 3.4) / (0.15 / 0.85))],
    ["fragment", 400, 0, 4.5],
    ["fragment", 0, 400, -4.5],
    ["figures", 50, 0, 0],
    ["figures", 0, 50, 1.5 * Math.log(0.4 / 53.6 / (0.1 / 0.9))],
    ["sentence", 50, 0, 0.75],
    ["quoted", 500, 0, 0.75],
    ["sentence", 1, 1, 1.5 * Math.log((1 + 3.88) / (1 + 0.12) / (0.97 / 0.03))],
    ["short sentence", 50, 0, 1.5 * Math.log((50 + 3.2) / 0.8 / 4)],
    ["capitals", 1, 1, 1.5 * Math.log((0.93 * 0.07) / 0.25)],
    ["capitals", 3, 1, 1.5 * Math.log((0.93 ** 3 * 0.07) / 0.5 ** 4)],
    ["capitals", 9, 0, 0],
    ["capitals", 0, 9, -4.5],
  ])("speaks for text by how often it was: %s, %i and %i", (of, text, other, odds) => {
    const known = { forms: new Map([[of, { of, text, other }]]) } as unknown as TemplateKnowledge;
    expect(formOdds(lineForms.indexOf(of), -1, known)).toBeCloseTo(odds, 9);
    expect(formOdds(lineForms.indexOf(of), 0, known)).toBe(of === "figures" ? formOdds(0, -1, known) : 0);
  });
});

test.each<[Partial<TemplateLine>, number]>([
  [{ gap: 2 }, 1.5 * Math.log(5)],
  [{ gap: 1 }, 0],
  [{ gap: 8, above: 2 }, 1.5 * Math.log(8.5 / 2.5)],
  [{ gap: 8, above: 1, head: 1 }, 1.5 * Math.log(8.5 / 2.5)],
  [{ gap: 8, inText: 1, below: 1 }, 1.5 * Math.log(8.5 / 2.5)],
  [{ gap: 7, above: 1, head: 1 }, 0],
  [{ gap: 7, inText: 1, below: 1 }, 0],
  [{}, 0],
])("a line of %j speaks for a gap by %f", (places, odds) => {
  expect(gapOdds({ text: "get the app", pages: 9, ...places })).toBeCloseTo(odds, 9);
});

describe("the shape of a line", () => {
  test("is its first 240 characters in small letters, with single spaces", () => {
    expect(lineShape("  Get  the\tAPP ")).toBe("get the app");
    expect(lineShape("A".repeat(241))).toBe("a".repeat(240));
    expect(lineShape(`${" a".repeat(200)}`)).toHaveLength(240);
    expect(lineShape(`a${" ".repeat(300)}b`)).toBe("a b");
    expect(lineShape(`a${" ".repeat(600)}b`)).toBe("a");
  });

  test.each([
    ["Published 3 March 2024 at 10:30 GMT", "published # @ # at #:# *"],
    ["Photograph by Jane Example", "photograph by *"],
    ["Photograph by Jane-Maria de Example", "photograph by *-* de *"],
    ["Monday 3 June", undefined],
    ["Page 3, monday", "page #, @"],
    ["Page 3", "page #"],
    ["abc 3", undefined],
    ["Get the app", undefined],
    ["Jane Example", "jane *"],
    ["JAN 3 2024", undefined],
    ["By  Jane\t Ann Lind –  today", "by * – today"],
    ["page3of4", "page#of#"],
    [" Page 3 ", "page #"],
    ["港が3度開いた", "港が#度開いた"],
    [`Page 3 ${w(83)}`, `page # ${w(83)}`],
    [`Page 3 ${w(84)}`, undefined],
    ["", undefined],
  ])("with what changes masked: %j", (line, shape) => {
    expect(maskedShape(line, makeVocabulary([en]))).toBe(shape);
  });

  test("is a number of 32 bits, the same for the same shape", () => {
    expect([shapeHash(""), shapeHash("a"), shapeHash("ab"), shapeHash("ba")]).toEqual(
      [shapeHash(""), shapeHash("a"), shapeHash("ab"), shapeHash("ba")].map((hash) => hash >>> 0),
    );
    expect(new Set(["", "a", "ab", "ba", "ab "].map(shapeHash)).size).toBe(5);
    expect(shapeHash("")).toBe((0x811c9dc5 ^ (0x811c9dc5 >>> 15)) >>> 0);
  });
});

test("what a template says is told in words", () => {
  const page = { text: "page #", pages: 4 };
  const rows = {
    lines: [{ text: "x", pages: 7, gap: 3 }],
    shapes: [page, page],
    forms: Uint8Array.of(lineForms.indexOf(lineForm("7:30")), lineForms.indexOf("fragment")),
  } as unknown as KnownRows;
  const forms = new Map(["figures", "fragment below figures"].map((of, at) => [of, { of, text: at + 1, other: 5 }]));
  const known = { pages: 9, forms } as unknown as TemplateKnowledge;
  const said = (reason: TemplateReason, row = 0) => saidOf(reason, row, rows, known);
  expect(said("line")).toBe("a line of the site: on 7 of 9 pages");
  expect(said("shape", 1)).toBe("looks as lines of the site do: “page #”, on 4 of 9 pages");
  expect(said("in-gaps")).toBe("a box inside the texts of 3 of 9 pages");
  expect(said("again")).toBe("stands on another page of the site, too");
  expect(said("outside")).toBe("outside the lines that the site's articles stand between");
  expect(said("begun")).toBe("below lines that always stand above the site's articles");
  expect(said("ended-early")).toBe(
    "sentences stand from here to the lines that always stand below the site's articles",
  );
  expect(said("nothing-else")).toBe("between the lines that the site's articles stand between, and on no other page");
  expect(said("told-here")).toBe("a sentence inside the text that stands on no other page, as boxes of the site do");
  expect(said("form")).toBe("one of the figures alone, of which 1 were text and 5 none inside other texts of the site");
  expect(said("form", 1)).toBe(
    "one of the short lines without a stop below figures, of which 2 were text and 5 none inside other texts of the site",
  );
  expect(said("begins")).toBe("where the site's texts begin, by its lines above");
  expect(said("ends")).toBe("where the site's texts end, by its lines below");
});
