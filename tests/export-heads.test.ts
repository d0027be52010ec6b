/** What exports begin with: markup, a header, another width of characters; and how their records are counted. */
import { describe, expect, test } from "vitest";
import { beginsHeader, beginsMarkup, withHead } from "../src/containers/export/head.js";
import { openExport } from "../src/containers/export/records.js";
import { headInUtf8, readWide } from "../src/containers/export/wide.js";
import type { ReadContext } from "../src/containers/format.js";
import { decodeBody } from "../src/containers/mail/decode-body.js";
import { findMailPart } from "../src/containers/mail/part.js";
import { encodingOfCharset, encodingOfPage } from "../src/containers/rtf/code-pages.js";
import { rtfText } from "../src/containers/rtf/text.js";
import { bytesOf } from "./support/dumps.js";

const latin = (text: string) => Uint8Array.from(text, (each) => each.charCodeAt(0));

describe("the first bytes", () => {
  test.each([
    ["<html>", true],
    [" \t\r\n\f<html>", true],
    ["\xef\xbb\xbf<html>", true],
    ["\xef\xbb\xbf \xa0<html>", true],
    [" \xef\xbb\xbf<html>", true],
    ["\xef\xbb\xbf\xef\xbb\xbf<html>", false],
    ["\xef\xbb<html>", false],
    ["\xef\xbbx<html>", false],
    ["\xefx\xbf<html>", false],
    ["x<html>", false],
    ["", false],
    ["  ", false],
  ])("%j begin markup: %s", (text, is) => {
    expect(beginsMarkup(latin(text))).toBe(is);
  });

  test.each([
    ["From: x", true],
    ["X-Mailer: x", true],
    ["From : x", false],
    ["From", false],
    ["", false],
  ])("%j begin a header: %s", (text, is) => {
    expect(beginsHeader(latin(text))).toBe(is);
  });

  test("are looked at, and come again", async () => {
    const chunk = latin("abc");
    async function* chunks() {
      yield chunk;
      chunk.fill(0x78);
      yield latin("def");
    }
    const { head, chunks: all } = await withHead(chunks());
    expect(new TextDecoder().decode(head)).toBe("abcdef");
    const found: string[] = [];
    for await (const each of all) found.push(new TextDecoder().decode(each));
    expect(found.join("|")).toBe("abcdef");
    const none = await withHead((async function* () {})());
    expect(none.head).toHaveLength(0);
    for await (const each of none.chunks) expect(each).toBeUndefined();
  });

  test("are those that formats are recognised by, of however much", async () => {
    const large = new Uint8Array(300_000).fill(0x61);
    async function* chunks() {
      yield large;
      yield latin("b");
      yield latin("c");
    }
    const { head, chunks: all } = await withHead(chunks());
    expect(head.length).toBeLessThan(large.length);
    const lengths: number[] = [];
    for await (const each of all) lengths.push(each.length);
    expect(lengths).toEqual([large.length, 1, 1]);
  });

  test("of UTF-16 are given in UTF-8", () => {
    expect(headInUtf8(latin("\xff\xfe<\0a\0>\0"))).toEqual(expect.objectContaining({ length: expect.any(Number) }));
    expect(new TextDecoder().decode(headInUtf8(latin("\xff\xfe<\0a\0>\0"))).trim()).toContain("<a>");
    const plain = latin("<a>");
    expect(headInUtf8(plain)).toBe(plain);
  });

  test.each([
    ["\xff\xfe<\0a\0>\0", undefined, true],
    ["<a>", undefined, false],
    ["<a>", "utf-16le", true],
    ["<a>", "UTF-16BE", true],
    ["<a>", "utf-32le", true],
    ["\xff\xfe<\0a\0>\0", "windows-1252", false],
  ])("%j, told to be %s, is read as wide: %s", (head, encoding, is) => {
    const found = readWide(latin(head), (async function* () {})(), { encoding } as ReadContext, async function* () {});
    expect(found !== undefined).toBe(is);
  });
});

describe("records", () => {
  function counted() {
    const told: unknown[] = [];
    const context = {
      report: (code: string, _: unknown, detail: string) => told.push(`${code} ${detail}`),
      region: ({ kind }: { kind: string }) => told.push(kind),
      dump: ({ vendor }: { vendor: string }) => told.push(vendor),
      memberOf: () => undefined,
    } as unknown as ReadContext;
    return { records: openExport(context), told };
  }
  const bytes = { byteStart: 0, byteEnd: 1 };
  const record = (more: object = {}) => ({ text: "x", bytes, parts: [], ...more });

  test("have their places, and what is known of them", () => {
    const { records } = counted();
    const first = records.make(record({ id: "a", language: "de", type: "b" }));
    expect(first).toMatchObject({ text: "x", id: "a", language: "de", type: "b", source: { index: 0, bytes } });
    const second = records.make(record());
    expect(second.source.index).toBe(1);
    expect(Object.keys(second)).not.toContain("id");
    expect(Object.keys(second)).not.toContain("language");
    expect(Object.keys(second)).not.toContain("type");
    expect(records.rest({ text: "yz", bytes }).parts).toEqual([{ role: "unknown", span: { start: 0, end: 2 } }]);
  });

  test("are counted against what is declared, without pages and rests", () => {
    const { records, told } = counted();
    records.begin({ vendor: "A", declared: 2, bytes });
    records.make(record());
    records.rest({ text: "y", bytes });
    records.make(record({ isPage: true }));
    records.begin({ vendor: "B", declared: 1 });
    records.make(record());
    records.cover(bytes);
    records.end();
    records.end();
    expect(told).toEqual(["A", "EXPORT_COUNT_MISMATCH declared 2, found 1", "B", "cover"]);
  });

  test("tell another total than the declared one", () => {
    const { records, told } = counted();
    records.make(record({ total: 5 }));
    records.begin({ vendor: "A", declared: 1, bytes });
    records.make(record({ number: 1, total: 1 }));
    expect(told).toEqual(["A"]);
    records.make(record({ number: 2, total: 3 }));
    expect(told).toEqual(["A", "EXPORT_TOTAL_DIFFERS 3 instead of 1"]);
  });

  test.each<[number, number[], string]>([
    [3, [1, 3], "; missing 2"],
    [9, [3, 2, 8], "; missing 1, 4-7, 9"],
    [3, [1, 1, 2, 3, 4], ""],
    [2, [], ""],
    [2, [5], "; missing 1-2"],
    [
      26,
      Array.from({ length: 13 }, (_, at) => 2 * at + 2),
      "; missing 1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23 and 1 more",
    ],
    [
      40,
      Array.from({ length: 13 }, (_, at) => 2 * at + 2),
      "; missing 1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23 and 15 more",
    ],
  ])("of %i the numbers %j: %j", (declared, numbers, missing) => {
    const { records, told } = counted();
    records.begin({ vendor: "A", declared });
    for (const number of numbers) records.make(record({ number }));
    records.end();
    const found = numbers.length;
    expect(told.slice(1)).toEqual(
      found === declared ? [] : [`EXPORT_COUNT_MISMATCH declared ${declared}, found ${found}${missing}`],
    );
  });
});

describe("RTF", () => {
  test.each([
    ["a\\par b\\line c\\sect d\\row e\\page f\\tab g\\cell h", "a\nb\nc\nd\ne\ff\tg\th"],
    ["\\emdash\\endash\\emspace\\enspace\\bullet\\lquote\\rquote\\ldblquote\\rdblquote", "—–\u2003\u2002•‘’“”"],
    ["a\\~b\\_c\\-d\\{e\\}f\\\\g", "a\u00a0b\u2011cd{e}f\\g"],
    ["a\\\rb\\\nc", "a\nb\nc"],
    ["a\r\nb\0c", "abc"],
    ["\\'e9\\'E9", "éé"],
    ["\\'g1x", "g1x"],
    ["\\u233?x\\u-3913?y\\u65535?", "éx\uf0b7y\uffff"],
    ["\\u-32768?x", "\u8000x"],
    ["\\u-32769?x", "?x"],
    ["\\u65536?x", "?x"],
    ["\\u?x", "?x"],
    ["\\uc0\\u233?\\uc3\\u233???x\\uc\\u233?y", "é?éxéy"],
    ["\\uc99\\u233 123456789x", "éx"],
    ["\\uc-5\\u233?", "é?"],
    ["{\\uc2\\u233??}\\u233??", "éé?"],
    ["\\u233\\'3f x", "é x"],
    ["\\u233{?}x", "é?x"],
    ["\\u233\\b ?x", "é?x"],
    ["a{\\*\\x b}c{\\pict d}e{\\info f{\\b g}}h", "aceh"],
    ["{\\fonttbl{\\f1\\fcharset204 Arial;}{\\f2 Other;}}\\f1\\'cf\\f2\\'e9\\f1\\'cf", "ПéП"],
    ["{\\fonttbl{\\f1\\fcharset204 A;}}{\\f1\\'cf}\\'e9", "Пé"],
    ["\\fcharset204\\'e9", "é"],
    ["\\ansicpg1251\\'cf\\ansicpg99\\'cf", "ПП"],
    ["\\mac\\'8e", "é"],
    ["a\\bin3 }{\\b", "ab"],
    ["a\\bin-3 b", "ab"],
    ["a\\bin b", "ab"],
    ["\\constructor a\\toString b", "ab"],
    ["\\b1a\\b-1b\\b- c", "abc"],
    ["\\b1234567890 a", "a"],
  ])("%s has the text %j", (source, text) => {
    expect(rtfText(latin(`{\\rtf1 ${source}}`), false)).toEqual({ text, isCut: false });
  });

  test.each([
    [
      "\\qc a\\par b\\par\\pard c\\par\\qc d\\par\\ql e\\par\\qc f\\par\\qj g\\par\\qc h\\par\\qr i",
      "→a\n→b\nc\n→d\ne\n→f\ng\n→h\ni",
    ],
    ["\\qc\\par a b\\par  \\b c", "\n→a b\n→ c"],
    ["\\qc a\\tab b\\line c", "→a\tb\n→c"],
  ])("%s in the middle is %j", (source, text) => {
    expect(rtfText(latin(`{\\rtf1 ${source}}`), true).text.replaceAll(" ".repeat(24), "→")).toBe(text);
    expect(rtfText(latin(`{\\rtf1 ${source}}`), false).text).toBe(text.replaceAll("→", ""));
  });

  test.each([
    ["{\\rtf1 a}b", false],
    ["{\\rtf1 a}{b}", false],
    ["{\\rtf1 a", true],
    ["{\\rtf1 {a}", true],
    ["a", false],
  ])("%s is cut: %s", (source, isCut) => {
    expect(rtfText(latin(source), false).isCut).toBe(isCut);
  });

  test("its fonts and code pages have encodings", () => {
    const sets = [77, 128, 129, 134, 136, 161, 162, 163, 177, 178, 186, 204, 222, 238, 0].map(encodingOfCharset);
    expect(sets).toEqual([
      ...["macintosh", "shift_jis", "euc-kr", "gbk", "big5", "windows-1253", "windows-1254", "windows-1258"],
      ...["windows-1255", "windows-1256", "windows-1257", "windows-1251", "windows-874", "windows-1250", undefined],
    ]);
    const pages = [932, 936, 949, 950, 10000, 65001, 874, 1249, 1250, 1258, 1259].map(encodingOfPage);
    expect(pages).toEqual([
      ...["shift_jis", "gbk", "euc-kr", "big5", "macintosh", "utf-8", "windows-874", undefined, "windows-1250"],
      ...["windows-1258", undefined],
    ]);
  });
});

describe("mails", () => {
  test.each([
    ["a=0a=0F=AF=aFb", "a\n\x0f\xaf\xafb"],
    ["a=0=g0=0G", "a=0=g0=0G"],
    ["a=/0=:0=@0=`0", "a=/0=:0=@0=`0"],
    ["a=\r\nb=\nc=\rd= \t\r\ne", "abcde"],
    ["a= b", "a= b"],
    [`a=${" ".repeat(79)}\nb`, "ab"],
    [`a=${" ".repeat(80)}\nb`, "ab"],
    [`a=${" ".repeat(81)}\nb`, `a=${" ".repeat(81)}\nb`],
  ])("%j of quoted-printable is %j", (body, text) => {
    const { decoded } = decodeBody(latin(body), "quoted-printable");
    expect(String.fromCharCode(...decoded)).toBe(text);
  });

  test.each([
    ["QUJD", "ABC"],
    ["QUI=", "AB"],
    ["QQ==", "A"],
    ["Q U\nJ\tD", "ABC"],
    ["+/+/", "\xfb\xff\xbf"],
    ["azAZ09", "k0\x19\xd3"],
    ["Q[U@J`D{", "ABC"],
  ])("%j of base64 is %j", (body, text) => {
    expect(String.fromCharCode(...decodeBody(latin(body), "base64").decoded)).toBe(text);
  });

  test.each([
    ["Content-Type: text/html\n\nx", ["text/html", "x"]],
    ["content-type:TEXT/HTML ; charset=x\n\nx", ["text/html", "x"]],
    ["A: b\nContent-Type: text/html\r\n\r\nx", ["text/html", "x"]],
    ["Content-Type: text/plain\n\nx", ["text/plain", "x"]],
    ["Content-Type: multipart/mixed; boundary=a\n\n--a\n\nx\n--b\ny\n--a--\n", ["text/plain", "x\n--b\ny\n"]],
    ["Content-Type: multipart/mixed; boundary=a\n\n--a\n\nx\n-a\n--a--", ["text/plain", "x\n-a\n"]],
    ['Content-Type: text/plain; boundary="a"\n\nx\n--a\nContent-Type: text/html\n\ny', ["text/html", "y"]],
    ["Content-Type: image/png\n\nx", undefined],
    [": x\nContent-Type: text/html\n\nx", ["text/html", "x"]],
    [" folded\nContent-Type: text/html\n\nx", ["text/html", "x"]],
  ])("of %j the export is %j", (mail, found) => {
    const bytes = bytesOf(mail);
    const part = findMailPart(bytes);
    expect(part && [part.type, new TextDecoder().decode(bytes.subarray(part.byteStart, part.byteEnd))]).toEqual(found);
  });

  test.each([
    ["Content-Transfer-Encoding: Base64 ", "base64"],
    ["CONTENT-TRANSFER-ENCODING:\tquoted-printable", "quoted-printable"],
    ["X: base64", ""],
  ])("a field %j says the encoding %j", (field, encoding) => {
    expect(findMailPart(latin(`${field}\n\nx`))?.encoding).toBe(encoding);
  });
});
