import { bodyOf } from "./body-text.js";
import type { Row } from "./row.js";

/** What a cell may hold before it is text. */
export type Cell = string | number | readonly string[];

/** A column of a table. */
export type CsvColumn =
  | "id"
  | "kind"
  | "headline"
  | "kicker"
  | "deck"
  | "section"
  | "byline"
  | "authors"
  | "dateline"
  | "places"
  | "agency"
  | "dateline_date"
  | "published_at"
  | "updated_at"
  | "corrected_at"
  | "loaded_at"
  | "publication"
  | "edition"
  | "page"
  | "archive"
  | "language"
  | "captions"
  | "credits"
  | "body"
  | "keywords"
  | "notices"
  | "word_count"
  | "entries"
  | "url"
  | "captured_at"
  | "path"
  | "index"
  | "diagnostics";

/** The columns, in order. Lists are joined with `; `, notices have a line each; so have pictures, the same one in both columns. */
export const csvRows = [
  { field: "record.id", to: "id", value: ({ record }) => record?.id },
  { field: "kind", to: "kind", value: ({ parsed }) => parsed.kind },
  { field: "headline", to: "headline", value: ({ article }) => article.headline },
  { field: "kicker", to: "kicker", value: ({ article }) => article.kicker },
  { field: "deck", to: "deck", value: ({ article }) => article.deck },
  { field: "section", to: "section", value: ({ article }) => article.section },
  { field: "byline", to: "byline", value: ({ article }) => article.byline },
  { field: "authors", to: "authors", value: ({ article }) => article.authors.map(({ name }) => name) },
  { field: "dateline.text", to: "dateline", value: ({ article }) => article.dateline?.text },
  { field: "dateline.places", to: "places", value: ({ article }) => article.dateline?.places },
  { field: "dateline.agency", to: "agency", value: ({ article }) => article.dateline?.agency },
  { field: "dateline.date", to: "dateline_date", value: ({ article }) => article.dateline?.date },
  { field: "publishedAt", to: "published_at", value: ({ article }) => article.publishedAt },
  { field: "updatedAt", to: "updated_at", value: ({ article }) => article.updatedAt },
  { field: "correctedAt", to: "corrected_at", value: ({ article }) => article.correctedAt },
  { field: "loadedAt", to: "loaded_at", value: ({ article }) => article.loadedAt },
  { field: "publication.name", to: "publication", value: ({ article }) => article.publication?.name },
  { field: "publication.edition", to: "edition", value: ({ article }) => article.publication?.edition },
  { field: "publication.page", to: "page", value: ({ article }) => article.publication?.page },
  { field: "publication.archive", to: "archive", value: ({ article }) => article.publication?.archive?.label },
  { field: "language", to: "language", value: ({ article }) => article.language },
  {
    field: "media",
    to: "captions",
    value: ({ article }) => paired(article.media.map(({ caption }) => caption)),
  },
  { field: "media", to: "credits", value: ({ article }) => paired(article.media.map(({ credit }) => credit)) },
  { field: "body", to: "body", value: ({ article }) => bodyOf(article) },
  { field: "keywords", to: "keywords", value: ({ article }) => article.keywords.map(({ term }) => term) },
  { field: "notices", to: "notices", value: ({ article }) => article.notices.join("\n") },
  { field: "wordCount", to: "word_count", value: ({ article }) => article.wordCount },
  { field: "entries", to: "entries", value: ({ parsed }) => parsed.entries.length },
  { field: "record.targetUri", to: "url", value: ({ record }) => record?.targetUri },
  { field: "record.capturedAt", to: "captured_at", value: ({ record }) => record?.capturedAt },
  { field: "record.source", to: "path", value: ({ record }) => record?.source.path },
  { field: "record.source", to: "index", value: ({ record }) => record?.source.index },
  { field: "diagnostics", to: "diagnostics", value: ({ parsed }) => parsed.diagnostics.map(({ code }) => code) },
] as const satisfies readonly (Row<Cell> & { readonly to: CsvColumn })[];

/** Why a field is not written. */
export const csvLeftOut = {
  "authors.role": "it stands in `byline`, as printed",
  "authors.affiliation": "as `authors.role`",
  "authors.place": "as `authors.role`",
  "publication.siteTitle": "it repeats the publisher's name",
  "media.id": "no column",
  "body.kind": "a cell is plain text",
  "keywords.scheme": "no column",
  "keywords.code": "no column",
  "keywords.relevance": "no column",
  text: "no column",
} as const;

/** A line for each picture, empty where it has none, so that the lines of two columns belong together. */
function paired(texts: readonly (string | undefined)[]): string {
  return texts.some((text) => text !== undefined) ? texts.map((text) => text ?? "").join("\n") : "";
}
