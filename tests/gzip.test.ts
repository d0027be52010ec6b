import { constants, crc32, deflateRawSync, gzipSync, inflateRawSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { nodePlatform } from "../src/node/platform.js";
import { member, readGzip, readGzipEveryWay, warcRecord } from "./support/gzip.js";
import fc from "./support/properties.js";

const texts = [
  "The ferry to Östersund left at nine on Monday, and nobody was on board.\n".repeat(3),
  "Harbour Town lit its lanterns for the first time since the storm, the council said.\n",
  "No one had counted the boats. There were forty-one, said the harbour master, and a raft.\n",
];
const records = texts.map((text, at) => warcRecord(at + 1, text));
const members = records.map((record) => member(record));
const [first, second, third] = members as [Buffer, Buffer, Buffer];
const [one, two, three] = records as [Buffer, Buffer, Buffer];
const file = Buffer.concat(members);
const all = Buffer.concat(records);
const ends = [first.length, first.length + second.length, file.length] as const;

function inflatedCut(bytes: Uint8Array): Buffer {
  return bytes.length < 10
    ? Buffer.alloc(0)
    : inflateRawSync(bytes.subarray(10), { finishFlush: constants.Z_SYNC_FLUSH });
}

describe("sound members", () => {
  test("give their bytes, and nothing is told", async () => {
    expect(await readGzipEveryWay(file)).toEqual({
      raw: all,
      told: [],
      members: [
        [0, ends[0]],
        [ends[0], ends[1]],
        [ends[1], ends[2]],
      ],
    });
  });

  test("may be empty", async () => {
    const empty = member("");
    const {
      raw,
      told,
      members: found,
    } = await readGzipEveryWay(Buffer.concat([empty, first, empty, empty, second, empty]));
    expect(raw).toEqual(Buffer.concat([one, two]));
    expect(told).toEqual([]);
    expect(found).toHaveLength(6);
  });

  test("may have all that a header can have; what its extra field states is not believed", async () => {
    const extra = Buffer.from([0x73, 0x6c, 8, 0, 0xff, 0xff, 0xff, 0, 1, 0, 0, 0]);
    const head = Buffer.concat([
      Buffer.from([0x1f, 0x8b, 8, 2 | 4 | 8 | 16, 1, 2, 3, 4, 0, 3, extra.length, 0]),
      extra,
      Buffer.from("harbour.warc\0A comment\0"),
    ]);
    const sum = Buffer.alloc(2);
    sum.writeUInt16LE(crc32(head) & 0xffff);
    const built = Buffer.concat([head, sum, first.subarray(10)]);
    const { raw, told } = await readGzipEveryWay(Buffer.concat([built, second]));
    expect(raw).toEqual(Buffer.concat([one, two]));
    expect(told).toEqual([]);
    for (let length = 1; length < head.length + 2; length++) {
      expect((await readGzip(built.subarray(0, length), [5])).told).toEqual([["GZ_TRUNCATED", 0, length, 0]]);
    }
  });

  test("may hold gzip, which stays as it is", async () => {
    const nested = member(first);
    expect((await readGzipEveryWay(Buffer.concat([nested, member("x")]))).raw).toEqual(
      Buffer.concat([first, Buffer.from("x")]),
    );
  });

  test("may be longer than any buffer", async () => {
    const long = Buffer.from(
      Array.from({ length: 300_000 }, (_, at) => `${(at * 2654435761) % 1_000_003} boats\n`).join(""),
    );
    const noise = Buffer.from(
      Array.from({ length: 1_500_000 }, (_, at) => (at * at * 31 + (at >> 3) * 7 + (at >> 11)) & 255),
    );
    const stored = Buffer.concat([member(long), gzipSync(noise, { level: 0 }), first]);
    const expected = Buffer.concat([long, noise, one]);
    for (const sizes of [[stored.length], [262_144], [1000, 70_000]]) {
      for (const platform of [{}, nodePlatform]) {
        const { raw, told } = await readGzip(stored, sizes, platform);
        expect(raw.equals(expected)).toBe(true);
        expect(told).toEqual([]);
      }
    }
  });

  test("give the same for any chunks", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ maxLength: 300 }), { maxLength: 6 }),
        fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 4 }),
        async (parts, sizes) => {
          const stored = Buffer.concat(parts.map((part) => member(part)));
          const { raw, told } = await readGzip(stored, sizes);
          expect(raw.toString()).toBe(Buffer.from(parts.join("")).toString());
          expect(told).toEqual([]);
        },
      ),
    );
  });
});

describe("a cut file (G1)", () => {
  test.each([
    ["one member", [first]],
    ["three members", members],
  ])("of %s gives all that can be inflated, wherever it is cut", async (_, parts) => {
    const stored = Buffer.concat(parts);
    for (let length = 1; length < stored.length; length++) {
      let start = 0;
      let before = Buffer.alloc(0);
      for (const [at, part] of parts.entries()) {
        if (start + part.length > length) break;
        start += part.length;
        before = Buffer.concat([before, records[at] as Buffer]);
      }
      const cut = stored.subarray(0, length);
      const expected = Buffer.concat([before, inflatedCut(cut.subarray(start))]);
      const trailer = Buffer.concat(records.slice(0, parts.length)).length;
      for (const platform of [{}, nodePlatform]) {
        const { raw, told } = await readGzip(cut, [length % 3 === 0 ? 7 : length], platform);
        expect(raw.equals(expected)).toBe(true);
        expect(raw.length).toBeLessThanOrEqual(trailer);
        expect(told).toEqual(start === length ? [] : [["GZ_TRUNCATED", start, length, expected.length]]);
      }
    }
  });
});

describe("what stands between members", () => {
  test("zero bytes are padding (G2)", async () => {
    const zeros = Buffer.alloc(600);
    const { raw, told } = await readGzipEveryWay(Buffer.concat([first, zeros, second, Buffer.alloc(1)]));
    expect(raw).toEqual(Buffer.concat([one, two]));
    const behind = first.length + 600;
    expect(told).toEqual([
      ["GZ_PADDING", first.length, behind, one.length],
      ["GZ_PADDING", behind + second.length, behind + second.length + 1, raw.length],
    ]);
  });

  test("other bytes are junk, up to the next member (G3)", async () => {
    const junk = Buffer.from("\n\x1f\x8b\x08 these are not the boats \x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03 \x1f");
    const { raw, told } = await readGzipEveryWay(Buffer.concat([first, junk, second, junk]));
    expect(raw).toEqual(Buffer.concat([one, two]));
    const behind = first.length + junk.length;
    expect(told).toEqual([
      ["GZ_JUNK", first.length, behind, one.length],
      ["GZ_JUNK", behind + second.length, behind + second.length + junk.length, raw.length],
    ]);
  });

  test("a file may be nothing but junk, or begin with it", async () => {
    const notDeflate = Buffer.from([0x1f, 0x8b, 7, 0, 0, 0, 0, 0, 0, 3, 1, 2, 3]);
    expect((await readGzipEveryWay(notDeflate)).told).toEqual([["GZ_JUNK", 0, 13, 0]]);
    const { raw, told } = await readGzipEveryWay(Buffer.concat([notDeflate, first]));
    expect(raw).toEqual(one);
    expect(told).toEqual([["GZ_JUNK", 0, 13, 0]]);
    expect((await readGzipEveryWay(Buffer.alloc(0))).told).toEqual([]);
  });

  test("a header that does not end is none", async () => {
    const endless = Buffer.concat([Buffer.from([0x1f, 0x8b, 8, 8, 0, 0, 0, 0, 0, 3]), Buffer.alloc(200_000, 0x61)]);
    const stored = Buffer.concat([endless, first]);
    for (const sizes of [[1000], [stored.length]]) {
      const { raw, told } = await readGzip(stored, sizes);
      expect(raw).toEqual(one);
      expect(told).toEqual([["GZ_JUNK", 0, endless.length, 0]]);
    }
  });

  test("records that stand uncompressed are given as they are (G4)", async () => {
    const plain = Buffer.concat([two, warcRecord(7, "A nested \x1f\x8b\x08\x00 and more.\n")]);
    const payload = warcRecord(8, member("a page that was stored compressed").toString("latin1"));
    const stored = Buffer.concat([first, plain, third, plain, payload]);
    const { raw, told } = await readGzipEveryWay(stored);
    expect(raw).toEqual(Buffer.concat([one, plain, three, plain, payload]));
    const start = first.length + plain.length + third.length;
    expect(told).toEqual([
      ["GZ_PLAIN_MEMBER", first.length, first.length + plain.length, one.length + plain.length],
      ["GZ_PLAIN_MEMBER", start, stored.length, raw.length],
    ]);
  });
});

describe("a trailer that is wrong (G5)", () => {
  test.each([
    ["checksum", 8, "GZ_CRC_MISMATCH"],
    ["size", 4, "GZ_SIZE_MISMATCH"],
  ])("in its %s keeps the data", async (_, back, code) => {
    const stored = Buffer.from(file);
    stored[ends[1] - back] = (stored[ends[1] - back] ?? 0) ^ 0x40;
    const { raw, told } = await readGzipEveryWay(stored);
    expect(raw).toEqual(all);
    expect(told).toEqual([[code, ends[0], ends[1], one.length + two.length]]);
  });

  test("may be wrong in both; before what is no member it is none", async () => {
    const bad = Buffer.concat([first.subarray(0, -8), Buffer.alloc(8, 0x31)]);
    const told = [
      ["GZ_CRC_MISMATCH", 0, bad.length, one.length],
      ["GZ_SIZE_MISMATCH", 0, bad.length, one.length],
    ];
    expect(await readGzipEveryWay(bad)).toMatchObject({ raw: one, told });
    const { raw, told: corrupt } = await readGzipEveryWay(Buffer.concat([bad, Buffer.from("junk"), second]));
    expect(raw).toEqual(Buffer.concat([one, two]));
    expect(corrupt).toEqual([["GZ_CORRUPT", bad.length - 8, bad.length + 4, one.length]]);
  });
});

describe("damaged data (G6)", () => {
  test("keeps what came before, and the members behind", async () => {
    const kept = two.subarray(0, 150);
    const head = Buffer.concat([second.subarray(0, 10), deflateRawSync(kept, { finishFlush: constants.Z_SYNC_FLUSH })]);
    // No block is of type 3.
    const broken = Buffer.concat([head, Buffer.alloc(300, 0x07)]);
    const { raw, told } = await readGzipEveryWay(Buffer.concat([first, broken, third]));
    expect(raw).toEqual(Buffer.concat([one, kept, three]));
    const start = first.length;
    expect(told).toEqual([["GZ_CORRUPT", start + head.length, start + broken.length, one.length + kept.length]]);
  });

  test("in one byte, whichever: nothing is thrown, and the members behind are whole", async () => {
    const next = ends[0];
    for (let at = 0; at < next; at++) {
      for (const flip of [0x01, 0x20, 0xff]) {
        const stored = Buffer.from(file);
        stored[at] = (stored[at] ?? 0) ^ flip;
        const read = await readGzip(stored, [at % 2 === 0 ? 11 : stored.length], at % 3 === 0 ? nodePlatform : {});
        const tail = read.raw.subarray(-(two.length + three.length));
        if (!tail.equals(Buffer.concat([two, three]))) expect({ at, flip, ...read }).toBe("whole behind the damage");
      }
    }
  });

  test("in one byte is the same in every chunking and on every platform, and tiles the file", async () => {
    for (let at = 0; at < file.length; at += 3) {
      const stored = Buffer.from(file);
      stored[at] = (stored[at] ?? 0) ^ (1 << (at % 8));
      await readGzipEveryWay(stored);
    }
  });

  test("of any kind, and several times, does no more harm than that", async () => {
    const edit = fc.record({
      at: fc.nat(file.length * 2),
      kind: fc.constantFrom("flip", "drop", "add", "zero", "copy"),
      length: fc.integer({ min: 1, max: 40 }),
      bytes: fc.uint8Array({ minLength: 1, maxLength: 40 }),
    });
    const twice = Buffer.concat([file, file]);
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 5 }), async (edits) => {
        let stored = twice;
        for (const { at, kind, length, bytes } of edits) {
          const put = {
            flip: Buffer.from([(stored[at] ?? 0) ^ (1 << (length % 8))]),
            drop: Buffer.alloc(0),
            add: Buffer.concat([bytes, stored.subarray(at, at + length)]),
            zero: Buffer.alloc(length),
            copy: stored.subarray(0, 20),
          }[kind];
          stored = Buffer.concat([
            stored.subarray(0, at),
            put as Buffer,
            stored.subarray(at + (kind === "flip" ? 1 : length)),
          ]);
        }
        await readGzipEveryWay(stored);
      }),
      { numRuns: 150 },
    );
  });

  test("of a file of other texts too", async () => {
    const others = texts.map((text) => member(text));
    const stored = Buffer.concat(others);
    for (let at = 10; at < (others[0] as Buffer).length; at++) {
      const damaged = Buffer.from(stored);
      damaged[at] = (damaged[at] ?? 0) ^ 0xff;
      const { raw } = await readGzip(damaged);
      expect(raw.toString().endsWith(texts.slice(1).join(""))).toBe(true);
    }
  });

  test("far into a long member is noticed at the same place by all", async () => {
    const long = Buffer.from(
      Array.from({ length: 200_000 }, (_, at) => `${(at * 2654435761) % 1_000_003} boats\n`).join(""),
    );
    const damaged = member(warcRecord(1, long.toString()));
    damaged.fill(0xff, damaged.length - 3000, damaged.length - 2900);
    const stored = Buffer.concat([damaged, second]);
    const reads = [];
    for (const sizes of [[stored.length], [65_536], [999]]) {
      for (const platform of [{}, nodePlatform]) reads.push(await readGzip(stored, sizes, platform));
    }
    for (const read of reads) expect(read.told).toEqual(reads[0]?.told);
    for (const read of reads) expect(read.raw.equals(reads[0]?.raw as Buffer)).toBe(true);
    expect(reads[0]?.raw.subarray(-two.length)).toEqual(two);
    expect(reads[0]?.told.map(([code]) => code)).toEqual(["GZ_CORRUPT"]);
  });

  test("does not bring out gzip that a record holds", async () => {
    const page = member("a page that was stored compressed, and is no record");
    const holder = gzipSync(warcRecord(1, "x".repeat(50) + page.toString("latin1")), { level: 0 });
    const broken = Buffer.from(holder);
    broken[11] = (broken[11] ?? 0) ^ 0x0f;
    const { raw, told } = await readGzipEveryWay(Buffer.concat([first, broken, third]));
    expect(raw).toEqual(Buffer.concat([one, three]));
    expect(told).toEqual([["GZ_CORRUPT", first.length + 10, first.length + broken.length, one.length]]);
  });

  test("costs no square where members lie in one another", async () => {
    // Each stored block holds a member that begins a little later and reaches as far.
    const nest = (depth: number): Buffer => {
      const unit = 15;
      const bytes = Buffer.alloc(depth * unit + 64, 0x07);
      for (let at = 0; at < depth; at++) {
        const left = Math.min(65_535, bytes.length - (at + 1) * unit - 20);
        Buffer.from([
          0x1f,
          0x8b,
          8,
          0,
          0,
          0,
          0,
          0,
          0,
          3,
          0,
          left & 255,
          left >> 8,
          ~left & 255,
          (~left >> 8) & 255,
        ]).copy(bytes, at * unit);
      }
      return bytes;
    };
    const sizes = [1000, 2000].map(async (depth) => (await readGzip(nest(depth))).raw.length / depth);
    const [some, more] = await Promise.all(sizes);
    expect((more as number) / (some as number)).toBeLessThan(1.5);
  });
});

describe("a member that inflates beyond measure (G9)", () => {
  const bomb = gzipSync(Buffer.alloc(24 * 1024 * 1024), { level: 9 });

  test("is left, and the next one read", async () => {
    const { raw, told } = await readGzipEveryWay(Buffer.concat([first, bomb, third]), 500);
    expect(told).toHaveLength(1);
    const [code, start, end, rawOffset] = told[0] ?? [];
    expect([code, end]).toEqual(["LIMIT_GZ_RATIO", first.length + bomb.length]);
    expect(start).toBeGreaterThan(first.length + 1000);
    expect(rawOffset).toBeLessThan(3 * 1024 * 1024);
    expect(raw.subarray(-three.length)).toEqual(three);
  });

  test("is read where the limit allows it, in pieces of bounded size", async () => {
    expect((await readGzip(bomb, undefined, nodePlatform, 2000)).raw.length).toBe(24 * 1024 * 1024);
  });

  test("is not measured before it gave a MiB", async () => {
    const small = gzipSync(Buffer.alloc(1024 * 1024), { level: 9 });
    expect((await readGzipEveryWay(small, 10)).told).toEqual([]);
  });

  test("stays inside where it is in another", async () => {
    const outer = member(bomb);
    expect((await readGzipEveryWay(outer)).raw.equals(bomb)).toBe(true);
  });
});
