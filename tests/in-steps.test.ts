import { expect, test } from "vitest";
import { openWindow } from "../src/containers/byte-window.js";
import { filling, readInSteps, type Steps } from "../src/containers/in-steps.js";
import { readRecords } from "../src/index.js";
import type { DumpRecord } from "../src/model/record.js";

const bytes = new TextEncoder().encode("aabbccdde");

async function* chunksOf(size: number, given: Uint8Array = bytes) {
  for (let at = 0; at < given.length; at += size) yield given.subarray(at, at + size);
}

/** Two bytes each; the last may be shorter. */
function* pairs(window: ReturnType<typeof openWindow>): Steps<string> {
  for (;;) {
    while (window.end - window.start < 2 && (yield undefined));
    const length = Math.min(2, window.end - window.start);
    if (length === 0) return;
    const found = new TextDecoder().decode(window.bytes.subarray(window.start, window.start + length));
    window.start += length;
    yield found;
  }
}

const recordOf = (text: string): DumpRecord => ({ text, source: { index: 0 } });
const textsOf = async (records: AsyncIterable<DumpRecord>) => {
  const texts: string[] = [];
  for await (const { text } of records) texts.push(text);
  return texts;
};

test.each([1, 2, 3, 9])("steps find the same in chunks of %i bytes", async (size) => {
  const window = openWindow(chunksOf(size));
  const found: string[] = [];
  for await (const pair of filling(window, pairs(window))) found.push(pair);
  expect(found).toEqual(["aa", "bb", "cc", "dd", "e"]);
});

test.each([1, 2, 3, 9])("what is taken and what is finished become records, in chunks of %i bytes", async (size) => {
  const window = openWindow(chunksOf(size));
  const held: string[] = [];
  const take = (found: string) => (found === "bb" || found === "e" ? void held.push(found) : recordOf(found));
  const finish = () => {
    const text = held.shift();
    return text === undefined ? undefined : recordOf(text);
  };
  expect(await textsOf(readInSteps(window, pairs(window), take, finish))).toEqual(["aa", "cc", "dd", "bb", "e"]);
});

test("records in the window are at hand, the next one after it is not", async () => {
  const window = openWindow(chunksOf(5));
  const reading = readInSteps(window, pairs(window), recordOf);
  const iterator = reading[Symbol.asyncIterator]();
  expect((await iterator.next()).value?.text).toBe("aa");
  expect(reading.atHand()?.text).toBe("bb");
  expect(reading.atHand()).toBeUndefined();
  expect(reading.atHand()).toBeUndefined();
  expect((await iterator.next()).value?.text).toBe("cc");
  expect(reading.atHand()?.text).toBe("dd");
  // Whether one more byte belongs to it is known at the end of the dump alone.
  expect(reading.atHand()).toBeUndefined();
  expect((await iterator.next()).value?.text).toBe("e");
  expect(reading.atHand()).toBeUndefined();
  expect((await iterator.next()).done).toBe(true);
  expect(reading.atHand()).toBeUndefined();
});

test("documents at hand are the same as those that are waited for, with their diagnostics", async () => {
  const document = (number: number) =>
    `<DOC>\n<DOCNO> EX-${number} </DOCNO>\n<HEAD>Harbour opens</HEAD>\n<TEXT>\nFerries left${number % 2 ? "\n" : " <B>\n"}again.\n</TEXT>\n</DOC>\n`;
  const text = `${Array.from({ length: 40 }, (_, number) => document(number)).join("")}stray\n${document(41)}<DOC>\n<DOCNO> EX-42`;
  const dump = new TextEncoder().encode(text);
  const read = async (size: number) => {
    const records: DumpRecord[] = [];
    for await (const record of readRecords(chunksOf(size, dump))) records.push(record);
    return records;
  };
  const whole = await read(dump.length);
  expect(whole).toHaveLength(42);
  for (const size of [1, 7, 100, 4096]) expect(await read(size)).toEqual(whole);
});
