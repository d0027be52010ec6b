import { lineSpan } from "../line.js";
import type { BlockRule } from "../rule.js";
import { State } from "../sequence/states.js";

/** The line that the decision over the whole page takes for the headline. */
export const headline: BlockRule = {
  name: "headline",
  within: ({ headline, lines }) => (headline === undefined ? [[0, lines.count - 1]] : [[headline.line, headline.line]]),
  recognise(at, context) {
    // Without a body or a picture below it a line is no headline: `404 Not Found`.
    if (context.bodyLines === 0 && !context.hasCaption) return undefined;
    const found = context.headline === undefined ? context.state(at) === State.Head : context.headline.line === at;
    return found
      ? { pieces: [{ role: "headline", content: lineSpan(context, at) }], basis: "inferred", next: at + 1 }
      : undefined;
  },
};
