import type { Article, Author, ListingEntry, Media } from "../model/article.js";
import { countCharacters, countWords } from "./body-text.js";
import { bodyValue, type JsonValue, listMember, member, textValue } from "./json-object.js";
import { quoted } from "./json-text.js";
import { momentInZone } from "./moment.js";
import { noticeKind } from "./notice-kind.js";
import { type OrganisationTest, organisationTest } from "./organisation.js";
import type { Page, Row } from "./row.js";
import { uriOf } from "./uri.js";

/** Names that stand within values, as the version writes them. */
export interface NinjsNames {
  readonly altIds: string;
  readonly charCount: string;
  readonly contentCreated: string;
  readonly contentType: string;
  readonly representationType: string;
  readonly wordCount: string;
}

/** A page, and the names of its version. */
export interface NinjsPage extends Page {
  readonly names: NinjsNames;
}

/** Where each field goes in ninjs 3.1; in 2.2 the same names in lower case. Lists that several rows fill are joined. */
export const ninjsRows: readonly Row<JsonValue, NinjsPage>[] = [
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
  { field: "headline", to: "headlines", value: ({ names, article }) => told(names, "main", article.headline) },
  { field: "kicker", to: "headlines", value: ({ names, article }) => told(names, "kicker", article.kicker) },
  { field: "deck", to: "headlines", value: ({ names, article }) => told(names, "subhead", article.deck) },
  { field: "byline", to: "by", value: ({ article }) => textValue(article.byline) },
  { field: "authors", to: "people", value: ({ article }) => peopleOf(article.authors, organisationTest(article)) },
  {
    field: "authors",
    to: "organisations",
    value: ({ article }) => organisationsOf(article.authors, organisationTest(article)),
  },
  {
    field: "dateline.text",
    to: "descriptions",
    value: ({ names, article }) => told(names, "dateline", article.dateline?.text),
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
  {
    field: "publishedAt",
    to: "descriptions",
    value: ({ names, article }) => coarse(names, "published", article.publishedAt),
  },
  { field: "updatedAt", to: "versionCreated", value: ({ article }) => textValue(momentInZone(article.updatedAt)) },
  {
    field: "updatedAt",
    to: "descriptions",
    value: ({ names, article }) => coarse(names, "updated", article.updatedAt),
  },
  {
    field: "correctedAt",
    to: "descriptions",
    value: ({ names, article }) => told(names, "corrected", article.correctedAt),
  },
  { field: "loadedAt", to: "descriptions", value: ({ names, article }) => told(names, "loaded", article.loadedAt) },
  {
    field: "publication.edition",
    to: "descriptions",
    value: ({ names, article }) => told(names, "edition", article.publication?.edition),
  },
  {
    field: "publication.page",
    to: "descriptions",
    value: ({ names, article }) => told(names, "page", article.publication?.page),
  },
  {
    field: "section",
    to: "subjects",
    value: ({ article }) => (article.section === undefined ? [] : [related(article.section, "section")]),
  },
  { field: "keywords", to: "subjects", value: ({ article }) => keywordsOf(article) },
  { field: "language", to: "language", value: ({ article }) => textValue(article.language) },
  { field: "body", to: "bodies", value: ({ names, article }) => bodies(names, article) },
  {
    field: "notices",
    to: "copyrightNotice",
    value: ({ article }) => textValue(article.notices.filter(isCopyright).join("\n") || undefined),
  },
  {
    field: "notices",
    to: "bodies",
    value: ({ names, article }) =>
      article.notices.filter((each) => !isCopyright(each)).flatMap((notice) => told(names, "notice", notice)),
  },
  { field: "record.targetUri", to: "altIds", value: ({ record }) => altIds("url", record?.targetUri) },
  { field: "record.id", to: "altIds", value: ({ record }) => altIds("record", record?.id) },
  {
    field: "record.capturedAt",
    to: "descriptions",
    value: ({ names, record }) => told(names, "captured", record?.capturedAt),
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
export function pictureOf(names: NinjsNames, { id, caption, credit }: Media, place: number, uri: string): string {
  const name = `media-${place}`;
  const known = `${member("by", credit)}${listMember("descriptions", told(names, "caption", caption))}`;
  return `{"name":"${name}"${member("uri", fragment(uri, name))},"type":"picture"${known}${listMember(names.altIds, altIds("media-id", id))}}`;
}

/** An entry of a listing as an item of its own. */
export function entryOf(
  names: NinjsNames,
  entry: ListingEntry,
  place: number,
  uri: string,
  isOrganisation: OrganisationTest,
): string {
  const { headline, teaser, byline, authors, publishedAt, section, media } = entry;
  const name = `entry-${place}`;
  const own = fragment(uri, name);
  const pictures = media.map((each, at) => pictureOf(names, each, at + 1, own));
  const lists = [
    listMember("headlines", told(names, "main", headline)),
    listMember("people", peopleOf(authors, isOrganisation)),
    listMember("organisations", organisationsOf(authors, isOrganisation)),
    listMember("descriptions", [...told(names, "teaser", teaser), ...coarse(names, "published", publishedAt)]),
    listMember("subjects", section === undefined ? [] : [related(section, "section")]),
    listMember("associations", pictures),
  ].join("");
  const known = `${member("by", byline)}${member(names.contentCreated, momentInZone(publishedAt))}`;
  return `{"name":"${name}"${member("uri", own)},"type":"text","${names.representationType}":"partial"${known}${lists}}`;
}

function fragment(uri: string, name: string): string {
  return uri.includes("#") ? `${uri}/${name}` : `${uri}#${name}`;
}

/** A text in a role: a headline, a description, a notice. */
function told(names: NinjsNames, role: string, value: string | undefined): string[] {
  return value === undefined ? [] : [`{"role":"${role}","${names.contentType}":"text/plain"${member("value", value)}}`];
}

/** A date that is no moment: ninjs has date-times only. */
function coarse(names: NinjsNames, role: string, date: string | undefined): string[] {
  return momentInZone(date) === undefined ? told(names, role, date) : [];
}

function related(name: string, rel: string): string {
  return `{"name":${quoted(name)},"rel":"${rel}"}`;
}

function peopleOf(authors: readonly Author[], isOrganisation: OrganisationTest): string[] {
  return authors.filter(({ name }) => !isOrganisation(name)).map(({ name }) => related(name, "author"));
}

function organisationsOf(authors: readonly Author[], isOrganisation: OrganisationTest): string[] {
  return authors.filter(({ name }) => isOrganisation(name)).map(({ name }) => related(name, "author"));
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

function bodies({ contentType, charCount, wordCount }: NinjsNames, article: Article): string[] {
  const { body, language } = article;
  const value = bodyValue(article);
  if (value === undefined) return [];
  let characters = (body.length - 1) * 2;
  let words: number | undefined = 0;
  for (const { text } of body) {
    characters += countCharacters(text);
    const counted: number | undefined = words === undefined ? undefined : countWords(text, language);
    words = counted === undefined ? undefined : (words ?? 0) + counted;
  }
  const counts = `"${charCount}":${characters}${words === undefined ? "" : `,"${wordCount}":${words}`}`;
  return [`{"role":"main","${contentType}":"text/plain",${counts},"value":${value}}`];
}

function isCopyright(notice: string): boolean {
  return noticeKind(notice) === "copyright";
}

function altIds(role: string, value: string | number | undefined): string[] {
  if (value === undefined) return [];
  const text = String(value);
  return [`{"role":"${role}"${member("value", role === "url" ? (uriOf(text) ?? text) : text)}}`];
}
