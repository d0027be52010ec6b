import { type FoundMoment, findMoments } from "../blocks/shapes/timestamp.js";
import type { Vocabulary } from "../blocks/vocabulary.js";
import type { Span } from "../text/span.js";

const REACH = 90;
/** What may stand before the date: a place, a desk. */
const before = /^[\p{L}\d .,’'/-]{0,30}[,/(|]\s?$/u;
/** What follows a date that is no part of a sentence. */
const behind = /^[\s.)]*(?:[-–—:|•„“"«»]|\p{Lu})/u;

/**
 * The date with which a paragraph, a dateline or a headline opens: `VIENNA, 14 December 2021 – …`, `27.1.2022 - …`. A
 * sentence that opens with a day has none: `On 3 May 2020 the …`.
 */
export function openingDate(text: string, { start, end }: Span, vocabulary: Vocabulary): FoundMoment | undefined {
  const [moment] = findMoments(text, { start, end: Math.min(end, start + REACH) }, vocabulary);
  if (moment === undefined || moment.updated || moment.span.end === end) return undefined;
  const { span } = moment;
  if (span.start > start && !before.test(text.slice(start, span.start))) return undefined;
  const [first = ""] = text.slice(span.start, span.end).split(/[\s\d]/, 1);
  // Behind a place: `Lyon, le 15 février 2024 – …`.
  if (span.start === start && vocabulary.dateWords.has(first.toLowerCase())) return undefined;
  return behind.test(text.slice(span.end, Math.min(end, span.end + 4))) ? moment : undefined;
}
