import { type Span, trimSpan } from "../../text/span.js";
import type { SiteKnowledge } from "../context.js";
import type { Vocabulary } from "../vocabulary.js";
import { isAgency } from "./agencies.js";
import { isNameWord, startsUpper } from "./byline.js";

/** The parts of a dateline, each where it stands. */
export interface DatelineShape {
  /** A stamp glued before it: `UPDATE 10.38 GMT`. */
  readonly stamp?: Span;
  /** From the first place (or agency) up to and including the dash. */
  readonly span: Span;
  /** Behind the dash and the white space after it. */
  readonly end: number;
  readonly places: readonly Span[];
  readonly agency?: Span;
  readonly date?: { readonly month: number; readonly day: number; readonly year?: number };
}

/** A dateline with its dash ends within so many characters. */
const REACH = 100;
const MAX_PLACE_WORDS = 4;
const MAX_PLAIN_LENGTH = 30;

/**
 * Recognises the dateline at the start of a paragraph.
 *
 * ```text
 * London- For the second day …                      a hyphen glued to the place
 * Baghdad and Erbil, Asharq Al-Awsat—Talks …        two places, agency, em dash
 * UPDATE 10.38 GMT:London, Asharq Al-Awsat—Talks …  a stamp before it
 * KATHMANDU, April 25 (Reuters) - Talks …           a date
 * ```
 *
 * A place in mixed letters with nothing else must be short and be followed by the start of a sentence.
 */
export function findDateline(
  text: string,
  span: Span,
  site: Pick<SiteKnowledge, "name">,
  vocabulary: Vocabulary,
): DatelineShape | undefined {
  const dash = colonAfterCity(text, span, vocabulary) ?? dashAfterSite(text, span, site) ?? firstDash(text, span);
  if (dash === undefined) return undefined;
  const rest = trimSpan(text, dash.end, span.end);
  const head = trimSpan(text, span.start, dash.start);
  if (head.start === head.end || followsLikeCaption(text, rest, vocabulary)) return undefined;
  const parts = readHead(text, head, site, vocabulary);
  if (parts === undefined) return undefined;
  const { stamp, start, places, agency, date } = parts;
  if (places.length === 0 && agency === undefined) return undefined;
  if (agency === undefined && date === undefined) {
    const known = places.every((place) => vocabulary.places.has(text.slice(place.start, place.end).toLowerCase()));
    if (!known && !standsAlone(text, dash, rest, places)) return undefined;
    // `Tehran–Washington relations`: an en dash without white space joins.
    if (rest.start === dash.end && text.charAt(dash.start) === "–") return undefined;
    if (known && rest.start < rest.end && !startsSentence(text, rest)) return undefined;
    if (stamp === undefined && head.end - head.start > MAX_PLAIN_LENGTH) return undefined;
  }
  return {
    ...(stamp && { stamp }),
    span: { start, end: dash.end },
    end: rest.start === rest.end ? span.end : rest.start,
    places,
    ...(agency && { agency }),
    ...(date && { date }),
  };
}

/** The first dash that can close a dateline: em, en, `--`, `//`, or a hyphen with white space behind it. */
function firstDash(text: string, span: Span): Span | undefined {
  const limit = Math.min(span.end, span.start + REACH);
  for (let at = span.start + 1; at < limit; at++) {
    const mark = text.charAt(at);
    if (mark === "—" || mark === "–" || mark === "―") return { start: at, end: at + 1 };
    const double = text.charAt(at + 1) === mark;
    if (mark === "/" && double) return { start: at, end: at + 2 };
    if (mark !== "-") continue;
    if (double) return { start: at, end: at + 2 };
    if (at + 1 >= span.end || /\s/.test(text.charAt(at + 1))) return { start: at, end: at + 1 };
  }
  return undefined;
}

/** `London, Asharq Al-Awsat-A court …`: behind the paper's own name a hyphen needs no white space. */
function dashAfterSite(text: string, span: Span, { name }: Pick<SiteKnowledge, "name">): Span | undefined {
  if (name === undefined) return undefined;
  const at = text.slice(span.start, Math.min(span.end, span.start + REACH)).indexOf(`${name}-`);
  if (at < 0) return undefined;
  const start = span.start + at + name.length;
  return { start, end: start + 1 };
}

/** `NEW DELHI:` – a city in capitals that the lexicons know, for any other word may stand so. */
function colonAfterCity(text: string, span: Span, { places }: Vocabulary): Span | undefined {
  const colon = text.slice(span.start, Math.min(span.end, span.start + MAX_PLAIN_LENGTH)).indexOf(":");
  if (colon < 3) return undefined;
  const city = text.slice(span.start, span.start + colon);
  if (!isCapitals(city) || !places.has(city.toLowerCase())) return undefined;
  return { start: span.start + colon, end: span.start + colon + 1 };
}

/** `CAIRO, EGYPT - FEBRUARY 08: A view …` is how an agency opens a caption. */
function followsLikeCaption(text: string, rest: Span, { months }: Vocabulary): boolean {
  const [word = "", day = ""] = text.slice(rest.start, Math.min(rest.end, rest.start + 40)).split(/\s+/, 2);
  return months.has(word.toLowerCase()) && /^\d{1,2}[:,]/.test(day);
}

/**
 * True for a place that no list knows, where nothing speaks for prose: `US–Iran talks`, `ISIS—which`, `Q – How` and
 * `Turkey – an ally – said` are no datelines.
 */
function standsAlone(text: string, dash: Span, rest: Span, places: readonly Span[]): boolean {
  const mark = text.slice(dash.start, dash.end);
  const glued = rest.start === dash.end && rest.start < rest.end;
  if (glued || places.some((place) => place.end - place.start < 3)) return false;
  if (rest.start === rest.end) return isCapitals(text.slice(places[0]?.start, places[0]?.end));
  const sentence = text.slice(rest.start, Math.min(rest.end, rest.start + 300));
  const end = sentence.search(/[.!?](?:\s|$)/);
  const inserted = sentence.slice(0, end < 0 ? undefined : end).includes(mark === "-" ? " - " : mark);
  const quoted = mark !== "-" && /["“‘«]/.test(sentence.charAt(0));
  return !inserted && !quoted && startsSentence(text, rest);
}

function startsSentence(text: string, rest: Span): boolean {
  const first = text.charAt(rest.start);
  return rest.end - rest.start > 20 && (startsUpper(first) || /["'“‘«\d]/.test(first));
}

interface Head extends Pick<DatelineShape, "stamp" | "places" | "agency" | "date"> {
  readonly start: number;
}

function readHead(text: string, head: Span, site: Pick<SiteKnowledge, "name">, words: Vocabulary): Head | undefined {
  const stamp = stampBefore(text, head);
  let { start, end } = stamp === undefined ? head : trimSpan(text, stamp.behind, head.end);
  const from = start;
  if (/[!?"“”:;|]/.test(text.slice(start, end))) return undefined;
  let agency: Span | undefined;
  const open = text.slice(start, end).lastIndexOf("(");
  if (open >= 0) {
    if (text.charAt(end - 1) !== ")") return undefined;
    agency = trimSpan(text, start + open + 1, end - 1);
    if (!looksLikeSource(text.slice(agency.start, agency.end), words)) return undefined;
    ({ start, end } = trimSpan(text, start, start + open));
  }
  const pieces = splitAt(text, start, end, ",");
  let date: DatelineShape["date"];
  const placeParts: Span[] = [];
  for (const piece of pieces) {
    const printed = text.slice(piece.start, piece.end);
    const day = monthDay(printed, words);
    if (day !== undefined) date = day;
    else if (/^\d{4}$/.test(printed) && date !== undefined) date = { ...date, year: Number(printed) };
    else if (agency === undefined && isSource(printed, site, words)) agency = piece;
    else if (printed !== "") placeParts.push(piece);
  }
  const places = readPlaces(text, placeParts, words);
  if (places === undefined) return undefined;
  // `UPDATE:` without a time is told by the agency behind it; any kicker may stand so.
  if (stamp !== undefined && agency === undefined && !/\d/.test(text.slice(stamp.span.start, stamp.span.end)))
    return undefined;
  return { ...(stamp && { stamp: stamp.span }), start: from, places, ...(agency && { agency }), ...(date && { date }) };
}

/** `UPDATE 10.38 GMT:` – capitals and figures before a colon. */
function stampBefore(text: string, head: Span): { span: Span; behind: number } | undefined {
  const colon = text.slice(head.start, head.end).lastIndexOf(":");
  if (colon <= 0) return undefined;
  const span = { start: head.start, end: head.start + colon };
  return /^[A-Z\d][A-Z\d .:()]*$/.test(text.slice(span.start, span.end)) ? { span, behind: span.end + 1 } : undefined;
}

/** Places joined by `and`, `/` or `&`; a region behind the comma belongs to the place before it. */
function readPlaces(text: string, parts: readonly Span[], vocabulary: Vocabulary): Span[] | undefined {
  const [first, ...regions] = parts;
  if (first === undefined) return [];
  if (regions.length > 2) return undefined;
  const lists = regions.some((part) => splitPlaces(text, part, vocabulary).length > 1);
  if (lists) {
    // `Beirut, Damascus and London`
    const all = parts.flatMap((part) => splitPlaces(text, part, vocabulary));
    return all.every((part) => looksLikePlace(text.slice(part.start, part.end), vocabulary)) ? all : undefined;
  }
  const places = splitPlaces(text, first, vocabulary);
  const isCity = (part: Span) => vocabulary.places.has(text.slice(part.start, part.end).toLowerCase());
  if (regions.length > 0 && parts.every(isCity)) return [...parts];
  for (const part of [...places, ...regions])
    if (!looksLikePlace(text.slice(part.start, part.end), vocabulary)) return undefined;
  const last = regions[regions.length - 1];
  const end = places[places.length - 1];
  if (last !== undefined && end !== undefined) places[places.length - 1] = { start: end.start, end: last.end };
  return places;
}

function splitPlaces(text: string, part: Span, { joiners }: Vocabulary): Span[] {
  for (const joiner of ["/", "&", ...joiners]) {
    const separator = joiner.length > 1 ? ` ${joiner} ` : joiner;
    if (text.slice(part.start, part.end).includes(separator)) return splitAt(text, part.start, part.end, separator);
  }
  return [part];
}

function splitAt(text: string, start: number, end: number, separator: string): Span[] {
  const spans: Span[] = [];
  let from = start;
  for (const printed of text.slice(start, end).split(separator)) {
    spans.push(trimSpan(text, from, from + printed.length));
    from += printed.length + separator.length;
  }
  return spans;
}

function looksLikePlace(place: string, { stopWords, months, weekdays, particles }: Vocabulary): boolean {
  const words = place.split(/\s+/);
  if (place.length > 40 || words.length > MAX_PLACE_WORDS) return false;
  return words.every((word, at) => {
    const lower = word.toLowerCase();
    if (at > 0 && particles.has(lower)) return true;
    if (!isNameWord(word) || /[\d_=+<>@#]/.test(word)) return false;
    if (/\.$/.test(word) && word.length > 6) return false;
    return (
      !months.has(lower) &&
      !weekdays.has(lower) &&
      (!stopWords.has(lower) || words.length > 1) &&
      (at > 0 || !stopWords.has(lower) || particles.has(lower))
    );
  });
}

function isSource(printed: string, site: Pick<SiteKnowledge, "name">, vocabulary: Vocabulary): boolean {
  return (
    isAgency(printed, vocabulary) || (site.name !== undefined && printed.toLowerCase() === site.name.toLowerCase())
  );
}

/** What may stand in brackets: `AP`, `Reuters`, `Aswat Masriya`, `Reuters - Sport`. */
function looksLikeSource(printed: string, vocabulary: Vocabulary): boolean {
  return isAgency(printed, vocabulary) || (/^\p{Lu}[\p{L}.&/ -]*$/u.test(printed) && printed.split(" ").length <= 4);
}

/** `April 25`, `Nov. 16`, `25 April` */
function monthDay(printed: string, { months }: Vocabulary): { month: number; day: number; year?: number } | undefined {
  const words = printed.split(/\s+/);
  if (words.length < 2 || words.length > 3) return undefined;
  const [one = "", two = "", three] = words;
  const month = months.get(one.toLowerCase().replace(/\.$/, "")) ?? months.get(two.toLowerCase().replace(/\.$/, ""));
  const day = /^\d{1,2}$/.test(two) ? Number(two) : /^\d{1,2}$/.test(one) ? Number(one) : 0;
  if (month === undefined || day < 1 || day > 31) return undefined;
  if (three === undefined) return { month, day };
  return /^\d{4}$/.test(three) ? { month, day, year: Number(three) } : undefined;
}

function isCapitals(printed: string): boolean {
  return printed.toUpperCase() === printed && printed.toLowerCase() !== printed;
}
