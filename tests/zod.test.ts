import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { type ParsedRecord, parse } from "../src/index.js";
import { asharqAlAwsat } from "../src/profiles/all.js";
import * as schemas from "../src/zod/index.js";
import { root } from "./support/sources.js";

const articles = readdirSync(`${root}fixtures/articles`, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".txt"))
  .sort();

/** As it comes back from a file. */
function stored(name: string): ParsedRecord {
  const text = readFileSync(`${root}fixtures/articles/${name}`, "utf8");
  return JSON.parse(JSON.stringify(parse({ text, id: name, fields: { HD: ["x"] }, source: { path: name, index: 0 } })));
}

const validate = new Ajv2020({ strict: false, allErrors: true }).compile(jsonSchema());

describe("what parse gives", () => {
  test("fixtures are there", () => expect(articles.length).toBeGreaterThan(10));

  test.each(articles)("%s satisfies the schemas", (name) => {
    const parsed = stored(name);
    expect(schemas.parsedRecordSchema.parse(parsed)).toEqual(parsed);
    const { record, ...page } = parsed;
    expect(schemas.parsedSchema.parse(page)).toEqual(page);
    expect(schemas.dumpRecordSchema.parse({ ...record, text: page.text })).toBeTruthy();
    expect(validate(parsed), JSON.stringify(validate.errors)).toBe(true);
  });
});

describe("what it does not give is refused", () => {
  const good = stored("asharq-al-awsat/seed.txt");
  const [firstBlock, ...blocks] = good.blocks;
  const { kind: _kind, ...withoutKind } = good;
  test.each<[string, unknown]>([
    ["a stray key", { ...good, stray: 1 }],
    ["a stray key of the article", { ...good, article: { ...good.article, stray: 1 } }],
    ["a stray key of a block", { ...good, blocks: [{ ...firstBlock, stray: 1 }, ...blocks] }],
    ["a stray key of the record", { ...good, record: { ...good.record, stray: 1 } }],
    ["the record's text", { ...good, record: { ...good.record, text: "x" } }],
    ["a key too few", withoutKind],
    ["a wrong type", { ...good, text: 1 }],
    ["null for a missing field", { ...good, profile: null }],
    ["an unknown kind", { ...good, kind: "page" }],
    ["an unknown role", { ...good, blocks: [{ ...firstBlock, role: "title" }, ...blocks] }],
    ["an unknown code", { ...good, diagnostics: [{ code: "NO_SUCH", severity: "info", message: "" }] }],
    ["a negative offset", { ...good, blocks: [{ ...firstBlock, span: { start: -1, end: 0 } }, ...blocks] }],
    ["half an offset", { ...good, origins: { headline: [0.5] } }],
  ])("%s", (_what, value) => {
    expect(schemas.parsedRecordSchema.safeParse(value).success).toBe(false);
    expect(validate(value)).toBe(false);
  });

  test("undefined for a missing field", () => {
    expect(schemas.parsedRecordSchema.safeParse({ ...good, profile: undefined }).success).toBe(false);
  });
});

test("a profile", () => {
  expect(schemas.profileSchema.parse(asharqAlAwsat)).toEqual(asharqAlAwsat);
  expect(schemas.profileSchema.safeParse({ ...asharqAlAwsat, editions: [{ lines: { title: ["x"] } }] }).success).toBe(
    false,
  );
});

/** As scripts/build-schema.mjs writes it. */
function jsonSchema(): object {
  const named = z.registry<{ id: string }>();
  for (const [name, schema] of Object.entries(schemas)) named.add(schema, { id: name.replace(/Schema$/, "") });
  const { schemas: definitions } = z.toJSONSchema(named, { target: "draft-2020-12", uri: (id) => `#/$defs/${id}` });
  const $defs: Record<string, object> = {};
  for (const [id, { $schema: _draft, $id: _uri, id: _id, ...definition }] of Object.entries(definitions)) {
    $defs[id] = definition;
  }
  return { $ref: "#/$defs/parsedRecord", $defs };
}
