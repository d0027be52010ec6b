import { Mark, marks } from "../../text/char-class.js";
import type { BlockContext } from "../context.js";
import { mayBegin } from "../letter-filter.js";
import { lineSpan, lineText } from "../line.js";
import type { BlockRule, Recognised } from "../rule.js";
import { State } from "../sequence/states.js";
import { isAgency } from "../shapes/agencies.js";
import { type BylineLine, readBylineLine } from "../shapes/byline-line.js";
import { firstWord } from "../vocabulary.js";
import { standingOf } from "../writer-standing.js";

const MAX_LENGTH = 200;
const MAX_WORDS = 30;
const MAX_BARE_WORDS = 20;
const MAX_LOWER_WORDS = 5;
/** Scripts without case have no small letters to count. */
const MAX_CASELESS = 40;
const MAX_BARE_LOWER_WORDS = 8;
const MAX_AGENCY_WORDS = 4;
/** With so many small words before a bracket a row says more than who wrote. */
const MIN_ROW_WORDS = 4;
const MIN_STANDING = 2;
const Letter = Mark.Lower | Mark.Upper | Mark.Caseless;

/**
 * A writer's name near the headline or at the end of the article, where no opener begins the line: `Jane Example
 * 2 May 2026`, `Posted on 2 May by grumpycook`, or the name alone beside a date, a role or a biography. `Source: AFP`
 * names the agency that wrote.
 */
export const writer: BlockRule = {
  name: "writer",
  longest: MAX_LENGTH,
  needs: Mark.Upper | Mark.Caseless | Mark.Lower,
  mayOccur: ({ zones }) => zones() !== undefined,
  within(context) {
    const zones = context.zones();
    return zones === undefined ? [] : [zones.head, zones.tail];
  },
  recognise(at, context) {
    const words = context.lines.words[at] as number;
    const zones = words > MAX_WORDS ? undefined : context.zones();
    if (zones === undefined || at === zones.headline) return undefined;
    // Where no title line says it, the headline may look like names: `Riverton Harbour Ferries`.
    if (context.title === undefined && at === context.headline?.line) return undefined;
    // Nothing but the article stands on a page without furniture.
    if (context.bare && at > context.firstBodyLine) return undefined;
    const label = context.label(at);
    if (
      label?.kind === "source" &&
      context.previous?.role !== "caption" &&
      isAgency(lineText(context, at).slice(label.rest.start - label.start), context.vocabulary)
    ) {
      return { pieces: [{ role: "byline", content: label.rest }], basis: "stated", next: at + 1 };
    }
    const { lowerWords, caselessLetters } = context.lines;
    const long = (lowerWords[at] as number) > MAX_LOWER_WORDS || (caselessLetters[at] as number) > MAX_CASELESS;
    if (long && context.state(at) === State.Body && context.moments(at).length === 0) return undefined;
    const bare = mayBeName(context, at);
    if (!bare && !mayHoldOpener(context, at)) return undefined;
    const read = readBylineLine(context.text, lineSpan(context, at), context.moments(at), context.vocabulary);
    if (read === undefined) return undefined;
    if (read.writers.opened) return isSentence(read, context) ? undefined : taken(read, at);
    if (!bare || words > MAX_BARE_WORDS || closesRow(read, at, context)) return undefined;
    const standing = standingOf(read, at, context, zones, MIN_STANDING);
    return standing >= MIN_STANDING ? taken(read, at) : undefined;
  },
};

/** The cheap test for a name without an opener: two capitals or more among few small words, or an agency. */
function mayBeName(context: BlockContext, at: number): boolean {
  const { text, lines, moments, vocabulary } = context;
  if ((lines.lowerWords[at] as number) > MAX_BARE_LOWER_WORDS) return false;
  if (":?!…%".includes(text.charAt((lines.textEnds[at] as number) - 1))) return false;
  if ((lines.upperWords[at] as number) >= 2 || (lines.caselessLetters[at] as number) >= 2) return true;
  if ((lines.words[at] as number) > MAX_AGENCY_WORDS) return false;
  const { start, end } = lineSpan(context, at);
  return vocabulary.agencyHeads.has(firstWord(text, start, end)) || moments(at).length > 0;
}

/**
 * The cheap test for an opener: the line, or what stands behind a mark or a figure, begins with a word of one, or with
 * one that a name is glued to. Beside a date it may stand anywhere.
 */
function mayHoldOpener({ text, lines, moments, vocabulary }: BlockContext, at: number): boolean {
  const { openings, openerFilter, gluedOpeners, leadIns } = vocabulary;
  const end = lines.textEnds[at] as number;
  const dated = moments(at).length > 0;
  let behindMark = true;
  for (let place = lines.textStarts[at] as number; place < end; place++) {
    const bits = marks(text.charCodeAt(place));
    if ((bits & Letter) === 0) {
      behindMark ||= (bits & Mark.Space) === 0;
      continue;
    }
    if ((behindMark || dated) && mayBegin(openerFilter, text, place)) {
      const word = firstWord(text, place, end);
      if (openings.byline.has(word) || leadIns.has(word)) return true;
      if (gluedOpeners.some((opener) => word.length > opener.length && word.startsWith(opener))) return true;
    }
    behindMark = false;
    while (place + 1 < end && (marks(text.charCodeAt(place + 1)) & Letter) !== 0) place++;
  }
  return false;
}

/** `Ferries wait in the harbour after the storm (AP)`: whose picture or report it is, and no byline. */
function closesRow({ pieces }: BylineLine, at: number, { text, lines }: BlockContext): boolean {
  const byline = pieces.find(({ role }) => role === "byline")?.content;
  if (byline === undefined || (lines.lowerWords[at] as number) < MIN_ROW_WORDS) return false;
  return "(（[".includes(text.charAt(byline.start - 1)) && byline.start - 1 > (lines.textStarts[at] as number);
}

/** A full stop ends the byline and is no part of a name: `Jr.`, `C.` */
function isSentence({ pieces }: BylineLine, { text }: BlockContext): boolean {
  const byline = pieces.find(({ role }) => role === "byline")?.content;
  return byline !== undefined && /[^\s.]{4}[.!?…]["”’»]?$/.test(text.slice(byline.start, byline.end));
}

function taken({ pieces }: BylineLine, at: number): Recognised {
  return { pieces, basis: "inferred", next: at + 1 };
}
