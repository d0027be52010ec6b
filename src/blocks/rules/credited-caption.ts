import { Mark } from "../../text/char-class.js";
import type { BlockContext } from "../context.js";
import { lineSpan } from "../line.js";
import type { BlockRule } from "../rule.js";
import { findCredit } from "../shapes/credit.js";
import { holdsCreditWord } from "../shapes/credit-word.js";
import { captionPieces } from "./caption.js";

const MAX_CAPTION = 700;

/** A line that ends in a credit which can be nothing else, or is one: a caption without a label. */
export const creditedCaption: BlockRule = {
  name: "credited-caption",
  everywhere: true,
  longest: MAX_CAPTION,
  needs: Mark.Slash | Mark.Colon | Mark.Bar | Mark.Bracket | Mark.Sign,
  recognise(at, context) {
    const { text, vocabulary } = context;
    if (!mayHoldCredit(context, at)) return undefined;
    const span = lineSpan(context, at);
    if (!holdsCreditWord(text, span, vocabulary)) return undefined;
    const credit = findCredit(text, span, vocabulary);
    return credit?.strong ? { pieces: captionPieces(context, span), basis: "inferred", next: at + 1 } : undefined;
  },
};

const REACH = 120;

/**
 * The cheap test: a bracket at the end; or in the last characters a slash, a colon or the like; where the line does
 * not end as a sentence, the end of an earlier one is enough.
 */
export function mayHoldCredit({ text, lines }: Pick<BlockContext, "text" | "lines">, at: number): boolean {
  const end = lines.textEnds[at] as number;
  const last = text.charAt(end - 1);
  if (")]_）".includes(last)) return true;
  const marked = ((lines.marks[at] as number) & (Mark.Slash | Mark.Colon | Mark.Bar)) !== 0;
  const ended = '.!?…"”'.includes(last);
  if (ended && !marked) return false;
  const start = Math.max(lines.textStarts[at] as number, end - REACH);
  let capital = false;
  for (let behind = end - 1; behind >= start; behind--) {
    const code = text.charCodeAt(behind);
    if (code > 0x60 && code < 0x7b) {
      capital = false;
      continue;
    }
    if (code === 0x20 || code === 0x28) continue;
    if (code === 0x7c || code === 0xa9 || (code === 0x2f && !isAddress(text, behind))) return true;
    if (code === 0x3a && capital) return true;
    if (!ended && (code === 0x2e || code === 0x29 ? capital : code === 0x3d || code > 0x24cf) && isMark(code))
      return true;
    // What stands behind the mark; small letters, figures and quotation marks begin no name.
    capital = (code > 0x40 && code < 0x5b) || code === 0x40 || (code > 0xbf && code < 0x2000) || code > 0x2fff;
  }
  return false;
}

/** The slashes of `https://example.org/` */
function isAddress(text: string, slash: number): boolean {
  return text.charAt(slash + 1) === "/" || text.charAt(slash - 1) === "/";
}

/** A full stop, the sign `ⓒ`, or the marks of Chinese and Japanese text. */
function isMark(code: number): boolean {
  return code < 0x80 || "ⓒ。）：＝｜".includes(String.fromCharCode(code));
}
