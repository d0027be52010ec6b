import { Mark, marks } from "../../text/char-class.js";
import { mayBegin } from "../letter-filter.js";
import type { Vocabulary } from "../vocabulary.js";
import { bareWord, isRoleWord, nameLength } from "./name.js";

/** Where a byline's names begin, behind `By `, `by: `, `Text: `; nothing where the text opens otherwise. */
export function startsWithOpener(text: string, start: number, end: number, vocabulary: Vocabulary): number | undefined {
  const phrases = phrasesAt(text, start, end, vocabulary);
  if (phrases === undefined) return gluedOpener(text, start, end, vocabulary);
  for (const phrase of phrases) {
    const behind = behindPhrase(text, start, end, phrase);
    if (behind === undefined || behind.at >= end) continue;
    if (behind.colon || vocabulary.freeOpeners.has(phrase)) return behind.at;
    // `Author Jane Example` names one, `Author interviews` does not.
    const words = text.slice(behind.at, end).split(/[\s,]+/);
    if (nameLength(words, 0, vocabulary) > 0) return behind.at;
    const role = words.every((word) => isRoleWord(word, vocabulary) && word.toLowerCase() !== phrase);
    if (role) return behind.at;
  }
  return undefined;
}

/** True where the text is an opener and nothing more: `By`, `Author:`, `By —`. */
export function isOpenerAlone(text: string, start: number, end: number, vocabulary: Vocabulary): boolean {
  const phrases = phrasesAt(text, start, end, vocabulary);
  if (phrases === undefined) return false;
  const dash = "-–—".includes(text.charAt(end - 1)) ? 1 : 0;
  return phrases.some((phrase) => behindPhrase(text, start, end, phrase)?.at === end - dash);
}

const MAX_LEAD_WORDS = 6;
const MAX_UNKNOWN_WORDS = 3;

/**
 * The same where other words of a byline may come first: `A column by Jane Example`, `Posted in Sport by grumpycook`.
 */
export function openerEnd(text: string, start: number, end: number, vocabulary: Vocabulary): number | undefined {
  const direct = startsWithOpener(text, start, end, vocabulary);
  if (direct !== undefined) return direct;
  let known = false;
  let unknown = 0;
  for (let at = start, words = 0; at < end && words < MAX_LEAD_WORDS; words++) {
    let wordEnd = at;
    while (wordEnd < end && !isGap(text.charCodeAt(wordEnd))) wordEnd++;
    const word = bareWord(text.slice(at, wordEnd));
    if (vocabulary.leadIns.has(word)) known = true;
    else if (!vocabulary.stopWords.has(word) && (!known || ++unknown > MAX_UNKNOWN_WORDS)) return undefined;
    for (at = wordEnd; at < end && isGap(text.charCodeAt(at)); ) at++;
    if (known && (marks(text.charCodeAt(at)) & Mark.Upper) === 0) {
      const behind = startsWithOpener(text, at, end, vocabulary);
      if (behind !== undefined) return behind;
    }
  }
  return undefined;
}

function phrasesAt(text: string, start: number, end: number, vocabulary: Vocabulary): readonly string[] | undefined {
  const { openings, openingFilter } = vocabulary;
  if (!mayBegin(openingFilter, text, start)) return undefined;
  let at = start;
  while (at < end && (marks(text.charCodeAt(at)) & (Mark.Space | Mark.Colon | Mark.LineEnd)) === 0) {
    // `文・山田花子`
    if (text.charAt(at) === "・") break;
    at++;
  }
  return at - start > MAX_WORD ? undefined : openings.byline.get(text.slice(start, at).toLowerCase());
}

const MAX_WORD = 24;

/** Where the text goes on behind a phrase, which a colon or a space ends. */
function behindPhrase(
  text: string,
  start: number,
  end: number,
  phrase: string,
): { at: number; colon: boolean } | undefined {
  let at = start + phrase.length;
  if (at > end || text.slice(start, at).toLowerCase() !== phrase) return undefined;
  const from = at;
  while (at < end && isGap(text.charCodeAt(at))) at++;
  const colon = at < end && ((marks(text.charCodeAt(at)) & Mark.Colon) !== 0 || text.charAt(at) === "・");
  if (colon) at++;
  else if (at === from && at < end) return undefined;
  while (at < end && isGap(text.charCodeAt(at))) at++;
  return { at, colon };
}

/** `byJane Example`, `ByJane Example`: a dump that lost the space; behind a capital a whole name must stand. */
function gluedOpener(text: string, start: number, end: number, vocabulary: Vocabulary): number | undefined {
  for (const opener of vocabulary.gluedOpeners) {
    const at = start + opener.length;
    if (at >= end || (marks(text.charCodeAt(at)) & Mark.Upper) === 0) continue;
    if (text.slice(start, at).toLowerCase() !== opener) continue;
    const small = (marks(text.charCodeAt(start)) & Mark.Lower) !== 0;
    if (small || nameLength(text.slice(at, end).split(/[\s,]+/), 0, vocabulary) > 0) return at;
  }
  return undefined;
}

/** A line break stands for a space in a name that a dump has wrapped. */
function isGap(code: number): boolean {
  return (marks(code) & (Mark.Space | Mark.LineEnd)) !== 0;
}
