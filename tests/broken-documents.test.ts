/** Documents of exports and corpora that are not closed, stand in each other, or are miscounted (RELIABILITY T13). */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { bytesOf, codesOf, expectRegionsToTile, inChunks, type ReadResult, readAll } from "./support/dumps.js";
import { root } from "./support/sources.js";

/** Reads a dump that must tile, and be the same in small chunks. */
async function read(dump: string | Uint8Array): Promise<ReadResult> {
  const bytes = typeof dump === "string" ? bytesOf(dump) : dump;
  const result = await readAll(bytes);
  expectRegionsToTile(result, bytes.length);
  expect(await readAll(inChunks(bytes, 7))).toEqual(result);
  return result;
}

const fixture = (name: string) => new Uint8Array(readFileSync(join(root, "fixtures/containers", name)));
const idsOf = ({ records }: ReadResult) => records.map(({ id }) => id);
const news = (number: number, text = "The ferry left.") =>
  `<DOC>\n<DOCNO> NB010203-000${number} </DOCNO>\n<TEXT>\n${text}\n</TEXT>\n</DOC>\n`;

describe("TREC", () => {
  test("a document without its end goes up to the next one's start, and is told", async () => {
    const result = await read(news(1).replace("</DOC>\n", "") + news(2));
    expect(idsOf(result)).toEqual(["NB010203-0001", "NB010203-0002"]);
    expect(result.records.map(({ diagnostics = [] }) => diagnostics.map(({ code }) => code))).toEqual([
      ["TREC_UNCLOSED"],
      [],
    ]);
  });

  test("a document inside another is one of its own", async () => {
    const result = await read(news(1, `Before.\n${news(2)}`) + news(3));
    expect(idsOf(result)).toEqual(["NB010203-0001", "NB010203-0002", "NB010203-0003"]);
    expect(codesOf(result)).toContain("TREC_UNCLOSED");
  });

  test.each(["He typed <DOC> and left.", "He typed </TEXT in a hurry.", "See &lt;DOC&gt; there.", "5 < 6 and <SRD>."])(
    "a tag inside a text opens nothing: %s",
    async (text) => {
      const result = await read(news(1, text) + news(2));
      expect(idsOf(result)).toEqual(["NB010203-0001", "NB010203-0002"]);
      expect(result.records[0]?.text).toContain(text);
    },
  );

  test("the last one without its end is kept as far as it goes", async () => {
    const result = await read(news(1) + news(2).slice(0, -20));
    expect(idsOf(result)).toEqual(["NB010203-0001", "NB010203-0002"]);
    expect(codesOf(result)).toContain("TREC_UNCLOSED");
  });
});

describe("exports", () => {
  test.each([
    ["factiva/count-differs.xml", "EXPORT_COUNT_MISMATCH"],
    ["lexisnexis/damaged.txt", "EXPORT_COUNT_MISMATCH"],
    ["factiva/damaged.html", "EXPORT_RECORD_CUT"],
    ["nitf/glued-and-damaged.xml", "XML_UNCLOSED"],
    ["gigaword/damaged.sgml", "TREC_UNCLOSED"],
    ["reuters-21578/damaged.sgm", "TREC_UNCLOSED"],
  ])("%s tells %s, and its neighbours are whole", async (name, code) => {
    const result = await read(fixture(name));
    expect(codesOf(result)).toContain(code);
    const whole = result.records.filter(({ diagnostics = [] }) => diagnostics.every((each) => each.code !== code));
    expect(whole.length).toBeGreaterThan(0);
    for (const { text } of whole) expect(text.trim()).not.toBe("");
  });
});
