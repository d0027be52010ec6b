import type { Span } from "../../text/span.js";
import { mayBegin } from "../letter-filter.js";
import type { RelativeForm } from "../relative-forms.js";
import type { Vocabulary } from "../vocabulary.js";
import { timeAt } from "./clock-time.js";
import { labelBehind, pastDateWords } from "./date-gap.js";
import { digitAt, numberAt } from "./printed-number.js";
import { isLetter } from "./word-at.js";

/** How long before its capture a page was printed. */
export interface RelativeDate {
  readonly minutes: number;
  /** Counted in days: the clock of the capture does not matter. */
  readonly wholeDays: boolean;
  readonly updated: boolean;
}

const MAX_LENGTH = 80;
const DAY = 1440;

/** Reads a run that says wholly how long ago it was: `3 hours ago`, `Heute, 12:37 Uhr`, `vor 3 Stundenvor 3 Stunden`. */
export function findRelativeDate(text: string, { start, end }: Span, vocabulary: Vocabulary): RelativeDate | undefined {
  if (end - start > MAX_LENGTH) return undefined;
  let found: RelativeDate | undefined;
  let updated = false;
  let clock = false;
  for (let at = pastDateWords(text, start, end, vocabulary); at < end; at = pastDateWords(text, at, end, vocabulary)) {
    const label = labelBehind(text, at, end, vocabulary);
    if (label !== undefined && found === undefined) {
      updated = label.kind === "updated";
      at = label.end;
      continue;
    }
    const relative = relativeAt(text, at, end, vocabulary);
    if (relative !== undefined) {
      found ??= { minutes: relative.minutes, wholeDays: relative.minutes % DAY === 0, updated };
      at = relative.end;
      continue;
    }
    const time = clock ? undefined : timeAt(text, at, start, end, vocabulary);
    if (time === undefined) return undefined;
    clock = true;
    at = time.end;
  }
  return found;
}

/** The form that begins at a place: `3 hours ago`. */
export function relativeAt(text: string, at: number, end: number, { relative, relativeFilter }: Vocabulary) {
  // Without a number at its head a form begins as the filter knows.
  if (digitAt(text, at) < 0 && !mayBegin(relativeFilter, text, at)) return undefined;
  for (const form of relative) {
    const found = formAt(text, at, end, form);
    if (found !== undefined) return found;
  }
  return undefined;
}

function formAt(text: string, at: number, end: number, { before, after, minutes }: RelativeForm) {
  let next = at + before.length;
  // The first character tells apart nearly all, and no copy is made.
  if (before !== "") {
    if (differs(text.charCodeAt(at), before.charCodeAt(0)) || next > end) return undefined;
    if (text.slice(at, next).toLowerCase() !== before) return undefined;
  }
  let count = 1;
  if (after !== undefined) {
    if (next > end) return undefined;
    const number = numberAt(text, next, end, 3);
    if (number === undefined || digitAt(text, number.end) >= 0) return undefined;
    count = number.value;
    next = number.end + after.length;
    if (next > end || text.slice(number.end, next).toLowerCase() !== after) return undefined;
  }
  // `today’s paper`; but dumps glue the same words twice.
  const again = before !== "" && text.slice(next, next + before.length).toLowerCase() === before;
  return isLetter(text, next) && next < end && !again ? undefined : { minutes: count * minutes, end: next };
}

function differs(printed: number, lower: number): boolean {
  return printed < 0x80 ? (printed | 0x20) !== (lower | 0x20) : lower < 0x80;
}

/** The day that lies so long before a capture; nothing where hours are counted and the capture has no clock. */
export function resolveRelative({ minutes, wholeDays }: RelativeDate, capturedAt: string): string | undefined {
  if (!wholeDays && !/T\d\d/.test(capturedAt)) return undefined;
  const captured = Date.parse(wholeDays ? capturedAt.slice(0, 10) : capturedAt);
  return Number.isNaN(captured) ? undefined : new Date(captured - minutes * 60_000).toISOString().slice(0, 10);
}
