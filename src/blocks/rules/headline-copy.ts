import { lineSpan } from "../line.js";
import { repeatsTitle } from "../page-title.js";
import type { BlockRule } from "../rule.js";

const MAX_LENGTH = 600;

/** The headline of the title line, standing again as a line of its own. */
export const headlineCopy: BlockRule = {
  name: "headline-copy",
  longest: MAX_LENGTH,
  recognise(at, context) {
    const { title } = context;
    if (title === undefined || at <= title.line || !repeatsTitle(context, at)) return undefined;
    return { pieces: [{ role: "headline", content: lineSpan(context, at) }], basis: "inferred", next: at + 1 };
  },
};
