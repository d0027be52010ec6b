import { isAgency } from "../blocks/shapes/agencies.js";
import { looksLikeName, startsWithOpener } from "../blocks/shapes/byline.js";
import type { Vocabulary } from "../blocks/vocabulary.js";
import type { Author } from "../model/article.js";

/**
 * The people of a byline: `By A and B, Daily Bugle` gives two authors with one affiliation, `By A, Political Correspondent` one
 * with a role. Names as printed; an
 * agency alone is an author; words that are no name stay in `Article.byline` only.
 */
export function readByline(printed: string, vocabulary: Vocabulary): Author[] {
  const from = startsWithOpener(printed, 0, printed.length, vocabulary) ?? 0;
  const [people = "", ...rest] = printed.slice(from).split(/[|•·/]|\s[-–—]\s/);
  const names: string[] = [];
  const details = rest.map((part) => part.trim());
  for (const part of splitNames(people, vocabulary)) {
    const agencyAlone = names.length === 0 && isAgency(part, vocabulary);
    const oneName = from > 0 && names.length === 0 && isOneName(part);
    if (agencyAlone || oneName || looksLikeName(part, vocabulary)) names.push(part);
    else details.push(part);
  }
  const { roleWords } = vocabulary;
  const words = details.filter((part) => /\p{L}{2}/u.test(part) && !/\d/.test(part));
  const role = words.find((part) => part.split(" ").some((word) => roleWords.has(word.toLowerCase())));
  const affiliation = words.find((part) => part !== role);
  return names.map((name) => ({
    name,
    ...(role !== undefined && { role }),
    ...(affiliation !== undefined && !isAgency(name, vocabulary) && { affiliation }),
  }));
}

/** `A, B and C` → A, B, C */
function splitNames(people: string, { joiners }: Vocabulary): string[] {
  const parts: string[] = [];
  let words: string[] = [];
  const flush = () => {
    if (words.length > 0) parts.push(words.join(" "));
    words = [];
  };
  for (const word of people.trim().split(/\s+/)) {
    if (word === "&" || joiners.has(word.toLowerCase())) {
      flush();
      continue;
    }
    const comma = word.endsWith(",") || word.endsWith(";");
    words.push(comma ? word.slice(0, -1) : word);
    if (comma) flush();
  }
  flush();
  return parts;
}

function isOneName(part: string): boolean {
  return /^\p{Lu}[\p{L}’'-]*$/u.test(part);
}
