import { tagEnd } from "./tag-end.js";

/** What stands between `<` and `>`. `other` is a comment, a declaration or a processing instruction. */
type TagKind = "open" | "close" | "empty" | "cdata" | "other";

/** A tag of a text: its characters are those from `start` to `end`. */
export interface Tag {
  readonly kind: TagKind;
  /** As written, with its prefix; empty where the kind has none. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The tags of markup, in order, whatever its dialect: XML, or SGML without its document type. A `<` that opens no tag is text.
 * Each character is looked at a few times, however broken the markup is.
 *
 * ```text
 * <DOC id="A_20010203" type=story>     attributes with quotes and without
 * AT&T <T> rose, 3 < 4, <!-- cut -->   `<T>` is a tag to whoever knows no better; ` < 4` is none
 * <![CDATA[ <p>text</p> ]]>            one tag; without its end it reaches to the end of the text
 * ```
 */
export function tagsOf(text: string, from = 0, to = text.length): Tag[] {
  const tags: Tag[] = [];
  const ends = endFinder(text, to);
  for (let at = text.indexOf("<", from); at >= 0 && at < to; ) {
    const tag = tagAt(text, at, to, ends);
    if (tag !== undefined) tags.push(tag);
    at = text.indexOf("<", tag?.end ?? at + 1);
  }
  return tags;
}

type EndFinder = (mark: "-->" | "]]>" | "?>", from: number) => number;

/** Where a mark ends that closes; -1 where none comes. What was not found once is not looked for again. */
function endFinder(text: string, to: number): EndFinder {
  const known = new Map<string, number>();
  return (mark, from) => {
    let found = known.get(mark) ?? 0;
    if (found >= 0 && found < from) {
      found = text.indexOf(mark, from);
      if (found + mark.length > to) found = -1;
      known.set(mark, found);
    }
    return found < 0 ? -1 : found + mark.length;
  };
}

function tagAt(text: string, start: number, to: number, endOf: EndFinder): Tag | undefined {
  const next = text.charCodeAt(start + 1);
  if (next === BANG) return declarationAt(text, start, to, endOf);
  if (next === QUESTION) {
    const end = endOf("?>", start + 2);
    return end < 0 ? undefined : { kind: "other", name: "", start, end };
  }
  const closes = next === SLASH;
  const from = closes ? start + 2 : start + 1;
  if (!isNameStart(text.charCodeAt(from))) return undefined;
  let at = from + 1;
  while (at < to && isNamePart(text.charCodeAt(at))) at++;
  const name = text.slice(from, at);
  const end = tagEnd(text, at, to);
  if (end < 0 || (closes && text.slice(at, end - 1).trim() !== "")) return undefined;
  const kind = closes ? "close" : text.charCodeAt(end - 2) === SLASH && end - 2 >= at ? "empty" : "open";
  return { kind, name, start, end };
}

function declarationAt(text: string, start: number, to: number, endOf: EndFinder): Tag | undefined {
  if (text.startsWith("<!--", start)) {
    const end = endOf("-->", start + 4);
    return end < 0 ? undefined : { kind: "other", name: "", start, end };
  }
  if (text.startsWith("<![CDATA[", start)) {
    const end = endOf("]]>", start + 9);
    return { kind: "cdata", name: "", start, end: end < 0 ? to : end };
  }
  if (!isNameStart(text.charCodeAt(start + 2))) return undefined;
  const end = declarationEnd(text, start + 2, to);
  return end < 0 ? undefined : { kind: "other", name: "!", start, end };
}

/** `<!DOCTYPE x [ <!ENTITY a "b"> ]>` ends behind the bracket; an internal subset without its end, at the end of the text. */
function declarationEnd(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === GREATER) return at + 1;
    if (code === LESS) return -1;
    if (code !== BRACKET) continue;
    const close = /\]\s{0,99}>/g;
    close.lastIndex = at;
    const found = close.exec(text);
    return found === null || found.index >= to ? to : found.index + found[0].length;
  }
  return -1;
}

const BANG = 0x21;
const QUESTION = 0x3f;
const SLASH = 0x2f;
const GREATER = 0x3e;
const LESS = 0x3c;
const BRACKET = 0x5b;

function isNameStart(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || code === 0x5f || code > 0xbf;
}

/** Letters, figures and `- . : _`. */
export function isNamePart(code: number): boolean {
  return isNameStart(code) || (code >= 0x2d && code <= 0x3a && code !== SLASH);
}
