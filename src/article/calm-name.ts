import { isAgency } from "../blocks/shapes/agencies.js";
import type { Vocabulary } from "../blocks/vocabulary.js";

/** A name all of one word and no longer is an abbreviation: `ANP`, `BELGA`. */
const SHORT = 5;

/**
 * A name whose capitals are those of the layout, with its own: `STEPHEN POLLARD` → `Stephen Pollard`, `TREVOR Kavanagh` → `Trevor
 * Kavanagh`, `PIET VAN DER BERG` → `Piet van der Berg`, `O'NEILL` → `O'Neill`. Agencies, initials and numbers stay: `AFP`, `A.A. Gill`.
 */
export function calmName(name: string, vocabulary: Vocabulary): string {
  if (!/\p{Lu}{3}|\p{Lu}{2} \p{Lu}{2}/u.test(name) || isAgency(name, vocabulary)) return name;
  const words = name.split(" ");
  if (words.length === 1 && name.length <= SHORT) return name;
  const isCapitals = !/\p{Ll}/u.test(name);
  return words.map((word, at) => calmWord(word, at, isCapitals, vocabulary)).join(" ");
}

function calmWord(word: string, at: number, isCapitals: boolean, { nameParticles, particles }: Vocabulary): string {
  const lower = word.toLowerCase();
  if (at > 0 && isCapitals && (nameParticles.has(lower) || particles.has(lower))) return lower;
  if (/^(?:\p{Lu}\.?-?){1,3}$|^[IVX]{2,4}$/u.test(word)) return shortWord(word, isCapitals);
  if (/\p{Ll}/u.test(word) && !/^Mc\p{Lu}{3,}$/u.test(word)) return word;
  return lower
    .replace(/(^|[-'’(])(\p{Ll})/gu, (_whole, before: string, letter: string) => before + letter.toUpperCase())
    .replace(/^Mc(\p{Ll})(?=\p{Ll}{2})/u, (_whole, letter: string) => `Mc${letter.toUpperCase()}`);
}

/** `JO` among capitals is a name, `JP` initials; `LEE` beside small letters is a name too. */
function shortWord(word: string, isCapitals: boolean): string {
  const isName = word.length >= 2 && /^\p{Lu}+$/u.test(word) && /[AEIOUYÄÖÜÅØÆ]/.test(word) && !/^[IVX]+$/.test(word);
  if (!isName || (!isCapitals && word.length < 3)) return word;
  return word.charAt(0) + word.slice(1).toLowerCase();
}
