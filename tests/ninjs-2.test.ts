/** ninjs 2.2, held against what its schema says; against the schema itself where `NEWSDUMP_NINJS_SCHEMAS` names a folder that has it. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { expect, test } from "vitest";
import { ninjs, ninjs2 } from "../src/exporters/all.js";
import { parse } from "../src/index.js";
import { textFixtures } from "./support/fixtures.js";
import { hostileTexts, pageOf, pageOfAll } from "./support/pages.js";
import { root } from "./support/sources.js";

const source = { index: 0, path: "x" };
const pages = [
  pageOf({}),
  ...hostileTexts.map(pageOfAll),
  ...["articles", "negatives", "exporters"]
    .flatMap((folder) => textFixtures(folder))
    .map(({ name, text }) =>
      parse({ text, id: name, targetUri: `https://x.example/${name}`, capturedAt: "2023-04-28T13:15:00Z", source }),
    ),
];

/** The properties of an item in 2.2 that are lists of objects and filled here, and all that such an object may hold. */
const lists: Readonly<Record<string, string>> = {
  headlines: "role contenttype value",
  descriptions: "role contenttype value",
  bodies: "role contenttype charcount wordcount value",
  people: "name rel uri literal contactinfo",
  organisations: "name rel uri literal symbols contactinfo",
  places: "name rel uri literal contactinfo geojson",
  subjects: "name rel uri literal creator relevance confidence",
  infosources: "name role uri literal contactinfo",
  altids: "role value",
};
const texts = "uri type representationtype versioncreated contentcreated copyrightnotice language by located".split(
  " ",
);

function check(item: Record<string, unknown>, isAssociation = false): void {
  for (const [key, value] of Object.entries(item)) {
    if (key === "associations") {
      for (const each of value as Record<string, unknown>[]) check(each, true);
      continue;
    }
    if (key === "standard") {
      expect(Object.keys(value as object)).toEqual(["name", "version", "schema"]);
      continue;
    }
    const known = lists[key];
    if (known === undefined) {
      expect(isAssociation && key === "name" ? "uri" : key).toBeOneOf(texts);
      expect(typeof value).toBe("string");
      continue;
    }
    for (const each of value as Record<string, unknown>[]) {
      for (const own of Object.keys(each)) expect(own).toBeOneOf(known.split(" "));
      if (known.startsWith("role contenttype")) expect(typeof each.value).toBe("string");
      for (const own of ["relevance", "charcount", "wordcount"])
        if (each[own] !== undefined) expect(Number.isInteger(each[own])).toBe(true);
    }
  }
  expect(item.uri).toEqual(expect.any(String));
  expect(item.type).toBeOneOf(["text", "composite", "picture"]);
  if (isAssociation) expect(item.name).toEqual(expect.any(String));
}

test("every output has the names that 2.2 knows, in the places where it knows them", () => {
  expect(pages.length).toBeGreaterThan(150);
  for (const page of pages) check(JSON.parse(ninjs2.write(page)));
  // The check can say no.
  const [item, stray] = [JSON.parse(ninjs2.write(pageOf({ headline: "H" }))), { stray: 1 }];
  expect(() => check({ ...item, ...stray })).toThrow();
  expect(() => check({ ...item, headlines: [{ value: "H", ...stray }] })).toThrow();
  expect(() => check(JSON.parse(ninjs.write(pageOf({ headline: "H" }))))).toThrow();
});

const folder = process.env.NEWSDUMP_NINJS_SCHEMAS ?? join(root, "../shared/standards");
const [schema, geo] = ["ninjs-schema_2.2.json", "GeoJSON-schema.json"].map((name) => join(folder, name));
const isThere = [schema, geo].every((path) => existsSync(path as string));

test.skipIf(!isThere)("every output satisfies the schema of IPTC (skipped where the schema is not at hand)", () => {
  const ajv = addFormats.default(new Ajv2020({ strict: false, allErrors: true }));
  ajv.addSchema(JSON.parse(readFileSync(geo as string, "utf8")), "https://geojson.org/schema/GeoJSON.json#");
  const validate = ajv.compile(JSON.parse(readFileSync(schema as string, "utf8")));
  for (const page of pages)
    expect(validate(JSON.parse(ninjs2.write(page))), JSON.stringify(validate.errors)).toBe(true);
  const item = JSON.parse(ninjs2.write(pageOf({ headline: "H" })));
  expect(validate({ ...item, stray: 1 })).toBe(false);
  expect(validate({ ...item, contentcreated: "2020-01-02" })).toBe(false);
});
