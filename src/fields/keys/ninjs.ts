import type { FieldName } from "../../model/field.js";

/** What the members of a ninjs item say that are one value, of 1.x to 3.x; names in lower case. */
export const ninjsKeys: ReadonlyMap<string, FieldName> = /* @__PURE__ */ new Map<string, FieldName>([
  ["headline", "headline"],
  ["byline", "byline"],
  ["by", "byline"],
  ["description_text", "deck"],
  ["description_caption", "caption"],
  ["description_creditline", "credit"],
  ["located", "place"],
  ["language", "language"],
  ["source", "publication"],
  ["copyrightholder", "copyright"],
  ["copyrightnotice", "copyright"],
  ["ednote", "note"],
  ["wordcount", "length"],
  ["url", "url"],
]);

/** Lists of things with names and codes. */
export const ninjsLists: ReadonlyMap<string, FieldName> = /* @__PURE__ */ new Map<string, FieldName>([
  ["subject", "subject"],
  ["subjects", "subject"],
  ["person", "person"],
  ["people", "person"],
  ["organisation", "organization"],
  ["organisations", "organization"],
  ["place", "place"],
  ["places", "place"],
  ["genre", "category"],
  ["genres", "category"],
  ["keywords", "keyword"],
]);

/** What a subject is whose relation is `keyword`, by its `literal`. */
export const ninjsSchemes: ReadonlySet<string> = /* @__PURE__ */ new Set<FieldName>([
  ...(["subject", "keyword", "category", "industry", "company"] as const),
  ...(["organization", "ticker", "person", "place"] as const),
]);

/** What the roles of headlines and descriptions mean. */
export const ninjsRoles: ReadonlyMap<string, FieldName> = /* @__PURE__ */ new Map<string, FieldName>([
  ["kicker", "kicker"],
  ["subhead", "deck"],
  ["subheadline", "deck"],
  ["subtitle", "deck"],
  ["dateline", "dateline"],
  ["published", "published"],
  ["updated", "updated"],
  ["corrected", "corrected"],
  ["loaded", "loaded"],
  ["edition", "edition"],
  ["page", "page"],
  ["section", "section"],
  ["caption", "caption"],
]);
