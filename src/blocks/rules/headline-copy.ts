import { lineSpan } from "../line.js";
import { belowProse, repeatsTitle } from "../page-title.js";
import type { BlockRule } from "../rule.js";
import { findCredit } from "../shapes/credit.js";
import { follows } from "./caption.js";

const MAX_LENGTH = 600;

/** The headline of the title line, standing again as a line of its own. */
export const headlineCopy: BlockRule = {
  name: "headline-copy",
  longest: MAX_LENGTH,
  mayOccur: ({ title }) => title !== undefined,
  recognise(at, context) {
    const { title } = context;
    if (title === undefined || at <= title.line || belowProse(context) || !repeatsTitle(context, at)) return undefined;
    // With a credit behind it the same sentence is a caption.
    if (findCredit(context.text, lineSpan(context, at), context.vocabulary) !== undefined) return undefined;
    // Alone below the title line it is the caption of a picture's own page.
    const alone = context.bare && at === context.lastLine && context.openLines === 0;
    const role = alone && !follows(context, ["mediaId", "headline"]) ? "caption" : "headline";
    return { pieces: [{ role, content: lineSpan(context, at) }], basis: "inferred", next: at + 1 };
  },
};
