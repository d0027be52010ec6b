import type { BlockContext } from "../context.js";
import { mayBegin } from "../letter-filter.js";
import { endsSentence, isBlank, lineLength, lineSpan, lineText, shortLine } from "../line.js";

type Lines = Pick<BlockContext, "text" | "lines" | "vocabulary">;

const MAX_CUE = 40;

/** True for a line that stands above a caption: `View image in fullscreen`, `7 of 12 |`. */
export function isPictureCue({ text, lines, vocabulary }: Lines, at: number): boolean {
  if (at < 0 || lineLength({ text, lines }, at) > MAX_CUE || (lines.words[at] as number) > 6) return false;
  const printed = lineText({ text, lines }, at).toLowerCase();
  if (vocabulary.pictureCues.has(printed)) return true;
  if ((lines.digits[at] as number) === 0) return false;
  const bar = printed.endsWith("|") ? printed.slice(0, -1).trimEnd() : printed;
  return vocabulary.pictureCues.has(bar.replace(/\d+/g, "#"));
}

const MAX_TITLE = 160;

/**
 * True for a sentence that says what a film inside the page shows.
 *
 * ```text
 * Video
 * Ferries sail to the islands again
 * The harbour master speaks to reporters about the first ferry in a year.
 * ```
 */
export function standsBelowPlayer(context: Lines, at: number): boolean {
  const title = lineAbove(context, at);
  const cue = lineAbove(context, title);
  if (cue < 0 || !context.vocabulary.playerCues.has(shortLine(context, cue, MAX_CUE))) return false;
  const named = (context.lines.words[title] as number) >= MIN_TITLE_WORDS && lineLength(context, title) <= MAX_TITLE;
  return named && !endsSentence(context, title) && endsSentence(context, at);
}

const MIN_TITLE_WORDS = 3;

/** The line above that is not blank, or -1. */
export function lineAbove(context: Lines, at: number): number {
  let above = at - 1;
  while (above >= 0 && isBlank(context, above)) above--;
  return above;
}

const MAX_OPENING = 48;

/** `FILE - The mayor …`, `A file picture dated …` */
export function opensLikeCaption({ text, lines, vocabulary }: Lines, at: number): boolean {
  const start = lines.textStarts[at] as number;
  if (!mayBegin(vocabulary.captionFilter, text, start)) return false;
  const head = text.slice(start, Math.min(lines.textEnds[at] as number, start + MAX_OPENING)).toLowerCase();
  return vocabulary.captionOpenings.some((opening) => head.startsWith(opening));
}

/** The same by a mark that no sentence has: `FILE - `, `FILE PHOTO: `. */
export function opensWithFileMark(context: Lines, at: number): boolean {
  const start = context.lines.textStarts[at] as number;
  if (!mayBegin(context.vocabulary.captionFilter, context.text, start)) return false;
  const head = context.text.slice(start, start + MAX_OPENING).toLowerCase();
  return context.vocabulary.captionOpenings.some((opening) => head.startsWith(opening) && /[^\p{L}]$/u.test(opening));
}

const MAX_SIDE = 32;

/** `Jane Example (left) and John Sample`, `The harbour (archive photo)`: what only a picture's words hold in brackets. */
export function namesSides({ text, lines, vocabulary }: Lines, at: number): boolean {
  const end = lines.textEnds[at] as number;
  for (
    let open = nextOpen(text, lines.textStarts[at] as number, end);
    open >= 0;
    open = nextOpen(text, open + 1, end)
  ) {
    let close = open + 1;
    while (close < end && close - open < MAX_SIDE && !")）".includes(text.charAt(close))) close++;
    const inner = text.slice(open + 1, close).toLowerCase();
    if (inner.split(/[\s,]+/).some((word) => isSide(word, vocabulary)) || isSide(inner, vocabulary)) return true;
  }
  return false;
}

function isSide(word: string, { sides }: Lines["vocabulary"]): boolean {
  return sides.has(word.replace(/\.$/, ""));
}

function nextOpen(text: string, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x28 || code === 0xff08) return at;
  }
  return -1;
}

const MAX_KICKER = 30;

/** `SURPRISE: The singer had a visit.`, `THERE YOU GO … The president leaves.` – a caption's kicker in capitals. */
export function hasCaptionKicker(context: Lines, at: number): boolean {
  const { text, vocabulary } = context;
  const { start, end } = lineSpan(context, at);
  if (!endsSentence(context, at)) return false;
  for (let behind = start; behind < Math.min(end, start + MAX_KICKER); behind++) {
    const mark = text.charAt(behind);
    if (mark !== ":" && mark !== "…") continue;
    const kicker = text.slice(start, behind).trim();
    return /^[\p{Lu}\p{M} ’'-]{4,}$/u.test(kicker) && !vocabulary.lines.has(kicker.toLowerCase());
  }
  return false;
}

/** True where the words of a line stand somewhere else on the page too, as those of a picture in a gallery do. */
export function standsAgain({ text, lines }: Lines, at: number): boolean {
  return otherPlace(text, lines.textStarts[at] as number, lines.textEnds[at] as number) >= 0;
}

const MIN_QUOTED_WORDS = 8;

/**
 * True for a line without a full stop whose words stand in the article as a sentence with one: a caption made of the
 * article's own words. In quotation marks it is a quotation set in large letters.
 */
export function repeatsSentence({ text, lines }: Lines, at: number): boolean {
  const start = lines.textStarts[at] as number;
  const end = lines.textEnds[at] as number;
  if ((lines.words[at] as number) < MIN_QUOTED_WORDS || "\"“„«‘'".includes(text.charAt(start))) return false;
  if (endsSentence({ text, lines }, at)) return false;
  const other = otherPlace(text, start, end);
  return other >= 0 && text.charAt(other + end - start) === ".";
}

/** Longer than articles are: so far it is looked to both sides, and not through a dump of any length for each of its lines. */
const FARTHEST = 50_000;

function otherPlace(text: string, start: number, end: number): number {
  const words = text.slice(start, end);
  const from = Math.max(0, start - FARTHEST);
  const first = from + text.slice(from, end).indexOf(words);
  if (first < start) return first;
  const behind = text.slice(end, end + FARTHEST).indexOf(words);
  return behind < 0 ? behind : end + behind;
}

/** `A mother reads to her son in Springfield, April 14, 2024.` – a sentence with a whole date amid its words. */
export function datedSentence(context: Lines, at: number): boolean {
  const { lines, vocabulary } = context;
  if ((lines.digits[at] as number) < 5 || (lines.lowerWords[at] as number) < 4 || !endsSentence(context, at))
    return false;
  const words = lineText(context, at)
    .toLowerCase()
    .split(/[\s,.]+/);
  const month = words.findIndex((word) => vocabulary.months.has(word));
  if (month < 4) return false;
  const day = [words[month - 1], words[month + 1]].some((word) => /^\d{1,2}$/.test(word ?? ""));
  return day && words.slice(month + 1, month + 4).some((word) => /^(?:19|20)\d\d$/.test(word));
}
