import type { BlockRole } from "../../model/block.js";
import type { StatedPart } from "../../model/record.js";
import { textOfMarkup } from "./markup.js";
import { isObject, type JsonObject } from "./parse-value.js";

/** An article that is given as blocks, put together. */
export interface Contents {
  /** The blocks' texts, with an empty line between. */
  readonly text: string;
  readonly parts: readonly StatedPart[];
  readonly section?: string;
  readonly date?: unknown;
  /** What is not wholly in the text, as JSON: pictures with their addresses, blocks of HTML. */
  readonly left: readonly string[];
}

const roles: Readonly<Record<string, BlockRole>> = {
  kicker: "section",
  title: "headline",
  deck: "deck",
  byline: "byline",
  sanitized_html: "paragraph",
  image: "caption",
  gallery: "caption",
  video: "caption",
  tweet: "quote",
  pull_quote: "quote",
  list: "listItem",
  author_info: "notice",
};
const rolesBySubtype: Readonly<Record<string, BlockRole>> = {
  subhead: "crosshead",
  blockquote: "quote",
  pullquote: "quote",
};
const GAP = "\n\n";

/** Puts the blocks of a TREC Washington Post article together: `[{"type":"kicker","content":"National"}, null, …]`. */
export function composeContents(blocks: readonly unknown[]): Contents {
  const texts: string[] = [];
  const parts: StatedPart[] = [];
  const left: string[] = [];
  let length = 0;
  let section: string | undefined;
  let date: unknown;
  for (const block of blocks) {
    if (!isObject(block)) {
      if (block !== null) left.push(JSON.stringify(block));
      continue;
    }
    const { type, subtype } = block;
    const kind = typeof type === "string" ? type : "";
    if (kind === "date") {
      date ??= block.content;
      continue;
    }
    const role =
      (kind === "sanitized_html" ? own(rolesBySubtype, subtype) : undefined) ?? own(roles, kind) ?? "unknown";
    const raw = textsOf(block, kind);
    const shown = raw.map((each) => (isMarkup(block, kind) ? textOfMarkup(each) : each));
    if (role === "section") section ??= shown[0];
    for (const text of shown.filter((each) => each.trim() !== "")) {
      const start = length === 0 ? 0 : length + GAP.length;
      parts.push({ role, span: { start, end: start + text.length } });
      texts.push(text);
      length = start + text.length;
    }
    if (!isWhole(block, raw, shown)) left.push(JSON.stringify(block));
  }
  return { text: texts.join(GAP), parts, left, date, ...(section !== undefined && { section }) };
}

/** What of a block is text: its content, the caption of a picture, a writer's biography. */
function textsOf(block: JsonObject, kind: string): string[] {
  const { content } = block;
  const caption = block.fullcaption ?? block.caption ?? block.blurb;
  if (roles[kind] === "caption") return typeof caption === "string" ? [caption] : [];
  if (kind === "author_info" && typeof block.bio === "string") return [block.bio];
  const inner = isObject(content) ? (content.full_text ?? content.text) : content;
  return [inner].flat().filter((each): each is string => typeof each === "string");
}

function isMarkup({ mime }: JsonObject, kind: string): boolean {
  return mime === "text/html" || (mime === undefined && kind === "sanitized_html");
}

/** True where the text and the role say all that a block does. */
function isWhole(block: JsonObject, raw: readonly string[], shown: readonly string[]): boolean {
  return raw.length > 0 && raw.every((each, at) => each === shown[at]) && block.content === raw[0];
}

function own<Value>(table: Readonly<Record<string, Value>>, key: unknown): Value | undefined {
  return typeof key === "string" && Object.hasOwn(table, key) ? table[key] : undefined;
}
