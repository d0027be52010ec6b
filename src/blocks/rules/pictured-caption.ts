import { RowMark } from "../../text/decorations.js";
import type { BlockContext } from "../context.js";
import { lineSpan, nextLine } from "../line.js";
import type { BlockRule } from "../rule.js";
import { isPictureCue, lineAbove } from "../shapes/caption-shape.js";
import { findCredit } from "../shapes/credit.js";
import { isCreditLine } from "../shapes/credit-line.js";
import { findDateline } from "../shapes/dateline.js";
import { captionPieces } from "./caption.js";
import { mayHoldCredit } from "./credited-caption.js";

const MAX_CAPTION = 500;
const MIN_WORDS = 3;

/**
 * A caption below the words for its picture, as text browsers and HTML converters print them, with its credit behind or below it.
 *
 * ```text
 * A ferry in front of the old lighthouse
 * A ferry in front of the old lighthouse. (Jane Example)
 * ```
 */
export const picturedCaption: BlockRule = {
  name: "pictured-caption",
  longest: MAX_CAPTION,
  mayOccur: ({ rowMarks }) => rowMarks?.some((marks) => (marks & RowMark.Picture) !== 0) ?? false,
  recognise(at, context) {
    const { lines, text, site, vocabulary } = context;
    const tooShort = (lines.words[at] as number) < MIN_WORDS && (lines.caselessLetters[at] as number) < MIN_WORDS * 2;
    if (tooShort || isPicture(context, at) || !isPicture(context, lineAbove(context, at))) return undefined;
    if (context.label(at) !== undefined || isPictureCue(context, at)) return undefined;
    const span = lineSpan(context, at);
    if (findDateline(text, span, site, vocabulary) !== undefined) return undefined;
    const next = nextLine(context, at);
    if (next < lines.count && isCreditLine(context, next))
      return { pieces: [{ role: "caption", content: span }], basis: "inferred", next: at + 1 };
    if (!mayHoldCredit(context, at)) return undefined;
    // Only in brackets are names of whatever a credit.
    const names = text.charAt(span.end - 1) === ")";
    const credit = findCredit(text, span, vocabulary, { names });
    if (credit === undefined || credit.captionEnd <= span.start) return undefined;
    return { pieces: captionPieces(context, span, undefined, { names }), basis: "inferred", next: at + 1 };
  },
};

/** True for the words for a picture whose caption stands below them. */
export function standsAboveCaption(context: BlockContext, at: number): boolean {
  if (!isPicture(context, at)) return false;
  const next = nextLine(context, at);
  return next < context.lines.count && picturedCaption.recognise(next, context) !== undefined;
}

/** True for the words that stand in place of a picture. */
export function isPicture({ rowMarks }: BlockContext, at: number): boolean {
  return ((rowMarks?.[at] ?? 0) & RowMark.Picture) !== 0;
}
