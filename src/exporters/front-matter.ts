import type { Parsed, ParsedRecord } from "../model/article.js";
import { type FrontMatterValue, frontMatterRows } from "./front-matter-rows.js";
import { quoted } from "./json-text.js";
import { pageOf } from "./row.js";

/**
 * What is known of the article as YAML between `---` lines; only what is there. Every string is quoted as JSON quotes it,
 * which YAML reads the same: a headline of `no`, `1e3`, `- x` or `": "` stays that string, and a date stays the text it is.
 */
export function frontMatter(parsed: Parsed | ParsedRecord): string {
  const page = pageOf(parsed);
  let lines = "";
  for (const { to, value } of frontMatterRows) {
    const given = value(page);
    if (given !== undefined && given.length > 0) lines += `${to}: ${flow(given)}\n`;
  }
  return lines === "" ? "" : `---\n${lines}---\n`;
}

function flow(value: FrontMatterValue): string {
  return typeof value === "string" ? quoted(value) : `[${value.map(itemOf).join(", ")}]`;
}

function itemOf(item: string | Readonly<Record<string, string | undefined>>): string {
  if (typeof item === "string") return quoted(item);
  const pairs = Object.entries(item).flatMap(([key, value]) => (value === undefined ? [] : `${key}: ${quoted(value)}`));
  return `{ ${pairs.join(", ")} }`;
}
