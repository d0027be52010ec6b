import { type Mention, mentionAt } from "../mention.js";
import { isLetterOrDigit } from "./characters.js";
import type { CueWords } from "./cues.js";
import { type NameRun, nameRuns, type Word } from "./words.js";

const MOST_WORDS_NAMED = 6;

/** The subject before a verb: the name beside it, else the first name that no preposition leads in, else the few words there are. */
export function nameBefore(text: string, found: readonly Word[], cue: Word, cues: CueWords): Mention | undefined {
  const runs = nameRuns(text, found, cues.others).filter(
    ({ first, last }) =>
      !isLedIn(found, first, cues) &&
      !isOwner(text, (found[last] as Word).end) &&
      !(first === last && cues.pronouns.has((found[first] as Word).lower)),
  );
  const beside = runs.at(-1);
  const isBeside =
    beside?.last === found.length - 1 && text.slice((found[beside.last] as Word).end, cue.start).trim() === "";
  if (beside !== undefined && isBeside) return ofWords(text, found, beside.first, beside.last);
  const subject = runs.find((run) => !opensPhrase(text, found, run, cues));
  if (subject !== undefined) return ofWords(text, found, subject.first, subject.last);
  return fewWords(text, found, cues);
}

/** The subject behind a verb: the first name that no preposition leads in, else the words up to the next comma. */
export function nameAfter(text: string, found: readonly Word[], end: number, cues: CueWords): Mention | undefined {
  if (found[0] !== undefined && cues.pronouns.has(found[0].lower)) return undefined;
  const clause = found.slice(0, 14);
  const run = nameRuns(text, clause, cues.others, false).find(({ first }) => !isLedIn(clause, first, cues));
  if (run !== undefined) return ofWords(text, clause, run.first, run.last);
  const comma = clause.findIndex(({ end: at }, index) =>
    /[,،:;]/.test(text.slice(at, clause[index + 1]?.start ?? end)),
  );
  const joiner = clause.findIndex(({ lower }, index) => cues.joiners.has(lower) || leavesName(lower, index, cues));
  const stops = [comma < 0 ? clause.length : comma + 1, joiner < 0 ? clause.length : joiner];
  return fewWords(text, clause.slice(0, Math.min(...stops)), cues);
}

/** `Lane’s lawyer described`: who owns is not who speaks. */
function isOwner(text: string, end: number): boolean {
  return "'’".includes(text[end] as string) && text[end + 1] === "s" && !isLetterOrDigit(text.charCodeAt(end + 2));
}

/** Arabic has no capitals to end a name: the next preposition does, which may be written in one with its noun. */
function leavesName(lower: string, index: number, { others }: CueWords): boolean {
  return index > 0 && /^[\u0620-\u064a]/.test(lower) && (others.has(lower) || lower.startsWith("لل"));
}

export const articles: ReadonlySet<string> = new Set(
  "the a an der die das ein eine den dem le la les l un une el los o os as um uma il lo gli i het een det".split(" "),
);

/** `a constable in Lahore said`, `to the U.S. owner`: a preposition leads the name in. An article alone does not. */
function isLedIn(found: readonly Word[], first: number, { others }: CueWords): boolean {
  let at = first - 1;
  while (at > 0 && articles.has((found[at] as Word).lower)) at--;
  const before = found[at]?.lower;
  return before !== undefined && others.has(before) && !articles.has(before);
}

/** `Municipal officials said`: the capital is that of the sentence. */
function opensPhrase(text: string, found: readonly Word[], { first, last }: NameRun, { others }: CueWords): boolean {
  const next = found[last + 1];
  if (first > 0 || last > 0 || next === undefined) return false;
  return text.slice((found[last] as Word).end, next.start) === " " && !next.capital && !others.has(next.lower);
}

function fewWords(text: string, found: readonly Word[], cues: CueWords): Mention | undefined {
  if (found.length === 0 || found.length > MOST_WORDS_NAMED) return undefined;
  const last = found.findLastIndex(({ lower }) => !cues.others.has(lower));
  const isClause = ({ lower }: Word) => cues.pronouns.has(lower) || cues.joiners.has(lower) || cues.verbs.has(lower);
  if (found.some(isClause)) return undefined;
  return last < 0 ? undefined : ofWords(text, found, 0, last);
}

export function ofWords(text: string, found: readonly Word[], first: number, last: number): Mention {
  return mentionAt(text, (found[first] as Word).start, (found[last] as Word).end);
}
