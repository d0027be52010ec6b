import { lineSpan } from "../line.js";
import type { BlockRule } from "../rule.js";
import { State } from "../sequence/states.js";
import { isCreditLine } from "../shapes/credit-line.js";
import { follows } from "./caption.js";

/** `picture alliance/dpa | Name`, `Getty Images`: a credit without a label, below its caption or inside the article. */
export const creditBelowCaption: BlockRule = {
  name: "credit-below-caption",
  longest: 160,
  recognise(at, context) {
    const inside = context.state(at) === State.Gap || context.state(at) === State.Body;
    if (!inside && !follows(context, ["caption"])) return undefined;
    if (!isCreditLine(context, at)) return undefined;
    const label = context.label(at);
    const content = label === undefined ? lineSpan(context, at) : label.rest;
    return { pieces: [{ role: "credit", content }], basis: "inferred", next: at + 1 };
  },
};
