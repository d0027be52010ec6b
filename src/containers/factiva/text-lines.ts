import { type Span, trimSpan } from "../../text/span.js";
import type { Item } from "./item.js";

/** A line of a text, without padding; blank ones have no text. */
export interface Line extends Span {
  readonly text: string;
}

/** The lines of a record. Form feeds end lines too. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let at = 0; at < text.length; ) {
    let feed = at;
    while (feed < text.length && !isLineEnd(text.charCodeAt(feed))) feed++;
    const span = trimSpan(text, at, feed);
    lines.push({ ...span, text: text.slice(span.start, span.end) });
    at = feed + (text.charCodeAt(feed) === 0x0d && text.charCodeAt(feed + 1) === 0x0a ? 2 : 1);
  }
  return lines;
}

function isLineEnd(code: number): boolean {
  return code === 0x0a || code === 0x0d || code === 0x0c;
}

/**
 * Lines as paragraphs: what stands between blank lines is one where there are blank lines between them, else each line is.
 */
export function paragraphsOf(lines: readonly Line[]): Item[] {
  const blocks: Line[][] = [];
  let block: Line[] = [];
  for (const line of lines) {
    if (line.text === "") {
      if (block.length > 0) blocks.push(block);
      block = [];
    } else block.push(line);
  }
  if (block.length > 0) blocks.push(block);
  const isApart = blocks.length > 1;
  return (isApart ? blocks : blocks.flatMap((all) => all.map((line) => [line]))).map(itemOfLines);
}

/** Lines that are one value. */
export function itemOfLines(lines: readonly Line[]): Item {
  const [first] = lines;
  const last = lines.at(-1);
  const span = { start: first?.start ?? 0, end: last?.end ?? 0 };
  return { text: lines.map((line) => line.text).join(" "), span };
}
