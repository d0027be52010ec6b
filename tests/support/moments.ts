import { findMoments } from "../../src/blocks/shapes/moment.js";
import { vocabularyOf } from "./vocabularies.js";

/** What stands before and behind a line: digits and words that would belong to a date, were they on it. */
const neighbours = [
  ["", ""],
  ["9\n", "\n9"],
  ["4 (", ")5 pm"],
  ["May — ", " — 12:30"],
] as const;

/** The moments of a line wherever it stands, each with what is told of it, and with its words where they are not all of the line. */
export function momentsTold(code: string, line: string): readonly (readonly string[])[] {
  return neighbours.map(([before, behind]) => {
    const text = before + line + behind;
    const span = { start: before.length, end: before.length + line.length };
    return findMoments(text, span, vocabularyOf(code)).map((found) => {
      const label = found.updated ? " updated" : found.labelled ? " labelled" : "";
      const words = text.slice(found.span.start, found.span.end);
      return `${found.value}${label}${found.weekday ? " weekday" : ""}${words === line ? "" : `: ${words}`}`;
    });
  });
}

/** The same four times. */
export const everywhere = (moments: readonly string[]) => neighbours.map(() => moments);
