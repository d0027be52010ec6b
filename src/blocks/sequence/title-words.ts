import type { PageTitle } from "../page-title.js";

const none: ReadonlySet<string> = new Set();

/** The words of the title line's headline, as the rows are compared with them. */
export function titleWordsOf(title: Pick<PageTitle, "folded"> | undefined): ReadonlySet<string> {
  return title === undefined || title.folded === "" ? none : new Set(title.folded.split(" ").filter(isWord));
}

function isWord(word: string): boolean {
  return word !== "" && !/^\d+$/.test(word);
}
