import { END_OF_BLOCK, FURTHER, SPECIAL } from "./huffman.js";

export const LITERAL_BITS = 11;
export const DISTANCE_BITS = 9;
const LITERAL_MASK = (1 << LITERAL_BITS) - 1;
const DISTANCE_MASK = (1 << DISTANCE_BITS) - 1;

/** Bytes of input that one turn of the loop may look at. */
const TURN_INPUT = 16;
/** Bytes of output that one turn of the loop may write. */
export const TURN_OUTPUT = 264;

/** Where the decoding of a block stands: in the input `at`, with `count` bits taken from it and not used, and in the output. */
export interface Cursor {
  at: number;
  bits: number;
  count: number;
  out: number;
}

/** For want of room or of input at hand, at the end of the block, at bits that mean nothing, at the end of all input. */
export const PAUSED = 0;
export const ENDED = 1;
export const FAILED = 2;
export const CUT = 3;

/** How the decoding of a block came to rest. */
export type Outcome = typeof PAUSED | typeof ENDED | typeof FAILED | typeof CUT;

/**
 * Decodes the symbols of a block while `TURN_INPUT` bytes are left before `end` and `TURN_OUTPUT` before the end of `out`.
 * Distances reach back to its start.
 */
export function inflateBlock(
  cursor: Cursor,
  view: DataView,
  end: number,
  out: Uint8Array,
  outView: DataView,
  literals: Int32Array,
  distances: Int32Array,
): Outcome {
  const lastIn = end - TURN_INPUT;
  const lastOut = out.length - TURN_OUTPUT;
  let { at, bits, count, out: to } = cursor;
  let state: Outcome = PAUSED;
  while (at <= lastIn && to <= lastOut) {
    // As many whole bytes as fit below bit 31: at least 24 bits are there afterwards.
    bits |= view.getInt32(at, true) << count;
    at += (31 - count) >> 3;
    count |= 24;
    let entry = literals[bits & LITERAL_MASK] as number;
    if (entry >= 0) {
      bits >>>= entry & 31;
      count -= entry & 31;
      out[to] = entry >> 8;
      out[to + 1] = entry >> 16;
      to += 1 + ((entry >> 5) & 1);
      entry = literals[bits & LITERAL_MASK] as number;
      if (entry >= 0) {
        bits >>>= entry & 31;
        count -= entry & 31;
        out[to] = entry >> 8;
        out[to + 1] = entry >> 16;
        to += 1 + ((entry >> 5) & 1);
        continue;
      }
      bits |= view.getInt32(at, true) << count;
      at += (31 - count) >> 3;
      count |= 24;
    }
    if (entry & SPECIAL) {
      if (entry & FURTHER) {
        entry = literals[((entry >> 9) & 0xffff) + ((bits >>> LITERAL_BITS) & ((1 << (entry & 31)) - 1))] as number;
        if (entry >= 0) {
          bits >>>= entry & 31;
          count -= entry & 31;
          out[to++] = entry >> 8;
          continue;
        }
      }
      if (entry & SPECIAL) {
        state = FAILED;
        if (entry & END_OF_BLOCK) {
          bits >>>= entry & 31;
          count -= entry & 31;
          state = ENDED;
        }
        break;
      }
    }
    let extra = (entry >> 5) & 15;
    const length = ((entry >> 9) & 0xffff) + ((bits >>> (entry & 31)) & ((1 << extra) - 1));
    extra += entry & 31;
    bits >>>= extra;
    count -= extra;

    bits |= view.getInt32(at, true) << count;
    at += (31 - count) >> 3;
    count |= 24;
    entry = distances[bits & DISTANCE_MASK] as number;
    if (entry & SPECIAL) {
      if (entry & FURTHER) {
        entry = distances[((entry >> 9) & 0xffff) + ((bits >>> DISTANCE_BITS) & ((1 << (entry & 31)) - 1))] as number;
      }
      if (entry & SPECIAL) {
        state = FAILED;
        break;
      }
    }
    bits >>>= entry & 31;
    count -= entry & 31;
    extra = (entry >> 5) & 15;
    if (count < extra) {
      bits |= view.getInt32(at, true) << count;
      at += (31 - count) >> 3;
      count |= 24;
    }
    let from = to - ((entry >> 9) & 0xffff) - (bits & ((1 << extra) - 1));
    bits >>>= extra;
    count -= extra;
    if (from < 0) {
      state = FAILED;
      break;
    }
    const stop = to + length;
    if (to - from < 4) {
      do {
        out[to++] = out[from++] as number;
      } while (to < stop);
    } else {
      // Four bytes at once, some too many: what follows overwrites them.
      do {
        outView.setInt32(to, outView.getInt32(from, true), true);
        to += 4;
        from += 4;
      } while (to < stop);
      to = stop;
    }
  }
  // Whole bytes that were taken too many go back.
  at -= count >> 3;
  count &= 7;
  cursor.at = at;
  cursor.bits = bits & ((1 << count) - 1);
  cursor.count = count;
  cursor.out = to;
  return state;
}
