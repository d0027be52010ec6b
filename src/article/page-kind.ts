import type { BodyPart, Media, PageKind } from "../model/article.js";
import { isAgencyNumber } from "./media.js";

/** `Parsed.origins` while it is written. */
export type Origins = Record<string, number[]>;

/**
 * What a page that is no listing is, by what was found on it. A headline above a media id is an article's, else a caption alone is
 * a picture's own page. A brief is a headline and nothing else, in a record that labels it.
 */
export function pageKind(
  media: readonly Media[],
  body: readonly BodyPart[],
  { headed, isBrief }: { readonly headed: boolean; readonly isBrief: boolean },
): PageKind {
  if (body.length > 0) return "article";
  const ownId = media.some(({ id }) => id !== undefined && !isAgencyNumber(id));
  if (!(headed && ownId) && media.some(({ caption }) => caption !== undefined)) return "media";
  return isBrief || (headed && media.length > 0) ? "article" : "unknown";
}
