/** Corners of exports: what is like a sign and is none, and what stands at a limit. */
import { describe, expect, test } from "vitest";
import * as formats from "../src/containers/all.js";
import { readEuropresse } from "../src/containers/europresse/record.js";
import { isEntry, readArticle } from "../src/containers/gopress/document.js";
import { readUniDocument } from "../src/containers/nexis-uni/document.js";
import { readHtmlRecord } from "../src/containers/proquest/html-record.js";
import { publicationParts } from "../src/containers/proquest/publication-info.js";
import { asRead } from "./support/as-read.js";
import { bytesOf } from "./support/dumps.js";

const fieldsOf = (
  text: string,
  parts: readonly { field?: string; role?: string; span: { start: number; end: number } }[],
) =>
  parts.map(({ field, role, span }) => `${field ?? role}: ${text.slice(span.start, span.end).replace(/<[^>]*>/g, "")}`);

test.each([
  ["p.23", "23"],
  ["p. 23", "23"],
  ["pp. 2-3", "2-3"],
  ["pag. A4", "A4"],
  ["pages 4", "4"],
  ["pagina's 4", "4"],
])("a page of GoPress, %s, is %s", (page, value) => {
  const parts = readArticle(`1. Haven\n\nDe Veenbode, 30 november 2011, ${page}\n\nx`);
  expect(parts?.find(({ field }) => field === "page")?.value).toBe(value);
  expect(isEntry(parts)).toBe(false);
});

test("an index of GoPress beyond the limit of a record is no index", async () => {
  const entry = (number: number) => `${number}. Haven\n\nDe Veenbode, 30 november 2011, p. ${number}, 9w.\n\n`;
  const text = `${entry(1)}${entry(2)}${entry(3)}\n\n\n\n\nDe haven.\n\n\n\n\n\nHet veer.\n\n\n\n\n\nMeer.\n`;
  const layouts = async (maxRecordBytes: number) =>
    (await asRead(text, { format: formats.gopress, maxRecordBytes })).filter((line) => line.startsWith("dump"));
  expect((await layouts(10_000)).join()).toContain('"declared":3');
  expect((await layouts(100)).join()).not.toContain("declared");
});

test.each([
  ["propos recueillis par M. de la Tour", "byline"],
  ["Propos recueillis par le service", "byline"],
  ["recueilli par notre équipe", "byline"],
  ["de notre correspondant", "byline"],
  ["de nos envoyés", "byline"],
  ["de nous", "deck"],
  ["avec les ports", "byline"],
  ["partout en mer", "deck"],
  ["il dit : par la mer", "deck"],
  ["par la mer !", "deck"],
  ["par la mer…", "deck"],
  [`par ${"la mer ".repeat(16)}la`, "byline"],
  [`par ${"la mer ".repeat(16)}la m`, "deck"],
])("below a title of Europresse %j is a %s", (line, field) => {
  const text = `<article><header><p class="titreArticleVisu">Un</p><p class="sm-margin-bottomNews">${line}</p></header><section><p>Il.</p></section></article>`;
  expect(fieldsOf(text, readEuropresse(text).parts)).toEqual(["headline: Un", `${field}: ${line}`, "paragraph: Il."]);
});

describe("Nexis Uni", () => {
  test.each([
    [
      "Harbour\nJuly 2, 2019\nAll Rights Reserved\nThe Post",
      ["copyright: All Rights Reserved", "publication: The Post"],
    ],
    [
      "Harbour\nJuly 2, 2019\nCopyright 2019 Quay\nThe Post",
      ["copyright: Copyright 2019 Quay", "publication: The Post"],
    ],
    [
      "Harbour\nJuly 2, 2019\nCorrection Appended\nThe Post",
      ["correction: Correction Appended", "publication: The Post"],
    ],
    ["Harbour\nJuly 2, 2019\nLate Edition\nThe Post", ["edition: Late Edition", "publication: The Post"]],
    ["Harbour\nJuly 2, 2019\nJuly 3, 2019\nThe Post", ["timestamp: July 3, 2019", "publication: The Post"]],
  ])("%j has its paper below the date", (head, below) => {
    const text = `${head}\nLength: 5 words\nBody\nx`;
    expect(fieldsOf(text, readUniDocument(text).parts).slice(2, 4)).toEqual(below);
  });

  test.each<[string[], string[], string]>([
    [["Harbour", "Ships", "Ferries"], ["Ferries"], "3 declared, 1 found; missing: 1-2"],
    [["Harbour", "Ships", "Ferries"], ["Ships", "Harbour"], "3 declared, 2 found; missing: 3"],
    [["Harbour", "Harbour", "Ferries"], ["Harbour", "Ferries"], "3 declared, 2 found; missing: 2"],
    [["The harbour of Riverton is…", "Ships"], ["The harbour of Riverton is open"], "2 declared, 1 found; missing: 2"],
    [["Ships", "The harbour of Riverton is…"], ["The harbour of Riverton is open"], "2 declared, 1 found; missing: 1"],
    [["The harbour of River", "x"], ["The harbour of Riverton"], "2 declared, 1 found"],
    [["Harbour", "Ships"], ["Another"], "2 declared, 1 found"],
  ])("of the titles %j come %j: %s", async (titles, documents, told) => {
    const list = titles.map((title, at) => `${at + 1}. ${title}`).join("\n");
    const texts = documents.map(
      (title) => `${title}\nThe Post\nLength: 5 words\nSection: A\nBody\nx\nEnd of Document\n`,
    );
    const text = `User Name: ann\nDocuments (${titles.length})\n${list}\n\n${texts.join("")}`;
    const lines = await asRead(text, { format: formats.nexisUni });
    expect(lines.at(-1)).toBe(`! EXPORT_COUNT_MISMATCH 0-${bytesOf(text).length} ${JSON.stringify(told)}`);
  });
});

describe("ProQuest", () => {
  const page = (inside: string) => `<a name="DocID_MSTAR_1"></a><p>One</p>${inside}`;
  const read = (inside: string) => fieldsOf(page(inside), readHtmlRecord(page(inside), () => {}).parts).slice(2);

  test("a credit below a caption is the picture's, but for one that the fields name", () => {
    const text = "<p><b>Full text:</b> It.</p><p>Caption:  A ferry.</p><p>Credit: Tom Sample</p>";
    expect(read(text).at(-1)).toBe("credit: Credit: Tom Sample");
    expect(read(`<p><b>Author:</b> Sample, Tom</p>${text}`).at(-1)).toBe("field: Credit: Tom Sample");
    expect(read(`<p><b>Editor:</b> Sample, Tom</p>${text}`).at(-1)).toBe("credit: Credit: Tom Sample");
  });

  test("an anchor that is not closed names no document", () => {
    const broken = '<a name="DocID_MSTAR_1;\n</tr></table>\nLanguage: Spanish\n<p>One</p>';
    const { parts } = readHtmlRecord(broken, () => {});
    expect(parts.filter(({ field }) => field === "id")).toEqual([]);
    let end = 0;
    for (const { span } of parts) {
      expect(span.start).toBeGreaterThanOrEqual(end);
      end = span.end;
    }
  });

  test("labels that begin like those of pictures are fields below the text", () => {
    const text = (label: string) => `<p><b>Full text:</b> It.</p><p><b>${label}:</b> x</p><p><b>ISSN:</b> 1</p>`;
    expect(read(text("Credits")).at(-2)).toBe("other: Credits: x");
    expect(read(text("Captions of it")).at(-2)).toBe("other: Captions of it: x");
  });

  test("a line without a paper, and one that begins with its town", () => {
    const of = (line: string) => {
      const span = { start: 0, end: line.length };
      const field = { label: "Info", meaning: "publication", part: { span, content: span } } as const;
      return publicationParts(line, field, new Set()).map((part) => `${part.field}: ${part.value}`);
    };
    expect(of("; Riverton [X]21 Apr 2010: A1")).toEqual(["published: 2010-04-21", "page: A1"]);
    expect(of("Post ; X 1 Abc 5, 21 Apr 2010: A1")).toEqual(["publication: Post", "published: 2010-04-21", "page: A1"]);
  });

  test("in a mail the dump stands where its part of the mail does", async () => {
    const head = "From: x@proquest.com\nContent-Type: text/html\n\n";
    const body = `<html><title> ProQuest Export</title>\n<body>\n${page("<p><b>ISSN:</b> 1</p>")}</div>`;
    const lines = await asRead(head + body, { format: formats.proquest });
    const start = head.length + body.indexOf("<a name");
    expect(lines[0]).toBe(
      `dump {"vendor":"ProQuest","layout":"mail","language":"en","bytes":{"byteStart":${head.length},"byteEnd":${start}}}`,
    );
    expect(lines[1]).toBe(`record ${start}-${head.length + body.length} {"id":"MSTAR_1"}`);
  });

  test("a rule with a word behind it opens no record", async () => {
    const rule = "_".repeat(60);
    const record = (number: number) =>
      `${rule}\n\nOne\n\nAuthor: Ann\n\nISSN: ${number}\n\nProQuest document ID: ${number}\n\n`;
    const text = `${record(1)}${rule} x\n\n${record(2)}`;
    const lines = await asRead(text, { format: formats.proquest });
    expect(lines.filter((line) => line.startsWith("record"))).toHaveLength(2);
  });
});
