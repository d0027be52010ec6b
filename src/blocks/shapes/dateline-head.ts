import { type Span, trimSpan } from "../../text/span.js";
import type { SiteKnowledge } from "../context.js";
import type { Vocabulary } from "../vocabulary.js";
import { isAgency } from "./agencies.js";
import { startsUpper } from "./byline.js";
import { isCapitals, isKnownPlace, looksLikePlace } from "./dateline-place.js";

/** A day of a month, with its year where that is printed. */
export interface DatelineDay {
  readonly month: number;
  readonly day: number;
  readonly year?: number;
}

/** What stands before the mark that closes a dateline. */
export interface DatelineHead {
  /** A stamp glued before it: `UPDATE 10.38 GMT`. */
  readonly stamp?: Span | undefined;
  readonly places: readonly Span[];
  readonly agency?: Span | undefined;
  readonly date?: DatelineDay | undefined;
  readonly writers?: readonly Span[] | undefined;
  /** Where the first place (or agency) stands. */
  readonly start: number;
}

type Site = Pick<SiteKnowledge, "name">;

/** Reads the words before the dash; nothing where they are no dateline. */
export function readHead(text: string, head: Span, site: Site, words: Vocabulary): DatelineHead | undefined {
  const stamp = stampBefore(text, head);
  let { start, end } = stamp === undefined ? head : trimSpan(text, stamp.behind, head.end);
  const from = start;
  if (/[!?"“”:;|]/.test(text.slice(start, end))) return undefined;
  let agency: Span | undefined;
  let writers: readonly Span[] | undefined;
  const places: Span[] = [];
  // `(EFE).-`
  const closed = text.charAt(end - 1) === "." && text.charAt(end - 2) === ")" ? end - 1 : end;
  const open = text.slice(start, closed).lastIndexOf("(");
  if (open >= 0) {
    if (text.charAt(closed - 1) !== ")") return undefined;
    const inner = trimSpan(text, start + open + 1, closed - 1);
    const printed = text.slice(inner.start, inner.end);
    // `(BEIRUT) –`
    if (
      open === 0 &&
      !isAgency(printed, words) &&
      (isKnownPlace(printed, words) || isCapitals(printed)) &&
      printed.length > 3
    )
      places.push(inner);
    // `GULL INDUSTRIES (Cleveland) -- Jane Example was named president`: a company, and where it is.
    else if (isKnownPlace(printed, words) && !isAgency(printed, words)) return undefined;
    else if (looksLikeSource(printed, words)) agency = inner;
    else if (!isSlug(printed)) return undefined;
    ({ start, end } = trimSpan(text, start, start + open));
  } else if (text.charAt(end - 1) === "/") {
    // `МОСКВА, 3 января. /ТАСС/.`
    const slash = text.lastIndexOf("/", end - 2);
    if (slash < start) return undefined;
    const inner = trimSpan(text, slash + 1, end - 1);
    ({ agency = inner, writers } = filedBy(text, inner, words));
    ({ start, end } = trimSpan(text, start, slash));
  }
  if (text.charAt(end - 1) === "." && /\d|\s/.test(text.slice(start, end - 1)))
    end = withoutStop(text, start, end, words);
  if (company.test(text.slice(start, end))) return undefined;
  let date: DatelineDay | undefined;
  const placeParts: Span[] = [];
  for (const piece of splitAt(text, start, end, /[,،]/).flatMap((part) => aroundDay(text, part, words))) {
    const printed = text.slice(piece.start, piece.end);
    const day = monthDay(printed, words);
    if (day !== undefined) date = day;
    else if (undated.has(printed.toLowerCase()) && agency !== undefined) continue;
    else if (/^\d{4}$/.test(printed) && date !== undefined) date = { ...date, year: Number(printed) };
    else if (isSource(printed, site, words)) agency ??= piece;
    else if (words.weekdays.has(printed.toLowerCase())) continue;
    else if (printed !== "") placeParts.push(piece);
  }
  const read = readPlaces(text, placeParts, words);
  if (read === undefined) return undefined;
  // `UPDATE:` without a time is told by the agency behind it; any kicker may stand so.
  if (stamp !== undefined && agency === undefined && !/\d/.test(text.slice(stamp.span.start, stamp.span.end)))
    return undefined;
  return { stamp: stamp?.span, start: from, places: [...places, ...read], agency, date, writers };
}

const fullName = /^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}.-]+){1,2}$/u;

/** `ТАСС`, `Корр. ТАСС Ольга Образцова`: an agency, and who filed for it. No agency where the words name none. */
export function filedBy(
  text: string,
  whole: Span,
  words: Vocabulary,
): { agency: Span | undefined; writers?: readonly Span[] } {
  const { end } = whole;
  const start = text.startsWith("Корр. ", whole.start) ? whole.start + 6 : whole.start;
  const isNamed = (to: number) => isAgency(text.slice(start, to), words);
  if (isNamed(end)) return { agency: { start, end } };
  for (let at = text.indexOf(" ", start); at > 0 && at < end; at = text.indexOf(" ", at + 1)) {
    if (!isNamed(at) || !fullName.test(text.slice(at + 1, end))) continue;
    return { agency: { start, end: at }, writers: [{ start: at + 1, end }] };
  }
  return { agency: undefined };
}

/** `РИА Новости, Ольга Образцова. Мост`: behind the dash, with who filed. */
const signedSource = /^(\p{Lu}[^,.:;–—]{1,24})(?:, (\p{Lu}[^,:;–—]{4,36}?))?\. ["«„]?\p{Lu}/u;

/** The source behind a dash, with a dash of its own or glued to the text: `Asharq Al-AwsatSaudi`. */
export function sourceSpan(
  text: string,
  rest: Span,
  site: Site,
  words: Vocabulary,
): { agency: Span; end: number; writers?: readonly Span[] } | undefined {
  const { start: from } = rest;
  const [, source = "", name = ""] = signedSource.exec(text.slice(from, Math.min(rest.end, from + 80))) ?? [];
  if (source !== "" && isAgency(source, words) && (name === "" || fullName.test(name))) {
    const agency = { start: from, end: from + source.length };
    const end = agency.end + (name === "" ? 1 : name.length + 3);
    return { agency, end, ...(name !== "" && { writers: [{ start: agency.end + 2, end: end - 1 }] }) };
  }
  const near = text.slice(rest.start, Math.min(rest.end, rest.start + 40));
  if (site.name !== undefined && near.startsWith(site.name)) {
    const end = rest.start + site.name.length;
    if (startsUpper(text.charAt(end))) return { agency: { start: rest.start, end }, end };
  }
  const mark = near.search(/ ?[-–—:] /);
  if (mark <= 0) return undefined;
  const printed = near.slice(0, mark).replace(/^\(|\)$/g, "");
  if (!isSource(printed, site, words)) return undefined;
  const start = rest.start + near.indexOf(printed);
  const close = near.slice(mark).search(/[-–—:]/);
  return { agency: { start, end: start + printed.length }, end: rest.start + mark + close + 1 };
}

/** `UPDATE 10.38 GMT:`, `Update 2:` – capitals and figures before a colon. */
function stampBefore(text: string, head: Span): { span: Span; behind: number } | undefined {
  const colon = text.slice(head.start, head.end).lastIndexOf(":");
  if (colon <= 0) return undefined;
  const span = { start: head.start, end: head.start + colon };
  const printed = text.slice(span.start, span.end);
  const stamped = /^[A-Z\d][A-Z\d .:()]*$/.test(printed) || /^[A-Z][a-z]{3,9} \d{1,2}$/.test(printed);
  return stamped ? { span, behind: span.end + 1 } : undefined;
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
  const isCity = (part: Span) => isKnownPlace(text.slice(part.start, part.end), vocabulary);
  if (regions.length > 0 && parts.every(isCity)) return [...parts];
  for (const part of [...places, ...regions])
    if (!looksLikePlace(text.slice(part.start, part.end), vocabulary)) return undefined;
  const last = regions[regions.length - 1];
  const end = places[places.length - 1];
  if (last !== undefined && end !== undefined) places[places.length - 1] = { start: end.start, end: last.end };
  return places;
}

function splitPlaces(text: string, part: Span, vocabulary: Vocabulary): Span[] {
  const { joiners } = vocabulary;
  // `Frankfurt/Main`
  if (isKnownPlace(text.slice(part.start, part.end), vocabulary)) return [part];
  for (const joiner of ["/", "&", ...joiners]) {
    // Spanish `y` and Russian `и` are words, Chinese `和` joins without white space.
    const separator = joiner.length > 1 || /^\p{Ll}$/u.test(joiner) ? ` ${joiner} ` : joiner;
    if (text.slice(part.start, part.end).includes(separator)) return splitAt(text, part.start, part.end, separator);
  }
  return [part];
}

/** @param separator - a string, or a pattern of one character */
export function splitAt(text: string, start: number, end: number, separator: string | RegExp): Span[] {
  const spans: Span[] = [];
  let from = start;
  for (const printed of text.slice(start, end).split(separator)) {
    spans.push(trimSpan(text, from, from + printed.length));
    from += printed.length + (typeof separator === "string" ? separator.length : 1);
  }
  return spans;
}

/** `GULL MILLS Corp. (Riverton) --`: no place ends so. `CO` without its stop is Colorado, `SA` South Australia. */
const company =
  /\S\s(?:(?:Corp|Inc|Ltd|PLC|LLC|GmbH|Cos|Industries|Holdings|Corporation|Limited|Bancorp)\.?|(?:Co|N\.A|S\.A|N\.V|L\.P|S\.p\.A)\.)$|&\sCo\.?$/i;

/** Stands where a text is of no place. */
const undated: ReadonlySet<string> = /* @__PURE__ */ new Set(["undated"]);

/** `BC-HARBOUR-OPENS-NYT`: how a wire calls the story, which some print where the agency stands. */
export function isSlug(printed: string): boolean {
  const words = printed.split("-");
  return /^(?:AM|PM|BC)-[A-Z\d]/.test(printed) || (words.length > 2 && words.every((word) => /^[A-Z\d]+$/.test(word)));
}

/** `Praha 13. ledna`, `March 1 KYODO`, `Tokyo KYODO`: a day or an agency without a comma in front of it. */
function aroundDay(text: string, part: Span, words: Vocabulary): Span[] {
  const printed = text.slice(part.start, part.end);
  const source = agencyBehind(printed, words);
  const head = source === undefined ? printed : printed.slice(0, -source.length - 1);
  const piece = (from: number, to: number): Span => ({ start: part.start + from, end: part.start + to });
  const tail = source === undefined ? [] : [piece(head.length + 1, printed.length)];
  const isPlace = (said: string) => isKnownPlace(said, words) || isCapitals(said);
  if (monthDay(head, words) !== undefined || /^\d{4}$/.test(head)) return [piece(0, head.length), ...tail];
  for (let at = head.indexOf(" "); at > 0; at = head.indexOf(" ", at + 1)) {
    // `Beijing March 1`: any name may stand in front of a month.
    const rest = head.slice(at + 1);
    const sure =
      /^(?:\d|[اأ]ول )/.test(rest) ||
      words.dateWords.has(rest.split(" ", 1)[0] as string) ||
      (source !== undefined && isPlace(head.slice(0, at)));
    if (sure && monthDay(rest, words) !== undefined) return [piece(0, at), piece(at + 1, head.length), ...tail];
  }
  return source !== undefined && isPlace(head) ? [piece(0, head.length), ...tail] : [part];
}

/** The agency that words end with, behind others: `March 1 KYODO`. */
function agencyBehind(printed: string, words: Vocabulary): string | undefined {
  if (isAgency(printed, words)) return undefined;
  for (let space = printed.indexOf(" "); space > 0; space = printed.indexOf(" ", space + 1)) {
    const name = printed.slice(space + 1);
    if (name.length > 2 && isAgency(name, words)) return name;
  }
  return undefined;
}

/** `Москва. 4 марта.`, `13 Ene.` */
function withoutStop(text: string, start: number, end: number, words: Vocabulary): number {
  const last =
    text
      .slice(start, end - 1)
      .split(/[,.]/)
      .pop() ?? "";
  return monthDay(last.trim(), words) === undefined ? end : end - 1;
}

function isSource(printed: string, site: Site, vocabulary: Vocabulary): boolean {
  const { joiners } = vocabulary;
  if (site.name !== undefined && printed.toLowerCase() === site.name.toLowerCase()) return true;
  if (isAgency(printed, vocabulary) || isPaper(printed, vocabulary)) return true;
  // `Asharq Al-Awsat and Agencies`
  const words = printed.split(" ");
  const at = words.findIndex((word) => joiners.has(word.toLowerCase()) || word === "/");
  if (at <= 0) return false;
  const sides = [words.slice(0, at).join(" "), words.slice(at + 1).join(" ")];
  return sides.every((side) => isSource(side, site, vocabulary));
}

/** `Example News`, `Example-Magazine.com`: the site's name where a place would stand. */
export function isPaper(printed: string, { paperWords }: Vocabulary): boolean {
  if (/^[\p{L}\d-]+\.[\p{L}]{2,4}$/u.test(printed)) return true;
  const words = printed.toLowerCase().split(" ");
  return words.length > 1 && words.length < 5 && paperWords.has(words[words.length - 1] as string);
}

/** What may stand in brackets: `AP`, `Reuters`, `Aswat Masriya`, `Reuters - Sport`, `dpo`. */
function looksLikeSource(printed: string, vocabulary: Vocabulary): boolean {
  if (isAgency(printed, vocabulary) || /^[a-z]{2,6}(?:[/-][a-z]{2,6})?$/.test(printed)) return true;
  return /^\p{Lu}[\p{L}.&/ -]*$/u.test(printed) && printed.split(" ").length <= 4;
}

/** `April 25`, `Nov. 16`, `25 April`, `1er mars`, `27.6.2015`, `le 15 février 2024`, `6 de mayo de 2023`, `15 lutego 2024 r.` */
function monthDay(printed: string, { months, dateWords }: Vocabulary): DatelineDay | undefined {
  const numeric = /^(\d{1,2})\. ?(\d{1,2})\.(?:(\d{2,4})\.?)?$/.exec(printed);
  if (numeric !== null) return day(Number(numeric[2]), Number(numeric[1]), numeric[3]);
  const words = printed.split(/\s+/).filter((word) => !dateWords.has(word.toLowerCase()));
  if (words.length === 4 && yearWord.test(words[3] as string)) words.pop();
  if (words.length < 2 || words.length > 3) return undefined;
  const [one = "", two = "", three] = words;
  const month = months.get(one.toLowerCase().replace(/\.$/, "")) ?? months.get(two.toLowerCase().replace(/\.$/, ""));
  // `اول سبتمبر 2008`: the first.
  const number = /^[اأ]ول$/.test(one)
    ? 1
    : /^\d{1,2}$/.test(two)
      ? Number(two)
      : /^\d{1,2}(?:\.|er|º)?$/.test(one)
        ? Number.parseInt(one, 10)
        : 0;
  if (month === undefined || (three !== undefined && !/^\d{4}$/.test(three))) return undefined;
  return day(month, number, three);
}

/** Behind a year in Polish, Russian and Ukrainian. */
const yearWord = /^(?:r|roku|г|года|р|року)\.?$/;

function day(month: number, number: number, year: string | undefined): DatelineDay | undefined {
  if (month < 1 || month > 12 || number < 1 || number > 31) return undefined;
  return year?.length === 4 ? { month, day: number, year: Number(year) } : { month, day: number };
}
