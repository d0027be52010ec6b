import type { Article } from "../model/article.js";
import { half } from "./well-formed.js";

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
    const kind = code < 0x80 ? (ascii[code] as number) : kindOf(code);
    if (kind === WHITE) counted = false;
    else if (kind === WORD && !counted) {
      counted = true;
      words++;
    }
  }
  return words;
}

/** How many Unicode characters a text has, where its length counts halves of pairs. */
export function countCharacters(text: string): number {
  if (!half.test(text)) return text.length;
  let count = text.length;
  for (let at = 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0xdc00 && code < 0xe000 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800) count--;
  }
  return count;
}

const OTHER = 0;
const WORD = 1;
const WHITE = 2;

const ascii = /* @__PURE__ */ Uint8Array.from({ length: 0x80 }, (_, code) => {
  if (code === 0x20 || (code >= 9 && code <= 13)) return WHITE;
  return /[\dA-Za-z]/.test(String.fromCharCode(code)) ? WORD : OTHER;
});

/** What a code unit beyond ASCII is: white, a letter or digit or half of a pair, or a sign. */
function kindOf(code: number): number {
  if (code < 0x2000) return code >= 0xc0 && code !== 0xd7 && code !== 0xf7 ? WORD : code === 0xa0 ? WHITE : OTHER;
  if (code <= 0x200a || code === 0x3000) return WHITE;
  return code > 0x2bff && (code < 0x3001 || code > 0x303f) ? WORD : OTHER;
}
