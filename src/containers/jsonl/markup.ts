import { decodeReferences } from "../../text/references.js";

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

/**
 * The text of a little HTML, such as one block of an article: tags are left out, those of blocks and lines end lines, and
 * character references are decoded. What only looks like a tag, as in `a < b`, stays. Takes linear time.
 */
export function textOfMarkup(html: string): string {
  let text = "";
  let done = 0;
  for (let open = html.indexOf("<"); open >= 0; open = html.indexOf("<", open)) {
    const isTag = /[a-z/!]/i.test(html.charAt(open + 1));
    if (!isTag) {
      open++;
      continue;
    }
    const isComment = html.startsWith("<!--", open);
    const close = html.indexOf(isComment ? "-->" : ">", open);
    // Without an end there is no tag from here on.
    if (close < 0) break;
    text += html.slice(done, open);
    const name = isComment ? "" : tagName(html, open + 1);
    if (paragraphs.test(name)) text += "\n\n";
    else if (lines.test(name)) text += "\n";
    done = close + (isComment ? 3 : 1);
    if (unseen.test(name)) done = behindElement(html, done, name);
    open = done;
  }
  return decodeReferences(foldLines(text + html.slice(done)));
}

/** `p class="lead"` → `p`. */
function tagName(html: string, from: number): string {
  const [name = ""] = /^\/?[a-z][a-z\d]{0,12}/i.exec(html.slice(from, from + 16)) ?? [];
  return name.toLowerCase();
}

function behindElement(html: string, from: number, name: string): number {
  const end = html.indexOf(`</${name}`, from);
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
