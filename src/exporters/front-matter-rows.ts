import type { Row } from "./row.js";

/** What stands behind a key: a text, a list of texts, or a list of objects. */
export type FrontMatterValue = string | readonly (string | Readonly<Record<string, string | undefined>>)[];

/** Where each field goes in the front matter, in order. */
export const frontMatterRows: readonly Row<FrontMatterValue>[] = [
  { field: "headline", to: "title", value: ({ article }) => article.headline },
  { field: "deck", to: "subtitle", value: ({ article }) => article.deck },
  { field: "kicker", to: "kicker", value: ({ article }) => article.kicker },
  { field: "authors", to: "authors", value: ({ article }) => article.authors.map(({ name }) => name) },
  { field: "byline", to: "byline", value: ({ article }) => (article.authors.length > 0 ? undefined : article.byline) },
  { field: "publishedAt", to: "date", value: ({ article }) => article.publishedAt },
  { field: "updatedAt", to: "updated", value: ({ article }) => article.updatedAt },
  { field: "correctedAt", to: "corrected", value: ({ article }) => article.correctedAt },
  { field: "loadedAt", to: "loaded", value: ({ article }) => article.loadedAt },
  { field: "dateline.text", to: "dateline", value: ({ article }) => article.dateline?.text },
  { field: "publication.name", to: "publisher", value: ({ article }) => article.publication?.name },
  { field: "publication.archive", to: "archive", value: ({ article }) => article.publication?.archive?.label },
  { field: "publication.edition", to: "edition", value: ({ article }) => article.publication?.edition },
  { field: "publication.page", to: "page", value: ({ article }) => article.publication?.page },
  { field: "section", to: "section", value: ({ article }) => article.section },
  { field: "keywords", to: "tags", value: ({ article }) => article.keywords.map(({ term }) => term) },
  { field: "language", to: "lang", value: ({ article }) => article.language },
  {
    field: "wordCount",
    to: "words",
    value: ({ article }) => (article.wordCount === undefined ? undefined : String(article.wordCount)),
  },
  { field: "record.targetUri", to: "url", value: ({ record }) => record?.targetUri },
  { field: "record.id", to: "id", value: ({ record }) => (record?.id === undefined ? undefined : String(record.id)) },
  { field: "record.capturedAt", to: "captured", value: ({ record }) => record?.capturedAt },
  {
    field: "media",
    to: "media",
    value: ({ article }) =>
      article.media
        .filter(({ id, caption, credit }) => id !== undefined || caption !== undefined || credit !== undefined)
        .map(({ id, caption, credit }) => ({ id, caption, credit })),
  },
];

/** Fields that stand in the page below the front matter, and how. */
export const markdownRows = [
  { field: "headline", to: "# …" },
  { field: "deck", to: "*…*" },
  { field: "media", to: "> caption *credit*" },
  { field: "body", to: "paragraphs, ## …, - …, > …" },
  { field: "entries", to: "## …" },
  { field: "notices", to: "last, below a rule" },
] as const;

/** Why a field is not written. */
export const markdownLeftOut = {
  "authors.role": "it stands in the byline",
  "authors.affiliation": "as `authors.role`",
  "authors.place": "as `authors.role`",
  "dateline.places": "they stand in `dateline`",
  "dateline.agency": "it stands in `dateline`",
  "dateline.date": "it stands in `dateline`",
  "publication.siteTitle": "it repeats the publisher's name",
  "keywords.scheme": "a tag is a word",
  "keywords.code": "a tag is a word",
  "keywords.relevance": "a tag is a word",
  "record.source": "no key",
  kind: "no key",
  diagnostics: "no key",
  text: "no key",
} as const;
