import { Mark } from "../../text/char-class.js";
import type { LineTable } from "../../text/lines.js";
import type { Span } from "../../text/span.js";
import type { BlockContext } from "../context.js";
import { lineAt } from "../line.js";
import type { Vocabulary } from "../vocabulary.js";
import { type FoundMoment, findMoments } from "./moment.js";

const MAX_LENGTH = 200;
const MAX_WORDS = 30;
const MAX_LOWER_WORDS = 14;
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
    if ((lines.words[line] as number) > MAX_WORDS || (lines.lowerWords[line] as number) > MAX_LOWER_WORDS) return none;
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

/** The dates inside a run: those of its line, where it holds them whole. */
export function momentsIn({
  text,
  lines,
  vocabulary,
  moments,
}: Pick<BlockContext, "text" | "lines" | "vocabulary" | "moments">) {
  return (span: Span): readonly FoundMoment[] => {
    const own = moments(lineAt(lines, span.start)).filter((moment) => isInside(moment.span, span));
    return own.length > 0 ? own : findMoments(text, span, vocabulary);
  };
}

function isInside(one: Span, other: Span): boolean {
  return one.start >= other.start && one.end <= other.end;
}
