import { skipBlank, skipBlankBack } from "../../text/blank.js";
import { lineEnd } from "../../text/line-end.js";
import type { Span } from "../../text/span.js";

/** The lines of a text that are not blank, without white space at their ends. */
export function shownLines(text: string, start = 0, end = text.length): (Span & { readonly text: string })[] {
  const lines: (Span & { readonly text: string })[] = [];
  for (let from = start; from < end; ) {
    const to = lineEnd(text, from, end);
    const first = skipBlank(text, from, to);
    const last = skipBlankBack(text, first, to);
    if (last > first) lines.push({ start: first, end: last, text: text.slice(first, last) });
    from = to + 1;
  }
  return lines;
}
