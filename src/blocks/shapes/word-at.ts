import { Mark, marks } from "../../text/char-class.js";
import { isSpace } from "../../text/span.js";

const Letter = Mark.Lower | Mark.Upper | Mark.Caseless;

/** True for a letter of any script; a digit of a script without case is none. */
export function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (marks(code) & Letter) !== 0 && (code - 0xff10) >>> 0 >= 10 && !isEasternDigit(code);
}

function isEasternDigit(code: number): boolean {
  return (code - 0x660) >>> 0 < 10 || (code - 0x6f0) >>> 0 < 10 || (code - 0x966) >>> 0 < 10;
}

/** Behind the spaces at a place. */
export function skipSpaces(text: string, at: number, end: number): number {
  let next = at;
  while (next < end && isSpace(text.charCodeAt(next))) next++;
  return next;
}

/** Behind the word that begins at a place; dumps glue words, so `UhrLesedauer` is two. */
export function wordEnd(text: string, at: number, end: number): number {
  let next = at;
  while (next < end && isPart(text, next) && (next === at || !isSeam(text, next))) next++;
  return next;
}

/** Where the word begins that ends at a place. */
export function wordStart(text: string, at: number, start: number): number {
  let first = at;
  while (first > start && isPart(text, first - 1) && (first === at || !isSeam(text, first))) first--;
  return first;
}

/** True where a capital follows a small letter, or opens a word behind three others: `EXAMPLEJune`. */
export function isSeam(text: string, at: number): boolean {
  if (!isUpper(text, at)) return false;
  if ((marks(text.charCodeAt(at - 1)) & Mark.Lower) !== 0) return true;
  return (
    (marks(text.charCodeAt(at + 1)) & Mark.Lower) !== 0 &&
    isUpper(text, at - 1) &&
    isUpper(text, at - 2) &&
    isUpper(text, at - 3)
  );
}

function isUpper(text: string, at: number): boolean {
  return (marks(text.charCodeAt(at)) & Mark.Upper) !== 0;
}

/** A letter, a combining mark, the joint of a Persian word, or the apostrophe inside a word. */
function isPart(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (
    isLetter(text, at) ||
    (code - 0x300) >>> 0 < 0x70 ||
    code === 0x200c ||
    ((code === 0x27 || code === 0x2019) && isLetter(text, at + 1))
  );
}

/** A word for look-up: in small letters, without the dot that a Turkish capital leaves. */
export function lowerWord(text: string, start: number, end: number): string {
  const word = text.slice(start, end).toLowerCase();
  return word.length > end - start ? word.replace("i̇", "i") : word;
}
