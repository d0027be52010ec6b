import { type Mention, mentionAt } from "../mention.js";
import { leadIns } from "./aside-words.js";
import type { CueWords } from "./cues.js";
import { articles, nameAfter, ofWords } from "./speaker.js";
import { nameRuns, type Word } from "./words.js";

/** Auxiliary verbs, clitics and pronouns before the verb: `a lâché`, `se queja`, `har hun sagt`. */
const MOST_BEFORE = 2;
const MOST_LETTERS_BEFORE = 3;
const LEAST_LETTERS = 4;
const MOST_WORDS_TO_NAME = 7;

/**
 * What a clause behind a quotation and a comma tells by its form alone, where its verb is not known: a word in small letters, and
 * behind it who it is about; or a name, and behind it a word that ends the clause.
 *
 * ```text
 * “…,” beamed Doreen Platt, 74.      “…”, garantizó el concejal de Cultura, Íñigo Sáez      “We dig,” Platt shrugged.
 * ```
 */
export function unknownVerb(
  text: string,
  found: readonly Word[],
  end: number,
  cues: CueWords,
): { readonly cue: Mention; readonly speaker: Mention } | undefined {
  if (!cues.followsComma) return undefined;
  let at = 0;
  while (at < MOST_BEFORE && isBefore(found, at, cues)) at++;
  const verb = found[at];
  if (verb === undefined) return undefined;
  if (verb.capital) return at === 0 ? nameAndVerb(text, found, end, cues) : undefined;
  // `försvarar sig`
  const next = found[at + (reflexives.has(found[at + 1]?.lower ?? "") ? 2 : 1)];
  if (next === undefined || !isVerb(verb, articles.has(next.lower), cues) || !isGlued(text, verb.end, next.start))
    return undefined;
  const rest = found.slice(found.indexOf(next));
  const name = rest.findIndex(({ capital }) => capital);
  const isLed = name < 0 || name > MOST_WORDS_TO_NAME;
  // A name, `el concejal … Sáez`, `der Betreiber`, `borgmester Lone Ahlmann`.
  if (!next.capital && !articles.has(next.lower) && (name !== 1 || !isVerb(next, false, cues))) return undefined;
  if (isLed && !(articles.has(next.lower) && rest.length <= 3)) return undefined;
  const speaker = nameAfter(text, rest, end, cues);
  return speaker && { cue: mentionAt(text, verb.start, verb.end), speaker };
}

const reflexives: ReadonlySet<string> = new Set("sig seg sich zich".split(" "));

/** Nothing but spaces and a reflexive between the two. */
function isGlued(text: string, start: number, end: number): boolean {
  return /^ (?:[a-z]{3,4} )?$/.test(text.slice(start, Math.min(end, start + 8)));
}

/** `Platt shrugged.` */
function nameAndVerb(text: string, found: readonly Word[], end: number, cues: CueWords) {
  const [run] = nameRuns(text, found, cues.others, false);
  const verb = run && found[run.last + 1];
  if (run === undefined || run.first > 0 || verb === undefined || !isVerb(verb, false, cues)) return undefined;
  const closes = verb.end === end || ".,;!?".includes(text[verb.end] as string);
  if (!closes || text.slice((found[run.last] as Word).end, verb.start) !== " ") return undefined;
  return { cue: mentionAt(text, verb.start, verb.end), speaker: ofWords(text, found, run.first, run.last) };
}

function isBefore(found: readonly Word[], at: number, cues: CueWords): boolean {
  const word = found[at];
  if (word === undefined || word.capital || articles.has(word.lower)) return false;
  if (cues.pronouns.has(word.lower)) return true;
  const next = found[at + 1];
  return word.lower.length <= MOST_LETTERS_BEFORE && next !== undefined && !next.capital && !articles.has(next.lower);
}

/** A short word is one where an article says that its subject follows: `gab der Betreiber zu`. */
function isVerb({ capital, lower }: Word, isShort: boolean, cues: CueWords): boolean {
  const least = isShort ? LEAST_LETTERS - 1 : LEAST_LETTERS;
  const isOther = cues.others.has(lower) || cues.joiners.has(lower) || leadIns.has(lower) || articles.has(lower);
  return !capital && lower.length >= least && !isOther && !/\d/.test(lower);
}
