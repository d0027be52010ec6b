import { type Span, trimSpan } from "../../text/span.js";
import type { Item } from "./item.js";

/** A line of a text, without padding; blank ones have no text. */
export interface Line extends Span {
  readonly text: string;
}

/** The lines of a record. Form feeds end lines too. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  const ends = /\r\n?|[\n\f]/g;
  for (let at = 0; at < text.length; ) {
    const end = ends.exec(text);
    const span = trimSpan(text, at, end?.index ?? text.length);
    lines.push({ ...span, text: text.slice(span.start, span.end) });
    at = end === null ? text.length : ends.lastIndex;
  }
  return lines;
}

/**
 * Lines as paragraphs. Where blank lines stand between them, what lies between two is one; else each line is, but for one that goes
 * on in the next as wrapped lines do.
 */
export function paragraphsOf(lines: readonly Line[], isApart = hasGap(lines)): Item[] {
  const blocks: Line[][] = [];
  let block: Line[] = [];
  for (const line of lines) {
    if (line.text === "" || !(isApart || goesOn(block.at(-1)))) {
      if (block.length > 0) blocks.push(block);
      block = [];
    }
    if (line.text !== "") block.push(line);
  }
  if (block.length > 0) blocks.push(block);
  return blocks.map(itemOfLines);
}

/** True where a blank line stands between two that are not. */
export function hasGap(lines: readonly Line[]): boolean {
  const first = lines.findIndex(({ text }) => text !== "");
  const last = lines.findLastIndex(({ text }) => text !== "");
  return lines.some(({ text }, at) => text === "" && at > first && at < last);
}

/** A line of a wrapped text: as wide as such lines are, and no sentence ends there. */
function goesOn(line: Line | undefined): boolean {
  return line !== undefined && line.text.length >= 50 && line.text.length <= 110 && !/[.!?:…"”»)]$/.test(line.text);
}

/** Lines that are one value. */
export function itemOfLines(lines: readonly Line[]): Item {
  const [first] = lines;
  const last = lines.at(-1);
  const span = { start: first?.start ?? 0, end: last?.end ?? 0 };
  return { text: lines.map((line) => line.text).join(" "), span };
}
