import { Mark, marks, WordMarks } from "../../text/char-class.js";
import type { Span } from "../../text/span.js";
import type { BlockContext } from "../context.js";
import { mayBegin } from "../letter-filter.js";
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
  mayOccur: ({ entries, layout, bare, firstBodyLine }) =>
    entries !== undefined || (layout === "article" && !bare && firstBodyLine >= 0),
  // A short line at the head of the body may be the stamp above it.
  within: ({ entries, firstBodyLine, lines }) =>
    entries === undefined ? [[firstBodyLine - REACH, firstBodyLine]] : [[0, lines.count]],
  recognise(at, context) {
    if ((context.lines.words[at] as number) > MAX_WORDS || lineLength(context, at) < 3) return undefined;
    const content = lineSpan(context, at);
    if (!mayCount(context, content)) return undefined;
    if (findRelativeDate(context.text, content, context.vocabulary) === undefined) return undefined;
    return { pieces: [{ role: "timestamp", content }], basis: "inferred", next: at + 1 };
  },
};

/** The cheap test: the first thing on the line that is no mark is a figure, or may be a word of such a date. */
function mayCount({ text, vocabulary }: BlockContext, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) {
    const bits = marks(text.charCodeAt(at));
    if ((bits & WordMarks) !== 0) return (bits & Mark.Digit) !== 0 || mayBegin(vocabulary.relativeFilter, text, at);
  }
  return false;
}
