import type { ListingEntry, Media, Parsed } from "../model/article.js";
import { append } from "../text/append.js";
import type { Exporter } from "./exporter.js";
import { datelineBefore } from "./filed-from.js";
import { wellFormed } from "./well-formed.js";

/**
 * The article as plain text: headline, deck, byline, then the body with its dateline, an empty line between them.
 * A listing comes out as its entries, a picture's page as caption and credit.
 *
 * @example
 * ```ts
 * import { parse } from "newsdump";
 * import { text } from "newsdump/exporters";
 *
 * console.log(text.write(parse("Harbour opens\n\nLondon- The harbour opened again on Monday, officials said.\n")));
 * ```
 */
export const text: Exporter<string> = {
  id: "text",
  mediaType: "text/plain",
  extension: ".txt",
  write(parsed) {
    const { kind, article, entries } = parsed;
    const parts = [article.headline, article.deck, article.byline, ...bodyOf(parsed)];
    if (kind === "media") append(parts, article.media.map(pictureOf));
    append(parts, entries.map(entryOf));
    const written = parts.filter((part) => part !== undefined && part !== "");
    return written.length === 0 ? "" : wellFormed(`${written.join("\n\n")}\n`);
  },
};

function bodyOf(parsed: Parsed): string[] {
  const opening = datelineBefore(parsed);
  return parsed.article.body.map((part, at) => (at === 0 ? opening + part.text : part.text));
}

function pictureOf({ id, caption, credit }: Media): string {
  return [caption ?? id, credit && `(${credit})`].filter(Boolean).join(" ");
}

function entryOf({ headline, byline, publishedAt, section, media, teaser }: ListingEntry): string {
  const about = [byline, publishedAt, section].filter(Boolean).join(", ");
  const pictures = headline === undefined && teaser === undefined ? media.map(pictureOf) : [];
  return [headline, about, teaser, ...pictures].filter(Boolean).join("\n");
}
