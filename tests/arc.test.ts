import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseRecordLine } from "../src/containers/arc/record-line.js";
import { arc } from "../src/containers/arc.js";
import type { ReadDumpOptions } from "../src/index.js";
import { bytesOf, codesOf, expectRegionsToTile, inChunks, readAll } from "./support/dumps.js";
import fc from "./support/properties.js";
import { root } from "./support/sources.js";

const folder = join(root, "fixtures/containers/arc");
const read = (source: Parameters<typeof readAll>[0], options: ReadDumpOptions = {}) =>
  readAll(source, { format: arc, ...options });

const opening = "1 0 Harbour Town Library\nURL IP-address Archive-date Content-type Archive-length\n";
const filedesc = `filedesc://harbour.arc 0.0.0.0 20130814090000 text/plain ${opening.length}\n${opening}\n`;
const page = (text: string) => `HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n${text}`;

/** A record of a page; `head` changes what its line states. */
function record(uri: string, text: string, head: { date?: string; length?: string; ip?: string } = {}): string {
  const block = page(text);
  const { ip = "192.0.2.7", date = "20130814090205", length = String(bytesOf(block).length) } = head;
  return `${uri} ${ip} ${date} text/plain ${length}\n${block}\n`;
}

const first = "The ferry tied up at the old quay on Tuesday.\n\nPassengers waved.";
const second = "The fish market opened its doors again.";
const uris = { first: "http://bugle.example/ferry", second: "http://bugle.example/market" };
const good = filedesc + record(uris.first, first) + record(uris.second, second);

async function readText(text: string, options?: ReadDumpOptions) {
  const result = await read(bytesOf(text), options);
  expectRegionsToTile(result, bytesOf(text).length);
  return { ...result, texts: result.records.map((each) => each.text), codes: codesOf(result) };
}

describe("the line that opens a record", () => {
  test("is read from its right end", () => {
    expect(parseRecordLine("http://b.example/a b c 192.0.2.7 20130814090205 text/html 1591", 1)).toEqual({
      uri: "http://b.example/a b c",
      ip: "192.0.2.7",
      date: "20130814090205",
      contentType: "text/html",
      length: "1591",
      more: [],
    });
  });
  test("has ten fields in version 2, whichever version is said", () => {
    const line =
      "http://b.example/a b 192.0.2.7 20130814090205 text/html 302 8d2f http://b.example/c 12345678901 x.arc 87";
    for (const version of [1, 2] as const) {
      expect(parseRecordLine(line, version)).toMatchObject({
        uri: "http://b.example/a b",
        contentType: "text/html",
        length: "87",
        more: version === 2 ? ["302", "8d2f", "http://b.example/c", "12345678901", "x.arc"] : expect.anything(),
      });
    }
  });
  test("may have spaces in its content type", () => {
    expect(parseRecordLine("http://b.example/ - 20130814090205 text/html; charset=utf-8 12", 1)).toMatchObject({
      uri: "http://b.example/",
      ip: "-",
      contentType: "text/html; charset=utf-8",
    });
  });
  test.each([
    "",
    "http://b.example/",
    "http://b.example/ 192.0.2.7 20130814090205 12",
    "URL IP-address Archive-date Content-type Archive-length",
    "Monday: the harbour opened 12 weeks late",
    "no address 192.0.2.7 20130814090205 text/html 12",
  ])("is none: %j", (line) => {
    expect(parseRecordLine(line, 1)).toBeUndefined();
    expect(parseRecordLine(line, 2)).toBeUndefined();
  });
});

describe("an ARC file", () => {
  test("is known by its first bytes", () => {
    expect(arc.detect(bytesOf(good))).toBe("certain");
    expect(arc.detect(bytesOf(record(uris.first, first)))).toBe("certain");
    for (const text of [
      "",
      "file",
      "http://b.example/ is where it was",
      "WARC/1.0\r\n",
      record(uris.first, "").replace("HTTP/", "x"),
    ]) {
      expect(arc.detect(bytesOf(text))).toBeUndefined();
    }
  });

  test.each([
    [
      "version-1.arc",
      [
        "http://bugle.example/2013/ferry back.txt",
        "http://bugle.example/2013/market.html",
        "http://bugle.example/logo.gif",
      ],
    ],
    ["version-2.arc", ["http://bugle.example/2013/ferry.txt", "http://bugle.example/2013/market.txt"]],
  ])("%s gives its records", async (file, addresses) => {
    const bytes = readFileSync(join(folder, file));
    const result = await readAll(bytes, { htmlToText: (html) => html.replace(/<[^>]+>/g, "") });
    expectRegionsToTile(result, bytes.length);
    expect(result.records.map(({ targetUri }) => targetUri)).toEqual(addresses);
    expect(result.records[0]?.text).toMatch(/^Ferry returns to the harbour\n\nBy Anna Vogt\n/);
    expect(result.records[1]?.text).toMatch(/^Market reopens on the square\n/);
    expect(codesOf(result)).toEqual(file === "version-1.arc" ? ["PAYLOAD_NOT_TEXT"] : []);
    expect(result.regions[0]).toMatchObject({ kind: "skipped", type: "filedesc" });
    const all = await readAll(bytes, { records: "all" });
    expect(all.records[0]).toMatchObject({
      type: "filedesc",
      text: expect.stringMatching(/^[12] 0 Harbour Town Library\n/),
    });
    expect(all.records).toHaveLength(addresses.length + 1);
  });

  test("gives what its lines and the heads below them state", async () => {
    const { records } = await readText(good, { path: "harbour.arc" });
    const start = filedesc.length;
    expect(records[0]).toEqual({
      text: first,
      targetUri: uris.first,
      capturedAt: "2013-08-14T09:02:05Z",
      type: "response",
      fields: {
        "IP-address": ["192.0.2.7"],
        "Content-type": ["text/plain"],
        "http.status": ["200"],
        "http.content-type": ["text/plain"],
      },
      source: {
        path: "harbour.arc",
        index: 0,
        bytes: { byteStart: start, byteEnd: start + record(uris.first, first).length },
      },
    });
  });
  test("of version 2 states more", async () => {
    const { records } = await readAll(readFileSync(join(folder, "version-2.arc")));
    expect(records[0]?.fields).toMatchObject({ "Result-code": ["200"], Checksum: ["8d2f0a"], Offset: ["1234567"] });
    expect(records[0]?.fields).not.toHaveProperty("Location");
  });

  test.each([1, 2, 3, 7, 64, 4096])("gives the same in chunks of %i bytes", async (size) => {
    for (const text of [good, ...Object.values(damaged).map(({ dump }) => dump)]) {
      const bytes = bytesOf(text);
      expect(await read(inChunks(bytes, size))).toEqual(await read(bytes));
    }
  });
  test("gives the same however it is cut in two", async () => {
    const bytes = bytesOf(good);
    const whole = await read(bytes);
    for (let at = 1; at < bytes.length; at++) {
      expect(await read([bytes.slice(0, at), bytes.slice(at)])).toEqual(whole);
    }
  });

  test("cut at any byte gives whole what stands before, and accounts for the rest", async () => {
    const bytes = bytesOf(good);
    const whole = (await read(bytes)).records;
    const startOf = (index: number) => whole[index]?.source.bytes?.byteStart ?? 0;
    for (let cut = 1; cut < bytes.length; cut++) {
      const result = await read(bytes.subarray(0, cut));
      expectRegionsToTile(result, cut);
      const { records, diagnostics } = result;
      // The closing line feed may be what is cut off, and nothing is lost by that.
      const complete = whole.filter(({ source }) => (source.bytes?.byteEnd ?? 0) <= cut + 1).length;
      expect(records.slice(0, complete).map(({ text }) => text)).toEqual(
        whole.slice(0, complete).map(({ text }) => text),
      );
      if (records.length > complete)
        expect(whole[complete]?.text.startsWith(records[complete]?.text ?? "-")).toBe(true);
      const atBoundary = [filedesc.length - 1, startOf(0), startOf(1), startOf(1) - 1, bytes.length - 1];
      const codes = diagnostics.map(({ code }) => code);
      if (atBoundary.includes(cut)) expect(codes).toEqual(records.length === 0 ? ["EMPTY_INPUT"] : []);
      else expect(codes.length).toBeGreaterThan(0);
      expect(codes.every((code) => code.startsWith("WARC_TRUNCATED") || code === "EMPTY_INPUT")).toBe(true);
    }
  });

  test("may be gzip with a member for each record, or one for all", async () => {
    const { gzipSync } = await import("node:zlib");
    const members = [filedesc, record(uris.first, first), record(uris.second, second)].map((each) => gzipSync(each));
    for (const stored of [Buffer.concat(members), gzipSync(good)]) {
      const { records } = await readAll(stored);
      expect(records.map(({ text }) => text)).toEqual([first, second]);
    }
    const { records } = await readAll(Buffer.concat(members));
    const [start = 0, middle = 0, end = 0] = members.map(({ length }) => length);
    expect(records.map(({ source }) => source.member)).toEqual([
      { byteStart: start, byteEnd: start + middle },
      { byteStart: start + middle, byteEnd: start + middle + end },
    ]);
  });

  test("of whose members one is damaged keeps what comes before the damage, and the others", async () => {
    const { gzipSync } = await import("node:zlib");
    const [start, broken, last] = [filedesc, record(uris.first, first.repeat(20)), lastRecord].map((each) =>
      gzipSync(each),
    );
    for (let cut = 5; cut < (broken as Buffer).length - 10; cut++) {
      const stored = Buffer.concat([start as Buffer, (broken as Buffer).subarray(0, -cut), last as Buffer]);
      const result = await readAll(stored);
      const texts = result.records.map(({ text }) => text);
      expect(texts.pop()).toBe(second);
      // Its last bytes are what the next member's header inflates to, until that is found to be none of its own.
      if (cut < 20) expect(texts[0]?.slice(0, 40)).toBe(first.slice(0, 40));
      expect(texts.length).toBeLessThanOrEqual(1);
      expect(result.records.at(-1)?.targetUri).toBe(uris.second);
      expect(codesOf(result)).toContain("GZ_CORRUPT");
      if (cut < 20) expect(codesOf(result)).not.toContain("ARC_LENGTH_INVALID");
      expect(await readAll(inChunks(stored, 17))).toEqual(result);
    }
  });

  test("never throws, and tiles, whatever its bytes", async () => {
    const pieces = fc.constantFrom(
      ...[
        filedesc,
        record(uris.first, first),
        record(uris.second, second, { length: "-1" }),
        record(uris.first, "", { length: "70" }),
      ],
      ...["\n", "\r\n", "http://b.example/ ", "20130814090205 ", "text/plain ", "12\n", "-1\n", "x", "\0", " ", ":"],
    );
    const anyParts = fc.array(pieces, { maxLength: 12 });
    const anyLimits = fc.constantFrom({}, { maxRecordBytes: 40 }, { maxHeaderBytes: 60 });
    await fc.assert(
      fc.asyncProperty(anyParts, fc.integer({ min: 1, max: 90 }), anyLimits, async (parts, size, limits) => {
        const bytes = bytesOf(parts.join(""));
        const result = await read(bytes, limits);
        expectRegionsToTile(result, bytes.length);
        const told = result.diagnostics.map((each) => JSON.stringify(each.bytes));
        const apart = result.regions.filter(({ kind }) => kind !== "record" && kind !== "skipped");
        for (const region of apart) expect(told).toContain(JSON.stringify(region.bytes));
        expect(await read(inChunks(bytes, size), limits)).toEqual(result);
      }),
      { numRuns: 200 },
    );
  });
});

interface Damage {
  readonly dump: string;
  readonly texts: readonly string[];
  readonly codes: readonly string[];
}

const firstRecord = record(uris.first, first);
const lastRecord = record(uris.second, second);
const spaced = record("http://bugle.example/old quay (2)/ferry back", first);

const damaged: Readonly<Record<string, Damage>> = {
  "a length of -1": {
    dump: filedesc + record(uris.first, first, { length: "-1" }) + lastRecord,
    texts: [first, second],
    codes: ["ARC_LENGTH_INVALID"],
  },
  "a length of -1 at the end": {
    dump: filedesc + firstRecord + record(uris.second, second, { length: "-1" }),
    texts: [first, second],
    codes: ["ARC_LENGTH_INVALID"],
  },
  "a length that is no number": {
    dump: filedesc + record(uris.first, first, { length: "0x1f" }) + lastRecord,
    texts: [first, second],
    codes: ["ARC_LENGTH_INVALID"],
  },
  "a length beyond all numbers": {
    dump: filedesc + record(uris.first, first, { length: "99999999999999999999" }) + lastRecord,
    texts: [first, second],
    codes: ["ARC_LENGTH_INVALID"],
  },
  "a length that is too small": {
    dump: filedesc + record(uris.first, first, { length: "60" }) + lastRecord,
    texts: [first, second],
    codes: ["ARC_LENGTH_INVALID"],
  },
  "a length that is too large": {
    dump: filedesc + record(uris.first, first, { length: "200" }) + lastRecord,
    texts: [first, second],
    codes: ["ARC_LENGTH_INVALID"],
  },
  "a length that is far too large": {
    dump: filedesc + record(uris.first, first, { length: "99999999999" }) + lastRecord,
    texts: [first, second],
    codes: ["ARC_LENGTH_INVALID"],
  },
  "a length that is too large at the end": {
    dump: filedesc + record(uris.first, first, { length: "300" }),
    texts: [`${first}\n`],
    codes: ["WARC_TRUNCATED_BODY"],
  },
  "an address with spaces": { dump: filedesc + spaced + lastRecord, texts: [first, second], codes: [] },
  "a date of 18 digits": {
    dump: filedesc + record(uris.first, first, { date: "201308140902051234" }) + lastRecord,
    texts: [first, second],
    codes: ["DATE_INVALID"],
  },
  "a date that is none": {
    dump: filedesc + record(uris.first, first, { date: "20131414090205" }) + lastRecord,
    texts: [first, second],
    codes: ["DATE_INVALID"],
  },
  "a date of other characters": {
    dump: filedesc + record(uris.first, first, { date: "2013-08-14" }) + lastRecord,
    texts: [first, second],
    codes: ["DATE_INVALID"],
  },
  "an IP address that is a host": {
    dump: filedesc + record(uris.first, first, { ip: "www.bugle.example" }) + lastRecord,
    texts: [first, second],
    codes: [],
  },
  "a line that is cut short": {
    dump: `${filedesc}${uris.first} 192.0.2.7\n${page(first)}\n${lastRecord}`,
    texts: [second],
    codes: ["ARC_HEADER_INVALID"],
  },
  "junk between records": {
    dump: `${filedesc}${firstRecord}zip:zap\n\n# junk\n${lastRecord}`,
    texts: [first, second],
    codes: ["ARC_HEADER_INVALID"],
  },
  "records without a line feed between them": {
    dump: filedesc + firstRecord.trimEnd() + lastRecord,
    texts: [first, second],
    codes: [],
  },
  "records with two line feeds between them": {
    dump: `${filedesc + firstRecord}\n${lastRecord}\n`,
    texts: [first, second],
    codes: [],
  },
  "records with many line feeds between them": {
    dump: `${filedesc + firstRecord}\n\n\r\n${lastRecord}`,
    texts: [first, second],
    codes: ["WARC_SEPARATOR"],
  },
  "line feeds before all": { dump: `\n\n${filedesc}${firstRecord}`, texts: [first], codes: ["WARC_SEPARATOR"] },
  "another record in a body whose length is right": {
    dump: filedesc + record(uris.first, `${first}\n${lastRecord}${second}`) + lastRecord,
    texts: [`${first}\n${lastRecord}${second}`, second],
    codes: [],
  },
  "a record of no bytes": {
    dump: `${filedesc}${uris.first} 192.0.2.7 20130814090205 text/plain 0\n\n${lastRecord}`,
    texts: ["", second],
    codes: [],
  },
  "a block that is no HTTP": {
    dump: `${filedesc}dns:bugle.example 192.0.2.7 20130814090205 text/dns 4\nx A \n${uris.first} 192.0.2.7 20130814090205 no-type 6\nFerry!\n`,
    texts: ["", "Ferry!"],
    codes: ["PAYLOAD_NOT_TEXT"],
  },
};

describe("damage", () => {
  test.each(Object.entries(damaged))("%s", async (_, { dump, texts, codes }) => {
    expect(await readText(dump)).toMatchObject({ texts, codes });
  });

  test("of a date keeps it among the fields", async () => {
    const { records } = await readText(filedesc + record(uris.first, first, { date: "201308140902051234" }));
    expect(records[0]).not.toHaveProperty("capturedAt");
    expect(records[0]?.fields).toMatchObject({ "Archive-date": ["201308140902051234"] });
  });
  test("of an address is told: it is UTF-8, or windows-1252", async () => {
    const latin1 = Uint8Array.from(filedesc + record("http://bugle.example/caf\xe9", first), (char) =>
      char.charCodeAt(0),
    );
    const { records, diagnostics } = await read(latin1);
    expect(records[0]?.targetUri).toBe("http://bugle.example/café");
    expect(diagnostics.map(({ code }) => code)).toEqual(["HEADER_ENCODING"]);
    expect((await readText(filedesc + record("http://bugle.example/café", first))).records[0]?.targetUri).toBe(
      "http://bugle.example/café",
    );
  });
});

describe("limits", () => {
  test("cut a record that is too long, and what follows is read", async () => {
    const long = `Ferry. ${"é".repeat(100_000)}`;
    const dump = filedesc + record(uris.first, long) + lastRecord;
    const bytes = bytesOf(dump);
    for (const source of [bytes, inChunks(bytes, 1000)]) {
      const result = await read(source, { maxRecordBytes: 4096 });
      expectRegionsToTile(result, bytes.length);
      expect(result.records.map(({ text }) => text.slice(0, 9))).toEqual([long.slice(0, 9), second.slice(0, 9)]);
      expect(result.records[0]?.text).toMatch(/^Ferry\. é+$/);
      expect(codesOf(result)).toEqual(["LIMIT_RECORD_BYTES"]);
      expect(result.regions.map(({ kind }) => kind)).toEqual(["skipped", "record", "truncated", "record"]);
    }
  });
  test("cut a record that states no length, and what follows is read", async () => {
    const dump = filedesc + record(uris.first, "x".repeat(100_000), { length: "-1" }) + lastRecord;
    const { texts, codes } = await readText(dump, { maxRecordBytes: 4096 });
    expect(texts).toEqual([expect.stringMatching(/^x+$/), second]);
    expect(codes).toEqual(["ARC_LENGTH_INVALID", "LIMIT_RECORD_BYTES"]);
  });
  test("cut a record whose stated length is wrong, and what follows is read", async () => {
    const dump = filedesc + record(uris.first, "x".repeat(9000), { length: "70" }) + lastRecord;
    const { texts, codes } = await readText(dump, { maxRecordBytes: 4096 });
    expect(texts).toEqual([expect.stringMatching(/^x+$/), second]);
    expect(codes).toEqual(["ARC_LENGTH_INVALID", "LIMIT_RECORD_BYTES"]);
  });
  test("pass over a line that is too long", async () => {
    const dump = `${filedesc}http://bugle.example/${"a".repeat(5000)} 192.0.2.7 20130814090205 text/plain 3\nabc\n${lastRecord}`;
    const { texts, codes, regions } = await readText(dump, { maxHeaderBytes: 1000 });
    expect({ texts, codes }).toEqual({ texts: [second], codes: ["LIMIT_HEADER_BYTES"] });
    expect(regions.map(({ kind }) => kind)).toEqual(["skipped", "truncated", "record"]);
  });
  // No clock decides: at this length quadratic time would be hours.
  test("hold for hostile dumps: time grows with their length", async () => {
    for (const hostile of [
      "http://b.example/ ",
      "\n",
      "a:\n",
      "http://b.example/ 1 2 3\n",
      "h",
      "h:x 1 20130814090205 t -1\n",
    ]) {
      const dump = bytesOf(filedesc + hostile.repeat(3_000_000 / hostile.length));
      const { regions } = await read(dump);
      expect(regions.at(-1)?.bytes.byteEnd, hostile).toBe(dump.length);
    }
  });
});

const sample = join(root, "../shared/formats/samples/warc/example.arc");
test.skipIf(!existsSync(sample))("the sample is read as it should be (skipped where ../shared is absent)", async () => {
  const bytes = readFileSync(sample);
  const pages: string[] = [];
  const htmlToText = (html: string) => String(pages.push(html));
  const result = await readAll(bytes, { records: "all", htmlToText });
  expectRegionsToTile(result, bytes.length);
  expect(result.records).toMatchObject([
    { type: "filedesc", targetUri: "filedesc://live-web-example.arc.gz" },
    { type: "response", targetUri: "http://example.com/", capturedAt: "2014-02-16T05:02:21Z" },
  ]);
  expect(pages).toEqual([expect.stringMatching(/^<!doctype html>[\s\S]*<\/html>\s*$/)]);
  expect(result.diagnostics).toEqual([]);
});
