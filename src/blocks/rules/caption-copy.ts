import { firstLetters, fold, likeness } from "../../text/fold.js";
import { lineLength, lineSpan } from "../line.js";
import type { BlockRule } from "../rule.js";
import { captionPieces, follows } from "./caption.js";

const SAME = 0.75;

/**
 * The caption printed again below itself, in other words only by a dash, an apostrophe, a word more, or a shortening
 * spelt out.
 */
export const captionCopy: BlockRule = {
  name: "caption-copy",
  recognise(at, context) {
    const { caption, text } = context;
    if (caption === undefined || !follows(context, ["caption", "credit", "tags"])) return undefined;
    const { start, end } = caption.content;
    const length = lineLength(context, at);
    if (end === start || length < (end - start) * 0.5 || length > (end - start) * 2 + 60) return undefined;
    const pieces = captionPieces(context, lineSpan(context, at), "inferred");
    const content = pieces.find(({ role }) => role === "caption")?.content;
    if (content === undefined) return undefined;
    // Folding is dear: a copy begins or ends with the same letters.
    const beginsAlike = firstLetters(text, content.start, content.end) === firstLetters(text, start, end);
    if (!beginsAlike && !endsAlike(text, content.end, end)) return undefined;
    const printed = fold(text.slice(content.start, content.end));
    const first = fold(text.slice(start, end));
    const same = likeness(printed, first) >= SAME || printed.startsWith(first) || first.startsWith(printed);
    return same ? { pieces, basis: "inferred", next: at + 1 } : undefined;
  },
};

function endsAlike(text: string, one: number, other: number): boolean {
  return text.slice(Math.max(0, one - 8), one) === text.slice(Math.max(0, other - 8), other);
}
