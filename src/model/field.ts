/**
 * What a labelled field of a record says of its article, in the order of `docs/fields.md`. Formats map their own keys
 * (`BYLINE`, `HD`, `Publication info`, `<DATELINE>`) to these names.
 */
export const fieldNames = [
  "headline",
  "kicker",
  "deck",
  "byline",
  "biography",
  "dateline",
  "section",
  "published",
  "updated",
  "corrected",
  "loaded",
  "publication",
  "edition",
  "page",
  "length",
  "language",
  "caption",
  "credit",
  "subject",
  "company",
  "organization",
  "ticker",
  "industry",
  "person",
  "place",
  "category",
  "keyword",
  "correction",
  "copyright",
  "note",
  "id",
  "url",
  "other",
] as const;

/** What a labelled field says of the article; `other` is kept in `record.fields` alone. */
export type FieldName = (typeof fieldNames)[number];
