import { type FoundPart, printedPart } from "../../fields/labelled-record.js";
import { dateAtStart, wholeDate } from "../../fields/printed-date.js";
import type { Span } from "../../text/span.js";
import { clipRuns } from "../markup/clip.js";
import { runsOf } from "../markup/lay.js";
import type { Piece } from "../markup/pieces.js";

/** A run of the header between two commas. */
interface Segment extends Span {
  readonly text: string;
}

/**
 * The parts of a header, whose order differs from source to source.
 *
 * ```text
 * Politique, jeudi 5 octobre 2013, p. 16     section, date, page
 * March 14, 2006                             a date that holds a comma
 * 4 mars 2019 no. 123 · 5 mars 2015 - 13:45 UTC +0100 1203 mots
 * ```
 */
export function headerParts(text: string, pieces: readonly Piece[]): FoundPart[] {
  const runs = pieces.flatMap((piece) => runsOf(piece.runs));
  const segments = runs.flatMap((run) => segmentsOf(text, run));
  const date = findDate(text, runs, segments);
  const parts: FoundPart[] = [];
  segments.forEach(({ start, end, text: said }, at) => {
    if (date !== undefined && at >= date.from && at <= date.to) return;
    const part = { span: { start, end }, from: "DocHeader" };
    const page = pageOf(said);
    if (page !== undefined) parts.push({ ...part, field: "page", value: page });
    else if (words.test(said)) parts.push({ ...part, field: "length" });
    else if (isWeekday(said) || isIssue(said) || isTime(said)) parts.push({ ...part, role: "field" });
    else if (date === undefined || at < date.from || at === 0) parts.push({ ...part, field: "section" });
    else parts.push({ ...part, field: "other" });
  });
  if (date !== undefined) {
    const span = { start: (segments[date.from] as Segment).start, end: (segments[date.to] as Segment).end };
    parts.push({
      span,
      runs: clipRuns(runs, span.start, span.end),
      field: "published",
      from: "DocHeader",
      value: date.value,
      ...(date.length !== undefined && { also: [{ field: "length", value: date.length }] }),
    });
  }
  return parts;
}

/** What stands between commas; one in a reference is none. */
function segmentsOf(text: string, run: Span): Segment[] {
  const segments: Segment[] = [];
  for (let start = run.start; start < run.end; ) {
    const comma = text.indexOf(",", start);
    const end = comma < 0 || comma > run.end ? run.end : comma;
    const said = printedPart(text, { span: { start, end } });
    if (said !== "") segments.push({ start, end, text: said });
    start = end + 1;
  }
  return segments;
}

/** The first segment, or two or three of them, that are a date. */
function findDate(text: string, runs: readonly Span[], segments: readonly Segment[]) {
  for (let from = 0; from < segments.length; from++) {
    for (let to = Math.min(from + 2, segments.length - 1); to >= from; to--) {
      const { start } = segments[from] as Segment;
      const { end } = segments[to] as Segment;
      const said = printedPart(text, { span: { start, end }, runs: clipRuns(runs, start, end) });
      const found = dateOf(said);
      if (found !== undefined) return { from, to, ...found };
    }
  }
  return undefined;
}

interface FoundDate {
  readonly value: string;
  /** `1203 mots`. */
  readonly length?: string;
}

const time = /^\d{1,2}[:h]\d{2}(?::\d{2})?(?![\p{L}\d])/u;
const zone = /^(?:(?:UTC|GMT|Z)\b)?\s{0,3}([+-])(\d{2}):?(\d{2})(?!\d)|^(?:UTC|GMT|Z)\b/i;
const words = /^(\d{1,6}) (?:mots?|words?|palabras?|parole|Wörter|woorden)(?!\p{L})/u;

/** A month at least; behind a day may stand a time with its zone, a number of words, an issue: `- 08:15 UTC +0200 1203 mots`. */
function dateOf(said: string): FoundDate | undefined {
  const whole = wholeDate(said);
  if (whole !== undefined) return whole.length >= 7 ? { value: whole } : undefined;
  const found = dateAtStart(said);
  if (found === undefined || found.value.length < 7) return undefined;
  let rest = said.slice(found.end);
  const trim = () => rest.replace(/^[\s,–-]{1,9}/, "");
  const take = (pattern: RegExp, from = trim()) => {
    const match = pattern.exec(from);
    rest = from.slice(match?.[0].length);
    return match;
  };
  let { value } = found;
  const clock = value.length === 10 ? take(time) : null;
  if (clock !== null) value += `T${clock[0].replace(/^\d\D/, "0$&").replace("h", ":")}`;
  // `13:45 -03:30`, but `13:45 -1203 mots`: a dash stands in front of either.
  const offset = /T[\d:]+$/.test(value) && !words.test(trim()) && (take(zone, rest.trimStart()) ?? take(zone));
  // `UTC +0200`: the time is that of the zone.
  if (offset) value += offset[1] === undefined ? "Z" : `${offset[1]}${offset[2]}:${offset[3]}`;
  const length = take(words);
  rest = trim();
  if (rest !== "" && !isIssue(rest) && !isTime(rest)) return undefined;
  return { value, ...(length !== null && { length: length[1] as string }) };
}

function pageOf(said: string): string | undefined {
  const [word = "", ...rest] = said.split(/[. ]/);
  const page = rest.join(" ").trim();
  const isWord = /^(?:pp?|pages?|pg|s|seite)$/i.test(word);
  return isWord && page !== "" && page.length <= 30 ? page : undefined;
}

function isIssue(said: string): boolean {
  return /^(?:n(?:o|°|º|um(?:éro)?)?\.?|nr\.?|vol\.?|#)\s{0,3}\d[\w./ -]{0,20}$/iu.test(said);
}

function isTime(said: string): boolean {
  return /\bUTC\b/.test(said) || /^\d{1,2}[:h]\d{2}(?::\d{2})?$/.test(said);
}

function isWeekday(said: string): boolean {
  return said.length < 20 && wholeDate(`${said} 5 octobre 2013`) === "2013-10-05" && !/\d/.test(said);
}
