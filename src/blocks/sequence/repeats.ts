import type { Columns } from "./columns.js";
import type { RowSource } from "./own-columns.js";

const LONGEST_REPEAT = 900;
const PREFIX = 24;
/** Of a row's first characters every third is looked at, and so many of its last. */
const STEP = 3;
const TAIL = 4;

/**
 * 0 alone, 1 twice, 2 more often, 3 begins like another row, 4 too long to look.
 *
 * A few characters tell most rows apart: only those that look like another are compared as a whole.
 */
export function markRepeats({ text, lines }: Pick<RowSource, "text" | "lines">, rows: Uint32Array, columns: Columns) {
  const count = rows.length;
  const starts = numbers(0, count);
  const heads: Runs = { text, starts, count, lengths: numbers(1, count), hashes: numbers(2, count) };
  const wholes: Runs = { text, starts, count, lengths: numbers(3, count), hashes: numbers(4, count) };
  for (let row = 0; row < count; row++) {
    const at = rows[row] as number;
    const start = lines.textStarts[at] as number;
    const end = lines.textEnds[at] as number;
    let hash = 0;
    for (let place = start, limit = Math.min(end, start + PREFIX); place < limit; place += STEP) {
      hash = Math.imul(hash ^ text.charCodeAt(place), MIX);
    }
    heads.hashes[row] = hash;
    for (let place = Math.max(start, end - TAIL); place < end; place++) {
      hash = Math.imul(hash ^ text.charCodeAt(place), MIX);
    }
    wholes.hashes[row] = Math.imul(hash ^ (end - start), MIX);
    starts[row] = start;
    heads.lengths[row] = end - start > PREFIX ? PREFIX : 0;
    wholes.lengths[row] = end - start > LONGEST_REPEAT ? 0 : end - start;
  }
  const beginnings = timesOf(heads, numbers(5, count));
  const copies = timesOf(wholes, numbers(6, count));
  for (let row = 0; row < count; row++) {
    const times = copies[row] as number;
    if (times > 1) columns.repeat[row] = times === 2 ? 1 : 2;
    else columns.repeat[row] = (beginnings[row] as number) > 1 ? 3 : times === 0 ? 4 : 0;
  }
}

/** Runs of a text, by row; one of no length is none. */
interface Runs {
  readonly text: string;
  readonly count: number;
  readonly starts: Uint32Array;
  readonly lengths: Uint32Array;
  /** The same for runs that say the same. */
  readonly hashes: Uint32Array;
}

/** By row: how many rows have the same run. */
function timesOf({ text, count, starts, lengths, hashes }: Runs, same: Uint32Array): Uint32Array {
  // Some eight places a row.
  const shift = Math.max(8, Math.clz32(count) - 3);
  // By hash: the first row of it, plus one. Runs are compared with that one; only others are copied.
  const places = 2 ** (32 - shift);
  const first = numbers(7, places).fill(0, 0, places);
  const others = new Map<string, number>();
  const times = numbers(8, count).fill(0, 0, count);
  for (let row = 0; row < count; row++) {
    const length = lengths[row] as number;
    if (length === 0) continue;
    const start = starts[row] as number;
    const slot = (hashes[row] as number) >>> shift;
    let known = (first[slot] as number) - 1;
    if (known < 0) {
      known = row;
      first[slot] = row + 1;
    } else if (lengths[known] !== length || !isSame(text, starts[known] as number, start, length)) {
      const run = text.slice(start, start + length);
      known = others.get(run) ?? row;
      if (known === row) others.set(run, row);
    }
    same[row] = known;
    times[known] = (times[known] as number) + 1;
  }
  for (let row = 0; row < count; row++) same[row] = lengths[row] === 0 ? 0 : (times[same[row] as number] as number);
  return same;
}

function isSame(text: string, one: number, other: number, length: number): boolean {
  for (let at = 0; at < length; at++) if (text.charCodeAt(one + at) !== text.charCodeAt(other + at)) return false;
  return true;
}

/** Lists that all pages share: to make them costs more than to fill them. Those of a very long page are its own. */
const kept: Uint32Array[] = [];
const LONGEST_KEPT = 1 << 14;

function numbers(list: number, size: number): Uint32Array {
  const held = kept[list];
  if (held !== undefined && held.length >= size) return held;
  const made = new Uint32Array(size);
  if (size <= LONGEST_KEPT) kept[list] = made;
  return made;
}

/** An odd number whose bits are spread (Knuth). */
const MIX = 0x9e3779b1;
