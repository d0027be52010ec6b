import { Mark, marks, WordMarks } from "../text/char-class.js";
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

/** Counts the signs and finds the function words of a piece, once through. */
export function tallyOf(piece: string, { words: dictionary }: FunctionWords): Tally {
  const text = piece.toLowerCase();
  const known: FunctionWord[] = [];
  let kana = 0;
  let han = 0;
  let hangul = 0;
  let words = 0;
  let letters = 0;
  for (let at = 0; at < text.length; at++) {
    let code = text.charCodeAt(at);
    if (code >= FIRST_SIGN) {
      if (code < 0x3100) kana++;
      else if (code >= 0xac00 && code < 0xd7b0) hangul++;
      else if (code >= 0x3400 && code < 0xa000) han++;
      continue;
    }
    const start = at;
    let hash = 0;
    while (code < FIRST_SIGN && isLetter(code)) {
      hash = hashed(hash, code);
      code = text.charCodeAt(++at);
    }
    if (at === start || isGlue(text.charCodeAt(start - 1)) || isGlue(code)) continue;
    words++;
    letters += at - start;
    const found = dictionary.get(hash);
    if (found !== undefined && found.word.length === at - start && text.startsWith(found.word, start))
      known.push(found);
    // A sign may follow directly.
    if (code >= FIRST_SIGN) at--;
  }
  return { kana, han, hangul, words, letters, known };
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
