import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { type DumpRecord, parseDump, type ReadDumpOptions } from "../src/index.js";
import { bytesOf, codesOf, expectRegionsToTile, inChunks, readAll } from "./support/dumps.js";
import fc from "./support/properties.js";
import { root } from "./support/sources.js";

interface Made {
  readonly id?: string;
  readonly body?: string;
  readonly length?: number | string;
  readonly type?: string;
  readonly more?: string;
  readonly close?: string;
  readonly version?: string;
}

/** A record with an address of its own; `length` is its right one unless told. */
function record({
  id = "1",
  body = `body ${id}`,
  length,
  type = "conversion",
  more = "",
  close = "\r\n\r\n",
  version = "WARC/1.0",
}: Made = {}): string {
  const stated = length ?? bytesOf(body).length;
  const line = stated === "none" ? "" : `Content-Length: ${stated}\r\n`;
  return `${version}\r\nWARC-Type: ${type}\r\nWARC-Record-ID: <urn:uuid:${id}>\r\nWARC-Date: 2020-01-01T00:00:00Z\r\nWARC-Target-URI: http://x.example/${id}\r\n${more}Content-Type: text/plain\r\n${line}\r\n${body}${close}`;
}

async function read(dump: string | Uint8Array, options: ReadDumpOptions = {}) {
  const bytes = typeof dump === "string" ? bytesOf(dump) : dump;
  const result = await readAll(bytes, options);
  expectRegionsToTile(result, bytes.length);
  return {
    ...result,
    ids: result.records.map(({ id }) => id?.toString().at(-1)),
    texts: result.records.map(({ text }) => text),
    codes: codesOf(result),
  };
}

const three = record() + record({ id: "2" }) + record({ id: "3" });

describe("a web archive", () => {
  test("gives its documents, with id, address, date of capture and place", async () => {
    const { records, codes, regions } = await read(
      record({ type: "warcinfo" }) + record({ id: "2", more: "X-Note: a\r\nx-note: b\r\n" }),
    );
    expect(codes).toEqual([]);
    expect(records).toEqual([
      {
        text: "body 2",
        id: "urn:uuid:2",
        type: "conversion",
        targetUri: "http://x.example/2",
        capturedAt: "2020-01-01T00:00:00Z",
        fields: { "X-Note": ["a"], "x-note": ["b"], "Content-Type": ["text/plain"] },
        source: { index: 0, bytes: regions[1]?.bytes },
      },
    ]);
    expect(regions.map(({ kind, type }) => [kind, type])).toEqual([
      ["skipped", "warcinfo"],
      ["record", undefined],
    ]);
  });

  test("gives every record when asked, and passes unknown types through", async () => {
    const dump = ["warcinfo", "request", "metadata", "revisit", "response", "resource", "odd"]
      .map((type) => record({ type }))
      .join("");
    expect((await read(dump)).records.map(({ type }) => type)).toEqual(["response", "resource", "odd"]);
    expect((await read(dump, { records: "all" })).records).toHaveLength(7);
  });

  test("has headers in any case, folded or repeated", async () => {
    const dump = three.replace(
      "WARC-Target-URI: http://x.example/1",
      "warc-target-uri:\r\n\thttp://x.example/1\r\nWARC-Refers-To: a\r\nWARC-Refers-To: b",
    );
    const { records, codes } = await read(dump);
    expect(codes).toEqual(["HEADER_FOLDED"]);
    expect(records[0]).toMatchObject({ targetUri: "http://x.example/1", fields: { "WARC-Refers-To": ["a", "b"] } });
  });

  test("keeps what it cannot read: a date that is none, an address in brackets", async () => {
    const odd = record().replace("2020-01-01T", "2009-03-65T").replace("http://x.example/1", "<http://x.example/1 2>");
    const { records, codes } = await read(odd);
    expect(codes).toEqual(["DATE_INVALID", "URI_BRACKETS"]);
    expect(records[0]).toMatchObject({
      targetUri: "http://x.example/1 2",
      fields: { "WARC-Date": ["2009-03-65T00:00:00Z"], "WARC-Target-URI": ["<http://x.example/1 2>"] },
    });
    expect(records[0]).not.toHaveProperty("capturedAt");
  });

  test("states the language of its pages", async () => {
    const one = record({ more: "WARC-Identified-Content-Language: spa\r\n" });
    const two = record({ id: "2", more: "WARC-Identified-Content-Language: deu,eng\r\n" });
    const { records } = await read(one + two);
    expect(records.map(({ language }) => language)).toEqual(["es", "de"]);
    expect(records[1]?.fields?.["WARC-Identified-Content-Language"]).toEqual(["deu,eng"]);
  });
});

describe("lengths", () => {
  test.each([
    ["-5", "WARC_LENGTH_INVALID"],
    ["NaN", "WARC_LENGTH_INVALID"],
    ["+6", "WARC_LENGTH_INVALID"],
    ["0x6", "WARC_LENGTH_INVALID"],
    ["6.0", "WARC_LENGTH_INVALID"],
    ["1e1", "WARC_LENGTH_INVALID"],
    ["٦", "WARC_LENGTH_INVALID"],
    ["9007199254740992", "WARC_LENGTH_INVALID"],
    ["", "WARC_LENGTH_INVALID"],
    ["none", "WARC_LENGTH_MISSING"],
    ["6\r\nContent-Length: 7", "WARC_LENGTH_CONFLICT"],
  ])("that say %j leave the record whole", async (length, code) => {
    for (const dump of [record({ length }) + record({ id: "2" }), record({ id: "2" }) + record({ length })]) {
      const { texts, codes } = await read(dump);
      expect(texts.toSorted()).toEqual(["body 1", "body 2"]);
      expect(codes).toEqual([code]);
    }
  });

  test("with leading zeros, and twice the same, are right", async () => {
    const { texts, codes } = await read(record({ length: "0006\r\nContent-Length: 6" }) + record({ id: "2" }));
    expect([texts, codes]).toEqual([["body 1", "body 2"], []]);
  });

  test.each([2, 4])("that are too small by %i: the record goes on to the next one", async (less) => {
    const { texts, codes, diagnostics } = await read(record({ length: 6 - less }) + record({ id: "2" }));
    expect(texts).toEqual(["body 1", "body 2"]);
    expect(codes).toEqual(["WARC_LENGTH_SHORT"]);
    expect(diagnostics[0]?.detail).toBe(`stated ${6 - less}, found 6`);
  });

  test("that are too small, without repair: the record ends where it says, the rest is junk", async () => {
    const { texts, codes, regions } = await read(record({ length: 4 }) + record({ id: "2" }), { repair: false });
    expect(texts).toEqual(["body", "body 2"]);
    expect(codes).toEqual(["WARC_LENGTH_SHORT"]);
    expect(regions.map(({ kind }) => kind)).toEqual(["record", "junk", "record"]);
  });

  test.each([10, 60, 260, 100_000])("that are too large by %i: the record ends before the next one", async (more) => {
    const { texts, codes } = await read(record({ length: 6 + more }) + record({ id: "2" }) + record({ id: "3" }));
    expect(texts).toEqual(["body 1", "body 2", "body 3"]);
    expect(codes).toEqual(["WARC_LENGTH_LONG"]);
  });

  test.each([0, 1, 2])("that lead to the end of the next head, %i bytes into it, are too large, too", async (more) => {
    const second = record({ id: "2" });
    const length = 6 + 4 + second.indexOf("\r\n\r\n") + more;
    const { texts, codes } = await read(record({ length }) + second + record({ id: "3" }));
    expect(texts).toEqual(["body 1", "body 2", "body 3"]);
    expect(codes).toEqual(["WARC_LENGTH_LONG"]);
  });

  test("that are right are followed, whatever stands in the body", async () => {
    const inner = record({ id: "9" });
    const { texts, codes } = await read(record({ body: `See:\r\n\r\n${inner}` }) + record({ id: "2" }));
    expect(texts).toEqual([`See:\r\n\r\n${inner}`, "body 2"]);
    expect(codes).toEqual([]);
  });

  test("of nothing give a record of nothing", async () => {
    const { texts, codes } = await read(record({ body: "" }) + record({ id: "2" }));
    expect([texts, codes]).toEqual([["", "body 2"], []]);
  });

  test("of a text whose line ends lost their CR", async () => {
    const dump = three
      .replaceAll("\r\n", "\n")
      .replace("body 1", "bo\n\ndy")
      .replace("Content-Length: 6", "Content-Length: 2");
    const { texts, codes } = await read(dump);
    expect(texts).toEqual(["bo\n\ndy", "body 2", "body 3"]);
    expect(codes).toEqual(["WARC_LENGTH_SHORT", "WARC_LF_ONLY"]);
  });
});

describe("between records", () => {
  test.each(["", "\r\n", "\n", "\r\n\r\n\r\n", "\r\n\r\n\r\n\r\n\r\n"])(
    "%j is told of, and loses nothing",
    async (close) => {
      const { texts, codes } = await read(record({ close }) + record({ id: "2" }));
      expect(texts).toEqual(["body 1", "body 2"]);
      expect(codes).toEqual(["WARC_SEPARATOR"]);
    },
  );

  test.each([
    ["\0", "WARC_JUNK"],
    ["WARC/ is a format\r\n", "WARC_JUNK"],
    ["WARC/1.0 is a format\r\nof archives\r\n\r\n", "WARC_LENGTH_MISSING"],
    ["\r\n\0\r\n", "WARC_JUNK"],
  ])("%j is junk", async (junk, code) => {
    const { ids, codes } = await read(record() + junk + record({ id: "2" }));
    expect(ids).toEqual(expect.arrayContaining(["1", "2"]));
    expect(codes).toContain(code);
  });

  test("junk may stand first and last", async () => {
    const { texts, codes } = await read(`some junk\r\n${three}the end`);
    expect(texts).toEqual(["body 1", "body 2", "body 3"]);
    expect(codes).toEqual(["WARC_JUNK"]);
  });

  test("a byte order mark is told of", async () => {
    const { texts, codes } = await read(`\ufeff${three}`);
    expect([texts, codes]).toEqual([["body 1", "body 2", "body 3"], ["BOM"]]);
  });
});

describe("heads", () => {
  test("with LF alone are told of once", async () => {
    const { texts, diagnostics } = await read(three.replaceAll("\r\n", "\n"));
    expect(texts).toEqual(["body 1", "body 2", "body 3"]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["WARC_LF_ONLY"]);
  });

  test("with CR alone are read", async () => {
    const [first = "", ...rest] = three.split("\r\n\r\nWARC");
    const { ids, codes } = await read([first.replaceAll("\r\n", "\r"), ...rest].join("\r\n\r\nWARC"));
    expect(ids).toEqual(["1", "2", "3"]);
    expect(codes).toEqual(["WARC_BAD_EOL"]);
  });

  test("whose first line alone lost its LF close where the others say, and swallow no record", async () => {
    for (const odd of ["", "\v", " "]) {
      const dump = three.replace("WARC/1.0\r\n", `WARC/1.0\r${odd}`);
      const { ids, texts, diagnostics } = await read(dump);
      expect([ids, texts]).toEqual([
        ["1", "2", "3"],
        ["body 1", "body 2", "body 3"],
      ]);
      if (odd !== "") expect(diagnostics.length).toBeGreaterThan(0);
      const bytes = bytesOf(dump);
      for (const size of [1, 2, 9, 10, 11]) {
        const found = await readAll(inChunks(bytes, size));
        expect(found.diagnostics).toEqual(diagnostics);
      }
    }
  });

  test.each(["WARC/0.9", "WARC/1.x", "WARC/2.0"])("of version %s are read", async (version) => {
    const { ids, codes } = await read(record() + record({ id: "2", version }) + record({ id: "3" }));
    expect([ids, codes]).toEqual([["1", "2", "3"], ["WARC_VERSION"]]);
  });

  test.each(["WARC/0.17", "WARC/0.18", "WARC/1.1"])("of version %s are known", async (version) => {
    expect((await read(record({ version }))).codes).toEqual([]);
  });

  test("that are cut by another record are told of", async () => {
    const { texts, codes, regions } = await read(
      `${record()}WARC/1.0\r\nWARC-Type: conversion\r\n${record({ id: "2" })}`,
    );
    expect(texts).toEqual(["body 1", "body 2"]);
    expect(codes).toEqual(["WARC_TRUNCATED_HEADER"]);
    expect(regions.map(({ kind }) => kind)).toEqual(["record", "truncated", "record"]);
  });

  test("beyond the limits are told of, and reading goes on", async () => {
    const long = record({ id: "2", more: `X: ${"y".repeat(3000)}\r\n` });
    const bytes = await read(record() + long + record({ id: "3" }), { maxHeaderBytes: 1000 });
    expect([bytes.ids, bytes.codes]).toEqual([["1", "3"], ["LIMIT_HEADER_BYTES"]]);
    const many = record({ id: "2", more: "X: y\r\n".repeat(50) });
    const fields = await read(record() + many + record({ id: "3" }), { maxHeaderFields: 20 });
    expect([fields.ids, fields.texts[1], fields.codes]).toEqual([["1", "2", "3"], "body 2", ["LIMIT_HEADER_COUNT"]]);
  });

  test("may use names that objects have", async () => {
    const { records } = await read(record({ more: "__proto__: a\r\nconstructor: b\r\ntoString: c\r\n" }));
    expect(Object.entries(records[0]?.fields ?? {})).toEqual(
      expect.arrayContaining([
        ["__proto__", ["a"]],
        ["constructor", ["b"]],
      ]),
    );
    expect(({} as Record<string, unknown>).a).toBeUndefined();
  });
});

describe("a record beyond the limit", () => {
  const long = record({ id: "2", body: "é".repeat(500) });

  test("is cut before a character; the next one is read", async () => {
    const { texts, codes, regions } = await read(record() + long + record({ id: "3" }), { maxRecordBytes: 101 });
    expect(texts).toEqual(["body 1", "é".repeat(50), "body 3"]);
    expect(codes).toEqual(["LIMIT_RECORD_BYTES"]);
    expect(regions.map(({ kind }) => kind)).toEqual(["record", "record", "truncated", "record"]);
  });

  test("whose length lies far beyond the dump does not swallow the next one", async () => {
    const { ids, codes } = await read(record() + record({ id: "2", length: 10 ** 12 }) + record({ id: "3" }), {
      maxRecordBytes: 300,
    });
    expect(ids).toEqual(["1", "2", "3"]);
    expect(codes).toEqual(["WARC_LENGTH_LONG"]);
  });

  test("may hold a whole record, if its own end is in reach and closed", async () => {
    const body = `${"y".repeat(300)}\r\n\r\n${record({ id: "8", body: "x".repeat(200) })}`;
    const { ids, codes } = await read(record({ id: "2", body }) + record({ id: "3" }), { maxRecordBytes: 500 });
    expect(ids).toEqual(["2", "3"]);
    expect(codes).toEqual(["LIMIT_RECORD_BYTES"]);
  });
});

const dumps: readonly (readonly [string, string])[] = [
  ["three", three],
  ["LF", three.replaceAll("\r\n", "\n")],
  ["no length", record({ length: "none" }) + record({ id: "2" })],
  ["short", record({ length: 3 }) + record({ id: "2" })],
  ["long", record({ length: 90 }) + record({ id: "2" })],
  ["no line end between", record({ close: "" }) + record({ id: "2" })],
  ["junk", `x${record({ close: "\r\n" })}\0\0${record({ id: "2" })}end`],
];

describe("whatever way the bytes come", () => {
  test.each(dumps)("%s: any chunking gives the same", async (_, dump) => {
    const bytes = bytesOf(dump);
    const whole = await readAll(bytes);
    for (const size of [1, 2, 3, 7, 64, 101]) expect(await readAll(inChunks(bytes, size))).toEqual(whole);
    for (let at = 1; at < bytes.length; at++) {
      expect(await readAll([bytes.slice(0, at), bytes.slice(at)])).toEqual(whole);
    }
  });

  test.each(dumps)("%s: cut at every place, the records before stay, and nothing is lost", async (_, dump) => {
    const bytes = bytesOf(dump);
    const whole = await read(bytes);
    for (let end = 0; end < bytes.length; end++) {
      const cut = await readAll(bytes.subarray(0, end));
      if (cut.regions.length > 0) expectRegionsToTile(cut, end);
      // Where a length is wrong, only the next record tells where this one ends.
      const closedBy = (at: number) =>
        whole.records[whole.codes.length === 0 ? at : at + 1]?.source.bytes?.byteEnd ?? end;
      const intact = whole.records.filter((_, at) => closedBy(at) < end);
      expect(cut.records.slice(0, intact.length).map(({ text }) => text)).toEqual(intact.map(({ text }) => text));
    }
  });

  test("flipped bytes never throw and lose nothing", async () => {
    const bytes = bytesOf(three);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }),
        async (flips) => {
          const damaged = bytes.slice();
          for (const [at, value] of flips) damaged[at] = value;
          const result = await readAll(damaged);
          if (result.regions.length > 0) expectRegionsToTile(result, damaged.length);
        },
      ),
      { numRuns: 600 },
    );
  });

  test("the records of two archives are those of both in one", async () => {
    const texts = async (dump: string) => (await read(dump)).texts;
    for (const [, one] of dumps.slice(0, 3)) {
      expect(await texts(one + three)).toEqual([...(await texts(one)), ...(await texts(three))]);
    }
  });
});

test.each(dumps)("%s: in gzip, the records are the same", async (_, dump) => {
  const bare = (records: readonly DumpRecord[]) =>
    records.map(({ diagnostics: _, source: { member: __, ...source }, ...record }) => ({ ...record, source }));
  const { records } = await readAll(bytesOf(dump));
  const zipped = await readAll(gzipSync(dump));
  expect(bare(zipped.records)).toEqual(bare(records));
});

test("a WAT record states what its page's head says, when asked", async () => {
  const metas = [
    { property: "og:title", content: "Harbour opens" },
    { property: "article:published_time", content: "2024-05-01T10:00:00Z" },
    { name: "author", content: "Jane Example" },
    { name: "author", content: "https://bugle.example/jane" },
    { name: "keywords", content: "ports, storms" },
  ];
  const head = { Title: "Harbour opens | The Bugle", Metas: metas };
  const page = { "HTTP-Response-Metadata": { "HTML-Metadata": { Head: head } } };
  const envelope = { "WARC-Header-Metadata": { "WARC-Date": "2024-05-18T01:58:10Z" }, "Payload-Metadata": page };
  const dump = record({ type: "metadata", body: JSON.stringify({ Envelope: envelope }) });
  expect((await read(dump)).records).toEqual([]);
  const { records } = await read(dump, { wat: true });
  expect(records[0]).toMatchObject({ type: "metadata", text: "", capturedAt: "2024-05-18T01:58:10Z" });
  const found = [];
  for await (const { article, stated } of parseDump(bytesOf(dump), { wat: true })) found.push({ article, stated });
  expect(found).toMatchObject([
    {
      article: { headline: "Harbour opens", authors: [{ name: "Jane Example" }], publishedAt: "2024-05-01T10:00:00Z" },
      stated: { headline: "og:title", keywords: "keywords" },
    },
  ]);
  expect(Object.keys(found[0]?.article ?? {}).slice(0, 2)).toEqual(["headline", "authors"]);
});

test("the fixture gives its articles", async () => {
  const found = [];
  for await (const { article, record } of parseDump(
    readFileSync(join(root, "fixtures/containers/warc/two-pages.wet")),
  )) {
    found.push([record.id, article.headline, article.dateline?.places]);
  }
  expect(found).toEqual([
    ["urn:uuid:00000001", "Harbour opens again after the storm", ["LISBON"]],
    ["urn:uuid:00000002", "Ferry 2 sails again", ["LISBON"]],
  ]);
});

const samples = join(root, "../shared/reliability/samples");

describe.skipIf(!existsSync(samples))("damaged samples", () => {
  interface Sample {
    readonly file: string;
    readonly codes: readonly string[];
    readonly recordIds?: readonly string[];
  }
  const manifest = existsSync(samples)
    ? (JSON.parse(readFileSync(join(samples, "manifest.json"), "utf8")) as Sample[])
    : [];
  const consequences = new Set([
    "WARC_TRUNCATED_BODY",
    "WARC_TRUNCATED_HEADER",
    "GZ_JUNK",
    "LIMIT_RECORD_BYTES",
    "LIMIT_GZ_RATIO",
  ]);

  test.each(manifest.filter(({ file }) => file.startsWith("warc/")))(
    "$file",
    async ({ file, codes, recordIds = [] }) => {
      const bytes = readFileSync(join(samples, file));
      const result = await readAll(bytes);
      const ids = result.records.map(({ id }) => id?.toString().at(-1));
      expect(ids).toEqual(expect.arrayContaining([...recordIds]));
      const found = codesOf(result);
      for (const code of codes) if (!code.includes("(")) expect(found).toContain(code);
      const others = codesOf(result, { info: false }).filter((code) => !codes.includes(code));
      expect(others.filter((code) => codes.length === 0 || !consequences.has(code))).toEqual([]);
    },
  );
});

const formats = join(root, "../shared/formats/samples");

describe.skipIf(!existsSync(formats))("samples of web archives", () => {
  const all = async (file: string) => readAll(readFileSync(join(formats, file)), { records: "all" });
  const types = (records: readonly { type?: string }[]) => records.map(({ type }) => type);
  const starts = (records: readonly { source: { bytes?: { byteStart: number } } }[]) =>
    records.map(({ source }) => source.bytes?.byteStart);

  test("example.warc and its gzip", async () => {
    for (const [file, places] of [
      ["warc/example.warc", [0, 488, 1197, 2566, 3370, 4316]],
      ["warc/example.warc.gz", [0, 488, 1197, 2566, 3488, 4434]],
    ] as const) {
      const result = await all(file);
      expect(types(result.records)).toEqual(["warcinfo", "warcinfo", "response", "request", "revisit", "request"]);
      expect(starts(result.records)).toEqual(places);
      expect(codesOf(result, { info: false })).toEqual(["HTML_NOT_READ"]);
    }
  });

  test("every sample has the records that it should", async () => {
    const counts = {
      "warc/example-bad-non-chunked.warc.gz": 6,
      "warc/example-trunc.warc": 4,
      "warc/example-wget-bad-target-uri.warc.gz": 6,
      "warc/example-digest.warc": 4,
      "warc/example-resource.warc.gz": 3,
      "warc/block-sized-records.warc.gz": 3,
      "warc/anserini_cw09.warc.gz": 2,
      "wet-wat/cc_net_sample.wet.txt": 4,
      "wet-wat/whirlwind.warc.wet.gz": 2,
      "wet-wat/whirlwind.warc.wat.gz": 2,
    };
    for (const [file, count] of Object.entries(counts)) expect((await all(file)).records, file).toHaveLength(count);
    expect(readdirSync(join(formats, "warc"))).toContain("example.arc");
  });

  test("a length that counts characters, or carriage returns that are gone", async () => {
    const result = await all("wet-wat/cc_net_sample.wet.txt");
    expect(starts(result.records)).toEqual([0, 617, 1310, 1959]);
    expect(result.records.map(({ text }) => bytesOf(text).length)).toEqual([360, 354, 311, 650]);
    expect(result.records.slice(1).map(({ capturedAt }) => capturedAt)).toEqual([
      "2019-03-18T00:00:00Z",
      "2019-03-18T00:00:01Z",
      "2019-03-18T00:00:02Z",
    ]);
    expect(codesOf(result, { info: false })).toEqual(["WARC_LENGTH_LONG", "WARC_LENGTH_SHORT", "WARC_LF_ONLY"]);
  });

  test("digests", async () => {
    const result = await all("warc/example-digest.warc");
    expect(result.diagnostics.map(({ code, detail }) => `${code} ${detail?.split(":")[0]}`)).toEqual([
      "DIGEST_MISMATCH WARC-Payload-Digest",
    ]);
    expect(
      (await all("warc/example-bad-non-chunked.warc.gz")).diagnostics.filter(({ code }) => code === "DIGEST_MISMATCH"),
    ).toHaveLength(1);
  });

  test("a WET page", async () => {
    const { records, diagnostics } = await readAll(readFileSync(join(formats, "wet-wat/whirlwind.warc.wet.gz")));
    expect(diagnostics).toEqual([]);
    expect(records[0]).toMatchObject({
      language: "es",
      targetUri: "https://an.wikipedia.org/wiki/Escopete",
      capturedAt: "2024-05-18T01:58:10Z",
      source: { index: 0, bytes: { byteStart: 693 }, member: {} },
    });
    expect(bytesOf(records[0]?.text ?? "")).toHaveLength(4456);
  });

  test("a WAT record keeps the crawl's date", async () => {
    const { records } = await readAll(readFileSync(join(formats, "wet-wat/whirlwind.warc.wat.gz")), { wat: true });
    expect(records[0]).toMatchObject({ type: "metadata", capturedAt: "2024-05-18T01:58:10Z" });
  });
});
