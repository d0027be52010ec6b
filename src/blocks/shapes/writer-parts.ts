import { append } from "../../text/append.js";
import { Mark, marks, WordMarks } from "../../text/char-class.js";
import type { Vocabulary } from "../vocabulary.js";
import { undoubled, unglued } from "./writer-seams.js";

/** A run of a line between two marks that part it. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  /** The mark before it; empty for the first. */
  readonly mark: string;
}

const parting = "|｜•·¦~/\\()（）;▪*";
const dashes = "-–—";

/** `Sport | By A - Daily Bugle` in three: bars, dots, slashes, brackets and the asterisk of a footnote part a line, dashes where a space is beside them. */
export function splitSegments(line: string): Segment[] {
  const segments: Segment[] = [];
  let start = 0;
  let mark = "";
  const push = (end: number) => {
    let [from, to] = [start, end];
    while (from < to && isGap(line, from)) from++;
    while (to > from && isGap(line, to - 1)) to--;
    if (to > from) segments.push({ start: from, end: to, mark });
  };
  for (let at = 0; at < line.length; at++) {
    if ((marks(line.charCodeAt(at)) & (WordMarks | Mark.Space)) !== 0) continue;
    const character = line.charAt(at);
    const dash = dashes.includes(character) && (isGap(line, at - 1) || isGap(line, at + 1));
    if (!dash && !parting.includes(character)) continue;
    push(at);
    start = at + 1;
    mark = dash ? "-" : character;
  }
  push(line.length);
  return segments;
}

function isGap(line: string, at: number): boolean {
  return at < 0 || at >= line.length || (marks(line.charCodeAt(at)) & (Mark.Space | Mark.LineEnd)) !== 0;
}

/** `Example@example` is glued to a handle; an address is left out whole. */
function withoutHandle(word: string): string {
  const at = word.indexOf("@");
  return at < 0 || word.indexOf(".", at) >= 0 ? word : word.slice(0, at);
}

/** `A, B and C` in three runs of words; addresses and handles are left out, glued words set apart, doubled names told once. */
export function splitParts(segment: string, vocabulary: Vocabulary): (readonly string[])[] {
  const parts: (readonly string[])[] = [];
  let words: string[] = [];
  const flush = () => {
    if (words.length > 3) append(parts, undoubled(words, vocabulary));
    else if (words.length > 0) parts.push(words);
    words = [];
  };
  for (let at = 0; at < segment.length; ) {
    if (isGap(segment, at)) {
      at++;
      continue;
    }
    const from = at;
    while (at < segment.length && !isGap(segment, at)) at++;
    const printed = segment.slice(from, at);
    const comma = ",;、，".includes(printed.slice(-1));
    const word = withoutHandle(comma ? printed.slice(0, -1) : printed);
    if (word === "&" || vocabulary.joiners.has(word.toLowerCase())) {
      flush();
      continue;
    }
    if (word !== "" && !word.includes("@")) append(words, unglued(word, words.at(-1), vocabulary));
    // Behind a handle or an address too a comma ends the name.
    if (comma) flush();
  }
  flush();
  return parts;
}
