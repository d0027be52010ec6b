import { digitAt } from "./printed-number.js";
import { isLetter, wordEnd, wordStart } from "./word-at.js";

const SHORT_WORD = 4;

/** Where the next number begins. */
export function pastLetters(text: string, at: number, end: number): number {
  let next = at;
  while (next < end && digitAt(text, next) < 0) next++;
  return next;
}

/** Where the last word before a number begins, or the one before it if it is short: no month's name stands earlier. */
export function wordsBefore(text: string, digit: number, least: number): number {
  let from = digit;
  for (let words = 0; words < 2; words++) {
    let to = from;
    while (to > least && !isLetter(text, to - 1)) to--;
    if (to === least) return from;
    from = wordStart(text, to, least);
    if (to - from > SHORT_WORD) return from;
  }
  return from;
}

/** True where a number stands behind the word, or behind a short one after it: only then it may be a month. */
export function numberFollows(text: string, at: number, end: number): boolean {
  let next = at;
  for (let words = 0; words < 2; words++) {
    const from = next;
    next = wordEnd(text, from, end);
    if (words === 1 && next - from > SHORT_WORD) return false;
    while (next < end && digitAt(text, next) < 0 && !isLetter(text, next)) next++;
    if (next >= end) return false;
    if (digitAt(text, next) >= 0) return true;
  }
  return false;
}

/** Where the number at a place ends. */
export function pastNumber(text: string, at: number, end: number): number {
  let next = at;
  while (next < end && digitAt(text, next) >= 0) next++;
  return next;
}

/** The next place at which a month's name may begin. */
export function nextWord(text: string, at: number, end: number): number {
  const next = wordEnd(text, at, end);
  return next > at ? next : at + 1;
}
