import { Mark, marks, WordMarks } from "../../text/char-class.js";
import { foldSpaces } from "../../text/fold.js";
import type { Vocabulary } from "../vocabulary.js";

/** Of a line so many characters tell it from others. */
const KEPT = 240;
/** Longer lines are told by their words, not by a shape. */
const MAX_MASKED = 90;
/** A shape has so many letters that are not masked. */
const MIN_LITERAL = 4;

/** A line as it is compared with those of other pages. */
export function lineShape(line: string): string {
  // Folding shortens: a little more than is kept has to be read.
  return foldSpaces(line.length > 2 * KEPT ? line.slice(0, 2 * KEPT) : line).slice(0, KEPT);
}

/**
 * A line with what changes from page to page masked; nothing for a line that has no such thing, or nothing else.
 *
 * ```text
 * Published 3 March 2024 at 10:30 GMT   →   published # @ # at #:# *
 * Photograph by Jane Example            →   photograph by *
 * ```
 */
export function maskedShape(line: string, { months, weekdays }: Vocabulary): string | undefined {
  if (line.length > MAX_MASKED) return undefined;
  let shape = "";
  let literal = 0;
  let masked = false;
  let first = true;
  let at = 0;
  while (at < line.length) {
    const bits = marks(line.charCodeAt(at));
    if ((bits & WordMarks) === 0) {
      const white = (bits & Mark.Space) !== 0;
      if (!white || !shape.endsWith(" ")) shape += white ? " " : line.charAt(at);
      at++;
      continue;
    }
    const from = at;
    const digit = (bits & Mark.Digit) !== 0;
    while (at < line.length) {
      const own = marks(line.charCodeAt(at));
      if ((own & WordMarks) === 0 || ((own & Mark.Digit) !== 0) !== digit) break;
      at++;
    }
    const word = line.slice(from, at).toLowerCase();
    if (digit) {
      shape += "#";
      masked = true;
    } else if (months.has(word) || weekdays.has(word)) {
      shape += "@";
      masked = true;
    } else if (!first && (bits & Mark.Upper) !== 0) {
      shape = shape.endsWith("* ") ? shape.slice(0, -1) : `${shape}*`;
      masked = true;
    } else {
      shape += word;
      literal += word.length;
    }
    first = false;
  }
  return masked && literal >= MIN_LITERAL ? shape.trim() : undefined;
}

/** From so many characters on a line tells by itself that it was copied. */
export const LONG_LINE = 40;

/** A shape as a number of 32 bits. */
export function shapeHash(shape: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < shape.length; at++) hash = Math.imul(hash ^ shape.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
