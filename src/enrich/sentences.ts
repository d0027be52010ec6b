import * as languages from "../languages/all.js";
import { languageOf } from "../languages/tag.js";
import { goesOn, isOrdinal } from "./abbreviations.js";
import { type Mention, mentionAt } from "./mention.js";
import { bodySpans, type EnrichedPage } from "./passages.js";
import { isUnspaced } from "./quotes/characters.js";
import { type CueWords, cueWordsOf } from "./quotes/cues.js";
import { wordsIn } from "./quotes/words.js";
import { segmentEnds } from "./segment-ends.js";

/** A sentence of the body. */
export interface Sentence extends Mention {
  /** Which part of `article.body` it stands in. */
  readonly part: number;
}

/**
 * The sentences of the body, as Unicode's rules for the page's language tell them (`Intl.Segmenter`), with those mended that
 * an abbreviation, a date or a quotation mark cut or joined: `Gen. Smith`, `J. D. Porter`, `U.S. officials`, `am 3. Mai`,
 * `“Are we safe?” she asked.` A crosshead is a sentence. Slow beside the other functions: ask for sentences only where you
 * need them.
 *
 * @throws TypeError on a platform without `Intl.Segmenter`.
 *
 * @example
 * ```ts
 * import { parse } from "newsdump";
 * import { findSentences } from "newsdump/enrich";
 *
 * const parsed = parse("Harbour opens\n\nLONDON (Reuters) - Gen. J. D. Porter of the U.S. Navy opened it. “At last,” he said.\n");
 * for (const { text } of findSentences(parsed)) console.log(text);
 * // Gen. J. D. Porter of the U.S. Navy opened it.
 * // “At last,” he said.
 * ```
 */
export function findSentences(parsed: EnrichedPage): Sentence[] {
  const { text, article } = parsed;
  const code = languageOf(article.language ?? "en");
  const reading: Reading = { segmenter: segmenterOf(code), months: monthsOf(code), cues: cueWordsOf(code) };
  return bodySpans(parsed).flatMap(({ start, end }, part) => {
    const printed = text.slice(start, end);
    const sentences: Sentence[] = [];
    let from = 0;
    for (const to of cuts(reading, printed)) {
      const first = from + leadingSpace(printed, from, to);
      const last = first + printed.slice(first, to).trimEnd().length;
      if (last > first) sentences.push({ ...mentionAt(text, start + first, start + last), part });
      from = to;
    }
    return sentences;
  });
}

interface Reading {
  readonly segmenter: Intl.Segmenter;
  readonly months: ReadonlySet<string>;
  readonly cues: CueWords;
}

/** So much of a sentence's end tells whether it is one. */
const TAIL = 40;

/** Where the sentences of a paragraph end. */
function cuts({ segmenter, months, cues }: Reading, printed: string): number[] {
  const places: number[] = [];
  for (const { end, segment } of segmentEnds(segmenter, printed)) {
    const start = end - segment.length;
    for (const { index, 0: found } of segment.matchAll(joined)) places.push(start + index + found.length);
    places.push(end);
  }
  const kept: number[] = [];
  let from = 0;
  for (const place of places) {
    const to = pastClosing(printed, beforeOpening(printed, place));
    if (to <= from) continue;
    if (
      to < printed.length &&
      continues(printed.slice(Math.max(from, to - TAIL), to), printed.slice(to, to + TAIL), months, cues)
    )
      continue;
    kept.push(to);
    from = to;
  }
  return kept;
}

/** What Unicode takes for one sentence: `„Fertig.“ Wer zahlt`, `сказала Даль. — Но`, `述べた。「答えは`, `询问。”“答案`. */
const joined = /[.!?…]\s{1,3}(?=[—–]\s?\p{Lu})|[.!?…]“\s+(?=[\p{Lu}„])|。[」』”]?(?=[「『“])/gu;

/** `问。”“答案`: a mark that opens begins the next. */
function beforeOpening(text: string, at: number): number {
  let place = at;
  while (place < text.length && "“「『„«".includes(text[place - 1] ?? " ")) place--;
  return place;
}

/** `prêt le 3 juin. » Il n’a`: a mark behind a space closes what stands before it. */
function pastClosing(text: string, at: number): number {
  if ((text[at] !== "»" && text[at] !== "”") || !/[\s.,]|^$/.test(text[at + 1] ?? "")) return at;
  let next = at + 1;
  while (/\s/.test(text[next] ?? "")) next++;
  return next;
}

function continues(tail: string, next: string, months: ReadonlySet<string>, cues: CueWords): boolean {
  // What a wrapped line cut is one sentence.
  if (!/[.!?…。！？؟।"”»’'“」』)\]]\s*$/u.test(tail)) return true;
  // `– Vem ska betala? säger hon.`
  if (/[?!…]\s*$/.test(tail) && /^\p{Ll}/u.test(next)) return true;
  if (/[”"»“’」』]\s*$/u.test(tail) && isAttribution(tail, next, cues)) return true;
  return goesOn(tail, next) || (months.size > 0 && isOrdinal(tail, next, months));
}

const MOST_WORDS_BEFORE_VERB = 4;

/** `“Are we safe?” Thea Lindqvist asked.` */
function isAttribution(tail: string, next: string, cues: CueWords): boolean {
  const words = wordsIn(next, 0, next.length);
  const [first] = words;
  if (first === undefined || /^["“„«‘「『]/.test(next)) return false;
  if (isUnspaced(next.charCodeAt(0))) {
    const clause = next.split(/[，。、]/, 1)[0] as string;
    return [...cues.verbs].some((verb) => clause.includes(verb));
  }
  if (!first.capital) return true;
  const isAsked = /[?!…]\s?[”"»“’]\s*$/.test(tail);
  return isAsked && words.slice(0, MOST_WORDS_BEFORE_VERB).some(({ lower }) => cues.verbs.has(lower));
}

function leadingSpace(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && /\s/.test(text[at] as string)) at++;
  return at - start;
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(code: string): Intl.Segmenter {
  let segmenter = segmenters.get(code);
  if (segmenter === undefined) {
    const locale = /^[a-z]{2,3}$/.test(code) ? code : "en";
    segmenter = new Intl.Segmenter(locale, { granularity: "sentence" });
    segmenters.set(code, segmenter);
  }
  return segmenter;
}

/** Languages that print a full stop behind the number of a day. */
const ordinalLanguages: ReadonlySet<string> = new Set(["cs", "da", "de", "fi", "hu", "is", "no", "pl"]);
const none: ReadonlySet<string> = new Set();

function monthsOf(code: string): ReadonlySet<string> {
  if (!ordinalLanguages.has(code)) return none;
  const lexicon = Object.values(languages).find((each) => each.code === code);
  return new Set(lexicon?.months?.flat());
}
