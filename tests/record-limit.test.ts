/** Records beyond `maxRecordBytes`, in every format: cut, told, and the dump still accounted for. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import * as formats from "../src/containers/all.js";
import type { DumpRecord } from "../src/index.js";
import { bytesOf, codesOf, expectRegionsToTile, inChunks, readAll } from "./support/dumps.js";
import { root } from "./support/sources.js";

const archives = new Set(["zip"]);
const heads = new Set(["arc", "warc"]);
const fixtures = Object.values(formats)
  .filter(({ id }) => !archives.has(id))
  .flatMap((format) =>
    readdirSync(join(root, "fixtures/containers", format.id))
      .filter((name) => !/\.(?:expected|options)\.json$/.test(name))
      .map((name) => ({ name: `${format.id}/${name}`, format })),
  );

describe.each([40, 300])("records of at most %d bytes", (most) => {
  test.each(fixtures)("$name", { timeout: 60_000 }, async ({ name, format }) => {
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
    expect(isTold || isInPieces).toBe(whole.records.some((record) => lengthOf(record) > most));
    if (!isTold && !isInPieces) expect(result).toEqual(whole);
    for (const size of [1, 61]) expect(await readAll(inChunks(bytes, size), limits)).toEqual(result);
  });
});
