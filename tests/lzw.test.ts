import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { codesOf, inChunks, readAll } from "./support/dumps.js";
import { lzw } from "./support/lzw.js";
import { root } from "./support/sources.js";

const corpus = readFileSync(join(root, "fixtures/containers/trec/associated-press.sgml"));
const story = (at: number) => corpus.toString("latin1").replaceAll("8802", `88${String(10 + (at % 80))}`);
const large = new TextEncoder().encode(Array.from({ length: 400 }, (_, at) => story(at)).join(""));

describe("what compress has compressed", () => {
  test.each([9, 12, 16])("is read the same, with codes of up to %i bits", async (most) => {
    const plain = await readAll(large);
    const packed = await readAll(lzw(large, most));
    expect(packed.records).toEqual(plain.records);
    expect(packed.regions).toEqual(plain.regions);
  });

  test("may come in chunks of any size", async () => {
    const packed = lzw(corpus);
    const whole = await readAll(corpus);
    for (const size of [1, 2, 3, 100]) expect((await readAll(inChunks(packed, size))).records).toEqual(whole.records);
  });

  test("is read up to a cut, wherever that is", async () => {
    const packed = lzw(corpus);
    const { records } = await readAll(corpus);
    for (let end = 0; end < packed.length; end++) {
      const cut = await readAll(packed.subarray(0, end));
      if (end > 900) expect(cut.records[0]?.id).toBe(records[0]?.id);
    }
  });

  test("tells of damage, and of a bomb", async () => {
    const damaged = lzw(corpus).slice();
    damaged.fill(0xff, 500, 520);
    expect(codesOf(await readAll(damaged))).toContain("LZW_CORRUPT");
    expect(codesOf(await readAll(Uint8Array.of(0x1f, 0x9d, 0x9f, 1, 2)))).toContain("LZW_CORRUPT");
    const bomb = lzw(new Uint8Array(8 * 1024 * 1024).fill(0x61));
    expect(codesOf(await readAll(bomb, { maxInflationRatio: 100 }))).toContain("LIMIT_GZ_RATIO");
  });
});

test("a code that clears the table passes over the rest of its group of eight", async () => {
  const words = ["The ferry left. ", "It came back.\n"];
  const bytes: number[] = [0x1f, 0x9d, 0x90];
  for (const [at, word] of words.entries()) {
    const codes = [...word].map((character) => character.charCodeAt(0));
    // Codes of nine bits, eight to a group; 256 clears.
    const group = at + 1 < words.length ? [...codes, 256] : codes;
    while (group.length % 8 !== 0 && at + 1 < words.length) group.push(0);
    let bits = 0n;
    for (const [place, code] of group.entries()) bits |= BigInt(code) << BigInt(9 * place);
    for (let left = Math.ceil((group.length * 9) / 8); left > 0; left--, bits >>= 8n) bytes.push(Number(bits & 255n));
  }
  const { records, diagnostics } = await readAll(Uint8Array.from(bytes));
  expect(records.map(({ text }) => text)).toEqual([words.join("")]);
  expect(diagnostics).toEqual([]);
});
