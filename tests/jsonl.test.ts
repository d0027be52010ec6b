import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import { detectFormat } from "../src/containers/detect.js";
import type { Region } from "../src/containers/format.js";
import { jsonl } from "../src/containers/jsonl.js";
import { resolveLimits } from "../src/containers/limits.js";
import { plain } from "../src/containers/plain.js";
import type { Diagnostic } from "../src/diagnostics/diagnostic.js";
import { makeReadRecords, type ReadDumpOptions } from "../src/dump-reader.js";
import type { DumpRecord } from "../src/model/record.js";
import fc from "./support/properties.js";
import { root } from "./support/sources.js";

const readRecords = makeReadRecords([jsonl, plain]);
const samples = join(root, "../shared/formats/samples/jsonl");
const badSamples = join(root, "../shared/reliability/samples");
const encoder = new TextEncoder();
const runs = { numRuns: Number(process.env.LAW_RUNS ?? 300) };

interface Read {
  readonly records: DumpRecord[];
  readonly regions: Region[];
  /** Those of the records, and those of none. */
  readonly diagnostics: Diagnostic[];
  readonly codes: string[];
}

/** Chunks of these sizes in turn, in a buffer that is filled anew for each. */
function* chunksOf(bytes: Uint8Array, sizes: readonly number[]): Generator<Uint8Array> {
  const buffer = new Uint8Array(Math.max(...sizes));
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const chunk = bytes.subarray(at, at + (sizes[turn % sizes.length] as number));
    buffer.set(chunk);
    yield buffer.subarray(0, chunk.length);
    buffer.fill(0x2a);
    at += chunk.length;
  }
}

async function read(
  input: string | Uint8Array,
  options: ReadDumpOptions = {},
  sizes?: readonly number[],
): Promise<Read> {
  const bytes = typeof input === "string" ? encoder.encode(input) : input;
  const records: DumpRecord[] = [];
  const regions: Region[] = [];
  const rest: Diagnostic[] = [];
  const told: ReadDumpOptions = {
    format: jsonl,
    ...options,
    onRegion: (region) => void regions.push(region),
    onDiagnostic: (diagnostic) => void rest.push(diagnostic),
  };
  const source = sizes === undefined ? bytes : chunksOf(bytes, sizes);
  for await (const record of readRecords(source, told)) records.push(record);
  const diagnostics = [...records.flatMap((record) => record.diagnostics ?? []), ...rest];
  return { records, regions, diagnostics, codes: diagnostics.map(({ code }) => code) };
}

/** Regions tile the bytes; what is no record and no comma of an array is told of; and each fault lies in its record. */
function expectTiling(bytes: Uint8Array, { records, regions, diagnostics }: Read): void {
  let at = 0;
  for (const { kind, bytes: range } of regions) {
    expect(range.byteStart).toBe(at);
    expect(range.byteEnd).toBeGreaterThan(at);
    at = range.byteEnd;
    if (kind !== "record" && kind !== "separator") expect(diagnostics.map((each) => each.bytes)).toContainEqual(range);
  }
  expect(at).toBe(bytes.length);
  for (const { diagnostics: own = [], source } of records) {
    for (const { bytes: range } of own) {
      const isOfGap = regions.some((region) => region.kind !== "record" && region.bytes.byteStart === range?.byteStart);
      if (range === undefined || isOfGap || source.bytes === undefined) continue;
      expect(range.byteStart).toBeGreaterThanOrEqual(source.bytes.byteStart);
      expect(range.byteEnd).toBeLessThanOrEqual(source.bytes.byteEnd);
    }
  }
}

const texts = ({ records }: Read) => records.map(({ text }) => text);
const one = async (value: unknown, options?: ReadDumpOptions) => {
  const { records } = await read(JSON.stringify(value), options);
  expect(records).toHaveLength(1);
  return records[0] as DumpRecord;
};
const stated = ({ stated: values = [] }: DumpRecord) =>
  Object.fromEntries(values.map(({ field, values: [first, ...others] }) => [field, [first, ...others].join(" | ")]));
const rawOf = (input: string, { source }: DumpRecord) =>
  new TextDecoder().decode(encoder.encode(input).subarray(source.bytes?.byteStart, source.bytes?.byteEnd));

describe("detecting", () => {
  const kind = (text: string | Uint8Array) => {
    const detected = detectFormat(typeof text === "string" ? encoder.encode(text) : text, [jsonl, plain]);
    return detected.kind === "format" ? `${detected.format.id} ${detected.certainty}` : detected.kind;
  };
  test.each([
    '{"text":"a"}\n',
    '\ufeff{"text":"a"}',
    '\n\n  {"text":\n"a"}',
    '[{"text":"a"},',
    '[\n  {\n    "text": "a"\n  }\n]',
    "{}\n{}\n",
    "[{}]",
    '{ "a b\\"c" : 1',
    `{"text":"${"a".repeat(5000)}`,
  ])("is certain of %s", (text) => {
    expect(kind(encoder.encode(text).subarray(0, 4096))).toBe("jsonl certain");
  });
  test.each(["[]", "[]\n", '{"', `{"${"k".repeat(5000)}`])("thinks %s likely", (text) => {
    expect(kind(encoder.encode(text).subarray(0, 4096))).toBe("jsonl likely");
  });
  test.each([
    "[IMAGE]\nHarbour",
    "[1] The first note",
    "{{template}}",
    "{",
    "[",
    "[[1]]",
    "{} is a set",
    "[] is a list",
    "{\\rtf1",
  ])("leaves %s to plain text", (text) => {
    expect(kind(text)).toBe("plain likely");
  });
  test("reads UTF-16 by its mark", () => {
    expect(kind(utf16('{"text":"a"}', false))).toBe("jsonl certain");
    expect(kind(utf16('{"text":"a"}', true))).toBe("jsonl certain");
  });
});

function utf16(text: string, bigEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 + text.length * 2));
  view.setUint16(0, 0xfeff, !bigEndian);
  for (let at = 0; at < text.length; at++) view.setUint16(2 + at * 2, text.charCodeAt(at), !bigEndian);
  return new Uint8Array(view.buffer);
}

describe("lines", () => {
  test("end at a line feed and nowhere else", async () => {
    const found = await read('{"text":"a\u2028b\u0085c"}\r\n{"text":"d"}\n');
    expect(texts(found)).toEqual(["a\u2028b\u0085c", "d"]);
    expect(found.codes).toEqual([]);
    expect(found.regions.map(({ kind }) => kind)).toEqual(["record", "record"]);
  });
  test("that are blank are one region for each run", async () => {
    const found = await read('{"text":"a"}\n\n \t\r\n{"text":"b"}\n\n');
    expect(found.codes).toEqual(["JSONL_BLANK_LINE", "JSONL_BLANK_LINE"]);
    expect(found.regions.map(({ kind }) => kind)).toEqual(["record", "padding", "record", "padding"]);
  });
  test("may begin with a byte order mark, which is accounted for", async () => {
    const found = await read('\ufeff{"text":"a"}\n\ufeff{"text":"b"}\n');
    expect(texts(found)).toEqual(["a", "b"]);
    expect(found.codes).toEqual(["BOM", "BOM_INSIDE"]);
  });
  test("that are bad are kept as they are, with the id if one can be read, and the others survive", async () => {
    const found = await read(
      '{"id":"a","text":"a"}\n{"id":"b","text":"b",}\r\n{"id":17,"text":\n{"id":"d","text":"d"}\n',
    );
    expect(texts(found)).toEqual(["a", '{"id":"b","text":"b",}', '{"id":17,"text":', "d"]);
    expect(found.records.map(({ id }) => id)).toEqual(["a", "b", "17", "d"]);
    expect(found.codes).toEqual(["JSONL_SYNTAX", "JSONL_SYNTAX"]);
  });
  test("with rubbish behind a value give one record, not two", async () => {
    const found = await read('{"text":"a"} and so on\n{"text":"b"}\n');
    expect(texts(found)).toEqual(['{"text":"a"} and so on', "b"]);
  });
  test("of several values give a record each, with its own bytes", async () => {
    const input = '{"text":"a"}{"text":"b"}  {"text":"c"}\n';
    const found = await read(input);
    expect(texts(found)).toEqual(["a", "b", "c"]);
    expect(found.records.map((record) => rawOf(input, record))).toEqual([
      '{"text":"a"}',
      '{"text":"b"}  ',
      '{"text":"c"}\n',
    ]);
    expect(found.codes).toEqual(["JSONL_CONCATENATED"]);
  });
  test.each([
    ["pretty-printed", '{\n "text": "a",\n "tags": [\n  {"x": 1}\n ]\n}\n{"text":"b"}\n', ["a", "b"]],
    ["two pretty-printed ones", '{\n"text": "a"\n}\n{\n"text": "b"\n}\n', ["a", "b"]],
    ["closed and opened on one line", '{\n"text": "a"\n}{\n"text": "b"\n}\n', ["a", "b"]],
  ])("%s are joined", async (_, input, expected) => {
    const found = await read(input);
    expect(texts(found)).toEqual(expected);
    expect(new Set(found.codes).has("JSONL_MULTILINE") || found.codes.includes("JSONL_CONCATENATED")).toBe(true);
    expect(found.codes).not.toContain("JSONL_SYNTAX");
  });
  test("that open what they do not close take no sound line with them", async () => {
    const found = await read('{"text":[\n{"text":"b"}\n{"text":{\n{\n"text": "d"\n}\n{"text":"e"}\n');
    expect(texts(found)).toEqual(['{"text":[', "b", '{"text":{', "d", "e"]);
  });
  test("of a value that is broken over several lines are one record", async () => {
    const found = await read('{\n "text": "a",\n}\n{"text":"b"}\n');
    expect(texts(found)).toEqual(['{\n "text": "a",\n}', "b"]);
    expect(found.codes).toEqual(["JSONL_MULTILINE", "JSONL_SYNTAX"]);
  });
  test.each([
    '{"text":"a"}\n{"id":"x","text":"b',
    '{"text":"a"}\n{"id":"x",\n "text": "b"\n',
    '{"text":"a"}\n{"id":"x","text":',
  ])("that are cut off say so: %j", async (input) => {
    const found = await read(input);
    expect(found.records.map(({ id }) => id)).toEqual([undefined, "x"]);
    expect(found.codes).toContain("JSONL_TRUNCATED");
  });
  test.each(["12", '"text"', "null", "true", "[1,2]", '[{"text":"x"}]'])(
    "that hold %s are no objects",
    async (value) => {
      const found = await read(`{"text":"a"}\n${value}\n{"text":"b"}\n`);
      expect(texts(found)).toEqual(["a", value, "b"]);
      expect(found.codes).toEqual(["JSONL_NOT_OBJECT"]);
    },
  );
  test("of zero bytes are junk, at the end and before a value", async () => {
    const found = await read('{"text":"a"}\n\0\0\0{"text":"b"}\0\0');
    expect(texts(found)).toEqual(["a", "b"]);
    expect(found.codes).toEqual(["JSONL_SYNTAX", "JSONL_SYNTAX"]);
    expect(found.regions.map(({ kind }) => kind)).toEqual(["record", "junk", "record", "junk"]);
  });
  test("that are too long are passed over, and the next is read", async () => {
    const long = `{"id":"long","text":"${"a".repeat(200_000)}"}\n`;
    const input = `{"text":"a"}\n${long}{"text":"b"}\n`;
    for (const sizes of [undefined, [1000], [70_000]]) {
      const found = await read(input, { maxLineBytes: 1000 }, sizes);
      expect(texts(found)).toEqual(["a", "", "b"]);
      expect(found.records[1]).toMatchObject({
        id: "long",
        source: { bytes: { byteStart: 13, byteEnd: 13 + long.length } },
      });
      expect(found.codes).toEqual(["LIMIT_LINE_BYTES"]);
    }
  });
  test("that are nested too deep are kept raw before they are parsed", async () => {
    const deep = `{"a":${"[".repeat(200_000)}${"]".repeat(200_000)}}`;
    const found = await read(`${deep}\n${"[".repeat(100_000)}\n{"text":"b"}\n`);
    expect(found.codes).toEqual(["LIMIT_JSON_DEPTH", "LIMIT_JSON_DEPTH"]);
    expect(texts(found)).toEqual([deep, "[".repeat(100_000), "b"]);
    expect((await read(deep, { maxJsonDepth: Number.POSITIVE_INFINITY })).codes).toEqual(["LIMIT_JSON_DEPTH"]);
    expect((await read('{"a":[[1]]}', { maxJsonDepth: 2 })).codes).toEqual(["LIMIT_JSON_DEPTH"]);
    expect((await read('{"a":[1]}', { maxJsonDepth: 2 })).codes).toEqual([]);
  });
  test("that are not UTF-8 say so", async () => {
    const bytes = Uint8Array.from([...encoder.encode('{"text":"caf'), 0xe9, ...encoder.encode('"}\n{"text":"é"}\n')]);
    const found = await read(bytes);
    expect(texts(found)).toEqual(["café", "é"]);
    expect(found.codes).toEqual(["ENCODING_FALLBACK"]);
    expect(texts(await read(bytes, { encoding: "utf-8" }))).toEqual(["caf\ufffd", "é"]);
  });
  test("in UTF-16 and in a stated encoding are read, with places of their own bytes", async () => {
    const input = '{"text":"Ort é 😀"}{"text":"b"}\n{"text":"c"}\n';
    for (const bigEndian of [false, true]) {
      const bytes = utf16(input, bigEndian);
      const found = await read(bytes);
      expect(texts(found)).toEqual(["Ort é 😀", "b", "c"]);
      expect(found.codes).toEqual(["BOM", "JSONL_CONCATENATED", "ENCODING_DETECTED"]);
      expect(found.records.map(({ source }) => source.bytes?.byteStart)).toEqual([2, 40, 66]);
      expectTiling(bytes, found);
    }
    const latin = Uint8Array.from('{"text":"é"}{"text":"ß"}\n', (character) => character.charCodeAt(0));
    const found = await read(latin, { encoding: "latin1" });
    expect(texts(found)).toEqual(["é", "ß"]);
    expect(found.records.map(({ source }) => source.bytes?.byteEnd)).toEqual([12, 25]);
    const japanese = Uint8Array.from([
      ...encoder.encode('{"text":"'),
      0x83,
      0x5c,
      ...encoder.encode('"}{"text":"b"}\n'),
    ]);
    const read2 = await read(japanese, { encoding: "shift_jis" });
    expect(texts(read2)).toEqual(["ソ", "b"]);
    expectTiling(japanese, read2);
  });
  test("in UTF-32 are read by its mark", async () => {
    const input = '\ufeff{"text":"é 😀"}{"text":"b"}\n{"text":"c"}';
    for (const littleEndian of [true, false]) {
      const view = new DataView(new ArrayBuffer([...input].length * 4));
      for (const [at, character] of [...input].entries())
        view.setUint32(at * 4, character.codePointAt(0) ?? 0, littleEndian);
      const found = await read(new Uint8Array(view.buffer), {}, [5]);
      expect(texts(found)).toEqual(["é 😀", "b", "c"]);
      expect(found.records.map(({ source }) => source.bytes?.byteStart)).toEqual([4, 60, 112]);
    }
  });
  test("keep half of a surrogate pair", async () => {
    expect(texts(await read('{"text":"a\\ud800"}'))).toEqual(["a\ud800"]);
  });
  test("of an unknown encoding are the caller's mistake; no bytes are no records", async () => {
    await expect(read("{}", { encoding: "utf-9" })).rejects.toMatchObject({ code: "USAGE" });
    expect(await read("")).toMatchObject({ records: [], codes: ["EMPTY_INPUT"] });
  });
});

describe("an array", () => {
  test("of objects is a dump, with each element's own bytes and no complaint", async () => {
    const input = '\n[ {"text":"a"},\n {"text":"b ]}"} ]\n';
    const found = await read(input);
    expect(found.records.map((record) => rawOf(input, record))).toEqual(['{"text":"a"}', '{"text":"b ]}"}']);
    expect(found.codes).toEqual(["JSONL_BLANK_LINE"]);
    expect(found.regions.map(({ kind }) => kind)).toEqual([
      "padding",
      "separator",
      "record",
      "separator",
      "record",
      "separator",
    ]);
  });
  test("may be longer than a line may be", async () => {
    const input = JSON.stringify(Array.from({ length: 2000 }, (_, at) => ({ text: `The ferry sails at ${at}.` })));
    const found = await read(input, { maxLineBytes: 100 }, [4096]);
    expect(found.records).toHaveLength(2000);
    expect(found.codes).toEqual([]);
  });
  test("with other elements tells of them", async () => {
    const found = await read('[{"text":"a"}, 12 , "b", null,[1,{"c":2}]]');
    expect(texts(found)).toEqual(["a", "12 ", '"b"', "null", '[1,{"c":2}]']);
    expect(found.codes).toEqual(Array.from({ length: 4 }, () => "JSONL_NOT_OBJECT"));
  });
  test.each([
    ['[{"text":"a"},,{"text":"b"}]', ["a", "b"]],
    ['[{"text":"a"} {"text":"b"}]', ["a", "b"]],
    ['[{"text":"a"},{"text":"b"},]', ["a", "b"]],
    ['[\n{"text":"a"},\n{"text":"x\n{"text":"b"}\n]', ["a", '{"text":"x', "b"]],
    ['[\n{"text":"a"},\n{"text":"x",\n{"text":"b"}\n]', ["a", '{"text":"x",', "b"]],
    ['[{"text":"a"}] rest', ["a", "rest"]],
  ])("with a fault loses no element: %j", async (input, expected) => {
    const found = await read(input);
    expect(texts(found)).toEqual(expected);
    expect(found.codes).toContain("JSONL_SYNTAX");
  });
  test("that is cut off keeps the elements before the cut", async () => {
    expect(await read('[{"text":"a"},{"text":"b')).toMatchObject({
      codes: ["JSONL_TRUNCATED"],
      records: [{ text: "a" }, {}],
    });
    expect(await read('[{"text":"a"},')).toMatchObject({ codes: ["JSONL_TRUNCATED"], records: [{ text: "a" }] });
  });
  test("an object over more lines than may be long names the limit, once", async () => {
    const fields = Array.from({ length: 9 }, (_, at) => `  "field${at}": [\n    "tide"\n  ]`).join(",\n");
    for (const sizes of [undefined, [7], [99]]) {
      const found = await read(`{\n${fields}\n}\n{"text":"b"}\n`, { maxLineBytes: 100 }, sizes);
      expect(found.codes.filter((code) => code === "LIMIT_LINE_BYTES")).toHaveLength(1);
      expect(texts(found).at(-1)).toBe("b");
    }
  });
  test("the limit is told where the value begins, also in UTF-16", async () => {
    const text = `\ufeff{\n${'  "a":\n  [1],\n'.repeat(9)}  "b": 1\n}\n`;
    const bytes = new Uint8Array(Buffer.from(text, "utf16le"));
    const found = await read(bytes, { maxLineBytes: 30 });
    expect(found.codes).toContain("LIMIT_LINE_BYTES");
    expectTiling(bytes, found);
  });
  test("with an element too long passes over it", async () => {
    const input = `[{"id":"x","text":"${"a".repeat(100_000)}"},{"text":"b"}]`;
    for (const sizes of [undefined, [999]]) {
      const found = await read(input, { maxLineBytes: 50 }, sizes);
      expect(found.records.map(({ id, text }) => [id, text])).toEqual([
        ["x", ""],
        [undefined, "b"],
      ]);
      expect(found.codes).toEqual(["LIMIT_LINE_BYTES"]);
    }
  });
  test("that is empty is a dump without records, and lines may follow", async () => {
    expect(texts(await read("[]\n"))).toEqual([]);
    expect(texts(await read('[{"text":"a"}]\n{"text":"b"}\n'))).toEqual(["a", "b"]);
  });
});

describe("keys and numbers", () => {
  test("that are names of prototypes are data", async () => {
    const found = await read(
      '{"text":"a","__proto__":{"x":1},"constructor":"c","toString":null,"hasOwnProperty":2,"__proto__2":3}',
    );
    const [record] = found.records;
    expect(Object.getPrototypeOf(record?.fields)).toBeNull();
    expect(Object.entries(record?.fields ?? {})).toEqual([
      ["__proto__.x", ["1"]],
      ["constructor", ["c"]],
      ["hasOwnProperty", ["2"]],
      ["__proto__2", ["3"]],
    ]);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
    expect((await one(JSON.parse('{"text":"a","__proto__":"p"}'))).fields).toEqual(JSON.parse('{"__proto__":["p"]}'));
  });
  test("that hold hostile types throw nothing", async () => {
    const hostile = { toString: 1, valueOf: 2, toJSON: 3 };
    const found = await read(
      [
        '{"contents":[{"type":{"toString":1}},5,[1]],"article_url":{}}',
        JSON.stringify({ id: hostile, title: [hostile] }),
      ].join("\n"),
    );
    expect(found.records).toHaveLength(2);
  });
  test("that stand twice: the last counts", async () => {
    expect(await read('{"text":"a","\\u0074ext":"b"}')).toMatchObject({
      codes: ["JSONL_DUPLICATE_KEY"],
      records: [{ text: "b" }],
    });
    expect((await read('{"text":"a","x":{"y":[{"z":1,"z":2}]}}')).codes).toEqual(["JSONL_DUPLICATE_KEY"]);
    expect((await read('{"text":"a: \\"b\\": c","x":{"text":[{},{"text":1}]}}')).codes).toEqual([]);
  });
  test.each(["12345678901234567890", "-9007199254740993", "1e400", "1E-400"])(
    "%s loses digits, and keeps them",
    async (digits) => {
      const found = await read(`{"id":"a","n":${digits},"m":[${digits}]}`);
      expect(found.codes).toEqual(["JSONL_NUMBER_PRECISION"]);
      expect(found.records[0]?.fields).toEqual(Object.assign(Object.create(null), { n: [digits], m: [digits] }));
    },
  );
  test.each([
    "9007199254740992",
    "9007199254740991",
    "0.12345678901234567890123",
    "1e10",
    "100000000000000000000",
    "0e0",
  ])("%s loses none", async (digits) => {
    expect((await read(`{"n":${digits},"s":"12345678901234567890"}`)).codes).toEqual([]);
  });
  test("a long number as id keeps its digits", async () => {
    expect((await read('{"id":12345678901234567890}')).records[0]?.id).toBe("12345678901234567890");
  });
});

describe("corpora", () => {
  test("C4 and mC4: a time of crawling, never a date of publication", async () => {
    const record = await one({ text: " a\n", timestamp: "2019-04-23T08:26:47Z", url: "https://b.example/1" });
    expect(record).toEqual({
      text: " a\n",
      targetUri: "https://b.example/1",
      capturedAt: "2019-04-23T08:26:47Z",
      source: { index: 0, bytes: { byteStart: 0, byteEnd: 78 } },
    });
  });
  test("RealNews", async () => {
    const record = await one({
      ...{
        text: "a",
        title: "Harbour",
        summary: "s",
        authors: ["Ada", "Ben"],
        publish_date: "04-23-2019",
        status: "success",
      },
      ...{ url: "https://b.example/1", domain: "b.example", warc_date: "2019-04-25T12:26:55Z" },
    });
    expect(record).toMatchObject({
      capturedAt: "2019-04-25T12:26:55Z",
      fields: { summary: ["s"], publish_date: ["04-23-2019"] },
    });
    expect(stated(record)).toEqual({ headline: "Harbour", authors: "Ada | Ben", publishedAt: "2019-04-23" });
  });
  test("CC-News, whose date may be empty", async () => {
    const page = { text: "a", title: "Harbour", domain: "b.example", description: "d", url: "u", image_url: "i" };
    expect(stated(await one({ ...page, date: "2017-07-17 17:03:00" }))).toEqual({
      headline: "Harbour",
      publishedAt: "2017-07-17T17:03:00",
    });
    const undated = await one({ ...page, date: "" });
    expect(stated(undated)).toEqual({ headline: "Harbour" });
    expect(undated.diagnostics).toBeUndefined();
    expect(undated.fields).toMatchObject({ domain: ["b.example"], description: ["d"], image_url: ["i"] });
  });
  test("news-please", async () => {
    const record = await one({
      ...{
        maintext: "a",
        url: "u",
        title: "Harbour",
        title_page: null,
        authors: [],
        language: "de",
        source_domain: "b.example",
      },
      ...{
        date_publish: "2017-07-17 17:03:00",
        date_modify: null,
        date_download: "2017-07-18 01:02:03",
        description: "d",
      },
    });
    expect(record).toMatchObject({ text: "a", targetUri: "u", language: "de", capturedAt: "2017-07-18T01:02:03" });
    expect(stated(record)).toEqual({ headline: "Harbour", publishedAt: "2017-07-17T17:03:00" });
    expect(record.fields).toMatchObject({ description: ["d"], source_domain: ["b.example"] });
  });
  test("FineWeb", async () => {
    const record = await one({
      ...{ text: "a", id: "<urn:uuid:1>", dump: "CC-MAIN-2013-20", url: "u", date: "2013-05-18T05:59:00Z" },
      ...{ file_path: "s3://x", language: "en", language_score: 0.97, token_count: 12 },
    });
    expect(record).toMatchObject({ id: "<urn:uuid:1>", capturedAt: "2013-05-18T05:59:00Z", language: "en" });
    expect(record.stated).toBeUndefined();
    expect(record.fields).toMatchObject({ dump: ["CC-MAIN-2013-20"], language_score: ["0.97"], token_count: ["12"] });
  });
  test("OSCAR, with a list that runs beside the lines", async () => {
    const record = await one({
      content: "a\nb",
      warc_headers: { "warc-target-uri": "u", "warc-date": "2022-01-16T23:37:35Z", "warc-record-id": "<urn:uuid:1>" },
      metadata: {
        identification: { label: "en", prob: 0.5 },
        annotation: null,
        sentence_identifications: [{ label: "en" }, null],
      },
    });
    expect(record).toMatchObject({
      text: "a\nb",
      id: "<urn:uuid:1>",
      targetUri: "u",
      capturedAt: "2022-01-16T23:37:35Z",
      language: "en",
    });
    expect(Object.entries(record.fields ?? {})).toEqual([
      ["metadata.identification.prob", ["0.5"]],
      ["metadata.sentence_identifications", ['{"label":"en"}', "null"]],
    ]);
  });
  test("CCNet and RedPajama-v2, whose title is the first line", async () => {
    const record = await one({
      raw_content: "T\na",
      url: "u",
      date_download: "2020-01-17T12:48:05Z",
      title: "T",
      language: "fr",
      digest: "d",
    });
    expect(record).toMatchObject({
      text: "T\na",
      capturedAt: "2020-01-17T12:48:05Z",
      language: "fr",
      fields: { title: ["T"] },
    });
    expect(record.stated).toBeUndefined();
  });
  test("Dolma", async () => {
    const page = {
      text: "a",
      id: "https://b.example/1",
      source: "common-crawl",
      added: "2023-04-11T09:57:03Z",
      created: "2020-01-17T12:48:05Z",
    };
    expect(await one(page)).toMatchObject({
      id: page.id,
      targetUri: page.id,
      capturedAt: page.created,
      fields: { added: [page.added] },
    });
    expect(await one({ ...page, metadata: { url: "u", x: 1 } })).toMatchObject({
      targetUri: "u",
      fields: { "metadata.x": ["1"] },
    });
  });
  test("ClueWeb22, whose address ends in a line feed", async () => {
    const record = await one({
      URL: "https://b.example/1\n",
      "URL-hash": "h",
      Language: "English",
      "ClueWeb22-ID": "c",
      "Clean-Text": "a",
    });
    expect(record).toMatchObject({ text: "a", id: "c", targetUri: "https://b.example/1", language: "en" });
  });
  test("NeuCLIR and HC4: null is no time, and the crawl's name has its day", async () => {
    const record = await one({
      id: "i",
      cc_file: "x/CC-NEWS-20210701124844-00443.warc.gz",
      time: null,
      title: "T",
      text: "a",
      url: "u",
    });
    expect(record).toMatchObject({ id: "i", capturedAt: "2021-07-01" });
    expect(stated(record)).toEqual({ headline: "T" });
    expect(record.diagnostics).toBeUndefined();
  });
  test("Signal-1M, whose content may be HTML", async () => {
    const item = { id: "i", "media-type": "News", source: "The Bugle", title: "T", published: "2015-09-01T00:00:00Z" };
    const record = await one({ ...item, content: "<p>A &amp; b<br>c</p>\n<p>d &lt; e</p>" });
    expect(record.text).toBe("A & b\nc\n\nd < e");
    expect(stated(record)).toEqual({ headline: "T", publishedAt: "2015-09-01T00:00:00Z", publication: "The Bugle" });
    expect((await one({ ...item, content: "a < b & c " })).text).toBe("a < b & c ");
  });
  test("TREC Washington Post: blocks become parts", async () => {
    const [record] = (await read(readFileSync(join(root, "fixtures/containers/jsonl/washington-post.jsonl")))).records;
    const parts = record?.parts?.map(({ role, span }) => [role, record.text.slice(span.start, span.end)]);
    expect(parts).toEqual([
      ["section", "Local"],
      ["headline", "Harbour opens again"],
      ["byline", "By Ada Quill and Ben Marsh"],
      ["caption", "A ferry leaves Gullmouth. (Bo Lens/The Bugle)"],
      ["paragraph", "The ferries sailed & the town sang."],
      ["crosshead", "Nine days of wind"],
      ["paragraph", "Nobody was hurt."],
      ["notice", "Ada Quill writes about ports."],
    ]);
    expect(record?.text).toBe(parts?.map(([, text]) => text).join("\n\n"));
    expect(stated(record as DumpRecord)).toEqual({
      ...{ headline: "Harbour opens again", authors: "Ada Quill | Ben Marsh", publishedAt: "2018-01-02T03:50:08Z" },
      ...{ section: "Local", publication: "The Gullmouth Bugle" },
    });
    expect(record).toMatchObject({ id: "aa11", targetUri: "/local/harbour/2018/story.html" });
    expect(record?.fields?.contents?.some((block) => block.includes("ferry.jpg"))).toBe(true);
  });
  test("CNN/DailyMail, as its rows are shared", async () => {
    const record = await one({ article: "LONDON (CNN) -- a", highlights: "One\nTwo", id: "i" });
    expect(record).toMatchObject({ id: "i", text: "LONDON (CNN) -- a" });
    expect(stated(record)).toEqual({ deck: "One\nTwo" });
    expect(record.fields).toBeUndefined();
  });
  test("The Guardian, as its interface gives it", async () => {
    const record = await one({
      id: "world/1",
      sectionName: "World news",
      webPublicationDate: "2019-01-02T10:00:00Z",
      webTitle: "River rises",
      webUrl: "u",
      fields: {
        headline: "River rises in Ghent",
        bodyText: "a",
        byline: "Jane Doe in Ghent",
        publication: "The Bugle",
      },
    });
    expect(record).toMatchObject({ id: "world/1", text: "a", targetUri: "u" });
    expect(stated(record)).toEqual({
      headline: "River rises in Ghent",
      section: "World news",
      byline: "Jane Doe in Ghent",
      publishedAt: "2019-01-02T10:00:00Z",
      publication: "The Bugle",
    });
  });
  test("in other languages", async () => {
    const french = await one({ titre: "T", texte: "a", auteur: "Ada", date: "2 janvier 2019" });
    expect(french).toMatchObject({ text: "a" });
    expect(stated(french)).toEqual({ headline: "T", authors: "Ada", publishedAt: "2019-01-02" });
    const german = await one({ titel: "T", inhalt: "a", autor: "Ada", datum: "Mittwoch, 2. Januar 2019" });
    expect(german).toMatchObject({ text: "a" });
    expect(stated(german)).toEqual({ headline: "T", authors: "Ada", publishedAt: "2019-01-02" });
  });
  test("with dates as they are printed, though not where the month is anybody's guess", async () => {
    expect(stated(await one({ text: "a", date: "December 31, 2017 " }))).toEqual({ publishedAt: "2017-12-31" });
    expect(stated(await one({ text: "a", date: "31.12.2017" }))).toEqual({ publishedAt: "2017-12-31" });
    const { records } = await read('{"text":"a","date":"03/04/2010"}\n');
    expect(records[0]?.stated).toBeUndefined();
    expect(records[0]?.fields).toEqual({ date: ["03/04/2010"] });
  });
  test("whose text is a list of paragraphs", async () => {
    const record = await one({ title: "T", paragraphs: ["a", " ", "b"] });
    expect(record.text).toBe("a\n\nb");
    expect(record.parts).toEqual([
      { role: "paragraph", span: { start: 0, end: 1 } },
      { role: "paragraph", span: { start: 3, end: 4 } },
    ]);
    expect(record.fields).toBeUndefined();
    const mixed = await one({ title: "T", paragraphs: ["a", 1], body: "b" });
    expect(mixed).toMatchObject({ text: "b", fields: { paragraphs: ["a", "1"] } });
  });
  test("without a known text are told of once for each set of keys", async () => {
    const prose = "The harbour opened again on Monday after a storm had closed it for more than a week.";
    const row = `{"headline":"T","teaser":"${prose}"}\n`;
    const other = `{"headline":"T","page":{"full":"${prose}"}}\n`;
    // Of the last three nothing could be one.
    const { records, codes } = await read(`${row}${row}${other}{"headline":"T"}\n{}\n{"text":null,"sum":"${prose}"}\n`);
    expect(records.map(({ text }) => text)).toEqual(["", "", "", "", "", ""]);
    expect(records[0]?.fields).toEqual({ teaser: [prose] });
    expect(codes).toEqual(["JSONL_NO_TEXT", "JSONL_NO_TEXT"]);
  });
  test("of no known kind are read by habit", async () => {
    const record = await one({
      uuid: 7,
      body: "a",
      headline: "T",
      author: "Ada",
      section: "Local",
      date: "2019-04-23",
      tags: "x, y",
      link: "u",
      lang: "eng",
      publisher: "b.example",
      extra: { a: [1, true] },
    });
    expect(record).toMatchObject({ id: 7, text: "a", targetUri: "u", language: "en" });
    expect(stated(record)).toEqual({
      headline: "T",
      authors: "Ada",
      section: "Local",
      publishedAt: "2019-04-23",
      keywords: "x | y",
    });
    expect(record.fields).toMatchObject({ publisher: ["b.example"], "extra.a": ["1", "true"] });
  });
  test("may be told otherwise by the caller", async () => {
    const value = { text: "teaser", story: { full: "a" }, hl: "T", timestamp: "2019-04-23", title: "x" };
    const record = await one(value, {
      keys: { text: "story.full", headline: ["head", "hl"], publishedAt: "timestamp" },
    });
    expect(record.text).toBe("a");
    expect(record.capturedAt).toBeUndefined();
    expect(stated(record)).toEqual({ headline: "T", publishedAt: "2019-04-23" });
    expect(record.fields).toMatchObject({ text: ["teaser"], title: ["x"] });
  });
});

describe("dates", () => {
  const published = async (date: unknown) => {
    const record = await one({ text: "a", published: date });
    return stated(record).publishedAt ?? record.diagnostics?.map(({ code }) => code).join();
  };
  test.each([
    ["2019", "2019"],
    ["2019-04", "2019-04"],
    ["2016-02-29", "2016-02-29"],
    ["2019-04-23T08:26Z", "2019-04-23T08:26Z"],
    ["2019-04-30 08:26:47.123456", "2019-04-30T08:26:47.123456"],
    ["2019-04-30 08:26:47+0200", "2019-04-30T08:26:47+02:00"],
    ["2019-04-30 08:26:47 UTC", "2019-04-30T08:26:47Z"],
    ["20190430", "2019-04-30"],
    ["20190430082647", "2019-04-30T08:26:47Z"],
    ["Mon, 17 Jul 2017 17:03:00 GMT", "2017-07-17T17:03:00Z"],
    ["7 Jul 2017", "2017-07-07"],
    [1356999181000, "2013-01-01T00:13:01Z"],
    ["1514865008000", "2018-01-02T03:50:08Z"],
    [1514865008, "2018-01-02T03:50:08Z"],
    ["2019-02-29", "DATE_INVALID"],
    ["2019-13-01", "DATE_INVALID"],
    ["2019-04-31", "DATE_INVALID"],
    ["2019-04-23T25:00", "DATE_INVALID"],
    ["04-23-2019", "DATE_INVALID"],
    ["yesterday", "DATE_INVALID"],
    [5, "DATE_INVALID"],
  ])("%s is %s", async (date, expected) => {
    expect(await published(date)).toBe(expected);
  });
  test("that are none stay in the fields", async () => {
    expect(await one({ text: "a", published: "yesterday" })).toMatchObject({ fields: { published: ["yesterday"] } });
  });
});

describe("languages", () => {
  test.each([
    ["en", "en"],
    ["EN-us", "en-US"],
    ["eng", "en"],
    ["English", "en"],
    ["rus_Cyrl", "ru"],
    ["zho_Hans", "zh-Hans"],
    ["pt_BR", "pt-BR"],
    ["cy", "cy"],
    ["Klingon", undefined],
  ])("%s is %s", async (stated, expected) => {
    expect((await one({ text: "a", language: stated })).language).toBe(expected);
  });
});

/** In the manner of JSONTestSuite: y is a value, n is told of, i is either. */
describe("values", () => {
  test.each([
    '{"":0}',
    '{"a":[]}',
    '{"a\\u0000b":1}',
    '{"a":-0.0e-1}',
    '{"a":"\\ud834\\udd1e"}',
    ' {"a":null } ',
    '{"\\\\":"\\\\\\""}',
    '{"a":{"b":{}}}',
    '{"a":"\u007f\u2029"}',
  ])("y %s", async (text) => {
    expect((await read(text)).codes).toEqual([]);
  });
  test.each([
    "{a:1}",
    "{'a':1}",
    '{"a":1,}',
    '{"a":01}',
    '{"a":+1}',
    '{"a":.5}',
    '{"a":1.}',
    '{"a":NaN}',
    '{"a":"\\x"}',
    '{"a":"\t"}',
    '{"a" 1}',
    '{"a":1 /* c */}',
    '{"a":[1}',
    "{]",
    "}",
    '{"a":"\\u12"}',
    '{"a":"\u0001"}',
    "{\u00a0}",
    "abc",
    '"',
    "[",
    "{",
    '{"a":1]',
    '{"a":tru',
    "{{}}",
    '{"a":1}}',
    "[{]}",
    "[,{}]",
  ])("n %s", async (text) => {
    const found = await read(text);
    expect(found.codes.filter((code) => /^JSONL_(?:SYNTAX|TRUNCATED)/.test(code)).length).toBeGreaterThan(0);
    expectTiling(encoder.encode(text), found);
  });
  test.each([
    '{"a":"\\ud800"}',
    '{"a":1e999}',
    '{"a":123456789012345678901234567890}',
    `{"a":${"[".repeat(500)}${"]".repeat(500)}}`,
  ])("i %s", async (text) => {
    expect((await read(text)).records).toHaveLength(1);
  });
});

describe("laws", () => {
  const pieces = [
    '{"text":"a"}',
    '{"id":1,"t":"b"}\n',
    "{",
    "}",
    "[",
    "]",
    '"',
    ":",
    ",",
    "\n",
    "\r\n",
    "\\",
    '\\"',
    " ",
    "\0",
    "\ufeff",
    "é",
    "1",
    "12345678901234567890",
    "null",
    '"a":',
    '{"a":[1,\n2]}\n',
    "[{",
    "}]",
    "😀",
    "{\n",
  ];
  const anyDump = fc.oneof(
    fc.array(fc.constantFrom(...pieces), { maxLength: 25 }).map((all) => encoder.encode(all.join(""))),
    fc.array(fc.constantFrom(...pieces), { maxLength: 25 }).map((all) => utf16(all.join(""), all.length % 2 === 0)),
    fc.array(fc.json(), { maxLength: 6 }).map((lines) => encoder.encode(lines.join("\n"))),
    fc.uint8Array({ maxLength: 80 }),
    fc
      .tuple(fc.array(fc.object(), { minLength: 1, maxLength: 4 }), fc.nat(), fc.integer({ min: 0, max: 255 }))
      .map(([values, at, byte]) => {
        const bytes = encoder.encode(values.map((value) => JSON.stringify(value)).join("\n"));
        bytes[at % bytes.length] = byte;
        return bytes;
      }),
  );
  const limits = fc.record(
    { maxLineBytes: fc.integer({ min: 16, max: 60 }), maxJsonDepth: fc.integer({ min: 1, max: 5 }) },
    { requiredKeys: [] },
  );

  test("what is told of lines beyond the limit stands in the record of the first, two records on it too", async () => {
    const source = ']{"a":[1,\n2]}\n{"text":"a"}{"text":"a"}';
    const whole = await read(source, { maxLineBytes: 16 });
    expectTiling(encoder.encode(source), whole);
    expect(await read(source, { maxLineBytes: 16 }, [1])).toEqual(whole);
  });

  test("regions and records tile any bytes, in any chunks alike, and nothing is thrown", async () => {
    await fc.assert(
      fc.asyncProperty(
        anyDump,
        limits,
        fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 4 }),
        async (bytes, options, sizes) => {
          const whole = await read(bytes, options);
          if (bytes.length > 0) expectTiling(bytes, whole);
          for (const each of [[1], [2], [3], [7], sizes]) expect(await read(bytes, options, each)).toEqual(whole);
        },
      ),
      runs,
    );
  });

  const small = [
    '{"text":"a"}\n{"text":"é\\n"}\n\n{"text":"c"}',
    '[{"text":"a"},\n{"text":"b"}, 1]\n',
    '{\n "text": "a"\n}\n{"text":"b"}{"text":"c"}\n{"x":\n{"text":"d"}\n',
    '\ufeff{"text":"a"}\r\n\0\0{"text":"b"}\n',
    '\ufeff\n\n\0{"text":"a"}',
  ];
  test.each(small)("all cuts into two chunks of %j are alike", async (input) => {
    const bytes = encoder.encode(input);
    const whole = await read(bytes);
    for (let at = 1; at < bytes.length; at++) expect(await read(bytes, {}, [at, bytes.length])).toEqual(whole);
  });
  test.each(small)("cut at any byte, %j keeps the records before the cut", async (input) => {
    const bytes = encoder.encode(input);
    const whole = await read(bytes);
    for (let end = 1; end < bytes.length; end++) {
      const found = await read(bytes.subarray(0, end));
      expectTiling(bytes.subarray(0, end), found);
      const closed = whole.records.filter(({ source }) => (source.bytes?.byteEnd ?? 0) < end);
      const plainly = (records: readonly DumpRecord[]) => records.map(({ diagnostics: _, ...record }) => record);
      // A line that opens what it does not close may be the start of a value as long as no other line says no.
      const sure = closed.filter(({ diagnostics = [] }) => diagnostics.every(({ code }) => code !== "JSONL_SYNTAX"));
      expect(plainly(found.records)).toEqual(expect.arrayContaining(plainly(sure.slice(0, 1))));
      if (sure.length === closed.length)
        expect(plainly(found.records).slice(0, closed.length)).toEqual(plainly(closed));
    }
  });

  // No clock decides: at this length quadratic time would be minutes to hours.
  test("hostile lines take linear time", async () => {
    const shapes: ((size: number) => string)[] = [
      (size) => "{\n".repeat(size / 2),
      (size) => '{"a":\n1\n'.repeat(size / 8),
      (size) => `{"a":"${'\\"'.repeat(size / 2)}`,
      (size) => `{"a":"${"\\".repeat(size)}`,
      (size) => '{"a":1}'.repeat(size / 7),
      (size) => "\n".repeat(size),
      (size) => `[${"\n".repeat(size)}{}`,
      (size) => `[${"{},".repeat(size / 3)}`,
      (size) => `{"media-type":"","content":"${"<a".repeat(size / 2)}<p>"}`,
    ];
    for (const shape of shapes) {
      const input = shape(400_000);
      const { regions } = await read(input, {}, [65536]);
      expect(regions.at(-1)?.bytes.byteEnd, String(shape)).toBe(Buffer.byteLength(input));
    }
  });
});

describe("fixtures", () => {
  const folder = join(root, "fixtures/containers/jsonl");
  const odd = ["damaged.jsonl", "trap.jsonl"];
  test.each(readdirSync(folder).filter((name) => !odd.includes(name)))(
    "%s is recognised and read without a fault",
    async (file) => {
      const bytes = readFileSync(join(folder, file));
      expect(detectFormat(bytes.subarray(0, 4096), [jsonl, plain])).toMatchObject({
        kind: "format",
        format: { id: "jsonl" },
        certainty: "certain",
      });
      const found = await read(bytes, { path: `some/${file}` });
      expect(found.diagnostics).toEqual([]);
      expectTiling(bytes, found);
      for (const record of found.records) {
        expect(record.text.length).toBeGreaterThan(20);
        expect(record.source).toMatchObject({ path: `some/${file}` });
        expect(record.targetUri).toBeDefined();
      }
    },
  );
});

describe("odd fixtures", () => {
  const odd = async (name: string) =>
    (await read(readFileSync(join(root, "fixtures/containers/jsonl", name)))).records.map(
      ({ id, targetUri, diagnostics = [] }) => [id ?? targetUri, ...diagnostics.map(({ code }) => code)],
    );

  test("damaged lines are told of, one by one, and the others stay", async () => {
    expect(await odd("damaged.jsonl")).toEqual([
      ["https://bugle.example/1"],
      [undefined, "JSONL_SYNTAX"],
      ["https://bugle.example/3", "JSONL_BLANK_LINE", "JSONL_CONCATENATED", "DATE_INVALID"],
      ["https://bugle.example/4"],
      [undefined, "JSONL_NOT_OBJECT"],
      [undefined, "JSONL_TRUNCATED"],
    ]);
  });

  test("a mark, a separator that is no line end, half a pair, a number too long, a text that is null", async () => {
    expect(await odd("trap.jsonl")).toEqual([
      ["https://bugle.example/1", "BOM"],
      ["12345678901234567890", "JSONL_NUMBER_PRECISION"],
      ["https://bugle.example/3"],
    ]);
  });
});

describe.skipIf(!existsSync(samples))("samples of ../shared, skipped where it is absent", () => {
  test("C4", async () => {
    const found = await read(gunzipSync(readFileSync(join(samples, "c4-train.00001-of-01024.json.gz"))));
    expect(found.records.map(({ text, targetUri, capturedAt }) => [text, targetUri, capturedAt])).toEqual([
      ["test text", "http://www.test.com", "2019-04-23T08:26:47Z"],
      ["test text2", "http://www.test2.com", "2020-04-23T08:26:47Z"],
    ]);
    expect(found.codes).toEqual([]);
  });
  test("TREC Washington Post", async () => {
    const { records, codes } = await read(readFileSync(join(samples, "wapo_articles.jl")));
    expect(codes).toEqual([]);
    expect(records.map(({ id }) => id)).toEqual(["5f992bbc-4b9f-11e2-a6a6-aabac85e8036", "3BKCWWXFCAI6PJS5DLAP27YJPY"]);
    expect(records.map(stated)).toMatchObject([
      { authors: "Mike", publishedAt: "2013-01-01T00:13:01Z", section: "National" },
      { authors: "Katherine Shaver", publishedAt: "2018-01-02T03:50:08Z", section: "Trafficandcommuting" },
    ]);
    expect(records.map(({ parts }) => parts?.map(({ role }) => role).join(" "))).toEqual([
      "section headline crosshead paragraph paragraph paragraph quote",
      "section headline byline paragraph paragraph paragraph",
    ]);
  });
  test("NeuCLIR", async () => {
    const { records, codes } = await read(readFileSync(join(samples, "sample_rus_collection.jsonl")));
    expect(codes).toEqual([]);
    expect(records.map(({ text }) => [...text].length)).toEqual([8313, 2555, 3756, 244]);
    expect(records.map(({ capturedAt }) => capturedAt)).toEqual([
      "2021-07-01",
      "2021-07-08",
      "2021-07-08",
      "2021-07-08",
    ]);
    expect(records.flatMap(({ stated: values = [] }) => values).some(({ field }) => field === "publishedAt")).toBe(
      false,
    );
  });

  const manifest: { file: string; codes: string[] }[] = existsSync(badSamples)
    ? JSON.parse(readFileSync(join(badSamples, "manifest.json"), "utf8"))
    : [];
  test.each(manifest.filter(({ file }) => file.startsWith("jsonl/")))("$file", async ({ file, codes }) => {
    const bytes = readFileSync(join(badSamples, file));
    const found = await read(bytes);
    // An array of objects is a dump like another: no complaint.
    expect(found.codes).toEqual(file.endsWith("array.jsonl") ? [] : codes);
    expectTiling(bytes, found);
  });
});

describe("lines at hand", () => {
  const line = (id: number) => `{"id":"${id}","text":"The harbour opened."}\n`;

  /** What is at hand behind each record that has to be waited for. */
  async function turns(text: string): Promise<string[]> {
    const report = () => {};
    const platform = {};
    const reading = jsonl.read(
      (async function* () {
        yield encoder.encode(text);
      })(),
      {
        limits: resolveLimits({}),
        options: {},
        platform,
        memberOf: () => undefined,
        isBroken: () => false,
        region: () => {},
        report,
      },
    );
    const found: string[] = [];
    for await (const { id } of reading) {
      const ids = [id];
      for (let next = reading.atHand?.(); next !== undefined; next = reading.atHand?.()) ids.push(next.id);
      found.push(ids.join(" "));
    }
    return found;
  }

  test("are given at once, up to one that is not plainly sound", async () => {
    expect(await turns(line(1) + line(2) + line(3))).toEqual(["1 2 3"]);
    expect(await turns(`${line(1) + line(2)}\n${line(3)}{"id":"4","text":broken\n${line(5)}${line(6)}`)).toEqual([
      "1 2",
      "3",
      "4",
      "5 6",
    ]);
  });

  test("of an array are waited for", async () => {
    expect(await turns(`[${line(1)},${line(2)}]`)).toEqual(["1", "2"]);
  });
});

describe("a process without __proto__", () => {
  test("reads as any other", async () => {
    const folder = mkdtempSync(join(tmpdir(), "newsdump-jsonl-"));
    const script = `
      import { jsonl } from ${JSON.stringify(join(root, "src/containers/jsonl.ts"))};
      import { resolveLimits } from ${JSON.stringify(join(root, "src/containers/limits.ts"))};
      const line = '{"text":"a","__proto__":{"x":1},"constructor":{"prototype":2}}\\n';
      const context = { limits: resolveLimits({}), options: {}, platform: {}, memberOf() {}, region() {}, report() {} };
      for await (const { fields } of jsonl.read([new TextEncoder().encode(line)], context)) console.log(JSON.stringify(fields));
      console.log({}.x);`;
    const outfile = join(folder, "read.mjs");
    await build({
      stdin: {
        contents: script.replace(
          "[new TextEncoder().encode(line)]",
          "(async function* () { yield new TextEncoder().encode(line); })()",
        ),
        resolveDir: root,
      },
      bundle: true,
      format: "esm",
      platform: "node",
      outfile,
    });
    const { stdout, stderr } = spawnSync(process.execPath, ["--disable-proto=throw", outfile], { encoding: "utf8" });
    rmSync(folder, { recursive: true, force: true });
    expect({ stdout, stderr }).toEqual({
      stdout: '{"__proto__.x":["1"],"constructor.prototype":["2"]}\nundefined\n',
      stderr: "",
    });
  });
});
