/** Signs by which readers know things, each way in which they are written. */
import { describe, expect, test } from "vitest";
import { trec } from "../src/containers/all.js";
import { verifyDigest } from "../src/containers/digest/verify.js";
import { charsetOf } from "../src/containers/encoding/charset.js";
import { asciiText, byteText, utf8Of, windows1252Of } from "../src/containers/http/head-text.js";
import { languageTag } from "../src/containers/language-tag.js";
import { isSignature } from "../src/containers/signature.js";
import { firstElement } from "../src/containers/xml/first-element.js";

const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));

describe("the line with which an agency ends a text, and what is nearly one", () => {
  test.each(
    [
      "AP-RP",
      "AP-RPJD",
      "AP-RP/jd/a",
      "AP/RP",
      "RTRS/AFP",
      "AAP jd",
      "AAP RTV BBC jd",
      "AAP jd/a-b/c",
      "burs-jan/tom/x/y",
      "(jan)",
      "(jan-tom/x-y/z)",
      "(AP-RP/JD)",
      "AP-06-01-98 0011EDT",
      "UPI-NY-06-01-98 0011EDT",
      "AFP 121205 ÉTÉA 94",
      "jan/tom 01/02/10-20/95",
      "###",
      "#####",
      "(ENDS)",
      "ENDALL",
      "ends",
      "TT",
      "NTB",
      "REUTER",
      "Reuters",
      "FIN",
      "(Fin.)",
      "Enditem",
      "enditem/abcde.",
      "(完)",
      "（中央社記者林小美台北電）",
      "(新华社北京电)12345678",
      "（責任編輯：林小美）",
      "(译者/林)",
      "(核稿:林)",
      "（校對：林）",
      "/النهاية/",
      "(انتهى).",
      "(تمت)",
      "(يتبع)",
    ].filter((line) => line !== "AAP jd AFP"),
  )("%j is one", (line) => {
    expect(isSignature(line)).toBe(true);
  });
  test.each([
    "AP-R",
    "AP-RPJDX",
    "AP-RP/jdabc",
    "AP-RP/a/b/c",
    "xAP-RP",
    "AP-RP x",
    "A/RP",
    "RTRSX/AFP",
    "A jd",
    "AAPXYZ jd",
    "AAP BBC RTV AFP jd",
    "AAP jdabc",
    "AAP jd/a/b/c/d",
    "j/tom",
    "jantom/tom",
    "jan/tomab",
    "jan/a/b/c/d/e",
    "(j)",
    "(jantom)",
    "(jan-tomabc)",
    "(AP)",
    "(AP-RP/JD-XX-YY)",
    "AP-NYC-06-01-98 0011EDT",
    "AP-6-01-98 0011EDT",
    "AP-06-01-98 011EDT",
    "AP-06-01-98 0011ED",
    "XAP-06-01-98 0011EDT",
    "AP-06-01-98 0011EDTX",
    "1/02/10-20/95",
    "01/02/10-20/9",
    "AFP 12120 MAI 94",
    "AFP 121205 MA 94",
    "AFP 121205 MAI 9",
    "-3-",
    "x-30-",
    "-30-x",
    "(END) x",
    "x END",
    "the ends",
    "EFEX",
    "Reuterss",
    "Finn",
    "Enditem/abcdef",
    "(完",
    "x(完)",
    "(完)12345",
    "(完)123456789",
    "（中央社）台北電",
    "(编辑)",
    "(译者:)",
    "شينخوا/",
    "/شينخوا",
    `${"a".repeat(4)}/b ${"01/02/10-20/95".padStart(60)}`,
  ])("%j is none", (line) => {
    expect(isSignature(line)).toBe(false);
  });
});

describe("the tag of a language", () => {
  test.each<[string, string | undefined]>([
    ["eng", "en"],
    ["English", "en"],
    ["en_US", "en-US"],
    ["en-us-419", "en-US-419"],
    ["rus_Cyrl", "ru"],
    ["zho_Hant", "zh-Hant"],
    ["zh-HANS-cn", "zh-Hans-CN"],
    ["zh-Hanx", "zh"],
    [" de ", "de"],
    ["ger", "de"],
    ["bokmål", "nb"],
    ["afr", "af"],
    ["uzb", "uz"],
    ["qq", "qq"],
    ["qqq", "qqq"],
    ["qqqq", undefined],
    ["q", undefined],
    ["e1", undefined],
    ["de-1", "de"],
    ["de-1234", "de"],
    ["", undefined],
  ])("%j: %j", (stated, wanted) => {
    expect([languageTag(stated), languageTag(stated)]).toEqual([wanted, wanted]);
  });
});

describe("a charset", () => {
  test.each<[string | undefined, string | undefined]>([
    [undefined, undefined],
    ["text/html", undefined],
    ["text/html; charset=utf-8", "utf-8"],
    ['text/html; Charset="Shift_JIS"', "Shift_JIS"],
    ["text/html;charset = 'x' ;a=b", "x"],
    ["text/html, charset=x", "x"],
    ['text/html; charset=\\"x\\"', "x"],
    ["text/html; charset=; charset=x", "x"],
    ["text/html; xcharset=x", undefined],
    ["text/html; charset; a=b", undefined],
    ["text/html; charset=a=b", "a=b"],
  ])("%j: %j", (type, wanted) => {
    expect(charsetOf(type)).toBe(wanted);
  });
});

describe("bytes of a head as text", () => {
  const long = "é".repeat(8193);
  test.each<[string, string | undefined, string, string | undefined, string]>([
    ["abc", "abc", "abc", "abc", "abc"],
    ["", "", "", "", ""],
    ["caf\xe9", undefined, "caf\xe9", undefined, "café"],
    ["caf\xc3\xa9", undefined, "caf\xc3\xa9", "café", "cafÃ©"],
    ["\x80\x7f", undefined, "\x80\x7f", undefined, "€\x7f"],
    [long, undefined, long, undefined, long],
  ])("%j", (text, ascii, bytes, utf8, windows) => {
    const given = bytesOf(text);
    expect([asciiText(given), byteText(given), utf8Of(text), windows1252Of(text)]).toEqual([
      ascii,
      bytes,
      utf8,
      windows,
    ]);
  });
});

describe("a digest of the text abc", () => {
  const abc = bytesOf("abc");
  const hex = "900150983cd24fb0d6963f7d28e17f72";
  test.each<[string, string]>([
    [`md5:${hex}`, "ok"],
    [`md5:${hex.slice(0, 31)}`, "unknown"],
    [`md5:${hex.replace("9", "8")}`, "mismatch"],
    [`md5:${"z".repeat(32)}`, "mismatch"],
    [`toString:${hex}`, "unknown"],
    [`sha-1:${"A".repeat(32)}`, "mismatch"],
    ["sha1:VGMT4NSHA2AWVOR6EVYXQUGCNSONBWE5", "ok"],
    ["sha1:a9993e364706816aba3e25717850c26c9cd0d89d", "ok"],
    ["sha1:qZk+NkcGgWq6PiVxeFDCbJzQ2J0=", "ok"],
    [`sha512:${"0".repeat(128)}`, "unknown"],
  ])("%s: %s", (stated, wanted) => {
    expect(verifyDigest(stated, abc, {})).toBe(wanted);
  });
  test("a platform knows more", () => {
    const platform = { digest: (name: string) => (name === "sha512" ? new Uint8Array(64) : undefined) };
    expect(verifyDigest(`sha-512:${"0".repeat(128)}`, abc, platform)).toBe("ok");
    expect(verifyDigest(`sha512:${"1".repeat(128)}`, abc, platform)).toBe("mismatch");
    expect(verifyDigest(`md5:${hex}`, abc, platform)).toBe("ok");
    expect(verifyDigest(`sha384:${"0".repeat(96)}`, abc, platform)).toBe("unknown");
  });
});

describe("the first element of a dump", () => {
  const named = (text: string) => firstElement(bytesOf(text), (name) => name === "x");
  const inEnvelopes = (count: number) => `${"<a>".repeat(count)}<x>`;
  test.each<[string, boolean]>([
    ["<x>", true],
    ["\xef\xbb\xbf \n<x>", true],
    ["a<x>", false],
    ["", false],
    ["x", false],
    ["</x><x>", true],
    ["<!-- a --><?b?><!DOCTYPE x><x>", true],
    ["<![CDATA[<x>]]>", false],
    ["<y:x>", true],
    ["<X>", false],
    [inEnvelopes(6), true],
    [inEnvelopes(7), false],
    [`<NewsMessage>${inEnvelopes(8)}`, true],
    [`<y:header>${inEnvelopes(8)}`, true],
    [`<headers>${inEnvelopes(8)}`, false],
    [`<itemSet>${inEnvelopes(8)}`, true],
  ])("%j: %j", (text, wanted) => {
    expect(named(text) !== undefined).toBe(wanted);
  });
  test("with what its tag says, and the text from it on", () => {
    expect(named("<a><y:x b='c' z:d=\"e\" f>g")).toEqual({
      name: "x",
      attributes: { b: "c", d: "e", f: "f" },
      text: "<y:x b='c' z:d=\"e\" f>g",
    });
  });
  test.each<[string, string | undefined]>([
    ["<DOC>\n<DOCNO>", "certain"],
    ["<doc><docid>", "certain"],
    ["<DOC>x</DOC>", "certain"],
    ["<DOC></TEXT>", "certain"],
    ["<DOC><DOCNOS>", undefined],
    ["<DOC>x", undefined],
    ["<DOCS><DOCNO>", undefined],
  ])("a document of TREC: %j: %j", (text, wanted) => {
    expect(trec.detect(bytesOf(text))).toBe(wanted);
  });
});
