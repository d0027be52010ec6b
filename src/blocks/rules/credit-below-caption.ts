import { lineSpan } from "../line.js";
import { type BlockRule, statesOf } from "../rule.js";
import { State } from "../sequence/states.js";
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
    return { pieces: [{ role: "credit", content }], basis: "inferred", next: at + 1 };
  },
};
