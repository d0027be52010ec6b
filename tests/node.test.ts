import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { isParseError, type ParseError, parse, parseDump, readRecords } from "../src/index.js";
import { openDump, readDump } from "../src/node/index.js";
import { until } from "./support/until.js";

const folder = mkdtempSync(join(tmpdir(), "newsdump-node-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const text = `Harbour opens\n\nLondon- The harbour opened again on Monday, officials said.\n${"It is – open.\n".repeat(40_000)}`;
const path = join(folder, "harbour.v2.txt");
writeFileSync(path, text);

async function bytesOf(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return Buffer.concat(all);
}

async function allOf<T>(values: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const value of values) all.push(value);
  return all;
}

async function failureOf(chunks: AsyncIterable<unknown>): Promise<ParseError> {
  try {
    for await (const _ of chunks);
  } catch (error) {
    if (isParseError(error)) return error;
    throw error;
  }
  throw new Error("it did not fail");
}

/** Whether this process still holds the file open. */
function openHandles(): number {
  return process.platform === "linux" ? readdirSync("/proc/self/fd").length : 0;
}

describe("openDump", () => {
  test.each([1 << 20, 65536, 4093])("gives the bytes in chunks of %i that can be kept", async (chunkBytes) => {
    expect((await bytesOf(openDump(path, { chunkBytes }))).toString()).toBe(text);
  });

  test("takes a file: URL, and says its path", () => {
    expect(openDump(pathToFileURL(path)).path).toBe(path);
  });

  test("can be read twice", async () => {
    const dump = openDump(path);
    expect(await bytesOf(dump)).toEqual(await bytesOf(dump));
  });

  test("closes the file at the end, on break and on throw", async () => {
    const before = openHandles();
    await bytesOf(openDump(path));
    for await (const _ of openDump(path)) break;
    await expect(
      (async () => {
        for await (const _ of openDump(path)) throw new Error("stop");
      })(),
    ).rejects.toThrow("stop");
    for await (const _ of readDump(path)) break;
    expect(openHandles()).toBe(before);
  });

  test("an empty file has no chunk", async () => {
    const empty = join(folder, "empty.txt");
    writeFileSync(empty, "");
    expect(await bytesOf(openDump(empty))).toHaveLength(0);
  });

  test.each([
    ["ENOENT", join(folder, "missing.txt")],
    ["EISDIR", folder],
    ["ENOTDIR", join(path, "below")],
    ["ENAMETOOLONG", join(folder, "x".repeat(5000))],
    ["ERR_INVALID_ARG_VALUE", "a\0b"],
  ])("%s is an EIO_READ that names path and reason", async (code, name) => {
    const error = await failureOf(openDump(name));
    expect(error.code).toBe("EIO_READ");
    expect(error.message).toContain(name);
    expect(error.cause).toMatchObject({ code });
    expect(error.byteOffset).toBe(0);
  });

  test.skipIf(process.getuid?.() === 0 || process.platform === "win32")("no permission", async () => {
    const secret = join(folder, "secret.txt");
    writeFileSync(secret, "x");
    chmodSync(secret, 0);
    expect((await failureOf(openDump(secret))).cause).toMatchObject({ code: "EACCES" });
  });

  test("refuses a call that is off", () => {
    expect(() => openDump(new URL("https://x.example/"))).toThrow(expect.objectContaining({ code: "USAGE" }));
    expect(() => openDump(path, { chunkBytes: 0 })).toThrow(expect.objectContaining({ code: "USAGE" }));
  });
});

describe("openDump of a folder or a pattern", () => {
  const pages = join(folder, "pages");
  mkdirSync(join(pages, "2013"), { recursive: true });
  for (const name of ["b.txt", "2013/a.txt"]) writeFileSync(join(pages, name), text.slice(0, 80));

  test.each([
    ["a folder", pages, ["2013/a.txt", "b.txt"]],
    ["a pattern", join(pages, "**/a*"), ["2013/a.txt"]],
  ])("gives parseDump the records of %s, each with its own path", async (_, path, names) => {
    const records = await allOf(parseDump(openDump(path)));
    expect(records.map(({ record }) => record.source)).toMatchObject(
      names.map((name) => ({ path: join(pages, name), index: 0 })),
    );
    expect(await allOf(readRecords(openDump(path)))).toHaveLength(names.length);
  });

  test("has no bytes of its own, and no file is an error", async () => {
    expect((await failureOf(openDump(pages))).code).toBe("EIO_READ");
    expect((await failureOf(parseDump(openDump(join(pages, "*.warc"))))).message).toContain("no file fits");
  });
});

describe("readDump", () => {
  test("is parseDump over the file, with its path", async () => {
    const records = await allOf(readDump(path));
    expect(records).toEqual(await allOf(parseDump(openDump(path), { path })));
    expect(records).toHaveLength(1);
    expect(records[0]).toMatchObject({ ...parse(text), record: { id: "harbour.v2", source: { path, index: 0 } } });
  });

  test("a thousand broken off leave nothing open", async () => {
    const small = join(folder, "small.txt");
    writeFileSync(small, "Harbour opens\n");
    const before = openHandles();
    for (let count = 0; count < 500; count++) {
      const controller = new AbortController();
      const records = readDump(small, { signal: controller.signal });
      const read = records.next();
      controller.abort();
      const error = await read.catch((failure) => failure);
      expect(isParseError(error) ? error.code : error.done).toBe(isParseError(error) ? "ABORTED" : false);
      await records.return();
      for await (const _ of parseDump(openDump(small))) break;
    }
    await until(() => openHandles() === before);
    expect(openHandles()).toBe(before);
  });

  test.each([
    ["binary data", Buffer.alloc(5000, 1)],
    ["binary data in gzip", gzipSync(Buffer.alloc(5000, 1))],
    ["zeros without an end to them", Buffer.alloc(1_000_000)],
    ["a zip file", Buffer.concat([Buffer.from("PK\x03\x04"), Buffer.alloc(5000)])],
    ["nothing", Buffer.alloc(0)],
    ["nothing in gzip", gzipSync("")],
  ])("a file that holds %s is closed", async (_, bytes) => {
    const odd = join(folder, "odd.bin");
    writeFileSync(odd, bytes);
    const before = openHandles();
    for (let count = 0; count < 5; count++) expect(await allOf(readDump(odd))).toEqual([]);
    for (let count = 0; count < 5; count++) for await (const _ of parseDump(openDump(odd)));
    expect(openHandles()).toBe(before);
  });

  test("a missing file rejects", async () => {
    expect((await failureOf(readDump(join(folder, "missing.txt")))).code).toBe("EIO_READ");
  });

  test("a signal ends it and closes the file", async () => {
    const before = openHandles();
    const error = await failureOf(readDump(path, { signal: AbortSignal.abort() }));
    expect(error.code).toBe("ABORTED");
    expect(openHandles()).toBe(before);
  });
});
