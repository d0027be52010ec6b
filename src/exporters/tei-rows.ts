import type { Article, BodyPart, Media } from "../model/article.js";
import { xmlMoment } from "./moment.js";
import type { Page, Row } from "./row.js";
import { fingerprint, uriOf } from "./uri.js";
import { element, textElement, type Xml } from "./xml.js";

/** A parent in the document, which rows fill in their order. */
export type TeiPlace =
  | "titleStmt"
  | "notesStmt"
  | "biblFull/publicationStmt"
  | "creation"
  | "langUsage"
  | "textClass/keywords"
  | "opener"
  | "div"
  | "div/end";

/** Where each field goes in TEI. `to` is the element as XPath names it, below its place. */
export const teiRows: readonly (Row<readonly Xml[]> & { readonly place: TeiPlace })[] = [
  {
    field: "headline",
    place: "titleStmt",
    to: 'title[@type="main"]',
    value: ({ article }) => [mainTitle(article)],
  },
  {
    field: "deck",
    place: "titleStmt",
    to: 'title[@type="sub"]',
    value: ({ article }) => typed("title", "sub", article.deck),
  },
  {
    field: "kicker",
    place: "titleStmt",
    to: 'title[@type="kicker"]',
    value: ({ article }) => typed("title", "kicker", article.kicker),
  },
  {
    field: "authors",
    place: "titleStmt",
    to: "author",
    value: ({ article }) => article.authors.map(({ name }) => textElement("author", name)),
  },
  {
    field: "record.id",
    place: "notesStmt",
    to: 'note[@type="id"]',
    value: ({ record }) => typed("note", "id", record?.id),
  },
  {
    field: "text",
    place: "notesStmt",
    to: 'note[@type="fingerprint"]',
    value: ({ parsed }) => typed("note", "fingerprint", `sha256:${fingerprint(parsed.text)}`),
  },
  {
    field: "publication.archive",
    place: "notesStmt",
    to: 'note[@type="archive"]',
    value: ({ article }) => typed("note", "archive", article.publication?.archive?.label),
  },
  {
    field: "publication.edition",
    place: "notesStmt",
    to: 'note[@type="edition"]',
    value: ({ article }) => typed("note", "edition", article.publication?.edition),
  },
  {
    field: "publication.page",
    place: "notesStmt",
    to: 'note[@type="page"]',
    value: ({ article }) => typed("note", "page", article.publication?.page),
  },
  {
    field: "updatedAt",
    place: "notesStmt",
    to: 'note[@type="updated"]/date',
    value: ({ article }) => updated(article),
  },
  {
    field: "correctedAt",
    place: "notesStmt",
    to: 'note[@type="corrected"]',
    value: ({ article }) => typed("note", "corrected", article.correctedAt),
  },
  {
    field: "loadedAt",
    place: "notesStmt",
    to: 'note[@type="loaded"]',
    value: ({ article }) => typed("note", "loaded", article.loadedAt),
  },
  {
    field: "wordCount",
    place: "notesStmt",
    to: 'note[@type="words"]',
    value: ({ article }) => typed("note", "words", article.wordCount),
  },
  {
    field: "record.targetUri",
    place: "notesStmt",
    to: 'note[@type="url"]',
    value: ({ record }) => (uriOf(record?.targetUri) === undefined ? typed("note", "url", record?.targetUri) : []),
  },
  {
    field: "record.source",
    place: "notesStmt",
    to: 'note[@type="source"]',
    value: (page) => typed("note", "source", sourceOf(page)),
  },
  {
    field: "publication.name",
    place: "biblFull/publicationStmt",
    to: "publisher",
    value: ({ article }) => texts("publisher", article.publication?.name),
  },
  {
    field: "record.targetUri",
    place: "biblFull/publicationStmt",
    // Every release of TEI takes `idno` here, `ptr` only the later ones.
    to: 'idno[@type="URL"]',
    value: ({ record }) => typed("idno", "URL", uriOf(record?.targetUri)),
  },
  {
    field: "publishedAt",
    place: "biblFull/publicationStmt",
    to: "date/@when",
    value: ({ article }) => dated(article.publishedAt),
  },
  {
    field: "record.capturedAt",
    place: "creation",
    to: 'date[@type="download"]',
    value: ({ record }) => dated(record?.capturedAt, "download"),
  },
  {
    field: "language",
    place: "langUsage",
    to: "language/@ident",
    value: ({ article }) => languageOf(languageTag(article.language)),
  },
  {
    field: "section",
    place: "textClass/keywords",
    to: 'term[@type="categories"]',
    value: ({ article }) => typed("term", "categories", article.section),
  },
  {
    field: "keywords",
    place: "textClass/keywords",
    to: 'term[@type="tags"]',
    value: ({ article }) => article.keywords.flatMap(({ term }) => typed("term", "tags", term)),
  },
  {
    field: "byline",
    place: "opener",
    to: "byline",
    value: ({ article }) => texts("byline", article.byline),
  },
  {
    field: "dateline.text",
    place: "opener",
    to: "dateline",
    value: ({ article }) => texts("dateline", article.dateline?.text),
  },
  { field: "media", place: "div", to: 'note[@type="media"]', value: ({ article }) => article.media.map(mediaNote) },
  {
    field: "body",
    place: "div",
    to: 'p, ab[@type="header"], list/item, quote',
    value: ({ article }) => bodyElements(article.body),
  },
  {
    field: "notices",
    place: "div/end",
    to: 'note[@type="notice"]',
    value: ({ article }) => article.notices.flatMap((notice) => typed("note", "notice", notice)),
  },
];

/** Entries of a listing are divisions of their own. */
export const entryDivs = { field: "entries", to: 'body/div[@type="entry"]' } as const;

/** Why a field is not written. */
export const teiLeftOut = {
  "authors.role": "it stands in `byline`, as printed",
  "authors.affiliation": "as `authors.role`",
  "authors.place": "as `authors.role`",
  "dateline.places": "they stand in `dateline`, as printed",
  "dateline.agency": "it stands in `dateline`, as printed",
  "dateline.date": "it stands in `dateline`, as printed",
  "publication.siteTitle": "it repeats the publisher's name",
  "keywords.scheme": "TEI wants an address for it",
  "keywords.code": "as `keywords.scheme`",
  "keywords.relevance": "no place",
  kind: "no place",
  diagnostics: "no place",
} as const;

/** A picture as a note: `figure` is no part of the modules that tools for news texts load. */
export function mediaNote({ id, caption, credit }: Media): Xml {
  return element("note", { type: "media", n: id }, [
    ...typed("ab", "caption", caption),
    ...typed("bibl", "credit", credit),
  ]);
}

/** A date with the text as given in it; `when` only where XML Schema has a type for it. */
export function dated(date: string | undefined, type?: string): Xml[] {
  return date === undefined ? [] : [textElement("date", date, { type, when: xmlMoment(date) })];
}

/** An element of one text, with a type. */
function typed(name: string, type: string, value: string | number | undefined): Xml[] {
  return value === undefined ? [] : [textElement(name, String(value), { type })];
}

/** An element of one text, where there is one. */
export function texts(name: string, value: string | undefined): Xml[] {
  return value === undefined ? [] : [textElement(name, value)];
}

/** Always there, though empty. */
function mainTitle({ headline }: Article): Xml {
  const type = { type: "main" };
  return headline === undefined ? element("title", type) : textElement("title", headline, type);
}

function languageOf(ident: string | undefined): Xml[] {
  return ident === undefined ? [] : [textElement("language", ident, { ident })];
}

/** The tag where XML Schema takes it for one. */
export function languageTag(language: string | undefined): string | undefined {
  return language !== undefined && /^[A-Za-z]{1,8}(?:-[A-Za-z\d]{1,8}){0,8}$/.test(language) ? language : undefined;
}

function updated({ updatedAt }: Article): Xml[] {
  return updatedAt === undefined ? [] : [element("note", { type: "updated" }, dated(updatedAt))];
}

function sourceOf({ record }: Page): string | undefined {
  return record?.source.path === undefined ? undefined : `${record.source.path}#${record.source.index}`;
}

function bodyElements(body: readonly BodyPart[]): Xml[] {
  const elements: Xml[] = [];
  let items: Xml[] = [];
  const endList = () => {
    if (items.length > 0) elements.push(element("list", undefined, items));
    items = [];
  };
  for (const { kind, text } of body) {
    if (kind === "listItem") {
      items.push(textElement("item", text));
      continue;
    }
    endList();
    if (kind === "crosshead") elements.push(textElement("ab", text, { type: "header" }));
    else elements.push(textElement(kind === "quote" ? "quote" : "p", text));
  }
  endList();
  return elements;
}
