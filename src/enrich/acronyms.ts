import { longFormStart, opensWith } from "./long-form.js";
import { type Mention, mentionAt } from "./mention.js";
import { type EnrichedPage, proseSpans } from "./passages.js";

/** A short form that the page explains itself. */
export interface Acronym {
  readonly short: Mention;
  readonly long: Mention;
}

/** The inside of a bracket that may be a short form: `IRGC`, `G-20`, `AfD`, `МИД`, `BND's`. */
const shortForm = /^(?=.{2,12}$)(?=(?:[^\p{Lu}]*\p{Lu}){2})[\p{L}][\p{L}\d&./-]*$/u;
const MOST_LONG = 160;

/**
 * Short forms with the long form that stands beside them, in either order, once for each place: in headline, deck, captions
 * and body. Only what the letters bear out: `Islamic Revolutionary Guard Corps (IRGC)` is one, `LONDON (AP)` is none.
 *
 * @example
 * ```ts
 * import { parse } from "newsdump";
 * import { findAcronyms } from "newsdump/enrich";
 *
 * const parsed = parse("Harbour opens\n\nLONDON (Reuters) - Members of the Port Harbour Authority (PHA) and the WTO (World Trade Organization) met.\n");
 * for (const { short, long } of findAcronyms(parsed)) console.log(short.text, "·", long.text);
 * // PHA · Port Harbour Authority
 * // WTO · World Trade Organization
 * ```
 */
export function findAcronyms(parsed: EnrichedPage): Acronym[] {
  const { text } = parsed;
  const found: Acronym[] = [];
  // Each bracket is looked for once, however many runs stand before it: where none follows, its place is the text's end.
  let open = -1;
  let close = -1;
  for (const { start, end } of proseSpans(parsed)) {
    if (open < start) open = nextOf("(", text, start);
    for (; open < end; open = nextOf("(", text, open + 1)) {
      const at = open;
      if (close < at) close = nextOf(")", text, at);
      if (close >= end) break;
      if (close - at > MOST_LONG) continue;
      const acronym = shortInside(text, start, at, close) ?? longInside(text, start, at, close);
      if (acronym !== undefined) found.push(acronym);
    }
    for (const acronym of shortsNamed(text.slice(start, end), text, start)) found.push(acronym);
  }
  return found.sort((one, other) => one.short.span.start - other.short.span.start);
}

function nextOf(bracket: string, text: string, from: number): number {
  const at = text.indexOf(bracket, from);
  return at < 0 ? text.length : at;
}

/** `…, or NASH`, `… – known as BIW`. */
const named =
  /(?:,|\s[–—-])?\s(?:or|ou|oder|eller|или|(?:also |better )?known as|abbreviated(?: as)?|kurz|abgekürzt) (\p{Lu}{3,8})(?![\p{L}\d-])/gu;

function* shortsNamed(prose: string, text: string, start: number): Generator<Acronym> {
  for (const match of prose.matchAll(named)) {
    const end = start + match.index;
    const [whole, short = ""] = match;
    const at = longFormStart(text, Math.max(start, end - MOST_LONG), end, short);
    if (at === undefined) continue;
    const from = end + whole.length - short.length;
    yield { short: mentionAt(text, from, from + short.length), long: mentionAt(text, at, end) };
  }
}

/** `Islamic Revolutionary Guard Corps (IRGC)` */
function shortInside(text: string, start: number, open: number, close: number): Acronym | undefined {
  const [from, to] = trimmed(text, open + 1, close);
  const short = text.slice(from, to);
  if (!shortForm.test(short)) return undefined;
  let end = open;
  while (end > start && /[\s"”»’]/.test(text[end - 1] as string)) end--;
  const at = longFormStart(text, Math.max(start, end - MOST_LONG), end, short);
  return at === undefined ? undefined : { short: mentionAt(text, from, to), long: mentionAt(text, at, end) };
}

/** `IRGC (Islamic Revolutionary Guard Corps)` */
function longInside(text: string, start: number, open: number, close: number): Acronym | undefined {
  let end = open;
  while (end > start && text[end - 1] === " ") end--;
  let from = end;
  while (from > start && end - from < 13 && /[\p{L}\d&./-]/u.test(text[from - 1] as string)) from--;
  const short = text.slice(from, end);
  if (!shortForm.test(short)) return undefined;
  const [first, last] = trimmed(text, open + 1, close);
  const words = text.slice(first, last);
  if (words.length <= short.length || /[,;:\d]/.test(words) || !opensWith(words, short)) return undefined;
  const at = longFormStart(text, first, last, short);
  return at === first ? { short: mentionAt(text, from, end), long: mentionAt(text, first, last) } : undefined;
}

function trimmed(text: string, start: number, end: number): [number, number] {
  let from = start;
  let to = end;
  while (from < to && /[\s"“”„«»'‘’]/.test(text[from] as string)) from++;
  while (to > from && /[\s"“”„«»'‘’.]/.test(text[to - 1] as string)) to--;
  return [from, to];
}
