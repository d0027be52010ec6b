import type { BlockContext } from "./context.js";
import { endsSentence, isBlank, lineLength, lineSpan, lineText } from "./line.js";
import type { Recognised } from "./rule.js";
import { endsLikeTeaser } from "./shapes/teaser.js";
import { siteEndMarker } from "./site.js";

const MIN_TEASER = 40;
const MIN_PROSE = 100;
/** A single teaser makes a listing only where hardly anything else stands on the page. */
const MAX_OTHER_LINES = 4;
const MIN_LONE_TEASER = 100;

/**
 * What the whole page is laid out as. A listing breaks its texts off with dots, or sets author, date and section
 * above them; an article has paragraphs.
 */
export function pageLayout(
  context: Pick<BlockContext, "text" | "lines" | "site">,
  claims: readonly (Recognised | undefined)[],
): BlockContext["layout"] {
  let teasers = 0;
  let longest = 0;
  let prose = 0;
  let others = 0;
  let entries = 0;
  for (let at = 0; at < context.lines.count; at++) {
    const claim = claims[at];
    if (claim !== undefined) {
      const [first] = claim.pieces;
      if (claim.pieces[2]?.role === "section") entries++;
      if (first?.role === "teaser") teasers++;
      if (first?.role === "related" && siteEndMarker(lineText(context, at), context.site)) break;
      at = claim.next - 1;
      continue;
    }
    if (isBlank(context, at)) continue;
    const length = lineLength(context, at);
    if (length >= MIN_TEASER && endsLikeTeaser(context.text, lineSpan(context, at))) {
      teasers++;
      longest = Math.max(longest, length);
    } else if (length >= MIN_PROSE && endsSentence(context, at)) prose++;
    else others++;
  }
  if (entries >= 2) return "listing";
  if (teasers >= 2) return teasers >= prose * 3 ? "listing" : "article";
  return teasers === 1 && prose === 0 && others <= MAX_OTHER_LINES && longest >= MIN_LONE_TEASER
    ? "listing"
    : "article";
}
