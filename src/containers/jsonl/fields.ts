import { isObject, type JsonObject } from "./parse-value.js";

type Fields = Record<string, string[]>;

/** A name longer than this reaches no further into objects: names of all members of a hostile one would fill the memory. */
const LONGEST_PATH = 64;

/** Fields by name, without a prototype: `__proto__` is a name like others. */
export function newFields(): Fields {
  return Object.create(null) as Fields;
}

/**
 * Adds what a key holds: a string as it is, a number or a boolean as JSON writes it, each element of an array as one
 * value (an object as its JSON), the members of an object as `key.member`. Null is nothing.
 */
function addField(fields: Fields, name: string, value: unknown, taken: readonly string[]): void {
  if (value === null || value === undefined || taken.includes(name)) return;
  if (isObject(value)) {
    if (name.length > LONGEST_PATH) valuesOf(fields, name).push(JSON.stringify(value));
    else addMembers(fields, `${name}.`, value, taken);
    return;
  }
  const values = valuesOf(fields, name);
  if (Array.isArray(value)) for (const each of value) values.push(fieldText(each));
  else values.push(fieldText(value));
}

/** Adds the members of an object, each under its name behind a prefix. */
export function addMembers(fields: Fields, prefix: string, value: JsonObject, taken: readonly string[]): void {
  for (const key of Object.keys(value)) addField(fields, prefix + key, value[key], taken);
}

function valuesOf(fields: Fields, name: string): string[] {
  const values = fields[name] ?? [];
  fields[name] = values;
  return values;
}

function fieldText(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
