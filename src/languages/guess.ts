import type { FunctionWord, FunctionWords } from "./function-words.js";
import { LONG_LOOK, type Look, piecesOf, SHORT_LOOK } from "./sample.js";
import { type Tally, tallyOf } from "./tally.js";

/** Of all letters so many must stand in pieces that speak for the language, at a short look and at a long one. */
const CLEAR_VOTES = 0.5;
const MIN_VOTES = 0.25;

/** The language that a text is most likely in, by its script and its function words; nothing where none fits well. */
export function guessLanguage(given: string, known: FunctionWords): string | undefined {
  // Places to look at are shares of the length, and line endings of two characters would move them.
  const text = given.includes("\r\n") ? given.replaceAll("\r\n", "\n") : given;
  return (
    guessBy(text, SHORT_LOOK, CLEAR_VOTES, known) ??
    guessBy(text, LONG_LOOK, MIN_VOTES, known) ??
    (known.codes.indexOf("ru") >= 0 && known.codes.indexOf("ru") < known.read && isRussian(text) ? "ru" : undefined)
  );
}

/** So many letters are looked at; fewer Cyrillic ones are no text. */
const LOOKED_AT = 2000;
const MIN_CYRILLIC = 100;

/** True for a text in the letters of Russian alone, `ы` among them: its neighbours that have it have others too. */
function isRussian(text: string): boolean {
  let cyrillic = 0;
  let others = 0;
  let own = 0;
  for (let at = 0; at < text.length && cyrillic + others < LOOKED_AT; at++) {
    const code = text.charCodeAt(at);
    if ((code >= 0x410 && code <= 0x44f) || code === 0x401 || code === 0x451) {
      cyrillic++;
      if (code === 0x42b || code === 0x44b) own++;
    } else if (code >= 0x400 && code < 0x530) return false;
    else if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) others++;
  }
  return own > 1 && cyrillic >= MIN_CYRILLIC && cyrillic > 4 * others;
}

function guessBy(text: string, look: Look, share: number, known: FunctionWords): string | undefined {
  const tallies = piecesOf(text, look).map((piece) => tallyOf(text, piece, known));
  const code = bySigns(tallies);
  if (code !== undefined) return known.codes.slice(0, known.read).includes(code) ? code : undefined;
  return byWords(tallies, known, share);
}

/** So many signs make a text. */
const MIN_SIGNS = 16;
/** In Japanese at least one sign of so many is kana; in Chinese none, but for a name. */
const KANA_SHARE = 10;

/** Korean, Japanese or Chinese, where most of a text is in their signs. */
function bySigns(tallies: readonly Tally[]): string | undefined {
  const kana = sumOf(tallies, "kana");
  const han = sumOf(tallies, "han");
  const hangul = sumOf(tallies, "hangul");
  const signs = kana + han + hangul;
  if (signs < MIN_SIGNS || signs < 2 * sumOf(tallies, "words")) return undefined;
  if (hangul > kana + han) return "ko";
  return kana * KANA_SHARE > signs ? "ja" : "zh";
}

function sumOf(tallies: readonly Tally[], what: "kana" | "han" | "hangul" | "words" | "letters"): number {
  let sum = 0;
  for (let at = 0; at < tallies.length; at++) sum += (tallies[at] as Tally)[what];
  return sum;
}

/** Fewer words are no text. */
const MIN_WORDS = 12;
/** A piece speaks for a language by so many of its words. */
const MIN_HITS = 2;
/** Of the words of pieces that speak for a language so many must be its function words, and so many of them different. */
const MIN_SHARE = 0.07;
const MIN_DIFFERENT = 4;

/**
 * Each piece speaks for one language, as loud as it is long: languages differ in how many function words they use, and
 * some lines in English must not drown a page in Zulu.
 */
function byWords(tallies: readonly Tally[], { codes, read }: FunctionWords, share: number): string | undefined {
  const votes = new Int32Array(codes.length);
  const spoken = new Int32Array(codes.length);
  const hits = new Int32Array(codes.length);
  const own = new Int32Array(codes.length);
  for (const { known, words, letters } of tallies) {
    // A word alone speaks for nothing.
    if (known.length < MIN_HITS) continue;
    own.fill(0);
    let most = 0;
    for (let at = 0; at < known.length; at++) {
      const { languages } = known[at] as FunctionWord;
      for (let of = 0; of < languages.length; of++) {
        const language = languages[of] as number;
        const count = (own[language] as number) + 1;
        own[language] = count;
        if (count > most) most = count;
      }
    }
    if (most < MIN_HITS) continue;
    for (let language = 0; language < own.length; language++) {
      const count = own[language] as number;
      if (count === 0) continue;
      hits[language] = (hits[language] as number) + count;
      if (count !== most) continue;
      votes[language] = (votes[language] as number) + letters;
      spoken[language] = (spoken[language] as number) + words;
    }
  }
  const best = leader(votes, hits);
  if (best >= read || sumOf(tallies, "words") < MIN_WORDS) return undefined;
  const fits =
    (votes[best] as number) >= sumOf(tallies, "letters") * share &&
    (hits[best] as number) >= (spoken[best] as number) * MIN_SHARE;
  return fits && isVaried(tallies, best) ? codes[best] : undefined;
}

/** False where few words are said again and again: `de` in a list of names makes no Spanish, lone letters no Czech. */
function isVaried(tallies: readonly Tally[], language: number): boolean {
  const different = new Set<string>();
  for (const { known } of tallies) {
    for (const { word, languages } of known) {
      if (word.length > 1 && !different.has(word) && languages.includes(language)) different.add(word);
      if (different.size >= MIN_DIFFERENT) return true;
    }
  }
  return false;
}

/** The language with most votes; of those with as many the one with most hits. */
function leader(votes: Int32Array, hits: Int32Array): number {
  let best = 0;
  for (let language = 1; language < votes.length; language++) {
    const lead = (votes[language] as number) - (votes[best] as number);
    if (lead > 0 || (lead === 0 && (hits[language] as number) > (hits[best] as number))) best = language;
  }
  return best;
}
