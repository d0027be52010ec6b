/**
 * Words in lower case, found where they stand in a text in any case: by a hash that is made while the text is read,
 * without a copy of the word.
 */
export interface WordTable {
  readonly words: readonly string[];
  /** By slot: the place of a word in the list plus one, 0 where none is; a word that finds its slot taken goes to the next. */
  readonly slots: Uint16Array;
  readonly hashes: Int32Array;
  /** Two words of one hash and of one length are taken for the same: one pair in some 10^10. */
  readonly lengths: Uint8Array;
}

/** What the hash of no letters is. */
export const NO_LETTERS = 0;

/** The hash of a run with a letter more; the letter is a small one. */
export function withLetter(hash: number, code: number): number {
  return Math.imul(hash ^ code, MIX);
}

/** An odd number whose bits are spread (Knuth). */
const MIX = 0x9e3779b1;

/** Lays out words, the same one once. */
export function wordTable(all: Iterable<string>): WordTable {
  const words = [...new Set(all)];
  const slots = new Uint16Array(2 ** (32 - Math.clz32(words.length * 3 + 1)));
  const hashes = new Int32Array(words.length);
  const lengths = new Uint8Array(words.length);
  words.forEach((word, at) => {
    let hash = NO_LETTERS;
    for (let letter = 0; letter < word.length; letter++) hash = withLetter(hash, word.charCodeAt(letter));
    hashes[at] = hash;
    lengths[at] = word.length;
    let slot = slotOf(hash, slots.length);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = at + 1;
  });
  return { words, slots, hashes, lengths };
}

/** Where a word of that hash is looked for first; the number of slots is a power of two. */
function slotOf(hash: number, slots: number): number {
  return (hash ^ (hash >>> 15)) & (slots - 1);
}
