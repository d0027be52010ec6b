import { readdirSync, readFileSync } from "node:fs";
import type { Block, Parsed } from "../../src/index.js";
import { pageOf } from "./pages.js";
import { root } from "./sources.js";

/** A page whose quotations, short forms, dates and sentences somebody marked by hand. */
export interface Labelled {
  readonly name: string;
  readonly language: string;
  readonly publishedAt: string;
  /** Paragraphs; `‖` stands between sentences where a paragraph has several. */
  readonly text: readonly string[];
  readonly quotes: readonly { readonly text: string; readonly speaker?: string }[];
  readonly acronyms: readonly (readonly [short: string, long: string])[];
  readonly dates: readonly (readonly [text: string, date: string])[];
}

/** Every labelled page, in sorted order. */
export function labelledPages(): Labelled[] {
  const folder = `${root}fixtures/enrich`;
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => ({ name: file.slice(0, -5), ...JSON.parse(readFileSync(`${folder}/${file}`, "utf8")) }));
}

/** The page as parsed: each paragraph a block, and a part of the body. */
export function parsedLabelled({
  text,
  language,
  publishedAt,
}: Omit<Labelled, "name" | "quotes" | "acronyms" | "dates">): Parsed {
  const paragraphs = text.map((paragraph) => paragraph.replaceAll(/‖ ?/g, (mark) => (mark === "‖ " ? " " : "")));
  const blocks: Block[] = [];
  let at = 0;
  for (const paragraph of paragraphs) {
    const content = { start: at, end: at + paragraph.length };
    at = content.end + 1;
    blocks.push({ role: "paragraph", span: { start: content.start, end: at }, content, basis: "inferred" });
  }
  return pageOf(
    { language, publishedAt, body: paragraphs.map((paragraph) => ({ kind: "paragraph", text: paragraph })) },
    { text: `${paragraphs.join("\n")}\n`, blocks, origins: { body: paragraphs.map((_, index) => index) } },
  );
}
