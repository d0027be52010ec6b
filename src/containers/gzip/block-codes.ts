import { buildTable, distances, lengths, literals, pairLiterals } from "./huffman.js";
import { DISTANCE_BITS, LITERAL_BITS } from "./inflate-block.js";

/** The two codes of a block, as tables. */
export interface BlockCodes {
  readonly literals: Int32Array;
  readonly distances: Int32Array;
  /** The code lengths that the tables are made from: those of the literals first. */
  readonly lens: Uint8Array;
}

/** Room for the longest codes: the index and the further tables behind it. */
export function newCodes(): BlockCodes {
  return { literals: new Int32Array(4096), distances: new Int32Array(2048), lens: new Uint8Array(320) };
}

let fixed: BlockCodes | undefined;

/** The codes of blocks that state none. */
export function fixedCodes(): BlockCodes {
  if (fixed === undefined) {
    fixed = newCodes();
    fixed.lens.fill(8, 0, 144).fill(9, 144, 256).fill(7, 256, 280).fill(8, 280, 288).fill(5, 288);
    build(fixed, 288, 32);
  }
  return fixed;
}

/** Where the next length stands for 0 to 15, and in which order the lengths of the lengths come. */
const order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const lengthTable = new Int32Array(128);
const lengthLens = new Uint8Array(19);

/** Reads the codes of a block from its header; false where they are none. `take` gives the next bits, `look` leaves them there. */
export function readCodes(codes: BlockCodes, take: (bits: number) => number, look: (bits: number) => number): boolean {
  const { lens } = codes;
  const literalCount = take(5) + 257;
  const distanceCount = take(5) + 1;
  const lengthCount = take(4) + 4;
  if (literalCount > 286 || distanceCount > 30) return false;
  lengthLens.fill(0);
  for (let at = 0; at < lengthCount; at++) lengthLens[order[at] as number] = take(3);
  if (!buildTable(lengthTable, 7, lengths, lengthLens, 0, 19, false)) return false;
  const count = literalCount + distanceCount;
  for (let at = 0; at < count; ) {
    const entry = lengthTable[look(7)] as number;
    take(entry & 31);
    const symbol = entry >> 8;
    if (symbol < 16) lens[at++] = symbol;
    else {
      const value = symbol === 16 ? (at === 0 ? -1 : (lens[at - 1] as number)) : 0;
      const times = symbol === 16 ? 3 + take(2) : symbol === 17 ? 3 + take(3) : 11 + take(7);
      if (value < 0 || at + times > count) return false;
      lens.fill(value, at, at + times);
      at += times;
    }
  }
  // Without a code for its end the block has none.
  return lens[256] !== 0 && build(codes, literalCount, distanceCount);
}

function build(codes: BlockCodes, literalCount: number, distanceCount: number): boolean {
  const { lens } = codes;
  if (!buildTable(codes.literals, LITERAL_BITS, literals, lens, 0, literalCount, true)) return false;
  if (!buildTable(codes.distances, DISTANCE_BITS, distances, lens, literalCount, distanceCount, true)) return false;
  pairLiterals(codes.literals, LITERAL_BITS);
  return true;
}
