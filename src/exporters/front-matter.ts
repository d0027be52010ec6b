import type { Parsed, ParsedRecord } from "../model/article.js";
import { type FrontMatterValue, frontMatterRows } from "./front-matter-rows.js";
import { jsonText } from "./json-text.js";
import { pageOf } from "./row.js";
import { wellFormed } from "./well-formed.js";

/**
 * What is known of the article as YAML between `---` lines; only what is there. Every string is quoted as JSON quotes it,
 * which YAML reads the same: a headline of `no`, `1e3`, `- x` or `": "` stays that string, and a date stays the text it is.
 */
export function frontMatter(parsed: Parsed | ParsedRecord): string {
  const page = pageOf(parsed);
  const lines = frontMatterRows.flatMap(({ to, value }) => {
    const given = value(page);
    return given === undefined || given.length === 0 ? [] : [`${to}: ${flow(given)}\n`];
  });
  return lines.length === 0 ? "" : `---\n${lines.join("")}---\n`;
}

function flow(value: FrontMatterValue): string {
  return typeof value === "string" ? quoted(value) : `[${value.map(itemOf).join(", ")}]`;
}

function itemOf(item: string | Readonly<Record<string, string>>): string {
  if (typeof item === "string") return quoted(item);
  return `{ ${Object.entries(item)
    .map(([key, value]) => `${key}: ${quoted(value)}`)
    .join(", ")} }`;
}

function quoted(value: string): string {
  return jsonText(wellFormed(value));
}
