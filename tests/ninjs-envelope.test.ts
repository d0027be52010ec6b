import { describe, expect, test } from "vitest";
import { ninjs as format } from "../src/containers/all.js";
import { inChunks, readAll } from "./support/dumps.js";
import { exportFixture } from "./support/exports.js";

const bytes = exportFixture("ninjs/envelope-of-many.json");
const text = new TextDecoder().decode(bytes);
const encoder = new TextEncoder();

/** The records of an envelope, and whether these tile it with its regions. */
async function read(source: string) {
  const given = encoder.encode(source);
  const { records, regions } = await readAll(given);
  let end = 0;
  for (const region of regions) {
    expect(region.bytes.byteStart).toBe(end);
    end = region.bytes.byteEnd;
  }
  expect(end).toBe(given.length);
  const chunked = await readAll(inChunks(given, 7));
  expect(chunked.records).toEqual(records);
  return records.map(({ id, diagnostics = [] }) => [id, ...diagnostics.map(({ code }) => code)]);
}

const whole = [0, 1, 2, 3, 4, 5].map((at) => [`urn:rna:${at}`]);

describe("an envelope of ninjs", () => {
  test("that is cut keeps the items in front of the cut, and what is left says so", async () => {
    const inFifth = text.indexOf("urn:rna:4") + 40;
    expect(await read(text.slice(0, inFifth))).toEqual([...whole.slice(0, 4), [undefined, "JSONL_TRUNCATED"]]);
    expect(await read(JSON.stringify(JSON.parse(text)).slice(0, -2))).toEqual(whole);
    expect(await read(text.slice(0, text.lastIndexOf("]")))).toEqual(whole);
  });

  test("that is damaged in one item keeps the others", async () => {
    const damaged = text.replace('"headline": "Harbour 2"', '"headline" "Harbour 2"');
    expect(await read(damaged)).toEqual([...whole.slice(0, 2), [undefined, "JSONL_SYNTAX"], ...whole.slice(3)]);
  });

  test("is looked for behind a first line that stands alone, whatever bytes have come", async () => {
    const broken = `{\n   "headline": "Harbour opens again",\n{"text":"The ferry sails at ten",}\n"item": [\n  {\n  "type": "text",\n`;
    const given = encoder.encode(broken);
    const whole = await readAll(given, { format });
    for (const size of [1, 2, 17])
      expect((await readAll(inChunks(given, size), { format })).records).toEqual(whole.records);
    expect(whole.records.length).toBe(1);
  });
});
