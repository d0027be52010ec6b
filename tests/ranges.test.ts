import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { type Diagnostic, type DumpRecord, type ReadDumpOptions, type Region, readRecords } from "../src/index.js";
import { openDump, readDump, readRecordAt } from "../src/node/index.js";
import fc from "./support/properties.js";
import { warcOf, warcRecord } from "./support/warc.js";

const folder = mkdtempSync(join(tmpdir(), "newsdump-ranges-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const texts = Array.from(
  { length: 40 },
  (_, index) => `Harbour ${index} opens\n\n${"The sea wall was repaired – officials said.\n".repeat(index % 7)}`,
);
const quoting = `A page about archives\n\n${warcOf(["A record within"])}It goes on.\n`;
const jsonl = texts.map((text, index) => `${JSON.stringify({ id: `n${index}`, text, title: "x" })}\n`);

/** In many small pieces, one member each, as crawlers write them. */
const members = (pieces: readonly string[]): Buffer => Buffer.concat(pieces.map((piece) => gzipSync(piece)));
const asRecords = (pieces: readonly string[]): string[] => pieces.map((text, index) => warcRecord(text, index));

interface Sample {
  readonly name: string;
  readonly bytes: Buffer;
  /** In the midst of a gzip file the raw place is not known. */
  readonly hasRawPlaces: boolean;
}

const plain: readonly (readonly [string, string])[] = [
  ["plain.warc", warcOf(texts)],
  ["quoting.warc", warcOf([...texts.slice(0, 9), quoting, ...texts.slice(9, 20), quoting, quoting])],
  ["mark.warc", `\ufeff${warcOf(texts)}`],
  [
    "junk.warc",
    `${warcOf(texts.slice(0, 5))}junk of some kind\r\n\r\n\r\n${warcOf(texts.slice(5), { from: 5 })}\r\n\r\n`,
  ],
  ["lengths.warc", warcOf(texts).replaceAll("Content-Length: 3", "Content-Length: 1")],
  ["corpus.jsonl", jsonl.join("")],
  ["faulty.jsonl", `${jsonl.slice(0, 9).join("")}{"text": "cut\n\n\n${jsonl.slice(9).join("")}{"text":"last"}`],
  ["array.json", `[\n${jsonl.map((line) => line.trimEnd()).join(",\n")}\n]\n`],
  ["pretty.jsonl", texts.map((text) => `${JSON.stringify({ text }, null, 2)}\n`).join("")],
  ["page.txt", texts.join("\n")],
  ["empty.txt", ""],
  ["binary.bin", "\x00\x01\x02\x03".repeat(100)],
];
const compressed: readonly (readonly [string, Buffer])[] = [
  ["crawl.warc.gz", members(asRecords(texts))],
  ["lines.jsonl.gz", members(jsonl)],
  ["one-stream.warc.gz", gzipSync(warcOf(texts))],
  ["blocks.warc.gz", members(warcOf(texts).match(/[\s\S]{1,700}/g) ?? [])],
  ["page.txt.gz", gzipSync(texts.join("\n"))],
];
const samples: readonly Sample[] = [
  ...plain.map(([name, text]) => ({ name, bytes: Buffer.from(text), hasRawPlaces: true })),
  ...compressed.map(([name, bytes]) => ({ name, bytes, hasRawPlaces: false })),
];
for (const { name, bytes } of samples) writeFileSync(join(folder, name), bytes);

interface Read {
  readonly records: readonly DumpRecord[];
  readonly told: readonly Diagnostic[];
  readonly regions: readonly Region[];
}

async function readFile(name: string, options: ReadDumpOptions = {}, range?: [number, number]): Promise<Read> {
  const records: DumpRecord[] = [];
  const told: Diagnostic[] = [];
  const regions: Region[] = [];
  const opened = openDump(join(folder, name), range && { range: { byteStart: range[0], byteEnd: range[1] } });
  const all = {
    ...options,
    onDiagnostic: (each: Diagnostic) => told.push(each),
    onRegion: (each: Region) => regions.push(each),
  };
  for await (const record of readRecords(opened, all)) records.push(record);
  return { records, told, regions };
}

/** Reads the file in pieces, and numbers the records as one reading does. */
async function readTiled(name: string, size: number, cuts: readonly number[]): Promise<Read> {
  const places = [0, ...[...cuts].sort((one, other) => one - other), size];
  const all: { -readonly [Name in keyof Read]: Read[Name][number][] } = { records: [], told: [], regions: [] };
  for (const [at, end] of places.slice(1).entries()) {
    const piece = await readFile(name, {}, [places[at] as number, end]);
    expect(piece.records.map(({ source }) => source.index)).toEqual(piece.records.map((_, index) => index));
    for (const record of piece.records) {
      all.records.push({ ...record, source: { ...record.source, index: all.records.length } });
    }
    all.told.push(...piece.told);
    all.regions.push(...piece.regions);
  }
  return all;
}

/** What does not hang on places in the raw dump. */
function withoutRawPlaces({ records }: Read) {
  return records.map(({ source: { bytes: _, ...source }, diagnostics: _found, ...record }) => ({ ...record, source }));
}

describe("ranges that tile a file give each record once", () => {
  test.each(samples.map((sample) => [sample.name, sample] as const))("%s", async (name, { bytes, hasRawPlaces }) => {
    const whole = await readFile(name);
    const check = async (cuts: readonly number[]) => {
      const tiled = await readTiled(name, bytes.length, cuts);
      if (!hasRawPlaces) {
        expect(withoutRawPlaces(tiled)).toEqual(withoutRawPlaces(whole));
        return;
      }
      expect(tiled.records).toEqual(whole.records);
      expect(tiled.told).toEqual(whole.told);
      expect(tiled.regions).toEqual(whole.regions);
    };
    await check([]);
    if (bytes.length === 0) return;
    await fc.assert(fc.asyncProperty(fc.array(fc.nat(bytes.length), { minLength: 1, maxLength: 6 }), check), {
      numRuns: 25,
      endOnFailure: true,
    });
    // At the edges of records, and a byte beside them.
    for (const { source } of whole.records.slice(0, 12)) {
      const place = (hasRawPlaces ? source.bytes : source.member)?.byteStart ?? 0;
      for (const cut of [place - 1, place, place + 1]) if (cut >= 0 && cut <= bytes.length) await check([cut]);
    }
  });

  test("of large records, whose heads lie farther apart than a window", async () => {
    const large = [1, 2, 3].map((index) => `Page ${index}\n\n${"The harbour opened on Monday.\n".repeat(60_000)}`);
    writeFileSync(join(folder, "large.warc"), warcOf(large));
    const whole = await readFile("large.warc");
    const { size } = { size: Buffer.byteLength(warcOf(large)) };
    const tiled = await readTiled("large.warc", size, [1, 900_000, 1_800_000, 1_900_000, 3_700_000, size - 1]);
    expect(tiled.records).toEqual(whole.records);
  });
});

describe("a range", () => {
  test("of bytes gives those bytes", async () => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of openDump(join(folder, "corpus.jsonl"), {
      chunkBytes: 7,
      range: { byteStart: 3, byteEnd: 40 },
    })) {
      chunks.push(chunk);
    }
    expect(Buffer.concat(chunks).toString()).toBe(jsonl.join("").slice(3, 40));
  });

  test("goes through readDump and parse", async () => {
    const indexes: unknown[] = [];
    const range = { byteStart: Buffer.byteLength(jsonl[0] as string), byteEnd: Number.POSITIVE_INFINITY };
    for await (const { record } of readDump(join(folder, "corpus.jsonl"), { range }))
      indexes.push([record.id, record.source.index]);
    expect(indexes.slice(0, 2)).toEqual([
      ["n1", 0],
      ["n2", 1],
    ]);
    expect(indexes).toHaveLength(39);
  });

  test.each([
    [-1, 5],
    [5, 4],
    [0.5, 4],
    [0, Number.NaN],
  ])("%s to %s is refused", (byteStart, byteEnd) => {
    expect(() => openDump("x", { range: { byteStart, byteEnd } })).toThrow(expect.objectContaining({ code: "USAGE" }));
  });

  test("behind the end gives nothing", async () => {
    for (const { name, bytes } of samples) {
      expect((await readFile(name, {}, [bytes.length + 5, bytes.length + 90])).records, name).toEqual([]);
    }
  });

  test("of a missing file rejects", async () => {
    await expect(readFile("missing.warc", {}, [5, 10])).rejects.toMatchObject({ code: "EIO_READ" });
  });
});

describe("a file is read through one buffer", () => {
  test.each(samples.map(({ name }) => [name]))("%s, in small pieces", async (name) => {
    const whole = await readFile(name);
    for (const chunkBytes of [1, 7, 97]) {
      const records: DumpRecord[] = [];
      for await (const record of readRecords(openDump(join(folder, name), { chunkBytes }))) records.push(record);
      expect(records).toEqual(whole.records);
    }
  });
});

describe("readRecordAt", () => {
  test.each(samples.map(({ name }) => [name]))("reads each record of %s again", async (name) => {
    const path = join(folder, name);
    const { records } = await readFile(name, { path: "given.name" });
    for (const record of records) {
      expect(await readRecordAt(path, record.source)).toEqual(record);
    }
  });

  test("takes the options that the record was read with", async () => {
    const options: ReadDumpOptions = { keys: { text: "title" } };
    const { records } = await readFile("corpus.jsonl", options);
    expect(await readRecordAt(join(folder, "corpus.jsonl"), records[7]?.source ?? { index: 0 }, options)).toEqual(
      records[7],
    );
    expect(records[7]?.text).toBe("x");
  });

  test("rejects where no record begins, and without a place", async () => {
    const path = join(folder, "plain.warc");
    const bytes = { byteStart: 10, byteEnd: 20 };
    await expect(readRecordAt(path, { index: 0, bytes })).rejects.toMatchObject({ code: "EIO_READ" });
    await expect(readRecordAt(path, { index: 0 })).rejects.toMatchObject({ code: "USAGE" });
    await expect(readRecordAt(join(folder, "missing"), { index: 0, bytes })).rejects.toMatchObject({
      code: "EIO_READ",
    });
  });
});
