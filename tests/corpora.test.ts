import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { bbc } from "../src/containers/all.js";
import { type Diagnostic, readRecords } from "../src/index.js";
import { corpusFormats, fixturesOf, parseAll, summaryOf } from "./support/corpora.js";
import { inChunks, readAll } from "./support/dumps.js";
import { root } from "./support/sources.js";

const update = process.env.UPDATE_GOLDENS === "1";

describe.each(corpusFormats)("%s", (format) => {
  const fixtures = fixturesOf(format);
  // Nothing in a file of its own says that it is of the BBC.
  const told = format === "bbc" ? { format: bbc } : {};

  test("has a fixture of each kind", () => {
    expect(fixtures.length).toBeGreaterThanOrEqual(4);
  });

  test.each(fixtures)("$name says what it is expected to", async ({ name, path }) => {
    const { records, read } = await parseAll(readFileSync(path), { path: `${format}/${name}`, ...told });
    const own = new Set(read.records.flatMap(({ diagnostics = [] }) => diagnostics));
    const summary = summaryOf(
      records,
      read.diagnostics.filter((each: Diagnostic) => !own.has(each)),
    );
    const file = `${path}.expected.json`;
    if (update) writeFileSync(file, summary);
    expect(existsSync(file), `${name}: run npm run goldens, and read what it writes`).toBe(true);
    expect(summary).toBe(readFileSync(file, "utf8"));
  });

  test.each(fixtures)("$name is the same in chunks of any size", async ({ path }) => {
    const bytes = readFileSync(path);
    const { records } = await parseAll(bytes, told);
    for (const size of [1, 7, 64, 1000]) {
      const found = [];
      for await (const record of readRecords(inChunks(bytes, size), told)) found.push(record.text);
      expect(found, `chunks of ${size}`).toEqual(records.map(({ text }) => text));
    }
  });

  test.each(fixtures)("$name, cut anywhere, keeps what stands in front of the cut", async ({ path }) => {
    const bytes = readFileSync(path);
    const whole = (await readAll(bytes, told)).records;
    const step = Math.ceil(bytes.length / 250);
    for (let end = 40; end < bytes.length; end += step) {
      const cut = bytes.subarray(0, end);
      const { records } = end % (step * 9) < step ? (await parseAll(cut, told)).read : await readAll(cut, told);
      const before = whole.filter(({ source }) => (source.bytes?.byteEnd ?? 0) < end - AHEAD);
      // The head decides of the format: what is cut in it may be read as something else.
      if (end < HEAD) continue;
      expect(
        records.slice(0, before.length).map(({ text }) => text),
        `cut at ${end}`,
      ).toEqual(before.map(({ text }) => text));
    }
  });
});

const HEAD = 400;
/** The opening of the next record ends one that is not closed. */
const AHEAD = 40;

test("the at signs of a headline of The Wall Street Journal are fields", async () => {
  const { records } = await parseAll(readFileSync(join(root, "fixtures/containers/trec/headings.sgml")));
  const signs = records.flatMap(({ text, blocks }) =>
    blocks.filter(({ span }) => text.slice(span.start, span.end).trim() === "@"),
  );
  expect(signs.length).toBeGreaterThan(2);
  expect(new Set(signs.map(({ role }) => role))).toEqual(new Set(["field"]));
});
