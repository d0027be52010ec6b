import type { Span } from "../../../text/span.js";

/** A piece of markup: what stands between tags, or a tag. Comments, declarations, scripts and styles are passed over. */
export interface Token extends Span {
  readonly kind: "text" | "open" | "close";
  /** Of a tag, in small letters. */
  readonly name: string;
}

/** Elements whose content is no markup. */
const raw: ReadonlySet<string> = /* @__PURE__ */ new Set(["script", "style", "noscript", "template", "title"]);

/**
 * The text and tags of markup, in order, in one pass: a tag that is never closed ends with the text, a `<` before no name is text.
 */
export function* tokensOf(source: string): Generator<Token, void, undefined> {
  let from = 0;
  let at = 0;
  while (at < source.length) {
    const open = source.indexOf("<", at);
    if (open < 0) break;
    const passed = passedOver(source, open);
    const close = passed ?? endOfTag(source, open);
    if (close === undefined) {
      at = open + 1;
      continue;
    }
    if (open > from) yield { kind: "text", name: "", start: from, end: open };
    from = close;
    at = close;
    if (passed !== undefined) continue;
    const isClose = source.charCodeAt(open + 1) === SLASH;
    const name = nameAt(source, open + (isClose ? 2 : 1));
    if (!isClose && raw.has(name) && source.charCodeAt(close - 2) !== SLASH) {
      from = at = endOfRaw(source, name, close);
      continue;
    }
    yield { kind: isClose ? "close" : "open", name, start: open, end: close };
  }
  if (source.length > from) yield { kind: "text", name: "", start: from, end: source.length };
}

const SLASH = 0x2f;

/** Behind a comment, a declaration or an instruction; undefined where none begins. A comment that is not closed ends the text. */
function passedOver(source: string, open: number): number | undefined {
  const second = source.charAt(open + 1);
  if (second !== "!" && second !== "?") return undefined;
  if (source.startsWith("<![CDATA[", open)) return open + "<![CDATA[".length;
  const isComment = source.startsWith("<!--", open);
  const mark = isComment ? "-->" : ">";
  const end = source.indexOf(mark, open + (isComment ? 4 : 2));
  return end < 0 ? source.length : end + mark.length;
}

/** Behind a tag, quoted values with a `>` in them heeded; undefined where no name stands behind `<`. */
function endOfTag(source: string, open: number): number | undefined {
  const first = source.charCodeAt(open + 1);
  const name = first === SLASH ? source.charCodeAt(open + 2) : first;
  if (!isLetter(name)) return undefined;
  let quote = 0;
  for (let at = open + 2; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === GREATER) return at + 1;
    else if ((code === QUOTE || code === APOSTROPHE) && source.charCodeAt(at - 1) === EQUALS) quote = code;
    else if (code === LESS) return at;
  }
  return source.length;
}

const GREATER = 0x3e;
const LESS = 0x3c;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const EQUALS = 0x3d;

function isLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

function nameAt(source: string, start: number): string {
  let end = start;
  while (end < source.length && end < start + 20 && isNameCode(source.charCodeAt(end))) end++;
  return source.slice(start, end).toLowerCase();
}

function isNameCode(code: number): boolean {
  return isLetter(code) || (code >= 0x30 && code <= 0x39) || code === 0x2d || code === 0x3a;
}

/** Behind the end tag of an element whose content is no markup. */
function endOfRaw(source: string, name: string, from: number): number {
  for (let at = source.indexOf("</", from); at >= 0; at = source.indexOf("</", at + 2)) {
    if (source.slice(at + 2, at + 2 + name.length).toLowerCase() !== name) continue;
    const end = source.indexOf(">", at);
    return end < 0 ? source.length : end + 1;
  }
  return source.length;
}

/** The value of an attribute of a tag; undefined where it has none. */
export function attributeOf(source: string, { start, end }: Span, name: string): string | undefined {
  const tag = source.slice(start, Math.min(end, start + LONGEST_TAG));
  const at = tag.toLowerCase().indexOf(` ${name}=`);
  if (at < 0) return undefined;
  const value = tag.slice(at + name.length + 2);
  const quote = value.charAt(0);
  if (quote === '"' || quote === "'") return value.slice(1, Math.max(value.indexOf(quote, 1), 1));
  return /^[^\s>]*/.exec(value)?.[0];
}

/** No further is an attribute looked for. */
const LONGEST_TAG = 2000;
