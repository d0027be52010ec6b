/** What ids, source lines, names and kinds of pictures in exports say. */
import { describe, expect, test } from "vitest";
import { plainNames } from "../src/containers/europresse/name-line.js";
import { hasGap, linesOf } from "../src/containers/factiva/text-lines.js";
import { documentId, interfaceLanguage } from "../src/containers/factiva/words.js";
import { folderOf, isBbcPath } from "../src/containers/files/bbc-parts.js";
import { readNumberedTitle, readSourceLine } from "../src/containers/gopress/source-line.js";
import { mediumOf } from "../src/containers/medium.js";
import { namesWriter } from "../src/containers/proquest/body.js";
import { namesInOrder, peopleApart } from "../src/containers/proquest/names.js";

describe("lines of Factiva and GoPress", () => {
  test.each([
    ["Document HBPOST0020100111e61b0001x", "HBPOST0020100111e61b0001x"],
    ["dokument  HABOS00020130303e9330001v", "HABOS00020130303e9330001v"],
    ["文件 HBPOST0020100111e61b0001x", "HBPOST0020100111e61b0001x"],
    ["Document HBPOSTXXXXXXXXXXXXXXXXX", undefined],
    ["Document HB20100111e61b0", undefined],
    ["The Document HBPOST0020100111e61b0001x", undefined],
    ["Document HBPOST0020100111e61b0001x.", undefined],
    ["Harbour HBPOST0020100111e61b0001x", undefined],
    [`Document HBPOST0020100111${"e".repeat(40)}`, undefined],
  ])("%s has the id %s", (line, id) => {
    expect(documentId(line)).toBe(id);
  });

  test("several interfaces have one word for words, and the id tells which it is", () => {
    expect(interfaceLanguage("475 words")).toBe("en");
    expect(interfaceLanguage("9 字", "文件 HBPOST0020100111e61b0001x")).toBe("zh");
    expect(interfaceLanguage("9 字", "文書 HBPOST0020100111e61b0001x")).toBe("ja");
    expect(interfaceLanguage("harbour")).toBeUndefined();
  });

  const partsOf = (line: string) => {
    const found = readSourceLine(line);
    const of = (span: { start: number; end: number } | undefined) => span && line.slice(span.start, span.end);
    return found && [of(found.publication), of(found.date), found.published, of(found.page), of(found.length)];
  };

  test.each([
    [
      "De Morgen, woensdag 30 november 2011, p. 23, 853w.",
      ["De Morgen", "woensdag 30 november 2011", "2011-11-30", "p. 23", "853w."],
    ],
    [
      "De Morgen, Gent, 30 november 2011, pp.2-3",
      ["De Morgen, Gent", "30 november 2011", "2011-11-30", "pp.2-3", undefined],
    ],
    ["Le Soir, 9 mai 2003, pages 4, 1 204 mots", ["Le Soir", "9 mai 2003", "2003-05-09", "pages 4", "1 204 mots"]],
    [
      "De Morgen, 30 november 2011, pagina's 4, 12 words",
      ["De Morgen", "30 november 2011", "2011-11-30", "pagina's 4", "12 words"],
    ],
    [
      "De Morgen, 30 november 2011, bladzijde 4",
      ["De Morgen", "30 november 2011", "2011-11-30", "bladzijde 4", undefined],
    ],
    [
      "De Morgen, 30 november 2011, pag. 4, 1.204 woorden",
      ["De Morgen", "30 november 2011", "2011-11-30", "pag. 4", "1.204 woorden"],
    ],
    ["30 november 2011, p. 23", undefined],
    ["De Morgen, november 2011, p. 23", undefined],
    ["De Morgen, 30 november 2011, 4", undefined],
    ["De Morgen, 30 november 2011", undefined],
    ["p. 23, De Morgen, 30 november 2011", undefined],
    ["De Morgen 30 november 2011 p. 23", undefined],
    [`De Morgen${" x".repeat(90)}, 30 november 2011, p. 23`, undefined],
  ])("%s", (line, parts) => {
    expect(partsOf(line)).toEqual(parts);
  });

  test.each([
    ["12. Title", { number: 12, title: 4 }],
    ["1.   Title", { number: 1, title: 5 }],
    ["1.Title", undefined],
    ["123456. Title", undefined],
    ["1. ", undefined],
    ["x 1. Title", undefined],
  ])("%s is a numbered title or none", (line, found) => {
    expect(readNumberedTitle(line)).toEqual(found);
  });
});

describe("names", () => {
  test.each([
    ["Hiltzik, Michael; Yerak, Becky", "Michael Hiltzik; Becky Yerak"],
    ["King, Martin Luther, Jr", "Martin Luther King, Jr"],
    ["Sample, Jr.", "Sample, Jr."],
    ["Sample, MD; Other, III;", "Sample, MD; Other, III"],
    ["Ann Other", "Ann Other"],
    ["Other,", "Other,"],
    ["Other, Ann,, Dr", "Ann Other, Dr"],
  ])("%s are %s", (printed, names) => {
    expect(namesInOrder(printed)).toBe(names);
  });

  test.each([
    ["Bernanke, Ben Bair, Sheila C Koch, Linda", "Bernanke, Ben; Bair, Sheila C; Koch, Linda"],
    ["Bernanke, Ben", "Bernanke, Ben"],
    ["Bernanke, Ben; Bair, Sheila, C", "Bernanke, Ben; Bair, Sheila, C"],
    ["Bernanke, Ben, Sheila", "Bernanke, Ben, Sheila"],
    ["King, Martin Luther, Jr", "King, Martin Luther, Jr"],
    ["Bernanke, Ben Bair, ", "Bernanke, Ben Bair, "],
  ])("%s apart are %s", (printed, people) => {
    expect(peopleApart(printed)).toBe(people);
  });

  test.each([
    ["Par Marie Dupont", "Marie Dupont"],
    ["Dupont, Marie", "Marie Dupont"],
    ["Marie Dupont, Jean Martin", "Marie Dupont; Jean Martin"],
    ["Marie Dupont et Jean de la Tour", "Marie Dupont; Jean de la Tour"],
    ["Anna Muster und Jan Beispiel", "Anna Muster; Jan Beispiel"],
    ["Ann Other & Tom Sample", "Ann Other; Tom Sample"],
    ["Dupont, Marie, Jean", undefined],
    ["Dupont", undefined],
    ["Marie Anne Louise Claire Dupont", undefined],
    ["Marie Dupont, envoyée spéciale", undefined],
    ["Marie de", undefined],
  ])("%s plainly are %s", (line, names) => {
    expect(plainNames(line)).toBe(names);
  });

  test.each([
    ["By Ann Other", true],
    ["Special to The Post", true],
    ["Post staff", true],
    ["Ann Other, Writer", true],
    ["Post Correspondents", true],
    ["Ann Other", true],
    ["A. Other", true],
    ["Bob Quay, The Post", true],
    ["Byron Quay", false],
    ["Tom Sample", false],
    ["", false],
    ["12", false],
  ])("a credit of %s names who wrote the text: %s", (credit, is) => {
    expect(namesWriter(credit, { writers: "Other, Ann", about: "Bob Quay is a sailor." })).toBe(is);
  });
});

test.each([
  ["PHOTO, B/W, Tom Sample", "PHOTO, B/W, "],
  ["Photos, 2, Tom Sample", "Photos, 2, "],
  ["Photo (2): Ferries", "Photo (2): "],
  ["GRAPHIC, Colour, black and white; x", "GRAPHIC, Colour, black and white"],
  ["Foto ANP", "Foto "],
  ["Photo", "Photo"],
  ["PHOTO, 2nd pier", "PHOTO, "],
  ["Photo (123) x", "Photo "],
  ["Photography: Tom", ""],
  ["A photo: Tom", ""],
  ["", ""],
])("what is said of a picture in %j is %j", (printed, medium) => {
  expect(mediumOf(printed)).toBe(medium);
});

describe("lines and paths", () => {
  test("lines of a text of Factiva end with LF, CR, both, or a form feed", () => {
    expect(linesOf("a\r\n b \n\nc\rd\fe").map(({ text, start, end }) => [text, start, end])).toEqual([
      ["a", 0, 1],
      ["b", 4, 5],
      ["", 7, 7],
      ["c", 8, 9],
      ["d", 10, 11],
      ["e", 12, 13],
    ]);
    expect(linesOf("")).toEqual([]);
    expect(linesOf("a\n")).toHaveLength(1);
  });

  test.each([
    ["a\n\nb", true],
    ["\na\nb\n", false],
    ["a\n \nb", true],
    ["", false],
  ])("a gap in %j: %s", (text, is) => {
    expect(hasGap(linesOf(text))).toBe(is);
  });

  test.each([
    ["bbc/sport/199.txt", true],
    ["sport/199.txt", true],
    ["bbc\\tech\\001.txt", true],
    ["transport/199.txt", false],
    ["sport/1999.txt", false],
    ["sport/199.txt.gz", false],
    ["sport/a99.txt", false],
    ["sports/199.txt", false],
  ])("the path %s is one of the BBC's corpora: %s", (path, is) => {
    expect(isBbcPath(path)).toBe(is);
  });

  test("a file of them lies in the folder of its subject", () => {
    const folders = ["bbc/business/001.txt", "a\\b\\c", "001.txt", "/001.txt", "./001.txt", "../001.txt"].map(folderOf);
    expect(folders).toEqual(["business", "b", undefined, undefined, undefined, undefined]);
  });
});
