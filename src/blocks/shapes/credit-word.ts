import { Mark, marks } from "../../text/char-class.js";
import type { Span } from "../../text/span.js";
import { mayBe } from "../letter-filter.js";
import type { Vocabulary } from "../vocabulary.js";

/** A credit is looked for in so many last characters. */
const REACH = 160;
const Letters = Mark.Lower | Mark.Upper | Mark.Digit;

/**
 * The cheap test before a sure credit is looked for: the tail has the sign of one, or the longest word of an agency, of a
 * picture library or of a credit's label. Words of scripts without case may be glued to others: such a tail passes.
 */
export function holdsCreditWord(text: string, { start, end }: Span, vocabulary: Vocabulary): boolean {
  const { creditSigns, creditSignFilter } = vocabulary;
  const limit = Math.max(start, end - REACH);
  let to = -1;
  for (let at = end - 1; at >= limit; at--) {
    const code = text.charCodeAt(at);
    if (code > 0x60 && code < 0x7b && at > limit) {
      if (to < 0) to = at + 1;
      continue;
    }
    const bits = marks(code);
    if ((bits & Mark.Caseless) !== 0 || isCreditSign(text, code, at)) return true;
    if ((bits & Letters) !== 0) {
      if (to < 0) to = at + 1;
      if (at > limit) continue;
      at--;
    }
    if (to >= 0 && mayBe(creditSignFilter, text, at + 1, to) && creditSigns.has(text.slice(at + 1, to).toLowerCase()))
      return true;
    to = -1;
  }
  return false;
}

/** `©`, `ⓒ`, `Ⓒ`, `（`, `(C` */
export function isCreditSign(text: string, code: number, at: number): boolean {
  if (code === 0x28) return (text.charCodeAt(at + 1) | 0x20) === 0x63;
  return code === 0xa9 || code === 0x24d2 || code === 0x24b8 || code === 0xff08;
}
