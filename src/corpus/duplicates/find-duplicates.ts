import { bodyText } from "../../access.js";
import type { Parsed, ParsedRecord } from "../../model/article.js";
import { hostOf } from "../../page-reader.js";
import { type ComparedArticle, type DuplicateCluster, duplicateFinder, type FindOptions } from "./finder.js";

/** What a corpus holds more than once. */
export interface Duplicates {
  /** Articles that were compared. */
  readonly count: number;
  readonly clusters: readonly DuplicateCluster[];
}

/**
 * Finds the articles of a corpus that stand in it more than once: the same text, or nearly. Nothing is dropped; each cluster
 * names the first copy and the best one, and says of each other member of which it is a copy, and why.
 *
 * Memory grows by some 500 bytes for each article, whatever its length; `store` keeps the largest part elsewhere.
 *
 * @param articles - parsed records (their body is compared), or texts with what is known of them
 *
 * @example
 * ```ts
 * import { parseDump } from "newsdump";
 * import { findDuplicates } from "newsdump/corpus";
 *
 * const story = "LISBON - The harbour opened again on Friday after a storm had closed it for a week, officials said.";
 * const lines = [1, 2].map((id) => JSON.stringify({ title: "Harbour opens", text: story, url: `https://bugle${id}.example/` }));
 * const { clusters } = await findDuplicates(parseDump(new TextEncoder().encode(lines.join("\n"))));
 * console.log(clusters[0]?.members[1]?.reason); // same-text
 * ```
 */
export async function findDuplicates(
  articles: AsyncIterable<ParsedRecord | ComparedArticle> | Iterable<ParsedRecord | ComparedArticle>,
  options?: FindOptions,
): Promise<Duplicates> {
  const finder = duplicateFinder(options);
  for await (const article of articles) finder.add("article" in article ? comparedArticle(article) : article);
  return { count: finder.count, clusters: finder.clusters() };
}

/** What is compared of a parsed record: the body of an article, the whole text of other pages. */
export function comparedArticle(parsed: Parsed | ParsedRecord): ComparedArticle {
  const { article } = parsed;
  const record = "record" in parsed ? parsed.record : undefined;
  const body = bodyText(parsed);
  return {
    text: body === "" ? parsed.text : body,
    id: record?.id?.toString() ?? (record && `${record.source.path ?? ""}#${record.source.index}`),
    site: hostOf(record?.targetUri)?.toLowerCase() ?? article.publication?.name,
    time: article.updatedAt ?? article.publishedAt,
  };
}
