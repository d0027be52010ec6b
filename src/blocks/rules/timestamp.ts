import { Mark } from "../../text/char-class.js";
import { lineSpan } from "../line.js";
import { belowProse } from "../page-title.js";
import type { BlockRule } from "../rule.js";
import { isWhollyDates } from "../shapes/timestamp.js";

const MAX_LENGTH = 160;

/** A line that is wholly a date: `Published: April 28, 2023 1:15 pm`, `28.04.2023, 18:11`. */
export const timestamp: BlockRule = {
  name: "timestamp",
  longest: MAX_LENGTH,
  needs: Mark.Digit | Mark.Caseless,
  recognise(at, context) {
    const moments = context.moments(at);
    if (moments.length === 0) return undefined;
    const content = lineSpan(context, at);
    if (!isWhollyDates(context.text, content, moments, context.vocabulary)) return undefined;
    const labelled = moments.some((moment) => moment.labelled);
    // On a page without furniture a day alone, below the first paragraph, is a crosshead.
    if (!labelled && context.bare && belowProse(context)) return undefined;
    return { pieces: [{ role: "timestamp", content }], basis: labelled ? "stated" : "inferred", next: at + 1 };
  },
};
