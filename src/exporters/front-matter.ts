import type { Parsed, ParsedRecord } from "../model/article.js";
import { jsonText } from "./json-text.js";
import { recordOf } from "./record-of.js";
import { wellFormed } from "./well-formed.js";

/**
 * What is known of the article as YAML between `---` lines; only what is there. Every string is quoted as JSON quotes it,
 * which YAML reads the same: a headline of `no`, `1e3`, `- x` or `": "` stays that string, and a date stays the text it is.
 */
export function frontMatter(parsed: Parsed | ParsedRecord): string {
  const { article } = parsed;
  const record = recordOf(parsed);
  const fields: Record<string, string | readonly string[] | undefined> = {
    title: article.headline,
    kicker: article.kicker,
    deck: article.deck,
    authors: article.authors.map(({ name }) => name),
    byline: article.authors.length === 0 ? article.byline : undefined,
    date: article.publishedAt,
    updated: article.updatedAt,
    publication: article.publication?.name,
    dateline: article.dateline?.text,
    section: article.section,
    language: article.language,
    keywords: article.keywords.map(({ term }) => term),
    source: record?.targetUri,
    captured: record?.capturedAt,
  };
  const lines = Object.entries(fields).flatMap(([key, value]) => {
    if (value === undefined || value.length === 0) return [];
    return `${key}: ${typeof value === "string" ? quoted(value) : `[${value.map(quoted).join(", ")}]`}\n`;
  });
  return lines.length === 0 ? "" : `---\n${lines.join("")}---\n`;
}

function quoted(value: string): string {
  return jsonText(wellFormed(value));
}
