import type { SiteKnowledge } from "../blocks/context.js";
import type { Vocabulary } from "../blocks/vocabulary.js";
import type { Report } from "../diagnostics/diagnostic.js";
import type { Article, Author, Dateline, Parsed, Publication } from "../model/article.js";
import type { Block } from "../model/block.js";
import { readBody } from "./body.js";
import { readByline } from "./byline.js";
import { readDateline } from "./dateline.js";
import { readEntries } from "./entries.js";
import { type Gathered, gather } from "./gather.js";
import { readTags } from "./keywords.js";
import { readMedia } from "./media.js";
import { type Origins, pageKind } from "./page-kind.js";
import { readPublication } from "./publication.js";
import { type Moments, readMoments } from "./timestamp.js";

/** What the assembly is told beside the blocks. */
export interface AssembleOptions {
  readonly vocabulary: Vocabulary;
  readonly site: SiteKnowledge;
  readonly layout: "article" | "listing";
  readonly language?: string | undefined;
  readonly report: Report;
}

/** What the readers of single fields are given. */
interface Page extends AssembleOptions {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly gathered: Gathered;
  /** Readers write here where their values came from. */
  readonly origins: Origins;
}

/** Puts the values of the blocks together; every value keeps the way back to its blocks in `origins`. */
export function assemble(
  text: string,
  blocks: readonly Block[],
  options: AssembleOptions,
): Pick<Parsed, "kind" | "article" | "entries" | "origins"> {
  const gathered = gather(text, blocks);
  const page: Page = { ...options, text, blocks, gathered, origins: {} };
  const { origins } = page;
  const { language, vocabulary, report } = options;
  if (options.layout === "listing") {
    const { entries, indexes } = readEntries(text, blocks, vocabulary);
    indexes.forEach((list, at) => {
      origins[`entries.${at}`] = list;
    });
    const article = {
      ...first(page, "headline", gathered.title === undefined ? [] : [gathered.title]),
      authors: [],
      ...published(page),
      ...(language !== undefined && { language }),
      media: [],
      body: [],
      ...endings(page),
    };
    if (entries.length === 0) report("NO_ARTICLE");
    return { kind: entries.length > 0 ? "listing" : "unknown", article, entries, origins };
  }
  const media = readMedia(text, blocks, origins);
  const body = readBody(text, blocks, origins);
  const kind = pageKind(media, body, headlines(page).length > 0);
  if (kind === "unknown") report("NO_ARTICLE");
  const article: Article = {
    ...first(page, "headline", headlines(page)),
    ...first(page, "kicker", gathered.of("kicker")),
    ...first(page, "deck", gathered.of("deck")),
    ...first(page, "section", gathered.of("section")),
    ...writers(page),
    ...filedFrom(page),
    ...dates(page),
    ...published(page),
    ...(language !== undefined && { language }),
    media,
    body,
    ...endings(page),
  };
  return { kind, article, entries: [], origins };
}

/** A line of its own is the headline as the page prints it; the title line is how the site files it. */
function headlines({ gathered }: Page): readonly number[] {
  const { title } = gathered;
  const own = gathered.of("headline").filter((index) => index !== title);
  return title === undefined ? own : [...own, title];
}

/** The value of the first block; the origins name all of them. */
function first(
  { gathered, origins }: Page,
  field: "headline" | "kicker" | "deck" | "section",
  indexes: readonly number[],
): Pick<Article, typeof field> {
  const [index] = indexes;
  const value = index === undefined ? "" : gathered.value(index);
  if (value === "") return {};
  origins[field] = [...indexes].sort((a, b) => a - b);
  return { [field]: value };
}

function writers({ gathered, origins, vocabulary }: Page): { byline?: string; authors: Author[] } {
  const indexes = gathered.of("byline");
  const [index] = indexes;
  if (index === undefined) return { authors: [] };
  origins.byline = [index];
  const named = indexes.flatMap((at) => readByline(gathered.value(at), vocabulary));
  const authors = named.filter(({ name }, at) => named.findIndex((author) => author.name === name) === at);
  if (authors.length > 0) origins.authors = [...indexes];
  return { byline: gathered.value(index), authors };
}

function filedFrom({ text, blocks, gathered, origins, site, vocabulary }: Page): { dateline?: Dateline } {
  const [index] = gathered.of("dateline");
  if (index === undefined) return {};
  origins.dateline = [index];
  return { dateline: readDateline(text, (blocks[index] as Block).content, site, vocabulary) };
}

function dates({ text, blocks, gathered, origins, vocabulary }: Page): Moments {
  const found: { -readonly [Field in keyof Moments]: Moments[Field] } = {};
  for (const index of gathered.of("timestamp")) {
    const moments = readMoments(text, blocks[index] as Block, vocabulary);
    for (const field of ["publishedAt", "updatedAt"] as const) {
      if (moments[field] === undefined || found[field] !== undefined) continue;
      found[field] = moments[field];
      origins[field] = [index];
    }
  }
  return found;
}

function published({ gathered, origins, site, vocabulary }: Page): { publication?: Publication } {
  const { siteTitle, titleSuffix, value } = gathered;
  const title = siteTitle === undefined ? undefined : value(siteTitle);
  const suffix = titleSuffix === undefined ? undefined : value(titleSuffix);
  const publication = readPublication(site, title, suffix, vocabulary);
  if (publication === undefined) return {};
  if (siteTitle !== undefined) origins["publication.siteTitle"] = [siteTitle];
  if (publication.archive !== undefined && titleSuffix !== undefined) origins["publication.archive"] = [titleSuffix];
  if (site.name === undefined && titleSuffix !== undefined) origins["publication.name"] = [titleSuffix];
  return { publication };
}

function endings({ blocks, gathered, origins, vocabulary }: Page): Pick<Article, "keywords" | "notices"> {
  const tags = gathered.of("tags");
  const keywords = tags.flatMap((index) => {
    const credit = blocks[index - 1]?.role === "credit" ? gathered.value(index - 1) : undefined;
    return readTags(gathered.value(index), blocks[index]?.rule === "labelled-line" ? undefined : credit, vocabulary);
  });
  const lines = gathered.of("notice");
  if (keywords.length > 0) origins.keywords = [...tags];
  if (lines.length > 0) origins.notices = [...lines];
  return { keywords, notices: lines.map((index) => gathered.value(index)) };
}
