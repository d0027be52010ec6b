import type { SiteKnowledge } from "../blocks/context.js";
import { findDateline } from "../blocks/shapes/dateline.js";
import type { Vocabulary } from "../blocks/vocabulary.js";
import type { Author, Dateline } from "../model/article.js";
import type { Span } from "../text/span.js";
import { spanValue } from "./text-of.js";

/** What a dateline block says: places, agency and date as printed in it, and who filed. */
export function readDateline(
  text: string,
  content: Span,
  site: Pick<SiteKnowledge, "name">,
  vocabulary: Vocabulary,
): { readonly dateline: Dateline; readonly authors: readonly Author[] } {
  // The rule found it with the sentence behind it, so it is read with that again.
  const found = findDateline(
    text,
    { start: content.start, end: Math.min(text.length, content.end + 200) },
    site,
    vocabulary,
  );
  const printed = spanValue(text, content);
  // A city alone on its line.
  if (found === undefined || found.span.end > content.end)
    return { dateline: { text: printed, places: [printed.replace(/[.:·]$/, "")] }, authors: [] };
  const { places, agency, date, writers = [] } = found;
  const dateline = {
    text: printed,
    places: places.map((place) => spanValue(text, place)),
    ...(agency && { agency: spanValue(text, agency) }),
    ...(date && { date: isoDate(date) }),
  };
  return { dateline, authors: writers.map((writer) => ({ name: spanValue(text, writer) })) };
}

function isoDate({ year, month, day }: { year?: number; month: number; day: number }): string {
  const rest = `${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  return year === undefined ? `--${rest}` : `${year}-${rest}`;
}
