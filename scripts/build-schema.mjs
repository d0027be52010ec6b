// @ts-check
/**
 * Writes dist/schema.json from the built dist/zod.js, so that it can never differ from the schemas of the same build.
 *
 * The root describes one `ParsedRecord`. Every export of `newsdump/zod` that ends in `Schema` is a definition under its
 * name without that ending: `schema.json#/$defs/article`. Draft 2020-12, in zod's output mode: objects are closed, for the
 * schema describes what newsdump writes, and a key that it does not know is a fault. Descriptions and examples are those of
 * docs/fields.md.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { describeDefinitions, readFieldDocs } from "./field-docs.mjs";

/** The definition that the root stands for. */
const root = "parsedRecord";

const dist = new URL("../dist/", import.meta.url);
/** @type {Record<string, unknown>} */
const exported = await import(new URL("zod.js", dist).href);

/** @type {ReturnType<typeof z.registry<{ id: string }>>} */
const named = z.registry();
for (const name of Object.keys(exported).sort()) {
  const schema = exported[name];
  if (name.endsWith("Schema") && schema instanceof z.ZodType)
    named.add(schema, { id: name.slice(0, -"Schema".length) });
}

const { schemas } = z.toJSONSchema(named, { target: "draft-2020-12", uri: (id) => `#/$defs/${id}` });
if (schemas[root] === undefined) throw new Error(`newsdump/zod exports no ${root}Schema`);

/** @type {Record<string, unknown>} */
const definitions = {};
for (const id of Object.keys(schemas).sort()) {
  const { $schema: _draft, $id: _uri, id: _id, ...definition } = schemas[id] ?? {};
  definitions[id] = definition;
}

const page = readFileSync(new URL("../docs/fields.md", import.meta.url), "utf8");
const missing = describeDefinitions(definitions, readFieldDocs(page));
if (missing.length > 0) throw new Error(`docs/fields.md does not describe ${missing.join(", ")}`);

const schema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "newsdump record",
  description: "One record of a news dump, parsed by newsdump.",
  $ref: `#/$defs/${root}`,
  $defs: definitions,
};

mkdirSync(dist, { recursive: true });
writeFileSync(fileURLToPath(new URL("schema.json", dist)), `${JSON.stringify(schema, null, 2)}\n`);
