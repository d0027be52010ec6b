import { Mark } from "../../text/char-class.js";
import type { LineTable } from "../../text/lines.js";
import type { Vocabulary } from "../vocabulary.js";
import { type FoundMoment, findMoments } from "./moment.js";

const MAX_LENGTH = 160;
/** A day has five digits at the least: `1.4.24` is short, but `5 May 2020` has no fewer. */
const MIN_DIGITS = 4;
const none: readonly FoundMoment[] = [];

/** The dates of a page's lines. Long lines are prose, and a date in prose is not the article's. */
export function lineMoments(text: string, lines: LineTable, vocabulary: Vocabulary) {
  const found = new Map<number, readonly FoundMoment[]>();
  return (line: number): readonly FoundMoment[] => {
    const start = lines.textStarts[line] as number;
    const end = lines.textEnds[line] as number;
    if (end - start > MAX_LENGTH || !mayHoldDate(lines, line)) return none;
    let moments = found.get(line);
    if (moments === undefined) {
      moments = findMoments(text, { start, end }, vocabulary);
      found.set(line, moments);
    }
    return moments;
  };
}

/** Digits of scripts without case are counted among their letters. */
function mayHoldDate(lines: LineTable, line: number): boolean {
  if ((lines.digits[line] as number) >= MIN_DIGITS) return true;
  return ((lines.marks[line] as number) & Mark.Caseless) !== 0 && (lines.caselessLetters[line] as number) >= MIN_DIGITS;
}
