import { fold } from "../../text/fold.js";
import { lineSpan, lineText, nextLine } from "../line.js";
import type { BlockRule } from "../rule.js";
import { isPersonName } from "../shapes/name.js";
import { profiledRole } from "../site.js";

const MAX_NAME = 60;

/**
 * The author below the article, where the profile says that other articles follow:
 *
 * ```text
 * Name Surname
 * Name Surname is a writer who lives in Amman.
 * articles
 * ```
 */
export const authorBox: BlockRule = {
  name: "author-box",
  longest: MAX_NAME,
  mayOccur: ({ site }) => site.hasEndMarker,
  recognise(at, context) {
    const { lines, site, vocabulary } = context;
    const words = lines.words[at] as number;
    if (words < 2 || words > 5) return undefined;
    const biography = nextLine(context, at);
    const marker = nextLine(context, biography);
    if (marker >= lines.count || profiledRole(lineText(context, marker), site) !== "related") return undefined;
    const name = lineText(context, at);
    if (!isPersonName(name.split(/\s+/), vocabulary)) return undefined;
    const surname = fold(name).split(" ").pop() as string;
    if (!fold(lineText(context, biography)).split(" ").includes(surname)) return undefined;
    const pieces = [
      { role: "byline", content: lineSpan(context, at) },
      { role: "footer", content: lineSpan(context, biography) },
    ] as const;
    return { pieces, basis: "inferred", next: biography + 1 };
  },
};
