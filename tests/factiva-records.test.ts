/** Records of Factiva as text: where codes count and where they are words, and what stands around the text. */
import { describe, expect, test } from "vitest";
import { looksLikeFactivaText } from "../src/containers/factiva/looks-like-text.js";
import { readTextRecord } from "../src/containers/factiva/text-record.js";
import { partLine } from "./support/as-read.js";

const told: unknown[] = [];
const read = (text: string) => readTextRecord(text, (...fault) => void told.push(fault));
const lines = (text: string) => read(text).parts.map((part) => partLine(text, part));
const id = "Document HBPOST0020100111e61b0001x";
const long = "The harbour of Riverton opened again on Monday after it";

describe("codes", () => {
  const codes = (text: string) =>
    read(text).parts.map(({ from, role, span: { start, end } }) => `${from ?? role}: ${text.slice(start, end)}`);
  const head = "HD\tHarbour\nWC\t5 words\nPD\t11 January 2010\n";

  test.each<[string, boolean]>([
    ["HD\tHarbour\nWC\t5 words\nSN\tPost\nLP\tIt", true],
    ["HD\tHarbour\nWC\t5 words\nLP\tIt", false],
    ["HD\tHarbour\nWC\t5 words\nLP\tIt\nis open", true],
    ["HD\tHarbour\nHD\tHarbour\nHD\tHarbour\nis open", false],
    ["SN\tHarbour\nWC\t5 words\nPD\tday\nLP\tIt\nis open", false],
    ["HD\tHarbour\nXX\t5 words\nYY\tday\nLP\tIt", false],
    ["hd\tHarbour\nWC\t5 words\nPD\tday\nLP\tIt", false],
    ["xHD\tHarbour\nWC\t5 words\nPD\tday\nLP\tIt", false],
    ["HDXYZ\tHarbour\nWC\t5 words\nPD\tday\nLP\tIt", false],
    ["HD:\tHarbour\nWC\t5 words\nPD\tday\nLP\tIt", false],
    [`HD${" ".repeat(20)}Harbour\nWC\t5 words\nPD\tday\nLP\tIt`, true],
    [`HD${" ".repeat(21)}Harbour\nWC\t5 words\nPD\tday\nLP\tIt`, false],
    [`HD\t${" ".repeat(20)}Harbour\nWC\t5 words\nPD\tday\nLP\tIt`, true],
    [`HD\t${" ".repeat(21)}Harbour\nWC\t5 words\nPD\tday\nLP\tIt`, false],
  ])("%j is a record with codes: %s", (text, is) => {
    expect(read(text).isTagged).toBe(is);
  });

  test("a value stands behind its code, or on the lines below", () => {
    expect(lines(`HD\nHarbour\nopens\nWC\t\t 5 words\nPD\n\n11 January 2010\nLP\nIt is open.\nAN\n${id}`)).toEqual([
      'headline "HD\\n⟦Harbour\\nopens⟧" from "HD"',
      'length "WC\\t\\t ⟦5 words⟧" from "WC"',
      'published "PD\\n\\n⟦11 January 2010⟧" from "PD" is "2010-01-11"',
      'paragraph "LP\\n⟦It is open.⟧"',
      `id "AN\\n⟦${id}⟧" from "AN" is "HBPOST0020100111e61b0001x"`,
    ]);
  });

  test.each<[string, string[]]>([
    ["LP\tIt is open.\nSN\tPost", ["paragraph: LP\tIt is open.", "SN: SN\tPost"]],
    ["LP\tIt is open.\nSN Post", ["paragraph: LP\tIt is open.", "paragraph: SN Post"]],
    ["LP\tIt is open.\nSN", ["paragraph: LP\tIt is open.", "SN: SN"]],
    ["LP\tIt is open.\nSN  Post", ["paragraph: LP\tIt is open.", "paragraph: SN  Post"]],
    ["SN Post\nLP\tIt is open.", ["SN: SN Post", "paragraph: LP\tIt is open."]],
    ["SN\nBY and by\nLP\tIt is open.", ["SN: SN\nBY and by", "paragraph: LP\tIt is open."]],
    ["SN\tPost\nBY and by\nLP\tIt is open.", ["SN: SN\tPost", "BY: BY and by", "paragraph: LP\tIt is open."]],
    ["LP\tOne.\nTwo.", ["paragraph: LP\tOne.", "paragraph: Two."]],
    [
      "LP\tOne.\n\nTwo,\nit says.\nTD\tThree,\nit says.",
      ["paragraph: LP\tOne.", "paragraph: Two,\nit says.", "paragraph: TD\tThree,\nit says."],
    ],
  ])("behind a tab: %j", (text, found) => {
    expect(codes(head + text).slice(3)).toEqual(found);
  });

  const spaced = "HD Harbour\nWC 5 words\nPD 11 January 2010\nLP It is open.\n";
  test.each<[string, string[]]>([
    ["CO riverp : Port", ["CO: CO riverp : Port"]],
    ["CO stands for company", ["paragraph: CO stands for company"]],
    ["BY the sea : it is", ["BY: BY the sea : it is"]],
    ["BY the sea:it is", ["paragraph: BY the sea:it is"]],
    ["PG A6", ["PG: PG A6"]],
    ["CO\nriverp : Port", ["CO: CO\nriverp : Port"]],
    ["CO\nriverp", ["CO: CO\nriverp"]],
    ["CO\triverp", ["paragraph: CO\triverp"]],
  ])("behind one space: %j", (text, found) => {
    expect(codes(spaced + text).slice(4)).toEqual(found);
  });

  test.each(["CO", "IN", "NS", "RE", "DE", "SE", "CX", "CT", "ART", "BY", "VOL", "SUB"])(
    "behind one space %s is a word of the text where it names no terms",
    (code) => {
      expect(codes(`${spaced}${code} it is`).slice(4)).toEqual([`paragraph: ${code} it is`]);
    },
  );
});

describe("records without codes", () => {
  const shown = (text: string) =>
    read(text).parts.map(({ field, role, span: { start, end } }) => `${field ?? role}: ${text.slice(start, end)}`);
  const head = "Harbour\n5 words\n11 January 2010\nThe Post\nPOST\nEnglish";

  test.each<[string, string[]]>([
    [`It is open.\n\nIt stays\nso.\n${id}`, ["paragraph: It is open.", "paragraph: It stays\nso.", `id: ${id}`]],
    [`\nIt is open.\nIt stays.\n\n${id}`, ["paragraph: It is open.", "paragraph: It stays.", `id: ${id}`]],
    [`It is open.\n\nHarbour Post Ltd\n${id}`, ["paragraph: It is open.", "other: Harbour Post Ltd", `id: ${id}`]],
    [
      `It is open.\n\nHarbour Post Ltd.\n${id}`,
      ["paragraph: It is open.", "paragraph: Harbour Post Ltd.", `id: ${id}`],
    ],
    [`It is open.\n\nharbour Post Ltd\n${id}`, ["paragraph: It is open.", "paragraph: harbour Post Ltd", `id: ${id}`]],
    [
      `It is open.\n\n${long.padEnd(80, "x")}\n${id}`,
      ["paragraph: It is open.", `paragraph: ${long.padEnd(80, "x")}`, `id: ${id}`],
    ],
    [
      `It is open.\n\n${long.padEnd(79, "x")}\n${id}`,
      ["paragraph: It is open.", `other: ${long.padEnd(79, "x")}`, `id: ${id}`],
    ],
    [`Harbour Post Ltd\n${id}`, ["paragraph: Harbour Post Ltd", `id: ${id}`]],
    ["It is open.\n\nHarbour Post Ltd", ["paragraph: It is open.", "other: Harbour Post Ltd"]],
    [id, [`id: ${id}`]],
    ["", []],
    [`It is open.\n${id}\nmore`, ["paragraph: It is open.", `id: ${id}`]],
  ])("below the language: %j", (text, parts) => {
    const found = shown(`${head}\n${text}`).filter((line) => /^(?:paragraph|other|id): (?!POST$)/.test(line));
    expect(found).toEqual(parts);
  });

  test.each<[string, boolean]>([
    ["Page 1 of 2 © 2012 Factiva, Inc.", true],
    ["page 12 of 12345 © 2012 Factiva", true],
    ["Page1of2©2012Factiva", true],
    ["Page 1 of 2 2012 Factiva", true],
    ["© 2012 Factiva, Inc.", true],
    ["©2012Factiva,Inc. All rights reserved.", true],
    ["Page 1 of 2", false],
    ["Page 123456 of 2 © 2012 Factiva", false],
    ["The Page 1 of 2 © 2012 Factiva", false],
    ["© 2012 Factiva", false],
    ["© 12 Factiva, Inc.", false],
    ["see © 2012 Factiva, Inc.", false],
    [`Page 1 of 2 © 2012 Factiva${" x".repeat(46)}x`, true],
    [`Page 1 of 2 © 2012 Factiva${" x".repeat(47)}`, false],
  ])("%j is a line of a page: %s", (line, is) => {
    const text = `${head}\nIt is open.\n${line}\nIt stays.\n${id}`;
    expect(shown(text).includes(`footer: ${line}`)).toBe(is);
    expect(shown(text).at(is ? -2 : -1)).toBe(`id: ${id}`);
  });

  test("a record has its id in the last line that holds one, with AN before it or not, and its language by it", () => {
    expect(read(`Harbour\n9 字\n文書 HBPOST0020100111e61b0001x`)).toMatchObject({
      isWhole: true,
      isEmpty: false,
      language: "ja",
    });
    expect(read(`Harbour\n9 字\nAN\t文件 HBPOST0020100111e61b0001x\nmore`)).toMatchObject({
      isWhole: true,
      language: "zh",
    });
    expect(read("Harbour\n9 words")).toMatchObject({ isWhole: false, isEmpty: false, language: "en" });
    expect(read(`Harbour\n${id}`)).toMatchObject({ isWhole: true, isEmpty: false, language: undefined });
    expect(read("Harbour")).toEqual({ parts: [], isTagged: false, isWhole: false, isEmpty: true, language: undefined });
    expect(read("HD\tHarbour\nWC\t9 Wörter\nPD\tx\nLP\tx")).toMatchObject({ isEmpty: false, language: "de" });
  });

  test("of nothing of an article only the lines of pages are parts", () => {
    const text = "Harbour\n© 2012 Factiva, Inc.\nopens";
    expect(lines(text)).toEqual(['footer "© 2012 Factiva, Inc."']);
  });

  test("a code without a value is told", () => {
    told.length = 0;
    const text = "HD\tHarbour\nNS\nWC\t5 words\nLP\nTD\tIt is open.\nXY\n";
    expect(lines(text)).toEqual([
      'headline "HD\\t⟦Harbour⟧" from "HD"',
      'field/subject "NS⟦⟧" from "NS"',
      'length "WC\\t⟦5 words⟧" from "WC"',
      'field "LP⟦⟧" from "LP"',
      'paragraph "TD\\t⟦It is open.⟧"',
      'paragraph "XY"',
    ]);
    expect(told).toEqual([
      ["FIELD_EMPTY", { start: 11, end: 13 }, "NS"],
      ["FIELD_EMPTY", { start: 25, end: 27 }, "LP"],
    ]);
  });
});

test.each<[string, boolean]>([
  ["HD\nHarbour\nWC\n5 words\nLP\nIt\nTD\nIt", true],
  ["HD\nHarbour\nWC\n5 words\nLP\nIt", false],
  ["HD\tHarbour\fWC\t5 words\rLP\tIt\r\nTD\tIt", true],
  ["HD-Harbour\nWC-5 words\nLP-It\nTD-It", false],
  ["5 words\n11 January 2010\nThe Post\nPOST\nEnglish", true],
  ["\f5 words\n11 January 2010\nThe Post\nPOST\nEnglish", true],
  ["\ufeff5 words\n11 January 2010\nThe Post\nPOST\n© 2010", true],
  ["  5 words\n11 January 2010\nThe Post\nPOST\ncopyright 2010", true],
  ["5 words\n\n11 January 2010\n\n15:32\nThe Post\nPOST\nA\nB\nEnglish", true],
  ["5 words\n11 January 2010\n15:32\nThe Post\nPOST\nA\nB\nC\nD\nE\nEnglish", false],
  ["5 words\n11 January 2010\nThe Post\nPOST-1\nEnglish", false],
  ["5 words\n11 January 2010\nThe Post\nPOST1234567\nEnglish", false],
  ["5 words\n11 January 2010\nThe Post\nPOST123456\nEnglish", true],
  ["5 words\n11 January 2010\nThe Post\nP\nEnglish", false],
  ["5 words\n11 January 2010\nThe Post\nthe POST\nEnglish", false],
  ["5 words\nEnglish\n11 January 2010\nThe Post\nPOST\nEnglish", false],
  ["5 words\n11 January 2010\nThe Post\nPOST\nof © 2010", false],
  [`5 words\n11 January 2010\nThe Post\nPOST\nx\n${id}`, true],
])("%j begins an export: %s", (head, is) => {
  expect(looksLikeFactivaText(head)).toBe(is);
});
