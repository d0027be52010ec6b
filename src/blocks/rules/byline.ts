import { lineSpan } from "../line.js";
import { belowProse } from "../page-title.js";
import type { BlockRule } from "../rule.js";
import { startsUpper, startsWithOpener } from "../shapes/byline.js";

const MAX_LENGTH = 150;
const MAX_WORDS = 20;

/** `By Name and Name`, `By: Name, Paper`: an opener, then names; `By the time …` is none. */
export const byline: BlockRule = {
  name: "byline",
  longest: MAX_LENGTH,
  opening: "byline",
  recognise(at, context) {
    const { text, lines, vocabulary } = context;
    const words = lines.words[at] as number;
    if (context.bare && belowProse(context)) return undefined;
    if (words < 2 || words > MAX_WORDS) return undefined;
    const span = lineSpan(context, at);
    const names = startsWithOpener(text, span.start, span.end, vocabulary);
    if (names === undefined || !startsUpper(text.charAt(names))) return undefined;
    if ((lines.lowerWords[at] as number) > 3 || /[.!?…]["”’]?$/.test(text.slice(names, span.end))) return undefined;
    const first = (text.slice(names, span.end).split(/[\s,]/, 1)[0] as string).toLowerCase();
    const { stopWords, months, weekdays } = vocabulary;
    if (stopWords.has(first) || months.has(first) || weekdays.has(first)) return undefined;
    return { pieces: [{ role: "byline", content: span }], basis: "inferred", next: at + 1 };
  },
};
