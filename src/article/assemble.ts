import type { SiteKnowledge } from "../blocks/context.js";
import type { FoundMoment } from "../blocks/shapes/moment.js";
import type { Vocabulary } from "../blocks/vocabulary.js";
import type { TextReport } from "../diagnostics/diagnostic.js";
import type { BodyPart, Keyword, Media, Parsed, Publication } from "../model/article.js";
import type { Block } from "../model/block.js";
import type { Span } from "../text/span.js";
import { readBody } from "./body.js";
import { readDateline } from "./dateline.js";
import { readEntries } from "./entries.js";
import { type Gathered, gather } from "./gather.js";
import { readTags } from "./keywords.js";
import { readMedia } from "./media.js";
import { type Origins, pageKind } from "./page-kind.js";
import { readPublication } from "./publication.js";
import type { ArticleDraft } from "./stated.js";
import { type ArticleDates, readDates } from "./timestamp.js";
import type { ToldByLabels } from "./told-by-labels.js";
import { readArticleByline } from "./writers.js";

/** What the assembly is told beside the blocks. */
export interface AssembleOptions {
  readonly vocabulary: Vocabulary;
  readonly site: SiteKnowledge;
  readonly layout: "article" | "listing";
  readonly language?: string | undefined;
  /** When the dump's page was captured, ISO 8601: what `3 hours ago` is counted from. */
  readonly capturedAt?: string | undefined;
  /** What labels state: it is not read from blocks as well. */
  readonly told?: ToldByLabels | undefined;
  /** The record labels a headline and a day of publication, and leads to nothing else: without a body it is a brief. */
  readonly isBrief?: boolean | undefined;
  /** Of captions and credits, by the index of their block: the number of the picture that they are of. */
  readonly pictures?: ReadonlyMap<number, number> | undefined;
  /** The dates inside a run of the text. */
  moments(span: Span): readonly FoundMoment[];
  readonly report: TextReport;
}

/** What the readers of single fields are given. */
interface Page extends AssembleOptions {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly gathered: Gathered;
  /** Readers write here where their values came from. */
  readonly origins: Origins;
}

/** What a page says, with an article that may still be completed. */
export type Assembled = Pick<Parsed, "kind" | "entries" | "origins"> & { readonly article: ArticleDraft };

/** Puts the values of the blocks together; every value keeps the way back to its blocks in `origins`. */
export function assemble(text: string, blocks: readonly Block[], options: AssembleOptions): Assembled {
  const gathered = gather(text, blocks);
  const { vocabulary, report, layout } = options;
  const origins: Origins = {};
  // The options become the page: a copy of them costs as much as ten lines of text.
  const page: Page = Object.assign(options, { text, blocks, gathered, origins });
  if (layout === "listing") {
    const { entries, indexes } = readEntries(text, blocks, options.moments, vocabulary);
    indexes.forEach((list, at) => {
      origins[`entries.${at}`] = list;
    });
    const headline = gathered.title === undefined ? undefined : first(page, "headline", [gathered.title]);
    const article = articleOf(page, headline, [], []);
    if (entries.length === 0) report("NO_ARTICLE");
    return { kind: entries.length > 0 ? "listing" : "unknown", article, entries, origins };
  }
  const media = readMedia(text, blocks, origins, options.pictures);
  const body = readBody(text, blocks, origins);
  const kind = pageKind(media, body, { headed: headlines(page).length > 0, isBrief: options.isBrief ?? false });
  if (kind === "unknown") report("NO_ARTICLE");
  const article = articleOf(page, first(page, "headline", headlines(page)), media, body);
  return { kind, article, entries: [], origins };
}

/** The article with its fields in the order of the model. A listing has no writer, dateline or date of its own. */
function articleOf(
  page: Page,
  headline: string | undefined,
  media: readonly Media[],
  body: readonly BodyPart[],
): ArticleDraft {
  const { gathered, language, layout, told } = page;
  const own = layout === "article";
  const line = (field: "kicker" | "deck" | "section") => (own ? first(page, field, gathered.of(field)) : undefined);
  const kicker = line("kicker");
  const deck = line("deck");
  const section = line("section");
  const byline = own && told?.signed !== true ? readArticleByline(page) : undefined;
  if (byline !== undefined) {
    page.origins.byline = [...byline.indexes];
    page.origins.authors = [...byline.indexes];
  }
  const filed = own ? filedFrom(page) : undefined;
  let authors = byline?.authors ?? [];
  if (authors.length === 0 && filed !== undefined && filed.authors.length > 0 && told?.signed !== true) {
    authors = filed.authors;
    page.origins.authors = [...(page.origins.dateline ?? [])];
  }
  const { publishedAt, updatedAt }: ArticleDates = own ? readDates(page) : {};
  if (publishedAt !== undefined) page.origins.publishedAt = [publishedAt.block];
  if (updatedAt !== undefined) page.origins.updatedAt = [updatedAt.block];
  return {
    headline,
    kicker,
    deck,
    section,
    byline: byline?.byline,
    authors,
    dateline: filed?.dateline,
    publishedAt: publishedAt?.value,
    updatedAt: updatedAt?.value,
    correctedAt: undefined,
    loadedAt: undefined,
    publication: published(page),
    language,
    media,
    body,
    keywords: told?.termed === true ? [] : keywords(page),
    notices: notices(page),
    wordCount: undefined,
  };
}

/**
 * A line of its own is the headline as the page prints it; the title line is how the site files it. A title line that
 * the profile knows is the headline itself.
 */
function headlines({ blocks, gathered }: Page): readonly number[] {
  const { title } = gathered;
  const own = inSmallLetters(
    gathered.of("headline").filter((index) => index !== title),
    gathered,
  );
  if (title === undefined) return own;
  return blocks[title]?.basis === "profiled" ? [title, ...own] : [...own, title];
}

/** A converter prints headings in capitals; a copy that is not in capitals shows how the headline is written. */
function inSmallLetters(indexes: readonly number[], { value }: Gathered): readonly number[] {
  const [first] = indexes;
  if (first === undefined || indexes.length === 1 || !isInCapitals(value(first))) return indexes;
  const said = value(first).toUpperCase();
  const written = indexes.find((index) => !isInCapitals(value(index)) && value(index).toUpperCase() === said);
  return written === undefined ? indexes : [written, ...indexes.filter((index) => index !== written)];
}

function isInCapitals(text: string): boolean {
  return text === text.toUpperCase();
}

/** The value of the first block; the origins name all of them. */
function first(
  { gathered, origins }: Page,
  field: "headline" | "kicker" | "deck" | "section",
  indexes: readonly number[],
): string | undefined {
  const [index] = indexes;
  const value = index === undefined ? "" : gathered.value(index);
  if (value === "") return undefined;
  origins[field] = [...indexes].sort((a, b) => a - b);
  return value;
}

function filedFrom({ text, blocks, gathered, origins, site, vocabulary }: Page) {
  const [index] = gathered.of("dateline");
  if (index === undefined) return undefined;
  origins.dateline = [index];
  return readDateline(text, (blocks[index] as Block).content, site, vocabulary);
}

function published({ gathered, origins, site, vocabulary }: Page): Publication | undefined {
  const { siteTitle, titleSuffix, value } = gathered;
  const title = siteTitle === undefined ? undefined : value(siteTitle);
  const suffix = titleSuffix === undefined ? undefined : value(titleSuffix);
  const publication = readPublication(site, title, suffix, vocabulary);
  if (publication === undefined) return undefined;
  if (siteTitle !== undefined) origins["publication.siteTitle"] = [siteTitle];
  if (publication.archive !== undefined && titleSuffix !== undefined) origins["publication.archive"] = [titleSuffix];
  if (site.name === undefined && titleSuffix !== undefined) origins["publication.name"] = [titleSuffix];
  return publication;
}

function keywords({ blocks, gathered, origins, vocabulary }: Page): Keyword[] {
  const tags = gathered.of("tags");
  const terms = tags.flatMap((index) => {
    const credit = blocks[index - 1]?.role === "credit" ? gathered.value(index - 1) : undefined;
    return readTags(gathered.value(index), blocks[index]?.rule === "labelled-line" ? undefined : credit, vocabulary);
  });
  if (terms.length > 0) origins.keywords = [...tags];
  return terms;
}

function notices({ gathered, origins }: Page): string[] {
  const lines = gathered.of("notice");
  if (lines.length > 0) origins.notices = [...lines];
  return lines.map((index) => gathered.value(index));
}
