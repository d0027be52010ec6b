import type { Span } from "../../text/span.js";
import { isNamePart, isTagSpace, type Tag } from "./tags.js";

/** An attribute of a tag. */
export interface Attribute {
  /** Without its prefix. */
  readonly name: string;
  /** From its name to its closing quote. */
  readonly span: Span;
  /** Its value, without quotes; its name where it has none. */
  readonly value: Span;
}

/** The attributes of an opening tag, in order: `id="a"`, `id='a'`, `type=story`, `compact`. */
export function attributesOf(text: string, tag: Tag): readonly Attribute[] {
  if (tag.attributes === undefined) {
    const found: Attribute[] = [];
    eachAttribute(text, tag, (start, nameEnd, from, to, end) => {
      const value = from < 0 ? { start, end: nameEnd } : { start: from, end: to };
      found.push({ name: localName(text.slice(start, nameEnd)), span: { start, end }, value });
      return false;
    });
    tag.attributes = found;
  }
  return tag.attributes;
}

/** The value of a page's attribute, the first of that name in any letters, as it is written; undefined where it has none. */
export function attributeOf(text: string, { start, end }: Span, name: string): string | undefined {
  let value: string | undefined;
  // Values longer than this (the state of a form) are never asked for.
  eachAttribute(text, { start, end: Math.min(end, start + LONGEST) }, (at, nameEnd, from, to) => {
    if (from < 0 || nameEnd - at !== name.length || text.slice(at, nameEnd).toLowerCase() !== name) return false;
    value = text.slice(from, to);
    return true;
  });
  return value;
}

const LONGEST = 4096;

/** Gives an attribute: the places of its name and its value, -1 where it has none, and where it ends; true ends the walk. */
type Take = (start: number, nameEnd: number, from: number, to: number, end: number) => boolean;

function eachAttribute(text: string, tag: Span, take: Take): void {
  const stop = tag.end - 1;
  let at = tag.start + 1;
  while (at < stop && !isTagSpace(text.charCodeAt(at))) at++;
  while (at < stop) {
    if (!isNamePart(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const start = at;
    while (at < stop && isNamePart(text.charCodeAt(at))) at++;
    const nameEnd = at;
    at = behindSpace(text, at, stop);
    if (text.charCodeAt(at) !== EQUALS) {
      if (take(start, nameEnd, -1, -1, nameEnd)) return;
      continue;
    }
    const from = behindSpace(text, at + 1, stop);
    const quote = text.charCodeAt(from);
    if (quote === QUOTE || quote === APOSTROPHE) {
      const close = text.slice(from + 1, stop).indexOf(quote === QUOTE ? '"' : "'");
      const end = close < 0 ? stop : from + 1 + close;
      if (take(start, nameEnd, from + 1, end, Math.min(end + 1, stop))) return;
      at = end + 1;
    } else {
      at = from;
      while (at < stop && !isTagSpace(text.charCodeAt(at))) at++;
      // The slash of `<meta name=slug/>` is not the value's.
      const end = at === stop && text.charCodeAt(at - 1) === SLASH ? at - 1 : at;
      if (take(start, nameEnd, from, end, end)) return;
    }
  }
}

const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const SLASH = 0x2f;
const EQUALS = 0x3d;

function behindSpace(text: string, from: number, stop: number): number {
  let at = from;
  while (at < stop && isTagSpace(text.charCodeAt(at))) at++;
  return at;
}

/** `nitf:hl1` → `hl1`. */
export function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}
