import { NO_LETTERS, slotOf, withLetter } from "./word-table.js";

/** The words of a folded text, each where it stands first: a set that copies none of them. */
export interface TextWords {
  readonly text: string;
  /** By slot: where a word begins plus one, 0 where none is. */
  readonly slots: Int32Array;
  readonly hashes: Int32Array;
}

/** The words of a folded text that have so many letters at the least. */
export function wordsOfText(text: string, shortest: number): TextWords {
  const slots = new Int32Array(2 ** (32 - Math.clz32((text.length / 2) | 1)));
  const hashes = new Int32Array(slots.length);
  for (let at = 0; at < text.length; at++) {
    const from = at;
    let hash = NO_LETTERS;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === 0x20) break;
      hash = withLetter(hash, code);
    }
    if (at - from < shortest) continue;
    let slot = slotOf(hash, slots.length);
    // Two words of one hash are found both: a copy takes a slot more, and no harm is done.
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = from + 1;
    hashes[slot] = hash;
  }
  return { text, slots, hashes };
}

export function holdsWord({ text, slots, hashes }: TextWords, word: string): boolean {
  let hash = NO_LETTERS;
  for (let at = 0; at < word.length; at++) hash = withLetter(hash, word.charCodeAt(at));
  for (let slot = slotOf(hash, slots.length); slots[slot] !== 0; slot = (slot + 1) & (slots.length - 1)) {
    const from = (slots[slot] as number) - 1;
    if (hashes[slot] !== hash || !text.startsWith(word, from)) continue;
    if (from + word.length === text.length || text.charCodeAt(from + word.length) === 0x20) return true;
  }
  return false;
}
