/** What heads, tags, lines and labels of dumps are, judged one by one. */
import { describe, expect, test } from "vitest";
import { opensAddress, parseRecordLine } from "../src/containers/arc/record-line.js";
import { decodedDigest } from "../src/containers/digest/stated.js";
import { verifyDigest } from "../src/containers/digest/verify.js";
import { byteOrderMark } from "../src/containers/encoding/byte-order-mark.js";
import { charsetOf } from "../src/containers/encoding/charset.js";
import { declaredEncoding } from "../src/containers/encoding/declared.js";
import { encodingOf } from "../src/containers/encoding/labels.js";
import { headerEnd } from "../src/containers/gzip/member-header.js";
import { controlsIn, countControls } from "../src/containers/http/controls.js";
import { isWholeHead } from "../src/containers/warc/head.js";
import { decodeLeadingAccents, hasLeadingAccents } from "../src/containers/wire/accents.js";
import { firstWire } from "../src/containers/wire/openings.js";
import { firstElement } from "../src/containers/xml/first-element.js";
import { type Roots, rootMarks } from "../src/containers/xml/root-marks.js";

/** Bytes that are written as characters of Latin-1. */
const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));

describe("accents in front of their letters", () => {
  test.each<[string, readonly [boolean, string]]>([
    ["cafÂe", [true, "café"]],
    ["ÈOl", [true, "Öl"]],
    ["ÁaÂeÃiÄnÅaÆaÇzÈoÊAËcÍsÎaÏs", [false, "àéîñāăżöÅçs̋ąš"]],
    ["abc", [false, "abc"]],
    ["", [false, ""]],
    ["Â", [false, "�"]],
    ["Â ", [false, " ́"]],
    ["ÂÂe", [false, "Ấe"]],
    ["Âx", [false, "x́"]],
    ["Éu", [true, "ü"]],
    [" Âe", [true, " é"]],
    [" ", [false, " "]],
    ["é", [false, "Ø"]],
    ["éÂe", [true, "Øé"]],
    ["ÿÂe", [false, "�é"]],
    ["Âeç", [false, "é�"]],
    ["Ìa", [false, "�a"]],
    ["Àa", [false, "�a"]],
    ["Ða", [false, "―a"]],
    ["Â[", [false, "[́"]],
    ["Â@", [false, "@́"]],
    ["Â{", [false, "{́"]],
    ["Â`", [false, "`́"]],
    ["«A» Âe", [true, "«A» é"]],
    ["ÂE", [true, "É"]],
    ["ÂzÏz", [true, "źž"]],
    ["Ãq", [false, "q̂"]],
  ])("%j", (text, wanted) => {
    const bytes = bytesOf(text);
    expect([hasLeadingAccents(bytes), decodeLeadingAccents(bytes)]).toEqual(wanted);
  });
});

describe("a stated digest of one text", () => {
  test.each<[string, string]>([
    ["md5:900019fa233e608091ba641d50d69b81", "ok"],
    ["md5:900019FA233E608091BA641D50D69B81", "ok"],
    ["MD5 : 900019fa233e608091ba641d50d69b81", "ok"],
    ["md5:kAAZ+iM+YICRumQdUNabgQ==", "ok"],
    ["md5:kAAZ-iM-YICRumQdUNabgQ", "ok"],
    ["md5:kAAZ+iM+YICRumQdUNabgQ", "ok"],
    ["sha1:GU0wrtDTvcWboNqqg3KtBv0P71g=", "ok"],
    ["sha-256:cCd7_ECbUCEy16SLKjs4YpQmSzH3vwJKX7DK-ruKwSI", "ok"],
    ["sha--256:70277bfc409b502132d7a48b2a3b386294264b31f7bf024a5fb0cafabb8ac122", "unknown"],
    ["sha1:900019fa233e608091ba641d50d69b81", "mismatch"],
    ["md5:00000000000000000000000000000000", "mismatch"],
    ["md5:!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!", "mismatch"],
    ["md5:xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "unknown"],
    ["md5:", "unknown"],
    ["md5", "unknown"],
    [":900019fa233e608091ba641d50d69b81", "unknown"],
    [
      "sha384:2a8cc8963614b2ccb596043e104f78098f517a9cab9a3d3e6594e573c860adee2d6d0f453343f04b1570b06bca4cb57d",
      "unknown",
    ],
    ["toString:x", "unknown"],
    ["sha1:194d30aed0d3bdc59ba0daaa8372ad06fd0fef58==", "ok"],
    ["sha1:194d30aed0d3bdc59ba0daaa8372ad06fd0fef58aaaaaaaaaaaaaaaaaaaa", "unknown"],
    ["sha1:éaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "mismatch"],
  ])("%j", (stated, wanted) => {
    expect(verifyDigest(stated, bytesOf("One."), {})).toBe(wanted);
  });
});

describe("the bytes of a digest in each notation", () => {
  test.each<[string, number, readonly string[]]>([
    ["ff", 1, ["ff", "29", "7d"]],
    ["FF", 1, ["ff", "29", "14"]],
    ["74", 1, ["74", "ff", "ef"]],
    ["/w==", 1, ["ff"]],
    ["_w", 1, ["ff"]],
    ["-w", 1, ["fb"]],
    ["+w", 1, ["fb"]],
    ["//8", 2, ["ffff"]],
    ["777q", 2, ["ffff"]],
    ["aa", 1, ["aa", "00", "69"]],
    ["a", 1, []],
    ["", 1, []],
    ["gg", 1, ["31", "82"]],
    ["0000000000", 1, []],
    ["00000000000", 1, []],
    ["=", 0, ["", "", ""]],
    ["0102", 2, ["0102"]],
  ])("%j", (stated, length, wanted) => {
    expect(decodedDigest(stated, length).map((bytes) => Buffer.from(bytes).toString("hex"))).toEqual(wanted);
  });
});

describe("the standard of a wire", () => {
  test.each<[string, string | null]>([
    ["\u0001W2870\u001fUS", "anpa"],
    ["\u00011234\u001f", "anpa"],
    ["\u0001abc1234\u001f", "anpa"],
    ["\u0001abcd1234\u001f", null],
    ["\u0001a123\u001f", null],
    ["\u0001a12345\u001f", null],
    ["\u0001a1234", null],
    ["\u0001eca062 4 i 211", "iptc"],
    ["\u0001eca062 4 i\r", "iptc"],
    ["\u0001eca062 4 i\n", "iptc"],
    ["\u0001eca062 4 i", null],
    ["\u0001062 4 i ", "iptc"],
    ["\u0001abcdef0621   4   pol ", "iptc"],
    ["\u0001abcdefg062 4 i ", null],
    ["\u0001eca06 4 i ", null],
    ["\u0001eca062 44 i ", null],
    ["\u0001eca062 4 4 ", null],
    ["\u0001eca062  4 poli ", null],
    ["W2870\u001f", null],
    ["\u0016\u0016\u0001W2870\u001f", "anpa"],
    [" \r\nÿ\u0001W2870\u001f", "anpa"],
    ["x\u0001W2870\u001f", null],
    ["", null],
    ["\u0001aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\u001f", null],
  ])("%j", (text, wanted) => {
    expect(firstWire(bytesOf(text)) ?? null).toBe(wanted);
  });
});

describe("the line of a record of ARC", () => {
  test.each<[string, 1 | 2, string | null]>([
    [
      "http://a.example/ 192.0.2.1 20140216050221 text/plain 4",
      1,
      "http://a.example/ | 192.0.2.1 | 20140216050221 | text/plain | 4",
    ],
    [
      "http://a.example/a b 192.0.2.1 20140216050221 text/plain 4",
      1,
      "http://a.example/a b | 192.0.2.1 | 20140216050221 | text/plain | 4",
    ],
    [
      "http://a.example/ 192.0.2.1 20140216050221 text/plain 200 s l 0 f 4",
      1,
      "http://a.example/ | 192.0.2.1 | 20140216050221 | text/plain | 4 | 200 | s | l | 0 | f",
    ],
    [
      "http://a.example/ 192.0.2.1 20140216050221 text/plain 200 s l 0 f 4",
      2,
      "http://a.example/ | 192.0.2.1 | 20140216050221 | text/plain | 4 | 200 | s | l | 0 | f",
    ],
    [
      "http://a.example/ 192.0.2.1 20140216050221 text/plain 4",
      2,
      "http://a.example/ | 192.0.2.1 | 20140216050221 | text/plain | 4",
    ],
    [
      "http://a.example/ 192.0.2.1 20140216050221 text/html; charset=utf-8 4",
      1,
      "http://a.example/ | 192.0.2.1 | 20140216050221 | text/html; charset=utf-8 | 4",
    ],
    ["http://a.example/ 192.0.2.1 2014 text/plain 4", 1, "http://a.example/ | 192.0.2.1 | 2014 | text/plain | 4"],
    ["http://a.example/ 192.0.2.1 2014 text/plain x", 1, null],
    [
      "http://a.example/ 192.0.2.1 20140216050221 text/plain x",
      1,
      "http://a.example/ | 192.0.2.1 | 20140216050221 | text/plain | x",
    ],
    ["http://a.example/ 4", 1, null],
    ["a:b 192.0.2.1 20140216050221 text/plain 4", 1, null],
    ["1a:b 192.0.2.1 20140216050221 text/plain 4", 1, null],
    ["ab:b 192.0.2.1 20140216050221 text/plain 4", 1, "ab:b | 192.0.2.1 | 20140216050221 | text/plain | 4"],
    [
      "aaaaaaaaaaaaaaaa: 192.0.2.1 20140216050221 text/plain 4",
      1,
      "aaaaaaaaaaaaaaaa: | 192.0.2.1 | 20140216050221 | text/plain | 4",
    ],
    ["aaaaaaaaaaaaaaaaa: 192.0.2.1 20140216050221 text/plain 4", 1, null],
    [
      "http://a.example/ 192.0.2.1 123456789012 text/plain 4",
      1,
      "http://a.example/ | 192.0.2.1 | 123456789012 | text/plain | 4",
    ],
    [
      "http://a.example/ 192.0.2.1 12345678901 text/plain 4",
      1,
      "http://a.example/ | 192.0.2.1 | 12345678901 | text/plain | 4",
    ],
    [
      "http://a.example/ 192.0.2.1 1234567890123456789 text/plain 4",
      1,
      "http://a.example/ | 192.0.2.1 | 1234567890123456789 | text/plain | 4",
    ],
    ["", 1, null],
    ["http://a.example/ 192.0.2.1 x y z text/plain 4", 1, "http://a.example/ 192.0.2.1 x | y | z | text/plain | 4"],
    [
      "http://a.example/ 192.0.2.1 x y z u v w text/plain 4",
      2,
      "http://a.example/ | 192.0.2.1 | x | y | 4 | z | u | v | w | text/plain",
    ],
    ["http://a.example/ 20140216050221 4", 1, null],
    [
      "http://a.example/ 192.0.2.1 20140216050221 text/plain -1",
      1,
      "http://a.example/ | 192.0.2.1 | 20140216050221 | text/plain | -1",
    ],
    ["http://a.example/ 192.0.2.1 x text/plain -1", 1, "http://a.example/ | 192.0.2.1 | x | text/plain | -1"],
    [
      "http://a.example/ 192.0.2.1 x text/plain 1234567890123456789",
      1,
      "http://a.example/ | 192.0.2.1 | x | text/plain | 1234567890123456789",
    ],
    ["http://a.example/ 192.0.2.1 x text/plain 12345678901234567890", 1, null],
    [
      "http://a.example/ 192.0.2.1 123456789012345678 text/plain x",
      1,
      "http://a.example/ | 192.0.2.1 | 123456789012345678 | text/plain | x",
    ],
    [
      `http://a.example/ 192.0.2.1 20140216050221${" t".repeat(14)} 4`,
      1,
      `http://a.example/ | 192.0.2.1 | 20140216050221 | ${"t ".repeat(9).trim()} | 4 | t | t | t | t | t`,
    ],
    [
      `http://a.example/ 192.0.2.1 20140216050221${" t".repeat(15)} 4`,
      1,
      `http://a.example/ 192.0.2.1 20140216050221${" t".repeat(12)} | t | t | t | 4`,
    ],
  ])("%j", (line, version, wanted) => {
    const found = parseRecordLine(line, version);
    const { uri, ip, date, contentType, length, more = [] } = found ?? {};
    expect(found === undefined ? null : [uri, ip, date, contentType, length, ...more].join(" | ")).toBe(wanted);
  });
});

describe("an address, while more may come and at the end", () => {
  test.each<[string, readonly [boolean | string, boolean | string]]>([
    ["http:", [true, true]],
    ["ht", ["more", false]],
    ["h:", [false, false]],
    ["hh:", [true, true]],
    ["1h:", [false, false]],
    ["h1+-.:", [true, true]],
    ["h/:", [false, false]],
    ["h ", [false, false]],
    ["", ["more", false]],
    ["aaaaaaaaaaaaaaaaa", [false, false]],
    ["aaaaaaaaaaaaaaaa", ["more", false]],
    ["aaaaaaaaaaaaaaaa:", [true, true]],
    ["aaaaaaaaaaaaaaaaa:", [false, false]],
    ["a0:", [true, true]],
    ["a9:", [true, true]],
    ["a/:", [false, false]],
    ["a;:", [false, false]],
    ["a+:", [true, true]],
    ["a-:", [true, true]],
    ["a.:", [true, true]],
    ["+a:", [false, false]],
    ["Zz:", [true, true]],
    ["z`:", [false, false]],
    ["z{:", [false, false]],
    ["z@:", [false, false]],
    ["z[:", [false, false]],
    ["::", [false, false]],
  ])("%j", (text, wanted) => {
    const of = (ended: boolean) => opensAddress(bytesOf(text), 0, text.length, ended) ?? "more";
    expect([of(false), of(true)]).toEqual(wanted);
    const within = (ended: boolean) => opensAddress(bytesOf(`a:${text}h:`), 2, 2 + text.length, ended) ?? "more";
    expect([within(false), within(true)]).toEqual(wanted);
  });
});

describe("a whole head of WARC, while more may come and at the end", () => {
  test.each<[string, readonly [boolean | string, boolean | string]]>([
    ["WARC/1.0\r\nWARC-Type: x\r\nContent-Length: 4\r\n\r\n", [true, true]],
    ["WARC/1.0\r\nWARC-Type: x\r\nContent-Length: 4\r\n\r", ["more", false]],
    ["WARC/1.0\r\nWARC-Type: x\r\nContent-Length: 4\r\n", ["more", false]],
    ["WARC/1.0\nWARC-Type: x\nContent-Length: 4\n\n", [true, true]],
    ["WARC/1.0\rWARC-Type: x\rContent-Length: 4\r\r", [true, true]],
    ["WARC/1.0\r\nX-Type: x\r\nContent-Length: 4\r\n\r\n", [false, false]],
    ["WARC/1.0\r\nWARC-Type: x\r\nX-Length: 4\r\n\r\n", [false, false]],
    ["WARC/1.0\r\nwarc-type: x\r\ncontent-length: 4\r\n\r\n", [true, true]],
    ["WARC/", ["more", false]],
    ["WARC/1", ["more", false]],
    ["WARC/x", [false, false]],
    ["WAR", ["more", false]],
    ["", ["more", false]],
    ["WARC/1.0", ["more", false]],
    ["WARC/1.0\r\n\r\n", [false, false]],
    ["WARC/1.0 \r\nwarc-type :x\r\ncontent-length\t: 4\r\n\r\n", [true, true]],
    ["WARC/1.0\r\nWARC-Type: x\r\nWARC/1.0\r\nWARC-Type: x\r\nContent-Length: 4\r\n\r\n", [false, false]],
    ["WARC/12345678901\r\nWARC-Type: x\r\nContent-Length: 4\r\n\r\n", [false, false]],
    ["WARC/1.0\r\nWARC-Type: x\r\nContent-Length: 4\r\nWARC/1", [false, false]],
    ["WARC/1.0 x\r\nWARC-Type: x\r\nContent-Length: 4\r\n\r\n", [false, false]],
    ["WARC/1.0\rWARC-Type: x\r\nContent-Length: 4\r\n\r\n", [true, true]],
    ["WARC/1.0\rWARC-Type: x\rContent-Length: 4\r", ["more", false]],
    ["WARC/1.0\nWARC-Type: x\nContent-Length: 4\n\r\n", [true, true]],
    ["WARC/1.0\nWARC-Type: x\nContent-Length: 4\n\rx\n\n", [true, true]],
    ["WARC/1.0\r", ["more", false]],
    ["WARC/1.0\r\nWARC-Type: x\r\nContent-Length: 4\r\nWARC/", ["more", false]],
    ["WARC/1.0\r\nWARC-Type: x\r\nContent-Length: 4\r\nWARC/x\r\n\r\n", [true, true]],
    ["WARC/1.0\r\nWARC-Type: x\r\nContent-Length: 4\r\nWARX/1\r\n\r\n", [true, true]],
    ["XARC/1.0\r\nWARC-Type: x\r\nContent-Length: 4\r\n\r\n", [false, false]],
    ["WXRC/1.0\r\nWARC-Type: x\r\nContent-Length: 4\r\n\r\n", [false, false]],
    ["WAXC/1.0\r\nWARC-Type: x\r\nContent-Length: 4\r\n\r\n", [false, false]],
    ["WARX/1.0\r\nWARC-Type: x\r\nContent-Length: 4\r\n\r\n", [false, false]],
    ["WARC 1.0\r\nWARC-Type: x\r\nContent-Length: 4\r\n\r\n", [false, false]],
    ["WARC//.0\r\nWARC-Type: x\r\nContent-Length: 4\r\n\r\n", [false, false]],
    ["WARC/:.0\r\nWARC-Type: x\r\nContent-Length: 4\r\n\r\n", [false, false]],
    ["WARC/0.9\r\nWARC-Type: x\r\nContent-Length: 4\r\n\r\n", [true, true]],
    ["WARC/9_x\r\nWARC-Type: x\r\nContent-Length: 4\r\n\r\n", [true, true]],
    ["WARC/123456789\r\nWARC-Type: x\r\nContent-Length: 4\r\n\r\n", [true, true]],
    ["WARC/1.0\r\nX-WARC-Type: x\r\nContent-Length: 4\r\n\r\n", [false, false]],
    ["WARC/1.0\r\nWARC-Type: x\r\nX-Content-Length: 4\r\n\r\n", [false, false]],
    ["WARC/1.0\r\nWARC-Type  x\r\nContent-Length: 4\r\n\r\n", [false, false]],
    ["WARC/1.0\r\nWARC-Type: x\r\nContent-Length 4\r\n\r\n", [false, false]],
    ["WX", [false, false]],
  ])("%j", (text, wanted) => {
    const of = (ended: boolean) => isWholeHead(bytesOf(text), 0, text.length, ended) ?? "more";
    expect([of(false), of(true)]).toEqual(wanted);
    const all = `WARC/1\n\n${text}\n\n1.0\r\n\r\n`;
    const within = (ended: boolean) => isWholeHead(bytesOf(all), 8, 8 + text.length, ended) ?? "more";
    expect([within(false), within(true)]).toEqual(wanted);
  });
});

describe("tags of roots, in their own letters and in any", () => {
  test.each<[string, readonly [string, string]]>([
    ["<nitf>", ["open nitf", "open nitf"]],
    ["<nitf a='b'>", ["open nitf", "open nitf"]],
    ["<nitf/>", ["open nitf", "open nitf"]],
    ["</nitf>", ["close nitf", "close nitf"]],
    ["</nitf >", ["close nitf", "close nitf"]],
    ["</nitf x>", ["other ", "other "]],
    ["<NITF>", ["other ", "open nitf"]],
    ["<n:nitf>", ["open nitf", "open nitf"]],
    ["</n:nitf>", ["close nitf", "close nitf"]],
    ["<a:b:nitf>", ["open nitf", "open nitf"]],
    ["<nitfx>", ["other ", "other "]],
    ["<nit>", ["other ", "other "]],
    ["<?xml version", ["declaration ", "declaration "]],
    ["<?xml?>", ["-", "-"]],
    ["<?xm ", ["-", "-"]],
    ["<?xmlx ", ["-", "-"]],
    ["<!-- -->", ["-", "-"]],
    ["<!nitf>", ["-", "-"]],
    ["< nitf>", ["-", "-"]],
    ["<", ["-", "-"]],
    ["</", ["-", "-"]],
    ["<1>", ["other ", "other "]],
    ["<_a>", ["other ", "other "]],
    ["<a/nitf>", ["other ", "other "]],
    ["<é>", ["-", "-"]],
    ["<az-AZ_09.:>", ["-", "-"]],
    ["<ax-AZ_09.:doc>", ["open doc", "other "]],
    ["<`doc>", ["-", "-"]],
    ["<{doc>", ["-", "-"]],
    ["<@doc>", ["-", "-"]],
    ["<[doc>", ["-", "-"]],
    ["<,doc>", ["-", "-"]],
    ["<;doc>", ["-", "-"]],
    ["<^doc>", ["-", "-"]],
    ["<-doc>", ["other ", "other "]],
    ["<9doc>", ["other ", "other "]],
    ["<zdoc>", ["other ", "other "]],
    ["<Adoc>", ["other ", "other "]],
    ["<Z:doc>", ["open doc", "other "]],
    ["</z:doc\n\t>", ["close doc", "other "]],
    ["</doc", ["other ", "other "]],
    ["<doc", ["open doc", "other "]],
    ["<nitF>", ["other ", "open nitf"]],
    ["<n[tf>", ["other ", "other "]],
    ["<xxxx>", ["other ", "other "]],
    ["<?xml\n", ["declaration ", "declaration "]],
    ["<?xml\tv", ["declaration ", "declaration "]],
    ["<?xml!", ["-", "-"]],
    ["<?yml ", ["-", "-"]],
    ["<?xnl ", ["-", "-"]],
    [`<${"a".repeat(90)}:doc>`, ["open doc", "other "]],
    [`<${"a".repeat(91)}:doc>`, ["open doc", "other "]],
    [`<${"a".repeat(92)}:doc>`, ["other ", "other "]],
    [`</nitf${" ".repeat(89)}>`, ["close nitf", "close nitf"]],
    [`</nitf${" ".repeat(90)}>`, ["close nitf", "close nitf"]],
    [`</nitf${" ".repeat(91)}>`, ["other ", "other "]],
  ])("%j", (text, wanted) => {
    const of = (roots: Roots) => {
      const mark = rootMarks(roots)(bytesOf(text), 0, text.length);
      expect(rootMarks(roots)(bytesOf(`</doc>${text}`), 6, 6 + text.length)).toEqual(mark);
      return mark === undefined ? "-" : `${mark.kind} ${mark.name}`;
    };
    expect([of({ names: ["nitf", "doc"] }), of({ names: ["nitf"], anyCase: true })]).toEqual(wanted);
  });
});

describe("the first element of a name", () => {
  test.each<[string, readonly [string, string, string] | null]>([
    ["<nitf a='b' x:c=\"d\">e", ["nitf", "a=b c=d", "<nitf a='b' x:c=\"d\">e"]],
    ["<?xml?><!-- --><nitf>", ["nitf", "", "<nitf>"]],
    ["x<nitf>", null],
    ["ï»¿<nitf>", ["nitf", "", "<nitf>"]],
    [" \n<a><b><nitf/>", ["nitf", "", "<nitf/>"]],
    ["<a><b><c><d><e><f><nitf>", ["nitf", "", "<nitf>"]],
    ["<a><b><c><d><e><f><g><nitf>", null],
    ["<itemSet><b><c><d><e><f><g><nitf>", ["nitf", "", "<nitf>"]],
    ["<n:nitf>", ["nitf", "", "<n:nitf>"]],
    ["</a><nitf>", ["nitf", "", "<nitf>"]],
    ["<a>", null],
    ["", null],
    ["text", null],
    ["ÿþ<\u0000n\u0000i\u0000t\u0000f\u0000>\u0000", ["nitf", "", "<nitf>"]],
    ["<![CDATA[<nitf>]]>", null],
    ["<a/><b/><c/><d/><e/><f/><nitf>", ["nitf", "", "<nitf>"]],
    ["<a/><b/><c/><d/><e/><f/><g/><nitf>", null],
    ["<a></a><!-- --><?x?><![CDATA[x]]><b></b><c></c><d></d><e></e><nitf>", ["nitf", "", "<nitf>"]],
    ["<NewsMessage><b><c><d><e><f><g><h><nitf>", ["nitf", "", "<nitf>"]],
    ["<x:header><b><c><d><e><f><g><h><nitf>", ["nitf", "", "<nitf>"]],
    ["<headers><b><c><d><e><f><g><nitf>", null],
    ["ï»¿ \n\t<nitf>", ["nitf", "", "<nitf>"]],
    ["ÿ<nitf>", null],
    ["þ\n<nitf>", null],
    ["!<nitf>", null],
    ["=<nitf>", null],
    ["\u007f<nitf>", null],
    ["{<nitf>", null],
    [
      "\u0000<\u0000n\u0000i\u0000t\u0000f\u0000>\u0000 \u0000a\u0000 \u0000b\u0000 \u0000c",
      ["nitf", "", "<nitf> a b c"],
    ],
  ])("%j", (text, wanted) => {
    const found = firstElement(bytesOf(text), (name) => name === "nitf");
    const attributes = Object.entries(found?.attributes ?? {}).map((pair) => pair.join("="));
    expect(found === undefined ? null : [found.name, attributes.join(" "), found.text]).toEqual(wanted);
  });
});

describe("where the header of a member of gzip ends, from one on", () => {
  test.each<[string, number]>([
    ["\u001f\b\u0000\u0000\u0000\u0000\u0000\u0000\u0003x", 11],
    ["\u001f\b\u0000\u0000\u0000\u0000\u0000\u0000\u0003", 11],
    ["\u001f\b\u0000\u0000\u0000\u0000\u0000\u0000", -1],
    ["\u001f", -1],
    ["", -1],
    ["\u001f", -2],
    ["\u001e", -2],
    ["\u001f\u0007", -2],
    ["\u001f\b ", -2],
    ["\u001f\b\u001f", -1],
    ["\u001f\b\u0004\u0000\u0000\u0000\u0000\u0000\u0003\u0002\u0000ab", 15],
    ["\u001f\b\u0004\u0000\u0000\u0000\u0000\u0000\u0003\u0002\u0000a", -1],
    ["\u001f\b\u0004\u0000\u0000\u0000\u0000\u0000\u0003\u0002", -1],
    [
      "\u001f\b\u0004\u0000\u0000\u0000\u0000\u0000\u0003\u0000\u0001xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
      269,
    ],
    ["\u001f\b\b\u0000\u0000\u0000\u0000\u0000\u0003ab\u0000", 14],
    ["\u001f\b\b\u0000\u0000\u0000\u0000\u0000\u0003ab", -1],
    ["\u001f\b\b\u0000\u0000\u0000\u0000\u0000\u0003", -1],
    ["\u001f\b\u0018\u0000\u0000\u0000\u0000\u0000\u0003a\u0000b\u0000", 15],
    ["\u001f\b\u0018\u0000\u0000\u0000\u0000\u0000\u0003a\u0000b", -1],
    ["\u001f\b\u0002\u0000\u0000\u0000\u0000\u0000\u0003ab", 13],
    ["\u001f\b\u0002\u0000\u0000\u0000\u0000\u0000\u0003a", -1],
    ["\u001f\b\u0001\u0000\u0000\u0000\u0000\u0000\u0003", 11],
  ])("%j", (text, wanted) => {
    expect(headerEnd(bytesOf(`?${text}\0`), 1, text.length + 1)).toBe(wanted);
  });
});

describe("the encoding of a label", () => {
  test.each<[string, string | null]>([
    ["latin1", "windows-1252"],
    ["UTF-8", "utf-8"],
    [" utf8 ", "utf-8"],
    ["utf-16", "utf-16le"],
    ["UTF-32", "utf-32le"],
    ["utf-32be", "utf-32be"],
    ["iso-8859-16", "iso-8859-16"],
    ["latin9", "iso-8859-15"],
    ["latin10", "iso-8859-16"],
    ["cp932", "shift_jis"],
    ["cp949", "euc-kr"],
    ["gb2312", "gbk"],
    ["x-none", null],
    ["", null],
    ["x-user-defined", "x-user-defined"],
    ["utf8mb4", "utf-8"],
    ["ascii", "windows-1252"],
  ])("%j", (label, wanted) => {
    expect(encodingOf(label) ?? null).toBe(wanted);
  });
});

describe("the charset of a content type", () => {
  test.each<[string, string | null]>([
    ["text/html; charset=utf-8", "utf-8"],
    ['text/html; Charset="Shift_JIS"', "Shift_JIS"],
    ["text/html;charset='x'", "x"],
    ["text/html", null],
    ["charset=a", "a"],
    ["text/html; a=b; charset=c", "c"],
    ["text/html, charset=d", "d"],
    ["text/html; charset=", null],
    ["text/html; charset=; charset=e", "e"],
    ["text/html; xcharset=f", null],
    ["text/html; charset =g", "g"],
    ['text/html; charset=\\"h\\"', "h"],
    ["text/html; charset", null],
  ])("%j", (contentType, wanted) => {
    expect(charsetOf(contentType) ?? null).toBe(wanted);
  });
});

describe("the encoding that a text declares", () => {
  test.each<[string, string | null]>([
    ["<meta charset=latin1>", "windows-1252"],
    ["<meta charset = 'utf-8'>", "utf-8"],
    ['<?xml version="1.0" encoding="ISO-8859-2"?>', "iso-8859-2"],
    ['<meta http-equiv=x content="text/html; CHARSET=koi8-r">', "koi8-r"],
    ["xcharset=utf-8", null],
    ["charset", null],
    ["charset=x-none", null],
    ["charset=a", null],
    [
      "                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                  charset=latin1",
      "windows-1252",
    ],
    [
      "                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                   charset=latin1",
      null,
    ],
    ["encoding=utf-16", "utf-16le"],
  ])("%j", (text, wanted) => {
    expect(declaredEncoding(bytesOf(text)) ?? null).toBe(wanted);
  });
});

describe("a byte order mark", () => {
  test.each<[string, string | null]>([
    ["ÿþa\u0000", "utf-16le"],
    ["ÿþ", "utf-16le"],
    ["ÿþ\u0000\u0000", "utf-32le"],
    ["ÿþ\u0000a", "utf-16le"],
    ["þÿ\u0000a", "utf-16be"],
    ["\u0000\u0000þÿ", "utf-32be"],
    ["\u0000\u0000þþ", null],
    ["ï»¿", null],
    ["", null],
    ["þþ", null],
    ["ÿÿ", null],
    ["\u0000aþÿ", null],
    ["a\u0000þÿ", null],
  ])("%j", (text, wanted) => {
    expect(byteOrderMark(bytesOf(text)) ?? null).toBe(wanted);
  });
});

describe("how many bytes are controls, or no ASCII", () => {
  test.each<[string, number, number]>([
    ["ab\u0001c", 4, 1],
    ["ab\u0001c", 3, 1],
    ["ab\u0001c", 2, 0],
    ["\u001f ~ÿ", 6, 4],
    ["\u0000\u0000\u0000\u0000\u0000", 5, 5],
    ["", 0, 0],
    ["\r\n\t", 3, 3],
  ])("%j", (text, end, wanted) => {
    expect(countControls(bytesOf(text), end)).toBe(wanted);
  });
});

describe("the first run of controls of each line", () => {
  test.each<[string, string, readonly (readonly number[])[]]>([
    [
      "a\u0001\u0002b\u0003\nc",
      "\n",
      [
        [1, 3],
        [7, 8],
      ],
    ],
    ["a\rb\r\nc", "\n", [[1, 2]]],
    ["a\rb\u0001", "\r", [[3, 4]]],
    ["a\tb", "\n", []],
    [
      "\u0001\n\u0002\n\u0003",
      "\n",
      [
        [0, 1],
        [2, 3],
        [4, 5],
      ],
    ],
    ["\b\u000b\f\u000e\u001f", "\n", [[0, 5]]],
    ["a\r", "\n", [[1, 2]]],
  ])("%j", (head, feed, wanted) => {
    expect(controlsIn(head, feed)).toEqual(wanted);
  });
});
