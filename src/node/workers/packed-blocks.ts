import type { Block } from "../../model/block.js";
import type { Span } from "../../text/span.js";

/** What blocks are, without where they stand: a few dozen for thousands of blocks. */
type Kind = Pick<Block, "role" | "basis" | "rule">;

/**
 * The blocks of several records in columns. They are four fifths of what a thread answers, and the array moves over without a copy.
 *
 * ```text
 * counts   2                                 of the first record, …
 * columns  0 0 47 0 47   1 47 60 50 59       kind, span, content of each block
 * kinds    { role: "headline", … } { role: "siteTitle", … }
 * ```
 */
export interface PackedBlocks {
  readonly counts: readonly number[];
  readonly columns: Uint32Array<ArrayBuffer>;
  readonly kinds: readonly Kind[];
  /** Of the few blocks that have parts, by their places among all. */
  readonly parts: ReadonlyMap<number, readonly Span[]>;
}

const WIDTH = 5;

/** Packs the blocks of records. */
export function packBlocks(records: readonly (readonly Block[])[]): PackedBlocks {
  const counts = records.map((blocks) => blocks.length);
  const columns = new Uint32Array(WIDTH * counts.reduce((sum, count) => sum + count, 0));
  const places = new Map<string, number>();
  const kinds: Kind[] = [];
  const parts = new Map<number, readonly Span[]>();
  let at = 0;
  for (const block of records.flat()) {
    const { role, basis, rule, span, content } = block;
    const key = `${role} ${basis} ${rule ?? ""}`;
    let kind = places.get(key);
    if (kind === undefined) {
      kind = kinds.push({ role, basis, ...(rule !== undefined && { rule }) }) - 1;
      places.set(key, kind);
    }
    if (block.parts !== undefined) parts.set(at / WIDTH, block.parts);
    columns[at++] = kind;
    columns[at++] = span.start;
    columns[at++] = span.end;
    columns[at++] = content.start;
    columns[at++] = content.end;
  }
  return { counts, columns, kinds, parts };
}

/** The blocks as they were, their keys in the order that `parse` gives them. */
export function unpackBlocks({ counts, columns, kinds, parts }: PackedBlocks): Block[][] {
  let at = 0;
  return counts.map((count) => Array.from({ length: count }, () => blockAt(at++)));

  function blockAt(place: number): Block {
    const first = place * WIDTH;
    const { role, basis, rule } = kinds[columns[first] as number] as Kind;
    const span = spanAt(first + 1);
    const content = spanAt(first + 3);
    const own = parts.get(place);
    if (own !== undefined) return { role, span, content, parts: own, basis, ...(rule !== undefined && { rule }) };
    return rule === undefined ? { role, span, content, basis } : { role, span, content, basis, rule };
  }

  function spanAt(place: number): Span {
    return { start: columns[place] as number, end: columns[place + 1] as number };
  }
}
