/** What somebody who opens the table in a spreadsheet or a data frame counts on. */
import Papa from "papaparse";
import { expect, test } from "vitest";
import { csv, csvWith } from "../src/exporters/all.js";
import type { Media } from "../src/index.js";
import { pageOf } from "./support/pages.js";

const rowOf = (media: readonly Media[]) =>
  Papa.parse<Record<string, string>>(csv.write(pageOf({ media })), { header: true }).data[0];

test("the lines of captions and credits belong together, one a picture", () => {
  const row = rowOf([{ caption: "The wall" }, { caption: "The ferry", credit: "Paul Weir" }, { id: "7" }]);
  expect(row?.captions?.split("\n")).toEqual(["The wall", "The ferry", ""]);
  // A cell that begins with the end of a line has an apostrophe before it, as any that a spreadsheet could compute.
  expect(row?.credits?.replace(/^'/, "").split("\n")).toEqual(["", "Paul Weir", ""]);
});

test("a column that no picture fills is empty", () => {
  expect(rowOf([{ caption: "The wall" }, { caption: "The ferry" }])?.credits).toBe("");
  expect(rowOf([{ id: "7" }, {}])).toMatchObject({ captions: "", credits: "" });
});

test("a byte order mark stands where it is asked for, before the head and nowhere else", () => {
  const marked = csvWith({ columns: ["headline"], byteOrderMark: true });
  const page = pageOf({ headline: "Häfen" });
  expect(marked.write(page)).toBe("\ufeffheadline\r\nHäfen\r\n");
  expect(marked.series?.write(page)).toBe("Häfen\r\n");
  expect(csv.write(page)).not.toContain("\ufeff");
});
