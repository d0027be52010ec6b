import { lineSpan, lineText } from "../line.js";
import type { BlockRule } from "../rule.js";
import { firstWord } from "../vocabulary.js";

const MAX_LENGTH = 300;

/** A line that asks the reader for consent, an address or a subscription. */
export const box: BlockRule = {
  name: "box",
  everywhere: true,
  longest: MAX_LENGTH,
  opening: "box",
  mayOccur: ({ bare }) => !bare,
  recognise(at, context) {
    const head = lineText(context, at).slice(0, 48).toLowerCase();
    const { start, end } = lineSpan(context, at);
    const phrases = context.vocabulary.openings.box.get(firstWord(context.text, start, end));
    if (!phrases?.some((opening) => head.startsWith(opening))) return undefined;
    return { pieces: [{ role: "navigation", content: { start, end } }], basis: "inferred", next: at + 1 };
  },
};
