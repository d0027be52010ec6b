import type { BlockContext } from "../context.js";
import { endsSentence, lineLength, lineSpan, lineText, nextLine } from "../line.js";
import { type BlockRule, statesOf } from "../rule.js";
import { State } from "../sequence/states.js";
import { standsAgain } from "../shapes/caption-shape.js";
import { isCreditLine, opensWithCredit } from "../shapes/credit-line.js";
import { findDateline } from "../shapes/dateline.js";
import { captionBelow } from "./credit-below-caption.js";
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
  states: statesOf(State.Before, State.Lead, State.Body, State.Gap),
  recognise(at, context) {
    const { lines, text, site, vocabulary } = context;
    const state = context.state(at);
    if ((lines.words[at] as number) < 3 && (lines.caselessLetters[at] as number) < 6) return undefined;
    const next = nextLine(context, at);
    if (next >= lines.count || context.label(at) !== undefined || !isCreditLine(context, next)) return undefined;
    if (state === State.Body && !mayStandInBody(context, at, next)) return undefined;
    // Above the headline stand pictures of other articles too.
    if (state === State.Before && ((lines.words[at] as number) < 6 || !isHeadline(context, nextLine(context, next))))
      return undefined;
    // `Last edited: 4 May 2026, 08:27`, `Jane Example 2 May, 17:46`, `More on this:`
    const timed = context.moments(at)[0]?.value.includes("T");
    if (timed || /[:?]$/.test(lineText(context, at))) return undefined;
    // `Image source, Reuters` above `Image caption, …`: the credit is that one's.
    if (captionNoted(context, nextLine(context, next))) return undefined;
    if (findDateline(text, lineSpan(context, at), site, vocabulary) !== undefined) return undefined;
    return { pieces: [{ role: "caption", content: lineSpan(context, at) }], basis: "inferred", next: at + 1 };
  },
};

function isHeadline({ headline }: BlockContext, at: number): boolean | undefined {
  return headline?.line === at || headline?.copies.includes(at);
}

function mayStandInBody(context: BlockContext, at: number, credit: number): boolean {
  const { text, lines } = context;
  if (context.bodyLines < 2) return false;
  const label = context.label(credit);
  // `Source: agency` signs the last paragraph.
  if (label?.kind === "source" && context.state(nextLine(context, credit)) !== State.Body) return false;
  if (!endsSentence(context, at)) return true;
  if (captionBelow(context, credit) !== undefined) return false;
  // What stands again elsewhere is no paragraph, however long.
  const length = standsAgain(context, at) ? 0 : lineLength(context, at);
  if (length > MAX_SENTENCE) return false;
  if (at === context.firstBodyLine) return true;
  // Above `Photograph by Jane Example` there is rather a paragraph, and in quotation marks what a cartoon says.
  if (label === undefined && opensWithCredit(context, credit))
    return /^["“„«][^"“”„«»]{1,120}["”“»]$/.test(lineText(context, at));
  // A sign or brackets say more; and the article's own picture stands below its lead, or below the writer and the day.
  if ("©([（".includes(text.charAt(lines.textStarts[credit] as number)) || at === context.secondBodyLine) return true;
  return length <= MAX_INSIDE_BODY || /byline|timestamp/.test(context.previous?.role ?? "");
}
