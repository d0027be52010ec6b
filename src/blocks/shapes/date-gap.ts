import type { Span } from "../../text/span.js";
import type { Vocabulary } from "../vocabulary.js";
import { isLetter, isSeam, lowerWord, skipSpaces, wordEnd, wordStart } from "./word-at.js";

/** Marks that stand between the parts of a printed date. */
const marks = ",.;:：|•·・/–—-()（）[]@~＊*›»";
const MAX_GAP = 40;

/** True where only marks and small words of a date (`at`, `on`, a weekday) stand between two places. */
export function isDateGap(text: string, from: number, to: number, vocabulary: Vocabulary): boolean {
  if (to - from > MAX_GAP) return false;
  return pastDateWords(text, from, to, vocabulary) === to;
}

/** Behind marks, spaces, weekdays and small words of a date. */
export function pastDateWords(text: string, from: number, to: number, vocabulary: Vocabulary): number {
  let next = from;
  while (next < to) {
    const behind = skipSpaces(text, next, to);
    if (behind >= to) return to;
    const word = dateWordEnd(text, behind, to, vocabulary);
    if (word !== undefined) next = word;
    else if (marks.includes(text.charAt(behind))) next = behind + 1;
    else return behind;
  }
  return next;
}

function dateWordEnd(text: string, at: number, to: number, { dateWords, weekdays }: Vocabulary): number | undefined {
  if (!isLetter(text, at)) return undefined;
  const first = wordEnd(text, at, to);
  const word = lowerWord(text, at, first);
  if (dateWords.has(word) || weekdays.has(word)) return first;
  if (word === "t" && first - at === 1) return first;
  // `(火)`, `（화）`
  if (first - at === 1 && /[(（]/.test(text.charAt(at - 1)) && text.charCodeAt(at) > 0x3000) return first;
  // `thứ tư`
  const second = skipSpaces(text, first, to);
  const last = wordEnd(text, second, to);
  return second > first && weekdays.has(`${word} ${lowerWord(text, second, last)}`) ? last : undefined;
}

/** What stands before a date and belongs to it. */
export interface DateOpening {
  readonly start: number;
  readonly label?: "published" | "updated";
  readonly weekday: boolean;
}

/** Goes back from a date over its weekday, small words and label: `Published on Friday, ` */
export function openingBefore(text: string, at: number, start: number, vocabulary: Vocabulary): DateOpening {
  let from = at;
  let weekday = false;
  for (let parts = 0; parts < 8; parts++) {
    const to = backOver(text, from, start);
    const label = labelBefore(text, to, start, vocabulary);
    const word = wordStart(text, to, start);
    const name = lowerWord(text, word, to);
    if (label !== undefined) {
      // `Last updated on`: `updated on` is a label, and so is `last updated`.
      const longer = vocabulary.dateWords.has(name)
        ? labelBefore(text, backOver(text, word, start), start, vocabulary)
        : undefined;
      return { start: (longer ?? label).start, label: label.kind, weekday };
    }
    if (word === to) break;
    const bracketed = to - word === 1 && text.charCodeAt(word) > 0x3000 && text.charAt(to) === ")";
    const day = vocabulary.weekdays.has(name) || bracketed;
    if (day) weekday = true;
    else if (!vocabulary.dateWords.has(name)) {
      const pair = wordStart(text, backOver(text, word, start), start);
      if (!vocabulary.weekdays.has(lowerWord(text, pair, to))) break;
      weekday = true;
      from = pair;
      continue;
    }
    from = word;
  }
  return { start: from, weekday };
}

/** Back over spaces and marks. */
function backOver(text: string, at: number, start: number): number {
  let to = at;
  while (to > start && (skipSpaces(text, to - 1, to) === to || marks.includes(text.charAt(to - 1)))) to--;
  return to;
}

const MAX_LABEL_WORDS = 5;

/** The longest label that ends at a place: a word or several, or the last letters of a word in a script without spaces. */
function labelBefore(text: string, to: number, start: number, { labels, longestLabel }: Vocabulary) {
  let found: { start: number; kind: "published" | "updated" } | undefined;
  const least = Math.max(start, to - longestLabel);
  let from = to;
  for (let words = 0; words < MAX_LABEL_WORDS && from > least; words++) {
    const first = wordStart(text, from, least);
    if (first === from) break;
    const whole = first === start || first > least;
    for (let place = first; place < from; place = text.charCodeAt(from - 1) > 0x3000 ? place + 1 : from) {
      if (place === first && !whole) continue;
      const kind = labels.get(lowerWord(text, place, to).replace(/\s+/g, " "));
      if (kind !== "published" && kind !== "updated") continue;
      found = { start: place, kind };
      break;
    }
    from = first;
    while (from > least && skipSpaces(text, from - 1, from) === from) from--;
    if (from === first && !isSeam(text, first)) break;
  }
  return found;
}

/** A label behind the date: `1月14日更新`, `14 Mart 2024 güncellendi` */
export function labelBehind(text: string, at: number, end: number, { labels, longestLabel }: Vocabulary) {
  const from = skipSpaces(text, at, end);
  let to = from;
  let found: (Span & { readonly kind: "published" | "updated" }) | undefined;
  for (let words = 0; words < 3 && to < end && to - from < longestLabel; words++) {
    const next = wordEnd(text, skipSpaces(text, to, end), end);
    if (next <= to) break;
    to = next;
    const label = lowerWord(text, from, to);
    const kind = labels.get(words === 0 ? label : label.replace(/\s+/g, " "));
    if (kind === "published" || kind === "updated") found = { start: from, end: to, kind };
  }
  return found;
}
