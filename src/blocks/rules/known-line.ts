import type { BlockRole } from "../../model/block.js";
import { Mark } from "../../text/char-class.js";
import { lineSpan, lineText, shortLine } from "../line.js";
import type { BlockRule } from "../rule.js";
import type { LineWord } from "../vocabulary.js";

const MAX_LENGTH = 44;
const MAX_LINK = 160;
const strays = ":»›→+|*•>";

/**
 * A line of known words and nothing else: a share button, a menu item, the title of a box of other articles; or
 * a link to another article behind such a title: `READ MORE: Harbour opens again`.
 */
export const knownLine: BlockRule = {
  name: "known-line",
  everywhere: true,
  longest: MAX_LINK,
  recognise(at, context) {
    const { lines } = context.vocabulary;
    // On a page without furniture `Politics` is a crosshead, or the title of an entry.
    if (context.bare) return undefined;
    const bare = withoutStrays(shortLine(context, at, MAX_LENGTH));
    const word = (bare === "" ? undefined : lines.get(bare)) ?? (isRelatedLink() ? "related" : undefined);
    const role = word && roles[word];
    return role && { pieces: [{ role, content: lineSpan(context, at) }], basis: "inferred", next: at + 1 };

    function isRelatedLink(): boolean {
      if (((context.lines.marks[at] as number) & Mark.Colon) === 0) return false;
      const line = lineText(context, at);
      const colon = line.indexOf(":");
      return colon > 0 && colon < MAX_LENGTH && lines.get(line.slice(0, colon).toLowerCase()) === "related";
    }
  },
};

const roles: Readonly<Record<LineWord, BlockRole>> = {
  share: "share",
  navigation: "navigation",
  related: "related",
  comments: "footer",
  copyright: "notice",
};

function withoutStrays(line: string): string {
  let end = line.length;
  while (end > 0 && (strays.includes(line.charAt(end - 1)) || line.charAt(end - 1) === " ")) end--;
  return line.slice(0, end);
}
