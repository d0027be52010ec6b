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
    const to = endOfLine(text, at);
    const { start, end } = trimSpan(text, at, to);
    lines.push({ start, end, text: text.slice(start, end) });
    at = text.charCodeAt(to) === CR && text.charCodeAt(to + 1) === LF ? to + 2 : to + 1;
  }
  return lines;
}

const LF = 0x0a;
const CR = 0x0d;
const FORM_FEED = 0x0c;

function endOfLine(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code <= CR && (code === LF || code === CR || code === FORM_FEED)) return at;
  }
  return text.length;
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
  if (lines.length === 1 && first !== undefined)
    return { text: first.text, span: { start: first.start, end: first.end } };
  const last = lines.at(-1);
  const span = { start: first?.start ?? 0, end: last?.end ?? 0 };
  return { text: lines.map((line) => line.text).join(" "), span };
}
