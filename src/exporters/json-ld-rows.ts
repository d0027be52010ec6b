import type { Article, Author, ListingEntry, Media } from "../model/article.js";
import { bodyOf, countWords } from "./body-text.js";
import { noticeKind } from "./notice-kind.js";
import { isOrganisation } from "./organisation.js";
import { type Page, present, type Row } from "./row.js";
import { fingerprint, uriOf } from "./uri.js";

/** Where each field goes in schema.org. `article` rows are properties of an Article, which other pages have not. */
export const jsonLdRows: readonly (Row & { readonly article?: true })[] = [
  { field: "headline", to: "headline", value: ({ article }) => article.headline },
  { field: "deck", to: "alternativeHeadline", value: ({ article }) => article.deck },
  { field: "section", to: "articleSection", article: true, value: ({ article }) => article.section },
  { field: "authors", to: "author", value: ({ article }) => authorsOf(article.authors, article) },
  {
    field: "byline",
    to: "creditText",
    value: ({ article }) => (article.authors.length > 0 ? undefined : article.byline),
  },
  { field: "dateline.text", to: "dateline", article: true, value: ({ article }) => article.dateline?.text },
  {
    field: "dateline.places",
    to: "locationCreated",
    value: ({ article }) => article.dateline?.places.map((name) => ({ "@type": "Place", name })),
  },
  {
    field: "dateline.agency",
    to: "sourceOrganization",
    value: ({ article }) => organisation(article.dateline?.agency),
  },
  { field: "publishedAt", to: "datePublished", value: ({ article }) => article.publishedAt },
  { field: "updatedAt", to: "dateModified", value: ({ article }) => article.updatedAt },
  { field: "publication.name", to: "publisher", value: ({ article }) => publisher(article) },
  {
    field: "publication.edition",
    to: "printEdition",
    article: true,
    value: ({ article }) => article.publication?.edition,
  },
  { field: "publication.page", to: "printPage", article: true, value: ({ article }) => article.publication?.page },
  { field: "publication.archive", to: "isPartOf", value: ({ article }) => archive(article) },
  { field: "language", to: "inLanguage", value: ({ article }) => article.language },
  { field: "media", to: "image", value: ({ article }) => article.media.map(imageOf) },
  { field: "body", to: "articleBody", article: true, value: ({ article }) => bodyOf(article) },
  { field: "body", to: "wordCount", article: true, value: ({ article }) => wordsOf(article) },
  { field: "keywords", to: "keywords", value: keywordsOf },
  {
    field: "notices",
    to: "copyrightNotice",
    value: ({ article }) => noticesOf(article, "copyright").join("\n") || undefined,
  },
  { field: "notices", to: "correction", value: ({ article }) => noticesOf(article, "correction") },
  { field: "record.targetUri", to: "url", value: ({ record }) => uriOf(record?.targetUri) },
  { field: "record.targetUri", to: "mainEntityOfPage", value: ({ record }) => uriOf(record?.targetUri) },
  { field: "record.id", to: "identifier", value: ({ record }) => identifiers("record", record?.id) },
  { field: "text", to: "identifier", value: ({ parsed }) => identifiers("sha256", fingerprint(parsed.text)) },
  {
    field: "entries",
    to: "hasPart",
    value: ({ parsed }) => parsed.entries.map((entry) => entryOf(entry, parsed.article)),
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

function authorsOf(authors: readonly Author[], article: Article): object[] {
  return authors.map(({ name, role, affiliation }) => {
    if (isOrganisation(name, article)) return { "@type": "Organization", name };
    return present({ "@type": "Person", name, jobTitle: role, affiliation: organisation(affiliation) });
  });
}

function organisation(name: string | undefined): object | undefined {
  return name === undefined ? undefined : { "@type": "Organization", name };
}

function publisher({ publication }: Article): object | undefined {
  return publication && { "@type": "NewsMediaOrganization", name: publication.name };
}

function archive({ publication }: Article): object | undefined {
  if (publication?.archive === undefined) return undefined;
  const { label, from, to } = publication.archive;
  const years = from === undefined && to === undefined ? undefined : `${from ?? ".."}/${to ?? ".."}`;
  return present({ "@type": "CreativeWork", name: label, temporalCoverage: years });
}

function imageOf({ id, caption, credit }: Media): object {
  return present({ "@type": "ImageObject", identifier: id, caption, creditText: credit });
}

function wordsOf(article: Article): number | undefined {
  const body = bodyOf(article);
  return body === undefined ? undefined : countWords(body, article.language);
}

function keywordsOf({ article }: Page): unknown[] {
  return article.keywords.map(({ term, scheme, code }) =>
    scheme === undefined && code === undefined
      ? term
      : present({ "@type": "DefinedTerm", name: term, inDefinedTermSet: scheme, termCode: code }),
  );
}

function noticesOf({ notices }: Article, kind: "copyright" | "correction"): string[] {
  return notices.filter((notice) => noticeKind(notice) === kind);
}

function identifiers(propertyID: string, value: string | number | undefined): object[] {
  return value === undefined ? [] : [{ "@type": "PropertyValue", propertyID, value }];
}

function entryOf(
  { headline, teaser, byline, authors, publishedAt, section, media }: ListingEntry,
  page: Article,
): object {
  return present({
    "@type": "NewsArticle",
    headline,
    abstract: teaser,
    author: authors.length > 0 ? authorsOf(authors, page) : undefined,
    creditText: authors.length > 0 ? undefined : byline,
    datePublished: publishedAt,
    articleSection: section,
    image: media.length > 0 ? media.map(imageOf) : undefined,
  });
}
