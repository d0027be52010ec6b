import type { Span } from "../../text/span.js";

/** A run of a text whose markup is escaped, and its references with it: `&amp;eacute;` without `amp;` is one. */
export function withoutEscapes(text: string, run: Span): Span[] {
  const found: Span[] = [];
  let { start } = run;
  for (const match of text.slice(run.start, run.end).matchAll(/&amp;(?=#?\w{2,10};)/g)) {
    const at = run.start + match.index;
    found.push({ start, end: at + 1 });
    start = at + match[0].length;
  }
  return start < run.end ? [...found, { start, end: run.end }] : found;
}
