/** Cells that a spreadsheet would compute (RELIABILITY C6). */
import Papa from "papaparse";
import { expect, test } from "vitest";
import { csv, csvWith, jsonl } from "../src/exporters/all.js";
import { pageOf } from "./support/pages.js";

const raw = csvWith({ escapeFormulas: false });
const cellOf = (table: string) => Papa.parse<Record<string, string>>(table, { header: true }).data[0]?.headline;

/** What a spreadsheet computes is told by the first character, also of a cell of several lines. */
const computed = [
  "=1+1",
  "+1",
  "-1",
  "@SUM(A1)",
  "\t=1",
  "\r=1",
  "\n=1",
  "＝1",
  "＋1",
  "－1",
  "＠a",
  "=a\nb",
  '="a"',
  '=HYPERLINK("x";"y")',
];
const harmless = ["", "1=1", " =1", "a\n=1", "'=1", "–1", "Ferries: +3"];

test.each(computed)("%j is text: it begins with an apostrophe", (headline) => {
  const page = pageOf({ headline });
  expect(cellOf(csv.write(page))).toBe(`'${headline}`);
  expect(cellOf(raw.write(page))).toBe(headline);
  expect(JSON.parse(jsonl.write(page)).article.headline).toBe(headline);
});

test.each(harmless)("%j stays as it is", (headline) => {
  expect(cellOf(csv.write(pageOf({ headline })))).toBe(headline);
});
