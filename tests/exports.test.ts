import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import * as formats from "../src/containers/all.js";
import { detectFormat } from "../src/containers/detect.js";
import { type DumpRecord, parse } from "../src/index.js";
import { expectRegionsToTile, inChunks, readAll } from "./support/dumps.js";
import { root } from "./support/sources.js";

/** Exports of the databases whose formats share the scanner of markup and the count of records. */
const ids = ["europresse", "factiva", "proquest"];
const files = ids.flatMap((id) =>
  readdirSync(join(root, "fixtures/containers", id))
    .sort()
    .map((name) => ({ id, name: `${id}/${name}`, bytes: readFileSync(join(root, "fixtures/containers", id, name)) })),
);

const known = Object.values(formats);
/** What a record is without what was told of it, which may depend on what follows. */
const bare = ({ diagnostics: _, ...record }: DumpRecord) => record;

describe.each(files)("$name", ({ id, bytes }) => {
  test("is known for what it is", () => {
    expect(detectFormat(bytes.subarray(0, 4096), known)).toMatchObject({ certainty: "certain", format: { id } });
  });

  test("is the same in chunks of any size, and its regions tile it", async () => {
    const whole = await readAll(bytes);
    expectRegionsToTile(whole, bytes.length);
    for (const size of [1, 7, 64, 1000, 4096]) {
      const again = await readAll(inChunks(bytes, size));
      expect(again.records).toEqual(whole.records);
      expect(again.regions).toEqual(whole.regions);
    }
  });

  test("its blocks tile each record's text, and fields lead back to it", async () => {
    for (const record of (await readAll(bytes)).records) {
      const { blocks, text, origins } = parse(record);
      expect(blocks.map(({ span }) => text.slice(span.start, span.end)).join("")).toBe(text);
      for (const indexes of Object.values(origins)) for (const at of indexes) expect(blocks[at]).toBeDefined();
    }
  });

  test("cut anywhere it gives the records before the cut as they are", async () => {
    const { format } = detectFormat(bytes.subarray(0, 4096), known) as { format: formats.DumpFormat };
    const whole = (await readAll(bytes)).records;
    const step = Math.max(1, Math.round(bytes.length / 120));
    for (let at = 0; at < bytes.length; at += step) {
      const cut = await readAll(bytes.subarray(0, at), { format });
      expectRegionsToTile(cut, at);
      const { records } = cut;
      // The last one may have lost its end; in a mail, which ends a line nowhere, what a place stands for too.
      records.slice(0, -1).forEach((record, index) => {
        expect(bare(record)).toEqual(bare(whole[index] as DumpRecord));
      });
      if (step * 3 > bytes.length - at) for (const record of records) parse(record);
    }
  });
});

describe("what only mentions them is none of them", () => {
  test.each([
    [
      "a page about Factiva",
      "<html><head><title>How to save from Factiva</title></head><body><p>Search Summary</p></body></html>",
    ],
    [
      "a page with such a class",
      '<html><body><p class="lead">class articleParagraph enarticleParagraph</p></body></html>',
    ],
    ["a text that names codes", "HD stands for headline.\nBY is the byline.\nSee Factiva.\n"],
    ["a words line without what follows it", "Harbour opens again\n475 words\nIt opened on Monday.\n"],
    ["a rule and labels", `${"_".repeat(60)}\n\nAuthor: Ann Other\n\nAbstract: The port.\n\nKeywords: ports\n`],
    ["a page about ProQuest", "<html><head><title>ProQuest</title></head><body>DocID_MSTAR_1</body></html>"],
    [
      "a mail about it",
      "From: ann@post.example\nContent-Type: text/plain\nSubject: databases\n\nProQuest is one of them.\n",
    ],
    [
      "a page about Europresse",
      "<html><head><title>Base Europresse</title></head><body><p>titreArticleVisu</p></body></html>",
    ],
    [
      "another XML of articles",
      '<?xml version="1.0"?><articles><article><headline>Port</headline></article></articles>',
    ],
    ["another XML of records", '<?xml version="1.0"?><records><record><id>1</id></record></records>'],
  ])("%s", (_, text) => {
    const found = detectFormat(new TextEncoder().encode(text), known);
    expect(found).toMatchObject({ kind: "format", format: { id: "plain" } });
  });
});
