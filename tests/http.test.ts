import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { FormatOptions } from "../src/containers/format.js";
import { dechunk } from "../src/containers/http/chunked.js";
import { firstValue, parseFields } from "../src/containers/http/fields.js";
import { readHttpPayload } from "../src/containers/http/payload.js";
import { resolveLimits } from "../src/containers/limits.js";
import { payloadText } from "../src/containers/payload-text.js";
import type { Platform } from "../src/containers/platform.js";
import { nodePlatform } from "../src/node/platform.js";
import { bytesOf, codesOf, expectRegionsToTile, readAll } from "./support/dumps.js";
import fc from "./support/properties.js";
import { root } from "./support/sources.js";

const latin1 = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

function fieldsOf(head: string | Uint8Array, maxFields = 100) {
  const bytes = typeof head === "string" ? bytesOf(head) : head;
  const told: string[] = [];
  const around = new Uint8Array(bytes.length + 10).fill(0x0d);
  around.set(bytes, 5);
  const fields = parseFields(around, 5, 5 + bytes.length, {
    maxFields,
    report: (code, start, end, detail) => {
      const at = textOf(around.subarray(start, end));
      told.push(`${code} ${JSON.stringify(at)}${detail === undefined ? "" : ` ${detail}`}`);
    },
  });
  return { fields, told };
}

describe("fields of a head", () => {
  test("are pairs in their order, repeated ones too, up to a blank line", () => {
    const { fields, told } = fieldsOf("B: 1\r\nA:2\r\nB:   3 \t\r\nempty:\r\n\r\nNot: here\r\n");
    expect(fields).toEqual([
      { name: "B", value: "1" },
      { name: "A", value: "2" },
      { name: "B", value: "3" },
      { name: "empty", value: "" },
    ]);
    expect(told).toEqual([]);
    expect(firstValue(fields, "b")).toBe("1");
    expect(firstValue(fields, "EMPTY")).toBe("");
    expect(firstValue(fields, "other")).toBeUndefined();
    expect(firstValue(fields, "c")).toBeUndefined();
  });
  test.each(["\n", "\r\n", "\r", "\r\r\n"])("end in any line end (%j), or in none", (lineEnd) => {
    const { fields, told } = fieldsOf(`A: 1${lineEnd}B: x:y${lineEnd}${lineEnd}`);
    expect(fields.map(({ value }) => value)).toEqual(["1", "x:y"]);
    expect(told).toEqual([]);
    expect(fieldsOf(`A: 1${lineEnd}B: 2`).fields).toHaveLength(2);
  });
  test("are unfolded with one space", () => {
    const { fields, told } = fieldsOf("X-Note: over\r\n\t three \r\n  lines\r\nA: 1\r\n");
    expect(fields[0]).toEqual({ name: "X-Note", value: "over three lines" });
    expect(told).toEqual(['HEADER_FOLDED "X-Note: over\\r\\n\\t three \\r\\n  lines"']);
  });
  test("are left out where a line is no field", () => {
    const { fields, told } = fieldsOf(" first\r\nno colon\r\n  goes on: here\r\n: no name\r\nName \t: value\r\n");
    expect(fields).toEqual([{ name: "Name", value: "value" }]);
    expect(told).toEqual([
      'HEADER_MALFORMED " first" continues no field',
      'HEADER_MALFORMED "no colon\\r\\n  goes on: here" no colon',
      'HEADER_MALFORMED ": no name" no name',
      'HEADER_MALFORMED "Name \\t: value" space before the colon',
    ]);
  });
  test("keep control characters, and tell of them", () => {
    const { fields, told } = fieldsOf("A: x\0\x01y\r\nB: tab\tis none\r\nC: \x7f\r\nD: a\rb\r\n");
    expect(fields.map(({ value }) => value)).toEqual(["x\0\x01y", "tab\tis none", "\x7f", "a\rb"]);
    expect(told).toEqual([
      'HEADER_CONTROL_CHAR "\\u0000\\u0001"',
      'HEADER_CONTROL_CHAR "\x7f"',
      'HEADER_CONTROL_CHAR "\\r"',
    ]);
  });
  test("are UTF-8, or windows-1252 each by itself", () => {
    expect(fieldsOf("Título: à la mère\r\n")).toEqual({ fields: [{ name: "Título", value: "à la mère" }], told: [] });
    const mixed = new Uint8Array([
      ...bytesOf("A: é\r\n"),
      ...latin1("B: caf\xe9 \x93x\x94\r\n"),
      ...bytesOf("C: 1\r\n"),
    ]);
    const { fields, told } = fieldsOf(mixed);
    expect(fields.map(({ value }) => value)).toEqual(["é", "café “x”", "1"]);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/^HEADER_ENCODING "B: caf\ufffd \ufffdx\ufffd"$/);
  });
  test("do not lose a byte of UTF-8 that looks like a space", () => {
    expect(fieldsOf("A: voil\u00e0\r\n").fields[0]?.value).toBe("voilà");
  });
  test("stop at the limit", () => {
    const { fields, told } = fieldsOf("A: 1\r\nB: 2\r\nC: 3\r\nD: 4\r\n\r\n", 2);
    expect(fields.map(({ name }) => name)).toEqual(["A", "B"]);
    expect(told).toEqual(['LIMIT_HEADER_COUNT "C: 3\\r\\nD: 4\\r\\n\\r\\n"']);
  });
  test("take time in proportion to their length", () => {
    for (const hostile of ["no colon\r\n", " folded\r\n", "\x01\r\n", "a:\r\n", "\r", " ", ":", "é\r\n"]) {
      // What took quadratic time would need minutes.
      expect(fieldsOf(`A: 1\r\n${hostile.repeat(2_000_000 / hostile.length)}`, 10_000).fields[0]?.name).toBe("A");
    }
  });
  test("never throw, whatever the bytes", () => {
    const pieces = fc.constantFrom("A", ":", " ", "\t", "\r\n", "\n", "\r", "\0", "é", "\xff", "name: value\r\n");
    fc.assert(
      fc.property(fc.array(pieces), (parts) => {
        for (const bytes of [bytesOf(parts.join("")), latin1(parts.join(""))]) {
          for (const { name, value } of fieldsOf(bytes).fields) {
            expect(name).not.toMatch(/^[ \t]|[ \t]$|^$/);
            expect(value).not.toMatch(/^[ \t]|[ \t]$/);
          }
        }
      }),
    );
  });
});

function payloadOf(block: string | Uint8Array, limits: { maxRecordBytes?: number } = {}, platform: Platform = {}) {
  const told: string[] = [];
  const payload = readHttpPayload(typeof block === "string" ? bytesOf(block) : block, 1000, {
    limits: resolveLimits(limits),
    platform,
    report: (code, where, detail) => {
      const { byteStart, byteEnd } = where as { byteStart: number; byteEnd: number };
      expect(byteStart).toBeGreaterThanOrEqual(1000);
      expect(byteEnd).toBeGreaterThanOrEqual(byteStart);
      told.push(detail === undefined ? code : `${code} ${detail}`);
    },
  });
  return { ...payload, text: textOf(payload.body), told };
}

const joined = (head: string, body: Uint8Array) => new Uint8Array([...bytesOf(head), ...body]);

describe("an HTTP message", () => {
  test.each([
    ["HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\nbody", 200],
    ["HTTP/1.0 404 Not Found\nContent-Type: text/html\n\nbody", 404],
    ["HTTP/2 200\r\ncontent-type: text/html\r\n\r\nbody", 200],
    ["HTTP/1.1 200\r\nContent-Type : text/html\r\n\r\nbody", 200],
    ["ICY 200 OK\r\nContent-Type:text/html\r\n\r\nbody", 200],
    ["\r\nHTTP/1.1 200 OK\r\nno colon\r\nContent-Type:\r\n text/html\r\n\r\nbody", 200],
    ["HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\nbody", 200],
    ["HTTP/1.1\r\nContent-Type: text/html\r\n\r\nbody", undefined],
  ])("gives status, type and body of %j", (block, status) => {
    const { text, contentType, bodyStart, ...payload } = payloadOf(block);
    expect({ text, contentType, status: payload.status, told: payload.told }).toEqual({
      text: "body",
      contentType: "text/html",
      status,
      told: [],
    });
    expect(bodyStart).toBe(block.length - 4);
  });
  test("is all body where it is none", () => {
    for (const block of [
      "",
      "<html>",
      "Once upon a time\r\n\r\nthere was",
      "HTTPS is safe\r\n\r\nsome say",
      "ICY roads\n\nahead",
    ]) {
      expect(payloadOf(block)).toMatchObject({ text: block, bodyStart: 0, headers: [], told: [] });
    }
  });
  test("may be a request", () => {
    const { headers, text, status } = payloadOf("POST /form?a=b HTTP/1.1\r\nHost: bugle.example\r\n\r\na=1");
    expect({ headers, text, status }).toEqual({
      headers: [{ name: "Host", value: "bugle.example" }],
      text: "a=1",
      status: undefined,
    });
  });
  test("may lack the blank line before its markup, or the body", () => {
    expect(payloadOf("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n<html>\r\n\r\nx").text).toBe("<html>\r\n\r\nx");
    expect(payloadOf("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n").text).toBe("");
    expect(payloadOf("HTTP/1.1 204 No Content\r\nTransfer-Encoding: chunked\r\n\r\n")).toMatchObject({
      text: "",
      told: [],
    });
  });
  test("is read whatever its head is cut down to", () => {
    const block = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Encoding: gzip\r\n\r\nbody";
    for (let end = 0; end <= block.length; end++) expect(payloadOf(block.slice(0, end)).told).toEqual([]);
  });
  test("never throws, whatever its bytes", () => {
    const pieces = fc.constantFrom(
      ...[
        "HTTP/1.1 200 OK\r\n",
        "HTTP/1.1 100\r\n",
        "Transfer-Encoding: chunked\r\n",
        "Content-Encoding: gzip, deflate, br\r\n",
      ],
      ...[
        "\r\n",
        "\n",
        "5\r\nhello\r\n",
        "0\r\n",
        "ffffffffff\r\n",
        "<",
        "\0",
        "\x1f\x8b\x08\0",
        "x\x9c",
        "\x1f\x8b\x08\x1c",
      ],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const block = latin1(parts.join(""));
        expect(payloadOf(block).body.length).toBeLessThanOrEqual(block.length * 1100);
      }),
      { numRuns: 500 },
    );
  });
});

describe("a chunked body", () => {
  const head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: Chunked\r\n\r\n";
  test.each([
    ["5\r\nhello\r\n0\r\n\r\n", "hello"],
    ["5\r\nhello\r\n00000000\r\n\r\n", "hello"],
    ["00005   \r\nhello\r\n0\t\r\n\r\n", "hello"],
    [' 5\r\nhello\r\n6;name="a;b"\r\n world\r\n0;last\r\n\r\n', "hello world"],
    ["A\r\n0123456789\r\na ; x\r\nabcdefghij\r\n0\r\nExpires: never\r\nX-Sum: 1\r\n\r\n", "0123456789abcdefghij"],
    ["5\nhello\n0\n\n", "hello"],
    ["5\r\nhello\r\n0\r\n", "hello"],
    ["5\r\n\r\n0\r\n\r\n0\r\n\r\n\r\n", "\r\n0\r\n"],
    ["0\r\n\r\n", ""],
    ["0000000000000000005\r\nhello\r\n0\r\n\r\n", "hello"],
    ["f\r\n0123456789abcde\r\n0\r\n\r\n", "0123456789abcde"],
  ])("loses its framing: %j", (body, text) => {
    expect(payloadOf(head + body)).toMatchObject({ text, told: [], bodyStart: head.length });
  });
  test.each([
    "hello\r\nworld\r\n",
    "<!doctype html>\r\n<p>x",
    "5\r\nhello!\r\n0\r\n\r\n",
    "5\r\nhello\r\nworld",
    "5\r\nhello\r\n0\r\nno trailer\r\n\r\n",
    "5\r\nhello\r\n0\r\n\r\nmore",
    "-5\r\nhello\r\n0\r\n\r\n",
    "0x5\r\nhello\r\n0\r\n\r\n",
    "fffffffff\r\nhello\r\n0\r\n\r\n",
    "\r\n5\r\nhello\r\n0\r\n\r\n",
    "Face the facts\r\n",
    "5\r\nhello\rworld\r\n0\r\n\r\n",
    ";name\r\nhello\r\n0\r\n\r\n",
    "g\r\n0123456789abcdef\r\n0\r\n\r\n",
    "!\r\nhello\r\n0\r\n\r\n",
    "5\r\nhello\r\n0\r\n: no name\r\n\r\n",
  ])("stays as it is where it is none: %j", (body) => {
    expect(payloadOf(head + body)).toMatchObject({ text: body, told: ["HTTP_CHUNKED_INVALID"] });
  });
  test("gives what came before a cut, at every byte", () => {
    const body = "5\r\nhello\r\n00a;x=y\r\n 0123456\r\n\r\n00\r\nTrailer: x\r\n\r\n";
    const data = "hello 0123456\r\n";
    const lastChunk = body.indexOf("00\r\nTrailer") + 4;
    let longest = 0;
    for (let end = 0; end < body.length; end++) {
      const { text, told } = payloadOf(head + body.slice(0, end));
      expect(data.startsWith(text)).toBe(true);
      expect(text.length).toBeGreaterThanOrEqual(longest);
      longest = text.length;
      expect(told).toEqual(end < lastChunk ? ["HTTP_CHUNKED_TRUNCATED"] : []);
    }
    expect(longest).toBe(data.length);
  });
  test("gives back any data, cut into any chunks", () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ minLength: 1, maxLength: 40 })), (chunks) => {
        const framed = chunks.flatMap((chunk) => [...bytesOf(`${chunk.length.toString(16)}\r\n`), ...chunk, 13, 10]);
        const { bytes, fault } = dechunk(new Uint8Array([...framed, ...bytesOf("0\r\n\r\n")]));
        expect(fault).toBeUndefined();
        expect([...bytes]).toEqual(chunks.flatMap((chunk) => [...chunk]));
      }),
    );
  });
  test("that a crawler decoded stays as it is", () => {
    const crawled =
      "HTTP/1.1 200 OK\r\nX-Crawler-Transfer-Encoding: chunked\r\nX-Crawler-Content-Encoding: gzip\r\n\r\n<p>x";
    expect(payloadOf(crawled)).toMatchObject({ text: "<p>x", told: [] });
    const both = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nX-Crawler-Transfer-Encoding: chunked\r\n\r\n<p>x";
    expect(payloadOf(both)).toMatchObject({ text: "<p>x", told: [] });
  });
});

describe("a content coding", () => {
  const page = `<!doctype html><title>Harbour</title>${"<p>The harbour opened again on Monday, the town said.".repeat(40)}`;
  const bytes = bytesOf(page);
  const head = (coding: string) => `HTTP/1.1 200 OK\r\nContent-Encoding: ${coding}\r\n\r\n`;
  const coded = (coding: string, body: Uint8Array) => payloadOf(joined(head(coding), body));

  test.each([
    ["gzip", gzipSync(bytes)],
    ["x-gzip", gzipSync(bytes)],
    ["GZIP", gzipSync(bytes)],
    ["deflate", deflateSync(bytes)],
    ["deflate", deflateRawSync(bytes)],
    ["gzip, gzip", gzipSync(gzipSync(bytes))],
    ["deflate, identity, gzip", gzipSync(deflateSync(bytes))],
    ["gzip", new Uint8Array([...gzipSync(bytes.subarray(0, 300)), ...gzipSync(bytes.subarray(300))])],
    ["gzip", new Uint8Array([...gzipSync(bytes), 0, 0, 0, 1, 2, 3])],
    ["identity", bytes],
    ["utf-8", bytes],
    ["", bytes],
  ])("%s is taken off", (coding, body) => {
    expect(coded(coding, body)).toMatchObject({ text: page, told: [] });
  });
  test("of gzip may have every part of a header", () => {
    const [plain, flags] = [gzipSync(bytes), 0x02 | 0x04 | 0x08 | 0x10];
    const parts = [
      ...plain.subarray(0, 3),
      flags,
      ...plain.subarray(4, 10),
      3,
      0,
      9,
      9,
      9,
      ...bytesOf("name\0note\0"),
      1,
      2,
    ];
    expect(coded("gzip", new Uint8Array([...parts, ...plain.subarray(10)]))).toMatchObject({ text: page, told: [] });
  });
  test.each(["gzip", "deflate", "br", "zstd"])(
    "%s that is not there is passed over where the body is text",
    (coding) => {
      expect(coded(coding, bytes)).toMatchObject({ text: page, told: [] });
      expect(coded(coding, bytesOf("ok"))).toMatchObject({ text: "ok", told: [] });
      expect(coded(coding, bytesOf("Ça ira"))).toMatchObject({ text: "Ça ira", told: [] });
      expect(coded(coding, bytesOf('{"a":1}'))).toMatchObject({ text: '{"a":1}', told: [] });
    },
  );
  test("that cannot be read leaves the bytes as they are", () => {
    const body = brotliCompressSync(bytes);
    const { told, ...payload } = coded("br", body);
    expect(told).toEqual(["HTTP_ENCODING_INVALID br"]);
    expect([...payload.body]).toEqual([...body]);
    expect(coded("gzip", new Uint8Array([0, 1, 2, 3, 4])).told).toEqual(["HTTP_ENCODING_INVALID gzip"]);
  });
  test("of brotli is left to the platform", () => {
    const message = joined(head("br"), brotliCompressSync(bytes));
    expect(payloadOf(message, {}, nodePlatform)).toMatchObject({ text: page, told: [] });
    expect(payloadOf(message.subarray(0, -5), {}, nodePlatform).told).toEqual(["HTTP_ENCODING_INVALID br"]);
    expect(payloadOf(message, { maxRecordBytes: 100 }, nodePlatform).told).toEqual(["HTTP_ENCODING_INVALID br"]);
    expect(payloadOf(joined(head("br"), bytes), {}, nodePlatform)).toMatchObject({ text: page, told: [] });
  });
  test("is taken off alike by Node and by our own code, whatever is damaged", () => {
    const body = gzipSync(bytes);
    const damage = fc.record({ at: fc.nat({ max: body.length - 1 }), byte: fc.integer({ min: 0, max: 255 }) });
    fc.assert(
      fc.property(damage, fc.nat({ max: body.length }), ({ at, byte }, cut) => {
        const damaged = Uint8Array.from(body);
        damaged[at] = byte;
        const message = joined(head("gzip"), damaged.subarray(0, body.length - (cut % 3 === 0 ? 0 : cut)));
        expect(payloadOf(message, {}, nodePlatform)).toEqual(payloadOf(message));
      }),
      { numRuns: 300 },
    );
  });
  test("gives what came before a cut, at every byte", () => {
    for (const [coding, body] of [
      ["gzip", gzipSync(bytes)],
      ["deflate", deflateSync(bytes)],
    ] as const) {
      // What closes a stream of zlib is its check sum, which nothing needs.
      const end = coding === "deflate" ? body.length - 4 : body.length;
      let longest = 0;
      for (let cut = 12; cut < end; cut++) {
        const { text, told } = coded(coding, body.subarray(0, cut));
        expect(page.startsWith(text)).toBe(true);
        expect(text.length).toBeGreaterThanOrEqual(longest);
        longest = text.length;
        expect(told).toEqual([`HTTP_ENCODING_INVALID ${coding}`]);
      }
      expect(longest).toBe(page.length);
    }
  });
  test("that is damaged gives what came before, and says so", () => {
    const body = gzipSync(bytes);
    body[body.length - 1] = 0x77;
    expect(coded("gzip", body)).toMatchObject({ text: page, told: ["HTTP_ENCODING_INVALID gzip"] });
    const sum = gzipSync(bytes);
    sum[sum.length - 6] = (sum.at(-6) as number) ^ 1;
    expect(coded("gzip", sum)).toMatchObject({ text: page, told: ["HTTP_ENCODING_INVALID gzip"] });
  });
  test("that gives too much is cut behind a whole character", () => {
    const long = "é".repeat(500_000);
    const { text, told } = payloadOf(joined(head("gzip"), gzipSync(long)), { maxRecordBytes: 100_001 });
    expect(text).toBe("é".repeat(50_000));
    expect(told).toEqual(["LIMIT_RECORD_BYTES"]);
    const bomb = gzipSync(new Uint8Array(64 * 1024 * 1024));
    expect(payloadOf(joined(head("gzip"), bomb), { maxRecordBytes: 1 << 20 }).body.length).toBe(1 << 20);
  });
  test("is taken off so many times only", () => {
    let body: Uint8Array = bytes;
    for (let times = 0; times < 6; times++) body = gzipSync(body);
    expect(coded(Array(6).fill("gzip").join(","), body).body[0]).toBe(0x1f);
  });
  test("stands below the chunks", () => {
    const body = gzipSync(bytes);
    const framed = new Uint8Array([
      ...bytesOf(`${body.length.toString(16)}\r\n`),
      ...body,
      ...bytesOf("\r\n0\r\n\r\n"),
    ]);
    const chunked = "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n";
    expect(payloadOf(joined(chunked, framed))).toMatchObject({ text: page, told: [] });
    const transfer = "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n";
    expect(payloadOf(joined(transfer, framed))).toMatchObject({ text: page, told: [] });
    // Cut off in a chunk, what is there is still decompressed.
    const cut = payloadOf(joined(chunked, framed.subarray(0, framed.length - 14)));
    expect(page.startsWith(cut.text) && cut.text.length > 0).toBe(true);
    expect(cut.told).toEqual(["HTTP_CHUNKED_TRUNCATED", "HTTP_ENCODING_INVALID gzip"]);
  });
});

describe("the text of a payload", () => {
  function of(bytes: Uint8Array | string, contentType?: string, options: FormatOptions = {}, encoding?: string) {
    const told: string[] = [];
    const page = { ...(contentType !== undefined && { contentType }), uri: "https://bugle.example/1", offset: 70 };
    const text = payloadText(typeof bytes === "string" ? bytesOf(bytes) : bytes, page, {
      limits: resolveLimits({}),
      platform: {},
      options,
      ...(encoding !== undefined && { encoding }),
      memberOf: () => undefined,
      isBroken: () => false,
      region: () => {},
      report: (code) => void told.push(code),
    });
    return { text, told };
  }
  const htmlToText = (html: string) => html.replaceAll("<p>", "");

  test.each(["text/plain", "TEXT/Plain; charset=utf-8", "text/markdown", undefined, "", "no-type", "unknown", "*/*"])(
    "is decoded where the type is %s",
    (contentType) => {
      expect(of("Am Hafen – ein Tag", contentType)).toEqual({ text: "Am Hafen – ein Tag", told: [] });
    },
  );
  test.each(["text/html", "text/html;charset=utf-8", "application/xhtml+xml", "Text/HTML ; x=y"])(
    "is made by htmlToText where the type is %s",
    (contentType) => {
      expect(of("<p>Harbour", contentType, { htmlToText })).toEqual({ text: "Harbour", told: [] });
      expect(of("<p>Harbour", contentType)).toEqual({ text: "", told: ["HTML_NOT_READ"] });
      expect(of("", contentType)).toEqual({ text: "", told: [] });
    },
  );
  test("is made by htmlToText where a payload of no type begins as markup does", () => {
    for (const html of [
      "<!DOCTYPE html><p>x",
      "\ufeff\n <html><p>x",
      "<!-- saved --><p>x",
      "<?xml version='1.0'?><html>",
    ]) {
      expect(of(html).told).toEqual(["HTML_NOT_READ"]);
    }
    expect(of("<3 the harbour").told).toEqual([]);
  });
  test.each(["image/png", "application/json", "application/octet-stream", "text/dns", "video/mp4; x"])(
    "is empty where the type is %s",
    (contentType) => {
      expect(of("x", contentType)).toEqual({ text: "", told: ["PAYLOAD_NOT_TEXT"] });
    },
  );
  test("is empty where the bytes are none", () => {
    const binary = Uint8Array.from({ length: 3000 }, (_, at) => (at * 31) % 256);
    for (const contentType of ["text/html", "text/plain", undefined]) {
      expect(of(binary, contentType, { htmlToText })).toEqual({ text: "", told: ["PAYLOAD_NOT_TEXT"] });
    }
  });
  test("is decoded as its type says, or as the caller does", () => {
    expect(of(latin1("caf\xe9"), "text/plain; charset=iso-8859-1").text).toBe("café");
    expect(of(latin1("h\0i\0"), "text/plain; charset=utf-16le").text).toBe("hi");
    expect(of(latin1("\xc3\xa9"), "text/plain; charset=utf-8", {}, "windows-1252").text).toBe("Ã©");
  });
  test("tells htmlToText of the page", () => {
    const pages: unknown[] = [];
    of("<p>", "text/html", { htmlToText: (_, page) => String(pages.push(page)) });
    expect(pages).toEqual([{ uri: "https://bugle.example/1", contentType: "text/html" }]);
  });
  test("takes an htmlToText that throws, or gives no string, for the caller's mistake", () => {
    const cause = new TypeError("no such node");
    const throwing = () => {
      throw cause;
    };
    const tried = (given: unknown) => () => of("<p>", "text/html", { htmlToText: given as typeof htmlToText });
    expect(tried(throwing)).toThrow(
      expect.objectContaining({ code: "USAGE", cause, message: expect.stringContaining("no such node") }),
    );
    expect(tried(() => Promise.resolve(""))).toThrow(expect.objectContaining({ code: "USAGE" }));
  });
});

describe("the fixtures", () => {
  const folder = join(root, "fixtures/diagnostics");
  const files = readdirSync(folder).filter((file) => /^(?:HTTP|DIGEST|HEADER|HTML|URI|DATE)_.*\.warc$/.test(file));
  test.each(files)("%s has no other fault", async (file) => {
    const bytes = readFileSync(join(folder, file));
    const result = await readAll(bytes);
    expect(codesOf(result)).toEqual([file.replace(".warc", "")]);
    expect(result.records).toHaveLength(1);
    expectRegionsToTile(result, bytes.length);
  });
});
