import type { Span } from "../../text/span.js";
import { html, type Tag, tagsOf } from "../markup/tags.js";
import { cdataEnd, tagsWithin } from "../xml/meaning.js";

/**
 * The tags of what an element holds, in whichever of three ways it holds a page, with what an export has beside them; of a whole page
 * with its empty lines, where they make its paragraphs.
 *
 * ```text
 * <div xmlns="…"><p>It opened.</p></div>         markup of its own
 * <![CDATA[<p>It opened.</p>]]>                  a section of characters
 * &lt;p&gt;It opened.&lt;/p&gt;                  escaped
 * [caption id="a1"]<img src="a.jpg"> The quay[/caption]
 * ```
 */
export function innerTags(
  text: string,
  tags: readonly Tag[],
  start: number,
  end: number,
  isPage: boolean,
): readonly Tag[] {
  const own = tagsWithin(tags, start, end);
  const isMarkup = own.some(({ kind }) => kind !== "other");
  const printed = text.slice(start, end);
  const found = isMarkup ? own.flatMap((tag) => opened(text, tag)) : [...own, ...escapedTags(printed, start)];
  const codes = printed.includes("[") ? [...shortcodes(printed, start)] : [];
  const gaps = !isPage || found.some(({ name }) => /^p$/i.test(name)) ? [] : [...emptyLines(printed, start)];
  let last = start;
  return [...found, ...codes, ...gaps]
    .sort((one, other) => one.start - other.start)
    .filter((tag) => {
      if (tag.start < last) return false;
      last = tag.end;
      return true;
    });
}

/** A section of characters holds the tags of a page; its own marks say nothing. */
function opened(text: string, tag: Tag): readonly Tag[] {
  if (tag.kind !== "cdata") return [tag];
  const { start, end } = tag;
  const [from, to] = [start + 9, cdataEnd(text, tag)];
  const mark = (markStart: number, markEnd: number): Tag => ({
    kind: "other",
    name: "",
    start: markStart,
    end: markEnd,
  });
  return [mark(start, from), ...tagsOf(text, html, from, to), ...(to < end ? [mark(to, end)] : [])];
}

/** A tag is no longer. */
const LONGEST_TAG = 2000;

const opening = /&(?:lt|#60|#x3c);/gi;
/** The sign that ends a tag need not be escaped. */
const closing = /&(?:gt|#62|#x3e);|>/i;

/** Tags whose signs are escaped; a sign that opens none is text. */
function* escapedTags(printed: string, start: number): Generator<Tag> {
  const signs = [...printed.matchAll(opening)];
  for (const [at, { index, 0: sign }] of signs.entries()) {
    const from = index + sign.length;
    const inside = printed.slice(from, Math.min(signs[at + 1]?.index ?? printed.length, index + LONGEST_TAG));
    const close = closing.exec(inside);
    const said = /^(\/?)([a-z][a-z\d]{0,12})|^!--/i.exec(inside);
    if (close === null || said === null) continue;
    const [, slash, name = ""] = said;
    const isEmpty = inside.charAt(close.index - 1) === "/" || name.toLowerCase() === "br";
    const kind = name === "" ? "other" : slash ? "close" : isEmpty ? "empty" : "open";
    yield { kind, name, start: start + index, end: start + from + close.index + close[0].length };
  }
}

/** `[caption …]`, whose text describes a picture; of other codes what they hold is none: `[embed]https://…[/embed]`. */
function* shortcodes(printed: string, start: number): Generator<Tag> {
  const closings = new Map<string, number>();
  const closedBehind = (name: string, at: number) => {
    const last = closings.get(name) ?? printed.lastIndexOf(`[/${name}]`);
    closings.set(name, last);
    return last > at;
  };
  for (const { index, 0: mark, 1: slash, 2: named } of printed.matchAll(shortcode)) {
    const name = named as string;
    const inside = printed.slice(index + mark.length, index + LONGEST_TAG);
    const close = inside.search(/[[\]]/);
    if (inside.charAt(close) !== "]") continue;
    const isPair = slash !== "" || closedBehind(name, index);
    const kind = slash !== "" ? "close" : isPair ? "open" : "other";
    const end = start + index + mark.length + close + 1;
    yield { kind, name: name.endsWith("caption") ? "figcaption" : "iframe", start: start + index, end };
  }
}

const shortcode = /\[(\/?)(caption|wp_caption|gallery|embed|audio|video|playlist|youtube|soundcloud|contact-form-7)\b/g;

/** Without paragraphs of its own a text has them by empty lines, each of which stands here for the end of a line. */
function* emptyLines(printed: string, start: number): Generator<Tag> {
  for (const match of printed.matchAll(/\n[ \t\r]*\n/g)) {
    const span: Span = { start: start + match.index, end: start + match.index + match[0].length };
    yield { kind: "empty", name: "p", ...span };
  }
}
