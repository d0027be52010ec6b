import { append } from "../../text/append.js";
import { Mark, marks, WordMarks } from "../../text/char-class.js";
import { mayBe } from "../letter-filter.js";
import type { Vocabulary } from "../vocabulary.js";
import { holdsSeam } from "./name.js";
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
    const code = line.charCodeAt(at);
    // `来源：例州日报　作者：李例`
    const labelled = code === 0x3000 && /^(?:..){1,2}[:：]/.test(line.slice(at + 1, at + 6));
    if (!labelled && (marks(code) & (WordMarks | Mark.Space)) !== 0) continue;
    const character = line.charAt(at);
    const dash = dashes.includes(character) && (isGap(line, at - 1) || isGap(line, at + 1));
    if (!dash && !labelled && !parting.includes(character)) continue;
    push(at);
    start = at + 1;
    mark = dash ? "-" : character;
  }
  push(line.length);
  return segments;
}

function isGap(line: string, at: number): boolean {
  return at < 0 || at >= line.length || (marks(line.charCodeAt(at)) & Gap) !== 0;
}

const Gap = Mark.Space | Mark.LineEnd;

/** `and`, `&`, a comma alone. */
function isJoiner(word: string, { joiners, joinerFilter }: Vocabulary): boolean {
  if (word === "&") return true;
  return word !== "" && mayBe(joinerFilter, word, 0, word.length) && joiners.has(word.toLowerCase());
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
  const { length } = segment;
  for (let at = 0; at < length; at++) {
    const from = at;
    let handle = false;
    for (; at < length; at++) {
      const code = segment.charCodeAt(at);
      if ((marks(code) & Gap) !== 0) break;
      if (code === 0x40) handle = true;
    }
    if (at === from) continue;
    const last = segment.charCodeAt(at - 1);
    const comma = last === 0x2c || last === 0x3b || last === 0x3001 || last === 0xff0c;
    const bare = segment.slice(from, comma ? at - 1 : at);
    const word = handle ? withoutHandle(bare) : bare;
    if (isJoiner(word, vocabulary)) {
      flush();
      continue;
    }
    // Behind a handle or an address too a comma ends the name. Hardly any word is glued to another.
    if (word !== "" && !(handle && word.includes("@"))) {
      if (holdsSeam(word)) append(words, unglued(word, words.at(-1), vocabulary));
      else words.push(word);
    }
    if (comma) flush();
  }
  flush();
  return parts;
}
