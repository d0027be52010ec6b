import type { FieldName } from "../../model/field.js";

/** What the columns of tables of articles say; `body` is the text. Names count in capitals and small letters alike. */
export const csvColumns: ReadonlyMap<string, FieldName | "body"> = /* @__PURE__ */ new Map<string, FieldName | "body">([
  ["id", "id"],
  ["title", "headline"],
  ["headline", "headline"],
  ["subtitle", "deck"],
  ["description", "deck"],
  ["publication", "publication"],
  ["publisher", "publication"],
  ["author", "byline"],
  ["authors", "byline"],
  ["date", "published"],
  ["published", "published"],
  ["section", "section"],
  ["category", "category"],
  ["url", "url"],
  ["link", "url"],
  ["language", "language"],
  ["content", "body"],
  ["article", "body"],
  ["text", "body"],
  ["body", "body"],
]);
