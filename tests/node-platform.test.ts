import { createHash } from "node:crypto";
import * as zlib from "node:zlib";
import { describe, expect, test } from "vitest";
import { crc32 } from "../src/containers/gzip/crc32.js";
import { newInflater } from "../src/containers/gzip/inflate.js";
import { nodePlatform } from "../src/node/platform.js";
import { ENGINE_ROOM, openEngine } from "../src/node/zlib-engine.js";
import { inflateOnce } from "../src/node/zlib-inflate.js";
import fc from "./support/properties.js";

const text = Buffer.from("The ferry stayed in the harbour, and the lantern was lit again. ".repeat(50));

describe("what Node does faster", () => {
  const { inflateWhole, digest, unbrotli, unzstd } = nodePlatform;
  const ways = [
    ["one stream for many members", inflateWhole],
    ["a stream for each", inflateOnce],
  ] as const;

  test("has an engine in this release of Node", () => {
    expect(openEngine()).toBeDefined();
  });

  test.each(ways)("inflates a stream as a whole, and says where it ends: %s", (_, inflateWhole) => {
    const stream = zlib.deflateRawSync(text);
    const followed = Buffer.concat([stream, Buffer.from("what follows")]);
    const whole = inflateWhole?.(followed, text.length);
    expect(text.equals(whole?.bytes ?? Buffer.alloc(0))).toBe(true);
    expect(whole?.consumed).toBe(stream.length);
  });

  test.each(ways)("does not inflate what is cut, damaged or too long, and stays quiet: %s", (_, inflateWhole) => {
    const stream = zlib.deflateRawSync(text);
    expect(inflateWhole?.(stream.subarray(0, -1), 1e6)).toBeUndefined();
    expect(inflateWhole?.(Uint8Array.of(7, 7, 7), 1e6)).toBeUndefined();
    expect(inflateWhole?.(new Uint8Array(0), 1e6)).toBeUndefined();
    expect(inflateWhole?.(stream, text.length - 1)).toBeUndefined();
  });

  test.each(ways)("inflates what is as long as may be, or longer than the engine holds: %s", (_, inflateWhole) => {
    for (const length of [ENGINE_ROOM - 2, ENGINE_ROOM - 1, ENGINE_ROOM, ENGINE_ROOM * 2]) {
      const bytes = Buffer.alloc(length, text);
      const stream = zlib.deflateRawSync(bytes);
      expect(bytes.equals(inflateWhole?.(stream, length)?.bytes ?? text)).toBe(true);
      expect(inflateWhole?.(stream, length * 2)?.consumed).toBe(stream.length);
      expect(inflateWhole?.(stream, length - 1)).toBeUndefined();
    }
  });

  test.each(ways)("inflates the same as newsdump's own decoder, to the byte: %s", (_, inflateWhole) => {
    const inflater = newInflater();
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), fc.nat(9), (bytes, level) => {
        const stream = Buffer.concat([zlib.deflateRawSync(bytes, { level }), Buffer.alloc(9, 0x1f)]);
        inflater.reset();
        expect(inflater.run(stream, 0, stream.length, true)).toBe("done");
        const whole = inflateWhole?.(stream, 1e6);
        expect(Buffer.from(whole?.bytes ?? [])).toEqual(Buffer.from(inflater.take(true)));
        expect(whole?.consumed).toBe(inflater.consumed);
      }),
    );
  });

  test("leaves no handles behind", () => {
    const before = process.getActiveResourcesInfo().length;
    const stream = zlib.deflateRawSync(text);
    for (let turn = 0; turn < 2000; turn++) inflateWhole?.(stream.subarray(0, turn % stream.length), 1e6);
    expect(process.getActiveResourcesInfo().length).toBeLessThanOrEqual(before);
  });

  test("has digests, and none of what it does not know", () => {
    for (const algorithm of ["sha1", "sha256", "sha512", "md5"]) {
      expect(Buffer.from(digest?.(algorithm, text) ?? [])).toEqual(createHash(algorithm).update(text).digest());
    }
    expect(digest?.("no-such-digest", text)).toBeUndefined();
  });

  test("decompresses brotli, of a length that is bounded", () => {
    const stream = zlib.brotliCompressSync(text);
    expect(unbrotli?.(stream, text.length)).toEqual(text);
    expect(unbrotli?.(stream, text.length - 1)).toBeUndefined();
    expect(unbrotli?.(stream.subarray(0, -2), 1e6)).toBeUndefined();
  });

  test.skipIf(unzstd === undefined)("decompresses zstd, and lets its source go", async () => {
    const { zstdCompressSync } = zlib as { zstdCompressSync?(bytes: Uint8Array): Buffer };
    const stream = zstdCompressSync?.(text) ?? Buffer.alloc(0);
    let ended = false;
    async function* source() {
      try {
        for (let at = 0; at < stream.length; at += 10) yield stream.subarray(at, at + 10);
      } finally {
        ended = true;
      }
    }
    const pieces: Uint8Array[] = [];
    for await (const piece of unzstd?.(source()) ?? []) pieces.push(piece);
    expect(Buffer.concat(pieces)).toEqual(text);
    expect(ended).toBe(true);
  });
});

describe("CRC-32", () => {
  test("is the one of gzip", () => {
    expect(crc32(Buffer.from("123456789"), 0)).toBe(0xcbf43926);
    expect(crc32(new Uint8Array(0), 0)).toBe(0);
  });

  test("goes on from an earlier one, in pieces of any size at any place", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(300), fc.nat(7), (bytes, cut, shift) => {
        const moved = new Uint8Array(bytes.length + shift);
        moved.set(bytes, shift);
        const whole = crc32(moved.subarray(shift), 0);
        expect(crc32(bytes.subarray(cut), crc32(bytes.subarray(0, cut), 0))).toBe(whole);
        expect(nodePlatform.crc32?.(bytes, 0) ?? whole).toBe(whole);
      }),
    );
  });
});
