import type { Block } from "../model/block.js";
import { decodeReferences } from "../text/references.js";
import type { Span } from "../text/span.js";

/** The value of a span: its characters, with character references decoded. The span itself stays as it is. */
export function spanValue(text: string, span: Span): string {
  const printed = text.slice(span.start, span.end);
  return printed.includes("&") ? decodeReferences(printed) : printed;
}

/** The value of a block: that of its content. */
export function blockValue(text: string, block: Block): string {
  return spanValue(text, block.content);
}
