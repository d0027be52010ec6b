import { isObject, type JsonObject } from "../jsonl/parse-value.js";

/** The members of an item by their names in lower case, for 2.x and 3.x differ in nothing else; each with its own name. */
export type Members = ReadonlyMap<string, { readonly name: string; readonly value: unknown }>;

export function membersOf(item: JsonObject): Members {
  return new Map(Object.entries(item).map(([name, value]) => [name.toLowerCase(), { name, value }]));
}

/** The objects of a list; of an object of objects its values, for associations are either. */
export function objectsIn(value: unknown): readonly JsonObject[] {
  if (Array.isArray(value)) return value.filter(isObject);
  return isObject(value) ? Object.values(value).filter(isObject) : [];
}

/** A text, or a number as one; empty for anything else. */
export function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}

/** A member of an object whatever the case of its name. */
export function member(object: JsonObject, name: string): unknown {
  if (Object.hasOwn(object, name)) return object[name];
  const found = Object.keys(object).find((each) => each.toLowerCase() === name);
  return found === undefined ? undefined : object[found];
}
