/** Every record of every dump among the fixtures in every form, judged by programs that newsdump does not contain. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { marked } from "marked";
import Papa from "papaparse";
import { beforeAll, expect, test } from "vitest";
import { parse as readYaml } from "yaml";
import * as exporters from "../src/exporters/all.js";
import { csvRows } from "../src/exporters/csv-columns.js";
import { type ParsedRecord, parseDump } from "../src/index.js";
import { recordSchema } from "./support/json-schema.js";
import { root } from "./support/sources.js";
import { readTei } from "./support/tei.js";

const files = ["containers", "diagnostics", "corpus"].flatMap((folder) =>
  readdirSync(join(root, "fixtures", folder), { recursive: true, encoding: "utf8" })
    .map((name) => join(root, "fixtures", folder, name))
    .filter((path) => statSync(path).isFile() && !path.endsWith(".expected.json"))
    .sort(),
);
const records: ParsedRecord[] = [];

beforeAll(async () => {
  for (const path of files) for await (const record of parseDump(readFileSync(path))) records.push(record);
});

/** Says which record a fault is of. */
function each(judge: (record: ParsedRecord) => void): void {
  for (const record of records) {
    try {
      judge(record);
    } catch (fault) {
      throw new Error(`${JSON.stringify(record.record)}: ${record.article.headline}`, { cause: fault });
    }
  }
}

test("there are records of many forms, kinds and faults", () => {
  expect(files.length).toBeGreaterThan(200);
  expect(records.length).toBeGreaterThan(400);
  expect(new Set(records.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(3);
  expect(records.some(({ diagnostics }) => diagnostics.length > 0)).toBe(true);
});

test("json and jsonl: ajv with the JSON Schema of the package", () => {
  const whole = new Ajv2020({ strict: false }).compile(recordSchema());
  const stored = new Ajv2020({ strict: false }).compile({ ...recordSchema(), $ref: "#/$defs/storedRecord" });
  each((record) => {
    expect(whole(JSON.parse(exporters.json.write(record))), JSON.stringify(whole.errors)).toBe(true);
    for (const form of [exporters.jsonl, exporters.jsonlWith({ blocks: true })])
      expect(stored(JSON.parse(form.write(record))), JSON.stringify(stored.errors)).toBe(true);
  });
});

const schemas = ["ninjs-schema_3.1.json", "GeoJSON-schema.json"].map((name) => join(root, "../shared/standards", name));
const hasSchemas = schemas.every((path) => existsSync(path));

test.skipIf(!hasSchemas)("ninjs: ajv with the schema of IPTC (skipped where ../shared is absent)", () => {
  const [schema, geo] = schemas.map((path) => JSON.parse(readFileSync(path, "utf8")));
  const ajv = addFormats.default(new Ajv2020({ strict: false, allErrors: true }));
  const validate = ajv.addSchema(geo, "https://geojson.org/schema/GeoJSON.json#").compile(schema);
  each((record) =>
    expect(validate(JSON.parse(exporters.ninjs.write(record))), JSON.stringify(validate.errors)).toBe(true),
  );
});

test("tei: saxes, and a table of what may stand where", () => {
  each((record) => {
    const found = readTei(exporters.tei.write(record));
    expect(found.get("p")?.length ?? 0).toBeGreaterThan(0);
  });
});

test("csv: Papa Parse", () => {
  each((record) => {
    const { data, errors } = Papa.parse<string[]>(exporters.csv.write(record), {
      skipEmptyLines: true,
      delimiter: ",",
    });
    expect(errors).toEqual([]);
    expect(data.map((row) => row.length)).toEqual([csvRows.length, csvRows.length]);
  });
});

test("markdown: yaml, and marked, which finds no page of HTML and as many paragraphs of the body", () => {
  each((record) => {
    const written = exporters.markdown.write(record);
    const [head = "", matter = ""] = /^---\n([\s\S]*?\n)---\n/.exec(written) ?? [];
    expect(readYaml(matter)?.title).toBe(record.article.headline?.toWellFormed());
    const tokens = marked.lexer(written.slice(head.length), { gfm: true });
    expect(tokens.filter(({ type }) => ["html", "code", "table", "def"].includes(type))).toEqual([]);
    const paragraphs = record.article.body.filter(({ kind }) => kind === "paragraph").length;
    expect(tokens.filter(({ type }) => type === "paragraph").length).toBeGreaterThanOrEqual(paragraphs);
  });
});

test("json-ld and ninjs 2.2 are JSON on one line, text is well formed", () => {
  each((record) => {
    for (const form of [exporters.jsonLd, exporters.ninjs2]) {
      const written = form.write(record);
      expect(written.indexOf("\n")).toBe(written.length - 1);
      JSON.parse(written);
    }
    expect(exporters.text.write(record).isWellFormed()).toBe(true);
  });
});
