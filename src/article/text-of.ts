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
export function blockValue(text: string, { content, parts }: Block): string {
  if (parts !== undefined) return unwrapped(parts.map((part) => printedOf(text, part)).join(""));
  const value = spanValue(text, content);
  return value.includes("\n") || value.includes("\r") ? unwrapped(value) : value;
}

/** A tag among the runs of a content stands for a space. */
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
