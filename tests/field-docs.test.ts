import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { describeDefinitions, readFieldDocs } from "../scripts/field-docs.mjs";
import { mappedFields } from "../scripts/mapping-tables.mjs";
import { schemaDefinitions } from "./support/json-schema.js";
import { mappings } from "./support/mappings.js";
import { readSources, root } from "./support/sources.js";

const docs = readFieldDocs(readFileSync(`${root}docs/fields.md`, "utf8"));

const $defs = schemaDefinitions();
const undescribed = describeDefinitions($defs, docs);

describe("docs/fields.md and the schemas", () => {
  test("every field of every schema has a description", () => {
    expect(undescribed).toEqual([]);
  });

  test("every field that the page describes is one of the type", () => {
    const strays = Object.entries(docs).flatMap(([type, fields]) => {
      const id = type.charAt(0).toLowerCase() + type.slice(1);
      const known = Object.keys($defs[id]?.properties ?? {});
      return Object.keys(fields)
        .filter((key) => !known.includes(key))
        .map((key) => `${type}.${key}`);
    });
    expect(strays).toEqual([]);
  });

  test("every field of a page says what it is not", () => {
    const page = readFileSync(`${root}docs/fields.md`, "utf8");
    const silent = page
      .split(/^## /m)
      .filter((section) => /^`(?:Article|ListingEntry|Parsed)`/.test(section))
      .flatMap((section) => section.split(/^### /m).slice(1))
      .filter((field) => !/\bnever\b/i.test(field))
      .map((field) => field.split("\n", 1)[0]);
    expect(silent).toEqual([]);
  });

  test("every field has an example, which satisfies its schema", () => {
    const ajv = new Ajv2020({ strict: false });
    ajv.addSchema({ $id: "https://newsdump.example/schema.json", $defs });
    const faults = Object.entries($defs).flatMap(([id, { properties = {} }]) =>
      Object.entries(properties).flatMap(([key, { examples }]) => {
        if (examples === undefined) return [`${id}.${key} has none`];
        const validate = ajv.compile({ $ref: `https://newsdump.example/schema.json#/$defs/${id}/properties/${key}` });
        return validate(examples[0]) ? [] : [`${id}.${key}: ${JSON.stringify(validate.errors)}`];
      }),
    );
    expect(faults).toEqual([]);
  });
});

describe("mappings", () => {
  const model = readSources().find(({ path }) => path === "model/article.ts");
  const record = readSources().find(({ path }) => path === "model/record.ts");

  function keysOf(name: string, tree = model?.tree): string[] {
    const found = tree?.statements.find((each) => ts.isInterfaceDeclaration(each) && each.name.text === name);
    if (found === undefined || !ts.isInterfaceDeclaration(found)) throw new Error(`there is no ${name}`);
    return found.members.map((member) => member.name?.getText(tree) ?? "");
  }

  /** What every form but JSON leaves out: how the page was read, and what the article says in its own words. */
  const ownAffairs = [
    "article",
    "blocks",
    "origins",
    "profile",
    "stated",
    "record.language",
    "record.fields",
    "record.type",
  ];
  const recordKeys = keysOf("DumpRecord", record?.tree).filter(
    (key) => !["text", "stated", "parts", "diagnostics"].includes(key),
  );
  const fields = [
    ...keysOf("Article"),
    ...keysOf("Parsed"),
    ...recordKeys.map((key) => `record.${key}`),
    ...keysOf("Dateline").map((key) => `dateline.${key}`),
    ...keysOf("Publication").map((key) => `publication.${key}`),
  ].filter((field) => !ownAffairs.includes(field));

  test.each(mappings.map((mapping) => [mapping.name, mapping] as const))(
    "%s: every field has a place or a reason",
    (_name, { rows, leftOut }) => {
      const told = [...rows.map(({ field }) => field), ...Object.keys(leftOut)];
      const forgotten = fields.filter((field) => !told.some((each) => each === field || each.startsWith(`${field}.`)));
      expect(forgotten).toEqual([]);
    },
  );

  test("every row is in the table of docs/fields.md", () => {
    const rows = mappings.flatMap(({ rows, leftOut }) => [...rows.map(({ field }) => field), ...Object.keys(leftOut)]);
    const missing = [...new Set(rows)].filter(
      (field) => !mappedFields.includes(field) && !/^(?:media|body)\./.test(field),
    );
    expect(missing).toEqual([]);
  });
});
