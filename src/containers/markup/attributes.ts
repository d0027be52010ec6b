import type { Span } from "../../text/span.js";

const attribute = /([^\s"'<>/=]{1,80})\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\s"'>]*))/gy;

/** The value of a tag's attribute, the first of that name, as it is written; undefined where it has none. */
export function attributeOf(text: string, tag: Span, name: string): string | undefined {
  // Values longer than this (the state of a form) are never asked for.
  const source = text.slice(tag.start, Math.min(tag.end, tag.start + 4096));
  let at = source.search(/[\s/]/);
  while (at >= 0 && at < source.length) {
    attribute.lastIndex = at;
    const match = attribute.exec(source);
    if (match === null) {
      at++;
      continue;
    }
    if (match[1]?.toLowerCase() === name) return match[2] ?? match[3] ?? match[4];
    at = attribute.lastIndex;
  }
  return undefined;
}
