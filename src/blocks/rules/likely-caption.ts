import type { BlockContext } from "../context.js";
import { endsSentence, lineLength, lineSpan, lineText, nextLine } from "../line.js";
import { type BlockRule, statesOf } from "../rule.js";
import { isBodyState, State } from "../sequence/states.js";
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
  states: statesOf(State.Lead, State.Body, State.List, State.Gap),
  mayOccur: ({ bodyLines, bare }) => bodyLines >= 2 && !bare,
  recognise(at, context) {
    const state = context.state(at);
    if (context.label(at) !== undefined || standsAboveCaption(context, at)) return undefined;
    const words = context.lines.words[at] as number;
    if (words < 3 && (context.lines.caselessLetters[at] as number) < 8) return undefined;
    const span = lineSpan(context, at);
    // Entries of a list end in names as well.
    const names = state !== State.List && mayHoldCredit(context, at) && mayBeCredit(context, at, state);
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
  const inBody = state === State.Body;
  // What signs the article stands behind its last sentence.
  if (inBody && (lineLength(context, at) > MAX_IN_BODY || isLastOfBody(context, at))) return false;
  const closed = text.charAt(span.end - 1) === ")";
  if (inBody && !closed && endsSentence(context, at)) return false;
  const credit = findCredit(text, span, vocabulary, { names: true });
  if (credit === undefined || !saysEnough(context, at, credit.captionEnd)) return false;
  const known = findCredit(text, span, vocabulary) !== undefined;
  // A deck may end in its writer's name.
  if (state === State.Lead && !closed) return known;
  if (inBody && closed && vocabulary.agencies.has(text.slice(credit.content.start, credit.content.end).toLowerCase()))
    return lineLength(context, at) <= MAX_NEWS_AGENCY;
  return (known && !inBody) || sentence.test(text.slice(span.start, credit.captionEnd));
}

/** Behind a bracket, a quotation, `vs.` or `18.` stands no name of a photographer. */
const sentence = /(?:[^\s\d.,(]{3}|\p{Lo}{2}|\d{4})[.!?。]$/u;

/** `5. Jackets`, `Harbour vs. Sea`: what stands before a name says nothing of a picture. */
function saysEnough({ text, lines }: BlockContext, at: number, captionEnd: number): boolean {
  const caption = text.slice(lines.textStarts[at], captionEnd);
  return caption.split(" ").length >= MIN_CAPTION_WORDS || (lines.caselessLetters[at] as number) > 0;
}

function isPictured(context: BlockContext, at: number, state: State): boolean {
  const { lines } = context;
  const words = lines.words[at] as number;
  const wordy = words >= 4 || (lines.caselessLetters[at] as number) >= 12;
  if (wordy && printedTwice(context, at)) return true;
  if (lineLength(context, at) > MAX_IN_BODY) return false;
  // `港を出るフェリー＝長崎市で5月2日`
  if (opensWithFileMark(context, at) || /＝[^＝。]+[月日影]$/.test(lineText(context, at))) return true;
  const inBody = isBodyState(state);
  const ended = endsSentence(context, at);
  const above = lineAbove(context, at);
  // Below the button of a gallery a few words are a name; inside the text the button must have a figure.
  const fits = inBody ? !ended && (lines.digits[above] as number) > 0 : wordy || lines.lowerWords[at] === 0;
  if (fits && isPictureCue(context, above)) return true;
  if (inBody) {
    if (repeatsSentence(context, at)) return true;
    if (state === State.List || (ended && words > MAX_SIDED)) return false;
    return namesSides(context, at) && !/["“„«]/.test(lineText(context, at));
  }
  if (wordy && opensLikeCaption(context, at)) return true;
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

function isLastOfBody(context: BlockContext, at: number): boolean {
  const state = context.state(nextLine(context, at));
  return state !== State.Body && state !== State.Gap;
}
