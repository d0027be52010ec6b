import type { BlockRole } from "../model/block.js";
import type { FieldName } from "../model/field.js";

const named = "headline kicker deck byline dateline section caption credit";
const tagged = "subject company organization ticker industry person place category keyword";

/** A map: by a name that is another at each place, it is found faster than in an object. */
const roles: ReadonlyMap<string, BlockRole> = /* @__PURE__ */ new Map<string, BlockRole>([
  ["published", "timestamp"],
  .../* @__PURE__ */ named.split(" ").map((name) => [name, name as BlockRole] as const),
  .../* @__PURE__ */ tagged.split(" ").map((name) => [name, "tags"] as const),
  .../* @__PURE__ */ ["biography", "correction", "copyright"].map((name) => [name, "notice"] as const),
]);

/** The role of a block that holds a field. */
export function roleOfField(field: FieldName): BlockRole {
  return roles.get(field) ?? "field";
}
