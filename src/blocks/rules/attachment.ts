import { fold } from "../../text/fold.js";
import type { BlockContext } from "../context.js";
import { lineLength, lineSpan, lineText } from "../line.js";
import type { BlockRule } from "../rule.js";
import { findDateline } from "../shapes/dateline.js";
import { captionPieces } from "./caption.js";

const MAX_CAPTION = 700;
const MAX_SLUG_WORDS = 4;

/** A picture's own page: a title and one paragraph, which is the caption. */
export const attachment: BlockRule = {
  name: "attachment",
  mayOccur: ({ openLines, layout, title }) => openLines === 1 && layout === "article" && title !== undefined,
  recognise(at, context) {
    if (context.caption !== undefined || context.previous?.role === "mediaId" || lineLength(context, at) > MAX_CAPTION)
      return undefined;
    const { text, site, vocabulary } = context;
    if (findDateline(text, lineSpan(context, at), site, vocabulary) !== undefined) return undefined;
    const pieces = captionPieces(context, lineSpan(context, at), "inferred");
    if (pieces.length === 1 && !opensLikeCaption(context, at)) return undefined;
    return { pieces, basis: "inferred", next: at + 1 };
  },
};

/**
 * By its first words, by a title that it begins with, or, in an archive whose furniture is known to the last line, by a title
 * too short for an article's: elsewhere `River rises` stands above a short text as well as above a picture.
 */
function opensLikeCaption({ text, lines, title, vocabulary, site }: BlockContext, at: number): boolean {
  const line = lineText({ text, lines }, at);
  const head = line.slice(0, 40).toLowerCase();
  if (vocabulary.captionOpenings.some((opening) => head.startsWith(opening))) return true;
  const words = title?.folded ?? "";
  return fold(line).startsWith(words) || (site.complete && words.split(" ").length <= MAX_SLUG_WORDS);
}
