import { fold } from "../../text/fold.js";
import type { BlockContext } from "../context.js";
import { lineLength, lineSpan, lineText, nextLine } from "../line.js";
import type { BlockRule } from "../rule.js";
import { endsLikeTeaser } from "../shapes/teaser.js";

const MIN_TEASER = 40;
const MAX_HEADLINE = 200;

/** In a listing: the title, once or twice, and the teaser below it. */
export const listingEntry: BlockRule = {
  name: "listing-entry",
  mayOccur: ({ layout }) => layout === "listing",
  recognise(at, context) {
    const content = lineSpan(context, at);
    const role = context.entries?.get(at) ?? roleOf(context, at);
    return role && { pieces: [{ role, content }], basis: "inferred", next: at + 1 };
  },
};

function roleOf(context: BlockContext, at: number): "teaser" | "headline" | undefined {
  return isTeaser(context, at) ? "teaser" : isEntryTitle(context, at) ? "headline" : undefined;
}

function isTeaser(context: BlockContext, at: number): boolean {
  if (endsLikeTeaser(context.text, lineSpan(context, at))) return lineLength(context, at) >= MIN_TEASER;
  return context.previous?.role === "headline" && lineLength(context, at) > MAX_HEADLINE;
}

/** A line with a teaser below it, where the same line may stand between. */
function isEntryTitle(context: BlockContext, at: number): boolean {
  const { lines, text } = context;
  if (lineLength(context, at) > MAX_HEADLINE) return false;
  const folded = fold(lineText(context, at));
  let next = nextLine(context, at);
  if (next < lines.count && fold(lineText(context, next)) === folded) next = nextLine(context, next);
  if (next >= lines.count || context.label(next) !== undefined) return false;
  const below = lineSpan(context, next);
  if (below.end - below.start < MIN_TEASER) return false;
  return endsLikeTeaser(text, below) || below.end - below.start > MAX_HEADLINE || teaserBeforeLabel(context, next);
}

/** `… ended...Caption:` – the teaser whose line the next label closes. */
function teaserBeforeLabel({ text, lines }: BlockContext, at: number): boolean {
  const end = lines.textEnds[at] as number;
  const near = text.slice(Math.max(0, end - 40), end);
  return near.endsWith(":") && (near.includes("...") || near.includes("…"));
}
