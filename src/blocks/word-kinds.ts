import { type LetterFilter, mayBe, outlines } from "./letter-filter.js";

/** What single words of a name or a byline may be, one bit each, so that a word is looked up once for all of them. */
export const WordKind = {
  /** No person is called by it: a weekday, a word of papers, of a control. */
  NoPerson: 1,
  Stop: 2,
  Role: 4,
  Particle: 8,
  Joiner: 16,
  /** The first word of an agency's name. */
  AgencyHead: 32,
  /** It may stand before the opener of a byline. */
  LeadIn: 64,
} as const;

/** Words in lower case with their kinds. */
export interface WordKinds {
  readonly bits: ReadonlyMap<string, number>;
  /** Of all of them: most words of a page are told to be none without a copy. */
  readonly filter: LetterFilter;
}

/** Lays out the lists of words by their kinds. */
export function wordKindsOf(lists: readonly (readonly [kind: number, words: Iterable<string>])[]): WordKinds {
  const bits = new Map<string, number>();
  for (const [kind, words] of lists) for (const word of words) bits.set(word, (bits.get(word) ?? 0) | kind);
  return { bits, filter: outlines(bits.keys()) };
}

/** The kinds of the word that stands at a place, in any case; 0 for most words. */
export function kindsOfWord({ bits, filter }: WordKinds, text: string, start: number, end: number): number {
  if (!mayBe(filter, text, start, end)) return 0;
  return bits.get(text.slice(start, end).toLowerCase()) ?? 0;
}
