import { WordMarks } from "../../text/char-class.js";
import { trimSpan } from "../../text/span.js";
import type { BlockContext } from "../context.js";
import { endsSentence, isBlank, isProse, lineLength, lineSpan, lineText, nextLine } from "../line.js";
import { type BlockRule, type Piece, type Recognised, statesOf } from "../rule.js";
import { isBodyState, State } from "../sequence/states.js";
import { findDateline } from "../shapes/dateline.js";

const MAX_CROSSHEAD = 90;
const MAX_CROSSHEAD_WORDS = 14;
const bullets = "•▪◦●‣·*–—-";
/** A line of the article's body: with its dateline, as list item, quotation, crosshead, or simply as paragraph. */
export const body: BlockRule = {
  name: "body",
  states: statesOf(State.Body, State.List),
  recognise(at, context) {
    const span = lineSpan(context, at);
    const first = context.text.charAt(span.start);
    const bullet = bullets.includes(first) && isSpaceAt(context.text, span.start + 1);
    const speech = bullet && isSpeech(first, at, context);
    if (bullet && !speech) {
      return one({ role: "listItem", content: trimSpan(context.text, span.start + 1, span.end) }, at);
    }
    if (first === ">" && span.end - span.start > 2) {
      return one({ role: "quote", content: trimSpan(context.text, span.start + 1, span.end) }, at);
    }
    if (((context.lines.marks[at] as number) & WordMarks) === 0) {
      return one({ role: "unknown", content: span }, at);
    }
    if (context.state(at) === State.List && !speech && !isProse(context, at))
      return one({ role: "listItem", content: span }, at);
    return (
      withDateline(at, context) ??
      one({ role: isCrosshead(at, context) ? "crosshead" : "paragraph", content: span }, at)
    );
  },
};

function one(piece: Piece, at: number): Recognised {
  return { pieces: [piece], basis: "inferred", next: at + 1 };
}

/** So many rows above a dash are looked at for what introduces a list. */
const ROWS_ABOVE = 8;

/**
 * `— Why did you stay?`, `– Det blåser, säger hon.`: a dash opens what somebody says, and speech ends like a sentence.
 * Entries of a list do not, or stand below a colon or, behind the shorter dash, below a heading.
 */
function isSpeech(first: string, at: number, context: BlockContext): boolean {
  if ((first !== "—" && first !== "–") || !endsSentence(context, at)) return false;
  if (/[,.!?…»”"] [—–] \p{Ll}/u.test(lineText(context, at))) return true;
  let above = at;
  for (let rows = 0; rows < ROWS_ABOVE && above > 0; rows++) {
    above--;
    if (isBlank(context, above)) continue;
    const text = lineText(context, above);
    if (!text.startsWith(first)) return first === "—" ? !/[:：]$/.test(text) : endsSentence(context, above);
    if (!endsSentence(context, above)) return false;
  }
  return true;
}

function isSpaceAt(text: string, at: number): boolean {
  return /[ \t\xa0]/.test(text.charAt(at));
}

/** The dateline opens the first paragraph; a standfirst may stand before it. */
function withDateline(at: number, context: BlockContext): Recognised | undefined {
  if (at !== context.firstBodyLine && at !== context.secondBodyLine) return undefined;
  const span = lineSpan(context, at);
  const found = findDateline(context.text, span, context.site, context.vocabulary);
  if (found === undefined || (at === context.secondBodyLine && opensWithDateline(context))) return undefined;
  const pieces: Piece[] = [];
  if (found.stamp) pieces.push({ role: "timestamp", content: found.stamp, end: found.span.start });
  if (found.end === span.end) pieces.push({ role: "dateline", content: found.span });
  else {
    pieces.push({ role: "dateline", content: found.span, end: found.end });
    pieces.push({ role: "paragraph", content: { start: found.end, end: span.end } });
  }
  return { pieces, basis: "inferred", next: at + 1 };
}

/** An article has one dateline: `FIRE – A barn …` further down is a crosshead. */
function opensWithDateline(context: BlockContext): boolean {
  const first = lineSpan(context, context.firstBodyLine);
  return findDateline(context.text, first, context.site, context.vocabulary) !== undefined;
}

/** A short line without a closing mark, with a paragraph of the body below it. */
function isCrosshead(at: number, context: BlockContext): boolean {
  if (lineLength(context, at) > MAX_CROSSHEAD || (context.lines.words[at] as number) > MAX_CROSSHEAD_WORDS)
    return false;
  if (endsSentence(context, at) || /[,;:]$/.test(lineText(context, at))) return false;
  const next = nextLine(context, at);
  return (
    next < context.lines.count &&
    isBodyState(context.state(next)) &&
    (lineLength(context, next) > lineLength(context, at) || next === context.lastLine)
  );
}
