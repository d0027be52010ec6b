/** Small dumps by the means of a platform and without, and in encodings that the caller states. */
import { describe, expect, test } from "vitest";
import * as formats from "../src/containers/all.js";
import { newLedger } from "../src/containers/gzip/member-ledger.js";
import { jsonInEncodings } from "./documents/json-encodings.js";
import { gzipDumps } from "./documents/stored-dumps.js";
import { inChunks, readAll } from "./support/dumps.js";
import { readGzipEveryWay } from "./support/gzip.js";
import { shownReading } from "./support/reading.js";

/** Bytes that are written as characters of Latin-1. */
const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));

test.each(gzipDumps)("gzip: %s, the same in any chunks and by Node's means", async (_, dump) => {
  await readGzipEveryWay(bytesOf(dump));
});

test.each(jsonInEncodings)("JSON in %s, as it is stated", async (encoding, dump, wanted) => {
  const bytes = bytesOf(dump);
  const whole = await readAll(bytes, { format: formats.jsonl, encoding });
  const shown = shownReading({ ...whole, dumps: [] }).split("\n");
  expect(shown.filter((row) => row !== "")).toEqual(wanted);
  for (const size of [1, 7])
    expect(await readAll(inChunks(bytes, size), { format: formats.jsonl, encoding })).toEqual(whole);
});

describe("which members gave which bytes", () => {
  function ledgerOf(
    ...members: readonly (readonly [stored: number, raw: number, storedEnd: number, rawEnd: number, sound?: boolean])[]
  ) {
    const apart: [number, number][] = [];
    const ledger = newLedger((stored, rawEnd) => void apart.push([stored, rawEnd]));
    for (const [stored, raw, storedEnd, rawEnd, sound = true] of members) {
      ledger.open(stored, raw);
      ledger.close(storedEnd, rawEnd, sound);
    }
    return { apart, of: (byteStart: number, byteEnd: number) => ledger.memberOf({ byteStart, byteEnd }), ledger };
  }

  test("a member that gave a record, and those that gave one together", () => {
    const { apart, of } = ledgerOf([0, 0, 10, 50], [10, 50, 20, 80], [20, 80, 30, 100]);
    expect(of(0, 50)).toEqual({ byteStart: 0, byteEnd: 10 });
    expect(apart).toEqual([]);
    expect(of(50, 100)).toEqual({ byteStart: 10, byteEnd: 30 });
    expect(apart).toEqual([[10, 100]]);
    expect(of(100, 110)).toBeUndefined();
  });

  test("a record that ends inside a member, or begins in one: it is told once", () => {
    const { apart, of } = ledgerOf([0, 0, 10, 50], [10, 50, 20, 80]);
    expect(of(0, 40)).toBeUndefined();
    expect(apart).toEqual([]);
    expect(of(40, 80)).toBeUndefined();
    expect(apart).toEqual([[0, 80]]);
    expect(of(60, 80)).toBeUndefined();
    expect(apart).toEqual([[0, 80]]);
  });

  test("a member that is not sound is told of nothing", () => {
    const { apart, of } = ledgerOf([0, 0, 10, 50, false], [10, 50, 20, 80]);
    expect(of(20, 80)).toBeUndefined();
    expect(apart).toEqual([]);
  });

  test("empty members divide nothing, one that was not to be opened is none, and one that is open goes on", () => {
    const { of, ledger } = ledgerOf([0, 0, 5, 0], [5, 0, 10, 50], [10, 50, 15, 50]);
    ledger.open(15, 50);
    ledger.undo();
    expect(of(0, 50)).toEqual({ byteStart: 5, byteEnd: 10 });
    ledger.open(15, 50);
    expect(of(50, 60)).toBeUndefined();
    ledger.close(30, 60, true);
    expect(of(50, 60)).toEqual({ byteStart: 15, byteEnd: 30 });
  });

  test("what nobody asks for is forgotten", () => {
    const { ledger } = ledgerOf();
    for (let at = 0; at < 65_537; at++) {
      ledger.open(at * 10, at);
      ledger.close(at * 10 + 10, at + 1, true);
    }
    expect(ledger.memberOf({ byteStart: 100, byteEnd: 101 })).toBeUndefined();
    expect(ledger.memberOf({ byteStart: 65_000, byteEnd: 65_001 })).toEqual({ byteStart: 650_000, byteEnd: 650_010 });
  });
});
