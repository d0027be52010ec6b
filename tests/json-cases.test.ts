import { describe, expect, test } from "vitest";
import { jsonl } from "../src/containers/all.js";
import { bytesOf, expectRegionsToTile, readAll } from "./support/dumps.js";
import { badBytes, open, refused, taken } from "./support/json-cases.js";

const before = '{"id":"before","text":"one"}\n';
const after = '\n{"id":"after","text":"two"}\n';

/** Reads a line between two sound ones, which must survive; what is told of it, and the record that it gave. */
async function read(line: string | Uint8Array) {
  const inner = typeof line === "string" ? bytesOf(line) : line;
  const bytes = Uint8Array.from([...bytesOf(before), ...inner, ...bytesOf(after)]);
  const result = await readAll(bytes, { format: jsonl });
  expectRegionsToTile(result, bytes.length);
  const { records, diagnostics } = result;
  expect([records[0]?.text, records.at(-1)?.text]).toEqual(["one", "two"]);
  expect([records[0]?.id, records.at(-1)?.id]).toEqual(["before", "after"]);
  return {
    between: records.slice(1, -1),
    codes: diagnostics.map(({ code }) => code),
    errors: diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code),
    graver: diagnostics.filter(({ severity }) => severity !== "info").map(({ code }) => code),
  };
}

/** A value as the line itself, and as one of a record. */
const ways = {
  "as a line": (value: string) => value,
  "in a record": (value: string) => `{"id":"case","text":"mid","value":${value}}`,
};
const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};
const short = (value: string): string => JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);

test("the cases are what they say", () => {
  for (const value of taken) expect(isJson(value), short(value)).toBe(true);
  for (const value of refused) expect(isJson(value), short(value)).toBe(false);
  for (const list of [taken, refused]) expect(new Set(list).size).toBe(list.length);
  expect(taken.length).toBeGreaterThanOrEqual(95);
  expect(refused.length).toBeGreaterThanOrEqual(188);
  expect(open.length + badBytes.length).toBeGreaterThanOrEqual(35);
});

describe.each(Object.entries(ways))("%s", (way, line) => {
  test("what is JSON is taken", async () => {
    for (const value of taken) {
      const { between, errors } = await read(line(value));
      const isObject = way === "in a record" || value.startsWith("{");
      // An array of objects on a line is no record either.
      expect(errors, short(value)).toEqual(isObject ? [] : ["JSONL_NOT_OBJECT"]);
      expect(between, short(value)).toHaveLength(1);
      if (way === "in a record") expect(between[0], short(value)).toMatchObject({ id: "case", text: "mid" });
    }
  });

  test("what is not is told of, and kept as it is", async () => {
    for (const value of refused) {
      const { between, graver } = await read(line(value));
      expect(graver.length, short(value)).toBeGreaterThan(0);
      expect(between.length, short(value)).toBeGreaterThan(0);
      const [{ text = "" } = {}, ...more] = between;
      if (more.length === 0 && graver.includes("JSONL_SYNTAX")) expect(text.trim()).toBe(line(value).trim());
    }
  });

  test("what is left open throws nothing, and takes no other line with it", async () => {
    for (const value of open) {
      const { between } = await read(line(value));
      expect(between, short(value)).toHaveLength(1);
    }
  });
});

test("bytes that are no UTF-8 are told of", async () => {
  for (const bytes of badBytes) {
    const line = [...bytesOf('{"id":"case","text":"a'), ...bytes, ...bytesOf('b"}')];
    const { between, codes } = await read(Uint8Array.from(line));
    expect(codes.filter((code) => code.startsWith("ENCODING_")).length, `${bytes}`).toBeGreaterThan(0);
    expect(between).toMatchObject([{ id: "case", text: expect.stringMatching(/^a/) }]);
  }
});

test("a case may be the whole dump, whatever it is", async () => {
  for (const value of [...taken, ...refused, ...open]) {
    for (const options of [{}, { format: jsonl }]) {
      const { regions, diagnostics, records } = await readAll(bytesOf(value), options);
      if (regions.length > 0) expectRegionsToTile({ regions }, bytesOf(value).length);
      expect(regions.length + diagnostics.length + records.length, short(value)).toBeGreaterThan(0);
    }
  }
});
