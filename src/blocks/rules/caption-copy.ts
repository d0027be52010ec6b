import { firstLetters, fold, saysTheSame } from "../../text/fold.js";
import type { Span } from "../../text/span.js";
import { lineLength, lineSpan } from "../line.js";
import type { BlockRule } from "../rule.js";
import { captionPieces, repeatedBelow } from "./caption.js";

/** So alike are a caption and its copy; less alike where the copy is printed twice. */
const SAME = 0.75;
const SAME_IF_REPEATED = 0.5;

/**
 * The caption printed again below itself, in other words only by a dash, an apostrophe, a word more, or a shortening
 * spelt out.
 */
export const captionCopy: BlockRule = {
  name: "caption-copy",
  after: ["caption", "credit", "tags"],
  recognise(at, context) {
    const { caption, text } = context;
    if (caption === undefined) return undefined;
    const { start, end } = caption.content;
    const length = lineLength(context, at);
    if (end === start || length < (end - start) * 0.5 || length > (end - start) * 2 + 120) return undefined;
    const pieces = captionPieces(context, lineSpan(context, at), "inferred");
    const content = pieces.find(({ role }) => role === "caption")?.content;
    if (content === undefined) return undefined;
    // Folding is dear: a copy begins or ends with the same letters, or is printed twice.
    const near = beginsAlike(text, content, caption.content) || endsAlike(text, content.end, end);
    const repeated = !near && repeatedBelow(context, at);
    if (!near && !repeated) return undefined;
    const printed = fold(text.slice(content.start, content.end));
    // On pages that nothing is known of, pictures of one event have captions that differ in a word or two.
    const share = context.site.name === undefined ? 1 : repeated ? SAME_IF_REPEATED : SAME;
    const same = saysTheSame(printed, fold(text.slice(start, end)), share);
    return same ? { pieces, basis: "inferred", next: at + 1 } : undefined;
  },
};

function beginsAlike(text: string, one: Span, other: Span): boolean {
  return firstLetters(text, one.start, one.end) === firstLetters(text, other.start, other.end);
}

function endsAlike(text: string, one: number, other: number): boolean {
  return text.slice(Math.max(0, one - 8), one) === text.slice(Math.max(0, other - 8), other);
}
