import { Mark, marks } from "../../text/char-class.js";

/** True for a word that a name may hold: with a capital, also behind a small article: `el-Sheikh`, `‘Ain`. */
export function isNameWord(word: string): boolean {
  return startsUpper(word) || /^(?:\p{Ll}{1,4}-)?[‘’'`]?\p{Lu}/u.test(word);
}

/** True where the first letter is a capital, or of a script without case. */
export function startsUpper(word: string): boolean {
  return (marks(word.charCodeAt(0)) & (Mark.Upper | Mark.Caseless)) !== 0;
}
