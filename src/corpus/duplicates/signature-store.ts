import { BINS } from "./fingerprint.js";

/** Where the MinHashes of all texts are kept: in memory, or where somebody else keeps them. */
export interface SignatureStore {
  /** Keeps the next one. */
  add(minHash: Uint16Array): void;
  /** The one that was kept as number `index`; may be changed by the next call. */
  get(index: number): Uint16Array;
}

/** So many in one piece of memory. */
const PIECE = 1 << 14;

/** Keeps them in memory, 128 bytes each. */
export function memoryStore(): SignatureStore {
  const pieces: Uint16Array[] = [];
  let count = 0;
  return {
    add(minHash) {
      if (count % PIECE === 0) pieces.push(new Uint16Array(PIECE * BINS));
      (pieces.at(-1) as Uint16Array).set(minHash, (count % PIECE) * BINS);
      count++;
    },
    get(index) {
      const from = (index % PIECE) * BINS;
      return (pieces[Math.floor(index / PIECE)] as Uint16Array).subarray(from, from + BINS);
    },
  };
}
