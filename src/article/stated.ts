import type { Vocabulary } from "../blocks/vocabulary.js";
import type { Article, Author, Parsed } from "../model/article.js";
import type { StatedValue } from "../model/record.js";
import { readByline } from "./byline.js";

type Draft = { -readonly [Field in keyof Article]: Article[Field] };

/**
 * Takes over what a record states of its article: it counts more than what its text seems to say. Where the text says
 * the same, and more of it (a time beside the day, an author's role), the text's value stays, with its origins.
 */
export function takeStated(
  found: Pick<Parsed, "article" | "origins">,
  values: readonly StatedValue[],
  vocabulary: Vocabulary,
): Required<Pick<Parsed, "article" | "origins" | "stated">> {
  const article: Draft = { ...found.article };
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

/** The fields in the order of the model, whichever were set last. Written out: names that are looked up cost several times as much. */
export function inOrder(given: { readonly [Field in keyof Article]?: Article[Field] | undefined }): Article {
  const article: { -readonly [Field in keyof Article]?: Article[Field] } = {};
  if (given.headline !== undefined) article.headline = given.headline;
  if (given.kicker !== undefined) article.kicker = given.kicker;
  if (given.deck !== undefined) article.deck = given.deck;
  if (given.section !== undefined) article.section = given.section;
  if (given.byline !== undefined) article.byline = given.byline;
  if (given.authors !== undefined) article.authors = given.authors;
  if (given.dateline !== undefined) article.dateline = given.dateline;
  if (given.publishedAt !== undefined) article.publishedAt = given.publishedAt;
  if (given.updatedAt !== undefined) article.updatedAt = given.updatedAt;
  if (given.correctedAt !== undefined) article.correctedAt = given.correctedAt;
  if (given.loadedAt !== undefined) article.loadedAt = given.loadedAt;
  if (given.publication !== undefined) article.publication = given.publication;
  if (given.language !== undefined) article.language = given.language;
  if (given.media !== undefined) article.media = given.media;
  if (given.body !== undefined) article.body = given.body;
  if (given.keywords !== undefined) article.keywords = given.keywords;
  if (given.notices !== undefined) article.notices = given.notices;
  if (given.wordCount !== undefined) article.wordCount = given.wordCount;
  return article as Article;
}

/** Sets a field; true where what the text says agrees with it and stays. */
function take(
  article: Draft,
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
