import type { BlockContext } from "../context.js";
import { endsSentence, lineSpan, lineText, nextLine } from "../line.js";
import { type BlockRule, statesOf } from "../rule.js";
import { isBodyState, State } from "../sequence/states.js";
import { isAgency } from "../shapes/agencies.js";
import { lineAbove } from "../shapes/caption-shape.js";
import { isCreditLine } from "../shapes/credit-line.js";

/** `picture alliance/dpa | Name`, `Getty Images`: a credit without a label, below its caption or inside the article. */
export const creditBelowCaption: BlockRule = {
  name: "credit-below-caption",
  longest: 160,
  states: statesOf(State.Body, State.Gap),
  after: ["caption"],
  recognise(at, context) {
    if (!isCreditLine(context, at)) return undefined;
    const label = context.label(at);
    const content = label === undefined ? lineSpan(context, at) : label.rest;
    const below = captionBelow(context, at);
    if (below === undefined) return { pieces: [{ role: "credit", content }], basis: "inferred", next: at + 1 };
    const pieces = [
      { role: "credit", content },
      { role: "caption", content: lineSpan(context, below) },
    ] as const;
    return { pieces, basis: "inferred", next: below + 1 };
  },
};

/**
 * The caption below an agency that stands alone between paragraphs:
 *
 * ```text
 * Residents on Quay Lane said they had noticed nothing.
 * Getty Images
 * Quay Lane was under water in December 2013
 * The agency said the barrier would be raised again.
 * ```
 */
export function captionBelow(context: BlockContext, credit: number): number | undefined {
  const { lines, text, vocabulary } = context;
  if (!isAgency(lineText(context, credit), vocabulary)) return undefined;
  const at = nextLine(context, credit);
  const behind = nextLine(context, at);
  if (behind >= lines.count || !isBodyState(context.state(behind))) return undefined;
  const words = lines.words[at] as number;
  if (words < MIN_WORDS || words > MAX_WORDS || endsSentence(context, at) || !endsSentence(context, behind))
    return undefined;
  const said = text.charAt((lines.textEnds[at] as number) - 1);
  return ":,".includes(said) || !endsSentence(context, lineAbove(context, credit)) ? undefined : at;
}

const MIN_WORDS = 6;
const MAX_WORDS = 24;
