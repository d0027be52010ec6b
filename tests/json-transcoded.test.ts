/** JSON Lines in other encodings than UTF-8: the same records, with the places of the dump's own bytes. */
import { describe, expect, test } from "vitest";
import { jsonl } from "../src/containers/all.js";
import { inChunks, readAll } from "./support/dumps.js";

type Encode = (text: string) => number[];

const utf16 =
  (isBig: boolean): Encode =>
  (text) =>
    Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).flatMap((unit) =>
      isBig ? [unit >> 8, unit & 0xff] : [unit & 0xff, unit >> 8],
    );
const utf32 =
  (isBig: boolean): Encode =>
  (text) =>
    [...text].flatMap((character) => {
      const point = character.codePointAt(0) ?? 0;
      const bytes = [point & 0xff, (point >> 8) & 0xff, point >> 16, 0];
      return isBig ? bytes.reverse() : bytes;
    });
const byTable =
  (table: Readonly<Record<string, readonly number[]>>): Encode =>
  (text) =>
    [...text].flatMap((character) => table[character] ?? [character.charCodeAt(0)]);

/** Each with a character of several bytes, and what stands for a rare one. */
const encodings: readonly (readonly [name: string, encode: Encode, common: string, rare: string])[] = [
  ["utf-16le", utf16(false), "港", "😀"],
  ["utf-16be", utf16(true), "港", "😀"],
  ["utf-32le", utf32(false), "港", "😀"],
  ["utf-32be", utf32(true), "港", "😀"],
  ["shift_jis", byTable({ 港: [0x8d, 0x60], ｱ: [0xb1] }), "港", "ｱ"],
  ["euc-jp", byTable({ 港: [0xb9, 0xc1], 丂: [0x8f, 0xb0, 0xa1] }), "港", "丂"],
  ["gb18030", byTable({ 港: [0xb8, 0xdb], "😀": [0x94, 0x39, 0xfc, 0x36] }), "港", "😀"],
  ["euc-kr", byTable({ 항: [0xc7, 0xd7] }), "항", "항"],
  ["windows-1251", byTable({ П: [0xcf], ё: [0xb8] }), "П", "ё"],
];

/** Records as `text 12-40`, and what is told. */
async function read(bytes: Uint8Array, encoding: string | undefined, size: number) {
  const options = { format: jsonl, ...(encoding !== undefined && { encoding }) };
  const { records, diagnostics } = await readAll(inChunks(bytes, size), options);
  return [
    ...records.map(({ text, source }) => `${text.length} ${source.bytes?.byteStart}-${source.bytes?.byteEnd}`),
    ...diagnostics.map(({ code, bytes: place }) => `${code} ${place?.byteStart}-${place?.byteEnd}`),
  ];
}

describe.each(encodings)("%s", (name, encode, common, rare) => {
  const width = encode(rare).length;
  /** Lines in their bytes, and where each ends. */
  function dumpOf(lines: readonly string[]) {
    const all = lines.map((line) => encode(`${line}\n`));
    let end = 0;
    const places = all.map(({ length }) => {
      const start = end;
      end += length;
      return `${start}-${end}`;
    });
    return { bytes: Uint8Array.from(all.flat()), places };
  }

  test.each([
    ["short lines", [`{"text":"${common}"}`, `{"text":"a${rare}b"}`, '{"text":"c"}']],
    [
      "a line that is longer than a piece",
      [`{"text":"x${rare.repeat(Math.ceil(66_000 / width))}"}`, `{"text":"${common}"}`],
    ],
    ["many lines", Array.from({ length: 130 }, (_, at) => `{"text":"${common.repeat(at % 7)}${rare}"}`)],
  ])("%s", async (_, lines) => {
    const { bytes, places } = dumpOf(lines);
    const wanted = lines.map((line, at) => `${JSON.parse(line).text.length} ${places[at]}`);
    for (const size of bytes.length > 9000 ? [bytes.length] : [bytes.length, 97])
      expect(await read(bytes, name, size)).toEqual(wanted);
  });

  test("a line that is damaged, one of two values, an array", async () => {
    const damaged = dumpOf([`{"text":"${common}"}`, `{"text":"${rare}`, `{"text":"a"} {"text":"${common}"}`]);
    const [, second, third] = damaged.places.map((place) => place.split("-").map(Number)) as [
      number,
      ...number[],
    ][] as [number[], [number, number], [number, number]];
    const middle = third[0] + encode('{"text":"a"} ').length;
    const found = await read(damaged.bytes, name, 7);
    expect(found).toEqual([
      `1 ${damaged.places[0]}`,
      `${`{"text":"${rare}`.length} ${second.join("-")}`,
      `1 ${third[0]}-${middle}`,
      `1 ${middle}-${third[1]}`,
      `JSONL_SYNTAX ${second.join("-")}`,
      `JSONL_CONCATENATED ${third[0]}-${middle}`,
    ]);
  });
});

describe("a byte order mark", () => {
  test.each([
    ["utf-16le", [0xff, 0xfe], utf16(false)],
    ["utf-16be", [0xfe, 0xff], utf16(true)],
  ] as const)("of %s is padding, and tells the encoding", async (_, mark, encode) => {
    const line = encode('{"text":"港"}\n');
    const bytes = Uint8Array.from([...mark, ...line, ...line]);
    const { records, regions, diagnostics } = await readAll(bytes, { format: jsonl });
    const { length } = line;
    expect(records.map(({ text, source }) => [text, source.bytes])).toEqual([
      ["港", { byteStart: 2, byteEnd: 2 + length }],
      ["港", { byteStart: 2 + length, byteEnd: 2 + 2 * length }],
    ]);
    expect(regions[0]).toEqual({ kind: "padding", bytes: { byteStart: 0, byteEnd: 2 } });
    expect(diagnostics.map(({ code, bytes: place }) => [code, place])).toEqual([
      ["BOM", { byteStart: 0, byteEnd: 2 }],
      ["ENCODING_DETECTED", { byteStart: 0, byteEnd: 2 }],
    ]);
  });
});
