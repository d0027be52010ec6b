import type { Article, Author, ListingEntry, Media } from "../model/article.js";
import { countWords } from "./body-text.js";
import { bodyValue, type JsonValue, listMember, member, textValue } from "./json-object.js";
import { quoted } from "./json-text.js";
import { noticeKind } from "./notice-kind.js";
import { type OrganisationTest, organisationTest } from "./organisation.js";
import type { Page, Row } from "./row.js";
import { fingerprint, uriOf } from "./uri.js";

/** Where each field goes in schema.org. `article` rows are properties of an Article, which other pages have not. */
export const jsonLdRows: readonly (Row<JsonValue> & { readonly article?: true })[] = [
  { field: "headline", to: "headline", value: ({ article }) => textValue(article.headline) },
  { field: "deck", to: "alternativeHeadline", value: ({ article }) => textValue(article.deck) },
  { field: "section", to: "articleSection", article: true, value: ({ article }) => textValue(article.section) },
  { field: "authors", to: "author", value: ({ article }) => authorsOf(article.authors, organisationTest(article)) },
  {
    field: "byline",
    to: "creditText",
    value: ({ article }) => (article.authors.length > 0 ? undefined : textValue(article.byline)),
  },
  { field: "dateline.text", to: "dateline", article: true, value: ({ article }) => textValue(article.dateline?.text) },
  {
    field: "dateline.places",
    to: "locationCreated",
    value: ({ article }) => article.dateline?.places.map((name) => `{"@type":"Place"${member("name", name)}}`),
  },
  {
    field: "dateline.agency",
    to: "sourceOrganization",
    value: ({ article }) => organisation(article.dateline?.agency),
  },
  { field: "publishedAt", to: "datePublished", value: ({ article }) => textValue(article.publishedAt) },
  { field: "updatedAt", to: "dateModified", value: ({ article }) => textValue(article.updatedAt) },
  { field: "publication.name", to: "publisher", value: ({ article }) => publisher(article) },
  {
    field: "publication.edition",
    to: "printEdition",
    article: true,
    value: ({ article }) => textValue(article.publication?.edition),
  },
  {
    field: "publication.page",
    to: "printPage",
    article: true,
    value: ({ article }) => textValue(article.publication?.page),
  },
  { field: "publication.archive", to: "isPartOf", value: ({ article }) => archive(article) },
  { field: "language", to: "inLanguage", value: ({ article }) => textValue(article.language) },
  { field: "media", to: "image", value: ({ article }) => article.media.map(imageOf) },
  { field: "body", to: "articleBody", article: true, value: ({ article }) => bodyValue(article) },
  { field: "body", to: "wordCount", article: true, value: ({ article }) => wordsOf(article) },
  { field: "keywords", to: "keywords", value: keywordsOf },
  {
    field: "notices",
    to: "copyrightNotice",
    value: ({ article }) => textValue(noticesOf(article, "copyright").join("\n") || undefined),
  },
  { field: "notices", to: "correction", value: ({ article }) => noticesOf(article, "correction").map(quoted) },
  { field: "record.targetUri", to: "url", value: ({ record }) => textValue(uriOf(record?.targetUri)) },
  { field: "record.targetUri", to: "mainEntityOfPage", value: ({ record }) => textValue(uriOf(record?.targetUri)) },
  { field: "record.id", to: "identifier", value: ({ record }) => identifiers("record", record?.id) },
  { field: "text", to: "identifier", value: ({ parsed }) => identifiers("sha256", fingerprint(parsed.text)) },
  {
    field: "entries",
    to: "hasPart",
    value: ({ parsed, article }) => {
      const isOrganisation = organisationTest(article);
      return parsed.entries.map((entry) => entryOf(entry, isOrganisation));
    },
  },
];

/** Why a field is not written. */
export const jsonLdLeftOut = {
  kicker: "schema.org has no property for the words above a headline",
  "authors.place": "schema.org has a home and a workplace, not where somebody wrote",
  "dateline.date": "it stands in `dateline`, as printed",
  "publication.siteTitle": "it repeats the publisher's name",
  correctedAt: "`correction` has no date of its own",
  loadedAt: "the database's date, and not the article's",
  wordCount: "`wordCount` is counted from the body",
  "keywords.relevance": "no property",
  "body.kind": "`articleBody` is plain text",
  "record.capturedAt": "no property: `datePublished` is the newspaper's",
  "record.source": "no property",
  kind: "it is told by `@type`",
  diagnostics: "no property",
} as const;

function authorsOf(authors: readonly Author[], isOrganisation: OrganisationTest): string[] {
  return authors.map(({ name, role, affiliation }) => {
    if (isOrganisation(name)) return organisation(name) as string;
    const employer = affiliation === undefined ? "" : `,"affiliation":${organisation(affiliation)}`;
    return `{"@type":"Person"${member("name", name)}${member("jobTitle", role)}${employer}}`;
  });
}

function organisation(name: string | undefined): string | undefined {
  return name === undefined ? undefined : `{"@type":"Organization"${member("name", name)}}`;
}

function publisher({ publication }: Article): string | undefined {
  return publication && `{"@type":"NewsMediaOrganization"${member("name", publication.name)}}`;
}

function archive({ publication }: Article): string | undefined {
  if (publication?.archive === undefined) return undefined;
  const { label, from, to } = publication.archive;
  const years = from === undefined && to === undefined ? undefined : `${from ?? ".."}/${to ?? ".."}`;
  return `{"@type":"CreativeWork"${member("name", label)}${member("temporalCoverage", years)}}`;
}

function imageOf({ id, caption, credit }: Media): string {
  return `{"@type":"ImageObject"${member("identifier", id)}${member("caption", caption)}${member("creditText", credit)}}`;
}

function wordsOf({ body, language }: Article): string | undefined {
  let words = 0;
  for (const { text } of body) {
    const counted = countWords(text, language);
    if (counted === undefined) return undefined;
    words += counted;
  }
  return body.length === 0 ? undefined : String(words);
}

function keywordsOf({ article }: Page): string[] {
  return article.keywords.map(({ term, scheme, code }) =>
    scheme === undefined && code === undefined
      ? quoted(term)
      : `{"@type":"DefinedTerm"${member("name", term)}${member("inDefinedTermSet", scheme)}${member("termCode", code)}}`,
  );
}

function noticesOf({ notices }: Article, kind: "copyright" | "correction"): string[] {
  return notices.filter((notice) => noticeKind(notice) === kind);
}

function identifiers(propertyID: string, value: string | number | undefined): string[] {
  if (value === undefined) return [];
  const written = typeof value === "string" ? quoted(value) : JSON.stringify(value);
  return [`{"@type":"PropertyValue","propertyID":"${propertyID}","value":${written}}`];
}

function entryOf(
  { headline, teaser, byline, authors, publishedAt, section, media }: ListingEntry,
  isOrganisation: OrganisationTest,
): string {
  const by =
    authors.length > 0 ? listMember("author", authorsOf(authors, isOrganisation)) : member("creditText", byline);
  const told = `${member("headline", headline)}${member("abstract", teaser)}${by}${member("datePublished", publishedAt)}`;
  return `{"@type":"NewsArticle"${told}${member("articleSection", section)}${listMember("image", media.map(imageOf))}}`;
}
