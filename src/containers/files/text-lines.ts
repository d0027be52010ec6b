import type { Span } from "../../text/span.js";
import { skipWhite, skipWhiteBack } from "../xml/meaning.js";

/** The lines of a text that are not blank, without white space at their ends. */
export function shownLines(text: string, start = 0, end = text.length): (Span & { readonly text: string })[] {
  const lines: (Span & { readonly text: string })[] = [];
  for (let from = start; from < end; ) {
    const feed = text.indexOf("\n", from);
    const to = feed < 0 || feed > end ? end : feed;
    const first = skipWhite(text, from, to);
    const last = skipWhiteBack(text, first, to);
    if (last > first) lines.push({ start: first, end: last, text: text.slice(first, last) });
    from = to + 1;
  }
  return lines;
}
