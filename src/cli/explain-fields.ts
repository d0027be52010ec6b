import { printable } from "../diagnostics/printable.js";
import type { Article, ListingEntry, Media, Parsed } from "../model/article.js";
import { paint } from "./paint.js";
import { widthOf } from "./table.js";

/** The fields of the article, a line each: only those that are there, cut where the line ends. */
export function* fieldLines(
  { article, entries }: Parsed,
  { color, width }: { color: boolean; width: number },
): Generator<string> {
  const fields = [
    ...summaries(article),
    ...entries.map((entry, at) => ["entry", `${at + 1}. ${entrySummary(entry)}`] as const),
  ];
  const margin = Math.max(0, ...fields.map(([name]) => name.length));
  for (const [name, value] of fields) {
    yield `  ${paint("margin", name.padEnd(margin), color)}  ${cut(printable(value), width - margin - 4)}`;
  }
}

function* summaries(article: Article): Generator<readonly [string, string]> {
  const { authors, dateline, publication, media, body, keywords, notices } = article;
  for (const name of ["headline", "kicker", "deck", "section", "byline"] as const) {
    if (article[name] !== undefined) yield [name, article[name]];
  }
  for (const { name, role, affiliation, place } of authors) yield ["author", listed([name, role, affiliation, place])];
  if (dateline !== undefined) {
    const { text, places, agency, date } = dateline;
    yield ["dateline", `${text} (${listed([...places, agency, date])})`];
  }
  if (article.publishedAt !== undefined) yield ["publishedAt", article.publishedAt];
  if (article.updatedAt !== undefined) yield ["updatedAt", article.updatedAt];
  if (publication !== undefined) {
    const { name, siteTitle, archive } = publication;
    const years = archive && [archive.from, archive.to].filter((year) => year !== undefined).join("-");
    yield ["publication", listed([name, siteTitle, archive && `${archive.label} ${years}`.trim()])];
  }
  if (article.language !== undefined) yield ["language", article.language];
  for (const picture of media) yield ["media", pictureSummary(picture)];
  if (body.length > 0) yield ["body", `${body.length} ${body.length === 1 ? "part" : "parts"}: ${body[0]?.text}`];
  if (keywords.length > 0) yield ["keywords", listed(keywords.map(({ term }) => term))];
  for (const notice of notices) yield ["notice", notice];
}

/** The short ones first: a caption is what gets cut. */
function pictureSummary({ id, caption, credit }: Media): string {
  return listed([id, credit && `(${credit})`, caption]);
}

function entrySummary({ headline, byline, publishedAt, section, teaser, media }: ListingEntry): string {
  const pictures = media.map(({ id, caption }) => `[${id ?? caption ?? "picture"}]`);
  return listed([headline, byline, publishedAt, section, ...pictures, teaser]);
}

function listed(values: readonly (string | undefined)[]): string {
  return values.filter((value) => value !== undefined && value !== "").join(", ");
}

function cut(text: string, width: number): string {
  const room = Math.max(20, width);
  return widthOf(text) <= room ? text : `${[...text].slice(0, room - 1).join("")}…`;
}
