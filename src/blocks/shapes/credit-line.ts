import { Mark } from "../../text/char-class.js";
import type { BlockContext } from "../context.js";
import { mayBe, mayBegin } from "../letter-filter.js";
import { lineLength, lineSpan, lineText } from "../line.js";
import { firstWord } from "../vocabulary.js";
import { findCredit } from "./credit.js";
import { judgeCredit, labelBefore, looksLikeNames } from "./credit-value.js";
import { holdsCreditWord } from "./credit-word.js";

const MAX_LENGTH = 160;
const MAX_WORDS = 16;
const MAX_LIBRARY = 40;

/**
 * True for a line that is a credit and nothing else: `Photograph: Name/Agency`, `Cartoon by Name`, `(Foto: Name)`,
 * `© Name | Agency`, `picture alliance/dpa | Name`. A name and an agency joined by a comma are rather a byline.
 */
export function isCreditLine(context: BlockContext, at: number): boolean {
  const { lines, text, vocabulary } = context;
  if (lineLength(context, at) > MAX_LENGTH || (lines.words[at] as number) > MAX_WORDS) return false;
  const label = context.label(at);
  const span = lineSpan(context, at);
  if (label?.kind === "credit")
    return (
      label.rest.end > label.rest.start && looksLikeNames(text.slice(label.rest.start, label.rest.end), vocabulary)
    );
  if (label?.kind === "source") return judgedSure(text.slice(label.rest.start, label.rest.end), context);
  if (label !== undefined) return false;
  if (opensWithCredit(context, at)) return true;
  const marked = ((lines.marks[at] as number) & (Mark.Slash | Mark.Bar | Mark.Bracket)) !== 0;
  if (!marked && !"©ⓒ（".includes(text.charAt(span.start))) {
    const known = span.end - span.start < MAX_LIBRARY && mayBe(vocabulary.libraryFilter, text, span.start, span.end);
    return known && vocabulary.pictureLibraries.has(lineText(context, at).toLowerCase());
  }
  if (!holdsCreditWord(text, span, vocabulary)) return false;
  const credit = findCredit(text, span, vocabulary);
  if (credit?.strong && credit.captionEnd <= span.start) return true;
  const line = lineText(context, at);
  return /[/|]/.test(line) && judgeCredit(line, vocabulary) === "credit";
}

/** `Photograph by Jane Example`: a label of several words, and names behind it. */
export function opensWithCredit({ text, lines, vocabulary }: BlockContext, at: number): boolean {
  const [start, end] = [lines.textStarts[at] as number, lines.textEnds[at] as number];
  if (!mayBegin(vocabulary.creditOpenerFilter, text, start)) return false;
  if (!vocabulary.creditOpeners.has(firstWord(text, start, end))) return false;
  const line = text.slice(start, end);
  const value = labelBefore(line, vocabulary);
  return value !== undefined && looksLikeNames(line.slice(value), vocabulary);
}

function judgedSure(value: string, { vocabulary }: BlockContext): boolean {
  const judged = judgeCredit(value, vocabulary);
  return judged === "credit" || judged === "agency";
}
