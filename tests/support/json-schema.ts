import { z } from "zod";
import * as schemas from "../../src/zod/index.js";

/** What a definition of a JSON Schema holds, as far as tests look into it. */
export interface Definition {
  readonly properties?: Record<string, { description?: string; examples?: unknown[] }>;
}

/** The definitions of `newsdump/schema.json`, made of the schemas as scripts/build-schema.mjs makes them, without descriptions. */
export function schemaDefinitions(): Record<string, Definition> {
  const named = z.registry<{ id: string }>();
  for (const [name, schema] of Object.entries(schemas))
    if (schema instanceof z.ZodType) named.add(schema, { id: name.replace(/Schema$/, "") });
  const made = z.toJSONSchema(named, { target: "draft-2020-12", uri: (id) => `#/$defs/${id}` }).schemas;
  return Object.fromEntries(
    Object.entries(made).map(([id, { $schema: _draft, $id: _uri, id: _id, ...definition }]) => [
      id,
      definition as Definition,
    ]),
  );
}

/** The JSON Schema of a record as `parse` gives it. */
export function recordSchema(): object {
  return { $ref: "#/$defs/parsedRecord", $defs: schemaDefinitions() };
}
