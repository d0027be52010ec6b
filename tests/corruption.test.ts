import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { crc32, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { warc } from "../src/containers/all.js";
import { type DumpFormat, readRecords } from "../src/index.js";
import { bytesOf, expectRegionsToTile, readAll } from "./support/dumps.js";
import { root } from "./support/sources.js";

/** `SWEPT_VALUES=255` gives each byte every other value; without it three: one bit off, the high bit off, zero. */
const many = Number(process.env.SWEPT_VALUES ?? 3);
const valuesOf = (byte: number): readonly number[] => {
  const all = many <= 3 ? [byte ^ 0x01, byte ^ 0x80, 0] : Array.from({ length: 256 }, (_, value) => value);
  return [...new Set(all)].filter((value) => value !== byte);
};

const wet = readFileSync(join(root, "fixtures/containers/warc/two-pages.wet"));
const pages = ["The ferry left at nine.\n", "Forty-one boats – and a raft.\n", "The lamp was lit on Monday.\n"];
const responses = pages.map((page, index) => {
  const body =
    index === 1
      ? `b\r\n${page.slice(0, 11)}\r\n${(bytesOf(page).length - 11).toString(16)}\r\n${page.slice(11)}\r\n0\r\n\r\n`
      : page;
  const chunked = index === 1 ? "Transfer-Encoding: chunked\r\n" : "";
  return bytesOf(`HTTP/1.1 200 OK\r\nContent-Type: text/plain; charset=utf-8\r\n${chunked}\r\n${body}`);
});
const recordOf = (block: Uint8Array, index: number, digest: boolean): Buffer => {
  const stated = digest ? `WARC-Block-Digest: sha256:${createHash("sha256").update(block).digest("hex")}\r\n` : "";
  const head = `WARC/1.1\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:${index}>\r\nWARC-Date: 2020-01-0${index + 1}T00:00:00Z\r\nWARC-Target-URI: http://x.example/${index}\r\nContent-Type: application/http; msgtype=response\r\n${stated}Content-Length: ${block.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), block, Buffer.from("\r\n\r\n")]);
};
const plainRecords = responses.map((block, index) => recordOf(block, index, false));
const digested = responses.map((block, index) => recordOf(block, index, true));

/** A member whose header has all that there can be: extra field, name, comment and checksum. */
function adornedMember(data: Uint8Array): Buffer {
  const head = Buffer.concat([
    Buffer.from([0x1f, 0x8b, 8, 2 | 4 | 8 | 16, 1, 2, 3, 4, 0, 3, 4, 0, 0x78, 0x79, 0, 0]),
    Buffer.from("harbour.txt\0A comment\0"),
  ]);
  const sum = Buffer.alloc(2);
  sum.writeUInt16LE(crc32(head) & 0xffff);
  return Buffer.concat([head, sum, gzipSync(data).subarray(10)]);
}

const blocks = responses.map((block) => {
  const start = Buffer.concat(digested).indexOf(block);
  return { start, end: start + block.length };
});

const archives: Readonly<Record<string, Uint8Array>> = {
  "pages of a crawl": wet,
  "responses, one of them chunked": Buffer.concat(plainRecords),
  "responses with a digest": Buffer.concat(digested),
};
const zipped: Readonly<Record<string, { bytes: Uint8Array; format?: DumpFormat }>> = {
  "an archive in one member": { bytes: gzipSync(wet), format: warc },
  "an archive with a member for each record": {
    bytes: Buffer.concat(plainRecords.map((record) => gzipSync(record))),
    format: warc,
  },
  "a text in a member with every part of a header": { bytes: adornedMember(bytesOf(pages.join("").repeat(4))) },
};

/** Calls `check` with each corrupted copy; a fault is told with its place. */
async function eachCorruption(
  bytes: Uint8Array,
  check: (copy: Uint8Array, at: number) => Promise<string | undefined>,
): Promise<number> {
  const copy = Uint8Array.from(bytes);
  let checked = 0;
  for (let at = 0; at < bytes.length; at++) {
    for (const value of valuesOf(bytes[at] as number)) {
      copy[at] = value;
      const fault = await check(copy, at);
      if (fault !== undefined) expect.fail(`byte ${at} as ${value}: ${fault}`);
      checked++;
    }
    copy[at] = bytes[at] as number;
  }
  return checked;
}

describe("a web archive with one byte that is another", () => {
  test.each(Object.entries(archives))(
    "%s: the other records come out as they were",
    { timeout: 3_600_000 },
    async (name, bytes) => {
      const whole = await readAll(bytes, { format: warc });
      // A digest is of the block: what the head says may be another, and nobody knows.
      const isDigested = (at: number) =>
        name.includes("digest") && blocks.some(({ start, end }) => at >= start && at < end);
      const checked = await eachCorruption(bytes, async (copy, at) => {
        const result = await readAll(copy, { format: warc });
        expectRegionsToTile(result, copy.length);
        const texts = result.records.map(({ text }) => text);
        for (const { text, source } of whole.records) {
          const { byteStart = 0, byteEnd = 0 } = source.bytes ?? {};
          if (at >= byteStart && at < byteEnd) continue;
          // One whose next one cannot be seen to begin goes on to the one behind, which is told.
          const isThere =
            texts.includes(text) || (result.diagnostics.length > 0 && texts.some((each) => each.startsWith(text)));
          if (!isThere) return `the record at ${byteStart} is lost`;
        }
        const isSame = whole.records.every(({ text }) => texts.includes(text));
        if (isDigested(at) && !isSame && result.diagnostics.length === 0) return "a text that changed was not told of";
        return undefined;
      });
      expect(checked).toBeGreaterThan(bytes.length);
    },
  );
});

describe("a gzip file with one byte that is another", () => {
  test.each(Object.entries(zipped))(
    "%s: nothing changes in silence",
    { timeout: 3_600_000 },
    async (_, { bytes, format }) => {
      const options = format === undefined ? {} : { format };
      const texts = async (copy: Uint8Array) => {
        const found: string[] = [];
        for await (const { text, id = "" } of readRecords([copy], options)) found.push(`${id} ${text}`);
        return found.join("\0");
      };
      const whole = await texts(bytes);
      await eachCorruption(bytes, async (copy) => {
        const result = await readAll(copy, options);
        const grave = result.diagnostics.some(({ severity }) => severity !== "info");
        if (grave) return undefined;
        const found = result.records.map(({ text, id = "" }) => `${id} ${text}`).join("\0");
        return found === whole ? undefined : "another text, and nothing told";
      });
    },
  );
});
