import { lineSpan, lineText } from "../line.js";
import type { BlockRule } from "../rule.js";
import { profiledRole } from "../site.js";

/** Profiles name lines, not paragraphs. */
const MAX_LENGTH = 300;

/** A line that the site's profile knows: `Select Page`. */
export const siteLine: BlockRule = {
  name: "site-line",
  everywhere: true,
  longest: MAX_LENGTH,
  mayOccur: ({ site }) => site.lines.size > 0,
  recognise(at, context) {
    const { start, end } = lineSpan(context, at);
    if (end - start > context.site.longestLine) return undefined;
    const role = profiledRole(lineText(context, at), context.site);
    return role && { pieces: [{ role, content: { start, end } }], basis: "profiled", next: at + 1 };
  },
};
