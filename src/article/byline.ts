import { readWriters } from "../blocks/shapes/writers.js";
import type { Vocabulary } from "../blocks/vocabulary.js";
import type { Author } from "../model/article.js";

/**
 * The people of a byline: `By A and B, Daily Bugle` gives two authors with one affiliation, `By A, Political Correspondent` one
 * with a role. Names as printed; an agency is an author; words that are no name stay in `Article.byline` only.
 */
export function readByline(printed: string, vocabulary: Vocabulary): Author[] {
  return [...(readWriters(printed, vocabulary)?.people ?? [])];
}
