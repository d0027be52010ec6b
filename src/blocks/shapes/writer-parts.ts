import type { Vocabulary } from "../vocabulary.js";

/** A run of a line between two marks that part it. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  /** The mark before it; empty for the first. */
  readonly mark: string;
}

const parting = "|｜•·¦~/\\()（）;▪";
const dashes = "-–—";

/** `Sport | By A - Daily Bugle` in three: bars, dots, slashes and brackets part a line, dashes where a space is beside them. */
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
  return at < 0 || at >= line.length || line.charAt(at).trim() === "";
}

/** `A, B and C` in three runs of words; addresses and handles are left out, glued words set apart. */
export function splitParts(segment: string, vocabulary: Vocabulary): string[][] {
  const parts: string[][] = [];
  let words: string[] = [];
  const flush = () => {
    if (words.length > 0) parts.push(words);
    words = [];
  };
  for (const printed of segment.split(/\s+/)) {
    const at = printed.indexOf("@");
    const word = at < 0 || printed.indexOf(".", at) >= 0 ? printed : printed.slice(0, at);
    if (word === "" || word.includes("@")) continue;
    if (word === "&" || word === "," || vocabulary.joiners.has(word.toLowerCase())) {
      flush();
      continue;
    }
    const comma = /[,;、，]$/.test(word);
    words.push(...unglued(comma ? word.slice(0, -1) : word, vocabulary));
    if (comma) flush();
  }
  flush();
  return parts;
}

/** `RothLifestyle` in two, where the second is no part of a name. */
function unglued(word: string, vocabulary: Vocabulary): string[] {
  const glue = /\p{Ll}\p{Lu}\p{Ll}+$|\p{Ll}\d/u.exec(word);
  if (glue === null) return [word];
  const tail = word.slice(glue.index + 1);
  const bare = tail.toLowerCase();
  const { roleWords, notNames, leadIns, months, paperWords } = vocabulary;
  const apart =
    [roleWords, notNames, leadIns, paperWords].some((list) => list.has(bare)) || months.has(bare) || /^\d/.test(bare);
  return apart ? [word.slice(0, glue.index + 1), tail] : [word];
}
