import { Mark, marks } from "../../text/char-class.js";
import { mayBe } from "../letter-filter.js";
import { MIN_ROLE_ENDING, type Vocabulary } from "../vocabulary.js";

/** A person is called by so many words at the most, particles left out. */
const MAX_CORE_WORDS = 4;
const MAX_WORDS = 6;

/**
 * How many of the words from `from` on are one person's name: `Ana de la Cruz reports` → 4. Each has a capital or is a
 * particle between two that have, and none is known to mean something else. 0 for a name of one word.
 */
export function nameLength(words: readonly string[], from: number, vocabulary: Vocabulary): number {
  let core = 0;
  let length = 0;
  for (let at = from; at < words.length && at - from < MAX_WORDS && core < MAX_CORE_WORDS; at++) {
    const word = words[at] as string;
    const particles = particleLength(words, at, vocabulary);
    if (particles > 0) {
      if (!isPersonWord(words[at + particles] ?? "", vocabulary)) break;
      // `Van Morrison`, `Al Gore`: at the head of a name a particle counts only with a capital.
      if (length === 0 && (!isCapital(word) || vocabulary.stopWords.has(word.toLowerCase()))) break;
      if (length === 0) core++;
      at += particles - 1;
      continue;
    }
    const nickname = core > 0 ? nicknameLength(words, at) : 0;
    if (nickname > 0 && isPersonWord(words[at + nickname] ?? "", vocabulary)) {
      at += nickname - 1;
      continue;
    }
    if (!isPersonWord(word, vocabulary) || isDayBeside(words, at, vocabulary)) break;
    core++;
    length = at + 1 - from;
  }
  return core >= 2 && length >= 2 ? length : 0;
}

const NICKNAME_WORDS = 3;

/** `Jane "Jay Jay" Example`: how many words stand in quotation marks. */
function nicknameLength(words: readonly string[], at: number): number {
  if (!"\"“„«‘'".includes((words[at] as string).charAt(0))) return 0;
  for (let length = 1; length <= NICKNAME_WORDS; length++)
    if ("\"”“»’'".includes((words[at + length - 1] ?? " ").slice(-1))) return length;
  return 0;
}

/** True where all the words are one person's name. */
export function isPersonName(words: readonly string[], vocabulary: Vocabulary): boolean {
  return words.length > 1 && nameLength(words, 0, vocabulary) === words.length;
}

/** `von` → 1, `von der` → 2; `der` alone joins no name on: `Tag der Arbeit`. */
function particleLength(words: readonly string[], at: number, { nameParticles }: Vocabulary): number {
  const first = (words[at] as string).toLowerCase();
  if (!nameParticles.has(first)) return 0;
  return nameParticles.has(`${first} ${words[at + 1]?.toLowerCase()}`) ? 2 : 1;
}

/** Letters with the marks that a name holds inside; `A.` and `Jr.` with their stop. */
const nameShape = /^[\p{L}\p{M}][\p{L}\p{M}.’'‘`´‐‑-]*$/u;
const smallBefore = /^(?:\p{Ll}{1,4}[-’'])?[‘’'`]?\p{Lu}/u;

/** True for a word that a person may be called by: with a capital, and not known to be something else. */
export function isPersonWord(word: string, vocabulary: Vocabulary): boolean {
  if (!isCapital(word) && !isCapitalInside(word)) return false;
  if (word.endsWith(".") && word.length > 4) return false;
  const bare = bareWord(word);
  const { stopWords, weekdays, paperWords, notNames } = vocabulary;
  if (weekdays.has(bare) || paperWords.has(bare) || notNames.has(bare)) return false;
  if (bare.length > 1 && stopWords.has(bare)) return false;
  return !isRoleWord(bare, vocabulary) && (isAsciiWord(word) || nameShape.test(word));
}

/** `d’Example`, `el-Sheikh`, `‘Ain`. Most words with a small letter are told without the pattern. */
function isCapitalInside(word: string): boolean {
  const first = word.charCodeAt(0);
  if (first < 0x61 || first > 0x7a) return smallBefore.test(word);
  for (let at = 1; at < 5; at++) {
    const code = word.charCodeAt(at);
    if (code === 0x2d || code === 0x27 || code === 0x2019) return smallBefore.test(word);
  }
  return false;
}

/** The cheap test: most words have the letters of English only. */
function isAsciiWord(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at) | 0x20;
    if (code < 0x61 || code > 0x7a) return false;
  }
  return word !== "";
}

/** True for a word that says what a writer is; also at the end of a longer one: `Wirtschaftsredakteur`. */
export function isRoleWord(word: string, { roleWords, roleEndings }: Vocabulary): boolean {
  const bare = bareWord(word);
  if (roleWords.has(bare)) return true;
  for (let from = bare.length - MIN_ROLE_ENDING; from > 0; from--) {
    if (mayBe(roleEndings, bare, from, bare.length) && roleWords.has(bare.slice(from))) return true;
  }
  return false;
}

/** In lower case, without the marks at its end. */
export function bareWord(word: string): string {
  const lower = word.toLowerCase();
  return ".,:;!".includes(lower.slice(-1)) ? lower.slice(0, -1) : lower;
}

/** A month beside a number is a date: `Mai 2019`; alone it may be a name: `Theresa May`. */
function isDayBeside(words: readonly string[], at: number, { months }: Vocabulary): boolean {
  if (!months.has(bareWord(words[at] as string))) return false;
  return /^\d/.test(words[at + 1] ?? "") || /^\d/.test(words[at - 1] ?? "");
}

function isCapital(word: string): boolean {
  return (marks(word.charCodeAt(0)) & Mark.Upper) !== 0;
}

/** The cheap test for words that a dump has glued: a capital or a figure behind a small letter, four capitals before one. */
export function holdsSeam(word: string): boolean {
  let small = false;
  let capitals = 0;
  for (let at = 0; at < word.length; at++) {
    const bits = marks(word.charCodeAt(at));
    if (small && (bits & (Mark.Upper | Mark.Digit)) !== 0) return true;
    small = (bits & Mark.Lower) !== 0;
    if (small && capitals > 3) return true;
    capitals = (bits & Mark.Upper) !== 0 ? capitals + 1 : 0;
  }
  return false;
}
