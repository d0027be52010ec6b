import type { Span } from "../../text/span.js";
import { isNamePart, type Tag } from "./tags.js";

/** An attribute of a tag. */
export interface Attribute {
  /** Without its prefix. */
  readonly name: string;
  /** From its name to its closing quote. */
  readonly span: Span;
  /** Its value, without quotes. */
  readonly value: Span;
}

/** The attributes of an opening tag, in order: `id="a"`, `id='a'`, `type=story`, `compact`. */
export function attributesOf(text: string, tag: Pick<Tag, "start" | "end">): Attribute[] {
  const found: Attribute[] = [];
  const to = tag.end - 1;
  let at = tag.start + 1;
  while (at < to && !isWhite(text.charCodeAt(at))) at++;
  while (at < to) {
    if (!isNamePart(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const start = at;
    while (at < to && isNamePart(text.charCodeAt(at))) at++;
    const name = localName(text.slice(start, at));
    const nameEnd = at;
    while (at < to && isWhite(text.charCodeAt(at))) at++;
    if (text.charCodeAt(at) !== EQUALS) {
      found.push({ name, span: { start, end: nameEnd }, value: { start, end: nameEnd } });
      continue;
    }
    at++;
    while (at < to && isWhite(text.charCodeAt(at))) at++;
    const quote = text.charCodeAt(at);
    if (quote === 0x22 || quote === 0x27) {
      let end = at + 1;
      while (end < to && text.charCodeAt(end) !== quote) end++;
      found.push({ name, span: { start, end: Math.min(end + 1, to) }, value: { start: at + 1, end } });
      at = end + 1;
    } else {
      const from = at;
      while (at < to && !isWhite(text.charCodeAt(at))) at++;
      // The slash of `<meta name=slug/>` is not the value's.
      const end = at === to && text.charCodeAt(at - 1) === 0x2f ? at - 1 : at;
      found.push({ name, span: { start, end }, value: { start: from, end } });
    }
  }
  return found;
}

/** `nitf:hl1` → `hl1`. */
export function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

const EQUALS = 0x3d;

function isWhite(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}
