import type { FieldName } from "../../model/field.js";

/** What a label of ProQuest stands for; `body` for the full text. */
export type ProquestMeaning = FieldName | "body";

/** Labels by meaning, in lower case. */
const meanings: Readonly<Partial<Record<ProquestMeaning, readonly string[]>>> = {
  headline: ["title"],
  deck: ["abstract"],
  byline: ["author", "authors"],
  dateline: ["dateline"],
  section: ["section"],
  published: ["publication date"],
  corrected: ["correction date"],
  loaded: ["last updated"],
  publication: ["publication title"],
  edition: ["edition"],
  page: ["first page", "pages", "page", "start page"],
  length: ["word count"],
  language: ["language of publication", "language"],
  caption: ["caption", "image caption", "photo caption"],
  subject: ["subject", "subjects", "subject(s)", "business indexing term"],
  company: ["company / organization", "company", "organization", "companies / organizations"],
  person: ["people", "person"],
  place: ["location", "geographic", "locations"],
  industry: ["industry", "naics"],
  ticker: ["ticker"],
  keyword: ["identifier / keyword", "identifiers / keywords", "keyword", "keywords", "identifier(s)", "identifier"],
  correction: ["correction"],
  copyright: ["copyright"],
  note: ["links", "notes", "note"],
  id: ["proquest document id"],
  url: ["document url"],
  body: ["full text", "text"],
  other: (
    "author affiliation|authoraffiliation|publication info|publication year|publisher|place of publication|country of publication|publication subject|issn|e-issn|isbn|" +
    "source type|document type|database|volume|issue|number of pages|column|supplement|series|alternate title|subtitle|" +
    "document feature|document features|source attribution|accession number|classification|doi|lccn|coden|publication frequency|" +
    "publication date (online)|milestone dates|references|number of references|credit|illustration|copyright notice|" +
    "publication history|city|country|date|source|peer reviewed|journal subject|product name|conference|conference title|" +
    "print publication date|year|publication note|language of summary|updates"
  ).split("|"),
};

const labels: ReadonlyMap<string, ProquestMeaning> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ Object.entries(meanings).flatMap(([meaning, row]) =>
    row.map((label): [string, ProquestMeaning] => [label, meaning as ProquestMeaning]),
  ),
);

/** The meaning of a label, without its colon; undefined where none is known. */
export function proquestMeaning(label: string): ProquestMeaning | undefined {
  return labels.get(label.trim().toLowerCase());
}

/** Labels that no text but an export of this vendor has. */
export const proquestOwnLabels: readonly string[] = [
  "publication info",
  "full text",
  "company / organization",
  "identifier / keyword",
  "publication title",
  "language of publication",
  "country of publication",
  "proquest document id",
  "document url",
  "business indexing term",
];
