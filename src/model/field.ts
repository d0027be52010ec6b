/**
 * What a labelled field of a record says of its article, in the order of `docs/fields.md`. Formats map their own keys
 * (`BYLINE`, `HD`, `Publication info`, `<DATELINE>`) to these names.
 */
export const fieldNames = [
  "headline",
  "kicker",
  "deck",
  "byline",
  "author",
  "position",
  "biography",
  "dateline",
  "located",
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

/**
 * What a labelled field says of the article; `other` is kept in `record.fields` alone. `author` is a list of names that stands
 * beside a byline, or in place of one: `Example, Jane`; `position` says what the people of the byline before it are, or whom they work
 * for: `AP Sports Writer`; `located` is where a text comes from, in data beside it.
 */
export type FieldName = (typeof fieldNames)[number];
