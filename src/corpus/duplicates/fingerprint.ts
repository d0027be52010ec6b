import { eachWordHash } from "./word-hashes.js";

/** What tells a text from others, and how near two are. */
export interface Fingerprint {
  /** 64 bits of the words in order, as 16 hexadecimal digits: equal where the words are, whatever marks, spaces and capitals do. */
  readonly exact: string;
  /** Words of the text. */
  readonly words: number;
  /**
   * MinHash of its runs of three words: 64 numbers of 16 bits, of which two texts share about such a part as they share of all
   * their runs (Jaccard); the standard error is 0.06. Empty where the text has no word.
   */
  readonly minHash: Uint16Array;
}

/** Numbers of a MinHash. */
export const BINS = 64;
const BIN_SHIFT = 26;
const EMPTY = 0xffffffff;
const minima = /* @__PURE__ */ new Uint32Array(BINS);

/**
 * The fingerprint of a text.
 *
 * One permutation (each run of words falls into one of 64 bins, and the lowest of a bin is kept); a bin that stays empty takes
 * over the next one's.
 *
 * @example
 * ```ts
 * import { fingerprint, likenessOf } from "newsdump/corpus";
 *
 * const one = fingerprint("The harbour opened again on Friday after a storm had closed it for a week.");
 * const other = fingerprint("THE HARBOUR opened again on Friday, after a storm had closed it for a week");
 * console.log(one.exact === other.exact, likenessOf(one, other)); // true 1
 * ```
 */
export function fingerprint(text: string): Fingerprint {
  let low = 0x9747b28c;
  let high = 0x3c6ef372;
  let words = 0;
  let last = 0;
  let lastButOne = 0;
  minima.fill(EMPTY);
  const addRun = (run: number) => {
    const bin = run >>> BIN_SHIFT;
    const rest = (Math.imul(run, 0x9e3779b1) >>> 0) >>> 1;
    if (rest < (minima[bin] as number)) minima[bin] = rest;
  };
  eachWordHash(text, (hash) => {
    words++;
    low = Math.imul(low ^ hash, 0x5bd1e995);
    low ^= low >>> 13;
    high = Math.imul(high ^ hash, 0x1b873593);
    high ^= high >>> 16;
    if (words > 2) addRun(mixed(Math.imul(lastButOne, 0x2c1b3c6d) + Math.imul(last, 0x297a2d39) + hash));
    lastButOne = last;
    last = hash;
  });
  // Of a text of a word or two the words are the run.
  if (words > 0 && words < 3) addRun(mixed(Math.imul(lastButOne, 0x2c1b3c6d) + last));
  return { exact: hex(high) + hex(low), words, minHash: words === 0 ? new Uint16Array(0) : filled() };
}

/** How near two texts are: about which part of their runs of three words they share, from 0 to 1. */
export function likenessOf(one: Pick<Fingerprint, "minHash">, other: Pick<Fingerprint, "minHash">): number {
  if (one.minHash.length === 0 || other.minHash.length === 0) return 0;
  let same = 0;
  for (let bin = 0; bin < BINS; bin++) if (one.minHash[bin] === other.minHash[bin]) same++;
  return same / BINS;
}

function filled(): Uint16Array {
  const found = new Uint16Array(BINS);
  for (let bin = 0; bin < BINS; bin++) {
    let from = bin;
    while (minima[from] === EMPTY) from = (from + 1) % BINS;
    // A borrowed one is told from an own one by how far it came.
    found[bin] = (Math.imul((minima[from] as number) + ((from - bin + BINS) % BINS), 0x85ebca6b) >>> 16) & 0xffff;
  }
  return found;
}

function mixed(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x7feb352d);
  hash = Math.imul(hash ^ (hash >>> 15), 0x846ca68b);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function hex(value: number): string {
  return (value >>> 0).toString(16).padStart(8, "0");
}
