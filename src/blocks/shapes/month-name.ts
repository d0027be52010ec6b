import type { Vocabulary } from "../vocabulary.js";
import { digitAt, numberAt } from "./printed-number.js";
import { isLetter, lowerWord, skipSpaces, wordEnd } from "./word-at.js";

/** A month's name as printed, its full stop included. */
export interface PrintedMonth {
  readonly month: number;
  readonly end: number;
}

/** `April`, `Apr.`; also names of two words: `tháng 4`, `كانون الثاني`. */
export function monthAt(
  text: string,
  at: number,
  end: number,
  { months, monthHeads }: Vocabulary,
): PrintedMonth | undefined {
  if (at >= end || !isLetter(text, at)) return undefined;
  const first = wordEnd(text, at, end);
  const word = lowerWord(text, at, first);
  const second = skipSpaces(text, first, end);
  if (second > first && second < end && monthHeads.has(word)) {
    const behind = digitAt(text, second) >= 0 ? numberAt(text, second, end, 2)?.end : wordEnd(text, second, end);
    const name = `${word} ${lowerWord(text, second, behind ?? second)}`;
    const month = months.get(name) ?? months.get(name.replace(" 0", " "));
    if (month !== undefined) return { month, end: behind ?? second };
  }
  const month = months.get(word);
  return month === undefined
    ? undefined
    : { month, end: text.charAt(first) === "." && first < end ? first + 1 : first };
}
