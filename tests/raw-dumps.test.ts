/** The raw bytes of a dump by what it is stored in, and its text by what its bytes are. */
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { ensure, openWindow } from "../src/containers/byte-window.js";
import { decodeText } from "../src/containers/decode.js";
import { resolveLimits } from "../src/containers/limits.js";
import type { Platform } from "../src/containers/platform.js";
import { uncompressed } from "../src/containers/uncompressed.js";
import { ParseError } from "../src/index.js";
import { lzw } from "./support/lzw.js";

const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));

describe("what a dump is stored in", () => {
  /** The raw text, and what was told of bytes of the dump; `asked` is told what the reading knows at each chunk. */
  async function raw(stored: Uint8Array, platform: Platform = {}, size = stored.length) {
    const told: string[] = [];
    const chunks = (async function* () {
      for (let at = 0; at < stored.length; at += size) yield stored.subarray(at, at + size);
    })();
    const found = uncompressed(
      { head: stored.subarray(0, 64), chunks },
      {
        platform,
        limits: resolveLimits({}),
        report: (code, where, detail) => {
          const place = where !== undefined && "byteStart" in where ? ` ${where.byteStart}-${where.byteEnd}` : "";
          told.push(`${code}${place}${detail === undefined ? "" : ` ${detail}`}`);
        },
      },
    );
    let text = "";
    for await (const chunk of found?.chunks ?? []) text += Buffer.from(chunk).toString("latin1");
    return { text, told, found };
  }
  const range = (byteStart: number, byteEnd: number) => ({ byteStart, byteEnd });

  test("nothing", async () => {
    const { text, told, found } = await raw(bytesOf("The port."));
    expect([text, told, found?.memberOf(range(0, 9)), found?.isBroken(range(0, 9)), found?.until]).toEqual([
      "The port.",
      [],
      undefined,
      false,
      undefined,
    ]);
  });

  test("gzip", async () => {
    const one = gzipSync("One.");
    const { text, told, found } = await raw(Buffer.concat([one, gzipSync("Two.")]));
    expect([text, told]).toEqual(["One.Two.", []]);
    expect([found?.memberOf(range(0, 4)), found?.isBroken(range(0, 8)), found?.until?.(99)]).toEqual([
      range(0, one.length),
      false,
      [],
    ]);
  });

  test("gzip that is damaged: each thing is told once, and where bytes are lost is known", async () => {
    const [one, two, three] = ["One.", "Two.", "Thr."].map((text) => gzipSync(text)) as [Buffer, Buffer, Buffer];
    const wrong = Buffer.from(one);
    wrong[wrong.length - 8] = (wrong[wrong.length - 8] as number) ^ 1;
    const { text, told, found } = await raw(Buffer.concat([wrong, two, bytesOf("junk"), three.subarray(0, -9)]));
    expect([text.slice(0, 8), told]).toEqual(["One.Two.", []]);
    const raws = text.length;
    expect([
      found?.isBroken(range(0, 4)),
      found?.isBroken(range(4, 8)),
      found?.isBroken(range(8, raws)),
      found?.isBroken(range(raws, raws + 1)),
    ]).toEqual([false, false, true, false]);
    const codes = (at: number) => found?.until?.(at).map(({ code }) => code);
    expect([codes(3), codes(4), codes(7), codes(99), codes(99)]).toEqual([
      [],
      ["GZ_CRC_MISMATCH"],
      [],
      ["GZ_JUNK", "GZ_TRUNCATED"],
      [],
    ]);
  });

  test("compress, and what is wrong with it", async () => {
    const stored = lzw(bytesOf("The port opened, the port closed."));
    expect(await raw(stored)).toMatchObject({ text: "The port opened, the port closed.", told: [] });
    const { told, found } = await raw(stored.subarray(0, 2));
    expect([told.length, found?.until, found?.memberOf(range(0, 1))]).toEqual([1, undefined, undefined]);
  });

  describe("zstd", () => {
    const stored = Uint8Array.from([0x28, 0xb5, 0x2f, 0xfd, 0, 0]);
    const by = (...pieces: (string | Error)[]): Platform => ({
      async *unzstd() {
        for (const piece of pieces) {
          if (typeof piece !== "string") throw piece;
          yield bytesOf(piece);
        }
      },
    });
    test("by the means of a platform", async () => {
      const { text, told, found } = await raw(stored, by("The ", "port."));
      expect([text, told, found?.until]).toEqual(["The port.", [], undefined]);
    });
    test("up to where it is damaged", async () => {
      const { text, told } = await raw(stored, by("The ", "port", new Error("bad frame")));
      expect([text, told]).toEqual(["The port", ["UNSUPPORTED_COMPRESSION 8-8 zstd: bad frame"]]);
    });
    test("of which a fault of the caller's is thrown", async () => {
      await expect(raw(stored, by(new ParseError("USAGE", "no")))).rejects.toThrow("no");
    });
    test("without a platform it is what it is", async () => {
      expect((await raw(stored)).text).toHaveLength(6);
    });
  });
});

describe("the text of bytes", () => {
  const read = (text: string, encoding?: string, hint?: string, platform?: Platform) => {
    const told: string[] = [];
    const found = decodeText(
      bytesOf(text),
      encoding,
      10,
      (code, where, detail) => {
        const place = where !== undefined && "byteStart" in where ? `${where.byteStart}-${where.byteEnd}` : "";
        told.push(`${code} ${place} ${detail}`);
      },
      hint,
      platform,
    );
    return [found, ...told];
  };
  const zeros = [..."The port is open."].map((each) => `${each}\0`).join("");
  test.each<[string, string, string | undefined, string | undefined, readonly string[]]>([
    ["of ASCII", "port", undefined, undefined, ["port"]],
    ["of UTF-8", "caf\xc3\xa9", undefined, undefined, ["café"]],
    ["of UTF-8, with its mark", "\xef\xbb\xbfport", undefined, undefined, ["\ufeffport"]],
    ["as it is stated", "caf\xe9", "latin1", undefined, ["café"]],
    ["stated, whatever the hint", "caf\xe9", "latin1", "utf-8", ["café"]],
    [
      "stated wrongly",
      "caf\xe9",
      "utf-8",
      undefined,
      ["caf\ufffd", "ENCODING_INVALID 13-14 1 byte not valid in utf-8"],
    ],
    ["by a hint", "caf\xe9", undefined, "latin1", ["café", "ENCODING_DETECTED 10-14 windows-1252, as the header says"]],
    ["of UTF-8 with a hint of another", "caf\xc3\xa9", undefined, "latin1", ["café"]],
    ["of ASCII with a hint of several bytes", "port", undefined, "gbk", ["port"]],
    ["of ASCII with a hint that is none", "port", undefined, "none", ["port"]],
    [
      "of ISO-2022-JP by a hint",
      "\x1b$B9A\x1b(B",
      undefined,
      "iso-2022-jp",
      ["港", "ENCODING_DETECTED 10-18 iso-2022-jp, as the header says"],
    ],
    [
      "with damage",
      "caf\xc3\xa9 \xe9.",
      undefined,
      undefined,
      ["café \ufffd.", "ENCODING_INVALID 16-17 1 byte not valid in utf-8"],
    ],
    [
      "of UTF-16 without a mark",
      zeros,
      undefined,
      undefined,
      ["The port is open.", "ENCODING_FALLBACK 10-44 utf-16le, guessed by its zero bytes"],
    ],
    ["with a zero far in", `${"x".repeat(64)}\0`, undefined, undefined, [`${"x".repeat(64)}\0`]],
    ["of nothing", "", undefined, undefined, [""]],
  ])("%s", (_, text, encoding, hint, wanted) => {
    expect(read(text, encoding, hint)).toEqual(wanted);
  });
  test("a label that is none is a fault of the caller's", () => {
    expect(() => read("port", "none")).toThrow(
      'unknown encoding "none": give a label such as "utf-8" or "windows-1252"',
    );
  });
  test("a platform may decode UTF-8", () => {
    expect(read("port", undefined, undefined, { decodeUtf8: () => "quay" })).toEqual(["quay"]);
  });
});

describe("a window over chunks", () => {
  test.each([1, 3, 7, 100, 16_384, 20_000, 50_000])("of %i bytes gives all of them, whatever is kept", async (size) => {
    const all = Uint8Array.from({ length: 50_000 }, (_, at) => (at * 7 + (at >> 8)) & 0xff);
    const buffer = new Uint8Array(size);
    const window = openWindow(
      (async function* () {
        yield buffer.subarray(0, 0);
        for (let at = 0; at < all.length; at += size) {
          const part = all.subarray(at, at + size);
          buffer.fill(0xee);
          buffer.set(part);
          yield buffer.subarray(0, part.length);
          if (at === 0) yield buffer.subarray(0, 0);
        }
      })(),
    );
    let place = 0;
    // Steps of different lengths, so that the window lies in a chunk, in a copy and in both.
    for (let step = 1; place < all.length; step = (step * 5 + 3) % 9973) {
      const wanted = Math.min(step + 1, all.length - place);
      expect(await ensure(window, wanted)).toBeGreaterThanOrEqual(wanted);
      expect(window.offset + window.start).toBe(place);
      const found = window.bytes.subarray(window.start, window.start + wanted);
      expect(Buffer.compare(found, all.subarray(place, place + wanted))).toBe(0);
      window.start += wanted;
      place += wanted;
    }
    expect([await ensure(window, 1), window.ended, await window.fill()]).toEqual([0, true, false]);
  });
});
