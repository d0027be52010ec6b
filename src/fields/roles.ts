import type { BlockRole } from "../model/block.js";
import type { FieldName } from "../model/field.js";

/** A map: by a name that is another at each place, it is found faster than in an object. */
const roles: ReadonlyMap<FieldName, BlockRole> = /* @__PURE__ */ new Map<FieldName, BlockRole>([
  ["headline", "headline"],
  ["kicker", "kicker"],
  ["deck", "deck"],
  ["byline", "byline"],
  ["biography", "notice"],
  ["dateline", "dateline"],
  ["section", "section"],
  ["published", "timestamp"],
  ["caption", "caption"],
  ["credit", "credit"],
  ["correction", "notice"],
  ["copyright", "notice"],
  ["subject", "tags"],
  ["company", "tags"],
  ["organization", "tags"],
  ["ticker", "tags"],
  ["industry", "tags"],
  ["person", "tags"],
  ["place", "tags"],
  ["category", "tags"],
  ["keyword", "tags"],
]);

/** The role of a block that holds a field. */
export function roleOfField(field: FieldName): BlockRole {
  return roles.get(field) ?? "field";
}
