import { brotliCompressSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { jsonl } from "../src/containers/all.js";
import { jsonl as asJsonl, text as asText, markdown } from "../src/exporters/all.js";
import { type DumpRecord, ParseError, parse, type ReadDumpOptions } from "../src/index.js";
import { nodePlatform } from "../src/node/platform.js";
import { bytesOf, codesOf, expectRegionsToTile, inChunks, readAll } from "./support/dumps.js";

/** Reads a dump whole, and in chunks of 1 and 7 bytes, which must give the same. */
async function read(dump: string | Uint8Array, options: ReadDumpOptions = {}) {
  const bytes = typeof dump === "string" ? bytesOf(dump) : dump;
  const result = await readAll(bytes, options);
  if (bytes.length <= 20_000) {
    for (const size of [1, 7]) expect(await readAll(inChunks(bytes, size), options)).toEqual(result);
  }
  return { ...result, texts: result.records.map(({ text }) => text), codes: codesOf(result) };
}
const record = (id: number, body: string, more = "") =>
  `WARC/1.0\r\n${more}WARC-Type: conversion\r\nWARC-Record-ID: <urn:uuid:${id}>\r\nContent-Type: text/plain\r\nContent-Length: ${bytesOf(body).length}\r\n\r\n${body}\r\n\r\n`;
const page = "The ferry left at nine, and nobody was on board.\n";

describe("what a dump is stored in is judged by its bytes, never by its name", () => {
  const archive = record(1, page);
  test.each([
    ["plain bytes under a name of gzip", bytesOf(archive), "crawl.warc.gz"],
    ["gzip under a plain name", gzipSync(archive), "crawl.warc"],
    ["gzip under the name of another form", gzipSync(archive), "crawl.jsonl.zst"],
  ])("%s", async (_, bytes, path) => {
    const { texts, codes } = await read(bytes, { path });
    expect([texts, codes]).toEqual([[page], []]);
  });

  test.each([
    ["bzip2", "BZh91AY&SY"],
    ["xz", "\xfd7zXZ\0"],
    ["lz4", "\x04\x22\x4d\x18"],

    ["zstd", "\x28\xb5\x2f\xfd"],
  ])("%s that cannot be read is told of, and never taken for text", async (name, magic) => {
    for (const behind of ["", page.repeat(100)]) {
      const { records, diagnostics } = await read(Buffer.from(magic + behind, "latin1"), {
        path: "page.txt",
        platform: {},
      });
      expect(records).toEqual([]);
      expect(diagnostics).toMatchObject([{ code: "UNSUPPORTED_COMPRESSION", severity: "error", detail: name }]);
    }
  });

  test("brotli, which has no sign of its own, is no text either", async () => {
    const words = Array.from({ length: 3000 }, (_, at) => `${(at * 2_654_435_761) % 1_000_003} boats`).join("\n");
    const { records, codes } = await read(new Uint8Array(brotliCompressSync(words)));
    expect([records, codes]).toEqual([[], ["BINARY_INPUT"]]);
  });

  test("gzip in gzip stays as it is", async () => {
    const { records, diagnostics } = await read(gzipSync(gzipSync(page.repeat(50))));
    expect(records).toEqual([]);
    expect(diagnostics).toMatchObject([{ code: "UNSUPPORTED_COMPRESSION", detail: "gzip" }]);
  });
});

describe("zstd, where the platform has it", () => {
  const dump = bytesOf(record(1, page) + record(2, page));
  const zstd = Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd, 0, 0);
  const platform = (after?: Error) => ({
    async *unzstd(chunks: AsyncIterable<Uint8Array>) {
      for await (const _ of chunks) yield dump;
      if (after !== undefined) throw after;
    },
  });

  test("is read", async () => {
    const { records, diagnostics } = await readAll(zstd, { platform: platform() });
    expect([records.map(({ text }) => text), diagnostics]).toEqual([[page, page], []]);
  });

  test("and damaged, gives what came before, and is told of", async () => {
    const { records, diagnostics } = await readAll(zstd, { platform: platform(new Error("bad block")) });
    expect(records.map(({ text }) => text)).toEqual([page, page]);
    expect(diagnostics).toMatchObject([
      { code: "UNSUPPORTED_COMPRESSION", detail: "zstd: bad block", bytes: { byteStart: dump.length } },
    ]);
  });

  test("and its source fails, rejects with the reason", async () => {
    const failure = new ParseError("EIO_READ", "the disk is gone");
    await expect(readAll(zstd, { platform: platform(failure) })).rejects.toBe(failure);
  });
});

test("seventy thousand members that nobody asks for are read, and most of them forgotten", async () => {
  const one = gzipSync('{"text":"a"}\n');
  const { records, codes } = await read(Buffer.concat(Array.from({ length: 70_000 }, () => one)), { format: jsonl });
  expect([records.length, codes]).toEqual([70_000, []]);
});

test("UTF-32 of any length is read", async () => {
  const text = `\ufeff${page.repeat(120)}😀`;
  const bytes = Buffer.alloc([...text].length * 4);
  for (const [at, one] of [...text].entries()) bytes.writeUInt32LE(one.codePointAt(0) as number, at * 4);
  expect((await readAll(bytes)).records.map((each) => each.text)).toEqual([text]);
});

describe("a record in compressed members", () => {
  test("a bomb is cut, its rest told as a range of the file, and the next member read", async () => {
    const bomb = gzipSync(record(2, "\n".repeat(4_000_000)), { level: 9 });
    const first = gzipSync(record(1, page));
    const dump = Buffer.concat([first, bomb, gzipSync(record(3, page))]);
    for (const platform of [{}, nodePlatform]) {
      const { records, diagnostics } = await read(dump, { maxInflationRatio: 100, platform });
      expect(records.map(({ id }) => id)).toEqual(["urn:uuid:1", "urn:uuid:2", "urn:uuid:3"]);
      expect(records[1]?.text.length).toBeLessThan(4_000_000);
      const told = diagnostics.find(({ code }) => code === "LIMIT_GZ_RATIO");
      expect(told?.stored?.byteEnd).toBe(first.length + bomb.length);
    }
  });

  test("one that is cut marks its last record", async () => {
    const whole = gzipSync(record(1, page) + record(2, page.repeat(3)), { level: 0 });
    const { texts, codes, diagnostics } = await read(whole.subarray(0, whole.length - 60));
    expect(texts).toEqual([page, page.repeat(3).slice(0, texts[1]?.length)]);
    expect(codes).toEqual(expect.arrayContaining(["GZ_TRUNCATED", "WARC_TRUNCATED_BODY"]));
    expect(diagnostics.every(({ severity }) => severity === "error" || severity === "info")).toBe(true);
  });
});

describe("heads of web archives", () => {
  test.each([
    ["a fold on the first line", " folded: x\r\n", "HEADER_MALFORMED"],
    ["no colon", "a line without one\r\n", "HEADER_MALFORMED"],
    ["an empty name", ": value\r\n", "HEADER_MALFORMED"],
    ["a space before the colon", "X-Note : value\r\n", "HEADER_MALFORMED"],
    ["a control character", "X-Note: a\x01b\r\n", "HEADER_CONTROL_CHAR"],
    ["NUL", "X-Note: a\0b\r\n", "HEADER_CONTROL_CHAR"],
    ["Latin-1", "X-Note: caf\xe9\r\n", "HEADER_ENCODING"],
  ])("%s: told of, and the record whole", async (_, line, code) => {
    const dump = Buffer.from(record(1, "body", line) + record(2, "next"), "latin1");
    const { texts, codes } = await read(dump);
    expect([texts, codes]).toEqual([["body", "next"], [code]]);
  });

  test("a line of a MiB, and 20,000 fields, are read, or told of and passed over", async () => {
    const long = record(1, "body", `X-Note: ${"y".repeat(1024 * 1024)}\r\n`);
    const many = record(2, "many", "X: y\r\n".repeat(20_000));
    const dump = long + many + record(3, "next");
    const { texts, codes } = await read(dump);
    expect([texts, codes]).toEqual([["body", "many", "next"], ["LIMIT_HEADER_COUNT"]]);
    const short = long + record(3, "next");
    const limited = await read(short, { maxHeaderBytes: 500_000 });
    expect([limited.texts, limited.codes]).toEqual([["next"], ["LIMIT_HEADER_BYTES"]]);
    expectRegionsToTile(limited, bytesOf(short).length);
  });

  test("a body that is cut is kept as far as it goes", async () => {
    const dump = record(1, "first") + record(2, page);
    const { texts, codes } = await read(dump.slice(0, dump.length - 20));
    expect([texts, codes]).toEqual([["first", page.slice(0, page.length - 16)], ["WARC_TRUNCATED_BODY"]]);
  });
});

describe("nothing, or a mark alone", () => {
  test.each([
    ["nothing", "", ["EMPTY_INPUT"]],
    ["a byte order mark of UTF-8", "\ufeff", ["BOM"]],
  ])("%s is no record", async (_, dump, expected) => {
    const { records, codes } = await read(dump);
    expect([records, codes]).toEqual([[], expected]);
  });
  test.each([
    ["UTF-16LE", [0xff, 0xfe]],
    ["UTF-16BE", [0xfe, 0xff]],
  ])("a byte order mark of %s is no record", async (_, bytes) => {
    expect((await read(Uint8Array.from(bytes))).records).toEqual([]);
  });
});

describe("characters", () => {
  test("that end no line, act, or turn the text round are kept, and told of once", async () => {
    const dump = `NUL \0, ESC \x1b[31m, C1 \u009b, NEL \u0085, VT \v, FF \f, LS \u2028, PS \u2029, RLO \u202e, ZWSP \u200b. ${page.repeat(3)}`;
    const { texts } = await read(dump);
    expect(texts).toEqual([dump]);
    const codes = parse(dump).diagnostics.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(["CONTROL_CHARS", "BIDI_CONTROLS"]));
    expect(new Set(codes).size).toBe(codes.length);
  });

  test("half of a pair is kept, escaped in JSON, and U+FFFD in text", async () => {
    const { records } = await read(
      '{"text":"Harbour \\ud800 opens again\\n\\nIt opened on Monday, officials said.\\n"}\n',
    );
    const parsed = parse(records[0] as DumpRecord);
    expect(parsed.text).toContain("\ud800");
    expect(parsed.diagnostics.map(({ code }) => code)).toContain("LONE_SURROGATE");
    expect(asJsonl.write(parsed)).toContain("\\ud800");
    for (const { write } of [asText, markdown]) expect(write(parsed)).toContain("Harbour \ufffd opens");
  });

  test("of UTF-16 whose last byte is lost are told of", async () => {
    for (const order of ["utf-16le", "utf-16be"] as const) {
      const units = Buffer.from(`\ufeff${page}`, "utf16le");
      const bytes = order === "utf-16le" ? units : units.swap16();
      const { texts, codes } = await read(bytes.subarray(0, bytes.length - 1));
      expect(texts[0]).toContain(page.trimEnd());
      expect(codes).toEqual(expect.arrayContaining(["ENCODING_DETECTED", "ENCODING_INVALID"]));
    }
  });
});

test("a source that fills one buffer again and again is read right", async () => {
  const dump = record(1, page) + record(2, page.repeat(40));
  const whole = await readAll(bytesOf(dump));
  for (const size of [1, 5, 64, 1000]) expect(await readAll(inChunks(bytesOf(dump), size))).toEqual(whole);
});
