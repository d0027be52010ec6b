import type { Article, Author, ListingEntry, Media } from "../model/article.js";
import { bodyOf, countCharacters, countWords } from "./body-text.js";
import { momentInZone } from "./moment.js";
import { noticeKind } from "./notice-kind.js";
import { isOrganisation } from "./organisation.js";
import { present, type Row } from "./row.js";
import { uriOf } from "./uri.js";

const plain = { contentType: "text/plain" } as const;

/** Where each field goes in ninjs 3.1; in 2.2 the same names in lower case. Lists that several rows fill are joined. */
export const ninjsRows: readonly Row[] = [
  {
    field: "kind",
    to: "type",
    value: ({ parsed }) => (parsed.article.media.length > 0 || parsed.entries.length > 0 ? "composite" : "text"),
  },
  {
    field: "diagnostics",
    to: "representationType",
    value: ({ parsed }) => (parsed.diagnostics.some(({ code }) => cut.has(code)) ? "partial" : "full"),
  },
  { field: "headline", to: "headlines", value: ({ article }) => headlines("main", article.headline) },
  { field: "kicker", to: "headlines", value: ({ article }) => headlines("kicker", article.kicker) },
  { field: "deck", to: "headlines", value: ({ article }) => headlines("subhead", article.deck) },
  { field: "byline", to: "by", value: ({ article }) => article.byline },
  { field: "authors", to: "people", value: ({ article }) => peopleOf(article.authors, article) },
  { field: "authors", to: "organisations", value: ({ article }) => organisationsOf(article.authors, article) },
  {
    field: "dateline.text",
    to: "descriptions",
    value: ({ article }) => descriptions("dateline", article.dateline?.text),
  },
  { field: "dateline.places", to: "located", value: ({ article }) => article.dateline?.places.join(", ") || undefined },
  {
    field: "dateline.places",
    to: "places",
    value: ({ article }) => article.dateline?.places.map((name) => ({ name, rel: "dateline" })),
  },
  { field: "dateline.agency", to: "infoSources", value: ({ article }) => sources("agency", article.dateline?.agency) },
  {
    field: "publication.name",
    to: "infoSources",
    value: ({ article }) => sources("publisher", article.publication?.name),
  },
  {
    field: "publication.archive",
    to: "infoSources",
    value: ({ article }) => sources("archive", article.publication?.archive?.label),
  },
  { field: "publishedAt", to: "contentCreated", value: ({ article }) => momentInZone(article.publishedAt) },
  { field: "publishedAt", to: "descriptions", value: ({ article }) => coarse("published", article.publishedAt) },
  { field: "updatedAt", to: "versionCreated", value: ({ article }) => momentInZone(article.updatedAt) },
  { field: "updatedAt", to: "descriptions", value: ({ article }) => coarse("updated", article.updatedAt) },
  { field: "correctedAt", to: "descriptions", value: ({ article }) => descriptions("corrected", article.correctedAt) },
  { field: "loadedAt", to: "descriptions", value: ({ article }) => descriptions("loaded", article.loadedAt) },
  {
    field: "publication.edition",
    to: "descriptions",
    value: ({ article }) => descriptions("edition", article.publication?.edition),
  },
  {
    field: "publication.page",
    to: "descriptions",
    value: ({ article }) => descriptions("page", article.publication?.page),
  },
  {
    field: "section",
    to: "subjects",
    value: ({ article }) => (article.section === undefined ? [] : [{ name: article.section, rel: "section" }]),
  },
  { field: "keywords", to: "subjects", value: ({ article }) => keywordsOf(article) },
  { field: "language", to: "language", value: ({ article }) => article.language },
  { field: "body", to: "bodies", value: ({ article }) => bodies(article) },
  {
    field: "notices",
    to: "copyrightNotice",
    value: ({ article }) => article.notices.filter(isCopyright).join("\n") || undefined,
  },
  {
    field: "notices",
    to: "bodies",
    value: ({ article }) =>
      article.notices.filter((each) => !isCopyright(each)).map((value) => ({ role: "notice", ...plain, value })),
  },
  { field: "record.targetUri", to: "altIds", value: ({ record }) => altIds("url", record?.targetUri) },
  { field: "record.id", to: "altIds", value: ({ record }) => altIds("record", record?.id) },
  {
    field: "record.capturedAt",
    to: "descriptions",
    value: ({ record }) => descriptions("captured", record?.capturedAt),
  },
];

/** Pictures and entries are items of their own, named after the page's. */
export const mediaItems = { field: "media", to: "associations" } as const;
export const entryItems = { field: "entries", to: "associations" } as const;

/** Why a field is not written. */
export const ninjsLeftOut = {
  "authors.role": "`people` has no place for it; it stands in `by`, as printed",
  "authors.affiliation": "as `authors.role`",
  "authors.place": "as `authors.role`",
  "dateline.date": "it stands in the dateline, as printed",
  "publication.siteTitle": "it repeats the publisher's name",
  "body.kind": "a body is plain text",
  "keywords.code": "`subjects` has an address for it, which a code is not",
  wordCount: "that of a body is counted",
  "record.source": "no property",
  text: "its digest is in `uri`, where the record has no id that is one",
} as const;

/** Diagnostics of a record whose end is missing. */
const cut: ReadonlySet<string> = new Set([
  "GZ_CORRUPT",
  "GZ_TRUNCATED",
  "HTTP_CHUNKED_TRUNCATED",
  "HTTP_ENCODING_INVALID",
  "JSONL_TRUNCATED",
  "LIMIT_GZ_RATIO",
  "LIMIT_RECORD_BYTES",
  "WARC_TRUNCATED_BODY",
]);

/** A picture of the page as an item of its own; its number is its place, for ids repeat. */
export function pictureOf({ id, caption, credit }: Media, place: number, uri: string): object {
  return present({
    name: `media-${place}`,
    uri: fragment(uri, `media-${place}`),
    type: "picture",
    by: credit,
    descriptions: caption === undefined ? undefined : descriptions("caption", caption),
    altIds: id === undefined ? undefined : altIds("media-id", id),
  });
}

/** An entry of a listing as an item of its own. */
export function entryOf(entry: ListingEntry, place: number, uri: string, page: Article): object {
  const { headline, teaser, byline, authors, publishedAt, section, media } = entry;
  const name = `entry-${place}`;
  const told = [...descriptions("teaser", teaser), ...coarse("published", publishedAt)];
  const filledLists = {
    headlines: headlines("main", headline),
    people: peopleOf(authors, page),
    organisations: organisationsOf(authors, page),
    descriptions: told,
    subjects: section === undefined ? [] : [{ name: section, rel: "section" }],
    associations: media.map((each, at) => pictureOf(each, at + 1, fragment(uri, name))),
  };
  const lists = Object.entries(filledLists).filter(([, list]) => list.length > 0);
  return present({
    name,
    uri: fragment(uri, name),
    type: "text",
    representationType: "partial",
    by: byline,
    contentCreated: momentInZone(publishedAt),
    ...Object.fromEntries(lists),
  });
}

function fragment(uri: string, name: string): string {
  return uri.includes("#") ? `${uri}/${name}` : `${uri}#${name}`;
}

function headlines(role: string, value: string | undefined): object[] {
  return value === undefined ? [] : [{ role, ...plain, value }];
}

function descriptions(role: string, value: string | undefined): object[] {
  return value === undefined ? [] : [{ role, ...plain, value }];
}

/** A date that is no moment: ninjs has date-times only. */
function coarse(role: string, date: string | undefined): object[] {
  return momentInZone(date) === undefined ? descriptions(role, date) : [];
}

function peopleOf(authors: readonly Author[], page: Article): object[] {
  return authors.filter(({ name }) => !isOrganisation(name, page)).map(({ name }) => ({ name, rel: "author" }));
}

function organisationsOf(authors: readonly Author[], page: Article): object[] {
  return authors.filter(({ name }) => isOrganisation(name, page)).map(({ name }) => ({ name, rel: "author" }));
}

function sources(role: string, name: string | undefined): object[] {
  return name === undefined ? [] : [{ name, role }];
}

function keywordsOf({ keywords }: Article): object[] {
  return keywords.map(({ term, scheme, relevance }) =>
    present({
      name: term,
      rel: "keyword",
      literal: scheme,
      relevance: relevance === undefined ? undefined : Math.round(relevance * 100),
    }),
  );
}

function bodies(article: Article): object[] {
  const value = bodyOf(article);
  if (value === undefined) return [];
  const wordCount = countWords(value, article.language);
  return [present({ role: "main", ...plain, charCount: countCharacters(value), wordCount, value })];
}

function isCopyright(notice: string): boolean {
  return noticeKind(notice) === "copyright";
}

function altIds(role: string, value: string | number | undefined): object[] {
  return value === undefined
    ? []
    : [{ role, value: role === "url" ? (uriOf(String(value)) ?? String(value)) : String(value) }];
}
