import type { Span } from "../../text/span.js";
import { type Mention, mentionAt } from "../mention.js";
import { auxiliaries } from "./aside-words.js";
import { isLetterOrDigit, isMark, isWhite } from "./characters.js";
import { type CueWords, sources } from "./cues.js";
import { articles, nameAfter, nameBefore, ofWords } from "./speaker.js";
import { unknownVerb } from "./unknown-verb.js";
import { nameRuns, titles, type Word, wordsIn } from "./words.js";

/** What a sentence says of the quotation in it. */
export interface Attribution {
  readonly cue?: Mention;
  readonly speaker?: Mention;
  /** The verb belongs to these very words: it stands beside the marks, or a colon before them. */
  readonly attached: boolean;
}

/** No sentence of a paper has more. */
const MOST = 260;
const MOST_WORDS_BETWEEN = 8;
/** Behind a comma inside the marks: `…,” Harold Finch, 61, a crane operator at the port, said`. */
const MOST_WORDS_APPOSED = 14;
const MOST_WORDS_NAMED = 6;

/**
 * Who said it, as far as the sentence around the marks tells.
 *
 * ```text
 * “We stayed,” said Jane Porter.      Shamkhani, on the death of soldiers, said that “what had happened …
 *              ^cue ^speaker          ^speaker                             ^cue
 * ```
 *
 * @param passage - the paragraph; nothing outside is looked at.
 */
export function attributionOf(
  text: string,
  marks: Span,
  passages: { readonly first: Span; readonly last: Span },
  words: CueWords,
): Attribution {
  const from = sentenceStart(text, marks.start, passages.first.start);
  const opens = text.slice(from, marks.start).trim() === "";
  const behind = attributionBehind(text, marks, sentenceEnd(text, marks.end, passages.last.end), opens, words);
  if (behind?.attached) return behind.speaker === undefined ? withOpener(text, from, marks, behind) : behind;
  const before = attributionBefore(text, from, marks.start, words);
  if (before?.attached) return before;
  const inside = attributionInside(text, marks, words);
  if (inside !== undefined) return inside;
  return before ?? behind ?? { attached: endsWithColon(text, from, marks.start) };
}

/** `…,” said Jane Porter`, `…,” Porter said`, `… », a-t-elle dit`. */
function attributionBehind(
  text: string,
  marks: Span,
  end: number,
  opens: boolean,
  cues: CueWords,
): Attribution | undefined {
  const last = lastInside(text, marks);
  const found = wordsIn(text, marks.end, end);
  const [first] = found;
  if (first === undefined || (".。".includes(last) && first.capital)) return undefined;
  const gap = text.slice(marks.end, first.start);
  const ends = ",?!…،，？！".includes(last);
  const at = found.findIndex(({ lower }) => cues.verbs.has(lower) || cues.asides.has(lower));
  if (at < 0 || at > 1) {
    const isParted = /^[,،，]\s+$/.test(gap) || (ends && gap.trim() === "");
    const told =
      opens && isParted ? (unknownVerb(text, found, end, cues) ?? sourceBehind(text, found, cues)) : undefined;
    if (told !== undefined || at < 0) return told && { ...told, attached: true };
  }
  // `a “hard decision” but insisted`: what goes on is another clause.
  const joined = ends || /[,–—،，-]/.test(gap) || (at <= 1 && !cues.others.has(first.lower));
  const attached = joined && at <= (ends ? MOST_WORDS_APPOSED : MOST_WORDS_BETWEEN) && !gap.includes(":");
  const cue = found[at] as Word;
  // `… gewesen, schrieb der Betreiber`: behind a comma the verb comes first.
  const isNamed = first.capital && !cues.others.has(first.lower);
  const comma = /[,–—،，]\s*$/.test(text.slice(Math.max(marks.end, cue.start - 3), cue.start));
  const inverted = at === 0 || (comma && !isNamed);
  const named =
    inverted || isFunctionWord(found.slice(0, at), cues) ? undefined : nameBefore(text, found.slice(0, at), cue, cues);
  // Who is told something stands behind the verb.
  const isPronoun = cue.lower === "told" || found.slice(0, at).some(({ lower }) => cues.pronouns.has(lower));
  const speaker = named ?? (isPronoun ? undefined : nameAfter(text, found.slice(at + 1), end, cues));
  const isNear = attached || at <= MOST_WORDS_BETWEEN;
  return { cue: mentionAt(text, cue.start, cue.end), ...(isNear && speaker !== undefined && { speaker }), attached };
}

/** `«Стена дорогая, — отметил Олег Блейк, — но она будет стоять»`: Russian papers leave the marks open around the verb. */
function attributionInside(text: string, { start, end }: Span, cues: CueWords): Attribution | undefined {
  const dash = /[,?!…]\s[—–]\s/.exec(text.slice(start, Math.min(end, start + MOST)));
  if (dash === null) return undefined;
  const from = start + dash.index + dash[0].length;
  const close = /,?\s[—–]\s/.exec(text.slice(from, Math.min(end, from + MOST / 2)));
  if (close === null) return undefined;
  const found = wordsIn(text, from, from + close.index);
  const [cue] = found;
  if (cue === undefined || !cues.verbs.has(cue.lower)) return undefined;
  const speaker = nameAfter(text, found.slice(1), from + close.index, cues);
  return { cue: mentionAt(text, cue.start, cue.end), ...(speaker !== undefined && { speaker }), attached: true };
}

/** `Shamkhani said that “…`, `Dijo Juan Pérez: “…`. */
function attributionBefore(text: string, start: number, end: number, cues: CueWords): Attribution | undefined {
  const found = wordsIn(text, start, end);
  const isCue = ({ lower, end: behind }: Word) =>
    cues.verbs.has(withoutAnd(lower, cues)) ||
    cues.namers.has(lower) ||
    (text[behind] === ":" && cues.asides.has(lower));
  const at = found.findLastIndex(isCue);
  // `»Billig wird es nicht«, gab der Betreiber zu, »aber es wird schön.«`
  const isBetween = start > 0 && isMark(text.charCodeAt(start - 1)) && /^,\s.*,\s$/s.test(text.slice(start, end));
  const told = at < 0 && isBetween ? unknownVerb(text, found, end, cues) : undefined;
  if (told !== undefined) return { ...told, attached: true };
  if (at < 0) return sourceBefore(text, found, cues);
  const cue = found[at] as Word;
  const between = found.slice(at + 1);
  const colon = endsWithColon(text, cue.end, end);
  const comma = /[,،，]\s*$/.test(text.slice(Math.max(cue.end, end - 3), end));
  const isSaid =
    colon || between.every(({ lower }) => cues.joiners.has(lower)) || (comma && between.length <= MOST_WORDS_BETWEEN);
  // `le vieux pont, dit « pont du Roi »`: what a thing is called is a name, unless it is long.
  const isNamer = cues.namers.has(cue.lower) && !auxiliaries.has(found[at - 1]?.lower ?? "");
  const attached = isSaid && (colon || !isNamer || between.some(({ lower }) => cues.joiners.has(lower)));
  // `Auf die Frage, ob …, sagte Dr. Mohn: „`: behind what a preposition leads in the verb comes first.
  const { lower: opening } = found[0] as Word;
  const isLed = cues.others.has(opening) && !articles.has(opening);
  const inverted = at === 0 || (isLed && between.length > 0 && text[(found[at - 1] as Word).end] === ",");
  const speaker =
    (inverted ? nameAfter(text, between, end, cues) : undefined) ?? nameBefore(text, found.slice(0, at), cue, cues);
  return { cue: mentionAt(text, cue.start, cue.end), ...(speaker !== undefined && { speaker }), attached };
}

/** `Korkmaz, “Kapanmayacak” dedi`: where the verb ends the sentence, its subject may open it, with a comma behind. */
function withOpener(text: string, from: number, marks: Span, behind: Attribution): Attribution {
  if (behind.cue === undefined || text.slice(marks.end, behind.cue.span.start).trim() !== "") return behind;
  const found = wordsIn(text, from, marks.start);
  const [run] = nameRuns(text, found, nobody);
  if (run === undefined || run.first > 0 || text[(found[run.last] as Word).end] !== ",") return behind;
  return { ...behind, speaker: ofWords(text, found, run.first, run.last) };
}

const nobody: ReadonlySet<string> = new Set();
/** `According to the mayor Felix Grant`, `По словам Олега Блейка`. */
const MOST_WORDS_BEFORE_SOURCE = 1;
const MOST_WORDS_TO_SOURCE = 3;

/** `According to Mayor Felix Grant, the plan is “…`: no verb, but whose view it is. */
function sourceBefore(text: string, found: readonly Word[], { others }: CueWords): Attribution | undefined {
  const at = found.slice(0, MOST_WORDS_BEFORE_SOURCE + 1).findIndex(({ lower }) => sources.has(lower));
  if (at < 0) return undefined;
  const rest = found.slice(at + 1);
  const [run] = nameRuns(text, rest, others, false);
  const cue = found[at] as Word;
  const isNear = run !== undefined && (run.first <= MOST_WORDS_TO_SOURCE || isApposed(text, rest, run.first));
  return {
    cue: mentionAt(text, cue.start, cue.end),
    ...(isNear && { speaker: ofWords(text, rest, run.first, run.last) }),
    attached: false,
  };
}

/** `Segundo a presidente da câmara, Inês Quintela, a obra`: the name behind the first comma. */
function isApposed(text: string, found: readonly Word[], first: number): boolean {
  const comma = found.findIndex(({ end }) => text[end] === ",");
  return first <= MOST_WORDS_NAMED && comma === first - 1;
}

/** `“…,” according to Sam Iqbal`. */
function sourceBehind(text: string, found: readonly Word[], cues: CueWords): Omit<Attribution, "attached"> | undefined {
  const at = found.slice(0, MOST_WORDS_BEFORE_SOURCE + 1).findIndex(({ lower }) => sources.has(lower));
  if (at < 0) return undefined;
  const cue = found[at] as Word;
  const rest = found.slice(cue.lower === "according" ? at + 2 : at + 1);
  const speaker = nameAfter(text, rest, (rest.at(-1) ?? cue).end, cues);
  return { cue: mentionAt(text, cue.start, cue.end), ...(speaker !== undefined && { speaker }) };
}

/** Auxiliary verbs and clitics between the marks and the verb name nobody: `a-t-elle dit`, `hat er gesagt`. */
function isFunctionWord(found: readonly Word[], cues: CueWords): boolean {
  return found.every(({ lower }) => lower.length <= 3 || cues.pronouns.has(lower) || cues.others.has(lower));
}

/** Arabic writes `and` as the first letter of the verb. */
function withoutAnd(lower: string, { verbs }: CueWords): string {
  return lower.startsWith("و") && !verbs.has(lower) ? lower.slice(1) : lower;
}

function endsWithColon(text: string, start: number, end: number): boolean {
  let at = end;
  while (at > start && isWhite(text.charCodeAt(at - 1))) at--;
  return at > start && ":：".includes(text[at - 1] as string);
}

function lastInside(text: string, { start, end }: Span): string {
  let at = end - 2;
  while (at > start && (isWhite(text.charCodeAt(at)) || isMark(text.charCodeAt(at)))) at--;
  return text[at] ?? "";
}

/** Where the sentence before a place begins: behind a full stop and a space, or behind another quotation. */
export function sentenceStart(text: string, at: number, least: number): number {
  const from = Math.max(least, at - MOST);
  for (let place = at - 1; place > from; place--) {
    const code = text.charCodeAt(place);
    if (isMark(code) && !isApostrophe(text, place)) return place + 1;
    if (
      isWhite(code) &&
      ".?!…。؟".includes(text[place - 1] as string) &&
      !endsInitial(text, place - 1, place + 1 === at)
    )
      return place + 1;
    if ("。！？".includes(text[place] as string)) return place + 1;
  }
  return from;
}

/** Where the sentence behind a place ends: at a full stop before a space, at the end, or where another quotation opens. */
export function sentenceEnd(text: string, at: number, most: number): number {
  const to = Math.min(most, at + MOST);
  for (let place = at; place < to; place++) {
    const code = text.charCodeAt(place);
    if (isMark(code) && !isApostrophe(text, place)) return place;
    if (!".?!…。！？؟".includes(text[place] as string) || endsInitial(text, place)) continue;
    if (place + 1 >= to || isWhite(text.charCodeAt(place + 1)) || "。！？".includes(text[place] as string))
      return place;
  }
  return to;
}

function isApostrophe(text: string, at: number): boolean {
  return "'’".includes(text[at] as string) && isLetterOrDigit(text.charCodeAt(at - 1));
}

/** The full stop of an initial or a title: `J. Porter`, `Mr. Porter`. */
function endsInitial(text: string, at: number, isBeforeMarks = false): boolean {
  let from = at;
  while (from > 0 && at - from < 6 && isLetterOrDigit(text.charCodeAt(from - 1))) from--;
  const word = text.slice(from, at);
  // `am 9. Februar`, and no `Platt, 74. “They`
  if (/^\d{1,2}$/.test(word)) return !isBeforeMarks;
  return (word.length === 1 && word !== word.toLowerCase()) || titles.has(word.toLowerCase());
}
