import type { FieldName } from "../../model/field.js";

/**
 * What the elements and attributes of NITF say, a row each: `element`, `parent/element` or `element@attribute`. What is not here and
 * says something is kept as a field of its own name.
 */
export const nitfKeys: ReadonlyMap<string, FieldName> = /* @__PURE__ */ new Map<string, FieldName>([
  ["doc-id@id-string", "id"],
  ["date.issue@norm", "published"],
  ["pubdata@date.publication", "published"],
  ["pubdata@name", "publication"],
  ["pubdata@edition.name", "edition"],
  ["pubdata@position.section", "section"],
  ["pubdata@ex-ref", "url"],
  ["keyword@key", "keyword"],
  ["ed-msg@info", "note"],
  ["hedline/hl1", "headline"],
  ["hedline/hl2", "deck"],
  ["hl1", "headline"],
  ["dateline", "dateline"],
  ["abstract", "deck"],
  ["note", "note"],
  ["rights", "copyright"],
  ["tagline", "biography"],
  ["series@series.name", "other"],
  ["urgency@ed-urg", "other"],
  ["date.release@norm", "other"],
  ["date.expire@norm", "other"],
  ["fixture@fix-id", "other"],
  ["doc-scope@scope", "other"],
  ["du-key@key", "other"],
  ["classifier", "subject"],
  ["identified-content/person", "person"],
  ["identified-content/org", "organization"],
  ["identified-content/location", "place"],
]);

/** What the names of `<meta name= content=>` say, in NITF of ANPA's and in The New York Times Annotated Corpus. */
export const nitfMeta: ReadonlyMap<string, FieldName> = /* @__PURE__ */ new Map<string, FieldName>([
  ["anpa-wordcount", "length"],
  ["online_sections", "section"],
  ["print_page_number", "page"],
  ["column_name", "kicker"],
  ["alternate_url", "url"],
  ["correction_date", "corrected"],
  ["banner", "note"],
]);
