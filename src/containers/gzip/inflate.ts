import { type BlockCodes, fixedCodes, newCodes, readCodes } from "./block-codes.js";
import { END_OF_BLOCK, FURTHER, SPECIAL } from "./huffman.js";
import {
  CUT,
  type Cursor,
  DISTANCE_BITS,
  ENDED,
  FAILED,
  inflateBlock,
  LITERAL_BITS,
  type Outcome,
  PAUSED,
  TURN_OUTPUT,
} from "./inflate-block.js";

const HISTORY = 32768;
const ROOM = 131072;
/** No header of a block is longer: 17 bits, 19 lengths of 3, and 316 lengths of at most 14. */
const LONGEST_HEADER = 576;

/** How the decoding came to rest. */
export type Rest =
  /** More input is needed: give what was not consumed again, with more behind it. */
  | "input"
  /** There is no more room: take what there is and go on. */
  | "output"
  /** The stream has ended. */
  | "done"
  /** The stream is damaged. */
  | "failed"
  /** The input has ended before the stream. */
  | "cut";

/** A decoder of raw deflate streams (RFC 1951), for one after the other. */
export interface Inflater {
  /** Where in the input of the last `run` the next begins: behind the stream, once it is done; where it is damaged or cut. */
  readonly consumed: number;
  /** Bytes of this stream that were inflated. */
  readonly length: number;
  /** Makes ready for another stream. */
  reset(): void;
  /**
   * Goes on with the input between two places; `ended` says that nothing follows it. Only whole symbols are decoded, so that
   * the result does not depend on how the input is cut up.
   */
  run(input: Uint8Array, from: number, to: number, ended: boolean): Rest;
  /** What was inflated and not yet taken, save the last byte where more may follow. Void once `run` is called again. */
  take(all: boolean): Uint8Array;
}

export function newInflater(): Inflater {
  const out = new Uint8Array(HISTORY + ROOM + TURN_OUTPUT);
  const outView = new DataView(out.buffer);
  const full = out.length - TURN_OUTPUT;
  const own = newCodes();
  let codes: BlockCodes | undefined;
  const cursor: Cursor = { at: 0, bits: 0, count: 0, out: 0 };
  let taken = 0;
  let moved = 0;
  let stored = 0;
  let last = false;
  let input: Uint8Array = out;
  let end = 0;

  return {
    get consumed() {
      return cursor.at;
    },
    get length() {
      return moved + cursor.out;
    },
    reset() {
      cursor.bits = cursor.count = cursor.out = taken = moved = stored = 0;
      last = false;
      codes = undefined;
    },
    take(all) {
      const from = taken;
      taken = Math.max(from, all ? cursor.out : cursor.out - 1);
      return out.subarray(from, taken);
    },
    run(bytes, from, to, ended) {
      input = bytes;
      end = to;
      cursor.at = from;
      if (cursor.out > full) {
        const shift = cursor.out - HISTORY;
        out.copyWithin(0, shift, cursor.out);
        taken -= shift;
        moved += shift;
        cursor.out = HISTORY;
      }
      const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
      while (true) {
        if (stored > 0) {
          const length = Math.min(stored, end - cursor.at, full + 1 - cursor.out);
          out.set(bytes.subarray(cursor.at, cursor.at + length), cursor.out);
          cursor.at += length;
          cursor.out += length;
          stored -= length;
          if (cursor.out > full) return "output";
          if (stored > 0) return ended ? cut() : "input";
        } else if (codes === undefined) {
          if (last) return "done";
          if (!ended && end - cursor.at < LONGEST_HEADER) return "input";
          const { at, bits, count } = cursor;
          const sound = readHeader();
          if (left() < 0) return cut();
          settle();
          if (!sound) {
            cursor.at = at;
            cursor.bits = bits;
            cursor.count = count;
            return "failed";
          }
        } else {
          let state: Outcome = inflateBlock(cursor, view, end, out, outView, codes.literals, codes.distances);
          if (state === PAUSED && cursor.out <= full) {
            if (!ended) return "input";
            state = inflateSymbol(codes);
            if (state === CUT || left() < 0) return cut();
            settle();
          }
          if (state === FAILED) return "failed";
          if (state === ENDED) codes = undefined;
          if (cursor.out > full) return "output";
        }
      }
    },
  };

  function cut(): Rest {
    cursor.at = end;
    return "cut";
  }
  /** Bits of the input that are not used yet; below 0 where more were used than there are. */
  function left(): number {
    return (end - cursor.at) * 8 + cursor.count;
  }
  function look(count: number): number {
    // Behind the end stand zeros: whether too many of them were used is asked afterwards.
    for (; cursor.count < count; cursor.count += 8) {
      cursor.bits |= (cursor.at < end ? (input[cursor.at] as number) : 0) << cursor.count;
      cursor.at++;
    }
    return cursor.bits & ((1 << count) - 1);
  }
  function take(count: number): number {
    const value = look(count);
    cursor.bits >>>= count;
    cursor.count -= count;
    return value;
  }
  /** Gives back the whole bytes that were looked at and not used. */
  function settle(): void {
    cursor.at -= cursor.count >> 3;
    cursor.count &= 7;
    cursor.bits &= (1 << cursor.count) - 1;
  }
  /** Reads the header of a block; false where it is none. */
  function readHeader(): boolean {
    last = take(1) === 1;
    const type = take(2);
    if (type === 0) {
      cursor.count = cursor.bits = 0;
      stored = take(16);
      return take(16) === (stored ^ 0xffff);
    }
    codes = type === 1 ? fixedCodes() : own;
    return type === 1 || (type === 2 && readCodes(own, take, look));
  }
  /** Decodes one symbol at the end of the input, where `inflateBlock` would look too far. */
  function inflateSymbol({ literals, distances, lens }: BlockCodes): Outcome {
    const entry = lookUp(literals, LITERAL_BITS);
    if (entry >= 0) {
      // Of a pair the first alone.
      take(lens[(entry >> 8) & 255] as number);
      if (left() >= 0) out[cursor.out++] = entry >> 8;
      return PAUSED;
    }
    if (entry & SPECIAL) {
      if (entry & END_OF_BLOCK) take(entry & 31);
      return entry & END_OF_BLOCK ? ENDED : noCode();
    }
    take(entry & 31);
    const length = ((entry >> 9) & 0xffff) + take((entry >> 5) & 15);
    const back = lookUp(distances, DISTANCE_BITS);
    if (back & SPECIAL) return noCode();
    take(back & 31);
    let from = cursor.out - ((back >> 9) & 0xffff) - take((back >> 5) & 15);
    if (from < 0) return FAILED;
    if (left() >= 0)
      for (const stop = cursor.out + length; cursor.out < stop; ) out[cursor.out++] = out[from++] as number;
    return PAUSED;
  }
  function lookUp(table: Int32Array, root: number): number {
    const bits = look(15);
    const entry = table[bits & ((1 << root) - 1)] as number;
    if (entry >= 0 || !(entry & FURTHER)) return entry;
    return table[((entry >> 9) & 0xffff) + ((bits >> root) & ((1 << (entry & 31)) - 1))] as number;
  }
  /** No code begins like this; but where the input ends, it is the end of the code that is missing. */
  function noCode(): Outcome {
    return left() < 15 ? CUT : FAILED;
  }
}
