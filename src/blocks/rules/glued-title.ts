import { trimSpan } from "../../text/span.js";
import { lineSpan } from "../line.js";
import type { BlockRule, Piece } from "../rule.js";

/** So long are a headline and its deck at the most. */
const LONGEST_HEADLINE = 200;
const LONGEST_DECK = 300;
/** Of so many words behind the seam so many begin small: it is a sentence. */
const LOOKED_AT = 5;
const SMALL = 2;

/** Where a capital follows a small letter, a figure or the end of a sentence without a space. */
const seam = /[\p{Ll}\d.?!'’"”)%](?=["“‘]?\p{Lu})/gu;

/**
 * The first line of a text that was cut out of a database with its title in front of it, and no line break between them:
 *
 * ```text
 * Harbour Opens --- Ferries Follow on MondayThe harbour of Riverton opened again …
 * ```
 *
 * The headline ends at the three dashes, the deck where a sentence begins inside a word.
 */
export const gluedTitle: BlockRule = {
  name: "glued-title",
  mayOccur: ({ text }) => text.slice(0, LONGEST_HEADLINE).includes(" --- "),
  recognise(at, context) {
    const { text } = context;
    const line = lineSpan(context, at);
    if (line.start > LONGEST_HEADLINE || text.slice(0, line.start).replace("\ufeff", "").trim() !== "")
      return undefined;
    const dashes = text.slice(line.start, line.start + LONGEST_HEADLINE).indexOf(" --- ");
    if (dashes < 1) return undefined;
    const behind = line.start + dashes + 5;
    const end = endOfDeck(text, behind, Math.min(line.end, behind + LONGEST_DECK));
    if (end === undefined) return undefined;
    const pieces: Piece[] = [
      { role: "headline", content: trimSpan(text, line.start, line.start + dashes), end: behind },
      { role: "deck", content: trimSpan(text, behind, end), end },
      { role: "paragraph", content: trimSpan(text, end, line.end) },
    ];
    return { pieces, basis: "inferred", next: at + 1 };
  },
};

/** The first seam behind which a sentence begins; `McExample`, `TriBeCa` and `YouTube` are names inside the deck. */
function endOfDeck(text: string, from: number, to: number): number | undefined {
  for (const { index, 0: before } of text.slice(from, to).matchAll(seam)) {
    const end = from + index + before.length;
    const words = text.slice(end, end + 80).split(/\s+/, LOOKED_AT + 1);
    const small = words.slice(1).filter((word) => /^\p{Ll}{2}/u.test(word)).length;
    if (small >= SMALL && !/(?:^|[\s"'‘“])(?:Ma?c|[DLO]['’])$/u.test(text.slice(Math.max(from, end - 5), end)))
      return end;
  }
  return undefined;
}
