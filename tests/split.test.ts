import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseDump, type ReadDumpOptions } from "../src/index.js";
import { bytesOf, codesOf, expectRegionsToTile, inChunks, readAll } from "./support/dumps.js";
import { root } from "./support/sources.js";

async function split(dump: string | Uint8Array, options: ReadDumpOptions) {
  const bytes = typeof dump === "string" ? bytesOf(dump) : dump;
  const result = await readAll(bytes, options);
  expectRegionsToTile(result, bytes.length);
  for (const size of [1, 2, 7]) expect(await readAll(inChunks(bytes, size), options)).toEqual(result);
  return { texts: result.records.map(({ text }) => text), codes: codesOf(result), ...result };
}

describe("a file of several texts", () => {
  test("is one record unless told: a form feed is text", async () => {
    expect((await split("one\n\f\ntwo\n--------\nthree", {})).texts).toHaveLength(1);
  });

  test("is split at form feeds", async () => {
    const { texts, regions, codes } = await split("\fone\n\ftwo\f\n\f three", { split: "form-feed" });
    expect(texts).toEqual(["one\n", "two", " three"]);
    expect(codes).toEqual([]);
    expect(regions.map(({ kind }) => kind)).toEqual([
      "separator",
      "record",
      "separator",
      "record",
      "separator",
      "padding",
      "separator",
      "record",
    ]);
  });

  test("is split at rules, and at no shorter ones", async () => {
    const { texts } = await split("one\n---\nstill one\n  ==========  \r\ntwo\n________\n\n\n********", {
      split: "rule",
    });
    expect(texts).toEqual(["one\n---\nstill one\n", "two\n"]);
  });

  test("is split at lines that an expression matches, which stay known", async () => {
    const { records, texts } = await split("DOC 1\nél\nDOC 2\r\ntwo\nno DOC 3\n", { split: /^DOC (\d+)$/g });
    expect(texts).toEqual(["él\n", "two\nno DOC 3\n"]);
    expect(records.map(({ fields }) => fields)).toEqual([{ separator: ["DOC 1"] }, { separator: ["DOC 2"] }]);
    expect(records[1]?.source).toEqual({ index: 1, bytes: { byteStart: 17, byteEnd: 30 } });
  });

  test.each(["utf-16le", "utf-16be"])("is split in %s too", async (encoding) => {
    const units = [..."\ufeffਊ one\n--------\ntwo\fthree"].map((character) => character.charCodeAt(0));
    const bytes = Uint8Array.from(
      units.flatMap((unit) => (encoding === "utf-16le" ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
    );
    expect((await split(bytes, { split: "rule" })).texts).toEqual(["\ufeffਊ one\n", "two\fthree"]);
    expect((await split(bytes, { split: "form-feed" })).texts).toEqual(["\ufeffਊ one\n--------\ntwo", "three"]);
  });

  test("is cut where a text is too long, and goes on", async () => {
    const { texts, codes } = await split(`${"a line\n".repeat(5)}--------\ntwo`, { split: "rule", maxRecordBytes: 20 });
    expect(texts).toEqual(["a line\na line\n", "a line\na line\n", "a line\n", "two"]);
    expect(codes).toEqual(["LIMIT_RECORD_BYTES"]);
  });

  test("gives articles of its own", async () => {
    const page = (name: string) =>
      `${name} opens\n\nLONDON (Reuters) - The ${name} opened again on Monday, officials said.\n`;
    const headlines = [];
    for await (const { article } of parseDump(bytesOf(`${page("Harbour")}\f${page("Airport")}`), {
      split: "form-feed",
    })) {
      headlines.push(article.headline);
    }
    expect(headlines).toEqual(["Harbour opens", "Airport opens"]);
  });

  test("refuses another way to split", async () => {
    await expect(split("x", { split: "lines" as never })).rejects.toMatchObject({ code: "USAGE" });
  });
});

test.each([
  "maxRecordBytes",
  "maxHeaderBytes",
  "maxHeaderFields",
  "maxLineBytes",
  "maxJsonDepth",
  "maxXmlDepth",
  "maxInflationRatio",
  "maxArchiveBytes",
])("%s is checked", async (name) => {
  for (const value of [0, -1, 1.5, Number.NaN, "9"]) {
    await expect(readAll(bytesOf("x"), { [name]: value } as never)).rejects.toMatchObject({ code: "USAGE" });
  }
});

test.each(["containers", "diagnostics"])("without limits the fixtures of %s are read to their end", async (folder) => {
  const none = Number.POSITIVE_INFINITY;
  const limits = {
    maxRecordBytes: none,
    maxHeaderBytes: none,
    maxHeaderFields: none,
    maxLineBytes: none,
    maxJsonDepth: none,
    maxXmlDepth: none,
  };
  const path = join(root, "fixtures", folder);
  for (const file of readdirSync(path, { recursive: true, encoding: "utf8" })) {
    if (!statSync(join(path, file)).isFile() || file.endsWith(".json")) continue;
    const result = await readAll(readFileSync(join(path, file)), { ...limits, maxInflationRatio: none });
    expect(
      codesOf(result).filter((code) => code.startsWith("LIMIT_") && code !== "LIMIT_JSON_DEPTH"),
      file,
    ).toEqual([]);
  }
});
