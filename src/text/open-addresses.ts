import { isAddress } from "./decorations.js";
import type { LineTable } from "./lines.js";

/** Addresses in brackets that were broken over lines, which a text browser does with names of pictures. */
export interface OpenAddresses {
  /** By line on which one opens: where. */
  readonly from: ReadonlyMap<number, number>;
  /** By line on which one goes on: where it ends there. */
  readonly until: ReadonlyMap<number, number>;
}

/** A line so long may have been broken. */
const NARROW = 60;
const MIN_OPEN = 8;

/**
 * Finds the addresses that go on below.
 *
 * ```text
 * The board has met. [harbour.jpg?width=640&amp;fit=bounds&amp;hei
 * ght=480] Ferries will follow.
 * ```
 */
export function openAddresses(text: string, lines: LineTable): OpenAddresses {
  const from = new Map<number, number>();
  const until = new Map<number, number>();
  const { starts, textStarts, textEnds, count } = lines;
  for (let at = 0; at + 1 < count; at++) {
    const end = textEnds[at] as number;
    if (end - (starts[at] as number) < NARROW) continue;
    const open = openBracket(text, textStarts[at] as number, end);
    if (open < 0 || end - open < MIN_OPEN) continue;
    let inside = text.slice(open + 1, end);
    for (let below = at + 1; below < count; below++) {
      const start = textStarts[below] as number;
      const to = wordEnd(text, start, textEnds[below] as number);
      inside += text.slice(start, to);
      if (text.charCodeAt(to) === CLOSE && to < (textEnds[below] as number)) {
        if (!isAddress(inside, false)) break;
        from.set(at, open);
        for (let row = at + 1; row < below; row++) until.set(row, textEnds[row] as number);
        until.set(below, to + 1);
        break;
      }
      // A line in the middle is full and has nothing else.
      if (to < (textEnds[below] as number) || to - (starts[below] as number) < NARROW) break;
    }
  }
  return { from, until };
}

/** Where a bracket opens with nothing white behind it to the end, and does not close; -1 where none does. */
function openBracket(text: string, start: number, end: number): number {
  for (let at = end - 1; at >= start; at--) {
    const code = text.charCodeAt(at);
    if (code === OPEN) return at;
    if (code <= 0x20 || code === CLOSE) return -1;
  }
  return -1;
}

function wordEnd(text: string, from: number, end: number): number {
  let at = from;
  for (; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code <= 0x20 || code === OPEN || code === CLOSE) break;
  }
  return at;
}

const OPEN = 0x5b;
const CLOSE = 0x5d;
