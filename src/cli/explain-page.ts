import { printable } from "../diagnostics/printable.js";
import type { Parsed } from "../model/article.js";
import type { Block } from "../model/block.js";
import { splitLines } from "../text/lines.js";
import { paint } from "./paint.js";
import { wrap } from "./wrap.js";

const LEAST_WIDTH = 20;

/** Every line of the text, each of its pieces with its block's role, basis and rule before it. */
export function* pageLines(
  { text, blocks }: Parsed,
  { color, width }: { color: boolean; width: number },
): Generator<string> {
  const lines = splitLines(text);
  const columns = columnsOf(blocks);
  const digits = String(lines.count).length;
  const margin = digits + 2 + columns.role + 2 + columns.basis + 2 + columns.rule + 2;
  const room = Math.max(LEAST_WIDTH, width - margin - 2);
  let at = 0;
  for (let line = 0; line < lines.count; line++) {
    const end = lines.starts[line + 1] as number;
    for (let start = lines.starts[line] as number; start < end; ) {
      while ((blocks[at]?.span.end ?? end) <= start) at++;
      const block = blocks[at];
      const to = Math.min(end, block?.span.end ?? end);
      const opens = start === lines.starts[line];
      const piece = shownPiece(text, start, to, block);
      const labels = piece.shown === "" && block?.role === "blank" ? undefined : block;
      const number = opens ? String(line + 1) : "";
      const label = [number.padStart(digits), ...marginOf(labels, columns, color)].join("  ");
      let left = label;
      let bar = opens ? "│" : "┊";
      for (const [rowStart, rowEnd] of wrap(piece.shown, room)) {
        yield `${left}  ${bar} ${paintPiece(piece, rowStart, visibleEnd(piece.shown, rowStart, rowEnd), block, color)}`.trimEnd();
        left = " ".repeat(margin - 2);
        bar = "┊";
      }
      start = to;
    }
  }
}

interface Columns {
  readonly role: number;
  readonly basis: number;
  readonly rule: number;
}

/** As wide as the widest that occurs. */
function columnsOf(blocks: readonly Block[]): Columns {
  const columns = { role: 0, basis: 0, rule: 0 };
  for (const { role, basis, rule = "" } of blocks) {
    if (role === "blank") continue;
    columns.role = Math.max(columns.role, role.length);
    columns.basis = Math.max(columns.basis, basis.length);
    columns.rule = Math.max(columns.rule, rule.length);
  }
  return columns;
}

function marginOf(block: Block | undefined, columns: Columns, color: boolean): string[] {
  const role = (block?.role ?? "").padEnd(columns.role);
  const basis = (block?.basis ?? "").padEnd(columns.basis);
  const rule = (block?.rule ?? "").padEnd(columns.rule);
  return [
    block === undefined ? role : paint(block.role, role, color),
    paint("margin", basis, color),
    paint("margin", rule, color),
  ];
}

/** A piece as it is shown, and where in that the content lies: before it label and padding, behind it padding. */
interface ShownPiece {
  readonly shown: string;
  readonly contentStart: number;
  readonly contentEnd: number;
}

function shownPiece(text: string, start: number, end: number, block: Block | undefined): ShownPiece {
  let to = end;
  while (to > start && (text.charCodeAt(to - 1) === 0x0a || text.charCodeAt(to - 1) === 0x0d)) to--;
  const from = Math.min(to, Math.max(start, block?.content.start ?? start));
  const until = Math.max(from, Math.min(to, block?.content.end ?? to));
  const before = printable(text.slice(start, from));
  const content = printable(text.slice(from, until));
  return {
    shown: before + content + printable(text.slice(until, to)),
    contentStart: before.length,
    contentEnd: before.length + content.length,
  };
}

/** Behind the last character of a row that can be seen. */
function visibleEnd(shown: string, start: number, end: number): number {
  let to = end;
  while (to > start && shown[to - 1] === " ") to--;
  return to;
}

function paintPiece(piece: ShownPiece, start: number, end: number, block: Block | undefined, color: boolean): string {
  const { shown, contentStart, contentEnd } = piece;
  if (!color || block === undefined) return shown.slice(start, end);
  const from = Math.min(end, Math.max(start, contentStart));
  const to = Math.max(from, Math.min(end, contentEnd));
  const parts = [
    paint("margin", shown.slice(start, from), color),
    paint(block.role, shown.slice(from, to), color),
    paint("margin", shown.slice(to, end), color),
  ];
  return parts.join("");
}
