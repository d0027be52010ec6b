import type { PageTitle } from "../page-title.js";

const none: ReadonlySet<string> = new Set();

/** The words of the title line's headline, as the rows are compared with them: of letters alone, `M45` is `m` there too. */
export function titleWordsOf(title: Pick<PageTitle, "folded"> | undefined): ReadonlySet<string> {
  return title === undefined ? none : new Set(title.folded.split(/[ \d]+/).filter((word) => word !== ""));
}
