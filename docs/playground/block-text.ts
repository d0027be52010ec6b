import type { Block } from "../../src/core.js";
import { printable } from "../../src/diagnostics/printable.js";
import { make } from "./dom.js";

/** A block that begins a row of the view, with those that go on in its last line. */
export type BlockRow = readonly number[];

/** The blocks in rows: a block begins a new one where the text before it ends its line. */
export function rowsOf(text: string, blocks: readonly Block[], from: number, to: number): BlockRow[] {
  const rows: number[][] = [];
  for (let at = from; at < to; at++) {
    const start = blocks[at]?.span.start ?? 0;
    const before = text.charCodeAt(start - 1);
    const opens = start === 0 || before === 0x0a || before === 0x0d;
    const row = opens ? undefined : rows.at(-1);
    if (row === undefined) rows.push([at]);
    else row.push(at);
  }
  return rows;
}

/** The characters of a block: its label and padding step back. Nothing of the text acts: no markup, no turning of directions. */
export function blockPieces(text: string, { span, content, parts = [content] }: Block): Node[] {
  const nodes: Node[] = [];
  const aside = (start: number, end: number) => {
    const shown = shownText(text.slice(start, end));
    if (shown !== "") nodes.push(make("span", { class: "aside", text: shown }));
  };
  let at = span.start;
  for (const part of parts) {
    aside(at, part.start);
    if (part.end > part.start) nodes.push(document.createTextNode(shownText(text.slice(part.start, part.end))));
    at = part.end;
  }
  const rest = text.slice(at, span.end).replace(/[\r\n]+$/, "");
  aside(at, at + rest.length);
  return nodes;
}

/** As it stands, with what could act written out; line ends and tabs are what they are. */
export function shownText(text: string): string {
  return text
    .replaceAll("\r\n", "\n")
    .replaceAll("\r", "\n")
    .split(/([\n\t]+)/)
    .map((piece, at) => (at % 2 === 1 ? piece : printable(piece)))
    .join("");
}
