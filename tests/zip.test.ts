import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { docxText } from "../src/containers/docx/text.js";
import { lexisnexis } from "../src/containers/lexisnexis.js";
import type { Diagnostic, ParsedRecord } from "../src/index.js";
import { parseDump } from "../src/index.js";
import { openDump } from "../src/node/index.js";
import { root } from "./support/sources.js";

const folder = join(root, "fixtures/containers/zip");
const bytesOf = (file: string) => readFileSync(join(folder, file));

async function read(source: Uint8Array, options: object = {}) {
  const records: ParsedRecord[] = [];
  const rest: Diagnostic[] = [];
  const onDiagnostic = (found: Diagnostic) => void rest.push(found);
  for await (const record of parseDump(source, { ...options, onDiagnostic })) records.push(record);
  return {
    records,
    rest,
    codes: [...records.flatMap(({ diagnostics }) => diagnostics), ...rest].map(({ code }) => code),
  };
}

describe("a ZIP archive", () => {
  test("gives the records of its members, each with its own path; what is no dump is told", async () => {
    const { records, rest } = await read(bytesOf("delivery.zip"), { path: "delivery.zip" });
    expect(records.map(({ record, article }) => [record.source.path, record.source.index, article.headline])).toEqual([
      ["delivery.zip/Files/one.docx", 0, "Harbour opens again"],
      ["delivery.zip/Files/two.DOCX", 0, "Puerto abierto"],
      ["delivery.zip/Files/three.txt", 0, "A single document without a line that counts"],
    ]);
    expect(rest.map(({ code, detail }) => [code, detail])).toEqual([["ZIP_MEMBER_PASSED", "Files/logo.png"]]);
  });

  test("is opened from a file by Node, and in a browser's way, with the same result", async () => {
    const opened: ParsedRecord[] = [];
    const path = join(folder, "delivery.zip");
    for await (const record of parseDump(openDump(path), { path })) opened.push(record);
    const { records } = await read(bytesOf("delivery.zip"), { path });
    expect(opened).toEqual(records);
    expect(opened).toHaveLength(3);
  });

  test("is unpacked too where the format of its members is told", async () => {
    const { records } = await read(bytesOf("stored.zip"), { format: lexisnexis });
    expect(records.map(({ article }) => article.publication?.name)).toEqual(["The Harbour Post (Riverton)"]);
  });

  test("without its directory is read by the headers of its members", async () => {
    const { records, codes } = await read(bytesOf("cut.zip"));
    expect(records).toHaveLength(2);
    expect(codes).toContain("ZIP_DAMAGED");
  });

  test("of texts in other languages, with names in them, gives each in its own encoding", async () => {
    const { records, codes } = await read(bytesOf("languages.zip"), { path: "languages.zip" });
    expect(records.map(({ record, article }) => [record.source.path, article.headline, article.publishedAt])).toEqual([
      ["languages.zip/Dateien/Fähren.txt", "Hafen wieder offen", "2019-07-02"],
      ["languages.zip/Dateien/le port.txt", "Le port rouvre", "2010-01-11"],
    ]);
    expect(codes).toEqual(["ENCODING_FALLBACK"]);
  });

  test("whose members hold the marks of archives is read by its directory", async () => {
    const { records, rest, codes } = await read(bytesOf("trap.zip"), { path: "trap.zip" });
    expect(records.map(({ record, text }) => [record.source.path, text.split("\n", 1)[0]])).toEqual([
      ["trap.zip/one.txt", "Harbour opens again"],
      ["trap.zip/two.docx", "Ferries follow"],
    ]);
    expect(records[0]?.text).toContain("PK\u0003\u0004 and PK\u0005\u0006");
    expect(rest.map(({ code, detail }) => [code, detail])).toEqual([["EMPTY_INPUT", "empty.txt"]]);
    expect(codes).toContain("ZIP_EXPECTED");
  });

  test.each(["delivery.zip", "nexis-uni.docx", "trap.zip"])(
    "%s is found behind what a download put in front",
    async (file) => {
      const bytes = bytesOf(file);
      const front = new TextEncoder().encode("HTTP/1.1 200 OK\r\nContent-Type: application/zip\r\n\r\n");
      const whole = await read(bytes);
      const found = await read(new Uint8Array([...front, ...bytes]));
      expect(found.records.map(({ article }) => article)).toEqual(whole.records.map(({ article }) => article));
      expect(found.rest.filter(({ code }) => code === "ZIP_JUNK").map(({ bytes: place }) => place)).toEqual([
        { byteStart: 0, byteEnd: front.length },
      ]);
      expect(found.codes.filter((code) => code !== "ZIP_JUNK").sort()).toEqual(whole.codes.sort());
    },
  );

  test.each(["delivery.zip", "nexis-uni.docx", "stored.zip"])(
    "%s, cut anywhere, is read as far as it goes",
    async (file) => {
      const bytes = bytesOf(file);
      for (let length = 4; length < bytes.length; length += 97) {
        const { codes } = await read(bytes.subarray(0, length));
        expect(codes.length).toBeGreaterThan(0);
      }
    },
  );

  test("with any byte changed never throws", async () => {
    const bytes = Uint8Array.from(bytesOf("nexis-uni.docx"));
    for (let at = 4; at < bytes.length; at += 41) {
      const before = bytes[at] as number;
      bytes[at] = before ^ 0xff;
      await read(bytes);
      bytes[at] = before;
    }
  });

  test("of an empty document has no records", async () => {
    const { records, codes } = await read(bytesOf("empty.docx"));
    expect(records).toEqual([]);
    expect(codes).toEqual(["EMPTY_INPUT"]);
  });

  test("that inflates beyond the limit, or stands in archives without end, is left", async () => {
    const bomb = readFileSync(join(root, "fixtures/diagnostics/LIMIT_ARCHIVE_BYTES.zip"));
    expect((await read(bomb, { maxArchiveBytes: 100_000 })).codes).toEqual(["LIMIT_ARCHIVE_BYTES"]);
    expect((await read(bomb, { maxArchiveBytes: 100 })).codes).toEqual(["LIMIT_ARCHIVE_BYTES"]);
    const nested = readFileSync(join(root, "fixtures/diagnostics/ARCHIVE_NESTED.zip"));
    expect((await read(nested)).codes).toEqual(["ARCHIVE_NESTED"]);
  });

  test("of a name that says DOCX, and bytes that do not, is read as what it is", async () => {
    const { records, codes } = await read(new TextEncoder().encode("Harbour opens\n\nIt opened again on Monday.\n"), {
      path: "a.docx",
    });
    expect(records).toHaveLength(1);
    expect(codes).toContain("ZIP_EXPECTED");
    expect(
      (await read(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 1, 2, 3, 0, 0), { path: "a.docx" })).codes.sort(),
    ).toEqual(["BINARY_INPUT", "ZIP_EXPECTED"]);
  });
});

test("an archive without members is empty, and says so", async () => {
  const end = Uint8Array.of(0x50, 0x4b, 5, 6, ...Array(18).fill(0));
  expect((await read(end)).codes).toEqual(["EMPTY_INPUT"]);
});

describe("the text of a DOCX", () => {
  const text = (xml: string) => docxText(`<w:document>${xml}</w:document>`);
  test("is a line for each paragraph, with breaks and tabs", () => {
    expect(
      text(
        "<w:p><w:r><w:t>One &amp; two</w:t><w:br/><w:t>three</w:t></w:r></w:p><w:p/><w:p><w:t>a</w:t><w:tab/><w:t>b</w:t></w:p>",
      ).text,
    ).toBe("One & two\nthree\n\na\tb\n");
  });
  test("leaves out pictures, deleted text and codes of fields", () => {
    const xml =
      "<w:p><w:drawing><wp:posOffset>0127635</wp:posOffset><w:txbxContent><w:p><w:t>box</w:t></w:p></w:txbxContent></w:drawing>" +
      "<w:del><w:delText>gone</w:delText><w:t>gone</w:t></w:del><w:instrText>PAGE</w:instrText><w:t>kept</w:t></w:p>";
    expect(text(xml).text).toBe("kept\n");
  });
  test("expands no entities of its own, and says that it has a document type", () => {
    const found = docxText('<!DOCTYPE d [<!ENTITY a "aaaa">]><d><w:p><w:t>&a;&lt;</w:t></w:p></d>');
    expect(found).toMatchObject({ hasDoctype: true });
    expect(found.text).toContain("&a;<");
  });
  test("ends where its XML ends", () => {
    expect(docxText("<w:document><w:p><w:t>The har")).toEqual({ text: "The har", isCut: true, hasDoctype: false });
    expect(docxText("<w:document><w:p><w:t>The harbour</w:t").isCut).toBe(true);
  });
});
