/** What bytes seem to be, and how they are decoded, step by step. */
import { describe, expect, test } from "vitest";
import { decodeAs } from "../src/containers/encoding/decode-as.js";
import { guessEncoding } from "../src/containers/encoding/guess.js";
import { invalidRuns } from "../src/containers/encoding/invalid-runs.js";
import { encodingOf } from "../src/containers/encoding/labels.js";
import { behindCharacters } from "../src/containers/encoding/multi-byte.js";
import { recognise } from "../src/containers/encoding/recognise.js";
import { sampleOf } from "../src/containers/encoding/sample.js";

const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));
const decoded = (text: string, encoding: string) => {
  const told: string[] = [];
  const all = decodeAs(bytesOf(text), encoding, 10, (code, where, detail) => {
    if (where !== undefined && "byteStart" in where) told.push(`${code} ${where.byteStart}-${where.byteEnd} ${detail}`);
  });
  return [all, ...told];
};

describe("runs of bytes that are not valid", () => {
  function told(...runs: (readonly [number, number])[]) {
    const all: string[] = [];
    const found = invalidRuns("x", 10, (code, where, detail) => {
      if (where !== undefined && "byteStart" in where)
        all.push(`${code} ${where.byteStart}-${where.byteEnd} ${detail}`);
    });
    for (const [start, end] of runs) found.add(start, end);
    found.end();
    return all;
  }
  test.each<[string, readonly (readonly [number, number])[], readonly string[]]>([
    ["none", [], []],
    ["one", [[3, 4]], ["ENCODING_INVALID 13-14 1 byte not valid in x"]],
    ["of two bytes", [[0, 2]], ["ENCODING_INVALID 10-12 2 bytes not valid in x"]],
    [
      "that go on",
      [
        [0, 1],
        [1, 3],
        [3, 4],
      ],
      ["ENCODING_INVALID 10-14 4 bytes not valid in x"],
    ],
    [
      "apart",
      [
        [0, 1],
        [2, 3],
      ],
      ["ENCODING_INVALID 10-11 1 byte not valid in x", "ENCODING_INVALID 12-13 1 byte not valid in x"],
    ],
  ])("%s", (_, runs, wanted) => {
    expect(told(...runs)).toEqual(wanted);
  });
  test("a thousand are told one by one, and what follows together", () => {
    const runs = (count: number) => Array.from({ length: count }, (_, at) => [at * 3, at * 3 + 2] as const);
    expect(told(...runs(1000))).toHaveLength(1000);
    expect(told(...runs(1001)).slice(999)).toEqual([
      "ENCODING_INVALID 3007-3009 2 bytes not valid in x",
      "ENCODING_INVALID 3010-3012 1 further runs, 2 bytes, not valid in x",
    ]);
    expect(told(...runs(1003)).at(-1)).toBe("ENCODING_INVALID 3010-3018 3 further runs, 6 bytes, not valid in x");
  });
});

describe("an encoding of one byte a character", () => {
  test.each<[string, string, string, readonly string[]]>([
    ["windows-1252", "\x80\x81\x92\xa0\xe9", "€\x81’\xa0é", []],
    ["windows-1251", "\xcf\xee\xf0\xf2\xb8", "Портё", []],
    ["koi8-r", "\xf0\xcf\xd2\xd4", "Порт", []],
    ["koi8-u", "\xae\xbe\xa4", "ўЎє", []],
    ["windows-1253", "\xaa\xe1", "\ufffdα", ["10-11"]],
    ["windows-1255", "\xca\xf9", "\u05baש", []],
    ["windows-874", "\xa1\xdb\xde\xdf\xfc\xff", "ก\ufffd\ufffd฿\ufffd\ufffd", ["11-13", "14-16"]],
    [
      "iso-8859-16",
      "\xa1\xa2\xaa\xba\xc3\xc4\xc5\xd0\xd5\xdd\xde\xe3\xf0\xf1\xf5\xfd\xfe\xff",
      "ĄąȘșĂÄĆĐŐĘȚăđńőęțÿ",
      [],
    ],
    ["iso-8859-15", "\xa4\xbd", "€œ", []],
    ["x-user-defined", "a\x80\xff", "a\uf780\uf7ff", []],
    ["macintosh", "\x8e", "é", []],
    ["windows-1254", "\xfd\xde", "ıŞ", []],
  ])("%s", (encoding, text, wanted, invalid) => {
    const [all, ...told] = decoded(text, encoding);
    expect([all, ...told.map((each) => each.split(" ")[1])]).toEqual([wanted, ...invalid]);
    expect(decoded(text, encoding)[0]).toBe(wanted);
  });
});

describe("UTF-8, UTF-16 and UTF-32", () => {
  test.each<[string, string, string, readonly string[]]>([
    ["utf-8", "a\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80", "aé€😀", []],
    ["utf-8", "\xc1\x80", "\ufffd\ufffd", ["10-12"]],
    ["utf-8", "\xc2\x80\xc2a", "\x80\ufffda", ["12-13"]],
    ["utf-8", "\xe0\x9f\xbf\xe0\xa0\x80", "\ufffd\ufffd\ufffdࠀ", ["10-13"]],
    ["utf-8", "\xed\x9f\xbf\xed\xa0\x80", "\ud7ff\ufffd\ufffd\ufffd", ["13-16"]],
    ["utf-8", "\xf0\x8f\xbf\xbf\xf0\x90\x80\x80", "\ufffd\ufffd\ufffd\ufffd𐀀", ["10-14"]],
    ["utf-8", "\xf4\x8f\xbf\xbf\xf4\x90\x80\x80\xf5", "\u{10ffff}\ufffd\ufffd\ufffd\ufffd\ufffd", ["14-19"]],
    ["utf-8", "\xe2\x82", "\ufffd", ["10-12"]],
    ["utf-8", "\xf0\x9f\x98a", "\ufffda", ["10-13"]],
    ["utf-16le", "a\0\xac\x20", "a€", []],
    ["utf-16be", "\0a\x20\xac", "a€", []],
    ["utf-16le", "\x3d\xd8\x00\xde", "😀", []],
    ["utf-16le", "\x3d\xd8a\0\x00\xde", "\ufffda\ufffd", ["10-12", "14-16"]],
    ["utf-16be", "\xd8\x3d\0a\xde\x00", "\ufffda\ufffd", ["10-12", "14-16"]],
    ["utf-16le", "\x3d\xd8\x3d\xd8\x00\xde", "\ufffd😀", ["10-12"]],
    ["utf-16le", "a\0b", "a\ufffd", ["12-13"]],
    ["utf-16be", "\0a\xd8\x3d", "a\ufffd", ["12-14"]],
    ["utf-32le", "a\0\0\0\0\xf6\x01\0", "a😀", []],
    ["utf-32be", "\0\0\0a\0\x01\xf6\0", "a😀", []],
    ["utf-32le", "\xff\xd7\0\0\0\xd8\0\0\xff\xdf\0\0\0\xe0\0\0", "\ud7ff\ufffd\ufffd\ue000", ["14-22"]],
    ["utf-32le", "\xff\xff\x10\0\0\0\x11\0", "\u{10ffff}\ufffd", ["14-18"]],
    ["utf-32le", "a\0\0\0b", "a\ufffd", ["14-15"]],
  ])("%s %j", (encoding, text, wanted, invalid) => {
    const [all, ...told] = decoded(text, encoding);
    expect([all, ...told.map((each) => each.split(" ")[1])]).toEqual([wanted, ...invalid]);
  });
  test("UTF-32 of many characters", () => {
    expect(decoded("a\0\0\0".repeat(9000), "utf-32le")).toEqual(["a".repeat(9000)]);
  });
});

describe("ISO-2022-JP", () => {
  test.each<[string, string, readonly string[]]>([
    ["\x1b$B9A\x1b(B a", "港 a", []],
    ["\x1b$B9A\x1b(B\n\xe9b\n\x1b$B9A\x1b(B", "港\n\ufffdb\n港", ["19-22"]],
    ["a\n", "a\n", []],
  ])("%j", (text, wanted, invalid) => {
    const [all, ...told] = decoded(text, "iso-2022-jp");
    expect([all, ...told.map((each) => each.split(" ")[1])]).toEqual([wanted, ...invalid]);
  });
});

describe("where so many units of text end", () => {
  test.each<[string, string, number, number, number]>([
    ["shift_jis", "a\x8d\x60b", 0, 0, 0],
    ["shift_jis", "a\x8d\x60b", 0, 1, 1],
    ["shift_jis", "a\x8d\x60b", 0, 2, 3],
    ["shift_jis", "a\x8d\x60b", 1, 1, 3],
    ["shift_jis", "a\x8d\x60b", 0, 9, 4],
    ["shift_jis", "a\xfdb", 0, 2, 2],
    ["gb18030", "\x90\x30\x81\x30a", 0, 2, 4],
    ["gb18030", "\x90\x30\x81\x30a", 0, 1, 4],
    ["gb18030", "\x90\x30\x81\x30a", 0, 3, 5],
    ["euc-jp", "\x8f\xb0\xa1a", 0, 1, 3],
    ["big5", "\xb4?a", 0, 1, 1],
  ])("%s %j from %i, %i units", (encoding, text, from, units, wanted) => {
    expect(behindCharacters(bytesOf(text), from, units, encoding)).toBe(wanted);
  });
});

describe("the words of a sample", () => {
  const sizes = (text: string) => {
    const { words, asciiLetters } = sampleOf(bytesOf(text));
    return [words.length, asciiLetters];
  };
  test.each<[string, string, readonly [number, number]]>([
    ["as many as there is room for", "\xe9 ".repeat(2048), [4096, 0]],
    ["and no more", "\xe9 ".repeat(2049), [4096, 0]],
    ["the last one cut", `${"\xe9 ".repeat(2047)}\xe9\xe9\xe9`, [4096, 0]],
    ["without a space where it would not fit", `${"\xe9 ".repeat(2047)}\xe9\xe9`, [4096, 0]],
    ["looked for so far", `${"a".repeat(65_534)} \xe9\xe9`, [2, 65_534]],
    ["and no further", `${"a".repeat(65_535)} \xe9`, [0, 65_535]],
    ["a letter below and above", "@[`{AZaz \xe9", [2, 4]],
    ["a tag that goes on over words", "<a b c> d\xe9", [3, 1]],
    ["a figure before it", "0/\xe9 /0", [2, 0]],
    ["a word between signs", "a,/\xe9.0\xe9", [5, 1]],
  ])("%s", (_, text, wanted) => {
    expect(sizes(text)).toEqual(wanted);
  });
});

describe("a label", () => {
  test.each<[string, string | undefined]>([
    ["latin1", "windows-1252"],
    [" Latin1 ", "windows-1252"],
    ["UTF-32", "utf-32le"],
    ["utf-32be", "utf-32be"],
    ["latin9", "iso-8859-15"],
    ["latin10", "iso-8859-16"],
    ["utf8mb4", "utf-8"],
    ["CP932", "shift_jis"],
    ["cp936", "gbk"],
    ["cp949", "euc-kr"],
    ["cp950", "big5"],
    ["x-user-defined", "x-user-defined"],
    ["iso-8859-16", "iso-8859-16"],
    ["constructor", undefined],
    ["none", undefined],
    ["", undefined],
    [`${" ".repeat(30)}utf-8`, "utf-8"],
  ])("%j", (label, wanted) => {
    expect([encodingOf(label), encodingOf(label)]).toEqual([wanted, wanted]);
  });
});

describe("a guess", () => {
  const text = (words: string) => bytesOf(words);
  /** Texts in their bytes; the words are those of a port. */
  const russian =
    "\xcf\xee\xf0\xf2 \xee\xf2\xea\xf0\xfb\xeb\xf1\xff \xe2 \xef\xee\xed\xe5\xe4\xe5\xeb\xfc\xed\xe8\xea \xef\xee\xf1\xeb\xe5 \xe1\xf3\xf0\xe8";
  const koi = "\xf0\xcf\xd2\xd4 \xcf\xd4\xcb\xd2\xd9\xcc\xd3\xd1 \xd7 \xd0\xcf\xce\xc5\xc4\xc5\xcc\xd8\xce\xc9\xcb";
  const czech = "p\xf8\xedstav byl v pond\xec\x6c\xed znovu otev\xf8en, \xf8ekl \xfa\xf8ad, \x9e\x65 lo\xef pluje";
  const german = "Der Hafen von M\xfcnchen \xf6ffnete wieder f\xfcr Schiffe, sagte die Beh\xf6rde";
  test.each<[string, string, string | undefined, string, boolean]>([
    ["German", german, undefined, "windows-1252", true],
    ["Russian", russian, undefined, "windows-1251", true],
    ["Russian in KOI8", koi, undefined, "koi8-r", true],
    ["Czech", czech, undefined, "windows-1250", true],
    [
      "Chinese",
      "\xb8\xdb\xbf\xda\xd6\xd8\xd0\xc2\xbf\xaa\xb7\xc5\xa3\xac\xd6\xd0\xb9\xfa\xb5\xc4\xb4\xac\xd4\xda\xb8\xdb",
      undefined,
      "gb18030",
      true,
    ],
    [
      "Japanese",
      "\x8d\x60\x82\xaa\x8d\xc4\x82\xd1\x8a\x4a\x82\xa2\x82\xbd\x81\x42\x93\xfa\x96\x7b\x82\xcc\x91\x44",
      undefined,
      "shift_jis",
      true,
    ],
    ["a currency sign alone, which is one of euros", "\xa4", undefined, "iso-8859-15", true],
    ["nothing beyond ASCII", "The harbour opened.", undefined, "windows-1252", false],
    ["one letter of German that five families have", "M\xe4dchen", undefined, "windows-1252", true],
    ["a name that the letters do not bear out", german, "windows-1251", "windows-1252", true],
  ])("%s", (_, words, named, encoding, isSure) => {
    expect(guessEncoding(text(words), named)).toEqual({ encoding, isSure });
  });
});

describe("what bytes are that are no UTF-8", () => {
  test.each<[string, string, boolean, string | undefined, object]>([
    ["by a mark", "\xff\xfea\0", false, undefined, { encoding: "utf-16le", why: "by its byte order mark" }],
    ["a mark before a header", "\xef\xbb\xbfa", true, "windows-1251", { encoding: "utf-8" }],
    ["as the header says", "caf\xe9 noir", false, "latin1", { encoding: "windows-1252", why: "as the header says" }],
    [
      "a header that says UTF-8",
      "caf\xe9 noir",
      false,
      "utf-8",
      { encoding: "windows-1252", why: "guessed by its letters", isGuess: true },
    ],
    ["a header of UTF-16 for bytes without zeros", "cafe", true, "utf-16", { encoding: "utf-8" }],
    [
      "as the text declares",
      '<?xml version="1.0" encoding="iso-8859-2"?><p>p\xf8\xedstav',
      false,
      undefined,
      { encoding: "iso-8859-2", why: "as the text declares" },
    ],
    ["UTF-8 with some damage", "caf\xc3\xa9 \xc3\xa9 \xe9.", false, undefined, { encoding: "utf-8" }],
    [
      "by its zero bytes",
      "T\0h\0e\0 \0p\0o\0r\0t\0 \0i\0s\0",
      true,
      undefined,
      { encoding: "utf-16le", why: "guessed by its zero bytes", isGuess: true },
    ],
    ["two bytes that happen to be UTF-8", "\xc2\xa9", true, "gbk", { encoding: "gbk", why: "as the header says" }],
    ["a text of UTF-8 that a header calls another", "caf\xc3\xa9", true, "latin1", { encoding: "utf-8" }],
    [
      "ISO-2022-JP by its signs",
      "\x1b$B9A\x1b(B",
      true,
      "iso-2022-jp",
      { encoding: "iso-2022-jp", why: "as the header says" },
    ],
    ["ISO-2022-JP without signs", "abc", true, "iso-2022-jp", { encoding: "utf-8" }],
  ])("%s", (_, text, isUtf8, hint, wanted) => {
    expect(recognise(bytesOf(text), isUtf8, hint)).toEqual(wanted);
  });
});
