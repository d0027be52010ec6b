import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import * as formats from "../src/containers/all.js";
import { readAll } from "./support/dumps.js";
import { exportFixture, exportSample, parsedExport } from "./support/exports.js";
import { root } from "./support/sources.js";

describe("every format has an ordinary fixture, another variant or language, a damaged one and a trap", () => {
  test.each(Object.values(formats).map(({ id }) => id))("%s", (id) => {
    const names = readdirSync(join(root, "fixtures/containers", id));
    expect(names.filter((name) => !name.endsWith(".expected.json")).length).toBeGreaterThanOrEqual(4);
  });
});

/** What is known of each record: its address, its day of capture, its language, and what is odd about it. */
async function rows(name: string) {
  const { records } = await readAll(readFileSync(join(root, "fixtures/containers", name)));
  return records.map(({ targetUri, capturedAt, language, diagnostics = [] }) => [
    targetUri?.replace("https://quai.example/", "").replace("http://quai.example/", ""),
    capturedAt?.slice(0, 10),
    language,
    ...diagnostics.map(({ code }) => code),
  ]);
}

test("WET in other languages, damaged, and with heads of records in its text", async () => {
  expect(await rows("warc/other-languages.wet")).toEqual([
    ["1", "2024-05-18", "fr"],
    ["2", "2019-03-18", "de"],
  ]);
  expect(await rows("warc/damaged.wet")).toEqual([
    ["1", "2019-03-18", undefined, "WARC_LF_ONLY", "WARC_LENGTH_SHORT"],
    ["2", "2019-03-18", undefined, "WARC_LENGTH_SHORT"],
    ["3", "2019-03-18", undefined, "WARC_TRUNCATED_BODY"],
  ]);
  expect(await rows("warc/trap.wet")).toEqual([
    ["1", undefined, undefined, "URI_BRACKETS", "DATE_INVALID"],
    ["2", "2019-03-18", undefined],
  ]);
});

test("ARC damaged, and with the line of a record in its text", async () => {
  expect(await rows("arc/damaged.arc")).toEqual([
    ["1", "2014-02-16", undefined, "ARC_LENGTH_INVALID"],
    ["2", undefined, undefined, "DATE_INVALID"],
    ["3", "2014-02-16", undefined, "WARC_TRUNCATED_BODY"],
  ]);
  expect(await rows("arc/trap-and-latin-1.arc")).toEqual([
    ["a page with spaces.txt", "2014-02-16", undefined],
    ["2", "2014-02-16", undefined, "ENCODING_DETECTED"],
  ]);
});

test("a credit above a text makes no caption of the headline beside it", async () => {
  const [first] = (await parsedExport(exportFixture("jsonl/other-language.jsonl"))).records;
  expect(first?.article).toMatchObject({ headline: "Порт снова открыт", media: [{ credit: "pixabay.com" }] });
  expect(first?.article.media[0]?.caption).toBeUndefined();
});

const russian = exportSample("jsonl/sample_rus_collection.jsonl");
test.skipIf(russian === undefined)("sample_rus_collection.jsonl of ../shared, skipped where it is absent", async () => {
  const { records } = await parsedExport(russian as Uint8Array);
  expect(records.map(({ article }) => [article.language, article.publishedAt])).toEqual(
    Array(4).fill(["ru", undefined]),
  );
  expect(records.map(({ record }) => record.capturedAt)).toEqual([
    ...["2021-07-01", "2021-07-08", "2021-07-08", "2021-07-08"],
  ]);
  expect(records.map(({ text }) => text.length)).toEqual([8313, 2555, 3756, 244]);
  expect(records.map(({ article }) => article.media.map(({ credit }) => credit))).toEqual([
    ...[[], ["«Вечерняя Москва»"], ["pixabay.com"], []],
  ]);
});
