import type { Span } from "../../text/span.js";
import { type Mention, mentionAt } from "../mention.js";
import { spokenWords } from "./aside-words.js";
import { sentenceEnd } from "./attribution.js";
import { isMark, isWhite } from "./characters.js";
import type { CueWords } from "./cues.js";
import { nameAfter } from "./speaker.js";
import { unknownVerb } from "./unknown-verb.js";
import { type Word, wordsIn } from "./words.js";

/** What somebody says behind a dash, without marks. */
export interface DashSpeech extends Span {
  readonly passage: number;
  readonly speaker?: Mention;
  readonly cue?: Mention;
}

/** Papers in these print speech so; in others a dash at the head of a paragraph opens an item of a list. */
const languages: ReadonlySet<string> = new Set(["da", "es", "fr", "it", "no", "pl", "pt", "ru", "sv", "tr", "uk"]);
/** Of these, those that let a comma do before the verb: `– Vi var rädda, säger Ines Dahl.` */
const commaLanguages: ReadonlySet<string> = new Set(["da", "es", "fr", "it", "no", "pt", "sv", "tr"]);

const MIN_WORDS = 3;
const MIN_WORDS_NAMED = 2;
/** Before the verb: `a-t-elle déclaré`, `har hun sagt`. */
const MOST_WORDS_BEFORE_VERB = 3;
const CLAUSE_HEAD = 60;
const CLAUSE = 260;

/** A paragraph that a dash opens. */
interface Opened {
  readonly passage: number;
  readonly dash: string;
  /** Behind the dash. */
  readonly start: number;
  readonly end: number;
  readonly speeches: readonly DashSpeech[];
}

/**
 * Speech behind a dash at the head of a paragraph. The verb of saying has to stand behind a second dash, or a comma:
 *
 * ```text
 * — Мы боялись, — сказала Инес Даль. — Но мы остались.      — Nous avions peur, a déclaré Inès Dahl.
 * —Teníamos miedo —dijo Inés Dahl—. Pero nos quedamos.      – Vi var rädda, säger Ines Dahl.
 * ```
 *
 * On a page that has such a paragraph another one without a verb is speech too where it is a whole sentence, and stands
 * alone or beside speech: several in a row, of which none has a verb, are a list.
 */
export function dashSpeeches(
  text: string,
  passages: readonly Span[],
  language: string | undefined,
  cues: CueWords,
): DashSpeech[] {
  const code = (language ?? "").split("-", 1)[0] as string;
  if (!languages.has(code)) return [];
  const hasCommas = commaLanguages.has(code);
  const opened = passages.flatMap((span, passage) => openedBy(text, span, passage, hasCommas, cues));
  const dashes = new Set(opened.filter(({ speeches }) => speeches.length > 0).map(({ dash }) => dash));
  dashes.delete("-");
  return opened.flatMap((each, at) => {
    if (each.speeches.length > 0 || !dashes.has(each.dash) || !isSentence(text, each)) return each.speeches;
    const beside = [opened[at - 1], opened[at + 1]].filter(
      (other) => other !== undefined && Math.abs(other.passage - each.passage) === 1,
    );
    const isTold = beside.length === 0 || beside.some((other) => other !== undefined && other.speeches.length > 0);
    return isTold ? [{ start: each.start, end: each.end, passage: each.passage }] : [];
  });
}

/** The dash may stand before the span, as the mark of a list's item. */
function openedBy(text: string, span: Span, passage: number, hasCommas: boolean, cues: CueWords): Opened[] {
  let at = span.start;
  if (!isDash(text, at)) {
    do at--;
    while (at >= 0 && isWhite(text.charCodeAt(at)) && !"\r\n".includes(text[at] as string));
    if (at < 0 || at === span.start - 1 || !isDash(text, at) || !isHead(text, at)) return [];
  }
  const dash = text[at] as string;
  let start = at + 1;
  while (start < span.end && isWhite(text.charCodeAt(start))) start++;
  // A hyphen that opens a word is a minus.
  if ((dash === "-" && start === at + 1) || !opensSentence(text, start)) return [];
  const speeches =
    behindDashes(text, start, span.end, passage, cues) ??
    (hasCommas && dash !== "-" ? beforeComma(text, start, span.end, passage, cues) : undefined);
  return [{ passage, dash, start, end: span.end, speeches: speeches ?? [] }];
}

/** `speech — verb and speaker — speech`, as often as it goes. */
function behindDashes(
  text: string,
  start: number,
  end: number,
  passage: number,
  cues: CueWords,
): DashSpeech[] | undefined {
  const found: DashSpeech[] = [];
  let from = start;
  for (let at = nextDash(text, from, end); at < end; at = nextDash(text, at + 1, end)) {
    const close = nextDash(text, at + 1, Math.min(end, at + CLAUSE));
    const told = clauseAt(text, at + 1, close, cues);
    if (told === undefined || !isLong(text, from, at, told)) continue;
    found.push({ ...trimmedSpeech(text, from, at), passage, ...told });
    const again = close < end && isDash(text, close) ? resumes(text, close, end, cues) : undefined;
    if (again === undefined) return found;
    from = again;
    const next = nextCue(text, from, end, cues);
    if (next === end) return [...found, { ...trimmedSpeech(text, from, end), passage, ...told }];
    at = next - 1;
  }
  return found.length > 0 ? found : undefined;
}

/** The next dash that a verb of saying stands behind, or the end. */
function nextCue(text: string, from: number, end: number, cues: CueWords): number {
  for (let at = nextDash(text, from, end); at < end; at = nextDash(text, at + 1, end)) {
    if (clauseAt(text, at + 1, Math.min(end, at + CLAUSE), cues) !== undefined) return at;
  }
  return end;
}

/** Where speech goes on behind the dash that closes the clause: `—. Pero`, `, — но`, `. – Ale`, `– ale`. */
function resumes(text: string, dash: number, end: number, cues: CueWords): number | undefined {
  let before = dash;
  while (isWhite(text.charCodeAt(before - 1))) before--;
  let start = dash + 1;
  while (start < end && (isWhite(text.charCodeAt(start)) || ".,;:!?".includes(text[start] as string))) start++;
  const isParted = ".,!?…;".includes(text[before - 1] as string) || ".,".includes(text[dash + 1] ?? " ");
  const [first] = wordsIn(text, start, Math.min(end, start + CLAUSE_HEAD));
  return first !== undefined && (isParted || (!first.capital && cues.others.has(first.lower))) ? start : undefined;
}

/** `Nous avions peur, a déclaré Inès Dahl.`: only where the clause names somebody, for words set off by commas are many. */
function beforeComma(
  text: string,
  start: number,
  end: number,
  passage: number,
  cues: CueWords,
): DashSpeech[] | undefined {
  for (let at = start; at < end; at++) {
    if (!",?!…".includes(text[at] as string) || !isWhite(text.charCodeAt(at + 1))) continue;
    const told = clauseAt(text, at + 1, Math.min(end, at + CLAUSE), cues) ?? formAt(text, start, at, end, cues);
    if (told === undefined || !isLong(text, start, at)) continue;
    if (!isNamed(told) && (text[at] === "," || told.speaker === undefined)) continue;
    return [{ ...trimmedSpeech(text, start, text[at] === "," ? at : at + 1), passage, ...told }];
  }
  return undefined;
}

/** `– Vi hade inget val, försvarar sig Anders Rehn.`: a verb that no list has, behind words that only people say. */
function formAt(text: string, start: number, at: number, end: number, cues: CueWords): Told | undefined {
  const said = wordsIn(text, start, Math.min(at, start + CLAUSE));
  if (!said.some(({ lower }) => spokenWords.has(lower))) return undefined;
  const stop = sentenceEnd(text, at + 1, Math.min(end, at + CLAUSE));
  const told = unknownVerb(text, wordsIn(text, at + 1, stop), stop, cues);
  return told && { ...told, isPronoun: false };
}

interface Told {
  readonly cue: Mention;
  readonly speaker?: Mention;
  readonly isPronoun: boolean;
}

/** A clause that begins with a verb of saying, or a few small words and one. */
function clauseAt(text: string, start: number, end: number, cues: CueWords): Told | undefined {
  const head = wordsIn(text, start, Math.min(end, start + CLAUSE_HEAD));
  const at = head
    .slice(0, MOST_WORDS_BEFORE_VERB + 1)
    .findIndex(({ lower }) => cues.verbs.has(lower) || cues.asides.has(lower));
  if (at < 0 || head.slice(0, at).some((word) => !isSmall(word, cues))) return undefined;
  const cue = head[at] as Word;
  const stop = sentenceEnd(text, cue.end, end);
  const words = wordsIn(text, cue.end, stop);
  // `le vieux pont – dit « pont du Roi »`
  if (words.length === 0 && isMark(text.charCodeAt(stop))) return undefined;
  const isPronoun = [...head.slice(0, at), ...words.slice(0, 2)].some(({ lower }) => cues.pronouns.has(lower));
  const speaker = isPronoun ? undefined : nameAfter(text, words, end, cues);
  return { cue: mentionAt(text, cue.start, cue.end), ...(speaker !== undefined && { speaker }), isPronoun };
}

function isNamed({ speaker, isPronoun }: Told): boolean {
  return isPronoun || (speaker !== undefined && /\p{Lu}/u.test(speaker.text));
}

/** `a-t-elle`, `har hun`, `se`: between the mark and its verb. */
function isSmall({ lower }: Word, cues: CueWords): boolean {
  return lower.length <= 3 || cues.pronouns.has(lower) || cues.others.has(lower);
}

/** A place of the next dash that stands between words, no hyphen within one, or `end`. */
function nextDash(text: string, start: number, end: number): number {
  for (let at = start; at < end; at++) {
    if (!isDash(text, at)) continue;
    const before = isWhite(text.charCodeAt(at - 1));
    const after = at + 1 >= end || isWhite(text.charCodeAt(at + 1));
    if (text[at] === "-" ? before && after : before || after || ".,".includes(text[at + 1] as string)) return at;
  }
  return end;
}

function isDash(text: string, at: number): boolean {
  return "—–-".includes(text[at] ?? " ");
}

/** Nothing but spaces before it on its line: `ASKHOLM – Most` has a dateline there. */
function isHead(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && isWhite(text.charCodeAt(before)) && !"\r\n".includes(text[before] as string)) before--;
  return before < 0 || "\r\n".includes(text[before] as string);
}

/** A capital, with the marks that may stand before it. */
function opensSentence(text: string, at: number): boolean {
  return /^[¿¡…«“"(]*\s?\p{Lu}/u.test(text.slice(at, at + 6));
}

/** Enough words to be said, fewer where somebody is named; looked for where they have to be. */
function isLong(text: string, start: number, end: number, told?: Told): boolean {
  if ("?!…".includes(text[trimmedEnd(text, start, end) - 1] ?? "")) return true;
  const least = told !== undefined && isNamed(told) ? MIN_WORDS_NAMED : MIN_WORDS;
  return wordsIn(text, start, Math.min(end, start + CLAUSE_HEAD)).length >= least;
}

/** All of it one's words: no other dash in it, and no name behind a comma, where a verb that is not known may stand. */
function isSentence(text: string, { start, end }: Opened): boolean {
  const close = trimmedEnd(text, start, end);
  if (!".?!…".includes(text[close - 1] as string) || !isLong(text, start, close - 1)) return false;
  const said = text.slice(start, close);
  const comma = said.indexOf(",");
  return nextDash(text, start, end) === end && (comma < 0 || !/\p{Lu}/u.test(said.slice(comma)));
}

function trimmedSpeech(text: string, start: number, end: number): Span {
  const close = trimmedEnd(text, start, end);
  // The comma parts it from the verb, and is nobody's.
  return { start, end: text[close - 1] === "," ? trimmedEnd(text, start, close - 1) : close };
}

function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isWhite(text.charCodeAt(at - 1))) at--;
  return at;
}
