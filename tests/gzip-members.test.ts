import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { gunzip } from "../src/containers/gzip/gunzip.js";
import { resolveLimits } from "../src/containers/limits.js";
import type { Platform } from "../src/containers/platform.js";
import { type Diagnostic, type DumpRecord, type ReadDumpOptions, readRecords } from "../src/index.js";
import { nodePlatform } from "../src/node/platform.js";
import { member, readGzip, readGzipEveryWay, refilled, warcRecord } from "./support/gzip.js";
import fc from "./support/properties.js";
import { root } from "./support/sources.js";

const records = [
  "The ferry was late.",
  "The lantern was lit.",
  "Forty-one boats and a raft.",
  "Nobody was on board.",
].map((text, at) => warcRecord(at + 1, `${text} `.repeat(9 * (at + 1))));
const ends = records.map((_, at) => Buffer.concat(records.slice(0, at + 1)).length);
const raw = Buffer.concat(records);

interface Asked {
  readonly members: readonly (readonly [number, number] | undefined)[];
  readonly told: readonly string[];
}

/** Asks for each record as soon as its last byte is there, as a reader does. */
async function ask(stored: Uint8Array, sizes: readonly number[], platform: Platform, asked = ends): Promise<Asked> {
  const told: string[] = [];
  const { chunks, memberOf } = gunzip(refilled(stored, sizes), {
    platform,
    limits: resolveLimits({}),
    report: (code, { byteStart, byteEnd }, rawOffset) =>
      void told.push(`${code} ${byteStart}-${byteEnd} at ${rawOffset}`),
  });
  const members: (readonly [number, number] | undefined)[] = [];
  let length = 0;
  let start = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    for (let end = asked[members.length]; end !== undefined && end <= length; end = asked[members.length]) {
      const range = memberOf({ byteStart: start, byteEnd: end });
      members.push(range && [range.byteStart, range.byteEnd]);
      start = end;
    }
  }
  return { members, told: told.sort() };
}

async function askEveryWay(stored: Uint8Array, asked = ends): Promise<Asked> {
  const found = await ask(stored, [stored.length], {}, asked);
  for (const sizes of [[1], [2], [7], [50, 3], [100_000]]) {
    for (const platform of [{}, nodePlatform]) expect(await ask(stored, sizes, platform, asked)).toEqual(found);
  }
  return found;
}

/** Where each of the members that stand one behind the other begins and ends. */
function places(members: readonly Buffer[]): (readonly [number, number])[] {
  return members.map((each, at) => {
    const start = Buffer.concat(members.slice(0, at)).length;
    return [start, start + each.length];
  });
}

describe("the member of a record", () => {
  test("is known where each has its own", async () => {
    const members = records.map((record) => member(record));
    expect(await askEveryWay(Buffer.concat(members))).toEqual({ members: places(members), told: [] });
  });

  test("is known for members longer than a buffer, the moment their last byte is given", async () => {
    const noise = Array.from({ length: 9000 }, (_, at) => `${(at * 2654435761) % 1_000_003} boats, ${at} `);
    // The second ends where the room of the decoder does.
    const long = [1, 2, 3].map((id) =>
      warcRecord(id, noise.join("").repeat(2)).subarray(0, 163_840 + (id === 2 ? 1 : id)),
    );
    const members = long.map((record) => gzipSync(record, { level: 1 }));
    const asked = long.map((_, at) => Buffer.concat(long.slice(0, at + 1)).length);
    const stored = Buffer.concat(members);
    for (const sizes of [[stored.length], [4096], [333]]) {
      expect(await ask(stored, sizes, {}, asked)).toEqual({ members: places(members), told: [] });
    }
  });

  test("is none where one holds all, which is told once (G7)", async () => {
    const { members, told } = await askEveryWay(member(raw));
    expect(members).toEqual(records.map(() => undefined));
    expect(told).toEqual([`GZ_NOT_PER_RECORD 0-0 at ${(ends[1] as number) - 1}`]);
  });

  test("is the run of members where a record lies in several, which is told too", async () => {
    const [one, two, three, four] = records as [Buffer, Buffer, Buffer, Buffer];
    const members = [one, two.subarray(0, 99), two.subarray(99), three, four].map((part) => member(part));
    const at = places(members);
    const { members: found, told } = await askEveryWay(Buffer.concat(members));
    expect(found).toEqual([at[0], [at[1]?.[0], at[2]?.[1]], at[3], at[4]]);
    expect(told).toEqual([`GZ_NOT_PER_RECORD ${at[1]?.[0]}-${at[1]?.[0]} at ${(ends[1] as number) - 1}`]);
  });

  test("is told to stand apart where all members are of one size", async () => {
    const parts = Array.from({ length: Math.ceil(raw.length / 100) }, (_, at) =>
      raw.subarray(at * 100, at * 100 + 100),
    );
    const { told } = await askEveryWay(Buffer.concat(parts.map((part) => member(part))));
    expect(told).toHaveLength(1);
  });

  test("is not confused by empty members, nor by padding and junk", async () => {
    const empty = member("");
    const parts = [empty, empty, member(records[0] as Buffer), Buffer.alloc(9), member(records[1] as Buffer), empty];
    const junk = [Buffer.from("junk"), member(records[2] as Buffer), empty, member(records[3] as Buffer), empty];
    const at = places([...parts, ...junk]);
    const { members, told } = await askEveryWay(Buffer.concat([...parts, ...junk]));
    expect(members).toEqual([at[2], at[4], at[7], at[9]]);
    expect(told.filter((each) => each.startsWith("GZ_NOT"))).toEqual([]);
  });

  test("of plain records is none, and those behind have theirs", async () => {
    const members = [
      member(records[0] as Buffer),
      records[1] as Buffer,
      records[2] as Buffer,
      member(records[3] as Buffer),
    ];
    const at = places(members);
    const { members: found, told } = await askEveryWay(Buffer.concat(members));
    expect(found).toEqual([at[0], undefined, undefined, at[3]]);
    expect(told.map((each) => each.split(" ")[0])).toEqual(["GZ_PLAIN_MEMBER"]);
  });

  test("that is cut, damaged or of a wrong checksum is no sign of members that stand apart", async () => {
    const members = records.map((record) => member(record));
    const [one, two, three, four] = members as [Buffer, Buffer, Buffer, Buffer];
    for (let at = 10; at < two.length; at++) {
      const bad = Buffer.from(two);
      bad[at] = (bad[at] ?? 0) ^ 0xff;
      const stored = Buffer.concat([one, bad, three, four]);
      const { told } = await ask(stored, [64], {});
      // Where bytes are missing or too many, the records asked for here are no longer where they were.
      if ((await readGzip(stored)).raw.length === raw.length)
        expect(told.filter((each) => each.startsWith("GZ_NOT"))).toEqual([]);
    }
    const { told } = await askEveryWay(Buffer.concat([one, two, three.subarray(0, -20)]));
    expect(told.map((each) => each.split(" ")[0])).toEqual(["GZ_TRUNCATED"]);
  });

  test("is not asked for by formats without one: nothing is told of them", async () => {
    const lines = member('{"text": "The ferry was late."}\n{"text": "The lantern was lit."}\n');
    const { diagnostics } = await read(lines);
    expect(diagnostics).toEqual([]);
  });
});

interface Read {
  readonly records: readonly DumpRecord[];
  readonly diagnostics: readonly Diagnostic[];
}

async function read(
  bytes: Uint8Array,
  sizes: readonly number[] = [Math.max(1, bytes.length)],
  options: ReadDumpOptions = {},
): Promise<Read> {
  const found: DumpRecord[] = [];
  const diagnostics: Diagnostic[] = [];
  const onDiagnostic = (each: Diagnostic) => void diagnostics.push(each);
  for await (const record of readRecords(refilled(bytes, sizes), { records: "all", onDiagnostic, ...options })) {
    found.push(record);
  }
  return { records: found, diagnostics };
}

const samples = join(root, "../shared/reliability/samples");

interface Row {
  readonly file: string;
  readonly codes: readonly string[];
  readonly recordIds: readonly string[];
}

const rows: readonly Row[] = existsSync(samples)
  ? (JSON.parse(readFileSync(join(samples, "manifest.json"), "utf8")) as Row[]).filter(({ file }) =>
      file.endsWith(".gz"),
    )
  : [];

describe.skipIf(rows.length === 0)("samples of damaged gzip", () => {
  test.each(rows)("$file tells what it should, and nothing is lost", async ({ file, codes, recordIds }) => {
    const bytes = readFileSync(join(samples, file));
    const { records: found, diagnostics } = await read(bytes);
    const all = [...diagnostics, ...found.flatMap((record) => record.diagnostics ?? [])];
    const told = all.filter(({ code }) => /^GZ_|^LIMIT_GZ/.test(code)).map(({ code }) => code);
    expect(told).toEqual(expect.arrayContaining(codes.filter((code) => code.startsWith("GZ_"))));
    for (const code of told) expect(codes.join("|")).toContain(code);
    for (const id of recordIds) expect(found.some((record) => record.id?.toString().endsWith(id))).toBe(true);
  });

  test.each(rows.filter(({ file }) => !file.includes("bomb")))(
    "$file gives the same in every chunking, by Node's means and without",
    async ({ file }) => {
      const bytes = readFileSync(join(samples, file));
      const reference = await read(bytes);
      for (const sizes of [[1], [2], [3], [7], [64, 5]]) {
        for (const platform of [{}, nodePlatform]) expect(await read(bytes, sizes, { platform })).toEqual(reference);
      }
    },
  );

  test.each([{}, nodePlatform])("a bomb is read in pieces, of which few are there at a time", async (platform) => {
    const bytes = readFileSync(join(samples, "warc/bomb-64MiB.warc.gz"));
    for (const maxInflationRatio of [1000, Number.POSITIVE_INFINITY]) {
      const limits = resolveLimits({ maxInflationRatio });
      let length = 0;
      let longest = 0;
      for await (const chunk of gunzip(refilled(bytes, [65_536]), { platform, limits, report: () => {} }).chunks) {
        length += chunk.length;
        longest = Math.max(longest, chunk.buffer.byteLength);
      }
      expect(longest).toBeLessThan(2 * 1024 * 1024);
      expect(length).toBeGreaterThan(maxInflationRatio === 1000 ? 1024 * 1024 : 64 * 1024 * 1024);
    }
  });
});

describe("records of a damaged gzip file", () => {
  test("and what is told of each are the same in every chunking, by Node's means and without", async () => {
    const sound = Buffer.concat(records.map((record) => member(record)));
    const edit = fc.record({ at: fc.nat(sound.length - 1), drop: fc.nat(30), put: fc.uint8Array({ maxLength: 30 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { maxLength: 3 }), fc.integer({ min: 2, max: 90 }), async (edits, size) => {
        let stored = sound;
        for (const { at, drop, put } of edits) {
          stored = Buffer.concat([stored.subarray(0, at), put, stored.subarray(at + drop)]);
        }
        // What is no longer gzip is another format's business.
        if (stored[0] !== 0x1f || stored[1] !== 0x8b) return;
        const reference = await read(stored);
        for (const sizes of [[1], [size], [7, size]]) {
          for (const platform of [{}, nodePlatform]) expect(await read(stored, sizes, { platform })).toEqual(reference);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("a gzip file that is left early", () => {
  test("lets its source go", async () => {
    let ended = false;
    async function* source() {
      try {
        while (true) yield member(records[0] as Buffer);
      } finally {
        ended = true;
      }
    }
    const { chunks } = gunzip(source(), { platform: nodePlatform, limits: resolveLimits({}), report: () => {} });
    for await (const _ of chunks) break;
    expect(ended).toBe(true);
  });

  test("passes on what its source rejects with", async () => {
    async function* source() {
      yield member(records[0] as Buffer).subarray(0, 50);
      throw new Error("the disk is gone");
    }
    const { chunks } = gunzip(source(), { platform: {}, limits: resolveLimits({}), report: () => {} });
    await expect(chunks.next()).rejects.toThrow("the disk is gone");
  });
});

describe("a member that lacks some bytes takes no other with it", () => {
  const [one, two, three] = ["first", "second", "third"].map((name) =>
    gzipSync(`WARC/1.0 the ${name} text of several, told at some length`),
  ) as [Buffer, Buffer, Buffer];

  test.each([1, 2, 3, 4, 5, 7, 8])("%i bytes of its trailer", async (lost) => {
    const { raw, told } = await readGzipEveryWay(Buffer.concat([one, two.subarray(0, -lost), three]));
    expect(raw.toString()).toContain("the third text of several, told at some length");
    expect(told.map(([code]) => code)).toEqual(["GZ_CORRUPT"]);
  });

  test.each([3, 5, 9, 10, 11])("all but %i bytes of its beginning", async (kept) => {
    const { raw, told } = await readGzipEveryWay(Buffer.concat([one, two.subarray(0, kept), three]));
    expect(raw.toString()).toContain("the third text of several, told at some length");
    expect(told.length).toBeGreaterThan(0);
  });
});

test.each([
  ["Node's means, large chunks", nodePlatform, 65536],
  ["Node's means, small chunks", nodePlatform, 700],
  ["our own, small chunks", {}, 700],
])("several files are read side by side as they are alone: %s", async (_, platform, size) => {
  // Longer than what is given together, of every length, so that some have to be read first.
  const files = [1, 2, 3, 4].map((seed) =>
    Buffer.concat(
      Array.from({ length: 12 }, (_, at) =>
        gzipSync(warcRecord(at + 1, `${seed} is the ferry ${at}. `.repeat(40 << (at % 15)))),
      ),
    ),
  );
  const readOne = async (bytes: Buffer) => {
    const texts: string[] = [];
    for await (const { text } of readRecords(refilled(bytes, [size]), { platform })) texts.push(text);
    return texts;
  };
  const alone: string[][] = [];
  for (const bytes of files) alone.push(await readOne(bytes));
  expect(await Promise.all(files.map(readOne))).toEqual(alone);
});
