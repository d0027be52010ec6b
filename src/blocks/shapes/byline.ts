import { Mark, marks } from "../../text/char-class.js";
import type { Vocabulary } from "../vocabulary.js";

/** Where a byline's names begin, behind `By `, `by: `, `Written by `; nothing where the text opens otherwise. */
export function startsWithOpener(text: string, start: number, end: number, vocabulary: Vocabulary): number | undefined {
  for (const opener of vocabulary.bylineOpeners) {
    let at = start + opener.length;
    if (at >= end || text.slice(start, at).toLowerCase() !== opener) continue;
    if (text.charAt(at) === ":") at++;
    else if (!isGap(text.charCodeAt(at))) continue;
    while (at < end && isGap(text.charCodeAt(at))) at++;
    if (at < end) return at;
  }
  return undefined;
}

/** A line break stands for a space in a name that a dump has wrapped. */
function isGap(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0xa0;
}

const MAX_NAME_WORDS = 5;

/**
 * True for two to five words that a person may be called by: each with a capital (or a particle such as `bin`), no
 * digits, none of them a function word.
 */
export function looksLikeName(name: string, vocabulary: Vocabulary): boolean {
  const { stopWords, months, weekdays, particles, paperWords, roleWords } = vocabulary;
  const words = name.split(/\s+/);
  if (words.length < 2 || words.length > MAX_NAME_WORDS) return false;
  return words.every((word, at) => {
    const bare = word.toLowerCase().replace(/[.,]/g, "");
    if (paperWords.has(bare) || roleWords.has(bare)) return false;
    if (stopWords.has(bare) || months.has(bare) || weekdays.has(bare)) return false;
    if (particles.has(bare)) return at < words.length - 1 || words.length > 2;
    return isNameWord(word) && !/[\d!?:;"“”()|/]/.test(word);
  });
}

/** True for a word that a name may hold: with a capital, also behind a small article: `el-Sheikh`, `‘Ain`. */
export function isNameWord(word: string): boolean {
  return startsUpper(word) || /^(?:\p{Ll}{1,4}-)?[‘’'`]?\p{Lu}/u.test(word);
}

/** True where the first letter is a capital, or of a script without case. */
export function startsUpper(word: string): boolean {
  return (marks(word.charCodeAt(0)) & (Mark.Upper | Mark.Caseless)) !== 0;
}
