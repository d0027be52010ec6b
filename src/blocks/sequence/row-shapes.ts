import { Mark, marks as marksOf, markTable } from "../../text/char-class.js";
import type { LineTable } from "../../text/lines.js";
import { mayBe } from "../letter-filter.js";
import type { Vocabulary } from "../vocabulary.js";
import { bucket } from "./bucket.js";
import { codeTest } from "./code-test.js";

/** Han, Kana and Hangul, against Arabic and Devanagari: by a letter in the middle. */
export function isEastern(text: string, start: number, end: number): boolean {
  for (let at = (start + end) >> 1; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x3041 && code < 0xd7b0) return true;
    if (code > 0x40 && code < 0x2000) return false;
  }
  return text.charCodeAt(start) >= 0x3041 && text.charCodeAt(start) < 0xd7b0;
}

const isCloser = /* @__PURE__ */ codeTest("\"'”’»)]」』*");

/** 0 a letter, 1 stop, 2 question or call, 3 colon, 4 comma, 5 dots, 6 bracket, 7 digit, 8 stop in quotation marks, 9 another sign. */
export function endOf(text: string, start: number, end: number): number {
  let last = end - 1;
  const code = text.charCodeAt(last);
  const closed = isCloser(code);
  if (closed) {
    while (last > start && isCloser(text.charCodeAt(last))) last--;
    const inner = text.charCodeAt(last);
    if (inner === 0x2e || inner === 0x21 || inner === 0x3f || inner === 0x3002) return 8;
    return code === 0x29 || code === 0x5d ? 6 : 9;
  }
  if (code === 0x2e) return text.charCodeAt(last - 1) === 0x2e ? 5 : 1;
  if (code === 0x3002 || code === 0x964 || code === 0x6d4 || code === 0xff0e) return 1;
  if (code === 0x21 || code === 0x3f || code === 0xff01 || code === 0xff1f || code === 0x61f) return 2;
  if (code === 0x3a || code === 0xff1a) return 3;
  if (code === 0x2c || code === 0x3b) return 4;
  if (code === 0x2026) return 5;
  const bits = marksOf(code);
  if ((bits & Mark.Digit) !== 0) return 7;
  return (bits & (Mark.Lower | Mark.Upper | Mark.Caseless)) !== 0 ? 0 : 9;
}

/** By kind of character. */
export function firstOf(code: number): number {
  const bits = marksOf(code);
  if ((bits & Mark.Upper) !== 0) return 0;
  if ((bits & Mark.Lower) !== 0) return 1;
  if ((bits & Mark.Digit) !== 0) return 2;
  if ((bits & Mark.Caseless) !== 0) return 3;
  if (code === 0x22 || code === 0x27 || (code >= 0x2018 && code <= 0x201e) || code === 0xab || code === 0x300c)
    return 4;
  return code === 0x28 || code === 0x5b || code === 0x3010 ? 5 : 6;
}

const smallShares = [0.05, 0.4, 0.65];

/** 0 no letters, 1 all capitals, 2 without case, then by the share of words that begin with a small letter. */
export function lettersOf(lines: LineTable, at: number, marks: number, words: number, caseless: boolean): number {
  if (caseless) return 2;
  if ((marks & Mark.Lower) === 0) return (marks & Mark.Upper) === 0 ? 0 : 1;
  return 3 + bucket((lines.lowerWords[at] as number) / words, smallShares);
}

const year = /(?:19|20)\d\d/;
const fullDate = /\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]\s?(?:\d{4}|\d{2})\b|\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{4}年|\d월/;
const clock = /\d{1,2}[:.h]\d{2}/;

/** A time of day has so many digits at the least, and a year or a date more. */
const CLOCK_DIGITS = 3;

/** 0 none, 1 a year, 2 a month's name with digits, 3 a date in figures, 4 a time of day, 5 date and time. */
export function dateOf(text: string, start: number, end: number, digits: number, month: boolean): number {
  if (digits < CLOCK_DIGITS) return month ? 2 : 0;
  const line = text.slice(start, end);
  const dated = fullDate.test(line);
  const timed = clock.test(line);
  if (dated || (month && year.test(line))) return timed && line.length > 12 ? 5 : dated ? 3 : 2;
  if (month) return 2;
  if (timed) return 4;
  return year.test(line) ? 1 : 0;
}

const TAIL = 70;
/** A link may stand behind `AGENCY/Name`. */
const LINKED_TAIL = 130;
const Letter = Mark.Lower | Mark.Upper | Mark.Caseless;

/** 1 an agency in the last words, 2 the same in brackets or beside a stroke, 3 a credit word before a name: `Foto: N/dpa`. */
export function creditShape(text: string, start: number, end: number, vocabulary: Vocabulary): number {
  const { agencies, creditWords, creditWordFilter } = vocabulary;
  const marks = markTable();
  let bracket = text.charCodeAt(end - 1) === 0x29;
  let credit = false;
  let to = -1;
  const near = Math.max(start, end - TAIL);
  for (let at = end - 1, limit = Math.max(start, end - LINKED_TAIL); at >= limit; at--) {
    const code = text.charCodeAt(at);
    // Most letters are small ones of English.
    const small = code > 0x60 && code < 0x7b;
    const letter = small || ((marks[code] as number) & Letter) !== 0;
    if (letter) {
      if (to < 0) to = at + 1;
      if (at > limit) continue;
    }
    if (to >= 0) {
      const from = letter ? at : at + 1;
      if (mayBe(creditWordFilter, text, from, to) && (at >= near || text.charCodeAt(to) === 0x2f)) {
        const word = text.slice(from, to).toLowerCase();
        if (agencies.has(word)) return bracket || code === 0x2f || code === 0x5c ? 2 : 1;
        if (creditWords.has(word)) credit = true;
      }
      to = -1;
    }
    if (code === 0x2f || code === 0x7c || code === 0xa9) bracket = true;
    if (credit && (code === 0x28 || code === 0x2e || code === 0x7c)) return 3;
  }
  return 0;
}

/** 1 capitals before a dash, 2 a bracket before a dash: `MEXICO CITY (AP) —`, `Kiel (dpa) -`; 【 as well. */
export function datelineShape(text: string, start: number, limit: number): number {
  if (text.charCodeAt(start) === 0x3010) return 2;
  let bracket = false;
  let capitals = 0;
  const end = Math.min(limit, start + 60);
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x29) bracket = true;
    else if (code >= 0x41 && code <= 0x5a) capitals++;
    else if (code === 0x2014 || code === 0x2013 || (code === 0x2d && text.charCodeAt(at + 1) === 0x20)) {
      if (bracket) return 2;
      return capitals >= 3 && capitals * 2 > at - start ? 1 : 0;
    } else if (code === 0x2e && at - start > 30) return 0;
  }
  return 0;
}
