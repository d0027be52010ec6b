import { Mark } from "../../text/char-class.js";
import type { Span } from "../../text/span.js";
import { trimSpan } from "../../text/span.js";
import type { BlockContext } from "../context.js";
import { lineLength, lineSpan, nextLine } from "../line.js";
import type { BlockRule, Piece } from "../rule.js";
import { judgeCredit } from "../shapes/credit-value.js";

const MAX_CAPTION = 400;
const MAX_CREDIT = 120;

/**
 * A credit that the page sets in elements of its own, so that it stands on lines of its own:
 *
 * ```text
 * A fern on the kitchen shelf (          Foto:
 * Image:                                 Name Surname / Agency
 * Getty Images)
 * ```
 */
export const brokenCredit: BlockRule = {
  name: "broken-credit",
  longest: MAX_CAPTION,
  needs: Mark.Colon | Mark.Sign,
  recognise(at, context) {
    const { text } = context;
    const span = lineSpan(context, at);
    const last = text.charAt(span.end - 1);
    if (last === "(" && span.end - span.start > 1) {
      const next = nextLine(context, at);
      const value = next < context.lines.count ? creditAt(context, next) : undefined;
      if (value === undefined) return undefined;
      const caption = trimSpan(text, span.start, span.end - 1);
      const pieces: Piece[] = [
        { role: "caption", content: caption },
        { role: "credit", content: value.content, basis: "stated" },
      ];
      return { pieces, basis: "inferred", next: value.line + 1 };
    }
    if (last !== ":" && last !== "：") return undefined;
    const value = creditAt(context, at);
    if (value === undefined || value.line === at || judged(context, value.content) === undefined) return undefined;
    return { pieces: [{ role: "credit", content: value.content }], basis: "stated", next: value.line + 1 };
  },
};

/** The value of a credit label at a line: on the same line or on the next one, without the bracket that closes it. */
function creditAt(context: BlockContext, at: number): { content: Span; line: number } | undefined {
  const label = context.label(at);
  if (label?.kind !== "credit") return undefined;
  const line = label.rest.end > label.rest.start ? at : nextLine(context, at);
  if (line >= context.lines.count || (line > at && lineLength(context, line) > MAX_CREDIT)) return undefined;
  if (line > at && context.label(line) !== undefined) return undefined;
  const { start, end } = line === at ? label.rest : lineSpan(context, line);
  const lone = context.text.charAt(end - 1) === ")" && !context.text.slice(start, end).includes("(");
  return { content: trimSpan(context.text, start, lone ? end - 1 : end), line };
}

function judged({ text, vocabulary }: BlockContext, { start, end }: Span) {
  return judgeCredit(text.slice(start, end), vocabulary);
}
