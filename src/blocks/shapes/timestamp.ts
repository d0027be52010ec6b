import type { Span } from "../../text/span.js";
import type { Vocabulary } from "../vocabulary.js";
import { pastDateWords } from "./date-gap.js";
import { type FoundMoment, findMoments, type Moment } from "./moment.js";
import { isLetter, wordEnd } from "./word-at.js";

export { type FoundMoment, findMoments } from "./moment.js";

const MAX_LENGTH = 160;

/**
 * Reads a run of text that is wholly a date: dates and times with labels, weekdays and zones between them, and
 * nothing else. `Published: April 28, 2023 1:15 pm GMT | Updated: 29 April 2023` gives two moments.
 */
export function findTimestamp(text: string, span: Span, vocabulary: Vocabulary): readonly Moment[] | undefined {
  if (span.end - span.start > MAX_LENGTH || span.end === span.start) return undefined;
  const moments = findMoments(text, span, vocabulary);
  return isWhollyDates(text, span, moments, vocabulary) ? moments : undefined;
}

/** True where a run holds these dates and nothing else. */
export function isWhollyDates(
  text: string,
  span: Span,
  moments: readonly FoundMoment[],
  vocabulary: Vocabulary,
): boolean {
  if (moments.length === 0) return false;
  let at = span.start;
  for (const { span: found } of moments) {
    if (!isRest(text, at, found.start, vocabulary)) return false;
    at = found.end;
  }
  return isRest(text, at, span.end, vocabulary);
}

/** True where beside the dates stand only marks, small words of dates, and the letters of a zone. */
function isRest(text: string, from: number, to: number, vocabulary: Vocabulary): boolean {
  let at = pastDateWords(text, from, to, vocabulary);
  while (at < to) {
    if (!isLetter(text, at)) return false;
    const end = wordEnd(text, at, to);
    const word = text.slice(at, end);
    const kind = vocabulary.labels.get(word.toLowerCase());
    if (!/^[A-Z]{2,5}$/.test(word) && kind !== "published" && kind !== "updated") return false;
    at = pastDateWords(text, end, to, vocabulary);
  }
  return true;
}
