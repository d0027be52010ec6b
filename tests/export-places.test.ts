/** Which of its dump a record is; parts of exports without their beginning; and exports by what their first bytes are like. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import * as formats from "../src/containers/all.js";
import { detectFormat } from "../src/containers/detect.js";
import { newCount } from "../src/containers/lexisnexis/declared.js";
import { fieldPart } from "../src/containers/proquest/field.js";
import type { DumpInfo } from "../src/index.js";
import { asRead } from "./support/as-read.js";
import { bytesOf, readAll } from "./support/dumps.js";
import { root } from "./support/sources.js";

const known = Object.values(formats);
const folder = join(root, "fixtures/records/cases");

test.each(readdirSync(folder).sort())("records of %s are numbered as they come", async (file) => {
  const format = known.find(({ id }) => id === file.replace(/\.txt$/, ""));
  const cases = readFileSync(join(folder, file), "utf8").split(/^=== .*\n/m);
  for (const each of cases.slice(1)) {
    const { records } = await readAll(bytesOf(each.split(/^--- read\n/m)[0] ?? ""), format && { format });
    expect(records.map(({ source }) => source.index)).toEqual(records.map((_, at) => at));
  }
});

describe("a part of an export without its beginning", () => {
  const layout = async (text: string, format: (typeof known)[number]) => {
    const infos: DumpInfo[] = [];
    await readAll(bytesOf(text), { format, onDump: (info) => void infos.push(info) });
    return infos.map((info) => info.layout);
  };

  test.each([
    ["<article><headline><paragraph>One</paragraph></headline></article>", "XML"],
    ["\n <ARTICLE><headline><paragraph>One</paragraph></headline></article>", "XML"],
    ['<div class="article enArticle"><b class="enHeadline">One</b><div>5 words</div></div>', "HTML, untagged"],
    ['x <div class="article enArticle"><b class="enHeadline">One</b><div>5 words</div></div>', "HTML, untagged"],
    ["It is open.\nDocument HBPOST0020100111e61b0001x", "text, untagged"],
  ])("of Factiva: %s is %s", async (text, found) => {
    expect(await layout(text, formats.factiva)).toEqual([found]);
  });

  test.each([
    ['<div><a name="DocID_MSTAR_1"></a><p>One</p><p><b>ISSN:</b> 1</p></div>', "HTML"],
    ['\n <div><a name="DocID_MSTAR_1"></a><p>One</p><p><b>ISSN:</b> 1</p></div>', "HTML"],
    ["One\n\nAuthor: Other, Ann\n\nISSN: 1\n\nSubject: Ports", "text"],
    ["<RECORD><GOID>1</GOID></RECORD>", "TDM Studio XML"],
  ])("of ProQuest: %s is %s", async (text, found) => {
    expect(await layout(text, formats.proquest)).toEqual([found]);
  });

  test("of Nexis Uni: what looks like a cover below its labels is its text", async () => {
    const text =
      "Harbour\nThe Post\nJuly 2, 2019\nLength: 5 words\nBody\nUser Name: ann\nJob Number: 1\nEnd of Document";
    const lines = await asRead(text, { format: formats.nexisUni });
    expect(lines[0]).toBe('dump {"vendor":"Nexis Uni","layout":"text","language":"en"}');
    expect(lines).toContain('  paragraph "User Name: ann"');
    expect(lines).toContain('  headline/headline "Harbour"');
  });
});

describe("first bytes", () => {
  const rule = "_".repeat(60);
  const labels = "\n\nHarbour\n\nAuthor: Ann\n\nProQuest document ID: 1\n\nFull text: It";
  const page = (inside: string) => `<html><head>${inside}</head></html>`;

  test.each<[string, string, boolean]>([
    ["proquest", `\ufeff\n  ${rule}${labels}`, true],
    ["proquest", `${"_".repeat(50)}${labels}`, true],
    ["proquest", `${"_".repeat(49)}${labels}`, false],
    ["proquest", `${"*".repeat(40)}${labels}`, true],
    ["proquest", `${"*".repeat(39)}${labels}`, false],
    ["proquest", `x ${rule}${labels}`, false],
    ["proquest", `Documento 1 de 2 ${labels}`, true],
    ["proquest", `Dokument 12 von 1234567${labels}`, true],
    ["proquest", `Document 1 of 12345678${labels}`, false],
    ["proquest", `Documents 1 of 2${labels}`, false],
    ["proquest", "X-Mailer: ProQuest\nContent-Type: text/plain\n\nx", true],
    ["proquest", "Reply-To: a@proquest.com\r\nContent-Type: text/plain\r\n\r\nx", true],
    ["proquest", "To: a@proquest.com\nContent-Type: text/plain\n\nx", false],
    ["proquest", "Subject: x\nContent-Type: text/plain\n\nFrom: a@proquest.com", false],
    ["proquest", "<record><goid>1</goid></record>", true],
    ["proquest", "<record><id>1</id></record>", false],
    ["factiva", page("<title> Factiva </title>"), true],
    ["factiva", page("<title>The Factiva</title>"), false],
    ["factiva", "<PPSResponse/>", true],
    ["factiva", "<PPSRequest/>", false],
    ["europresse", page("<title>Europresse.com</title>"), true],
    ["europresse", page("<title>Eureka.cc</title>"), true],
    ["europresse", page('<link href="https://www.eureka.cc/x">'), true],
    ["europresse", page('<script src="https://nouveau.europresse.com/x"></script>'), true],
    ["europresse", page('<a title="https://nouveau.europresse.com/x"></a>'), false],
    ["europresse", `<span class="TitreArticleVisu">x</span>`, true],
    ["europresse", `<div class="docOcurrContainer">x</div>`, true],
    ["europresse", `<div id="docOcurrContainer">x</div>`, false],
    ["europresse", `\ufeff ${page("<title>Europresse</title>")}`, true],
    ["gopress", "1. Haven\nvan\nVeen\n\nDe Morgen, woensdag 30 november 2011, p. 23, 853w.", true],
    ["gopress", "1. Haven\nvan\nVeen\nweer\n\nDe Morgen, woensdag 30 november 2011, p. 23, 853w.", false],
    ["rtf", "{\\rtf1 x}", true],
    ["rtf", "\ufeff{\\rtf1 x}", true],
    ["rtf", "x{\\rtf1 x}", false],
    ["rtf", "{\\rtx1 x}", false],
  ])("of %s or not: %j: %s", (id, text, is) => {
    const found = detectFormat(bytesOf(text), known);
    expect(found.kind === "format" && found.format.id === id).toBe(is);
  });
});

describe("fields of ProQuest", () => {
  const read = (label: string, meaning: string, value: string) => {
    const part = { span: { start: 0, end: value.length }, content: { start: 0, end: value.length } };
    const told: unknown[] = [];
    const {
      span: _,
      content: __,
      ...found
    } = fieldPart(value, { label, meaning: meaning as never, part }, (...fault) => void told.push(fault[0]));
    return [found, ...told];
  };

  test.each([
    ["Abstract", "deck", "A storm. PUBLICATION ABSTRACT", { field: "deck", value: "A storm." }],
    ["Abstract", "deck", "A storm. [Publication Abstract].", { field: "deck", value: "A storm." }],
    ["Abstract", "deck", "A storm.[PUBLICATION ABSTRACT]", { field: "deck" }],
    ["Abstract", "deck", "PUBLICATION ABSTRACT of a storm", { field: "deck" }],
    ["Abstract", "deck", "A PUBLICATION ABSTRACT of a storm", { field: "deck" }],
    ["Author", "byline", "Other, Ann; Sample, Tom", { field: "byline", value: "Ann Other; Tom Sample" }],
    ["Author", "byline", "Anonymous", { role: "field" }],
    ["Author", "byline", "Anonymous writer", { field: "byline", value: "Anonymous writer" }],
    ["People", "person", "Other, Ann Sample, Tom", { field: "person", value: "Other, Ann; Sample, Tom" }],
    ["Company", "company", "Quay; Pier", { field: "company", value: "Quay; Pier" }],
    ["Company", "company", "name: Quay; naics: 1", { field: "company", value: "1 : Quay" }],
    ["Company", "company", "A Name: Quay", { field: "company", value: "A Name: Quay" }],
    ["Company", "company", "Name: Quay; NAICS: 1234567890", { field: "company", value: "Quay" }],
    ["Company", "company", "NAICS: 1; Name: Quay", { field: "company", value: "NAICS: 1; Name: Quay" }],
    ["Company", "company", "Name: Quay; Names: Pier; Sub NAICS: 1", { field: "company", value: "Quay" }],
    ["Publication title", "publication", "Post ; Riverton", { field: "publication", value: "Post" }],
    ["Publication title", "publication", "Post, Riverton", { field: "publication", value: "Post, Riverton" }],
    ["Subject", "subject", "Ports", { field: "subject" }],
    [
      "Business indexing term",
      "subject",
      "industry: A;B; Location:C; person: D",
      {
        field: "subject",
        value: "",
        also: [
          { field: "industry", value: "A" },
          { field: "industry", value: "B" },
          { field: "industry", value: "Location:C" },
          { field: "person", value: "D" },
        ],
      },
    ],
    ["Business indexing terms", "subject", "Industry: A", { field: "subject" }],
  ])("%s, %s: %s", (label, meaning, value, found) => {
    expect(read(label, meaning, value)).toEqual([{ from: label, ...found }]);
  });

  test("a full text has no label, and a value that is empty is told of", () => {
    expect(read("Full text", "body", "It is open.")).toEqual([{ role: "paragraph" }]);
    expect(read("Subject", "subject", " ")).toEqual([{ from: "Subject", field: "subject" }, "FIELD_EMPTY"]);
  });
});

test("documents ahead are counted once, also where one opens with nothing", () => {
  const boundary = (number: number, total: number) => ({ number, total, language: "en" });
  const count = newCount(undefined, [undefined, boundary(1, 3)]);
  count.add(undefined);
  count.add(boundary(1, 3));
  count.add(boundary(2, 4));
  count.add(boundary(3, 4));
  expect(count.declared).toBe(4);
});
