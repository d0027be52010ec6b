import type { BlockContext } from "../context.js";
import { lineLength, lineSpan, nextLine } from "../line.js";
import { type BlockRule, statesOf } from "../rule.js";
import { State } from "../sequence/states.js";
import { findDateline } from "../shapes/dateline.js";
import { isKnownPlace, isPlaceOfPage } from "../shapes/dateline-place.js";

const MAX_LENGTH = 60;
const MAX_WORDS = 5;

/** A dateline on a line of its own above the first paragraph or the second: `AUBURN, Wash. —`, `Chemnitz.`, `Ankara`. */
export const datelineLine: BlockRule = {
  name: "dateline-line",
  longest: MAX_LENGTH,
  states: statesOf(State.Lead, State.Body, State.Gap),
  mayOccur: ({ bare }) => !bare,
  recognise(at, context) {
    const { lines, text, site, vocabulary } = context;
    if ((lines.words[at] as number) > MAX_WORDS || !opensArticle(context, at)) return undefined;
    const content = lineSpan(context, at);
    const whole = findDateline(text, content, site, vocabulary)?.end === content.end;
    // A word right below the headline is what is left of a caption.
    if (!whole && (context.previous?.role === "headline" || !isPlaceAlone(context, at))) return undefined;
    return { pieces: [{ role: "dateline", content }], basis: "inferred", next: at + 1 };
  },
};

/** True for one of the first two lines of the body, and for a line directly above one of them. */
function opensArticle(context: BlockContext, at: number): boolean {
  const { firstBodyLine, secondBodyLine } = context;
  if (at === firstBodyLine || at === secondBodyLine) return true;
  const next = nextLine(context, at);
  return next === firstBodyLine || next === secondBodyLine;
}

function isPlaceAlone(context: BlockContext, at: number): boolean {
  const { lines, text, vocabulary } = context;
  if ((lines.lowerWords[at] as number) > 0 || (lines.digits[at] as number) > 0 || lineLength(context, at) < 3)
    return false;
  const { start, end } = lineSpan(context, at);
  const stop = text.charAt(end - 1) === ".";
  const place = { start, end: stop ? end - 1 : end };
  const printed = text.slice(place.start, place.end);
  if (isKnownPlace(printed, vocabulary)) return true;
  return stop && (lines.words[at] as number) <= 3 && isPlaceOfPage(text, place, vocabulary);
}
