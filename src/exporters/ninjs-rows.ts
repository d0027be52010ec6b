import type { Article, Author, ListingEntry, Media } from "../model/article.js";
import { bodyOf, countCharacters, countWords } from "./body-text.js";
import { type JsonValue, listMember, member, textValue } from "./json-object.js";
import { quoted } from "./json-text.js";
import { momentInZone } from "./moment.js";
import { noticeKind } from "./notice-kind.js";
import { isOrganisation } from "./organisation.js";
import type { Row } from "./row.js";
import { uriOf } from "./uri.js";

/** Where each field goes in ninjs 3.1; in 2.2 the same names in lower case. Lists that several rows fill are joined. */
export const ninjsRows: readonly Row<JsonValue>[] = [
  {
    field: "kind",
    to: "type",
    value: ({ parsed }) => (parsed.article.media.length > 0 || parsed.entries.length > 0 ? '"composite"' : '"text"'),
  },
  {
    field: "diagnostics",
    to: "representationType",
    value: ({ parsed }) => (parsed.diagnostics.some(({ code }) => cut.has(code)) ? '"partial"' : '"full"'),
  },
  { field: "headline", to: "headlines", value: ({ article }) => told("main", article.headline) },
  { field: "kicker", to: "headlines", value: ({ article }) => told("kicker", article.kicker) },
  { field: "deck", to: "headlines", value: ({ article }) => told("subhead", article.deck) },
  { field: "byline", to: "by", value: ({ article }) => textValue(article.byline) },
  { field: "authors", to: "people", value: ({ article }) => peopleOf(article.authors, article) },
  { field: "authors", to: "organisations", value: ({ article }) => organisationsOf(article.authors, article) },
  {
    field: "dateline.text",
    to: "descriptions",
    value: ({ article }) => told("dateline", article.dateline?.text),
  },
  {
    field: "dateline.places",
    to: "located",
    value: ({ article }) => textValue(article.dateline?.places.join(", ") || undefined),
  },
  {
    field: "dateline.places",
    to: "places",
    value: ({ article }) => article.dateline?.places.map((name) => related(name, "dateline")),
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
  { field: "publishedAt", to: "contentCreated", value: ({ article }) => textValue(momentInZone(article.publishedAt)) },
  { field: "publishedAt", to: "descriptions", value: ({ article }) => coarse("published", article.publishedAt) },
  { field: "updatedAt", to: "versionCreated", value: ({ article }) => textValue(momentInZone(article.updatedAt)) },
  { field: "updatedAt", to: "descriptions", value: ({ article }) => coarse("updated", article.updatedAt) },
  { field: "correctedAt", to: "descriptions", value: ({ article }) => told("corrected", article.correctedAt) },
  { field: "loadedAt", to: "descriptions", value: ({ article }) => told("loaded", article.loadedAt) },
  {
    field: "publication.edition",
    to: "descriptions",
    value: ({ article }) => told("edition", article.publication?.edition),
  },
  {
    field: "publication.page",
    to: "descriptions",
    value: ({ article }) => told("page", article.publication?.page),
  },
  {
    field: "section",
    to: "subjects",
    value: ({ article }) => (article.section === undefined ? [] : [related(article.section, "section")]),
  },
  { field: "keywords", to: "subjects", value: ({ article }) => keywordsOf(article) },
  { field: "language", to: "language", value: ({ article }) => textValue(article.language) },
  { field: "body", to: "bodies", value: ({ article }) => bodies(article) },
  {
    field: "notices",
    to: "copyrightNotice",
    value: ({ article }) => textValue(article.notices.filter(isCopyright).join("\n") || undefined),
  },
  {
    field: "notices",
    to: "bodies",
    value: ({ article }) =>
      article.notices.filter((each) => !isCopyright(each)).flatMap((notice) => told("notice", notice)),
  },
  { field: "record.targetUri", to: "altIds", value: ({ record }) => altIds("url", record?.targetUri) },
  { field: "record.id", to: "altIds", value: ({ record }) => altIds("record", record?.id) },
  {
    field: "record.capturedAt",
    to: "descriptions",
    value: ({ record }) => told("captured", record?.capturedAt),
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
export function pictureOf({ id, caption, credit }: Media, place: number, uri: string): string {
  const name = `media-${place}`;
  const known = `${member("by", credit)}${listMember("descriptions", told("caption", caption))}`;
  return `{"name":"${name}"${member("uri", fragment(uri, name))},"type":"picture"${known}${listMember("altIds", altIds("media-id", id))}}`;
}

/** An entry of a listing as an item of its own. */
export function entryOf(entry: ListingEntry, place: number, uri: string, page: Article): string {
  const { headline, teaser, byline, authors, publishedAt, section, media } = entry;
  const name = `entry-${place}`;
  const own = fragment(uri, name);
  const pictures = media.map((each, at) => pictureOf(each, at + 1, own));
  const lists = [
    listMember("headlines", told("main", headline)),
    listMember("people", peopleOf(authors, page)),
    listMember("organisations", organisationsOf(authors, page)),
    listMember("descriptions", [...told("teaser", teaser), ...coarse("published", publishedAt)]),
    listMember("subjects", section === undefined ? [] : [related(section, "section")]),
    listMember("associations", pictures),
  ].join("");
  const known = `${member("by", byline)}${member("contentCreated", momentInZone(publishedAt))}`;
  return `{"name":"${name}"${member("uri", own)},"type":"text","representationType":"partial"${known}${lists}}`;
}

function fragment(uri: string, name: string): string {
  return uri.includes("#") ? `${uri}/${name}` : `${uri}#${name}`;
}

/** A text in a role: a headline, a description, a notice. */
function told(role: string, value: string | undefined): string[] {
  return value === undefined ? [] : [`{"role":"${role}","contentType":"text/plain"${member("value", value)}}`];
}

/** A date that is no moment: ninjs has date-times only. */
function coarse(role: string, date: string | undefined): string[] {
  return momentInZone(date) === undefined ? told(role, date) : [];
}

function related(name: string, rel: string): string {
  return `{"name":${quoted(name)},"rel":"${rel}"}`;
}

function peopleOf(authors: readonly Author[], page: Article): string[] {
  return authors.filter(({ name }) => !isOrganisation(name, page)).map(({ name }) => related(name, "author"));
}

function organisationsOf(authors: readonly Author[], page: Article): string[] {
  return authors.filter(({ name }) => isOrganisation(name, page)).map(({ name }) => related(name, "author"));
}

function sources(role: string, name: string | undefined): string[] {
  return name === undefined ? [] : [`{"name":${quoted(name)},"role":"${role}"}`];
}

function keywordsOf({ keywords }: Article): string[] {
  return keywords.map(({ term, scheme, relevance }) => {
    const percent = relevance === undefined ? "" : `,"relevance":${JSON.stringify(Math.round(relevance * 100))}`;
    return `{"name":${quoted(term)},"rel":"keyword"${member("literal", scheme)}${percent}}`;
  });
}

function bodies(article: Article): string[] {
  const value = bodyOf(article);
  if (value === undefined) return [];
  const words = countWords(value, article.language);
  const counts = `"charCount":${countCharacters(value)}${words === undefined ? "" : `,"wordCount":${words}`}`;
  return [`{"role":"main","contentType":"text/plain",${counts}${member("value", value)}}`];
}

function isCopyright(notice: string): boolean {
  return noticeKind(notice) === "copyright";
}

function altIds(role: string, value: string | number | undefined): string[] {
  if (value === undefined) return [];
  const text = String(value);
  return [`{"role":"${role}"${member("value", role === "url" ? (uriOf(text) ?? text) : text)}}`];
}
