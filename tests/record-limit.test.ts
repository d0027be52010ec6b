/** Records beyond `maxRecordBytes`, in every format: cut, told, and the dump still accounted for. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import * as formats from "../src/containers/all.js";
import type { DumpRecord } from "../src/index.js";
import { bytesOf, codesOf, expectRegionsToTile, inChunks, readAll } from "./support/dumps.js";
import { root } from "./support/sources.js";

// What RTF holds is a dump of its own, too, with places in its text.
const archives = new Set(["zip", "rtf"]);
const heads = new Set(["arc", "warc"]);
const fixtures = Object.values(formats)
  .filter(({ id }) => !archives.has(id))
  .flatMap((format) =>
    readdirSync(join(root, "fixtures/containers", format.id))
      .filter((name) => !/\.(?:expected|options)\.json$/.test(name))
      .map((name) => ({ name: `${format.id}/${name}`, format })),
  );

describe.each([40, 300])("records of at most %d bytes", (most) => {
  test.each(fixtures)("$name", async ({ name, format }) => {
    const bytes = new Uint8Array(readFileSync(join(root, "fixtures/containers", name)));
    const limits = { format, maxRecordBytes: most, maxLineBytes: most };
    const whole = await readAll(bytes, { format });
    const result = await readAll(bytes, limits);
    expectRegionsToTile(result, bytes.length);
    // A head of a web archive has a limit of its own.
    const lengthOf = ({ text, source: { bytes: range } }: DumpRecord) =>
      range === undefined || heads.has(format.id) ? bytesOf(text).length : range.byteEnd - range.byteStart;
    const isTold = result.diagnostics.some(({ code }) => code === "LIMIT_RECORD_BYTES" || code === "LIMIT_LINE_BYTES");
    // A value over many lines that are too many together falls apart into lines, none of them JSON.
    const isInPieces = codesOf(result).includes("JSONL_SYNTAX") && !codesOf(whole).includes("JSONL_SYNTAX");
    const isBeyond = whole.records.some((record) => lengthOf(record) > most);
    // Of an envelope the items may all be within the limit, and the value that holds them is not.
    if (isInPieces && !isBeyond) expect(bytes.length).toBeGreaterThan(most);
    else expect(isTold || isInPieces).toBe(isBeyond);
    if (!isTold && !isInPieces) expect(result).toEqual(whole);
    for (const size of [1, 61]) expect(await readAll(inChunks(bytes, size), limits)).toEqual(result);
  });
});

test.each([
  ["trec", formats.trec, "<DOC>\n<DOCNO>AP880212-0001</DOCNO>\n"],
  ["nitf", formats.nitf, "<nitf>\n<body><hedline>\n"],
] as const)("a document of %s that ends in a run without tags is cut, in any chunks", async (_, format, head) => {
  const bytes = bytesOf(`${head}${"The ferry left. ".repeat(30)}`);
  const limits = { format, maxRecordBytes: 100 };
  const result = await readAll(bytes, limits);
  expect(codesOf(result)).toContain("LIMIT_RECORD_BYTES");
  expect(result.records.every(({ source: { bytes: range } }) => (range?.byteEnd ?? 0) <= 100)).toBe(true);
  expectRegionsToTile(result, bytes.length);
  for (const size of [1, 61, 200]) expect(await readAll(inChunks(bytes, size), limits)).toEqual(result);
});

test("a line longer than several records is cut until its rest is none, in any chunks", async () => {
  const bytes = bytesOf(`1 of 2 DOCUMENTS\n\n${"The ferry left. ".repeat(40)}\n2 of 2 DOCUMENTS\n\nThe end.\n`);
  const limits = { format: formats.lexisnexis, maxRecordBytes: 100 };
  const result = await readAll(bytes, limits);
  expect(
    result.records.every(({ source: { bytes: range } }) => (range?.byteEnd ?? 0) - (range?.byteStart ?? 0) <= 100),
  ).toBe(true);
  expectRegionsToTile(result, bytes.length);
  for (const size of [1, 61, 200]) expect(await readAll(inChunks(bytes, size), limits)).toEqual(result);
});

test.each([0, 2, 47, 48, 200])(
  "a story of a wire behind one beyond the limit begins at its %d idle controls, in any chunks",
  async (many) => {
    const heading = "\u0001W0007\u001f_riv\r\n";
    const bytes = bytesOf(
      `\u0001W0006\u001f_riv\r\n${"The ferry left. ".repeat(40)}${"\u0016".repeat(many)}${heading}\u0002The end.\u0003\u0004`,
    );
    for (const maxRecordBytes of [100, 301]) {
      const limits = { format: formats.anpa, maxRecordBytes };
      const result = await readAll(bytes, limits);
      const last = result.records.at(-1);
      // So many belong to it as can be a heading's; of more the rest is the other story's.
      expect(last?.text).toMatch(new RegExp(`^\\x16{${Math.min(many, 48)}}\\x01W0007`));
      expectRegionsToTile(result, bytes.length);
      for (const size of [1, 2, 61, 300, 641, 642])
        expect(await readAll(inChunks(bytes, size), limits)).toEqual(result);
    }
  },
);
