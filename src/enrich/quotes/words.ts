import { isLetterOrDigit, isMark } from "./characters.js";

/** A word with its place. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly lower: string;
  /** Begins with a capital. */
  readonly capital: boolean;
}

/** The words of a run of text, apart at hyphens, so that `estime-t-il` has its verb. */
export function wordsIn(text: string, start: number, end: number): Word[] {
  const words: Word[] = [];
  for (let at = start; at < end; ) {
    if (!isWordCode(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const from = at;
    while (at < end && isWordCode(text.charCodeAt(at))) at++;
    const word = text.slice(from, at);
    const lower = word.toLowerCase();
    words.push({ start: from, end: at, lower, capital: lower[0] !== word[0] });
  }
  return words;
}

/** Small words inside names. */
const particles: ReadonlySet<string> = new Set(
  "al el bin bint ibn abu ben de da dos do di del della der den du la le van von zu zum ter ten af av y e".split(" "),
);

/** Titles that are printed with a full stop, without it. */
export const titles: ReadonlySet<string> = new Set(
  "mr mrs ms dr gen col lt sen rep gov st prof sgt capt rev hon pres sr sra srta mme mlle dipl ing dott sig avv dra".split(
    " ",
  ),
);

/** First and last place of a name among the words, both within. */
export interface NameRun {
  readonly first: number;
  readonly last: number;
}

/** Runs of words with capitals: `Ali Shamkhani`, `Ursula von der Leyen`, `J. D. Porter`. At the start of a sentence words of `others` begin none. */
export function nameRuns(text: string, words: readonly Word[], others: ReadonlySet<string>, isStart = true): NameRun[] {
  const runs: NameRun[] = [];
  for (let first = 0; first < words.length; first++) {
    const word = words[first] as Word;
    // `De Vries`: a small word with a capital inside a sentence belongs to the name.
    if (!word.capital || (isStart && first === 0 && others.has(word.lower))) continue;
    let last = first;
    for (let next = first + 1; next < words.length; next++) {
      if (!isGlued(text, words[next - 1] as Word, words[next] as Word)) break;
      if ((words[next] as Word).capital) last = next;
      else if (!particles.has((words[next] as Word).lower) || next - last > 2) break;
    }
    runs.push({ first, last });
    first = last;
  }
  return runs;
}

/** One space, a hyphen or an apostrophe between two words, or the full stop of an initial. */
function isGlued(text: string, { start, end }: Word, next: Word): boolean {
  const gap = text.slice(end, Math.min(next.start, end + 3));
  if (next.start - end > 2) return false;
  if (gap === " " || gap === "\u00a0" || gap === "-" || gap === "’" || gap === "'" || gap === "‑") return true;
  if (gap !== ". " && gap !== ".") return false;
  return end - start <= 2 || titles.has(text.slice(start, end).toLowerCase());
}

function isWordCode(code: number): boolean {
  return isLetterOrDigit(code) && !isMark(code) && code !== 0x3001 && code !== 0x3002;
}
