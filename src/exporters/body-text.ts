import type { Article } from "../model/article.js";

/** The parts of the body with an empty line between them; undefined where there is none. */
export function bodyOf({ body }: Article): string | undefined {
  return body.length === 0 ? undefined : body.map(({ text }) => text).join("\n\n");
}

/** Written without a space between words: their number cannot be told by looking. */
const unspaced: ReadonlySet<string> = new Set(["bo", "dz", "ja", "km", "lo", "my", "th", "yue", "zh"]);

/**
 * How many words a text has: runs without white space that hold a letter or a digit. Undefined in languages that put no
 * space between words.
 */
export function countWords(text: string, language: string | undefined): number | undefined {
  if (unspaced.has((language ?? "").split("-", 1)[0] as string)) return undefined;
  let words = 0;
  let counted = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isWhite(code)) counted = false;
    else if (!counted && isWordUnit(code)) {
      counted = true;
      words++;
    }
  }
  return words;
}

/** How many Unicode characters a text has, where its length counts halves of pairs. */
export function countCharacters(text: string): number {
  let count = text.length;
  for (let at = 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0xdc00 && code < 0xe000 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800) count--;
  }
  return count;
}

function isWhite(code: number): boolean {
  return (
    code === 0x20 || (code >= 9 && code <= 13) || code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x3000
  );
}

/** A letter or digit, or half of a pair; signs and punctuation are none. */
function isWordUnit(code: number): boolean {
  if (code < 0x80) return (code >= 48 && code < 58) || (code >= 65 && code < 91) || (code >= 97 && code < 123);
  return (
    code >= 0xc0 &&
    code !== 0xd7 &&
    code !== 0xf7 &&
    (code < 0x2000 || code > 0x2bff) &&
    (code < 0x3001 || code > 0x303f)
  );
}
