import { Mark } from "../../text/char-class.js";
import { lineSpan } from "../line.js";
import { belowProse } from "../page-title.js";
import type { BlockRule } from "../rule.js";
import { findTimestamp } from "../shapes/timestamp.js";

const MAX_LENGTH = 120;

/** A line that is wholly a date: `Published: April 28, 2023 1:15 pm`, `28.04.2023, 18:11`. */
export const timestamp: BlockRule = {
  name: "timestamp",
  longest: MAX_LENGTH,
  needs: Mark.Digit,
  recognise(at, context) {
    const { text, lines, vocabulary } = context;
    if ((lines.digits[at] as number) < 5) return undefined;
    const content = lineSpan(context, at);
    if (findTimestamp(text, content, vocabulary) === undefined) return undefined;
    const kind = context.label(at)?.kind;
    // On a page without furniture a day alone, below the first paragraph, is a crosshead.
    if (kind === undefined && context.bare && belowProse(context)) return undefined;
    const basis = kind === "published" || kind === "updated" ? "stated" : "inferred";
    return { pieces: [{ role: "timestamp", content }], basis, next: at + 1 };
  },
};
