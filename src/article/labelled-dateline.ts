import type { SiteKnowledge } from "../blocks/context.js";
import { findDateline } from "../blocks/shapes/dateline.js";
import { isSlug } from "../blocks/shapes/dateline-head.js";
import type { Vocabulary } from "../blocks/vocabulary.js";
import type { CalendarWords } from "../fields/calendar-words.js";
import { dateBy } from "../fields/date-by-words.js";
import type { Dateline } from "../model/article.js";
import type { Span } from "../text/span.js";

/** Stands in for the sentence that a dateline has behind it in a text. */
const SENTENCE = " - The port opened again today, and ferries will follow next week.";

/**
 * The values of a field that holds a dateline and nothing else.
 *
 * ```text
 * SALVADOR, Feb 26 -        place and date
 * TOKYO (AP)                place and agency
 * DEN HAAG, dinsdag         place and weekday
 * WASHINGTON                place
 * ```
 */
export function readLabelledDateline(
  printed: string,
  site: Pick<SiteKnowledge, "name">,
  vocabulary: Vocabulary,
  words: CalendarWords,
): Dateline {
  const head = withComma(printed.replace(/[ \-–—_:]{1,9}$/, ""), words);
  const text = head + SENTENCE;
  const found = findDateline(text, { start: 0, end: text.length }, site, vocabulary);
  if (
    found !== undefined &&
    found.span.end >= head.length &&
    found.span.end <= head.length + 3 &&
    (found.places.length > 0 || found.agency !== undefined) &&
    !isPlaceBefore(text, found)
  ) {
    const { places, agency, date } = found;
    return {
      text: printed,
      places: places.map((place) => text.slice(place.start, place.end)),
      ...(agency && { agency: text.slice(agency.start, agency.end) }),
      ...(date && { date: isoDate(date) }),
    };
  }
  return readPlainly(printed, head, words);
}

/** `Riverton, Ohio May 4`: elements for place and day stand side by side. */
function withComma(head: string, words: CalendarWords): string {
  const day = /(?<=[\p{L}.)]) \p{L}{3,9}\.? \d{1,2}(?:, \d{4})?$/u.exec(head);
  if (day === null) return head;
  const said = day[0].trim();
  return dateBy(said, words)?.end === said.length ? `${head.slice(0, day.index)}, ${said}` : head;
}

/** `Newport News, VA`: what would be an agency in a text is a place in a field of its own, in front of its state. */
function isPlaceBefore(
  text: string,
  { agency, places }: { agency?: Span | undefined; places: readonly Span[] },
): boolean {
  const [place] = places;
  return agency !== undefined && place !== undefined && text.slice(agency.end, place.start).startsWith(",");
}

/** Place, agency in brackets, and a date or weekday behind a comma. */
function readPlainly(printed: string, head: string, words: CalendarWords): Dateline {
  // `LONDON 1996-08-20`
  const iso = /[ ,]{1,3}(\d{4}-\d{2}-\d{2})(?: \d{2}:\d{2}(?::\d{2})?(?: [A-Z]{3})?)?$/.exec(head);
  if (iso !== null && iso.index > 0) {
    return { text: printed, places: [head.slice(0, iso.index)], date: iso[1] as string };
  }
  const bracket = /\(([^()]{1,40})\)$/.exec(head);
  const inner = bracket?.[1]?.trim();
  const agency = inner === undefined || isSlug(inner) ? undefined : inner;
  let rest = (bracket === null ? head : head.slice(0, bracket.index)).replace(/[ ,]{1,9}$/, "");
  let date: string | undefined;
  for (let comma = rest.lastIndexOf(","); comma > 0; comma = rest.lastIndexOf(",")) {
    const tail = rest.slice(comma + 1).trim();
    const printedDate = dateBy(tail, words);
    const isDate = printedDate !== undefined && printedDate.end === tail.length;
    if (!isDate && !/^\p{Ll}+$/u.test(tail)) break;
    if (isDate) date ??= printedDate.value;
    rest = rest.slice(0, comma);
  }
  // `القاهرة 1-3`: day and month behind the place.
  const figures = /^(\p{Script=Arabic}.{0,40}) (\d{1,2})-(\d{1,2})$/u.exec(rest);
  if (figures !== null && Number(figures[2]) < 32 && Number(figures[3]) < 13) {
    date ??= isoDate({ month: Number(figures[3]), day: Number(figures[2]) });
    rest = figures[1] as string;
  }
  const whole = dateBy(rest, words);
  if (whole !== undefined && whole.end === rest.length) return { text: printed, places: [], date: whole.value };
  return {
    text: printed,
    places: rest === "" ? [] : [rest],
    ...(agency !== undefined && agency !== "" && { agency }),
    ...(date !== undefined && { date }),
  };
}

function isoDate({ year, month, day }: { year?: number; month: number; day: number }): string {
  const rest = `${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  return year === undefined ? `--${rest}` : `${year}-${rest}`;
}
