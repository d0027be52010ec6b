import { expect, test } from "vitest";
import type { ReadContext } from "../src/containers/format.js";
import { resolveLimits } from "../src/containers/limits.js";
import { cutRuns, type Run } from "../src/containers/runs.js";
import fc from "./support/properties.js";

const opening = { longest: 40, opens: (line: string) => /^\s*\d+ of \d+ DOCUMENTS$/.test(line) };

async function runsOf(
  bytes: Uint8Array,
  size: number,
  maxRecordBytes = 1000,
): Promise<{ runs: Run[]; codes: string[] }> {
  const codes: string[] = [];
  const context = {
    limits: resolveLimits({ maxRecordBytes }),
    options: {},
    platform: {},
    memberOf: () => undefined,
    isBroken: () => false,
    region() {},
    report: (code: string) => void codes.push(code),
  } as unknown as ReadContext;
  async function* chunks() {
    const buffer = new Uint8Array(size);
    for (let at = 0; at < bytes.length; at += size) {
      const part = bytes.subarray(at, at + size);
      buffer.set(part);
      yield buffer.subarray(0, part.length);
    }
  }
  const runs: Run[] = [];
  for await (const run of cutRuns(chunks(), context, opening)) runs.push(run);
  return { runs, codes };
}

const text = "Cover\n\n   1 of 2 DOCUMENTS\nFirst\n2 of 2 DOCUMENTS\nSecond, of 3 of 4 DOCUMENTS no more\n";
const utf8 = (given: string) => new TextEncoder().encode(given);
const utf16 = (given: string) =>
  new Uint8Array(new Uint16Array([0xfeff, ...[...given].map((c) => c.charCodeAt(0))]).buffer);

test.each([
  ["LF", utf8(text)],
  ["CRLF", utf8(text.replaceAll("\n", "\r\n"))],
  ["CR", utf8(text.replaceAll("\n", "\r"))],
  ["UTF-16", utf16(text)],
])("lines that open records cut a dump: %s", async (_name, bytes) => {
  const whole = await runsOf(bytes, bytes.length);
  expect(
    whole.runs.map(({ opened, text }) => [
      opened,
      text
        .replace(/^\ufeff/, "")
        .trim()
        .split(/[\r\n]+/)[0],
    ]),
  ).toEqual([
    [false, "Cover"],
    [true, "1 of 2 DOCUMENTS"],
    [true, "2 of 2 DOCUMENTS"],
  ]);
  for (const size of [1, 2, 3, 7, 50]) expect((await runsOf(bytes, size)).runs).toEqual(whole.runs);
});

test("runs tile the dump, in any chunks", async () => {
  const line = fc.constantFrom("1 of 2 DOCUMENTS", "  12 of 30 DOCUMENTS", "Some words", "", "a".repeat(90), "Müller");
  await fc.assert(
    fc.asyncProperty(fc.array(line, { maxLength: 12 }), fc.integer({ min: 1, max: 64 }), async (lines, size) => {
      const bytes = utf8(lines.join("\n"));
      const { runs, codes } = await runsOf(bytes, size, 64);
      expect(runs.map((run) => run.text).join("")).toBe(lines.join("\n"));
      let end = 0;
      for (const run of runs) {
        expect(run.bytes.byteStart).toBe(end);
        expect(run.bytes.byteEnd).toBeGreaterThan(end);
        end = run.bytes.byteEnd;
      }
      expect(end).toBe(bytes.length);
      expect(codes.filter((code) => code === "LIMIT_RECORD_BYTES")).toHaveLength(runs.filter(({ cut }) => cut).length);
    }),
  );
});
