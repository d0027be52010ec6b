import { type Span, trimSpan } from "../../text/span.js";
import type { SiteKnowledge } from "../context.js";
import { mayBegin } from "../letter-filter.js";
import type { Vocabulary } from "../vocabulary.js";
import { isAgency } from "./agencies.js";
import { scriptDateline } from "./dateline-brackets.js";
import { type DatelineHead, isPaper, readHead, sourceSpan } from "./dateline-head.js";
import { closingMark, type DatelineMark } from "./dateline-mark.js";
import { isCapitals, isKnownPlace, isPlaceOfPage, pointsBack, startsSentence } from "./dateline-place.js";

/** The parts of a dateline, each where it stands. */
export interface DatelineShape extends Pick<DatelineHead, "stamp" | "places" | "agency" | "date"> {
  /** From the first place (or agency) up to and including the dash. */
  readonly span: Span;
  /** Behind the dash and the white space after it. */
  readonly end: number;
  /** The names of those who filed, where it says so: `（记者 成欣）`, `/Корр. ТАСС Ольга Образцова/`. */
  readonly writers?: readonly Span[] | undefined;
}

const MAX_PLAIN_LENGTH = 30;
/** A place with a colon or full stop opens a paragraph, not a line of a list. */
const MIN_BEHIND_STOP = 40;
const MIN_BEHIND_COLON = 90;

/**
 * Recognises the dateline at the start of a paragraph.
 *
 * ```text
 * London- For the second day …                      a hyphen glued to the place
 * Baghdad and Erbil, Asharq Al-Awsat—Talks …        two places, agency, em dash
 * UPDATE 10.38 GMT:London, Asharq Al-Awsat—Talks …  a stamp before it
 * KATHMANDU, April 25 (Reuters) - Talks …           a date
 * Chemnitz. The festival …                          a place that the page or a lexicon knows
 * 新华社北京4月24日电 …                               agency, place and day without a mark
 * (ANSA) - Rome, October 11 - The minister …        the agency first, with a dash of its own
 * МОСКВА, 3 янв – РИА Новости, Ольга Образцова. Мост …  the agency and who filed, behind the dash
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
  const bracketed = scriptDateline(text, span, vocabulary);
  if (bracketed !== undefined) return bracketed;
  const mark = closingMark(text, span, site, vocabulary);
  if (mark === undefined) return undefined;
  const head = trimSpan(text, span.start, mark.start);
  let rest = trimSpan(text, mark.end, span.end);
  if (head.start === head.end || followsLikeCaption(text, rest, vocabulary)) return undefined;
  if (opensCaption(text, span, vocabulary)) return undefined;
  const parts = readHead(text, head, site, vocabulary);
  if (parts === undefined) return undefined;
  const { stamp, start, places, date } = parts;
  let { agency, writers } = parts;
  let end = mark.end;
  // `Riyadh - Asharq Al-Awsat- The …`, `Riyadh - Asharq Al-AwsatSaudi …`: the source behind the dash.
  const behind = agency === undefined && mark.kind === "dash" ? sourceSpan(text, rest, site, vocabulary) : undefined;
  if (behind !== undefined) {
    ({ agency, writers, end } = behind);
    rest = trimSpan(text, end, span.end);
  }
  if (places.length === 0 && agency === undefined) return undefined;
  // `Jane Example (AP) The …`: without a mark any name may stand so.
  const unmarked = mark.end === mark.start && date === undefined;
  if (unmarked && !places.every((place) => isSurePlace(text, place, vocabulary))) return undefined;
  const known = agency !== undefined && (behind !== undefined || isSureSource(text, agency, site, vocabulary));
  const plain = { mark, head, rest, places, stamp, trusted: agency !== undefined || site.name !== undefined };
  if (!known && date === undefined && !mayStandAlone(text, plain, vocabulary)) return undefined;
  const filed = places.length === 0 && known ? placeBehind(text, rest, site, vocabulary) : undefined;
  if (filed !== undefined) {
    const { span: own, ...found } = filed;
    return { ...(stamp && { stamp }), ...found, span: { start, end: own.end }, ...(agency && { agency }) };
  }
  const from = rest.start === rest.end ? span.end : rest.start;
  return { stamp, span: { start, end }, end: from, places, agency, date, writers };
}

/** Place and day behind the dash of an agency that stands first. */
function placeBehind(
  text: string,
  rest: Span,
  site: Pick<SiteKnowledge, "name">,
  vocabulary: Vocabulary,
): DatelineShape | undefined {
  const found = findDateline(text, rest, site, vocabulary);
  const isFiled = found?.places.length !== 0 && found?.date !== undefined && found.agency === undefined;
  return isFiled ? found : undefined;
}

/** An agency of the lexicons, or the paper itself; what stands in brackets may be a party or a club. */
function isSureSource(
  text: string,
  { start, end }: Span,
  site: Pick<SiteKnowledge, "name">,
  words: Vocabulary,
): boolean {
  const printed = text.slice(start, end);
  return (
    isPaper(printed, words) ||
    printed.toLowerCase() === site.name?.toLowerCase() ||
    printed.split(/[/,]| - | and /).some((part) => isAgency(part.trim(), words))
  );
}

interface Plain extends Pick<DatelineHead, "stamp" | "places"> {
  readonly mark: DatelineMark;
  readonly head: Span;
  readonly rest: Span;
  /** A source stands behind it, or the site is one that has datelines. */
  readonly trusted: boolean;
}

/** True for places without agency and day where nothing speaks for prose. */
function mayStandAlone(text: string, plain: Plain, vocabulary: Vocabulary): boolean {
  const { mark, head, rest, places, stamp, trusted } = plain;
  if (places.length === 0) return false;
  if (stamp === undefined && head.end - head.start > MAX_PLAIN_LENGTH) return false;
  const known = places.every((place) => isKnownPlace(text.slice(place.start, place.end), vocabulary));
  if (mark.kind === "stop" || mark.kind === "colon") {
    const shortest = mark.kind === "stop" ? MIN_BEHIND_STOP : MIN_BEHIND_COLON;
    const capitals = isCapitals(text.slice(head.start, head.end));
    if (rest.end > rest.start && rest.end - rest.start < (capitals ? 1 : shortest)) return false;
    if (!known && !places.every((place) => isPlaceOfPage(text, place, vocabulary))) return false;
    return rest.start === rest.end || capitals || (startsSentence(text, rest) && !pointsBack(text, rest, vocabulary));
  }
  if (!known && !standsAlone(text, plain)) return false;
  // `VIDEO - Watch …`: what menus call their parts.
  if (!known && isMenuWord(text.slice(head.start, head.end), vocabulary)) return false;
  // In small letters any noun may stand before a dash, and any list.
  if (!known && !trusted && !places.some((place) => isSurePlace(text, place, vocabulary))) return false;
  // `Tehran–Washington relations`: an en dash without white space joins.
  if (rest.start === mark.end && text.charAt(mark.start) === "–") return false;
  return !known || rest.start === rest.end || startsSentence(text, rest);
}

function isMenuWord(printed: string, { lines }: Vocabulary): boolean {
  return lines.get(printed.toLowerCase()) === "navigation";
}

/** A city in capitals, of the lexicons, or of the page; its region does not count. */
function isSurePlace(text: string, place: Span, vocabulary: Vocabulary): boolean {
  const printed = text.slice(place.start, place.end).split(",", 1)[0] as string;
  const city = { start: place.start, end: place.start + printed.length };
  return isCapitals(printed) || isKnownPlace(printed, vocabulary) || isPlaceOfPage(text, city, vocabulary);
}

/** `CAIRO, EGYPT - FEBRUARY 08: A view …` is how an agency opens a caption. */
function followsLikeCaption(text: string, rest: Span, { months }: Vocabulary): boolean {
  const [word = "", day = ""] = text.slice(rest.start, Math.min(rest.end, rest.start + 40)).split(/\s+/, 2);
  return months.has(word.toLowerCase()) && /^\d{1,2}[:,]/.test(day);
}

/** `FILE - The mayor …`: the mark of a caption from the archive. */
function opensCaption(text: string, { start }: Span, { captionOpenings, captionFilter }: Vocabulary): boolean {
  if (!mayBegin(captionFilter, text, start)) return false;
  const head = text.slice(start, start + 16).toLowerCase();
  return captionOpenings.some((opening) => opening.length <= 16 && head.startsWith(opening));
}

/**
 * True for a place that no list knows, where nothing speaks for prose: `US–Iran talks`, `ISIS—which`, `Q – How` and
 * `Turkey – an ally – said` are no datelines.
 */
function standsAlone(text: string, { mark: dash, rest, places }: Plain): boolean {
  const mark = text.slice(dash.start, dash.end);
  const glued = rest.start === dash.end && rest.start < rest.end;
  if (glued || places.some((place) => place.end - place.start < 3)) return false;
  if (rest.start === rest.end) {
    const [first] = places;
    // `AUBURN, Wash. —`: the region is set in small letters.
    return isCapitals(text.slice(first?.start, first?.end).split(",", 1)[0] as string);
  }
  const sentence = text.slice(rest.start, Math.min(rest.end, rest.start + 300));
  const end = sentence.search(/[.!?](?:\s|$)/);
  const inserted = sentence.slice(0, end < 0 ? undefined : end).includes(mark === "-" ? " - " : mark);
  const quoted = mark !== "-" && /["“‘«]/.test(sentence.charAt(0));
  // `RIVERTON, Ohio — The lamp was lit — at last.`: with its region the city is no subject.
  const filed = places.every(({ start, end }) =>
    /^\p{Lu}{3}[\p{Lu} .'’-]{0,30}, \p{Lu}\p{Ll}/u.test(text.slice(start, end)),
  );
  return (!inserted || filed) && !quoted && startsSentence(text, rest);
}
