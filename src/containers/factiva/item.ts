import { type FoundPart, partAt, saying } from "../../fields/found-part.js";
import { wholeDate } from "../../fields/printed-date.js";
import type { Span } from "../../text/span.js";

/** A line of a record: a cell of a page, or a line of a text. */
export interface Item {
  /** What it says, white space folded and references decoded. */
  readonly text: string;
  readonly span: Span;
  readonly content?: Span;
  readonly runs?: readonly Span[];
  /** What its markup says that it is. */
  readonly kind?: "headline" | "author" | "paragraph" | "listItem" | undefined;
}

/** The part that an item is. */
export function itemPart(item: Item, part: Omit<FoundPart, "span" | "content" | "runs">): FoundPart {
  return saying(partAt(item.span, part), item);
}

/** A time of the day alone, `HH:MM` of 24 hours: `15:32`, `3:32 PM`, `15h32`. */
export function timeOf(line: string): string | undefined {
  const match = /^(\d{1,2})[:.h](\d{2})(?: ?([AP])\.?M\.?)?(?: GMT)?$/i.exec(line);
  if (match === null) return undefined;
  const [, hours, minutes = "", half] = match;
  const isPm = half?.toLowerCase() === "p";
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (isPm ? 12 : 0);
  return hour + Number(minutes) / 60 > 24 || Number(minutes) > 59
    ? undefined
    : `${String(hour).padStart(2, "0")}:${minutes}`;
}

/** The date of a line with the time of another, and its zone where it has one, ISO 8601; undefined where the line is no date. */
export function momentOf(date: string, time: string | undefined): string | undefined {
  const day = wholeDate(date);
  const whole = time === undefined || day?.length !== 10 ? undefined : wholeDate(`${date} ${time}`);
  if (whole?.includes("T")) return whole;
  const clock = time === undefined ? undefined : timeOf(time);
  return day === undefined || clock === undefined || day.length !== 10 ? day : `${day}T${clock}`;
}

/** More than a headline: a paragraph that stands where a source has no headline of its own. */
export function isParagraph(headline: string): boolean {
  return headline.length > LONGEST_HEADLINE && /[.!?…]["'»”’)]?$/.test(headline);
}

/** Headlines of three decks end with no full stop, or are shorter. */
const LONGEST_HEADLINE = 240;
