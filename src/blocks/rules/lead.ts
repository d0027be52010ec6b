import type { BlockRole } from "../../model/block.js";
import type { BlockContext } from "../context.js";
import { endsSentence, lineLength, lineSpan, lineText, nextLine } from "../line.js";
import { type BlockRule, type Piece, statesOf } from "../rule.js";
import { State } from "../sequence/states.js";
import { findDateline } from "../shapes/dateline.js";
import { isPicture } from "./pictured-caption.js";

const MAX_DECK = 400;
/** A longer deck that ends like a sentence reads like a paragraph, */
const MAX_SENTENCE = 120;
/** one without a full stop is none from here on, */
const MAX_OPEN = 100;
/** from so many words on: fewer are a row of a table. */
const MIN_PARAGRAPH_WORDS = 12;
/** and so close above the text. */
const LINES_ABOVE = 20;

/** A line between headline and body: a deck or, on a page without furniture, the one word that is left of a caption. */
export const lead: BlockRule = {
  name: "lead",
  states: statesOf(State.Lead),
  recognise(at, context) {
    const { lines, vocabulary } = context;
    const content = lineSpan(context, at);
    const words = lines.words[at] as number;
    const dateline = findDateline(context.text, content, context.site, vocabulary);
    if (dateline?.end === content.end) {
      return { pieces: [{ role: "dateline", content }], basis: "inferred", next: at + 1 };
    }
    const below = context.previous?.role === "headline";
    const isWord = words === 1 && (lines.digits[at] as number) === 0 && (lines.upperWords[at] as number) === 1;
    const isDeck =
      !isPicture(context, at) &&
      ((words >= 6 && (endsSentence(context, at) || (below && lineLength(context, at) <= MAX_DECK))) ||
        (below && isShortDeck(at, context)));
    let role: BlockRole = "unknown";
    const lone = context.openLines <= context.bodyLines + 2 && nextLine(context, at) === context.firstBodyLine;
    if (below && isWord && lone) role = "caption";
    else if (isDeck) role = readsLikeParagraph(at, context) ? "paragraph" : "deck";
    if (dateline === undefined || !isDeck) return { pieces: [{ role, content }], basis: "inferred", next: at + 1 };
    const { span, end } = dateline;
    const pieces: Piece[] = [
      { role: "dateline", content: span, end },
      { role, content: { start: end, end: content.end } },
    ];
    return { pieces, basis: "inferred", next: at + 1 };
  },
};

function isDated(at: number, context: BlockContext): boolean {
  return at < context.lines.count && context.moments(at).length > 0;
}

/** Shorter rows are sections and names. */
const MIN_SHORT_DECK = 18;

/**
 * A few words below the headline with the writer and the day below them.
 *
 * ```text
 * Mayor resigns over unpaid parking fines
 * Deputy takes over today
 * Paul Wick
 * 25 June 2024
 * ```
 */
function isShortDeck(at: number, context: BlockContext): boolean {
  if ((context.lines.lowerWords[at] as number) === 0 || lineLength(context, at) < MIN_SHORT_DECK) return false;
  const next = nextLine(context, at);
  return next < context.firstBodyLine && (isDated(next, context) || isDated(nextLine(context, next), context));
}

const notOpening = /headline|deck|share/;

/** A heading in capitals is none. */
function readsLikeParagraph(at: number, context: BlockContext): boolean {
  const { words, lowerWords } = context.lines;
  // Right above the text a sentence is its first; below the headline it is a deck, below what shares the page a caption.
  const sentence = endsSentence(context, at);
  const opens = sentence && nextLine(context, at) === context.firstBodyLine;
  if (opens && !notOpening.test(context.previous?.role ?? "deck")) return true;
  if (context.firstBodyLine - at > LINES_ABOVE || (words[at] as number) < MIN_PARAGRAPH_WORDS) return false;
  if (lineLength(context, at) <= (sentence ? MAX_SENTENCE : MAX_OPEN) || (lowerWords[at] as number) === 0) return false;
  // A credit ends so, and an address.
  return sentence || !/[)\]]$/.test(lineText(context, at));
}
