import { describe, expect, test } from "vitest";
import { formName, type LineForm, lineForm, lineForms } from "../src/blocks/template/form.js";
import { formOdds } from "../src/blocks/template/form-odds.js";
import { formWords } from "../src/blocks/template/form-words.js";
import { gapOdds } from "../src/blocks/template/gap-odds.js";
import type { TemplateKnowledge } from "../src/blocks/template/knowledge.js";
import { lineShape, maskedShape, shapeHash } from "../src/blocks/template/shape.js";
import type { TemplateLine } from "../src/corpus/index.js";
import { everyVocabulary } from "./support/columned.js";

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
    ["Lundi 3 juin", undefined],
    ["Seite 3, lundi", "seite #, @"],
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
    expect(maskedShape(line, everyVocabulary)).toBe(shape);
  });

  test("is a number of 32 bits, the same for the same shape", () => {
    expect([shapeHash(""), shapeHash("a"), shapeHash("ab"), shapeHash("ba")]).toEqual(
      [shapeHash(""), shapeHash("a"), shapeHash("ab"), shapeHash("ba")].map((hash) => hash >>> 0),
    );
    expect(new Set(["", "a", "ab", "ba", "ab "].map(shapeHash)).size).toBe(5);
    expect(shapeHash("")).toBe((0x811c9dc5 ^ (0x811c9dc5 >>> 15)) >>> 0);
  });
});
