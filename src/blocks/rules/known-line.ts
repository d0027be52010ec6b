import type { BlockRole } from "../../model/block.js";
import { Mark, marks, WordMarks } from "../../text/char-class.js";
import { mayBe } from "../letter-filter.js";
import { lineSpan } from "../line.js";
import type { BlockRule } from "../rule.js";
import type { LineWord, Vocabulary } from "../vocabulary.js";

const MAX_LENGTH = 44;
const MAX_LINK = 160;
const strays = ":»›→+|*•> ";

/**
 * A line of known words and nothing else: a share button, a menu item, the title of a box of other articles; or
 * a link to another article behind such a title: `READ MORE: Harbour opens again`.
 */
export const knownLine: BlockRule = {
  name: "known-line",
  everywhere: true,
  longest: MAX_LINK,
  // On a page without furniture `Politics` is a crosshead, or the title of an entry.
  mayOccur: ({ bare }) => !bare,
  recognise(at, context) {
    const { lines, lineFilter } = context.vocabulary;
    const { text } = context;
    const { start, end } = lineSpan(context, at);
    let to = end;
    // Most lines end with a letter.
    if ((marks(text.charCodeAt(end - 1)) & WordMarks) === 0)
      while (to > start && strays.includes(text.charAt(to - 1))) to--;
    const short = end - start <= MAX_LENGTH && mayBe(lineFilter, text, start, to);
    let word = short ? lines.get(text.slice(start, to).toLowerCase()) : undefined;
    if (word === undefined && ((context.lines.marks[at] as number) & Mark.Colon) !== 0)
      word = relatedLink(text, start, end, context.vocabulary);
    const role = word && roles[word];
    return role && { pieces: [{ role, content: { start, end } }], basis: "inferred", next: at + 1 };
  },
};

function relatedLink(text: string, start: number, end: number, { lines }: Vocabulary): "related" | undefined {
  const limit = Math.min(end, start + MAX_LENGTH);
  let colon = start;
  while (colon < limit && text.charCodeAt(colon) !== 0x3a) colon++;
  if (colon === start || colon === limit) return undefined;
  return lines.get(text.slice(start, colon).toLowerCase()) === "related" ? "related" : undefined;
}

const roles: Readonly<Record<LineWord, BlockRole>> = {
  share: "share",
  navigation: "navigation",
  related: "related",
  comments: "footer",
  copyright: "notice",
};
