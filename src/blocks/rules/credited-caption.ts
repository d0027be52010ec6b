import { Mark } from "../../text/char-class.js";
import type { BlockContext } from "../context.js";
import { lineSpan } from "../line.js";
import type { BlockRule } from "../rule.js";
import { findCredit } from "../shapes/credit.js";
import { captionPieces } from "./caption.js";

const MAX_CAPTION = 700;

/** A line that ends in a credit which can be nothing else, or is one: a caption without a label. */
export const creditedCaption: BlockRule = {
  name: "credited-caption",
  needs: Mark.Bracket | Mark.Slash | Mark.Colon,
  longest: MAX_CAPTION,
  recognise(at, context) {
    const { text, vocabulary } = context;
    if (!mayHoldCredit(context, at)) return undefined;
    const span = lineSpan(context, at);
    const credit = findCredit(text, span, vocabulary);
    return credit?.strong ? { pieces: captionPieces(context, span), basis: "inferred", next: at + 1 } : undefined;
  },
};

/** The cheap test: a bracket at the end, or a slash or colon in the last hundred characters. */
function mayHoldCredit({ text, lines }: BlockContext, at: number): boolean {
  const end = lines.textEnds[at] as number;
  const last = text.charCodeAt(end - 1);
  if (last === 0x29 || last === 0x5d || last === 0x5f) return true;
  if (((lines.marks[at] as number) & (Mark.Slash | Mark.Colon)) === 0) return false;
  const start = Math.max(lines.textStarts[at] as number, end - 100);
  for (let behind = end - 1; behind > start; behind--) {
    const code = text.charCodeAt(behind);
    if (code === 0x2f || code === 0x3a) return true;
  }
  return false;
}
