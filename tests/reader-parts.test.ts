/** Small parts of readers by themselves: names, what lies between records, texts that go on, prices of letters, kinds of pictures. */
import { describe, expect, test } from "vitest";
import { openWindow } from "../src/containers/byte-window.js";
import { verifyDigest } from "../src/containers/digest/verify.js";
import { charsetOf } from "../src/containers/encoding/charset.js";
import { letterPrice, tallyOf } from "../src/containers/encoding/letter-prices.js";
import type { ReadContext } from "../src/containers/format.js";
import { fragmentBetween } from "../src/containers/markup/fragments.js";
import { type Letters, nameOf } from "../src/containers/markup/tag-names.js";
import { mediumOf } from "../src/containers/medium.js";
import { newSource } from "../src/containers/source-of.js";
import { noteBetween } from "../src/containers/xml/between.js";

const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));

describe("names of tags, in each way to give them", () => {
  const names = [
    "p",
    "P",
    "b",
    "td",
    "Td",
    "section",
    "saction",
    "SECTION",
    "hl1",
    "hl2",
    "abcdefghijkl",
    "abcdefghijklm",
    "Nitf-Table-Metadata",
  ];
  const ways: readonly (Letters | undefined)[] = [undefined, "lower", "upper"];
  test.each(names)("%s, again and again", (name) => {
    for (const way of [...ways, ...ways, ...ways.toReversed()]) {
      for (const other of names) nameOf(other, 0, other.length, way);
      const wanted = way === undefined ? name : way === "lower" ? name.toLowerCase() : name.toUpperCase();
      expect([nameOf(`<${name}>`, 1, 1 + name.length, way), nameOf(name, 0, name.length, way)]).toEqual([
        wanted,
        wanted,
      ]);
    }
  });
});

describe("what stands in front of a record", () => {
  test.each<[string, readonly string[]]>([
    ["", []],
    [" \r\n\t", ["separator 10-14"]],
    ["\xef\xbb\xbf", ["separator 10-13"]],
    ["\xef\xbb\xbf x", ["XML_JUNK 10-15", "junk 10-15"]],
    ["<a>", ["cover 10-13"]],
    ["<a>text</a>", ["cover 10-21"]],
    ["</a> </b>", ["cover 10-19"]],
    ["</a>text", ["XML_JUNK 10-18", "junk 10-18"]],
    ["text<a>", ["XML_JUNK 10-17", "junk 10-17"]],
    ["<a></a>text<b>", ["XML_JUNK 10-24", "junk 10-24"]],
    ["<a><b></b>text</a>", ["cover 10-28"]],
    ["<a></a></a>text<b></b>", ["XML_JUNK 10-32", "junk 10-32"]],
    ["<a/>text<b/>", ["XML_JUNK 10-22", "junk 10-22"]],
    ["<!-- x --><?y?>", ["cover 10-25"]],
    ["!", ["XML_JUNK 10-11", "junk 10-11"]],
    [" \x21", ["XML_JUNK 10-12", "junk 10-12"]],
  ])("%j", (text, wanted) => {
    const told: string[] = [];
    const window = openWindow((async function* () {})());
    const before = "0123456789";
    Object.assign(window, {
      bytes: bytesOf(`${before}${text}<nitf>`),
      start: 7,
      end: before.length + text.length,
      offset: 3,
    });
    Object.assign(window, { bytes: bytesOf(`${before.slice(3)}${text}<nitf>`) });
    const context = {
      region: ({ kind, bytes }) => void told.push(`${kind} ${bytes.byteStart}-${bytes.byteEnd}`),
      report: (code, where) => {
        if (where !== undefined && "byteStart" in where) told.push(`${code} ${where.byteStart}-${where.byteEnd}`);
      },
    } as ReadContext;
    noteBetween(window, text.length, context, "XML_JUNK");
    expect(told).toEqual(wanted);
  });
});

describe("what the beginning of a caption says of its kind", () => {
  test.each<[string, string]>([
    ["Photo, The quay", "Photo, "],
    ["PHOTO: The quay", "PHOTO: "],
    ["Photos (2); x", "Photos (2)"],
    ["Photo, B/W, The quay", "Photo, B/W, "],
    ["Photo, color 2", "Photo, color "],
    ["Photo,2, x", "Photo,2, "],
    ["Photo, 22 boats", "Photo, "],
    ["Photo, colorful", "Photo, "],
    ["Photo, black and white, COLOUR: x", "Photo, black and white, COLOUR: "],
    ["Photo (12) (3) x", "Photo (12) (3) "],
    ["Photo (123)", "Photo "],
    ["Photograph", "Photograph"],
    ["Photography of it", ""],
    ["The photo", ""],
    ["2 photos", ""],
    ["", ""],
    [`Photo,${" (1)".repeat(20)}`, "Photo, "],
    [`Photo${" (1)".repeat(20)}`, `Photo${" (1)".repeat(13)} (`.slice(0, 58)],
  ])("%j", (printed, wanted) => {
    expect(mediumOf(printed)).toBe(wanted);
  });
});

test("a digest of an algorithm that nobody knows is unknown, though a platform should answer", () => {
  const digest = () => new Uint8Array(0);
  expect(
    ["crc:", "crc:==", "x", ":", "constructor:", "md5x"].map((each) => verifyDigest(each, bytesOf("a"), { digest })),
  ).toEqual(Array.from({ length: 6 }, () => "unknown"));
});

test.each<[string, string | undefined]>([
  ["text/html; charsetx", undefined],
  ["text/html; =utf-8; charset=latin1", "latin1"],
  ['text/html; Charset = "koi8-r"', "koi8-r"],
])("the charset of %j", (type, wanted) => {
  expect(charsetOf(type)).toBe(wanted);
});

test("letters that two readings agree in count half", () => {
  const priceOf = (text: string, rival?: string) => letterPrice(tallyOf(text, rival), "ru", 0).price;
  const price = priceOf("жж");
  expect(priceOf("жж", "жж")).toBeLessThan(price);
  expect(priceOf("жж", "щщ")).toBe(price);
  expect(priceOf("жж", "ж")).toBe(price);
  expect(priceOf("aж", "bж")).toBeLessThan(priceOf("aж", "жb"));
  expect(priceOf("\u{20000}ж", "\u{20000}ж")).toBeLessThan(priceOf("\u{20000}ж"));
});

test("where a record stands, with and without a path", () => {
  const bytes = { byteStart: 1, byteEnd: 2 };
  expect([newSource(undefined, 3, bytes, undefined), newSource("a", 3, bytes, undefined)]).toEqual([
    { index: 3, bytes },
    { path: "a", index: 3, bytes },
  ]);
  expect(
    [newSource(undefined, 3, bytes, undefined), newSource("a", 3, bytes, undefined)].map((each) => each.path),
  ).toEqual([undefined, "a"]);
});

describe("what is left of a tag between two others", () => {
  test.each<[string, string | undefined]>([
    ["br>x", "br>"],
    ["b>x", undefined],
    ["/BR>x", "/BR>"],
    ['SPAN CLASS="c2">x', 'SPAN CLASS="c2">'],
    ["xy>x", undefined],
    ["x/b>", "/b>"],
    ["x /b>", "/b>"],
    ["x b>", "b>"],
    ["xb>", undefined],
    ['x SPAN CLASS="c6">', 'SPAN CLASS="c6">'],
    ['x /SPAN CLASS="c6">', '/SPAN CLASS="c6">'],
    ['<="c6">', '<="c6">'],
    ['SS="c6">', 'SS="c6">'],
    ['x="a<b">', undefined],
    ['"c6">', undefined],
    ['="c6"> \n', '="c6">'],
    [">", undefined],
    ["", undefined],
    ["x", undefined],
    ["`b>", undefined],
    ["{b>", undefined],
  ])("%j", (text, wanted) => {
    const all = `<i>${text}</i>b>`;
    const found = fragmentBetween(all, 3, 3 + text.length);
    expect(found === undefined ? undefined : all.slice(found.start, found.end)).toBe(wanted);
  });
});
