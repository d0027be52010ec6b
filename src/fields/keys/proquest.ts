import type { FieldName } from "../../model/field.js";
import { proquestColumns, proquestLabels } from "./proquest-languages.js";

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

/** Labels that no text but an export of this vendor has. */
const own =
  "publication info|full text|company / organization|identifier / keyword|publication title|language of publication|country of publication|proquest document id|document url|business indexing term";

interface Known {
  readonly labels: ReadonlyMap<string, ProquestMeaning>;
  readonly publicationInfo: ReadonlySet<string>;
  /** Those of one interface, by its language; one that two of them have is of none. */
  readonly own: ReadonlyMap<string, string>;
}

let known: Known | undefined;

/** White space in a label does not count. */
function keyOf(label: string): string {
  return label.toLowerCase().replace(/\s/g, "");
}

/** Columns that only an export of this vendor has, or whose labels are of one interface: the language is known by them. */
const telling: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "publication",
  "language",
  "keyword",
  "id",
  "url",
  "body",
  "info",
]);

/** Lays the labels of every interface out when the first is asked for; English comes before others. */
function knownLabels(): Known {
  if (known !== undefined) return known;
  const labels = new Map<string, ProquestMeaning>();
  const publicationInfo = new Set(["publicationinfo"]);
  const owners = new Map(own.split("|").map((label) => [keyOf(label), "en"]));
  const add = (meaning: string, label: string) => {
    if (!labels.has(label)) labels.set(label, meaning as ProquestMeaning);
  };
  for (const [meaning, row] of Object.entries(meanings)) for (const label of row) add(meaning, keyOf(label));
  for (const [language, row] of Object.entries(proquestLabels)) {
    row.split(";").forEach((column, at) => {
      const meaning = proquestColumns[at] as string;
      for (const label of column === "" ? [] : column.split("|").map(keyOf)) {
        add(meaning === "info" ? "other" : meaning, label);
        if (meaning === "info") publicationInfo.add(label);
        if (telling.has(meaning))
          owners.set(label, owners.has(label) && owners.get(label) !== language ? "" : language);
      }
    });
  }
  known = { labels, publicationInfo, own: owners };
  return known;
}

/** A known label. */
export interface ProquestLabel {
  readonly name: string;
  /** The same in small letters. */
  readonly lower: string;
  readonly meaning: ProquestMeaning;
  /** It is that of paper, place, date and page in one: `Publication info`. */
  readonly isPublicationInfo: boolean;
}

/** Labels as they are printed, for a file has some dozens of them again and again. */
const asked = /* @__PURE__ */ new Map<string, ProquestLabel | undefined>();
const MOST_ASKED = 500;

/** A label, without its colon; undefined where none is known. */
export function proquestLabel(label: string): ProquestLabel | undefined {
  const before = asked.get(label);
  if (before !== undefined || asked.has(label)) return before;
  if (asked.size >= MOST_ASKED) asked.clear();
  const { labels, publicationInfo } = knownLabels();
  const key = keyOf(label);
  const meaning = labels.get(key);
  const found =
    meaning === undefined
      ? undefined
      : { name: label, lower: label.toLowerCase(), meaning, isPublicationInfo: publicationInfo.has(key) };
  asked.set(label, found);
  return found;
}

/** The meaning of a label, without its colon; undefined where none is known. */
export function proquestMeaning(label: string): ProquestMeaning | undefined {
  return proquestLabel(label)?.meaning;
}

/** Of a label that no text but an export of this vendor has, the language of the interface, empty where several call it so; else undefined. */
export function proquestInterface(label: string): string | undefined {
  return knownLabels().own.get(keyOf(label));
}
