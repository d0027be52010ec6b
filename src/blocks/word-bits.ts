import type { Vocabulary } from "./vocabulary.js";

/** The lists of a vocabulary that a word may stand in, a bit each: one look-up tells of all of them. */
export const WordBit = {
  Weekday: 1,
  Month: 2,
  Paper: 4,
  NotName: 8,
  Stop: 16,
  Role: 32,
  NameParticle: 64,
  Joiner: 128,
  AgencyHead: 256,
} as const;

type WordLists = Pick<
  Vocabulary,
  | "weekdays"
  | "months"
  | "paperWords"
  | "notNames"
  | "stopWords"
  | "roleWords"
  | "nameParticles"
  | "joiners"
  | "agencyHeads"
>;

/** By word, in lower case: the lists that it stands in. */
export function wordBitsOf(lists: WordLists): ReadonlyMap<string, number> {
  const bits = new Map<string, number>();
  const add = (words: Iterable<string>, bit: number) => {
    for (const word of words) bits.set(word, (bits.get(word) ?? 0) | bit);
  };
  add(lists.weekdays, WordBit.Weekday);
  add(lists.months.keys(), WordBit.Month);
  add(lists.paperWords, WordBit.Paper);
  add(lists.notNames, WordBit.NotName);
  add(lists.stopWords, WordBit.Stop);
  add(lists.roleWords, WordBit.Role);
  add(lists.nameParticles, WordBit.NameParticle);
  add(lists.joiners, WordBit.Joiner);
  add(lists.agencyHeads, WordBit.AgencyHead);
  return bits;
}
