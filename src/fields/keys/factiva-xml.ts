import type { FieldName } from "../../model/field.js";

/** Elements of an article in XML by meaning, in lower case; `paragraph` for those that hold the text. */
const meanings: Readonly<Partial<Record<FieldName | "paragraph", string>>> = {
  headline: "headline",
  byline: "byline",
  dateline: "dateline placeline",
  section: "section sectionname",
  published: "publicationdate publicationtime",
  updated: "modificationdate",
  publication: "sourcename",
  edition: "edition",
  page: "pages page",
  length: "wordcount",
  language: "baselanguage",
  caption: "artwork",
  subject: "newssubject",
  company: "company",
  industry: "industry",
  person: "person",
  place: "region",
  category: "descfield",
  correction: "corrections correction",
  copyright: "copyright",
  note: "notes reference credit contact",
  id: "accessionno",
  other: "publishername sourcecode volume logo columnname attribution",
  paragraph: "leadparagraph tailparagraphs",
};

const elements: ReadonlyMap<string, FieldName | "paragraph"> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ Object.entries(meanings).flatMap(([meaning, row]) =>
    row.split(" ").map((name): [string, FieldName | "paragraph"] => [name, meaning as FieldName | "paragraph"]),
  ),
);

/** The meaning of an element, by its name in lower case; undefined where none is known. */
export function factivaElement(name: string): FieldName | "paragraph" | undefined {
  return elements.get(name);
}
