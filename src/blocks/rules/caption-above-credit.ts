import type { BlockContext } from "../context.js";
import { endsSentence, lineLength, lineSpan, lineText, nextLine } from "../line.js";
import { type BlockRule, statesOf } from "../rule.js";
import { State } from "../sequence/states.js";
import { standsAgain } from "../shapes/caption-shape.js";
import { isCreditLine, opensWithCredit } from "../shapes/credit-line.js";
import { findDateline } from "../shapes/dateline.js";
import { captionNoted } from "./picture-note.js";

const MAX_CAPTION = 400;
/** What ends like a sentence and is longer is a paragraph, above a credit too. */
const MAX_SENTENCE = 180;
/** Above a credit further down a longer line is rather a paragraph, and the credit that of a picture without a caption. */
const MAX_INSIDE_BODY = 120;

/**
 * A caption with its credit on the next line.
 *
 * ```text
 * The lighthouse above the bay, dark for forty years.
 * Photograph: Name/Agency
 * ```
 */
export const captionAboveCredit: BlockRule = {
  name: "caption-above-credit",
  longest: MAX_CAPTION,
  states: statesOf(State.Lead, State.Body, State.Gap),
  recognise(at, context) {
    const { lines, text, site, vocabulary } = context;
    const state = context.state(at);
    if ((lines.words[at] as number) < 3 && (lines.caselessLetters[at] as number) < 6) return undefined;
    const next = nextLine(context, at);
    if (next >= lines.count || context.label(at) !== undefined || !isCreditLine(context, next)) return undefined;
    if (state === State.Body && !mayStandInBody(context, at, next)) return undefined;
    // `Image source, Reuters` above `Image caption, …`: the credit is that one's.
    if (captionNoted(context, nextLine(context, next))) return undefined;
    if (findDateline(text, lineSpan(context, at), site, vocabulary) !== undefined) return undefined;
    return { pieces: [{ role: "caption", content: lineSpan(context, at) }], basis: "inferred", next: at + 1 };
  },
};

/** A sentence or more of such a length is no caption, unless it stands again elsewhere. */
function isParagraph(context: BlockContext, at: number): boolean {
  return lineLength(context, at) > MAX_SENTENCE && endsSentence(context, at) && !standsAgain(context, at);
}

function mayStandInBody(context: BlockContext, at: number, credit: number): boolean {
  if (context.bodyLines < 2 || isParagraph(context, at)) return false;
  // `Source: agency` signs the last paragraph.
  const below = nextLine(context, credit);
  if (context.label(credit)?.kind === "source" && (below >= context.lines.count || context.state(below) !== State.Body))
    return false;
  if (at === context.firstBodyLine || !endsSentence(context, at)) return true;
  // Above `Photograph by Jane Example` there is rather a paragraph, and in quotation marks what a cartoon says.
  if (context.label(credit) === undefined && opensWithCredit(context, credit))
    return /^["“„«][^"“”„«»]{1,120}["”“»]$/.test(lineText(context, at));
  const { text, lines } = context;
  // A sign or brackets say more.
  const signed = "©([（".includes(text.charAt(lines.textStarts[credit] as number));
  return signed || lineLength(context, at) <= MAX_INSIDE_BODY || standsAgain(context, at);
}
