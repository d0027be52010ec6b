import { skipBlank, skipBlankBack } from "../../text/blank.js";
import type { Span } from "../../text/span.js";

/** A line of a wire: its span without the line end, and the characters that show. */
export interface WireLine extends Span {
  readonly content: Span;
  readonly text: string;
  /** Behind its line end. */
  readonly next: number;
}

/** The lines of a story. */
export function wireLines(text: string): WireLine[] {
  const lines: WireLine[] = [];
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf("\n", start);
    const next = feed < 0 ? text.length : feed + 1;
    let end = feed < 0 ? text.length : feed;
    if (text.charCodeAt(end - 1) === 0x0d && end > start) end--;
    const from = skipBlank(text, start, end);
    const content = { start: from, end: skipBlankBack(text, from, end) };
    lines.push({ start, end, content, text: text.slice(content.start, content.end), next });
    start = next;
  }
  return lines;
}

/** A span of the text without white space and controls at its ends. */
export function trimmed(text: string, start: number, end: number): Span {
  const from = skipBlank(text, start, end);
  return { start: from, end: skipBlankBack(text, from, end) };
}
