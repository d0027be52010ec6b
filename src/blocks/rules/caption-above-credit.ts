import { lineSpan, nextLine } from "../line.js";
import type { BlockRule } from "../rule.js";
import { State } from "../sequence/states.js";
import { findDateline } from "../shapes/dateline.js";
import { labelAt } from "../shapes/label.js";

const MAX_CAPTION = 300;

/**
 * A caption with its credit on the next line, above the first paragraph. Further down the credit may as well be that
 * of a picture without a caption, and the line above it a paragraph.
 *
 * ```text
 * The lighthouse above the bay, dark for forty years.
 * Photograph: Name/Agency
 * ```
 */
export const captionAboveCredit: BlockRule = {
  name: "caption-above-credit",
  longest: MAX_CAPTION,
  recognise(at, context) {
    if (context.bodyLines < 2 || at !== context.firstBodyLine || context.state(at) !== State.Body) return undefined;
    const next = nextLine(context, at);
    if (next >= context.lines.count) return undefined;
    if (findDateline(context.text, lineSpan(context, at), context.site, context.vocabulary) !== undefined)
      return undefined;
    const label = labelAt(context, next);
    if (label?.kind !== "credit" || label.rest.end === label.rest.start) return undefined;
    return { pieces: [{ role: "caption", content: lineSpan(context, at) }], basis: "inferred", next: at + 1 };
  },
};
