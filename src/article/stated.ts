import type { Vocabulary } from "../blocks/vocabulary.js";
import type { Article, Author, Parsed } from "../model/article.js";
import type { StatedValue } from "../model/record.js";
import { readByline } from "./byline.js";

/**
 * An article that is being completed. It has all of its fields, for articles have some hundred shapes, of which each is slow to read
 * and to change; those that are undefined are left out at the end.
 */
export type ArticleDraft = { -readonly [Field in keyof Required<Article>]: Article[Field] };

/**
 * Takes over what a record states of its article: it counts more than what its text seems to say. Where the text says
 * the same, and more of it (a time beside the day, an author's role), the text's value stays, with its origins.
 */
export function takeStated(
  found: Pick<Parsed, "article" | "origins">,
  values: readonly StatedValue[],
  vocabulary: Vocabulary,
): Required<Pick<Parsed, "article" | "origins" | "stated">> {
  const article = { ...found.article } as ArticleDraft;
  const origins = { ...found.origins };
  const stated: Record<string, string> = {};
  for (const { field, from, values: given } of values) {
    const [value] = given;
    if (value === undefined || value === "") continue;
    stated[field] = from;
    const same = take(article, field, value, given, vocabulary);
    if (!same) delete origins[field];
    if (field === "publication" && !same) delete origins["publication.name"];
  }
  return { article: inOrder(article), origins, stated };
}

/** The fields in the order of the model, without those that are undefined. Written out: a loop over their names costs three times as much. */
export function inOrder(article: ArticleDraft): Article {
  const sorted: Partial<ArticleDraft> = {};
  if (article.headline !== undefined) sorted.headline = article.headline;
  if (article.kicker !== undefined) sorted.kicker = article.kicker;
  if (article.deck !== undefined) sorted.deck = article.deck;
  if (article.section !== undefined) sorted.section = article.section;
  if (article.byline !== undefined) sorted.byline = article.byline;
  if (article.authors !== undefined) sorted.authors = article.authors;
  if (article.dateline !== undefined) sorted.dateline = article.dateline;
  if (article.publishedAt !== undefined) sorted.publishedAt = article.publishedAt;
  if (article.updatedAt !== undefined) sorted.updatedAt = article.updatedAt;
  if (article.correctedAt !== undefined) sorted.correctedAt = article.correctedAt;
  if (article.loadedAt !== undefined) sorted.loadedAt = article.loadedAt;
  if (article.publication !== undefined) sorted.publication = article.publication;
  if (article.language !== undefined) sorted.language = article.language;
  if (article.media !== undefined) sorted.media = article.media;
  if (article.body !== undefined) sorted.body = article.body;
  if (article.keywords !== undefined) sorted.keywords = article.keywords;
  if (article.notices !== undefined) sorted.notices = article.notices;
  if (article.wordCount !== undefined) sorted.wordCount = article.wordCount;
  return sorted as Article;
}

/** Sets a field; true where what the text says agrees with it and stays. */
function take(
  article: ArticleDraft,
  field: StatedValue["field"],
  value: string,
  given: readonly string[],
  vocabulary: Vocabulary,
): boolean {
  if (field === "authors") {
    const authors = given.flatMap((name) => authorsOf(name, vocabulary));
    if (sameNames(authors, article.authors)) return true;
    article.authors = authors;
    return false;
  }
  if (field === "byline") {
    if (article.byline === value) return true;
    article.byline = value;
    article.authors = authorsOf(value, vocabulary);
    return false;
  }
  if (field === "publication") {
    if (article.publication?.name === value) return true;
    article.publication = { ...article.publication, name: value };
    return false;
  }
  if (field === "keywords") {
    article.keywords = given.map((term) => ({ term }));
    return false;
  }
  const isDate = field === "publishedAt" || field === "updatedAt";
  if (article[field] === value || (isDate && article[field]?.startsWith(value))) return true;
  article[field] = value;
  return false;
}

function authorsOf(name: string, vocabulary: Vocabulary): Author[] {
  const authors = readByline(name, vocabulary);
  return authors.length > 0 ? authors : [{ name }];
}

function sameNames(one: readonly Author[], other: readonly Author[]): boolean {
  return one.length === other.length && one.every(({ name }, at) => name === other[at]?.name);
}
