import type { Vocabulary } from "../blocks/vocabulary.js";
import type { Keyword } from "../model/article.js";

/**
 * The terms of a tag list, taken at its commas. An agency's tail behind a credit has none: there each word is a
 * subject, but for the phrases that the lexicons know.
 *
 * @param credit - the credit that the list stands behind: `REUTERS/Name (IRAQ – Tags: POLITICS CIVIL UNREST)`
 */
export function readTags(printed: string, credit: string | undefined, { subjects }: Vocabulary): Keyword[] {
  if (credit === undefined) {
    const terms = printed.split(/[,;|،、]/).map((term) => term.trim());
    return terms.filter((term) => term !== "").map((term) => ({ term }));
  }
  const scheme = credit.toLowerCase().startsWith("reuters") ? { scheme: "reuters" } : {};
  const keywords: Keyword[] = [];
  for (let rest = printed.trim(); rest !== ""; ) {
    const phrase = subjects.find((candidate) => rest === candidate || rest.startsWith(`${candidate} `));
    const term = phrase ?? (rest.split(" ", 1)[0] as string);
    keywords.push({ term, ...scheme });
    rest = rest.slice(term.length).trimStart();
  }
  return keywords;
}
