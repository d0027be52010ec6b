import type { Span } from "../../text/span.js";

/** A tag, or a run of markup that is none: a comment, a declaration, a script. What lies between tokens is text. */
export interface Token extends Span {
  readonly kind: "open" | "close" | "other";
  /** In lower case; empty for `other`. */
  readonly name: string;
}

/** Attribute values of known exports end within so many characters: those of form fields hold 40,000. */
const LONGEST_VALUE = 262_144;
/** A comment that does not end within so many characters is none, and what stands in it is read. */
const LONGEST_COMMENT = 262_144;

/**
 * The tags of the markup of a known export, in order and in linear time. It is no reader of HTML at large: unknown names pass,
 * nothing is balanced, a `<` that opens no tag is text, and so is a tag that meets another `<` before its end.
 *
 * ```text
 * a &lt; b <!-- note --><P class=lead>text<script>if (a<b) …</script>
 *          other         open         text other
 * ```
 *
 * @param cdata - what CDATA sections hold: text, or markup that is put there as a whole. Their marks are tokens.
 */
export function* tokensOf(text: string, cdata: "text" | "markup" = "text"): Generator<Token, void, undefined> {
  const to = text.length;
  const places = new Map<string, number>();
  /** The next place of a mark, at most `within` away. Each stretch of the text is searched once for it. */
  const find = (mark: string, start: number, within: number): number => {
    let found = places.get(mark) ?? -1;
    if (found < start) {
      found = text.indexOf(mark, start);
      if (found < 0) found = Number.POSITIVE_INFINITY;
      places.set(mark, found);
    }
    return found - start > within ? -1 : found;
  };
  for (let at = text.indexOf("<"); at >= 0; ) {
    const token = tokenAt(text, at, to, find);
    if (token === undefined) {
      at = text.indexOf("<", at + 1);
      continue;
    }
    yield token;
    at = text.indexOf("<", token.end);
    if (!text.startsWith(CDATA, token.start)) continue;
    const end = find("]]>", token.end, LONGEST_RAW);
    if (end < 0) continue;
    for (; cdata === "markup" && at >= 0 && at < end; ) {
      const inner = tokenAt(text, at, end, find);
      if (inner !== undefined) yield inner;
      at = text.indexOf("<", inner?.end ?? at + 1);
    }
    yield { kind: "other", name: "", start: end, end: end + 3 };
    at = text.indexOf("<", end + 3);
  }
}

type Find = (mark: string, start: number, within: number) => number;

function tokenAt(text: string, at: number, to: number, find: Find): Token | undefined {
  const next = text.charCodeAt(at + 1);
  const other = (end: number): Token => ({ kind: "other", name: "", start: at, end });
  if (next === BANG) {
    if (text.startsWith("<!--", at)) {
      const end = find("-->", at + 4, LONGEST_COMMENT);
      return other(end < 0 ? Math.min(at + 4, to) : end + 3);
    }
    // What a CDATA section holds is text; only its marks are markup.
    if (text.startsWith(CDATA, at)) return other(Math.min(at + 9, to));
    return other(declarationEnd(text, at, to));
  }
  if (next === QUESTION) {
    const end = find("?>", at, LONGEST_COMMENT);
    return other(end < 0 ? at + 2 : end + 2);
  }
  const isClose = next === SLASH;
  const nameStart = isClose ? at + 2 : at + 1;
  const nameEnd = endOfName(text, nameStart, to);
  if (nameEnd === nameStart) return undefined;
  const end = endOfTag(text, nameEnd, to, find);
  if (end < 0) return undefined;
  const name = text.slice(nameStart, nameEnd).toLowerCase();
  if (!isClose && (name === "script" || name === "style" || name === "noscript")) {
    const close = endOfRaw(text, end, to, name, find);
    if (close > 0) return other(close);
  }
  return { kind: isClose ? "close" : "open", name, start: at, end };
}

/** `<!DOCTYPE r [ <!ENTITY a "b"> ]>` ends behind its brackets. */
function declarationEnd(text: string, at: number, to: number): number {
  const limit = Math.min(to, at + LONGEST_DECLARATION);
  let depth = 0;
  for (let place = at; place < limit; place++) {
    const code = text.charCodeAt(place);
    if (code === BRACKET) depth++;
    else if (code === BRACKET_END) depth--;
    else if (code === GREATER && depth <= 0) return place + 1;
  }
  return Math.min(at + 2, to);
}

const LONGEST_DECLARATION = 65_536;

function endOfName(text: string, start: number, to: number): number {
  let at = start;
  if (at >= to || !isLetter(text.charCodeAt(at))) return start;
  while (at < to && isNameCharacter(text.charCodeAt(at))) at++;
  return at;
}

/** Behind the `>` of a tag, quoted values passed over; at the end of the text for a tag that it cuts; -1 where it is no tag. */
function endOfTag(text: string, from: number, to: number, find: Find): number {
  let isValue = false;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === GREATER) return at + 1;
    if (code === LESS) return -1;
    if (isValue && (code === QUOTE || code === APOSTROPHE)) {
      const end = find(text.charAt(at), at + 1, LONGEST_VALUE);
      if (end > 0) at = end;
      isValue = false;
    } else if (code === EQUALS) isValue = true;
    else if (!isWhite(code)) isValue = false;
  }
  return to;
}

/** Behind `</script>`; 0 where it does not come. */
function endOfRaw(text: string, from: number, to: number, name: string, find: Find): number {
  for (let at = find("</", from, LONGEST_RAW); at > 0; at = find("</", at + 2, LONGEST_RAW)) {
    if (text.slice(at + 2, at + 2 + name.length).toLowerCase() !== name) continue;
    const end = text.indexOf(">", at);
    return end < 0 || end >= to ? to : end + 1;
  }
  return 0;
}

const LONGEST_RAW = 1_048_576;

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
const BRACKET_END = 0x5d;

function isWhite(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}

function isLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

function isNameCharacter(code: number): boolean {
  return isLetter(code) || (code >= 0x30 && code <= 0x3a) || code === 0x2d || code === 0x5f || code === 0x2e;
}
