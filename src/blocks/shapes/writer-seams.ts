import type { Vocabulary } from "../vocabulary.js";
import { bareWord, holdsSeam, isPersonWord, isRoleWord } from "./name.js";

/** Where a dump may have glued two words: a capital or a figure behind a small letter, a month behind capitals. */
const seams = /(?<=\p{Ll})(?=\p{Lu}|\d)|(?<=\p{Lu}{3})(?=\p{Lu}\p{Ll}{2})/gu;
const firstPiece = /^\p{Lu}+(?!\p{Ll})|^\p{Lu}\p{Ll}+|^\d+/u;

/**
 * `RothLifestyle` in two, where the second is no part of a name. A word of papers is glued to a name only behind
 * another word of it: `Jane ExampleDaily`, but `HuffPost`.
 *
 * @param word - one with a seam (`holdsSeam`)
 */
export function unglued(word: string, before: string | undefined, vocabulary: Vocabulary): string[] {
  const { notNames, leadIns, months, paperWords } = vocabulary;
  for (const { index } of word.matchAll(seams)) {
    const tail = word.slice(index);
    const piece = firstPiece.exec(tail)?.[0].toLowerCase() ?? "";
    const apart = paperWords.has(piece)
      ? before !== undefined && isPersonWord(before, vocabulary)
      : [notNames, leadIns, months].some((list) => list.has(piece)) ||
        (/^\d/.test(piece) && /^\p{Lu}/u.test(word)) ||
        isRoleWord(piece, vocabulary);
    if (apart)
      return [word.slice(0, index), ...(holdsSeam(tail) ? unglued(tail, word.slice(0, index), vocabulary) : [tail])];
  }
  return [word];
}

/**
 * Names that a page prints twice, once as what a picture shows and once as a link, each in a run of its own:
 * `Jane Example Jane Example John Sample John Sample`, `Jane Example by Jane Example`.
 */
export function undoubled(words: readonly string[], { freeOpeners }: Vocabulary): (readonly string[])[] {
  const runs: (readonly string[])[] = [];
  let from = 0;
  while (from < words.length) {
    const again = words.indexOf(words[from] as string, from + 1);
    if (again < 0) break;
    const opened = freeOpeners.has(bareWord(words[again - 1] as string)) ? 1 : 0;
    const length = again - from - opened;
    if (length < 2 || !isSame(words, from, again, length)) break;
    runs.push(words.slice(from, from + length));
    from = again + length;
  }
  if (from < words.length) runs.push(words.slice(from));
  return runs;
}

function isSame(words: readonly string[], one: number, other: number, length: number): boolean {
  for (let at = 0; at < length; at++) if (words[one + at] !== words[other + at]) return false;
  return true;
}
