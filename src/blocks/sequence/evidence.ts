import { Mark } from "../../text/char-class.js";
import type { BlockContext } from "../context.js";
import { endsSentence, lineLength } from "../line.js";
import { startsUpper } from "../shapes/byline.js";
import { weights } from "./set-weights.js";

/** Below this many letters without case a line is judged as one with case. */
const CASELESS_SHARE = 0.3;

/** How much a line speaks for being a paragraph of the article; positive for it, negative against it. */
export function proseEvidence(context: BlockContext, at: number, wrapped: boolean): number {
  const { lines } = context;
  const length = lineLength(context, at);
  const words = lines.words[at] as number;
  const caseless = lines.caselessLetters[at] as number;
  // A character of Han or Hangul says as much as two or three of Latin.
  const wide = caseless > length * CASELESS_SHARE && words * 12 < length;
  const weighed = wide ? length * 2.5 : length;
  let evidence = wrapped
    ? lengthEvidence(weighed, weights.wrappedLength, weights.wrappedLongest)
    : lengthEvidence(weighed, weights.length, weights.longest);
  if (context.text.charAt((lines.textEnds[at] as number) - 1) === "]") evidence += weights.linkEnd;
  const cut = at === context.lastLine && context.lines.textEnds[at] === context.text.length;
  if (
    endsSentence(context, at) ||
    (context.text.charAt((lines.textEnds[at] as number) - 1) === ":" && (lines.words[at] as number) >= 4)
  )
    evidence += weights.sentenceEnd;
  else if (!cut && !(wrapped && length >= WRAPPED_FROM)) evidence += weights.noSentenceEnd;
  if (words >= 3) {
    const lower = (lines.lowerWords[at] as number) / words;
    const upper = (lines.upperWords[at] as number) / words;
    if (lower >= 0.5 && words >= 5) evidence += weights.mostlySmall;
    else if (upper >= 0.7 && words >= 4) evidence += weights.mostlyCapitals;
  }
  if ((lines.digits[at] as number) * 3 > length) evidence += weights.mostlyDigits;
  return cut ? Math.max(evidence, weights.cutLine) : evidence;
}

interface LengthRow {
  readonly below: number;
  readonly evidence: number;
}

function lengthEvidence(length: number, rows: readonly LengthRow[], longest: number): number {
  for (const { below, evidence } of rows) if (length < below) return evidence;
  return longest;
}

const WRAPPED_FROM = 64;
const WRAPPED_TO = 82;

/** True where the lines were wrapped at some 80 columns: a quarter of the longer ones end there, and hardly any is wider. */
export function isWrapped(context: BlockContext): boolean {
  const { lines } = context;
  let longer = 0;
  let full = 0;
  let wider = 0;
  for (let at = 0; at < lines.count; at++) {
    const length = lineLength(context, at);
    if (length <= 40) continue;
    longer++;
    // Behind links stand their addresses in brackets, and those are not broken.
    if (length > WRAPPED_TO) wider += ((lines.marks[at] as number) & Mark.Bracket) === 0 ? 1 : 0;
    else if (length >= WRAPPED_FROM) full++;
  }
  return longer >= 8 && wider <= longer * 0.06 && full >= longer * 0.25;
}

const MAX_HEADLINE = 180;

/** True for a line that may be a headline: a few words, the first with a capital, no full stop. */
export function looksLikeHeadline({ text, lines }: Pick<BlockContext, "text" | "lines">, at: number): boolean {
  const start = lines.textStarts[at] as number;
  const end = lines.textEnds[at] as number;
  const words = lines.words[at] as number;
  if (end - start > MAX_HEADLINE || words > 25 || (words < 2 && (lines.caselessLetters[at] as number) < 6))
    return false;
  const last = text.charAt(end - 1);
  if (last === "." || last === ":" || last === ",") return text.endsWith("...", end);
  return startsUpper(text.charAt(start)) || "\"“‘'«„0123456789".includes(text.charAt(start));
}
