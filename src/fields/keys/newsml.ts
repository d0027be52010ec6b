import type { FieldName } from "../../model/field.js";

/** What the elements of NewsML-G2 say; what is not here and says something is kept as a field of its own name. */
export const newsmlG2Keys: ReadonlyMap<string, FieldName> = /* @__PURE__ */ new Map<string, FieldName>([
  ["by", "byline"],
  ["dateline", "dateline"],
  ["description", "deck"],
  ["keyword", "keyword"],
  ["edNote", "note"],
  ["located", "place"],
  ["provider", "publication"],
  ["genre", "category"],
  ["copyrightHolder", "copyright"],
  ["copyrightNotice", "copyright"],
]);

/** What the elements and attributes of NewsML 1 say. */
export const newsml1Keys: ReadonlyMap<string, FieldName> = /* @__PURE__ */ new Map<string, FieldName>([
  ["PublicIdentifier", "id"],
  ["FirstCreated", "published"],
  ["ThisRevisionCreated", "updated"],
  ["HeadLine", "headline"],
  ["SubHeadLine", "deck"],
  ["ByLine", "byline"],
  ["DateLine", "dateline"],
  ["CopyrightLine", "copyright"],
  ["KeywordLine", "keyword"],
  ["Keyword", "keyword"],
  ["City", "place"],
  ["Country", "place"],
  ["Language@FormalName", "language"],
  ["Subject@FormalName", "subject"],
  ["SubjectMatter@FormalName", "subject"],
  ["SubjectDetail@FormalName", "subject"],
  ["Party@FormalName", "publication"],
]);

/** What the elements of a story of the Reuters corpora RCV1 and RCV2 say. */
export const rcv1Keys: ReadonlyMap<string, FieldName> = /* @__PURE__ */ new Map<string, FieldName>([
  ["headline", "headline"],
  ["byline", "byline"],
  ["dateline", "dateline"],
  ["copyright", "copyright"],
]);

/** The code lists of RCV1, by the middle of their names: `bip:topics:1.0`. */
export const rcv1Codes: Readonly<Record<string, FieldName>> = {
  countries: "place",
  industries: "industry",
  topics: "subject",
};

/** The values of `<dc element="…">`. */
export const rcv1Dublin: Readonly<Record<string, FieldName>> = {
  "dc.date.published": "published",
  "dc.publisher": "publication",
  "dc.creator.location": "place",
};
