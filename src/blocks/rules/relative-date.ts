import { lineLength, lineSpan } from "../line.js";
import type { BlockRule } from "../rule.js";
import { findRelativeDate } from "../shapes/relative-date.js";

const MAX_LENGTH = 60;
const MAX_WORDS = 8;
/** So many lines above the body at the most. */
const REACH = 24;

/** `Published 3 hours ago`, `Heute, 12:37 Uhr`: a date that only the day of capture can resolve. */
export const relativeDate: BlockRule = {
  name: "relative-date",
  longest: MAX_LENGTH,
  recognise(at, context) {
    const { firstBodyLine } = context;
    // A short line at the head of the body may be the stamp above it.
    if (context.layout !== "article" || context.bare || at > firstBodyLine || firstBodyLine - at > REACH)
      return undefined;
    if ((context.lines.words[at] as number) > MAX_WORDS || lineLength(context, at) < 3) return undefined;
    const content = lineSpan(context, at);
    if (findRelativeDate(context.text, content, context.vocabulary) === undefined) return undefined;
    return { pieces: [{ role: "timestamp", content }], basis: "inferred", next: at + 1 };
  },
};
