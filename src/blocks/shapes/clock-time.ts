import type { Vocabulary } from "../vocabulary.js";
import { digitAt, smallNumberAt } from "./printed-number.js";
import { type PrintedZone, zoneAt } from "./time-zone.js";
import { isLetter, lowerWord, skipSpaces, wordEnd, wordStart } from "./word-at.js";

/** A time of day as printed, with what stands behind it: half of the day, `Uhr`, zone. */
export interface PrintedTime {
  /** `13:15` or `13:15:30` */
  readonly value: string;
  readonly zone?: PrintedZone;
  /** Where it begins: a word for the half of the day may stand before it. */
  readonly start: number;
  readonly end: number;
}

/** `1:15 pm`, `13.40`, `9pm`, `14h52`, `18 Uhr`, `21時37分`, `오후 10:09`, each with its zone */
export function timeAt(
  text: string,
  at: number,
  start: number,
  end: number,
  vocabulary: Vocabulary,
): PrintedTime | undefined {
  const printed = smallNumberAt(text, at, end);
  if (printed === undefined) return undefined;
  const rest = minutesAt(text, printed.end, end);
  let next = rest?.end ?? printed.end;
  const before = halfBefore(text, at, start, vocabulary);
  const half = halfAt(text, next, end, vocabulary) ?? before;
  if (half !== undefined && half !== before) next = half.place;
  const word = hourWordEnd(text, next, end, vocabulary);
  if (rest === undefined && half === undefined && word === undefined) return undefined;
  next = word ?? next;
  const hour = hourOfDay(printed.value, half?.afternoon);
  if (hour === undefined) return undefined;
  const zone = zoneAt(text, next, end);
  const value = `${two(hour)}:${two(rest?.minutes ?? 0)}${rest?.seconds === undefined ? "" : `:${two(rest.seconds)}`}`;
  const from = before !== undefined && half === before ? before.place : at;
  return zone === undefined ? { value, start: from, end: next } : { value, zone, start: from, end: zone.end };
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}

function hourOfDay(printed: number, afternoon: boolean | undefined): number | undefined {
  if (printed > 23) return undefined;
  // `0:30 am`, `17:41 pm`: printed by machines.
  if (afternoon === undefined || printed > 12) return printed;
  return (printed % 12) + (afternoon ? 12 : 0);
}

interface Rest {
  readonly minutes: number;
  readonly seconds?: number | undefined;
  readonly end: number;
}

/** What stands behind the hour: `:15`, `.15`, `h15`, `時37分`, with seconds or without. */
function minutesAt(text: string, at: number, end: number): Rest | undefined {
  const mark = text.charAt(at);
  if (at < end && ":：.".includes(mark)) {
    const minutes = sixtieth(text, at + 1, end);
    if (minutes === undefined) return undefined;
    const again = text.charAt(minutes.end) === mark ? sixtieth(text, minutes.end + 1, end) : undefined;
    if (again === undefined) {
      // `1.15.2` is a version, `12:42:7` no time.
      const more = minutes.end < end && text.charAt(minutes.end) === mark && digitAt(text, minutes.end + 1) >= 0;
      return more ? undefined : { minutes: minutes.value, end: minutes.end };
    }
    return { minutes: minutes.value, seconds: again.value, end: pastFraction(text, again.end, end) };
  }
  const sign = skipSpaces(text, at, end);
  if (sign >= end) return undefined;
  if ("hH".includes(text.charAt(sign))) {
    const minutes = sixtieth(text, skipSpaces(text, sign + 1, end), end);
    if (minutes !== undefined) return { minutes: minutes.value, end: minutes.end };
    return sign === at && !isLetter(text, sign + 1) ? { minutes: 0, end: sign + 1 } : undefined;
  }
  return "時时点點시".includes(text.charAt(sign)) ? characterMinutes(text, sign + 1, end) : undefined;
}

/** `37分`, `37분 12초` */
function characterMinutes(text: string, at: number, end: number): Rest {
  const minutes = signedNumber(text, at, end, "分분");
  if (minutes === undefined) return { minutes: 0, end: at };
  const seconds = signedNumber(text, minutes.end, end, "秒초");
  return { minutes: minutes.value, seconds: seconds?.value, end: (seconds ?? minutes).end };
}

function signedNumber(text: string, at: number, end: number, signs: string) {
  const number = smallNumberAt(text, skipSpaces(text, at, end), end);
  if (number === undefined || number.value > 59 || number.end >= end) return undefined;
  return signs.includes(text.charAt(number.end)) ? { value: number.value, end: number.end + 1 } : undefined;
}

function sixtieth(text: string, at: number, end: number) {
  const number = smallNumberAt(text, at, end);
  return number?.digits === 2 && number.value < 60 ? number : undefined;
}

/** `.000` behind the seconds. */
function pastFraction(text: string, at: number, end: number): number {
  let next = at;
  if (text.charAt(at) === "." && digitAt(text, at + 1) >= 0) next++;
  while (next > at && next < end && digitAt(text, next) >= 0) next++;
  return next;
}

interface Half {
  readonly afternoon: boolean;
  readonly place: number;
}

/** `pm`, `p.m.`, `p. m.` behind the time. */
function halfAt(text: string, at: number, end: number, vocabulary: Vocabulary): Half | undefined {
  const from = skipSpaces(text, at, end);
  const first = wordEnd(text, from, end);
  if (first === from) return undefined;
  const whole = halfOf(lowerWord(text, from, first), vocabulary);
  if (whole !== undefined)
    return { afternoon: whole, place: text.charAt(first) === "." && first < end ? first + 1 : first };
  if (text.charAt(first) !== ".") return undefined;
  const second = skipSpaces(text, first + 1, end);
  const last = wordEnd(text, second, end);
  const dotted = halfOf(`${lowerWord(text, from, first)}${lowerWord(text, second, last)}`, vocabulary);
  if (dotted === undefined) return undefined;
  return { afternoon: dotted, place: text.charAt(last) === "." && last < end ? last + 1 : last };
}

/** `오후` and `午後` stand before the time. */
function halfBefore(text: string, at: number, start: number, vocabulary: Vocabulary): Half | undefined {
  let to = at;
  while (to > start && text.charAt(to - 1) === " ") to--;
  if (to === start || text.charCodeAt(to - 1) < 0x3000) return undefined;
  const from = Math.max(wordStart(text, to, start), to - 2);
  if (from === to || text.charCodeAt(from) < 0x3000) return undefined;
  const afternoon = halfOf(text.slice(from, to), vocabulary);
  return afternoon === undefined ? undefined : { afternoon, place: from };
}

function halfOf(word: string, { afternoon, morning }: Vocabulary): boolean | undefined {
  return afternoon.has(word) ? true : morning.has(word) ? false : undefined;
}

/** Behind `Uhr`, `h`, `hrs`. */
function hourWordEnd(text: string, at: number, end: number, { hourWords }: Vocabulary): number | undefined {
  let from = skipSpaces(text, at, end);
  // `3:48: Uhr`
  if (text.charAt(from) === ":") from = skipSpaces(text, from + 1, end);
  const to = wordEnd(text, from, end);
  return to > from && hourWords.has(lowerWord(text, from, to)) ? to : undefined;
}
