import type { FoundPart } from "../../fields/labelled-record.js";
import { dateAtStart } from "../../fields/printed-date.js";
import type { Span } from "../../text/span.js";

const published = /^(?:PUBLISHED|Published|CREATED|Created):?\s{0,3}\.?$/;
const updated = /^(?:UPDATED|Updated|Last updated):?\s{0,3}\.?$/;
const clock = /^(\d{1,2}:\d{2}) ?([A-Z]{2,4})?,? {1,3}(\d{1,2} [A-Z][a-z]+ \d{4}|[A-Z][a-z]+ \d{1,2}, \d{4})/;

/** `Last updated at 11:02 PM on 2nd January 2012`: when a page of the Daily Mail of older years was changed. */
const lastUpdated =
  /^Last updated at (\d{1,2}:\d{2}(?: ?[AP]M)?) (?:on )?(\d{1,2})(?:st|nd|rd|th)? (\p{L}{3,9} \d{4})$/iu;

/** The moment of such a piece; undefined for any other. */
export function lastUpdate(piece: string): string | undefined {
  const found = piece.length > 60 ? null : lastUpdated.exec(piece);
  return found === null ? undefined : dateAtStart(`${found[2]} ${found[3]} ${found[1]}`)?.value;
}

/** The date that a line of the Daily Mail labels: `PUBLISHED: .` */
export function labelledDate(line: string): "published" | "updated" | undefined {
  return published.test(line) ? "published" : updated.test(line) ? "updated" : undefined;
}

/** `13:13 EST, 1 October 2013 .` */
export function momentOf(line: string): string | undefined {
  const found = clock.exec(line);
  if (found === null) return dateAtStart(line)?.value;
  const [, time, zone, day] = found;
  return dateAtStart(`${day} ${time} ${zone ?? ""}`.trim())?.value;
}

/** What stands in front of a text on one line has no more pieces. */
const MOST = 12;

/**
 * What the Daily Mail leaves in front of a text, where it stands on the line of the first paragraph; undefined where it does not.
 *
 * ```text
 * By . Jane Example . PUBLISHED: . 13:13 EST, 1 October 2013 . | . UPDATED: . 15:20 EST, 1 October 2013 . The harbour …
 * ```
 */
export function debrisParts(text: string, { start, end }: Span): FoundPart[] | undefined {
  const pieces = piecesOf(text, start, end);
  const parts: FoundPart[] = [];
  let at = 0;
  for (; at < pieces.length; at++) {
    const piece = pieces[at] as Span;
    const said = text.slice(piece.start, piece.end);
    const next = pieces[at + 1];
    const field = said === "By" ? "byline" : labelledDate(said);
    const changed = lastUpdate(said);
    if (said === "|") parts.push({ role: "field", span: piece });
    else if (changed !== undefined) parts.push({ field: "updated", from: "Last updated", span: piece, value: changed });
    else if (field === undefined || next === undefined) break;
    else {
      const value = field === "byline" ? undefined : momentOf(text.slice(next.start, next.end));
      parts.push({
        field,
        from: said.replace(/:$/, ""),
        span: { start: piece.start, end: next.end },
        content: next,
        ...(value !== undefined && { value }),
      });
      at++;
    }
  }
  if (parts.length === 0) return undefined;
  const rest = pieces[at];
  if (rest !== undefined && rest.start < end) parts.push({ role: "paragraph", span: { start: rest.start, end } });
  return parts;
}

/** Between full stops with white space on both sides. */
function piecesOf(text: string, start: number, end: number): Span[] {
  const pieces: Span[] = [];
  let from = start;
  while (pieces.length < MOST) {
    const stop = text.indexOf(" . ", from);
    if (stop < 0 || stop + 3 > end) break;
    pieces.push({ start: from, end: stop });
    from = stop + 3;
  }
  return [...pieces, { start: from, end }];
}
