import type { BlockContext } from "../context.js";
import { endsSentence, lineLength, lineSpan, lineText, nextLine } from "../line.js";
import { type BlockRule, statesOf } from "../rule.js";
import { State } from "../sequence/states.js";
import {
  datedSentence,
  hasCaptionKicker,
  isPictureCue,
  lineAbove,
  namesSides,
  opensLikeCaption,
  opensWithFileMark,
  repeatsSentence,
  standsBelowPlayer,
} from "../shapes/caption-shape.js";
import { findCredit } from "../shapes/credit.js";
import { findDateline } from "../shapes/dateline.js";
import { captionPieces } from "./caption.js";
import { mayHoldCredit } from "./credited-caption.js";
import { standsAboveCaption } from "./pictured-caption.js";

const MAX_CAPTION = 500;
/** A line of the body must be shorter, for it is more likely a paragraph. */
const MAX_IN_BODY = 300;
const MAX_NEWS_AGENCY = 180;
const MAX_SIDED = 25;
const MIN_PRINTED_TWICE = 30;
/** A caption before a name that may be something else has as many words. */
const MIN_CAPTION_WORDS = 3;

/**
 * A caption that only all signs together tell: a credit that may be something else at its end, words that captions
 * begin with or hold, the button of a gallery above it, the same line again below it. Where the decision takes the
 * line for body the signs must be stronger.
 */
export const likelyCaption: BlockRule = {
  name: "likely-caption",
  longest: MAX_CAPTION,
  states: statesOf(State.Lead, State.Body, State.Gap),
  mayOccur: ({ bodyLines, bare }) => bodyLines >= 2 && !bare,
  recognise(at, context) {
    const state = context.state(at);
    if (context.label(at) !== undefined || standsAboveCaption(context, at)) return undefined;
    const words = context.lines.words[at] as number;
    if (words < 3 && (context.lines.caselessLetters[at] as number) < 8) return undefined;
    const span = lineSpan(context, at);
    const names = mayHoldCredit(context, at) && mayBeCredit(context, at, state);
    const shaped = names || isPictured(context, at, state);
    if (!shaped) return undefined;
    const sure = opensWithFileMark(context, at);
    if (!sure && findDateline(context.text, span, context.site, context.vocabulary) !== undefined) return undefined;
    return { pieces: captionPieces(context, span, undefined, { names }), basis: "inferred", next: at + 1 };
  },
};

function mayBeCredit(context: BlockContext, at: number, state: State): boolean {
  const { text, vocabulary } = context;
  const span = lineSpan(context, at);
  // What signs the article stands behind its last sentence.
  if (state === State.Body && (lineLength(context, at) > MAX_IN_BODY || isLastOfBody(context, at))) return false;
  const closed = text.charAt(span.end - 1) === ")";
  if (state === State.Body && !closed && endsSentence(context, at)) return false;
  const credit = findCredit(text, span, vocabulary, { names: true });
  if (credit === undefined || !saysEnough(context, at, credit.captionEnd)) return false;
  const value = text.slice(credit.content.start, credit.content.end);
  // A deck may end in its writer's name.
  if (state === State.Lead && !closed) return findCredit(text, span, vocabulary) !== undefined;
  if (state !== State.Body) return true;
  if (closed && vocabulary.agencies.has(value.toLowerCase())) return lineLength(context, at) <= MAX_NEWS_AGENCY;
  const ended = '.!?。”"»'.includes(text.charAt(credit.captionEnd - 1));
  return ended;
}

/** `5. Jackets`, `Harbour vs. Sea`: what stands before a name says nothing of a picture. */
function saysEnough({ text, lines }: BlockContext, at: number, captionEnd: number): boolean {
  const caption = text.slice(lines.textStarts[at], captionEnd);
  return caption.split(" ").length >= MIN_CAPTION_WORDS || (lines.caselessLetters[at] as number) > 0;
}

function isPictured(context: BlockContext, at: number, state: State): boolean {
  const words = context.lines.words[at] as number;
  const wordy = words >= 4 || (context.lines.caselessLetters[at] as number) >= 12;
  if (wordy && printedTwice(context, at)) return true;
  if (lineLength(context, at) > MAX_IN_BODY) return false;
  if (opensWithFileMark(context, at)) return true;
  if (state === State.Body) {
    if (repeatsSentence(context, at)) return true;
    return (words <= MAX_SIDED || !endsSentence(context, at)) && namesSides(context, at) && !isQuoted(context, at);
  }
  if (wordy && (isPictureCue(context, lineAbove(context, at)) || opensLikeCaption(context, at))) return true;
  if (state === State.Lead && standsBelowPlayer(context, at)) return true;
  return (
    namesSides(context, at) || datedSentence(context, at) || (state === State.Gap && hasCaptionKicker(context, at))
  );
}

/** The same words on the next line, and enough of them to be a sentence. */
function printedTwice(context: BlockContext, at: number): boolean {
  const next = nextLine(context, at);
  if (next >= context.lines.count || lineLength(context, at) < MIN_PRINTED_TWICE) return false;
  if (Math.abs(lineLength(context, next) - lineLength(context, at)) > 60) return false;
  const { text, lines } = context;
  if (text.charCodeAt(lines.textStarts[at] as number) !== text.charCodeAt(lines.textStarts[next] as number))
    return false;
  const one = lineText(context, at);
  // The first copy may be cut: `… over the port...more`.
  const dots = one.lastIndexOf("...");
  return lineText(context, next).startsWith(dots >= one.length - 8 ? one.slice(0, dots) : one);
}

function isQuoted({ text, lines }: BlockContext, at: number): boolean {
  return /["“„«]/.test(text.slice(lines.textStarts[at], lines.textEnds[at]));
}

function isLastOfBody(context: BlockContext, at: number): boolean {
  const next = nextLine(context, at);
  return next >= context.lines.count || (context.state(next) !== State.Body && context.state(next) !== State.Gap);
}
