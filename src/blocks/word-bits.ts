import type { Vocabulary } from "./vocabulary.js";

/** The lists of a vocabulary that a word may stand in, a bit each: one look-up tells of all of them. */
export const WordBit = {
  weekdays: 1,
  months: 2,
  paperWords: 4,
  notNames: 8,
  stopWords: 16,
  roleWords: 32,
  nameParticles: 64,
  joiners: 128,
  agencyHeads: 256,
} as const;

type List = keyof typeof WordBit;

/** By word, in lower case: the lists that it stands in. */
export function wordBitsOf(lists: Pick<Vocabulary, List>): ReadonlyMap<string, number> {
  const bits = new Map<string, number>();
  for (const [list, bit] of Object.entries(WordBit)) {
    for (const word of lists[list as List].keys()) bits.set(word, (bits.get(word) ?? 0) | bit);
  }
  return bits;
}
