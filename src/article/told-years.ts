import type { Block } from "../model/block.js";
import type { DateCandidate } from "./publication-date.js";

/** So many years lie between a birthday, say, and the last day of its page, at the least. */
const GAP = 4;
/** And of so many of them the text tells. */
const TOLD = 3;
const years = /(?<!\d)(?:18|19|20)\d\d(?!\d)/g;

/**
 * True for a date without a label that the text leaves long behind: a birthday at the head of a biography, the day on which
 * a town was founded. No article tells of three years that follow its own, of which the page prints a later day.
 */
export function isLongBefore(
  chosen: DateCandidate,
  candidates: readonly DateCandidate[],
  text: string,
  paragraphs: readonly (Block | undefined)[],
): boolean {
  const own = yearOf(chosen);
  // No spread: of a hundred thousand dates it would be too many arguments.
  const latest = candidates.reduce((last, each) => Math.max(last, yearOf(each)), own);
  if (latest - own < GAP || isLabelled(chosen)) return false;
  const told = new Set<number>();
  for (const block of paragraphs) {
    if (block === undefined) continue;
    for (const [printed] of text.slice(block.content.start, block.content.end).matchAll(years)) {
      const year = Number(printed);
      if (year > own + 1 && year <= latest) told.add(year);
    }
    if (told.size >= TOLD) return true;
  }
  return false;
}

/** True for a date that a label calls one of publication or of an update. */
export function isLabelled({ moments }: DateCandidate): boolean {
  return moments.some(({ labelled }) => labelled);
}

function yearOf({ moments }: DateCandidate): number {
  return Number(moments[0]?.value.slice(0, 4));
}
