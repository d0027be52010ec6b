import { Mark, marks, WordMarks } from "../text/char-class.js";
import { NO_SMALL_FORM, smallOf } from "../text/small-form.js";
import type { Span } from "../text/span.js";
import { type FunctionWord, type FunctionWords, hashed } from "./function-words.js";
import { FIRST_SIGN } from "./sample.js";

/** What a piece of text is made of. */
export interface Tally {
  readonly kana: number;
  readonly han: number;
  readonly hangul: number;
  /** How many words it has, of scripts that set them apart. */
  readonly words: number;
  /** And how many letters they have. */
  readonly letters: number;
  /** Those of them that are function words of some language. */
  readonly known: readonly FunctionWord[];
}

type Counts = { -readonly [Key in keyof Tally]: Tally[Key] } & { known: FunctionWord[] };

/** Counts the signs and finds the function words of a piece, once through. */
export function tallyOf(text: string, piece: readonly Span[], { words }: FunctionWords): Tally {
  const tally: Counts = { kana: 0, han: 0, hangul: 0, words: 0, letters: 0, known: [] };
  for (const { start, end } of piece) {
    if (isPlain(text, start, end)) count(text, start, end, words, tally);
    else {
      const lower = text.slice(start, end).toLowerCase();
      count(lower, 0, lower.length, words, tally);
    }
  }
  return tally;
}

function count(text: string, start: number, end: number, dictionary: FunctionWords["words"], tally: Counts): void {
  for (let at = start; at < end; at++) {
    let code = text.charCodeAt(at);
    if (code >= FIRST_SIGN) {
      if (code < 0x3100) tally.kana++;
      else if (code >= 0xac00 && code < 0xd7b0) tally.hangul++;
      else if (code >= 0x3400 && code < 0xa000) tally.han++;
      continue;
    }
    const from = at;
    let hash = 0;
    for (;;) {
      if (code < 0x61 || code > 0x7a) {
        if (code >= FIRST_SIGN) break;
        code = smallOf(code);
        if (!isLetter(code)) break;
      }
      hash = hashed(hash, code);
      if (++at === end) break;
      code = text.charCodeAt(at);
    }
    if (at === from || (from > start && isGlue(text.charCodeAt(from - 1))) || (at < end && isGlue(code))) continue;
    tally.words++;
    tally.letters += at - from;
    const found = dictionary.get(hash);
    if (found !== undefined && stands(found.word, text, from, at)) tally.known.push(found);
    // A sign may follow directly.
    if (at < end && code >= FIRST_SIGN) at--;
  }
}

/** True where each letter has a small form of its own, and nothing but letters has one. */
function isPlain(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) continue;
    if ((code >= 0x2100 && code < FIRST_SIGN) || smallOf(code) === NO_SMALL_FORM) return false;
  }
  return true;
}

function stands(word: string, text: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false;
  for (let at = 0; at < word.length; at++) {
    if (word.charCodeAt(at) !== smallOf(text.charCodeAt(from + at))) return false;
  }
  return true;
}

const Letter = WordMarks & ~Mark.Digit;

/** What stands beside the words in the addresses of pages, which are of no language: digits, `/`, `_`, `=`, `%`, `-`. */
function isGlue(code: number): boolean {
  return (code >= 0x2f && code <= 0x39) || code === 0x5f || code === 0x3d || code === 0x25 || code === 0x2d;
}

/** Letters and the marks on them; the marks that end a sentence in Arabic, Urdu and Hindi are none. */
function isLetter(code: number): boolean {
  if (code < 0x80) return code >= 0x61 && code <= 0x7a;
  if ((marks(code) & Letter) === 0) return false;
  return code < 0x60c || (code !== 0x60c && code !== 0x61b && code !== 0x61f && code !== 0x6d4 && code !== 0x964);
}
