import { Mark } from "../../text/char-class.js";
import { lineSpan } from "../line.js";
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
    const basis = kind === "published" || kind === "updated" ? "stated" : "inferred";
    return { pieces: [{ role: "timestamp", content }], basis, next: at + 1 };
  },
};
