import { Mark } from "../../text/char-class.js";
import { lineSpan } from "../line.js";
import type { BlockRule } from "../rule.js";
import { findCredit } from "../shapes/credit.js";
import { captionPieces } from "./caption.js";

const MAX_LENGTH = 160;
const signs = "©ⓒⒸ（";

/** `© Name/Agency` on a line of its own: asked for before the copyright lines, which begin so too. */
export const signedCredit: BlockRule = {
  name: "signed-credit",
  longest: MAX_LENGTH,
  needs: Mark.Sign,
  recognise(at, context) {
    const span = lineSpan(context, at);
    if (!signs.includes(context.text.charAt(span.start))) return undefined;
    const credit = findCredit(context.text, span, context.vocabulary);
    if (credit === undefined || !credit.strong || credit.captionEnd > span.start) return undefined;
    return { pieces: captionPieces(context, span), basis: "inferred", next: at + 1 };
  },
};
