import { decodeReferences } from "../text/references.js";
import type { Span } from "../text/span.js";

/** Words of the text with their place. */
export interface Mention {
  /** As printed, with character references decoded and each run of white space one space. */
  readonly text: string;
  /** UTF-16 code units of the record's text. */
  readonly span: Span;
}

/** What stands at a place. */
export function mentionAt(text: string, start: number, end: number): Mention {
  return { text: valueAt(text, start, end), span: { start, end } };
}

/** The value of a run of text, as a reader would write it on one line. */
export function valueAt(text: string, start: number, end: number): string {
  const printed = text.slice(start, end);
  const folded = /[\t-\r]/.test(printed) ? printed.trim().split(/\s+/).join(" ") : printed;
  return folded.includes("&") ? decodeReferences(folded) : folded;
}
