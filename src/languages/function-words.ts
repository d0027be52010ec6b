import type { Lexicon } from "./lexicon.js";
import { neighbours } from "./neighbours.js";

/** The function words of some languages, laid out for look-up. */
export interface FunctionWords {
  /** The languages, by number. */
  readonly codes: readonly string[];
  /** So many of them are read; the others are only there to be told from them. */
  readonly read: number;
  /** By hash: a text is searched for them without cutting it into words. */
  readonly words: ReadonlyMap<number, FunctionWord>;
}

/** A word, and the numbers of the languages that it is of. */
export interface FunctionWord {
  readonly word: string;
  readonly languages: readonly number[];
}

/** Lays out the function words of the languages, once. */
export function functionWordsOf(lexicons: readonly Lexicon[]): FunctionWords {
  const lists = new Map<string, readonly string[]>(lexicons.map(({ code, stopWords }) => [code, stopWords]));
  const read = lists.size;
  for (const [code, words] of Object.entries(neighbours)) if (!lists.has(code)) lists.set(code, words.split(" "));
  const words = new Map<number, { word: string; languages: number[] }>();
  [...lists.values()].forEach((list, language) => {
    for (const word of new Set(list)) {
      const hash = hashOf(word);
      const known = words.get(hash);
      // Of two words with one hash the first is known: the guess can do without a word.
      if (known === undefined) words.set(hash, { word, languages: [language] });
      else if (known.word === word) known.languages.push(language);
    }
  });
  return { codes: [...lists.keys()], read, words };
}

function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = hashed(hash, word.charCodeAt(at));
  return hash;
}

/** The hash of a word that goes on with a further code unit; that of no word is 0. */
export function hashed(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}
