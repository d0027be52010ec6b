import type { BlockContext } from "../context.js";
import { endsSentence, lineLength } from "../line.js";
import { startsUpper } from "../shapes/byline.js";
import { weights } from "./set-weights.js";

/** Below this many letters without case a line is judged as one with case. */
const CASELESS_SHARE = 0.3;

/** How much a line speaks for being a paragraph of the article; positive for it, negative against it. */
export function proseEvidence(context: BlockContext, at: number): number {
  const { lines } = context;
  const length = lineLength(context, at);
  const words = lines.words[at] as number;
  const caseless = lines.caselessLetters[at] as number;
  // A character of Han or Hangul says as much as two or three of Latin.
  const wide = caseless > length * CASELESS_SHARE && words * 12 < length;
  const weighed = wide ? length * 2.5 : length;
  let evidence = lengthEvidence(weighed, weights.length, weights.longest);
  const end = lines.textEnds[at] as number;
  const last = context.text.charAt(end - 1);
  if (last === "]") evidence += weights.linkEnd;
  const cut = at === context.lastLine && end === context.text.length;
  if (endsSentence(context, at) || (last === ":" && words >= 4)) evidence += weights.sentenceEnd;
  else if (!cut) evidence += weights.noSentenceEnd;
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
