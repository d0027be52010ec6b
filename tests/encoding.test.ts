import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { decodeText } from "../src/containers/decode.js";
import { looksLikeText } from "../src/containers/detect.js";
import { charsetOf } from "../src/containers/encoding/charset.js";
import { guessEncoding } from "../src/containers/encoding/guess.js";
import { encodingOf } from "../src/containers/encoding/labels.js";
import { type Diagnostic, type DiagnosticCode, parseDump, readRecords } from "../src/index.js";
import fc from "./support/properties.js";
import { root } from "./support/sources.js";

interface Told {
  code: DiagnosticCode;
  bytes: readonly [number, number];
  detail: string | undefined;
}

function decode(bytes: Iterable<number>, options: { stated?: string; hint?: string; offset?: number } = {}) {
  const told: Told[] = [];
  const { stated, hint, offset = 0 } = options;
  const text = decodeText(
    Uint8Array.from(bytes),
    stated,
    offset,
    (code, where, detail) => {
      if (where === undefined || !("byteStart" in where)) throw new Error("no range of bytes");
      told.push({ code, bytes: [where.byteStart, where.byteEnd], detail });
    },
    hint,
  );
  return { text, told };
}

const hex = (digits: string) =>
  Uint8Array.from(digits.match(/[0-9a-f]{2}/g) ?? [], (pair) => Number.parseInt(pair, 16));
const ascii = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const invalid = (...ranges: (readonly [number, number])[]) =>
  ranges.map((bytes) => expect.objectContaining({ code: "ENCODING_INVALID", bytes }));

/** `label`, bytes, text: each byte sequence as the encoding's standard has it. */
const known: readonly (readonly [label: string, bytes: string, text: string])[] = [
  ["utf-8", "c3a9e282acf09f9880", "é€😀"],
  ["utf-16le", "e900ac203dd800de", "é€😀"],
  ["utf-16be", "00e920acd83dde00", "é€😀"],
  ["utf-32le", "e900000000f60100", "é😀"],
  ["utf-32be", "000000e90001f600", "é😀"],
  ["windows-1252", "8093948599e9", "€“”…™é"],
  ["iso-8859-1", "8093e9", "€“é"],
  ["ASCII", "92e9", "’é"],
  ["iso-8859-2", "a1b1e8f8", "Ąąčř"],
  ["iso-8859-3", "a1b1", "Ħħ"],
  ["iso-8859-4", "b1e0", "ąā"],
  ["iso-8859-5", "bfe0f1", "Прё"],
  ["iso-8859-6", "c7e4", "ال"],
  ["iso-8859-7", "c1e1dc", "Ααά"],
  ["iso-8859-8", "e0f9", "אש"],
  ["iso-8859-10", "a1e0", "Ąā"],
  ["iso-8859-13", "e0a1b4", "ą”“"],
  ["iso-8859-14", "a1f0", "Ḃŵ"],
  ["iso-8859-15", "a4a6bd", "€Šœ"],
  ["iso-8859-16", "a4aabadeea", "€ȘșȚê"],
  ["windows-1250", "8c9cb9e8", "Śśąč"],
  ["windows-1251", "cff0e8e2e5f2a8b9", "ПриветЁ№"],
  ["windows-1253", "a2c1e1", "ΆΑα"],
  ["windows-1254", "d0dedff0fdfe", "ĞŞßğış"],
  ["windows-1255", "e0ca", "א\u05ba"],
  ["windows-1256", "c7e181", "الپ"],
  ["windows-1257", "e0e8", "ąč"],
  ["windows-1258", "d0f5fe", "Đơ₫"],
  ["windows-874", "a1d2", "กา"],
  ["koi8-r", "f0d2c9d7c5d4b3", "ПриветЁ"],
  ["koi8-u", "a4a6aebe", "єіўЎ"],
  ["ibm866", "8fe0a8a2a5e2", "Привет"],
  ["macintosh", "8ea5d2d3", "é•“”"],
  ["x-mac-cyrillic", "8fe08f", "ПаП"],
  ["x-user-defined", "6180ff", "a\uf780\uf7ff"],
  ["shift_jis", "82a08341b1938c5c7f1a1c", "あアｱ東\\\x7f\x1a\x1c"],
  ["euc-jp", "a4a2a5a28eb18fb0a1", "あアｱ丂"],
  ["iso-2022-jp", "1b2442242224221b284261", "ああa"],
  ["gbk", "c4e3bac380", "你好€"],
  ["gb2312", "c4e3", "你"],
  ["gb18030", "c4e38139ef309432be348431a43781308130", "你㐁𝄞\ufffd\x80"],
  ["big5", "a741a66e", "你好"],
  ["euc-kr", "b0a1b3aa", "가나"],
  ["windows-949", "8c63a2e6c652", "똠€힣"],
];

describe("a stated encoding", () => {
  test.each(known)("%s", (label, bytes, text) => {
    expect(decode(hex(bytes), { stated: label })).toEqual({ text, told: [] });
  });

  test("goes by any label of WHATWG Encoding, and some more", () => {
    expect(encodingOf(" Latin1 ")).toBe("windows-1252");
    expect(encodingOf("x-sjis")).toBe("shift_jis");
    expect(encodingOf("CP949")).toBe("euc-kr");
    for (const unknown of ["", "no-type", "__proto__", "constructor", "utf-7", "replacement"]) {
      expect(encodingOf(unknown)).toBeUndefined();
      expect(() => decode([], { stated: unknown })).toThrow(expect.objectContaining({ code: "USAGE" }));
    }
  });
});

const damaged: readonly (readonly [label: string, bytes: string, text: string, ranges: [number, number][]])[] = [
  // Overlong, a surrogate, stray bytes; a character cut off.
  [
    "utf-8",
    "61c080eda08062c3a9ffff",
    "a\ufffd\ufffd\ufffd\ufffd\ufffdbé\ufffd\ufffd",
    [
      [1, 6],
      [9, 11],
    ],
  ],
  ["utf-8", "61e282", "a\ufffd", [[1, 3]]],
  [
    "utf-16le",
    "610000d862006300dc",
    "a\ufffdbc\ufffd",
    [
      [2, 4],
      [8, 9],
    ],
  ],
  [
    "utf-16be",
    "dc000061d83dde00d800",
    "\ufffda😀\ufffd",
    [
      [0, 2],
      [8, 10],
    ],
  ],
  [
    "utf-32le",
    "61000000ffffffff6200000000d800006100",
    "a\ufffdb\ufffd\ufffd",
    [
      [4, 8],
      [12, 18],
    ],
  ],
  [
    "windows-1253",
    "e1aae1d2d2",
    "α\ufffdα\ufffd\ufffd",
    [
      [1, 2],
      [3, 5],
    ],
  ],
  ["windows-874", "a1dba1", "ก\ufffdก", [[1, 2]]],
  [
    "shift_jis",
    "82a0ff82a08520",
    "あ\ufffdあ\ufffd ",
    [
      [2, 3],
      [5, 6],
    ],
  ],
  ["shift_jis", "82a082", "あ\ufffd", [[2, 3]]],
  ["shift_jis", "8540", "\ufffd@", [[0, 1]]],
  [
    "euc-jp",
    "a4a280a4a28e41a4a28fa141",
    "あ\ufffdあ\ufffdAあ\ufffdA",
    [
      [2, 3],
      [5, 6],
      [9, 11],
    ],
  ],
  [
    "gb18030",
    "c4e3fe30ffc4e3",
    "你\ufffd0\ufffd你",
    [
      [2, 3],
      [4, 5],
    ],
  ],
  ["gb18030", "8431a437c4e3ff", "\ufffd你\ufffd", [[6, 7]]],
  ["big5", "a74181a0a741", "你\ufffd你", [[2, 4]]],
  ["euc-kr", "b0a1c941b0a1", "가\ufffdA가", [[2, 3]]],
  ["iso-2022-jp", "610a1b2442ffff0a62", "a\n\ufffd\nb", [[2, 8]]],
];

describe("bytes that are not valid (T1, T2)", () => {
  test.each(damaged)("in %s %s", (label, bytes, text, ranges) => {
    expect(decode(hex(bytes), { stated: label })).toEqual({ text, told: invalid(...ranges) });
  });

  test("are told where they stand in the dump, and how many", () => {
    const { told } = decode(hex("c3a9c3a9c3a9ff80c3a9"), { offset: 1000 });
    expect(told).toEqual([{ code: "ENCODING_INVALID", bytes: [1006, 1008], detail: "2 bytes not valid in utf-8" }]);
  });

  test("leave a text UTF-8 that has no more of them than of characters beyond ASCII", async () => {
    const text = new TextEncoder().encode("Das Café am Hafen öffnet.");
    // Of `ö` the first byte: `é` is left.
    const cut = text.filter((_, at) => at !== text.indexOf(0xb6) - 1);
    const records = [];
    for await (const each of readRecords(cut)) records.push(each);
    const [record] = records;
    expect(record?.text).toBe("Das Café am Hafen \ufffdffnet.");
    expect(record?.diagnostics?.map(({ code }) => code)).toEqual(["ENCODING_INVALID"]);
  });

  test("do not fill the memory: behind a thousand runs, the rest are one", () => {
    const { text, told } = decode(
      Uint8Array.from({ length: 5000 }, (_, at) => (at % 2 === 0 ? 0xff : 0x61)),
      {
        stated: "utf-8",
      },
    );
    expect(text).toBe("\ufffda".repeat(2500));
    expect(told).toHaveLength(1001);
    expect(told.at(-1)).toMatchObject({ bytes: [2000, 4999], detail: expect.stringContaining("1500 further runs") });
  });

  test.each([...new Set(known.map(([label]) => label))])(
    "never throw, and lie in the ranges that are told: %s",
    (label) => {
      fc.assert(
        fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => {
          const { text, told } = decode(bytes, { stated: label });
          let last = -1;
          for (const {
            code,
            bytes: [start, end],
          } of told) {
            expect(code).toBe("ENCODING_INVALID");
            expect(start).toBeGreaterThan(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(bytes.length);
            last = end;
          }
          const genuine = label === "gb18030" || label === "gbk" || label.startsWith("utf-") || label === "iso-2022-jp";
          if (!genuine) expect(text.includes("\ufffd")).toBe(told.length > 0);
          if (told.length === 0 && bytes.length > 0) expect(text.length).toBeGreaterThan(0);
        }),
        { numRuns: 60 },
      );
    },
  );

  test("lose no good text around them: what is between bad bytes is decoded as if alone", () => {
    const good: Record<string, string> = {
      shift_jis: "938c8b9e",
      "euc-jp": "c5ecb5fe",
      gb18030: "b1b1bea9",
      big5: "a55fa8ca",
      "euc-kr": "bcadbfef",
    };
    for (const [label, word] of Object.entries(good)) {
      const { text } = decode(hex(word), { stated: label });
      const many = decode(hex(`${word}ff20`.repeat(500)), { stated: label });
      expect(many.text === `${text}\ufffd `.repeat(500), label).toBe(true);
      expect(many.told).toHaveLength(500);
      expect(many.told[7]?.bytes).toEqual([46, 47]);
    }
  });
});

describe("a byte order mark", () => {
  test.each([
    ["fffe6100", "utf-16le"],
    ["feff0061", "utf-16be"],
    ["fffe000061000000", "utf-32le"],
    ["0000feff00000061", "utf-32be"],
  ])("%s says %s, whatever a header says", (bytes, name) => {
    const told = [
      { code: "ENCODING_DETECTED", bytes: [0, bytes.length / 2], detail: `${name}, by its byte order mark` },
    ];
    expect(decode(hex(bytes), { hint: "shift_jis" })).toEqual({ text: "\ufeffa", told });
  });

  test("of UTF-8 stays in the text, untold", () => {
    expect(decode(hex("efbbbf61"))).toEqual({ text: "\ufeffa", told: [] });
  });

  test("inside a text, or wrong in it, is a character", () => {
    expect(decode(hex("61efbbbf"))).toEqual({ text: "a\ufeff", told: [] });
    expect(decode(hex("61fffe"), { stated: "windows-1252" }).text).toBe("aÿþ");
  });
});

describe("what a header says", () => {
  const tokyo = hex("938c8b9e82c6"); // 東京と
  test("is believed where the bytes bear it out", () => {
    expect(decode(tokyo, { hint: "Shift_JIS" })).toEqual({
      text: "東京と",
      told: [{ code: "ENCODING_DETECTED", bytes: [0, 6], detail: "shift_jis, as the header says" }],
    });
    expect(decode(hex("cff0e8e2e5f2"), { hint: "windows-1251" }).text).toBe("Привет");
    expect(decode(hex("1b2442242224221b2842"), { hint: "iso-2022-jp" }).text).toBe("ああ");
    expect(decode(hex("1b2442242224221b2842")).text).toBe('\x1b$B$"$"\x1b(B');
    expect(decode(hex("3404 4004 2000".replaceAll(" ", "")), { hint: "utf-16" }).text).toBe("др ");
    expect(decode(hex("e92092"), { hint: "latin1" })).toMatchObject({
      text: "é ’",
      told: [{ code: "ENCODING_DETECTED" }],
    });
  });

  test("yields to UTF-8", () => {
    const bytes = new TextEncoder().encode("Málaga — tomorrow");
    for (const hint of ["iso-8859-1", "shift_jis", "gbk", "utf-16", "UTF-8", "iso-2022-jp", "koi8-r"]) {
      expect(decode(bytes, { hint })).toEqual({ text: "Málaga — tomorrow", told: [] });
    }
    const cut = new TextEncoder().encode("Málaga, más: sí, señor").subarray(0, -3);
    expect(decode(cut, { hint: "iso-8859-1" }).told).toEqual(invalid([cut.length - 1, cut.length]));
  });

  test("but not to two bytes of an encoding of two bytes a character that happen to be UTF-8", () => {
    expect(decode(hex("c4a3"), { hint: "gbk" }).text).toBe("模");
    expect(decode(hex("c4a3"), { hint: "windows-1252" })).toEqual({ text: "ģ", told: [] });
  });

  test("yields to bytes that are plainly not that", () => {
    const russian = hex("cff0e8e2e5f22c20f7f2ee20edeee2eee3ee3f20cde8f7e5e3ee20edeee2eee3ee2e");
    for (const hint of ["euc-jp", "utf-8", "no-type", "", "__proto__", "replacement", "x".repeat(5000)]) {
      expect(decode(russian, { hint })).toMatchObject({
        text: "Привет, что нового? Ничего нового.",
        told: [{ code: "ENCODING_FALLBACK", detail: "windows-1251, guessed by its letters" }],
      });
    }
  });

  test("names the family at least, where windows-1250 goes as iso-8859-2", () => {
    expect(decode(hex("8443656e61209e69766f7461 93".replace(" ", "")), { hint: "iso-8859-2" }).text).toBe(
      "„Cena života“",
    );
  });

  test("need not be told where the text is ASCII", () => {
    for (const hint of ["shift_jis", "utf-16le", "iso-2022-jp", "windows-1251", "utf-32"]) {
      expect(decode(ascii("plain\n"), { hint })).toEqual({ text: "plain\n", told: [] });
    }
  });

  test("may stand in the text itself", () => {
    const bytes = [...ascii('<meta http-equiv=x content="text/html; charset=KOI8-R"> '), 0xf0, 0xd2];
    expect(decode(bytes)).toMatchObject({ told: [{ detail: "koi8-r, as the text declares" }] });
    expect(decode([...ascii('<?xml version="1.0" encoding="windows-1251"?>'), 0xc0]).text).toMatch(/А$/);
    expect(decode([...ascii("charset=utf-8 caf"), 0xe9]).text).toMatch(/café$/);
  });
});

describe("charset of a Content-Type", () => {
  test.each([
    [undefined, undefined],
    ["text/html", undefined],
    ["text/plain;charset=UTF-8", "UTF-8"],
    ['text/html; Charset = "Shift_JIS" ; boundary=x', "Shift_JIS"],
    ["text/html; charset='koi8-r'", "koi8-r"],
    ["text/html; charset=, text/html; charset=gbk", "gbk"],
    ["text/html; xcharset=a; charset", undefined],
    ["charset=big5", "big5"],
    ['text/html; charset=\\"utf-8\\"', "utf-8"],
  ])("%s", (contentType, label) => {
    expect(charsetOf(contentType)).toBe(label);
  });
});

const pages = join(root, "fixtures/containers/plain");
const guessed: Record<string, readonly [encoding: string, lastLine: string]> = {
  "big5.txt": ["big5", "渡輪將在星期二早上恢復，"],
  "euc-jp.txt": ["euc-jp", "渡し船は火曜日の朝から動くと、"],
  "euc-kr.txt": ["euc-kr", "나룻배는 화요일 아침부터"],
  "gb18030.txt": ["gb18030", "渡轮将在星期二早上恢复，"],
  "iso-8859-2.txt": ["iso-8859-2", "Přívozy vyplují v úterý ráno,"],
  "koi8-r.txt": ["koi8-r", "Паромы пойдут снова"],
  "shift-jis.txt": ["shift_jis", "渡し船は火曜日の朝から動くと、"],
  "utf-16le-without-mark.txt": ["utf-16le", "Ferries will follow on Tuesday, the café"],
  "windows-1250.txt": ["windows-1250", "Promy odpłyną we wtorek rano,"],
  "windows-1251.txt": ["windows-1251", "Паромы пойдут снова"],
  "windows-1252.txt": ["windows-1252", "“Ferries” will follow"],
  "windows-1253.txt": ["windows-1253", "Τα πλοία θα φύγουν ξανά"],
  "windows-1256.txt": ["windows-1256", "تعود العبارات إلى العمل"],
};

describe("a guess", () => {
  test.each(Object.entries(guessed))("of %s is right", (file, [encoding, lastLine]) => {
    const bytes = readFileSync(join(pages, file));
    const { text, told } = decode(bytes);
    expect(told).toMatchObject([{ code: "ENCODING_FALLBACK", bytes: [0, bytes.length] }]);
    expect(told[0]?.detail).toMatch(new RegExp(`^${encoding}, guessed by its `));
    expect(text.trim().split("\n").at(-1)).toContain(lastLine);
  });

  test.each([
    ["one accent", "caf\xe9"],
    ["quotation marks", "\x93Hi\x94 \x80"],
    ["signs of an English text", "The 3\xd74 room, \xb15\xb0, \xa92020, \xbd cup\x85"],
    ["Spanish", "\xbfQui\xe9n va ma\xf1ana a la reuni\xf3n de Le\xf3n? El se\xf1or Garc\xeda, tambi\xe9n."],
    ["German", "Gr\xfc\xdfe aus K\xf6ln, sch\xf6ne Ma\xdfe f\xfcr \xc4rzte"],
    [
      "Italian with its lone \xe8",
      "La citt\xe0 \xe8 pi\xf9 bella e la libert\xe0 \xe8 di tutti, perch\xe9 cos\xec \xe8",
    ],
    ["Icelandic", "\xdea\xf0 er ekki v\xedst a\xf0 \xfea\xf0 ver\xf0i svo \xed dag, sag\xf0i h\xfan"],
  ])("stays with windows-1252: %s", (_, text) => {
    const { told } = decode(ascii(text));
    expect(told).toMatchObject([{ code: "ENCODING_FALLBACK", detail: expect.stringMatching(/^windows-1252, /) }]);
  });

  test("of bytes that are no text is windows-1252, for want of a better one", () => {
    let state = 7;
    const noise = Uint8Array.from({ length: 4000 }, () => {
      state = (state * 1103515245 + 12345) % 2147483648;
      return (state >> 8) % 256;
    });
    expect(guessEncoding(noise)).toEqual({ encoding: "windows-1252", isSure: false });
    expect(decode(noise).told).toMatchObject([{ detail: "windows-1252, for nothing speaks for another" }]);
  });

  test("takes no Russian for its koi8, nor the other way round, by the case of its letters", () => {
    const text = "Вчера вечером в Москве прошёл дождь. Говорят, что завтра будет тепло.";
    for (const label of ["windows-1251", "koi8-r", "iso-8859-5", "ibm866", "x-mac-cyrillic"]) {
      expect(decode(encoded(text, label)).text).toBe(text);
    }
  });

  test("never throws, and looks at a part of a long text only", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3000 }), (bytes) => void decode(bytes)),
      { numRuns: 150 },
    );
    const looksAt = (length: number): number => {
      let looks = 0;
      const get = (bytes: Uint8Array, key: string) => {
        looks++;
        const value = Reflect.get(bytes, key, bytes);
        return typeof value === "function" ? value.bind(bytes) : value;
      };
      guessEncoding(new Proxy(new Uint8Array(length).fill(0xe9), { get } as ProxyHandler<Uint8Array>));
      return looks;
    };
    const looks = looksAt(8 << 20);
    expect(looks).toBeGreaterThan(4096);
    expect(looks).toBeLessThan(100_000);
    expect(looksAt(16 << 20)).toBe(looks);
  });
});

describe("a dump in pieces (T3)", () => {
  async function read(bytes: Uint8Array, size: number, maxRecordBytes?: number) {
    const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
      bytes.slice(at * size, (at + 1) * size),
    );
    const read: { text: string; told: readonly string[] }[] = [];
    for await (const { text, diagnostics = [] } of readRecords(
      chunks,
      maxRecordBytes === undefined ? {} : { maxRecordBytes },
    )) {
      const told = diagnostics.filter(({ code }) => code.startsWith("ENCODING"));
      read.push({ text, told: told.map(({ code, detail }) => `${code}: ${detail}`) });
    }
    return read;
  }
  test.each(readdirSync(pages))("%s is read the same", async (file) => {
    const bytes = new Uint8Array(readFileSync(join(pages, file)));
    const whole = await read(bytes, bytes.length);
    for (const size of [1, 2, 3, 7]) expect(await read(bytes, size)).toEqual(whole);
  });

  test.each(["utf-16be.txt", "utf-16le-without-mark.txt"])(
    "%s is cut between characters, and told of once",
    async (file) => {
      const bytes = new Uint8Array(readFileSync(join(pages, file)));
      const whole = await read(bytes, bytes.length);
      expect(whole[0]?.told).toHaveLength(1);
      for (const size of [1, 64, bytes.length]) {
        const cut = await read(bytes, size, 100);
        expect(cut.length).toBeGreaterThan(2);
        expect(cut.map(({ text }) => text).join("")).toBe(whole[0]?.text);
        expect(cut.flatMap(({ told }) => told)).toEqual(whole[0]?.told);
      }
    },
  );
});

describe("UTF-16 without a mark", () => {
  const wide = (text: string, high: 0 | 1) =>
    Uint8Array.from(
      [...text].flatMap((character) => {
        const unit = character.charCodeAt(0);
        return high === 1 ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255];
      }),
    );
  test.each(["The harbour opened again.\n", "Гавань снова открыта.\n", "港口再次开放。\r\n記者が話した、と。\n"])(
    "%j",
    (text) => {
      expect(decode(wide(text, 1))).toMatchObject({ text, told: [{ detail: "utf-16le, guessed by its zero bytes" }] });
      expect(decode(wide(text, 0))).toMatchObject({ text, told: [{ detail: "utf-16be, guessed by its zero bytes" }] });
      expect(looksLikeText(wide(text, 1))).toBe(true);
    },
  );
  test("is not seen in a text with a zero byte, in numbers, or in two letters", () => {
    expect(decode(ascii("a line of text\0 and another\n")).told).toEqual([]);
    expect(decode(new Uint8Array(new Uint32Array([1, 32, 10, 32, 7, 32, 9, 32]).buffer)).told).toEqual([]);
    expect(decode(wide("Hi", 1)).told).toEqual([]);
  });
});

const samples = join(root, "../shared/reliability/samples");
const manifest = join(samples, "manifest.json");

describe("samples of bad text", () => {
  const rows: { file: string; codes: string[] }[] = existsSync(manifest)
    ? JSON.parse(readFileSync(manifest, "utf8")).filter(({ file }: { file: string }) => file.startsWith("text/"))
    : [];
  test.skipIf(rows.length === 0)("are there (skipped without ../shared)", () => {
    expect(readdirSync(join(samples, "text")).sort()).toEqual(rows.map(({ file }) => file.slice(5)).sort());
  });
  test.each(rows)("$file gives $codes", async ({ file, codes }) => {
    const found: Diagnostic[] = [];
    const onDiagnostic = (diagnostic: Diagnostic) => void found.push(diagnostic);
    const bytes = readFileSync(join(samples, file));
    let covered = 0;
    for await (const { diagnostics, record } of parseDump(bytes, { path: file, onDiagnostic })) {
      found.push(...diagnostics);
      covered += (record?.source.bytes?.byteEnd ?? 0) - (record?.source.bytes?.byteStart ?? 0);
    }
    for (const each of found) if (each.code === "BOM") covered += bytes.length - covered;
    expect(covered).toBe(bytes.length);
    const told = new Set(found.map(({ code }) => code));
    // The mark of UTF-16 is in the text, too, and told there.
    if (!codes.includes("BOM")) told.delete("BOM");
    const others = ["NO_ARTICLE", "CAPTION_EMPTY", "PROFILE_TIE", "ENTITY_MENDED"];
    expect([...told].filter((code) => !others.includes(code)).sort()).toEqual([...codes].sort());
  });
});

/** A text in an encoding of one byte a character, by its decoder. */
function encoded(text: string, label: string): Uint8Array {
  const { text: characters } = decode(
    Uint8Array.from({ length: 256 }, (_, byte) => byte),
    { stated: label },
  );
  return Uint8Array.from(text, (character) => characters.indexOf(character));
}
