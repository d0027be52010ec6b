import { emptyList } from "../../text/empty-list.js";
import { isSpace, type Span } from "../../text/span.js";
import type { Vocabulary } from "../vocabulary.js";
import { characterMonthDay, dayAt } from "./calendar-day.js";
import { type PrintedTime, timeAt } from "./clock-time.js";
import { isDateGap, labelBehind, openingBefore } from "./date-gap.js";
import { nextWord, numberFollows, pastLetters, pastNumber, wordsBefore } from "./number-places.js";
import { calendarDay, type PrintedDay } from "./printed-day.js";
import { digitAt } from "./printed-number.js";
import { relativeAt } from "./relative-date.js";
import { isLetter, skipSpaces } from "./word-at.js";

/** A moment as printed: `value` is ISO 8601 and never more precise than the text. */
export interface Moment {
  readonly value: string;
  /** Its label calls it an update. */
  readonly updated: boolean;
}

/** A moment found inside a line. */
export interface FoundMoment extends Moment {
  /** With its label, weekday, time and zone. */
  readonly span: Span;
  /** A label says that it is the day of publication or of an update. */
  readonly labelled: boolean;
  /** A weekday stands with it, as in mastheads. */
  readonly weekday: boolean;
}

interface Day {
  readonly kind: "day";
  readonly start: number;
  readonly end: number;
  /** Nothing where only month and day are printed. */
  readonly day?: PrintedDay;
  readonly monthDay?: { readonly month: number; readonly day: number };
}
interface Time extends PrintedTime {
  readonly kind: "time";
}
type Element = Day | Time;

/**
 * Finds the dates inside a line. A time belongs to the day beside it; a time alone counts only behind a day, as its
 * update.
 *
 * ```text
 * By Jane Example | Published: Fri 28 April 2023, 1:15 pm GMT | Updated 29 April 2023
 *                   ^----------- 2023-04-28T13:15Z ---------^   ^-- 2023-04-29, an update
 * ```
 */
export function findMoments(text: string, span: Span, vocabulary: Vocabulary): readonly FoundMoment[] {
  if (!holdsYear(text, span)) return none;
  const elements = findElements(text, span, vocabulary);
  if (!elements.some(({ kind }) => kind === "day")) return none;
  const moments = emptyList<FoundMoment>();
  let from = span.start;
  for (let index = 0; index < elements.length; index++) {
    const element = elements[index] as Element;
    const next = elements[index + 1];
    let found: FoundMoment | undefined;
    if (element.kind === "time") {
      const ahead = next?.kind === "day" && isDateGap(text, element.end, next.start, vocabulary) ? next : undefined;
      if (ahead === undefined) found = updateAt(text, from, element, moments.at(-1), vocabulary);
      else {
        found = momentOf(text, span, from, ahead, element, elements[index + 2], moments.at(-1), vocabulary);
        index++;
      }
    } else {
      const time = next?.kind === "time" && isDateGap(text, element.end, next.start, vocabulary) ? next : undefined;
      if (time !== undefined) index++;
      found = momentOf(text, span, from, element, time, elements[index + 1], moments.at(-1), vocabulary);
    }
    if (found === undefined) continue;
    moments.push(found);
    from = found.span.end;
  }
  return moments;
}

const none: readonly FoundMoment[] = /* @__PURE__ */ emptyList();
const MIN_DIGITS = 4;

/**
 * The cheap test: two numbers, four digits in all, and among them a year: `2023…`, or behind a mark `.24`, `-20`,
 * `.2412:34`.
 */
function holdsYear(text: string, { start, end }: Span): boolean {
  let digits = 0;
  let numbers = 0;
  let year = false;
  for (let at = start; at < end; at++) {
    const first = digitAt(text, at);
    if (first < 0) continue;
    const from = at;
    while (at < end && digitAt(text, at) >= 0) at++;
    digits += at - from;
    numbers++;
    if (!year && at - from >= 2) {
      const century = first * 10 + digitAt(text, from + 1);
      year =
        (at - from >= 4 && century > 17 && century < 21) ||
        ((at - from === 2 || text.charAt(at) === ":") && behindYearMark(text, from, start));
    }
    if (year && numbers > 1 && digits >= MIN_DIGITS) return true;
  }
  return false;
}

function behindYearMark(text: string, at: number, start: number): boolean {
  let to = at;
  while (to > start && isSpace(text.charCodeAt(to - 1))) to--;
  return to > start && ".-/’‘'".includes(text.charAt(to - 1));
}

/** Days and times in order; a number belongs to one of them at the most. */
function findElements(text: string, { start, end }: Span, vocabulary: Vocabulary): Element[] {
  const elements: Element[] = [];
  let behind = start;
  let digit = -1;
  for (let at = start; at < end; ) {
    if (digit < at) {
      digit = pastLetters(text, at, end);
      if (digit === end) break;
      at = wordsBefore(text, digit, at);
    }
    if (at < digit && !isLetter(text, at)) {
      at++;
      continue;
    }
    const element = elementAt(text, at, behind, start, end, vocabulary) ?? slashedAgain(text, at, end, elements);
    if (element === undefined) {
      at = at === digit ? pastNumber(text, at, end) : nextWord(text, at, end);
      continue;
    }
    elements.push(element);
    behind = element.end;
    at = element.end;
  }
  return elements;
}

function elementAt(text: string, at: number, behind: number, start: number, end: number, vocabulary: Vocabulary) {
  // `0.28 April`, `$1,28 …`: the number goes on to the left.
  if (at > behind && digitAt(text, at) >= 0 && ".,:/".includes(text.charAt(at - 1)) && digitAt(text, at - 2) >= 0) {
    return undefined;
  }
  if (digitAt(text, at) < 0 && !numberFollows(text, at, end)) return undefined;
  const day = dayAt(text, at, end, vocabulary);
  if (day !== undefined) return { kind: "day", start: at, end: day.end, day } as const;
  if (digitAt(text, at) < 0) return undefined;
  const monthDay = characterMonthDay(text, at, end);
  if (monthDay !== undefined) return { kind: "day", start: at, end: monthDay.end, monthDay } as const;
  const time = timeAt(text, at, Math.max(start, behind), end, vocabulary);
  return time && ({ kind: "time", ...time } as const);
}

/** `2025/1/14 21:17（最終更新 1/15 09:17）`: behind a day that began with its year, month and day with a clock. */
function slashedAgain(text: string, at: number, end: number, elements: readonly Element[]): Day | undefined {
  const [first] = elements;
  if (first?.kind !== "day" || text.charAt(first.start + 4) !== "/" || digitAt(text, at) < 0) return undefined;
  const found = /^(\d\d?)\/(\d\d?) \d\d?:\d\d(?!\d)/.exec(text.slice(at, Math.min(end, at + 12)));
  if (found === null) return undefined;
  const monthDay = { month: Number(found[1]), day: Number(found[2]) };
  return { kind: "day", start: at, end: at + found[0].indexOf(" "), monthDay };
}

function momentOf(
  text: string,
  span: Span,
  from: number,
  day: Day,
  time: Time | undefined,
  next: Element | undefined,
  previous: FoundMoment | undefined,
  vocabulary: Vocabulary,
): FoundMoment | undefined {
  const first = Math.min(day.start, time?.start ?? day.start);
  let end = Math.max(day.end, time?.end ?? day.end);
  const opening = openingBefore(text, first, from, vocabulary);
  let label = opening.label;
  if (label === undefined) {
    const behind = labelBehind(text, end, span.end, vocabulary);
    const others = behind !== undefined && next !== undefined && isDateGap(text, behind.end, next.start, vocabulary);
    // `28/04/2023 10h22 Atualizado há 2 horas`: the label belongs to what follows.
    const ago = behind !== undefined && numberFollows(text, skipSpaces(text, behind.end, span.end), span.end);
    if (behind !== undefined && !others && !ago) {
      label = behind.kind;
      end = behind.end;
    }
  }
  const value = dayValue(day, time, previous);
  if (value === undefined || (day.day === undefined && label !== "updated")) return undefined;
  const sure = label !== undefined || opening.weekday || time !== undefined;
  if (day.day?.weak === true && !sure && !standsAlone(text, first, end, span)) return undefined;
  const stamped = time === undefined ? value : `${value}T${time.value}${time.zone?.offset ?? ""}`;
  return {
    value: stamped,
    updated: label === "updated",
    labelled: label !== undefined,
    weekday: opening.weekday,
    span: { start: opening.start, end },
  };
}

function dayValue({ day, monthDay }: Day, time: Time | undefined, previous: FoundMoment | undefined) {
  if (day !== undefined) {
    if (day.monthFirst === undefined) return day.value;
    // A zone tells on which side of the Atlantic the page was printed.
    if (time?.zone?.american === true) return day.monthFirst;
    return time?.zone?.offset.startsWith("+") === true ? day.value : undefined;
  }
  // `2025年1月14日 01時28分 (1月14日 01時40分更新)`: the year is that of the day before it, or the next.
  if (previous === undefined || monthDay === undefined) return undefined;
  const year = Number(previous.value.slice(0, 4));
  const same = calendarDay(year, monthDay.month, monthDay.day);
  return same !== undefined && same >= previous.value.slice(0, 10)
    ? same
    : calendarDay(year + 1, monthDay.month, monthDay.day);
}

/** `Updated 12:17` behind a day is the same day. */
function updateAt(
  text: string,
  from: number,
  time: Time,
  previous: FoundMoment | undefined,
  vocabulary: Vocabulary,
): FoundMoment | undefined {
  if (previous === undefined || previous.updated) return undefined;
  // `Updated 2 hrs ago`
  if (relativeAt(text, time.start, text.length, vocabulary) !== undefined) return undefined;
  const opening = openingBefore(text, time.start, from, vocabulary);
  const behind = opening.label === undefined ? labelBehind(text, time.end, text.length, vocabulary) : undefined;
  if ((opening.label ?? behind?.kind) !== "updated") return undefined;
  return {
    value: `${previous.value.slice(0, 10)}T${time.value}${time.zone?.offset ?? ""}`,
    updated: true,
    labelled: true,
    weekday: false,
    span: { start: opening.start, end: behind?.end ?? time.end },
  };
}

const separators = "|•·,–—-/(（";

/** True where a date has nothing but separators beside it. */
function standsAlone(text: string, first: number, end: number, span: Span): boolean {
  let from = first;
  while (from > span.start && text.charAt(from - 1) === " ") from--;
  return (
    (from === span.start || separators.includes(text.charAt(from - 1))) &&
    /^\W*(?:$|[|•·–—])/u.test(text.slice(end, span.end))
  );
}
