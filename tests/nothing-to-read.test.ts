import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import * as formats from "../src/containers/all.js";
import type { DumpFormat } from "../src/index.js";
import { bytesOf, inChunks, readAll } from "./support/dumps.js";

const warcinfo =
  "WARC/1.0\r\nWARC-Type: warcinfo\r\nWARC-Record-ID: <urn:uuid:1>\r\nContent-Type: application/warc-fields\r\nContent-Length: 15\r\n\r\nsoftware: none\n\r\n\r\n";

/** What is told beside the records, as `CODE start-end detail`. */
async function toldOf(dump: string, format?: DumpFormat): Promise<string[]> {
  const options = format === undefined ? {} : { format };
  const read = await readAll(bytesOf(dump), options);
  expect(await readAll(inChunks(bytesOf(dump), 1), options)).toEqual(read);
  expect(read.records).toEqual([]);
  return read.diagnostics.map(({ code, bytes, detail = "" }) =>
    `${code} ${bytes?.byteStart}-${bytes?.byteEnd} ${detail}`.trimEnd(),
  );
}

describe("a dump that gives no record says so", () => {
  const nothing = [
    "",
    "\ufeff",
    "\n",
    " \n\n",
    "\0\0",
    "hello\n",
    "Name,Value\n1,2\n",
    "<a>b</a>\n",
    '{"a":1}\n',
    "[]",
  ];
  test.each(Object.values(formats).map((format) => [format.id, format]))("read as %s", async (_, format) => {
    for (const text of nothing) {
      const { records, diagnostics } = await readAll(bytesOf(text), { format });
      expect(records.length + diagnostics.length, JSON.stringify(text)).toBeGreaterThan(0);
    }
  });

  test.each(Object.values(formats).map((format) => [format.id, format]))(
    "nothing at all, as %s",
    async (id, format) => {
      expect(await toldOf("", format)).toEqual([id === "zip" ? "ZIP_DAMAGED 0-0" : "EMPTY_INPUT 0-0"]);
    },
  );

  test.each<[string, string, DumpFormat | undefined, string]>([
    ["markup without a document", "<a>b</a>\n", formats.trec, "EMPTY_INPUT 0-9 read as trec"],
    ["another export", "hello\n", formats.europresse, "EMPTY_INPUT 0-6 read as europresse"],
    [
      "a page that is none of an export",
      "<p>A page.</p>\n",
      formats.lexisnexisHtml,
      "EMPTY_INPUT 0-15 read as lexisnexis-html",
    ],
    [
      "a header without rows",
      "id,title,publication,author,date,year,month,url,content\n",
      undefined,
      "EMPTY_INPUT 0-56 read as all-the-news",
    ],
    [
      "a feed without items",
      '<rss version="2.0"><channel><title>T</title></channel></rss>',
      undefined,
      "EMPTY_INPUT 0-60 read as feed",
    ],
    ["an archive of its own description", warcinfo, undefined, `EMPTY_INPUT 0-${warcinfo.length} read as warc`],
  ])("%s", async (_, dump, format, told) => {
    expect(await toldOf(dump, format)).toEqual([told]);
  });

  test("compressed, the places are those of what it inflates to", async () => {
    const { diagnostics } = await readAll(gzipSync(bytesOf(warcinfo)));
    expect(diagnostics).toMatchObject([{ code: "EMPTY_INPUT", bytes: { byteStart: 0, byteEnd: warcinfo.length } }]);
  });

  test("where anything else is told, that is enough", async () => {
    expect(await toldOf("\n", formats.jsonl)).toEqual(["JSONL_BLANK_LINE 0-1"]);
    expect(await toldOf("\r\n\r\n", formats.arc)).toEqual(["WARC_SEPARATOR 0-4"]);
    expect(await toldOf("\ufeff")).toEqual(["BOM 0-3"]);
  });

  test("a loop that is left early is told nothing of it", async () => {
    const { records, diagnostics } = await readAll(bytesOf("One page.\n"), { format: formats.plain });
    expect([records.length, diagnostics]).toEqual([1, []]);
  });
});
