import { decodeReferences } from "../../text/references.js";
import type { Span } from "../../text/span.js";
import { isNamePart } from "../markup/tags.js";

const familiarTag = /<\/?(?:a|b|blockquote|br|div|em|figure|h[1-6]|i|img|li|ol|p|span|strong|table|td|tr|u|ul)[\s/>]/i;
const paragraphs = /^\/?(?:article|blockquote|div|figure|h[1-6]|ol|p|section|table|ul)$/;
const lines = /^\/?(?:br|dd|dt|figcaption|hr|li|tr)$/;
const unseen = /^(?:script|style|noscript|template|svg)$/;
const fragment =
  /^\s{0,99}<(?:!doctype|!--|html|p|div|h[1-6]|article|section|main|figure|ul|ol|blockquote|table|img|span|strong|em|b|i|a|br)\b|\S<\/p>|\S<br ?\/?>/i;

/** True where a text holds a tag that pages are made of. */
export function looksLikeMarkup(text: string): boolean {
  return familiarTag.test(text);
}

/** True for a text that is HTML: it begins with a tag that pages are made of, or its paragraphs or lines end with one. */
export function isFragment(text: string): boolean {
  return text.includes("<") && fragment.test(text);
}

/** A tag, a comment, or an element that nobody sees, with all that is in it. */
export interface Tag extends Span {
  /** The empty lines that stand for it: two ends of a line, one, or none. */
  readonly lines: 0 | 1 | 2;
  /** It begins a cell, which stands apart from the one before it. */
  readonly isCell: boolean;
}

/** The tags of a run of HTML, in order. What only looks like one, as in `a < b`, is none. Takes linear time. */
export function tagsIn(html: string, from = 0, to = html.length): Tag[] {
  const tags: Tag[] = [];
  for (let open = html.indexOf("<", from); open >= 0 && open < to; open = html.indexOf("<", open)) {
    const isTag = /[a-z/!]/i.test(html.charAt(open + 1));
    if (!isTag) {
      open++;
      continue;
    }
    const isComment = html.startsWith("<!--", open);
    const close = html.indexOf(isComment ? "-->" : ">", open);
    // Without an end there is no tag from here on.
    if (close < 0 || close >= to) break;
    const name = isComment ? "" : tagName(html, open + 1);
    const behind = close + (isComment ? 3 : 1);
    const end = unseen.test(name) ? Math.min(to, behindElement(html, behind, name)) : behind;
    const isCell = name === "td" || name === "th";
    tags.push({ start: open, end, lines: paragraphs.test(name) ? 2 : lines.test(name) ? 1 : 0, isCell });
    open = end;
  }
  return tags;
}

/**
 * The text of a little HTML, such as one block of an article: tags are left out, those of blocks and lines end lines, and
 * character references are decoded. Takes linear time.
 */
export function textOfMarkup(html: string): string {
  let text = "";
  let done = 0;
  for (const tag of tagsIn(html)) {
    text += html.slice(done, tag.start);
    text += tag.isCell && html.charAt(tag.start - 1) !== " " ? " " : "\n".repeat(tag.lines);
    done = tag.end;
  }
  return decodeReferences(foldLines(text + html.slice(done)));
}

/** `p class="lead"` → `p`. */
function tagName(html: string, from: number): string {
  const [name = ""] = /^\/?[a-z][a-z\d]{0,12}/i.exec(html.slice(from, from + 16)) ?? [];
  return name.toLowerCase();
}

function behindElement(html: string, from: number, name: string): number {
  let end = from - 1;
  do end = html.indexOf(`</${name}`, end + 1);
  while (end >= 0 && isNamePart(html.charCodeAt(end + name.length + 2)));
  const close = end < 0 ? -1 : html.indexOf(">", end);
  return close < 0 ? html.length : close + 1;
}

/** Lines without the blanks at their ends; never more than one empty line together. */
function foldLines(text: string): string {
  const folded: string[] = [];
  for (const line of text.split("\n")) {
    const trimmed = line.trim();
    if (trimmed !== "" || (folded.length > 0 && folded.at(-1) !== "")) folded.push(trimmed);
  }
  while (folded.at(-1) === "") folded.pop();
  return folded.join("\n");
}
