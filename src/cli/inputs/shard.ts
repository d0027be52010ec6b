import { UsageError } from "../usage-error.js";

/** One share of the inputs, of several that together are all. */
export interface Shard {
  /** From 1 up to `count`. */
  readonly number: number;
  readonly count: number;
}

/** Reads `i/n`. */
export function readShard(value: string): Shard {
  const [, number, count] = /^(\d{1,7})\/(\d{1,7})$/.exec(value) ?? [];
  const shard = { number: Number(number), count: Number(count) };
  if (count !== undefined && shard.number >= 1 && shard.number <= shard.count) return shard;
  throw new UsageError(`--shard takes i/n with i from 1 to n, not ${value}`);
}

/**
 * True where a path belongs to the shard. The path alone decides, not its place in the list: the list may grow, and then nothing moves.
 *
 * @see http://www.isthe.com/chongo/tech/comp/fnv/ FNV-1a, 32 bits, of the UTF-8 bytes
 */
export function isInShard(path: string, { number, count }: Shard): boolean {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(path)) hash = Math.imul(hash ^ byte, 0x01000193);
  return ((hash >>> 0) % count) + 1 === number;
}
