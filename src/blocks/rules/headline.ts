import type { BlockContext } from "../context.js";
import { lineSpan } from "../line.js";
import type { BlockRule, Piece } from "../rule.js";
import { State } from "../sequence/states.js";
import { kickerBefore } from "./page-title.js";

/** The line that the decision over the whole page takes for the headline, and the kicker that stands before it there. */
export const headline: BlockRule = {
  name: "headline",
  mayOccur: ({ entries }) => entries === undefined,
  within: ({ headline, lines }) =>
    headline === undefined
      ? [[0, lines.count - 1]]
      : [headline.line, ...headline.copies].sort((a, b) => a - b).map((line) => [line, line] as const),
  recognise(at, context) {
    // Without a body or a picture below it a line is no headline: `404 Not Found`.
    if (context.bodyLines === 0 && !context.hasCaption) return undefined;
    const chosen = context.headline;
    const found =
      chosen === undefined ? context.state(at) === State.Head : chosen.line === at || chosen.copies.includes(at);
    if (!found) return undefined;
    const line = lineSpan(context, at);
    const start = chosen?.line === at ? chosen.span.start : line.start;
    const pieces = start > line.start ? printedBefore(at, start, context) : [];
    pieces.push({ role: "headline", content: { start, end: line.end } });
    return { pieces, basis: "inferred", next: at + 1 };
  },
};

/** A kicker, or the day, or both: `1 February 2022 Ferries follow`, `Port | 1 February 2022 Ferries follow`. */
function printedBefore(at: number, headline: number, context: BlockContext): Piece[] {
  const { text } = context;
  const { start } = lineSpan(context, at);
  const day = context.moments(at).find(({ span }) => span.end <= headline)?.span.start ?? headline;
  const kicker = kickerBefore(text, start, day);
  const stamp = kickerBefore(text, day, headline);
  return [kicker, { ...stamp, role: "timestamp" as const }].filter(({ content }) => content.end > content.start);
}
