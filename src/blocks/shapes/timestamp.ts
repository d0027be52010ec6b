import type { Span } from "../../text/span.js";
import type { Vocabulary } from "../vocabulary.js";

/** A moment as printed: `value` is ISO 8601 and never more precise than the text. */
export interface Moment {
  readonly value: string;
  /** The label before it called it an update. */
  readonly updated: boolean;
}

const MAX_LENGTH = 160;
// A word, a number with its inner dots, slashes, colons and hyphens, or one mark.
const token = /\p{L}[\p{L}\p{M}’']*|\d+(?:[:./-]\d+)*\.?|[^\s\p{L}\d]/gu;
const isoDate = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const numericDate = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/;
const clock = /^(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:\.\d+)?)?\.?$/;
const year = /^(?:18|19|20)\d{2}$/;
const zones: ReadonlySet<string> = /* @__PURE__ */ new Set(["gmt", "utc", "z"]);
const fillers: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "at",
  "on",
  "t",
  "of",
  "st",
  "nd",
  "rd",
  "th",
  "uhr",
  "um",
]);

interface Draft {
  day?: string;
  time?: string;
  zone?: string;
  updated: boolean;
}

/**
 * Reads a run of text that is wholly a date: dates and times with labels, weekdays and zones between them, and
 * nothing else. `Published: April 28, 2023 1:15 pm GMT | Updated: 29 April 2023` gives two moments.
 */
export function findTimestamp(text: string, span: Span, vocabulary: Vocabulary): readonly Moment[] | undefined {
  if (span.end - span.start > MAX_LENGTH || span.end === span.start) return undefined;
  const tokens = text.slice(span.start, span.end).match(token) ?? [];
  const moments: Draft[] = [];
  let draft: Draft = { updated: false };
  for (let at = 0; at < tokens.length; ) {
    const label = labelLength(tokens, at, vocabulary);
    if (label !== undefined) {
      if (draft.day !== undefined) moments.push(draft);
      draft = draft.day !== undefined || label.updated ? { updated: label.updated } : draft;
      at += label.length;
      continue;
    }
    const day = draft.day === undefined ? dayLength(tokens, at, vocabulary) : undefined;
    if (day !== undefined) {
      draft.day = day.value;
      at += day.length;
      continue;
    }
    const time = draft.time === undefined ? timeLength(tokens, at, vocabulary) : undefined;
    if (time !== undefined) {
      draft.time = time.value;
      at += time.length;
      continue;
    }
    const word = (tokens[at] as string).toLowerCase();
    if (draft.time !== undefined && zones.has(word)) draft.zone = "Z";
    else if (!isFiller(tokens[at] as string, word, draft, vocabulary)) return undefined;
    at++;
  }
  if (draft.day !== undefined) moments.push(draft);
  if (moments.length === 0) return undefined;
  return moments.map(({ day, time, zone, updated }) => ({
    value: time === undefined ? (day as string) : `${day}T${time}${zone ?? ""}`,
    updated,
  }));
}

function isFiller(printed: string, word: string, draft: Draft, { weekdays }: Vocabulary): boolean {
  if (!/[\p{L}\d]/u.test(printed)) return true;
  if (fillers.has(word) || weekdays.has(word)) return true;
  // A zone's letters (`JST`, `MYT`): the offset is not ours to know.
  return draft.time !== undefined && /^[A-Z]{2,5}$/.test(printed);
}

interface Taken {
  readonly value: string;
  readonly length: number;
}

function labelLength(tokens: readonly string[], at: number, { labels }: Vocabulary) {
  for (let length = Math.min(3, tokens.length - at); length > 0; length--) {
    const kind = labels.get(
      tokens
        .slice(at, at + length)
        .join(" ")
        .toLowerCase(),
    );
    if (kind === "published" || kind === "updated") return { length, updated: kind === "updated" };
  }
  return undefined;
}

function dayLength(tokens: readonly string[], at: number, vocabulary: Vocabulary): Taken | undefined {
  const first = tokens[at] as string;
  const iso = isoDate.exec(first);
  if (iso !== null) return dated(iso[1] as string, Number(iso[2]), Number(iso[3]), 1);
  const numeric = numericDate.exec(first);
  if (numeric !== null) return numericDay(first, numeric, vocabulary);
  const month = vocabulary.months.get(first.toLowerCase());
  return month === undefined ? dayFirst(tokens, at, vocabulary) : monthFirst(tokens, at, month);
}

/** `28.04.2023`; with slashes the order is a habit of the language, and where it has none only a day above 12 tells. */
function numericDay(printed: string, [, one, two, four]: RegExpExecArray, { lexicons }: Vocabulary): Taken | undefined {
  const left = Number(one);
  const right = Number(two);
  if (printed.includes(".") || right <= 12 !== left <= 12) {
    const dayFirst = printed.includes(".") || left > 12;
    return dayFirst ? dated(four as string, right, left, 1) : dated(four as string, left, right, 1);
  }
  const orders = new Set(lexicons.map(({ dateOrder }) => dateOrder));
  const [order] = orders;
  if (orders.size !== 1 || order === undefined) return undefined;
  return order === "day-first" ? dated(four as string, right, left, 1) : dated(four as string, left, right, 1);
}

/** `April 28, 2023`, `Apr. 28 2023` */
function monthFirst(tokens: readonly string[], at: number, month: number): Taken | undefined {
  let next = at + 1;
  if (tokens[next] === ".") next++;
  const day = tokens[next++];
  if (day === undefined || !/^\d{1,2}$/.test(day)) return undefined;
  if (/^(?:st|nd|rd|th)$/.test(tokens[next] ?? "")) next++;
  if (tokens[next] === ",") next++;
  const four = tokens[next];
  return four !== undefined && year.test(four) ? dated(four, month, Number(day), next + 1 - at) : undefined;
}

/** `28 April 2023`, `28. April 2023` */
function dayFirst(tokens: readonly string[], at: number, { months }: Vocabulary): Taken | undefined {
  const day = /^(\d{1,2})\.?$/.exec(tokens[at] as string)?.[1];
  if (day === undefined) return undefined;
  let next = at + 1;
  if (/^(?:st|nd|rd|th|of|de)$/.test(tokens[next] ?? "")) next++;
  const month = months.get((tokens[next] ?? "").toLowerCase());
  if (month === undefined) return undefined;
  next++;
  if (tokens[next] === "." || tokens[next] === ",") next++;
  const four = tokens[next];
  return four !== undefined && year.test(four) ? dated(four, month, Number(day), next + 1 - at) : undefined;
}

function dated(four: string, month: number, day: number, length: number): Taken | undefined {
  const days = month === 2 && !isLeapYear(Number(four)) ? 28 : monthLengths[month - 1];
  if (days === undefined || day < 1 || day > days) return undefined;
  return { value: `${four}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`, length };
}

const monthLengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function isLeapYear(four: number): boolean {
  return four % 4 === 0 && (four % 100 !== 0 || four % 400 === 0);
}

/** `1:15 pm`, `13.40`, `9pm`, `3:54 p.m.` */
function timeLength(tokens: readonly string[], at: number, vocabulary: Vocabulary): Taken | undefined {
  const printed = tokens[at] as string;
  const halfDay = meridiem(tokens, at + 1, vocabulary);
  const found = clock.exec(printed) ?? (halfDay && /^(\d{1,2})$/.exec(printed));
  if (!found) return undefined;
  let hour = Number(found[1]);
  const minute = found[2] ?? "00";
  if (halfDay !== undefined && (hour < 1 || hour > 12)) return undefined;
  if (halfDay?.afternoon === true && hour < 12) hour += 12;
  if (halfDay?.afternoon === false && hour === 12) hour = 0;
  if (hour > 23 || Number(minute) > 59) return undefined;
  const seconds = found[3] === undefined ? "" : `:${found[3]}`;
  return { value: `${String(hour).padStart(2, "0")}:${minute}${seconds}`, length: 1 + (halfDay?.length ?? 0) };
}

function meridiem(tokens: readonly string[], at: number, { afternoon, morning }: Vocabulary) {
  const joined = [tokens[at] ?? "", tokens[at + 1] ?? "", tokens[at + 2] ?? "", tokens[at + 3] ?? ""];
  const dotted = joined[1] === "." && joined[3] === ".";
  const word = (dotted ? `${joined[0]}${joined[2]}` : (joined[0] as string)).toLowerCase();
  if (!afternoon.has(word) && !morning.has(word)) return undefined;
  return { afternoon: afternoon.has(word), length: dotted ? 4 : 1 };
}
