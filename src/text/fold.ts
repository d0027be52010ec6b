import { marks, WordMarks } from "./char-class.js";

/**
 * Letters and digits only, in lower case, one space between words: what two printings of a sentence share.
 * `Iran’s 2005–2017 talks:` → `iran s 2005 2017 talks`
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  const { length } = lower;
  let folded = "";
  // Words with one space between them are kept in one run: most texts are a run or two.
  let from = -1;
  let to = 0;
  for (let at = 0; at < length; at++) {
    if (!isWordCharacter(lower.charCodeAt(at))) continue;
    const start = at;
    do at++;
    while (at < length && isWordCharacter(lower.charCodeAt(at)));
    if (from < 0) from = start;
    else if (start !== to + 1 || lower.charCodeAt(to) !== 0x20) {
      folded += `${lower.slice(from, to)} `;
      from = start;
    }
    to = at;
  }
  return from < 0 ? "" : folded + lower.slice(from, to);
}

/** Letters and digits; halves of surrogate pairs count as letters. */
function isWordCharacter(code: number): boolean {
  return (code > 0x60 && code < 0x7b) || (marks(code) & WordMarks) !== 0 || (code >= 0xd800 && code < 0xe000);
}

/** How many words two folded texts share, as Dice's coefficient: 0 none, 1 the same words. */
export function likeness(folded: string, other: string): number {
  if (folded === other) return folded === "" ? 0 : 1;
  if (folded === "" || other === "") return 0;
  const left = folded.split(" ");
  const counts = new Map<string, number>();
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1);
  const right = other.split(" ");
  let shared = 0;
  for (const word of right) {
    const count = counts.get(word) ?? 0;
    if (count === 0) continue;
    counts.set(word, count - 1);
    shared++;
  }
  return (2 * shared) / (left.length + right.length);
}

/** True where two folded texts share most of their words, or one is most of the other's beginning. */
export function saysTheSame(folded: string, other: string, share: number): boolean {
  const [short, long] = folded.length < other.length ? [folded, other] : [other, folded];
  return likeness(folded, other) >= share || (short.length >= long.length * 0.6 && long.startsWith(short));
}

/** In lower case, with each run of white space as one space and none at the ends. */
export function foldSpaces(text: string): string {
  const lower = text.trim().toLowerCase();
  return /\s\s|[^\S ]/.test(lower) ? lower.split(/\s+/).join(" ") : lower;
}

/** True where a text begins with these first letters, but for white space and marks. */
export function hasFirstLetters(text: string, start: number, end: number, letters: string): boolean {
  const limit = Math.min(end, start + FIRST_REACH);
  let at = start;
  while (at < limit && !isWordCharacter(text.charCodeAt(at))) at++;
  const code = text.charCodeAt(at);
  // The first letter of English tells apart nearly all, and no copy is made.
  if (at < limit && code < 0x80 && (code | 0x20) !== (letters.charCodeAt(0) | 0x20)) return false;
  return firstLetters(text, start, end) === letters;
}

const FIRST_REACH = 12;

/** The first three letters or digits from a place on, in lower case: a cheap test before folding. */
export function firstLetters(text: string, start: number, end: number): string {
  let letters = "";
  const limit = Math.min(end, start + FIRST_REACH);
  for (let at = start; at < limit && letters.length < 3; at++) {
    if (isWordCharacter(text.charCodeAt(at))) letters += text.charAt(at);
  }
  return letters.toLowerCase();
}
