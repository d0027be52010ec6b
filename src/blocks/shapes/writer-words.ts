import { Mark, marks, WordMarks } from "../../text/char-class.js";
import type { Vocabulary } from "../vocabulary.js";
import { isAgency } from "./agencies.js";
import { bareWord, holdsSeam, isPersonWord, isRoleWord } from "./name.js";

/** `Associated Press in Valencia` → 2, `dpa Sport` → 1; picture libraries write nothing. */
export function agencyLength(words: readonly string[], vocabulary: Vocabulary): number {
  const { agencies, agencyHeads, pictureLibraries } = vocabulary;
  if (!agencyHeads.has(words[0]?.toLowerCase() ?? "")) return 0;
  for (let length = Math.min(4, words.length); length > 0; length--) {
    const name = words.slice(0, length).join(" ").toLowerCase();
    if (agencies.has(name) && !pictureLibraries.has(name)) return length;
  }
  return 0;
}

/**
 * The cheap test before a segment is taken apart: its first word may be a person's, an agency's or any in Han, and the
 * second may go on with a name.
 */
export function mayName(line: string, start: number, end: number, vocabulary: Vocabulary): boolean {
  let at = start;
  while (at < end && (marks(line.charCodeAt(at)) & (WordMarks | Mark.Space)) === 0) at++;
  const from = at;
  while (at < end && (marks(line.charCodeAt(at)) & (Mark.Lower | Mark.Upper)) !== 0) at++;
  // Glued words, addresses and letters of other scripts want a closer look.
  if (from > start || (at < end && (marks(line.charCodeAt(at)) & Mark.Space) === 0)) return true;
  const word = line.slice(from, at);
  const lower = word.toLowerCase();
  const { agencyHeads, nameParticles, joiners } = vocabulary;
  if (agencyHeads.has(lower) || nameParticles.has(lower) || joiners.has(lower)) return true;
  if (!isPersonWord(word, vocabulary)) return false;
  return holdsSeam(word) || mayGoOn(line, at, end, vocabulary);
}

/** No name has one word: behind the first one stands another, or a particle. */
function mayGoOn(line: string, behind: number, end: number, vocabulary: Vocabulary): boolean {
  let from = behind;
  while (from < end && (marks(line.charCodeAt(from)) & Gap) !== 0) from++;
  if (from === end) return false;
  let at = from;
  while (at < end && (marks(line.charCodeAt(at)) & (Mark.Lower | Mark.Upper)) !== 0) at++;
  if (at < end && (marks(line.charCodeAt(at)) & Gap) === 0) return true;
  const word = line.slice(from, at);
  return isPersonWord(word, vocabulary) || vocabulary.nameParticles.has(word.toLowerCase()) || holdsSeam(word);
}

const Gap = Mark.Space | Mark.LineEnd;

/** The words of a control: `Follow on Instagram`. */
const MAX_CONTROL = 4;

/** True for the words that may stand behind a name alone: a role, an agency, a control, a number, `in Valencia`. */
export function mayFollow(words: readonly string[], vocabulary: Vocabulary): boolean {
  const [first = ""] = words;
  // `Jane Example Share`, but not `Jane Example Gets More Votes Than …`.
  if (words.length > MAX_CONTROL && vocabulary.notNames.has(bareWord(first))) return false;
  if (ends(first, vocabulary) || agencyLength(words, vocabulary) > 0) return true;
  if (words.length <= 8 && words.some((word) => isRoleWord(word, vocabulary))) return true;
  return words.length === 2 && vocabulary.stopWords.has(first) && isPersonWord(words[1] as string, vocabulary);
}

/** True for a word with which a byline ends: one with a figure or a mark, of a date, of a control. */
export function ends(word: string, { weekdays, months, notNames }: Vocabulary): boolean {
  const bare = bareWord(word);
  return !/^\p{L}\D*$/u.test(word) || weekdays.has(bare) || months.has(bare) || notNames.has(bare);
}

/** True for a role, a paper, an agency. */
export function isDetail(text: string, vocabulary: Vocabulary): boolean {
  return isPaper(text, vocabulary) || text.split(/\s+/).some((word) => isRoleWord(word, vocabulary));
}

/** True for an agency, a word of papers, an address: `Daily Bugle`, `Paper.com`, `CNN`. */
export function isPaper(text: string, vocabulary: Vocabulary): boolean {
  if (isAgency(text, vocabulary) || /^\p{Lu}[\p{Lu}\d]{1,4}$/u.test(text)) return true;
  if (text.includes("@") || (!/^\p{Lu}/u.test(text) && !text.includes("."))) return false;
  return text.split(/\s+/).some((word) => vocabulary.paperWords.has(bareWord(word)) || /\p{L}\.\p{L}{2,}$/u.test(word));
}

/** True for `BRANDON SAMPLE`; false in scripts without capitals. */
export function isAllCapitals(name: string): boolean {
  return name === name.toUpperCase() && name !== name.toLowerCase();
}
