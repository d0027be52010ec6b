import type { BlockContext } from "../context.js";
import { mayBegin } from "../letter-filter.js";
import { endsSentence, isBlank, lineLength, lineText, shortLine } from "../line.js";

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
export function opensLikeCaption(context: Lines, at: number): boolean {
  return openingsAt(context, at).length > 0;
}

/** The same by a mark that no sentence has: `FILE - `, `FILE PHOTO: `. */
export function opensWithFileMark(context: Lines, at: number): boolean {
  return openingsAt(context, at).some((opening) => /[^\p{L}]$/u.test(opening));
}

function openingsAt({ text, lines, vocabulary }: Lines, at: number): readonly string[] {
  const start = lines.textStarts[at] as number;
  if (!mayBegin(vocabulary.captionFilter, text, start)) return [];
  const head = text.slice(start, start + MAX_OPENING).toLowerCase();
  return vocabulary.captionOpenings.filter((opening) => head.startsWith(opening));
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
    // `(Size M)`, `(1 l = 1 dm³)`: beside other words a letter needs its stop.
    const named = inner.split(/[\s,]+/).some((word) => word.length > 1 && isSide(word, vocabulary));
    if (named || isSide(inner, vocabulary)) return true;
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

/** `SURPRISE: The singer had a visit.`, `THERE YOU GO … The president leaves.` – a caption's kicker in capitals. */
export function hasCaptionKicker(context: Lines, at: number): boolean {
  const kicker = /^[\p{Lu}\p{M} ’'-]{4,29}(?=[:…])/u.exec(lineText(context, at))?.[0].trimEnd();
  return kicker !== undefined && endsSentence(context, at) && !context.vocabulary.lines.has(kicker.toLowerCase());
}

/** True where the words of a line stand somewhere else on the page too, as those of a picture in a gallery do. */
export function standsAgain({ text, lines }: Lines, at: number): boolean {
  return otherPlace(text, lines.textStarts[at] as number, lines.textEnds[at] as number) >= 0;
}

const MIN_QUOTED_WORDS = 8;
/** So many characters at both ends are the same. */
const MIN_SAME = 25;

/**
 * True for a line without a full stop whose words stand in the article as a sentence with one: a caption made of the
 * article's own words. In quotation marks it is a quotation set in large letters.
 */
export function repeatsSentence({ text, lines }: Lines, at: number): boolean {
  const start = lines.textStarts[at] as number;
  const end = lines.textEnds[at] as number;
  if ((lines.words[at] as number) < MIN_QUOTED_WORDS || "\"“„«‘'".includes(text.charAt(start))) return false;
  if (endsSentence({ text, lines }, at)) return false;
  // Words or marks in the midst may differ.
  const other = otherPlace(text, end - MIN_SAME, end);
  const whole = text.slice(Math.max(0, other + MIN_SAME - (end - start) * 1.2), other + MIN_SAME);
  return other >= 0 && text.charAt(other + MIN_SAME) === "." && whole.includes(text.slice(start, start + MIN_SAME));
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

/**
 * `A mother reads to her son in Springfield, April 14, 2024.` – a sentence with a whole date amid its words, in the order
 * of agencies: where the day comes first, leads and notes of changes have such sentences as often.
 */
export function datedSentence(context: Lines, at: number): boolean {
  const { lines, vocabulary } = context;
  if ((lines.digits[at] as number) < 5 || !endsSentence(context, at)) return false;
  const words = lineText(context, at)
    .toLowerCase()
    .split(/[\s,.]+/);
  const month = words.findIndex((word) => vocabulary.months.has(word));
  return month > 3 && /^\d{1,2} (?:19|20)\d\d$/.test(`${words[month + 1]} ${words[month + 2]}`);
}
