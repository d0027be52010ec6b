import { Mark } from "../../text/char-class.js";
import type { BlockRule, Piece } from "../rule.js";
import { findEntryByline } from "../shapes/entry-byline.js";

/** `by Author | Mar 4, 2014 | Opinion`: author, date and section above a teaser. */
export const entryByline: BlockRule = {
  name: "entry-byline",
  longest: 160,
  needs: Mark.Bar,
  recognise(at, context) {
    const found = findEntryByline(context, at);
    if (found === undefined) return undefined;
    const { byline, timestamp, section } = found;
    const pieces: Piece[] = [{ role: "byline", content: byline, end: byline.end }];
    if (section === undefined) pieces.push({ role: "timestamp", content: timestamp });
    else {
      pieces.push({ role: "timestamp", content: timestamp, end: timestamp.end });
      pieces.push({ role: "section", content: section });
    }
    return { pieces, basis: "inferred", next: at + 1 };
  },
};
