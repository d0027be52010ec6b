import type { Basis, Block, BlockRole } from "../model/block.js";
import type { LineTable } from "../text/lines.js";
import type { Span } from "../text/span.js";
import type { Piece, Recognised } from "./rule.js";

/** Lays blocks end to end: each starts where the one before it ended, so they tile the text by construction. */
export interface Tiler {
  readonly blocks: Block[];
  /** Lays the pieces of lines `at` up to `recognised.next`. */
  lay(at: number, recognised: Recognised, rule: string): void;
  /** Lays one block up to `end`. */
  layTo(end: number, role: BlockRole, content: Span, basis: Basis, rule?: string): void;
}

/** @param lines - of blocks that are laid line by line */
export function makeTiler({ starts, count }: Pick<LineTable, "starts" | "count"> = noLines): Tiler {
  const blocks: Block[] = [];
  let cursor = 0;
  const layTo: Tiler["layTo"] = (wanted, role, content, basis, rule) => {
    const end = Math.max(wanted, cursor);
    if (end === cursor) return;
    const from = Math.min(Math.max(content.start, cursor), end);
    const to = Math.min(Math.max(content.end, from), end);
    // Nearly every content lies inside, and is the block's own.
    const inside = from === content.start && to === content.end ? content : { start: from, end: to };
    const span = { start: cursor, end };
    // Two literals: a spread for the optional key costs more than all the rest.
    blocks.push(
      rule === undefined ? { role, span, content: inside, basis } : { role, span, content: inside, basis, rule },
    );
    cursor = end;
  };
  const endOfPiece = (piece: Piece, at: number, limit: number): number => {
    if (piece.end !== undefined) return Math.min(piece.end, limit);
    let line = at;
    while (line + 1 < count && (starts[line + 1] as number) < piece.content.end) line++;
    return Math.min(starts[line + 1] as number, limit);
  };
  const lay: Tiler["lay"] = (at, { pieces, basis, next }, rule) => {
    const limit = starts[next] as number;
    for (let index = 0; index < pieces.length; index++) {
      const piece = pieces[index] as Piece;
      const end = index === pieces.length - 1 ? limit : endOfPiece(piece, at, limit);
      layTo(end, piece.role, piece.content, piece.basis ?? basis, rule);
    }
  };
  return { blocks, lay, layTo };
}

const noLines = { starts: new Uint32Array(1), count: 0 };
