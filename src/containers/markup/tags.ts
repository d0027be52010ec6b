import { isBlankRun } from "../../text/blank.js";
import type { Span } from "../../text/span.js";
import type { Attribute } from "./attributes.js";
import { fragmentBetween } from "./fragments.js";
import { type Letters, nameOf } from "./tag-names.js";

/** What stands between `<` and `>`. `other` is a comment, a declaration, an instruction, or an element that holds no markup. */
type TagKind = "open" | "close" | "empty" | "cdata" | "other";

/** A tag of a text. What lies between tags is text. */
export interface Tag extends Span {
  readonly kind: TagKind;
  /** As its dialect gives names, with a prefix; empty where the kind has none, `!` for a declaration. */
  readonly name: string;
  /** Read when they are first asked for: see `attributesOf`. Tags of one shape are looked through faster. */
  attributes?: readonly Attribute[] | undefined;
}

/** How a family of formats writes markup. */
export interface Dialect {
  /**
   * `true` for XML and SGML: an end tag holds nothing but its name, no value holds a `<`, and what has no end is text. Pages are
   * looser: a tag that the end of the text cuts is one, and of a comment without its end the mark is.
   */
  readonly strict: boolean;
  /** How names are given; as written unless told. */
  readonly names?: Letters;
  /** Elements whose content is no markup, passed over as one tag; in the letters of `names`. */
  readonly raw?: ReadonlySet<string>;
  /** What is broken is hidden: a comment without its end hides all that follows, a tag that meets another ends in front of it. */
  readonly hides?: boolean;
  /** A section of characters is one tag, unless its marks are tags and text or markup stands between. */
  readonly cdata?: "text" | "markup";
}

/** XML, with a document type or without. */
export const xml: Dialect = { strict: true };
/** SGML without its document type, whose names are the same in capitals and small letters. */
export const sgml: Dialect = { strict: true, names: "upper" };
/** Pages. */
export const html: Dialect = /* @__PURE__ */ ((): Dialect => ({
  strict: false,
  names: "lower",
  raw: new Set(["script", "style", "noscript"]),
  cdata: "text",
}))();

/**
 * The tags of markup, in order and in linear time, whatever is wrong with it. It balances nothing, knows no names, and reads no
 * document type. A `<` that opens no tag is text, and so is a tag that meets another `<` before its end.
 *
 * ```text
 * <DOC id="A_20010203" type=story>     attributes with quotes and without
 * AT&T <T> rose, 3 < 4, <!-- cut -->   `<T>` is a tag to whoever knows no better; ` < 4` is none
 * <![CDATA[ <p>text</p> ]]>            one tag of XML; without its end it reaches to the end of the text
 * <script>if (a<b) …</script>          one tag of a page
 * ```
 */
export function tagsOf(text: string, dialect: Dialect, from = 0, to = text.length): Tag[] {
  const tags: Tag[] = [];
  scan(text, dialect, from, to, placesOf(text), tags);
  return tags;
}

function scan(text: string, dialect: Dialect, from: number, to: number, find: Find, tags: Tag[]): void {
  let last = from;
  for (let at = text.indexOf("<", from); at >= 0 && at < to; ) {
    const tag = tagAt(text, at, to, dialect, find);
    if (tag === undefined) {
      at = text.indexOf("<", at + 1);
      continue;
    }
    if (!dialect.strict && last < tag.start) {
      const fragment = fragmentBetween(text, last, tag.start);
      if (fragment !== undefined) tags.push(fragment);
    }
    tags.push(tag);
    at = tag.end;
    last = at;
    if (dialect.cdata !== undefined && text.startsWith(CDATA, tag.start)) {
      const end = find("]]>", at, LONGEST);
      if (end >= 0 && end < to) {
        if (dialect.cdata === "markup") scan(text, withoutSections(dialect), at, end, find, tags);
        tags.push(madeTag("other", "", end, end + 3));
        at = end + 3;
      }
    }
    at = text.indexOf("<", at);
  }
}

function withoutSections({ cdata: _cdata, ...dialect }: Dialect): Dialect {
  return dialect;
}

/** The next place of a mark, no further than `within`; -1 where it does not come. */
type Find = (mark: string, start: number, within: number) => number;

/** Each stretch of the text is searched once for each mark. */
function placesOf(text: string): Find {
  let places: Map<string, number> | undefined;
  return (mark, start, within) => {
    places ??= new Map();
    let found = places.get(mark) ?? -1;
    if (found < start) {
      found = text.indexOf(mark, start);
      if (found < 0) found = Number.POSITIVE_INFINITY;
      places.set(mark, found);
    }
    return found - start > within ? -1 : found;
  };
}

/** Comments, scripts and values of pages end within so many characters; what does not is none, and what stands in it is read. */
const LONGEST = 1_048_576;

function tagAt(text: string, start: number, to: number, dialect: Dialect, find: Find): Tag | undefined {
  const { strict, names, raw } = dialect;
  const next = text.charCodeAt(start + 1);
  if (next === BANG) return declarationAt(text, start, to, dialect, find);
  if (next === QUESTION) {
    const mark = strict ? "?>" : ">";
    return otherTag("", start, behind(find(mark, start + 2, LONGEST), mark.length, to) ?? (strict ? -1 : start + 2));
  }
  const closes = next === SLASH;
  const from = closes ? start + 2 : start + 1;
  if (!isNameStart(text.charCodeAt(from))) return undefined;
  let at = from + 1;
  while (at < to && isNamePart(text.charCodeAt(at))) at++;
  const found = tagEnd(text, at, to, dialect, find);
  const end = found < 0 && closes && !strict ? endOfBrokenClose(text, at) : found;
  if (end < 0 || (closes && strict && !isBlankRun(text, at, end - 1))) return undefined;
  const name = nameOf(text, from, at, names);
  if (closes) return madeTag("close", name, start, end);
  if (text.charCodeAt(end - 2) === SLASH && end - 2 >= at) return madeTag("empty", name, start, end);
  const close = raw?.has(name) === true ? endOfRaw(text, end, to, name, find) : -1;
  return close < 0 ? madeTag("open", name, start, end) : otherTag("", start, close);
}

function declarationAt(text: string, start: number, to: number, dialect: Dialect, find: Find): Tag | undefined {
  const { strict, hides } = dialect;
  if (text.startsWith("<!--", start)) {
    const end = behind(find("-->", start + 4, LONGEST), 3, to);
    return otherTag("", start, end ?? (strict ? -1 : hides === true ? to : Math.min(start + 4, to)));
  }
  if (text.startsWith(CDATA, start)) {
    if (!strict) return otherTag("", start, Math.min(start + CDATA.length, to));
    const end = behind(find("]]>", start + CDATA.length, Number.POSITIVE_INFINITY), 3, to);
    return madeTag("cdata", "", start, end ?? to);
  }
  if (strict && !isNameStart(text.charCodeAt(start + 2))) return undefined;
  const end = declarationEnd(text, start + 2, to, strict, find);
  return otherTag(strict ? "!" : "", start, end < 0 && !strict ? Math.min(start + 2, to) : end);
}

function otherTag(name: string, start: number, end: number): Tag | undefined {
  return end < 0 ? undefined : madeTag("other", name, start, end);
}

/** A tag whose attributes nobody has asked for. */
export function madeTag(kind: TagKind, name: string, start: number, end: number): Tag {
  return { kind, name, start, end, attributes: undefined };
}

function behind(found: number, length: number, to: number): number | undefined {
  return found < 0 || found + length > to ? undefined : found + length;
}

/** `<!DOCTYPE x [ <!ENTITY a "b"> ]>` ends behind its brackets; in XML, without their end, with the text. */
function declarationEnd(text: string, from: number, to: number, strict: boolean, find: Find): number {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === GREATER) return at + 1;
    if (code === LESS) return -1;
    if (code !== BRACKET) continue;
    let end = strict ? to : -1;
    for (const mark of ["]>", "] >", "]\n>"]) {
      const close = behind(find(mark, at, LONGEST), mark.length, to) ?? -1;
      if (close >= 0 && (end < 0 || close < end)) end = close;
    }
    return end;
  }
  return -1;
}

/** Behind the `>` of a tag, looked for behind its name, quoted values passed over; -1 where it is no tag. */
function tagEnd(text: string, from: number, to: number, { strict, hides }: Dialect, find: Find): number {
  let isValue = false;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === GREATER) return at + 1;
    if (code === LESS) return strict ? endInValue(text, from, at) : hides === true ? at : -1;
    if (isValue && (code === QUOTE || code === APOSTROPHE)) {
      const close = find(code === QUOTE ? '"' : "'", at + 1, LONGEST);
      const less = strict ? find("<", at + 1, LONGEST) : -1;
      // Where no quote closes what another opened, the first `>` ends the tag.
      if (close >= 0 && close < to && (less < 0 || less > close)) at = close;
      isValue = false;
    } else if (code === EQUALS) isValue = true;
    else if (!isTagSpace(code)) isValue = false;
  }
  return strict ? endInValue(text, from, to) : to;
}

/** `</div<div>`: an end tag of a page whose own mark is lost ends in front of the next; -1 where more stands between. */
function endOfBrokenClose(text: string, from: number): number {
  const next = text.slice(from, from + 4).indexOf("<");
  return next < 0 ? -1 : from + next;
}

/** A quote without its fellow may have taken the end of the tag into a value. */
function endInValue(text: string, from: number, to: number): number {
  return text.slice(from, to).indexOf(">") < 0 ? -1 : text.indexOf(">", from) + 1;
}

/** Behind the end tag of an element that holds no markup; -1 where that does not come. */
function endOfRaw(text: string, from: number, to: number, name: string, find: Find): number {
  for (let at = find("</", from, LONGEST); at >= 0 && at < to; at = find("</", at + 2, LONGEST)) {
    const last = at + 2 + name.length;
    if (text.slice(at + 2, last).toLowerCase() !== name || isNamePart(text.charCodeAt(last))) continue;
    return behind(find(">", at, LONGEST), 1, to) ?? to;
  }
  return -1;
}

const CDATA = "<![CDATA[";
const BANG = 0x21;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const SLASH = 0x2f;
const LESS = 0x3c;
const EQUALS = 0x3d;
const GREATER = 0x3e;
const QUESTION = 0x3f;
const BRACKET = 0x5b;

/** White space inside tags. */
export function isTagSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}

function isNameStart(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || code === 0x5f || code > 0xbf;
}

/** Letters, figures and `- . : _`. */
export function isNamePart(code: number): boolean {
  return isNameStart(code) || (code >= 0x2d && code <= 0x3a && code !== SLASH);
}
