import type { FieldName } from "../../model/field.js";

/**
 * What the elements of an item say, by their names in small letters with the prefixes that feeds give them; what is not here and says
 * something is kept as a field of its own name.
 */
export const feedKeys: ReadonlyMap<string, FieldName> = /* @__PURE__ */ new Map<string, FieldName>([
  ["title", "headline"],
  ["guid", "id"],
  ["id", "id"],
  ["author", "author"],
  ["dc:creator", "author"],
  ["source", "publication"],
  ["dc:publisher", "publication"],
  ["prism:publicationname", "publication"],
  ["category", "keyword"],
  ["dc:subject", "keyword"],
  ["rights", "copyright"],
  ["dc:rights", "copyright"],
  ["copyright", "copyright"],
  ["dc:language", "language"],
]);

/** Elements that hold the text, the fullest first: the first that says something is the body. */
export const feedTexts = [
  "content:encoded",
  "content",
  "xhtml:body",
  "body",
  "description",
  "summary",
  "excerpt:encoded",
];

/** Elements that say when an item was published, and when it was changed, the ones to be trusted most first. */
export const feedDates = {
  published: "pubdate published issued dc:date dcterms:issued created dcterms:created wp:post_date_gmt wp:post_date",
  updated: "updated modified dcterms:modified wp:post_modified_gmt wp:post_modified",
} as const;
