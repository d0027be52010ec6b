import type { Vocabulary } from "../blocks/vocabulary.js";
import type { Keyword } from "../model/article.js";

/** `POLITICS CIVIL UNREST` → two subjects of Reuters; a list with commas is taken at its commas. */
export function readTags(printed: string, { subjects }: Vocabulary): Keyword[] {
  const list = printed.trim();
  if (/[,;|]/.test(list) || list.toUpperCase() !== list) {
    const terms = list.split(/[,;|]/).map((term) => term.trim());
    return terms.filter((term) => term !== "").map((term) => ({ term }));
  }
  const keywords: Keyword[] = [];
  for (let rest = list; rest !== ""; ) {
    const phrase = subjects.find((candidate) => rest === candidate || rest.startsWith(`${candidate} `));
    const term = phrase ?? (rest.split(" ", 1)[0] as string);
    keywords.push({ term, scheme: "reuters" });
    rest = rest.slice(term.length).trimStart();
  }
  return keywords;
}
