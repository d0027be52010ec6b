import { describe, expect, test } from "vitest";
import { jsonEnvelope, jsonl } from "../src/containers/all.js";
import { detectFormat } from "../src/containers/detect.js";
import { readRecords } from "../src/index.js";
import { bytesOf, codesOf, expectRegionsToTile, inChunks, readAll } from "./support/dumps.js";
import { bodyOf, exportFixture, parsedExport } from "./support/exports.js";

const article = (title: string, more: object = {}) => ({
  title,
  url: `https://bugle.example/${title}`,
  content: `${title} was mended on Monday, the port authority said.`,
  ...more,
});
const [weir, mill] = [article("Weir"), article("Mill")];
const titleOf = ({ stated = [] }: { readonly stated?: readonly { field: string; values: readonly string[] }[] }) =>
  stated.find(({ field }) => field === "headline")?.values[0];

/** The headlines of an answer's records, and whether any chunks give the same. */
async function titles(given: Uint8Array | string | object, options = {}) {
  const bytes =
    given instanceof Uint8Array ? given : bytesOf(typeof given === "string" ? given : JSON.stringify(given));
  const read = await readAll(bytes, options);
  expectRegionsToTile(read, bytes.length);
  for (const size of [1, 7, 1000]) expect(await readAll(inChunks(bytes, size), options)).toEqual(read);
  return { titles: read.records.map(titleOf), codes: codesOf(read), ...read };
}

describe("an answer of an interface", () => {
  test("gives a record for each article, with the place of its object", async () => {
    const bytes = exportFixture("json-envelope/search.json");
    const { records, regions } = await titles(bytes);
    expect(records.map(({ source }) => source.index)).toEqual([0, 1]);
    for (const { source, targetUri } of records) {
      const { byteStart = 0, byteEnd } = source.bytes ?? {};
      expect(JSON.parse(new TextDecoder().decode(bytes.subarray(byteStart, byteEnd))).url).toBe(targetUri);
    }
    expect(regions.map(({ kind }) => kind)).toEqual([
      ...["cover", "separator", "record", "separator", "record", "separator", "cover", "separator"],
    ]);
    const parsed = await parsedExport(bytes);
    expect(
      parsed.records.map(({ article }) => [article.headline, article.authors[0]?.name, article.publication]),
    ).toEqual([
      ["Harbour opens again", "Ada Example", { name: "The Bugle" }],
      ["Mill burns down", undefined, { name: "The Bugle" }],
    ]);
    expect(parsed.diagnostics).toEqual([]);
  });
  test("is one a line, in any language, and a feed with a title of its own", async () => {
    const { records, diagnostics } = await parsedExport(exportFixture("json-envelope/other-languages.jsonl"));
    expect(records.map(({ article }) => [article.headline, article.authors[0]?.name, article.publishedAt])).toEqual([
      ["Le port rouvre lundi", "Anne Exemple", "2024-05-01T10:00:00Z"],
      ["Der Hafen öffnet wieder", "Bernd Beispiel", "2024-05-02T10:00:00Z"],
    ]);
    expect(records.map(bodyOf)).toEqual([
      ["Le port a rouvert lundi après la tempête, a indiqué la capitainerie."],
      ["Der Hafen öffnete am Montag wieder, sagte die Behörde.", "Die Fähre legt um neun Uhr ab."],
    ]);
    expect(diagnostics).toEqual([]);
  });
  test("that is damaged in one article, and cut, keeps the others", async () => {
    const { titles: found, records } = await titles(exportFixture("json-envelope/damaged.json"));
    expect(found).toEqual(["Harbour opens again", undefined, undefined]);
    expect(records.map(({ diagnostics = [] }) => diagnostics.map(({ code }) => code))).toEqual([
      [],
      ["JSONL_SYNTAX"],
      ["JSONL_TRUNCATED"],
    ]);
  });
  test("may hold other lists, several of articles, and articles with lists of their own", async () => {
    const { titles: found, records } = await titles(exportFixture("json-envelope/trap.json"));
    expect(found).toEqual(["A list in a text", "Another one", "Behind the others"]);
    expect(records[0]?.stated).toContainEqual({
      field: "publishedAt",
      from: "_source.published",
      values: ["2024-05-01T10:00:00Z"],
    });
    expect(records[1]?.stated).toContainEqual({
      field: "publishedAt",
      from: "_source.published",
      values: ["2024-05-02T10:00:00Z"],
    });
    expect(records[2]?.text).toBe("The first paragraph.\n\nThe second one.");
  });
  test.each([
    ["a list in a list", { clusters: [{ articles: [weir] }, { articles: [mill] }] }],
    ["edges and nodes", { data: { stories: { edges: [{ node: weir }, { node: mill }] } } }],
    [
      "rows with documents",
      {
        total_rows: 2,
        rows: [
          { id: 1, doc: weir },
          { id: 2, doc: mill },
        ],
      },
    ],
    ["empty lists before it", { articles: [], results: [weir, mill] }],
    ["a name in capitals", { Articles: [weir, mill] }],
    ["names with escapes and brackets in strings", { 'a"]}': '\\"articles":[{"title":', docs: [weir, mill] }],
  ])("has %s", async (_name, answer) => {
    expect((await titles(answer)).titles).toEqual(["Weir", "Mill"]);
  });
  test("is told from the lines and articles of other JSON by its first bytes", () => {
    const of = (value: unknown) => {
      const found = detectFormat(bytesOf(typeof value === "string" ? value : JSON.stringify(value)), [
        jsonEnvelope,
        jsonl,
      ]);
      return found.kind === "format" ? found.format.id : found.kind;
    };
    expect(of({ articles: [weir] })).toBe("json-envelope");
    expect(of(`\ufeff ${JSON.stringify({ articles: [weir] })}`)).toBe("json-envelope");
    // An article with a list, one without a name that says what its elements are, and lists of anything else.
    expect(of({ title: "Weir", items: [mill] })).toBe("jsonl");
    expect(of({ text: "The weir was mended.", articles: [mill] })).toBe("jsonl");
    expect(of({ related: [mill] })).toBe("jsonl");
    expect(of({ articles: [{ id: 1, name: "a" }] })).toBe("jsonl");
    expect(of({ data: [{ type: "paragraph", text: "The weir was mended." }] })).toBe("jsonl");
    expect(of({ data: [[weir]] })).toBe("jsonl");
    expect(of({ articles: [] })).toBe("jsonl");
    expect(of([weir])).toBe("jsonl");
    expect(of(`{"a":"${"x".repeat(4200)}","articles":[${JSON.stringify(weir)}]}`)).toBe("jsonl");
    expect(of('{articles:[{"title":"a","text":"b"}]}')).not.toBe("json-envelope");
  });
  test("stands among lines of other kinds, which stay what they are", async () => {
    const line = JSON.stringify({ status: "ok", articles: [weir] });
    const { records, codes } = await titles(`${line}\r\n{bad\n\n${JSON.stringify(mill)}\n${line} \n`);
    expect(records.map((record) => titleOf(record) ?? record.text)).toEqual(["Weir", "{bad", "Mill", "Weir"]);
    expect(codes).toEqual(["JSONL_BLANK_LINE", "JSONL_SYNTAX"]);
  });
  test("is one record where its lines are asked for as JSON Lines", async () => {
    const { records } = await titles({ status: "ok", articles: [weir, mill] }, { format: jsonl });
    expect(records.length).toBe(1);
  });
  test("in UTF-16 has the places of the dump", async () => {
    const text = `\ufeff${JSON.stringify({ articles: [weir, mill] })}`;
    const bytes = new Uint8Array(Buffer.from(text, "utf16le"));
    const { records, titles: found } = await titles(bytes);
    expect(found).toEqual(["Weir", "Mill"]);
    const { byteStart, byteEnd } = records[1]?.source.bytes ?? {};
    expect(JSON.parse(Buffer.from(bytes.subarray(byteStart, byteEnd)).toString("utf16le"))).toEqual(mill);
  });
  test("cut at every byte keeps the records before the cut, and throws nothing", async () => {
    const bytes = bytesOf(`${JSON.stringify({ status: "ok", articles: [weir, mill], total: 2 })}\n`);
    const whole = await readAll(bytes);
    for (let end = 0; end <= bytes.length; end++) {
      const cut = await readAll(bytes.subarray(0, end), { format: jsonEnvelope });
      expectRegionsToTile(cut, end);
      const kept = whole.records.filter(({ source }) => (source.bytes?.byteEnd ?? 0) <= end);
      if (end >= 100) expect(cut.records.slice(0, kept.length)).toEqual(kept);
    }
  });
  test("of very many names and brackets takes linear time", async () => {
    const bait = `{"a":${'{"articles":['.repeat(5000)}`;
    const { records } = await titlesOnce(bait);
    expect(records.length).toBeGreaterThan(0);
  });
});

async function titlesOnce(text: string) {
  const records: unknown[] = [];
  for await (const record of readRecords(bytesOf(text), { format: jsonEnvelope })) records.push(record);
  return { records };
}
