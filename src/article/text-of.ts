import type { Block } from "../model/block.js";
import { isTag } from "../text/part-reading.js";
import { decodeReferences } from "../text/references.js";
import type { Span } from "../text/span.js";

/** The value of a span: its characters, with character references decoded. The span itself stays as it is. */
export function spanValue(text: string, span: Span): string {
  const printed = text.slice(span.start, span.end);
  return printed.includes("&") ? decodeReferences(printed) : printed;
}

/** The value of a block: that of its content, or of its parts. What was wrapped is one line again. */
export function blockValue(text: string, { content, parts, rule }: Block): string {
  if (parts !== undefined) {
    // A tag among the runs of a record of markup stands for a space; a line of a page, or a run alone, is what it says.
    const hasTags = parts.length > 1 && rule?.startsWith("record") === true;
    const printed = parts.map((part) => (hasTags ? printedOf(text, part) : text.slice(part.start, part.end)));
    return unwrapped(printed.join(""));
  }
  const value = spanValue(text, content);
  // Of a record all white space is folded, also what was escaped twice.
  const isFolded = value.includes("\u00a0") && rule?.startsWith("record") === true;
  return isFolded || value.includes("\n") || value.includes("\r") ? unwrapped(value) : value;
}

function printedOf(text: string, { start, end }: Span): string {
  return isTag(text, start, end) ? " " : text.slice(start, end);
}

function unwrapped(printed: string): string {
  const decoded = printed.includes("&") ? decodeReferences(printed) : printed;
  return decoded
    .split(/[\t-\r \u00a0]+/)
    .filter((part) => part !== "")
    .join(" ");
}
