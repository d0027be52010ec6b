import { characterMonthDay, dayAt } from "../blocks/shapes/calendar-day.js";
import { monthAt } from "../blocks/shapes/month-name.js";
import { yearAt } from "../blocks/shapes/printed-day.js";
import { digitAt, smallNumberAt } from "../blocks/shapes/printed-number.js";
import { isLetter, lowerWord, skipSpaces, wordEnd } from "../blocks/shapes/word-at.js";
import { makeVocabulary, type Vocabulary } from "../blocks/vocabulary.js";
import * as languages from "../languages/all.js";
import type { Lexicon } from "../languages/lexicon.js";
import { languageOf } from "../languages/tag.js";
import type { Basis } from "../model/block.js";
import type { Span } from "../text/span.js";
import { nearestYear, resolveDay, resolveWeekday } from "./calendar.js";
import { type Mention, mentionAt } from "./mention.js";
import { bodySpans, type EnrichedPage } from "./passages.js";
import { looksAhead, weekdaysOf } from "./weekdays.js";

/** A date that the body speaks of. */
export interface DateMention extends Mention {
  /**
   * ISO 8601, to the day or the month: `2023-04-28`, `2023-04`; `--04-28` where the year is not printed and the page's own
   * date is not known. Absent for a weekday or `yesterday` of a page without a date.
   */
  readonly date?: string;
  /** `stated` where the page prints the whole date, `inferred` where year or day come from `publishedAt`. */
  readonly basis: Basis;
}

/** What {@link findDates} is told. */
export interface FindDatesOptions {
  /** Whose months and weekdays are known; all that newsdump knows unless told. The page's `language` chooses among them. */
  readonly languages?: readonly Lexicon[];
}

/**
 * The dates in the body: whole ones, days without a year, months with one, weekdays, `today` and `yesterday`. What lacks a
 * year or a day is resolved against `article.publishedAt`: a day without a year is the nearest such day, a weekday the last
 * one, or the next where the sentence looks ahead.
 *
 * @example
 * ```ts
 * import { parse } from "newsdump";
 * import { findDates } from "newsdump/enrich";
 *
 * const parsed = parse("Harbour opens\nBy Jane Example\nApril 28, 2023\n\nLONDON (Reuters) - The harbour had been closed on Monday, after the storm of 3 January, the board said.\n");
 * for (const { text, date, basis } of findDates(parsed)) console.log(text, date, basis);
 * // Monday 2023-04-24 inferred
 * // 3 January 2023-01-03 inferred
 * ```
 */
export function findDates(parsed: EnrichedPage, { languages: known }: FindDatesOptions = {}): DateMention[] {
  const { text, article } = parsed;
  const code = languageOf(article.language ?? "en");
  const lexicons = (known ?? Object.values(languages)).filter((each) => each.code === code);
  const vocabulary = vocabularyOf(lexicons);
  const today = article.publishedAt?.slice(0, 10);
  const reading: Reading = {
    text,
    vocabulary,
    today: today?.length === 10 ? today : undefined,
    code,
    relative: relativeOf(lexicons),
  };
  return bodySpans(parsed).flatMap((span) => datesIn(reading, span));
}

interface Reading {
  readonly text: string;
  readonly vocabulary: Vocabulary;
  readonly today: string | undefined;
  readonly code: string;
  /** Days back from today, by their word. */
  readonly relative: ReadonlyMap<string, number>;
}

function datesIn(reading: Reading, { start, end }: Span): DateMention[] {
  const { text } = reading;
  const found: DateMention[] = [];
  for (let at = start; at < end; ) {
    const isDigit = digitAt(text, at) >= 0;
    if (!isDigit && !isLetter(text, at)) {
      at++;
      continue;
    }
    const mention = partOfNumber(text, at, start) ? undefined : dateAt(reading, at, end, { start, end });
    if (mention === undefined) {
      at = isDigit ? pastDigits(text, at, end) : Math.max(at + 1, wordEnd(text, at, end));
      continue;
    }
    if (isNameOf(reading, found.at(-1), mention)) found.pop();
    found.push(mention);
    at = mention.span.end;
  }
  return found;
}

/** `Tuesday, March 3`, `mardi 15 octobre`: the weekday is a part of the day behind it, and says nothing more. */
function isNameOf({ text, code }: Reading, before: DateMention | undefined, { span, date }: DateMention): boolean {
  if (before === undefined || (date?.length ?? 0) < 7 || span.start - before.span.end > MOST_BETWEEN) return false;
  const gap = text.slice(before.span.end, span.start);
  return (
    /^,?\s(?:\p{L}{2,3}\s)?$/u.test(gap) && weekdaysOf(code).has(before.text.toLowerCase().split("-", 1)[0] as string)
  );
}

/** `, den ` */
const MOST_BETWEEN = 6;

function dateAt(reading: Reading, at: number, end: number, passage: Span): DateMention | undefined {
  const { text, vocabulary, today } = reading;
  const isDigit = digitAt(text, at) >= 0;
  const word = isDigit ? "" : lowerWord(text, at, wordEnd(text, at, end));
  if (!isDigit && !mayBeDate(reading, word)) return undefined;
  const whole = dayAt(text, at, end, vocabulary);
  // `03/04/2023`: nothing tells which is the month.
  if (whole !== undefined && whole.monthFirst === undefined && whole.weak !== true)
    return { ...mentionAt(text, at, whole.end), date: whole.value, basis: "stated" };
  const day = isDigit
    ? (characterMonthDay(text, at, end) ?? dayAndMonth(reading, at, end))
    : monthAndDay(reading, at, end);
  if (day !== undefined) {
    const date = nearestYear(day.month, day.day, today);
    return date === undefined
      ? undefined
      : { ...mentionAt(text, at, day.end), date, basis: today === undefined ? "stated" : "inferred" };
  }
  if (isDigit) return undefined;
  const month = monthAt(text, at, end, vocabulary);
  const year = month && yearAt(text, skipSmall(reading, month.end, end), end, false);
  if (month !== undefined && year !== undefined) {
    const date = `${year.year}-${String(month.month).padStart(2, "0")}`;
    return { ...mentionAt(text, at, year.end), date, basis: "stated" };
  }
  return namedDay(reading, at, wordEnd(text, at, end), word, passage);
}

/** `Monday`, `yesterday`. */
function namedDay(
  { text, today, code, relative }: Reading,
  at: number,
  end: number,
  word: string,
  passage: Span,
): DateMention | undefined {
  const back = relative.get(word);
  if (back !== undefined) {
    const date = today && resolveDay(today, back);
    return { ...mentionAt(text, at, end), ...(date !== undefined && { date }), basis: "inferred" };
  }
  const weekday = weekdaysOf(code).get(word);
  if (weekday === undefined) return undefined;
  const whole = pastHyphen(text, end, passage.end, code);
  const date = today && resolveWeekday(today, weekday, looksAhead(text, { start: at, end: whole }, passage, code));
  return { ...mentionAt(text, at, whole), ...(date !== undefined && { date }), basis: "inferred" };
}

/** Behind the whole name: `quinta-feira`. */
function pastHyphen(text: string, at: number, end: number, code: string): number {
  if (code !== "pt" || text[at] !== "-") return at;
  const behind = wordEnd(text, at + 1, end);
  return lowerWord(text, at + 1, behind) === "feira" ? behind : at;
}

function mayBeDate({ vocabulary, relative, code }: Reading, word: string): boolean {
  return (
    vocabulary.months.has(word) || vocabulary.monthHeads.has(word) || relative.has(word) || weekdaysOf(code).has(word)
  );
}

interface MonthDay {
  readonly month: number;
  readonly day: number;
  readonly end: number;
}

/** `28 April`, `28. April`, `28 de abril` */
function dayAndMonth(reading: Reading, at: number, end: number): MonthDay | undefined {
  const { text, vocabulary } = reading;
  const day = smallNumberAt(text, at, end);
  if (day === undefined || day.value < 1 || day.value > 31) return undefined;
  let next = day.end;
  if (text[next] === "." || text[next] === "º") next++;
  else if (/^(?:st|nd|rd|th|er)\b/.test(text.slice(next, next + 3))) next += 2;
  next = skipSmall(reading, next, end);
  const month = next > day.end ? monthAt(text, next, end, vocabulary) : undefined;
  return month && { month: month.month, day: day.value, end: text[month.end - 1] === "." ? month.end - 1 : month.end };
}

/** `April 28`, `April 28th` */
function monthAndDay({ text, vocabulary }: Reading, at: number, end: number): MonthDay | undefined {
  const month = monthAt(text, at, end, vocabulary);
  if (month === undefined) return undefined;
  const from = skipSpaces(text, month.end, end);
  const day = from > month.end ? smallNumberAt(text, from, end) : undefined;
  if (day === undefined || day.value < 1 || day.value > 31 || digitAt(text, day.end) >= 0) return undefined;
  // `May 12,000 people`, `May 3.5 percent`
  if (/^[.,:]\d/.test(text.slice(day.end, day.end + 2))) return undefined;
  const ordinal = /^(?:st|nd|rd|th)\b/.test(text.slice(day.end, day.end + 3)) ? 2 : 0;
  return { month: month.month, day: day.value, end: day.end + ordinal };
}

/** Behind spaces and one small word of dates: `de`. */
function skipSmall({ text, vocabulary }: Reading, at: number, end: number): number {
  let next = skipSpaces(text, at, end);
  const word = wordEnd(text, next, end);
  if (word > next && vocabulary.dateWords.has(lowerWord(text, next, word))) next = skipSpaces(text, word, end);
  return next;
}

/** `1.28 April`, `$1,28`: the number goes on to the left. */
function partOfNumber(text: string, at: number, start: number): boolean {
  if (at <= start || digitAt(text, at) < 0) return false;
  return (
    digitAt(text, at - 1) >= 0 ||
    (at - 1 > start && ".,:/".includes(text[at - 1] as string) && digitAt(text, at - 2) >= 0)
  );
}

function pastDigits(text: string, at: number, end: number): number {
  let next = at;
  while (next < end && digitAt(text, next) >= 0) next++;
  return next;
}

const vocabularies = new WeakMap<Lexicon, Vocabulary>();
const none = /* @__PURE__ */ makeVocabulary([]);

function vocabularyOf([lexicon]: readonly Lexicon[]): Vocabulary {
  if (lexicon === undefined) return none;
  let vocabulary = vocabularies.get(lexicon);
  if (vocabulary === undefined) {
    const made = makeVocabulary([lexicon]);
    vocabulary = { ...made, dateOrder: lexicon.dateOrder };
    vocabularies.set(lexicon, vocabulary);
  }
  return vocabulary;
}

function relativeOf([lexicon]: readonly Lexicon[]): ReadonlyMap<string, number> {
  const { today = [], yesterday = [] } = lexicon?.relativeDays ?? {};
  return new Map([...today.map((word) => [word, 0] as const), ...yesterday.map((word) => [word, 1] as const)]);
}
