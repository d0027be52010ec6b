/** The decoding tables of deflate, code by code, and the search for members in a file. */

import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import {
  buildTable,
  distances,
  END_OF_BLOCK,
  FURTHER,
  lengths,
  literals,
  pairLiterals,
  SPECIAL,
} from "../src/containers/gzip/huffman.js";
import { newSearch } from "../src/containers/gzip/member-search.js";
import { openStored } from "../src/containers/gzip/stored-window.js";

/** Canonical codes by their lengths (RFC 1951, 3.2.2), their bits in the order of the stream. */
function codesOf(lens: readonly number[]): Map<number, { readonly bits: number; readonly length: number }> {
  const codes = new Map<number, { bits: number; length: number }>();
  let code = 0;
  for (let length = 1; length <= 15; length++) {
    lens.forEach((own, symbol) => {
      if (own !== length) return;
      let bits = 0;
      for (let at = 0; at < length; at++) bits |= ((code >> at) & 1) << (length - 1 - at);
      codes.set(symbol, { bits, length });
      code++;
    });
    code <<= 1;
  }
  return codes;
}

/** The entry that a table gives for bits of the stream. */
function lookUp(table: Int32Array, root: number, bits: number): number {
  const entry = table[bits & ((1 << root) - 1)] as number;
  if (entry >= 0 || (entry & SPECIAL) === 0 || (entry & FURTHER) === 0) return entry;
  return table[((entry >> 9) & 0xffff) + ((bits >> root) & ((1 << (entry & 31)) - 1))] as number;
}

const fixed = [...Array(144).fill(8), ...Array(112).fill(9), ...Array(24).fill(7), ...Array(8).fill(8)] as number[];
const skewed = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 15];
const mixed = [0, 3, 0, 3, 3, 3, 3, 2, 4, 4, 0];

describe("a table of codes finds each symbol, whatever bits stand behind it", () => {
  test.each([
    ["the fixed codes", fixed, 10, literals],
    ["the fixed codes in further tables", fixed, 7, literals],
    ["a code of each length", skewed, 10, lengths],
    ["a code of each length, in further tables", skewed, 5, lengths],
    ["the same the other way round", skewed.toReversed(), 6, lengths],
    ["with symbols that have none", mixed, 4, lengths],
    ["in further tables of several bits", mixed, 2, lengths],
    ["distances of one length", Array(32).fill(5) as number[], 9, distances],
    ["distances in further tables", Array(32).fill(5) as number[], 3, distances],
    ["two codes", [1, 1], 7, lengths],
  ])("%s", (_, lens, root, alphabet) => {
    const table = new Int32Array(4096);
    // What stands in front of the lengths is none of them.
    const given = Uint8Array.from([7, 7, ...lens, 9]);
    expect(buildTable(table, root, alphabet, given, 2, lens.length, false)).toBe(true);
    for (const [symbol, { bits, length }] of codesOf(lens)) {
      for (const behind of [0, 1, 0x2a, 0x7fff])
        expect([symbol, lookUp(table, root, bits | (behind << length))]).toEqual([
          symbol,
          (alphabet[symbol] as number) | length,
        ]);
    }
  });
});

describe("lengths that are no code", () => {
  test.each<[string, readonly number[], boolean, boolean]>([
    ["too many of one length", [1, 1, 1], true, false],
    ["too many of several", [1, 2, 2, 15], true, false],
    ["too few", [2, 2, 2], true, false],
    ["one of two bits", [2], true, false],
    ["one alone, where it may", [0, 1], true, true],
    ["one alone, where it may not", [0, 1], false, false],
    ["none, where they may", [0, 0], true, true],
    ["none, where they may not", [0, 0], false, false],
    ["all", [1, 1], false, true],
  ])("%s", (_, lens, lone, wanted) => {
    expect(buildTable(new Int32Array(512).fill(7), 5, lengths, Uint8Array.from(lens), 0, lens.length, lone)).toBe(
      wanted,
    );
  });

  test("of one alone the other bit means nothing", () => {
    const table = new Int32Array(8).fill(7);
    expect(buildTable(table, 2, lengths, Uint8Array.from([0, 1]), 0, 2, true)).toBe(true);
    const none = (1 << 31) | SPECIAL;
    expect([...table.subarray(0, 5)]).toEqual([(1 << 8) | 1, none, (1 << 8) | 1, none, 7]);
  });
});

test("what symbols stand for: base and bits that are added (RFC 1951, 3.2.5)", () => {
  const shown = (entry: number) => [(entry >> 9) & 0xffff, (entry >> 5) & 15];
  expect([257, 264, 265, 268, 269, 284, 285].map((symbol) => shown(literals[symbol] as number))).toEqual([
    [3, 0],
    [10, 0],
    [11, 1],
    [17, 1],
    [19, 2],
    [227, 5],
    [258, 0],
  ]);
  expect([0, 3, 4, 5, 6, 29].map((symbol) => shown(distances[symbol] as number))).toEqual([
    [1, 0],
    [4, 0],
    [5, 1],
    [7, 1],
    [9, 2],
    [24577, 13],
  ]);
  expect(((literals[256] as number) & END_OF_BLOCK) !== 0).toBe(true);
  expect([literals[65], literals[286], distances[30]]).toEqual([65 << 8, (1 << 31) | SPECIAL, (1 << 31) | SPECIAL]);
});

test("two short literals whose codes fit are one entry, and no other", () => {
  const table = new Int32Array(16);
  // Symbols 0 to 2 have 1, 2 and 2 bits; in a table of 3 bits a pair of the first and any fits, others with the first.
  buildTable(table, 3, lengths, Uint8Array.from([1, 2, 2]), 0, 3, false);
  pairLiterals(table, 3);
  const shown = (entry: number) =>
    (entry & 32) === 0
      ? `${(entry >> 8) & 0xff} of ${entry & 31}`
      : `${(entry >> 8) & 0xff} and ${(entry >> 16) & 0xff} of ${entry & 31}`;
  expect([...table.subarray(0, 8)].map(shown)).toEqual([
    "0 and 0 of 2",
    "1 and 0 of 3",
    "0 and 1 of 3",
    "2 and 0 of 3",
    "0 and 0 of 2",
    "1 of 2",
    "0 and 2 of 3",
    "2 of 2",
  ]);
});

describe("the first member between two places", () => {
  const member = (text: string) => gzipSync(text).toString("latin1");
  const warc = member("WARC/1.0\r\nWARC-Type: x");
  const arc = member("https://a.example/ 1.2.3.4");
  const other = member("The harbour opened.");
  const gz = "\x1f\x8b\x08\x00";
  async function found(file: string, from: number, until?: number, ...learnt: string[]) {
    const bytes = new Uint8Array(Buffer.from(file, "latin1"));
    const all: number[] = [];
    for (const size of [1, 7, bytes.length]) {
      const chunks = (async function* () {
        for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
      })();
      const search = newSearch(openStored(chunks));
      for (const text of learnt) search.learn(new Uint8Array(Buffer.from(text, "latin1")));
      all.push(await search.find(from, until));
    }
    expect(new Set(all).size).toBe(1);
    return all[0];
  }

  test.each<[string, string, number, number | undefined, readonly string[], number]>([
    ["at once", other, 0, undefined, [], 0],
    ["behind junk", `junk${other}`, 0, undefined, [], 4],
    ["behind the first byte of one", `\x1f\x1f${other}`, 0, undefined, [], 2],
    ["behind a header that holds nothing", `${gz}${"\0".repeat(6)}xxxx${other}`, 0, undefined, [], 14],
    ["the next one", `${other}${other}`, 1, undefined, [], other.length],
    ["none", "junk", 0, undefined, [], 4],
    ["nothing", "", 0, undefined, [], 0],
    ["none up to a place", `junk${other}`, 0, 3, [], 3],
    ["none before a place where it begins", `junk${other}`, 0, 4, [], 4],
    ["one before a place", `junk${other}`, 0, 5, [], 4],
    ["a header that the end cuts", `junk${gz}`, 0, undefined, [], 4 + gz.length],
    ["of records, one like those before", `${other}${warc}`, 0, undefined, ["WARC/1.0"], other.length],
    ["of records, none like those before", `junk${other}`, 0, undefined, ["WARC/1.0"], 4 + other.length],
    ["of records of which one was none", `${other}${warc}`, 0, undefined, ["WARC/1.0", "junk"], 0],
    ["of others, whatever comes later", `${other}${warc}`, 0, undefined, ["junk", "WARC/1.0"], 0],
    ["an empty one says nothing", `${other}${warc}`, 0, undefined, ["", "WARC/1.0"], other.length],
    ["of ARC, one that begins with an address", `${other}${arc}`, 0, undefined, ["filedesc://a"], other.length],
    ["of ARC, whatever comes behind the first", `${other}${arc}`, 0, undefined, ["filedesc://a", "x"], other.length],
    ["of ARC, but not first", `${other}${arc}`, 0, undefined, ["x", "filedesc://a"], 0],
    [
      "of ARC, an address far in is none",
      `${member("The harbour: it opened.")}${arc}`,
      0,
      undefined,
      ["filedesc://a"],
      member("The harbour: it opened.").length,
    ],
    ["a name that goes on behind its colon", member("a: b"), 0, undefined, ["filedesc://a"], 0],
  ])("%s", async (_, file, from, until, learnt, wanted) => {
    expect(await found(file, from, until, ...learnt)).toBe(wanted);
  });

  test("a step looks for records of WARC alone, if it is asked to", async () => {
    const bytes = new Uint8Array(Buffer.from(`${other}${warc}`, "latin1"));
    const search = () =>
      newSearch(
        openStored(
          (async function* () {
            yield bytes;
          })(),
        ),
      );
    expect(await search().step(0, true)).toEqual({ place: other.length, found: true });
    expect(await search().step(0)).toEqual({ place: 0, found: true });
  });
});
