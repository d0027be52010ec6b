import { lineSpan } from "../line.js";
import type { BlockRule, Piece } from "../rule.js";
import { State } from "../sequence/states.js";
import { kickerBefore } from "./page-title.js";

/** The line that the decision over the whole page takes for the headline, and the kicker that stands before it there. */
export const headline: BlockRule = {
  name: "headline",
  within: ({ headline, lines }) =>
    headline === undefined
      ? [[0, lines.count - 1]]
      : [headline.line, ...headline.copies].sort((a, b) => a - b).map((line) => [line, line] as const),
  recognise(at, context) {
    // Without a body or a picture below it a line is no headline: `404 Not Found`.
    if (context.bodyLines === 0 && !context.hasCaption) return undefined;
    const found =
      context.headline === undefined
        ? context.state(at) === State.Head
        : context.headline.line === at || context.headline.copies.includes(at);
    if (!found) return undefined;
    const line = lineSpan(context, at);
    const start = context.headline?.line === at ? context.headline.span.start : line.start;
    const pieces: Piece[] = [{ role: "headline", content: { start, end: line.end } }];
    if (start > line.start) pieces.unshift(kickerBefore(context.text, line.start, start));
    return { pieces, basis: "inferred", next: at + 1 };
  },
};
