import type { Parsed } from "../model/article.js";

/**
 * The dateline as it stood before the first paragraph, with the space that was between them, or "" where there is none.
 *
 * ```text
 * London- For the second day in a row        →  "London- "
 * Beirut, Asharq Al-Awsat—Lebanese ministers →  "Beirut, Asharq Al-Awsat—"
 * ```
 */
export function datelineBefore({ article, blocks, origins }: Parsed): string {
  if (article.dateline === undefined) return "";
  const dateline = blocks[origins.dateline?.[0] ?? -1];
  const first = blocks[origins.body?.[0] ?? -1];
  const glued = dateline !== undefined && dateline.content.end === first?.content.start;
  return glued ? article.dateline.text : `${article.dateline.text} `;
}
