import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { jsonl, jsonlWith, readJsonl } from "../src/exporters/all.js";
import { type ParsedRecord, parse } from "../src/index.js";
import { asharqAlAwsat } from "../src/profiles/all.js";
import * as schemas from "../src/zod/index.js";
import { recordSchema } from "./support/json-schema.js";
import { root } from "./support/sources.js";

const articles = readdirSync(`${root}fixtures/articles`, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".txt"))
  .sort();

/** As it comes back from a file. */
function stored(name: string): ParsedRecord {
  const text = readFileSync(`${root}fixtures/articles/${name}`, "utf8");
  return JSON.parse(JSON.stringify(parse({ text, id: name, fields: { HD: ["x"] }, source: { path: name, index: 0 } })));
}

const validate = new Ajv2020({ strict: false, allErrors: true }).compile(recordSchema());

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

describe("the loose form", () => {
  const good = stored("asharq-al-awsat/seed.txt");
  const later = {
    ...good,
    next: 1,
    article: { ...good.article, next: 1, media: good.article.media.map((each) => ({ ...each, next: 1 })) },
    record: { ...good.record, next: 1 },
    blocks: good.blocks.map((each) => ({ ...each, next: 1, span: { ...each.span, next: 1 } })),
  };

  test("passes over keys that it does not know, at any depth, and leaves them out", () => {
    expect(schemas.parsedRecordSchema.safeParse(later).success).toBe(false);
    expect(schemas.loose(schemas.parsedRecordSchema).parse(later)).toEqual(good);
  });

  test("refuses what is missing, wrong or undefined", () => {
    const { loose } = schemas;
    expect(loose(schemas.parsedRecordSchema).safeParse({ ...good, text: 1 }).success).toBe(false);
    expect(loose(schemas.mediaSchema).safeParse({ caption: undefined }).success).toBe(false);
    expect(loose(schemas.blockSchema).safeParse({ ...good.blocks[0], role: "title" }).success).toBe(false);
  });

  test("changes no strict schema, and is made once", () => {
    expect(schemas.loose(schemas.articleSchema)).toBe(schemas.loose(schemas.articleSchema));
    expect(schemas.articleSchema.safeParse({ ...good.article, next: 1 }).success).toBe(false);
  });
});

describe("lines that were stored", () => {
  const line = (name: string) => jsonlWith({ blocks: name.length % 2 === 0 }).write(stored(name));

  test.each(articles)("%s is read back from its line", async (name) => {
    const read = await collected(jsonl.read(line(name), { schema: schemas.storedRecordSchema }));
    expect(read).toMatchObject([{ line: 1, value: { article: stored(name).article } }]);
  });

  test("each line has its number, wrong ones say what is wrong and where", async () => {
    const good = line("asharq-al-awsat/seed.txt");
    const text = `\ufeff${good}\n{"kind":\r\n${good.replace('"article"', '"page"')}[]\n${good.trimEnd()}`;
    const read = await collected(readJsonl(text, { schema: schemas.storedRecordSchema }));
    expect(read.map((each) => ["value" in each, each.line])).toEqual([
      [true, 1],
      [false, 3],
      [false, 4],
      [false, 5],
      [true, 6],
    ]);
    const [, broken, wrong] = read.map((each) => ("issues" in each ? each.issues : []));
    expect(broken?.[0]?.path).toBeUndefined();
    expect(wrong?.map(({ path }) => path)).toEqual(expect.arrayContaining([["kind"]]));
  });

  test("any chunks give the same lines, and a line that is too long is not read", async () => {
    const bytes = new TextEncoder().encode(articles.slice(0, 5).map(line).join(""));
    const whole = await collected(readJsonl([bytes]));
    const pieces = Array.from({ length: Math.ceil(bytes.length / 7) }, (_, at) => bytes.subarray(at * 7, at * 7 + 7));
    expect(await collected(readJsonl(pieces))).toEqual(whole);
    expect(await collected(readJsonl(new Blob([bytes]).stream()))).toEqual(whole);
    const short = await collected(readJsonl(pieces, { maxLineBytes: 100 }));
    expect(short.map((each) => "issues" in each && each.issues[0]?.message)).toEqual(
      whole.map(() => expect.stringContaining("100 bytes")),
    );
  });

  test("without a schema a line has a kind and an article", async () => {
    const read = await collected(readJsonl('1\n{"kind":1}\n{"kind":"article"}\n{"kind":"article","article":{}}\n'));
    expect(read.map((each) => ("issues" in each ? each.issues[0]?.path : "read"))).toEqual([
      [],
      ["kind"],
      ["article"],
      "read",
    ]);
  });
});

test("a profile", () => {
  expect(schemas.profileSchema.parse(asharqAlAwsat)).toEqual(asharqAlAwsat);
  expect(schemas.profileSchema.safeParse({ ...asharqAlAwsat, editions: [{ lines: { title: ["x"] } }] }).success).toBe(
    false,
  );
});

async function collected<T>(values: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const value of values) all.push(value);
  return all;
}
