import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import * as formats from "../src/containers/all.js";
import { detectFormat } from "../src/containers/detect.js";
import { type Diagnostic, readRecords } from "../src/index.js";
import { corpusFormats, fixturesOf, parseAll, summaryOf } from "./support/corpora.js";
import { inChunks, readAll } from "./support/dumps.js";
import { root } from "./support/sources.js";

const update = process.env.UPDATE_GOLDENS === "1";

describe.each(corpusFormats)("%s", (format) => {
  const fixtures = fixturesOf(format);
  // Nothing in a file of its own says that it is of the BBC.
  const told = format === "bbc" ? { format: formats.bbc } : {};

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

  // Nothing in a file of the BBC says that it is one, and what is damaged may have lost what tells it.
  test.each(fixtures.filter(({ name }) => format !== "bbc" && !name.startsWith("damaged")))(
    "$name is told by its bytes",
    ({ path }) => {
      expect(detectFormat(readFileSync(path).subarray(0, 4096), Object.values(formats))).toMatchObject({
        kind: "format",
        format: { id: format },
      });
    },
  );

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

test("a paper is known by the ids of its documents, and page and pictures by what stands in one element", async () => {
  const times = (await parseAll(readFileSync(join(root, "fixtures/containers/trec/la-times.sgml")))).records;
  expect(times.map(({ article }) => [article.publication, article.section, article.media])).toEqual([
    [
      { name: "Los Angeles Times", edition: "Home Edition", page: "3" },
      "Metro; Part 2; Column 1; Metro Desk",
      [{ caption: "The Aurora at the quay.", credit: "TOM SAMPLE / Riverton Times" }],
    ],
    [
      { name: "Los Angeles Times", edition: "Home Edition", page: "4" },
      "Part 2; Letters Desk",
      [
        { caption: "The lamp of 1911 over the quay, seen from the Aurora", credit: "TOM SAMPLE / Riverton Times" },
        { caption: "Jane Example" },
        { caption: "The lamp that is wanted.", credit: "ANN DRAUGHT" },
      ],
    ],
  ]);
  expect(times[0]?.stated?.["publication.name"]).toBe("DOCNO");
  const news = (await parseAll(readFileSync(join(root, "fixtures/containers/trec/mercury-news.sgml")))).records;
  expect(news.map(({ article }) => article.media)).toEqual([
    [{ caption: "The port of Riverton" }],
    [
      { caption: "The Aurora, seen from the quay; her pilot waves.", credit: "Tom Sample -- Riverton Mercury" },
      { caption: "Ferries wait at noon.", credit: "Associated Press" },
    ],
  ]);
});

test.each([
  ["[Text] Riverton, 1 Mar (RNA) -- Tides rose.", "Riverton", "RNA", "--03-01"],
  [
    "BFN\n\n[FBIS Translated Text] North Haven, Riverton, March 1 (RNA/SNA) --\nTides rose.",
    "North Haven, Riverton",
    "RNA/SNA",
    "--03-01",
  ],
  ["Article Type:BFN\n[Excerpts] Riverton, 12 July -- Tides rose.", "Riverton", undefined, "--07-12"],
])("a translation has its dateline in whatever language: %j", async (text, place, agency, date) => {
  const document = `<DOC>\n<DOCNO> FBIS3-80 </DOCNO>\n<TEXT>\n${text}\n</TEXT>\n</DOC>\n`;
  const [record] = (await parseAll(new TextEncoder().encode(document))).records;
  expect(record?.article.dateline).toMatchObject({ places: [place], date, ...(agency && { agency }) });
  expect(record?.article.body.map((each) => each.text)).toEqual(["Tides rose."]);
});

test.each([
  ["RPA RTV ar", "footer"],
  ["jan/tom", "footer"],
  ["burs-jan/tom", "footer"],
  ["NATO and us", "paragraph"],
  ["The end.", "paragraph"],
])("the last line of an NITF text, %j, is a %s", async (line, role) => {
  const document =
    '<?xml version="1.0"?>\n<nitf><head><title>Tides</title></head><body><body.head><hedline><hl1>Tides</hl1></hedline></body.head>' +
    `<body.content><p>The tide rose.</p><p>It fell again.</p><p>${line}</p></body.content></body></nitf>`;
  const [record] = (await parseAll(new TextEncoder().encode(document))).records;
  const block = record?.blocks.find(({ span }) => record.text.slice(span.start, span.end).includes(line));
  expect(block?.role).toBe(role);
});
