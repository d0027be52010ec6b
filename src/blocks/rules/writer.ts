import { Mark } from "../../text/char-class.js";
import type { BlockContext } from "../context.js";
import { lineSpan, lineText } from "../line.js";
import type { BlockRule, Recognised } from "../rule.js";
import { State } from "../sequence/states.js";
import { isAgency } from "../shapes/agencies.js";
import { type BylineLine, readBylineLine } from "../shapes/byline-line.js";
import { standingOf } from "../writer-standing.js";
import { bylineZones } from "../zones.js";

const MAX_LENGTH = 200;
const MAX_WORDS = 30;
const MAX_BARE_WORDS = 20;
const MAX_LOWER_WORDS = 5;
/** Scripts without case have no small letters to count. */
const MAX_CASELESS = 40;
const MIN_STANDING = 2;

/**
 * A writer's name near the headline or at the end of the article, where no opener begins the line: `Jane Example
 * 2 May 2026`, `Posted on 2 May by grumpycook`, or the name alone beside a date, a role or a biography. `Source: AFP`
 * names the agency that wrote.
 */
export const writer: BlockRule = {
  name: "writer",
  longest: MAX_LENGTH,
  needs: Mark.Upper | Mark.Caseless | Mark.Lower,
  recognise(at, context) {
    const words = context.lines.words[at] as number;
    const zones = words > MAX_WORDS ? undefined : bylineZones(context);
    if (zones === undefined || at === zones.headline) return undefined;
    // Nothing but the article stands on a page without furniture.
    if (context.bare && at > context.firstBodyLine) return undefined;
    const head = at >= zones.head[0] && at <= zones.head[1];
    const tail = at >= zones.tail[0] && at <= zones.tail[1];
    if (!head && !tail) return undefined;
    const label = context.label(at);
    if (
      label?.kind === "source" &&
      isAgency(lineText(context, at).slice(label.rest.start - label.start), context.vocabulary)
    ) {
      return { pieces: [{ role: "byline", content: label.rest }], basis: "stated", next: at + 1 };
    }
    const read = readBylineLine(context.text, lineSpan(context, at), context.vocabulary);
    if (read === undefined) return undefined;
    const { lowerWords, caselessLetters } = context.lines;
    const long = (lowerWords[at] as number) > MAX_LOWER_WORDS || (caselessLetters[at] as number) > MAX_CASELESS;
    const prose = context.state(at) === State.Body && long;
    if (prose && !read.dated) return undefined;
    if (read.writers.opened) return isSentence(read, context) ? undefined : taken(read, at);
    if (words > MAX_BARE_WORDS) return undefined;
    const standing = standingOf(read, at, context, zones);
    return standing >= MIN_STANDING ? taken(read, at) : undefined;
  },
};

/** A full stop ends the byline and is no part of a name: `Jr.`, `C.` */
function isSentence({ pieces }: BylineLine, { text }: BlockContext): boolean {
  const byline = pieces.find(({ role }) => role === "byline")?.content;
  return byline !== undefined && /[^\s.]{4}[.!?…]["”’»]?$/.test(text.slice(byline.start, byline.end));
}

function taken({ pieces }: BylineLine, at: number): Recognised {
  return { pieces, basis: "inferred", next: at + 1 };
}
