import { Mark, markTable, wideMarks } from "../text/char-class.js";
import type { BlockContext } from "./context.js";
import { mayBe } from "./letter-filter.js";
import { lineLength, lineText } from "./line.js";

type PageText = Pick<BlockContext, "text" | "lines" | "vocabulary" | "title">;

/** A body of fewer characters is a sentence of the furniture. */
const MIN_BODY = 40;
/** So many characters of text on a page that says that it is missing are still no article. */
const MAX_MISSING = 700;
const MAX_CONSENT_LINES = 25;
const CONSENT_SHARE = 0.6;
/** Of a line so many characters are read. */
const READ = 1000;
const word = /\p{L}[\p{L}\p{M}]*/gu;

/**
 * True where the page's text is none of an article: a wall that asks for consent, or a page that says that it was not
 * found.
 *
 * @param bodyLines - the lines that the decision takes for the article's text
 */
export function holdsNoArticle(context: PageText, bodyLines: readonly number[]): boolean {
  const { lines, title, text } = context;
  if (bodyLines.length === 0) return false;
  if (bodyLines.length > MAX_CONSENT_LINES) return false;
  const weights = bodyLines.map((at) => lineLength(context, at) + (lines.caselessLetters[at] as number));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total < MIN_BODY) return true;
  let consent = 0;
  let other = 0;
  // A long text is no page that is missing, whatever it says.
  const brief = total < MAX_MISSING;
  let missing =
    brief && title !== undefined && saysMissing(text.slice(title.headline.start, title.headline.end), context);
  for (const [row, at] of bodyLines.entries()) {
    // Most pages have said enough after a few lines.
    if (!brief && other > total * (1 - CONSENT_SHARE)) return false;
    const length = lineLength(context, at);
    if (brief && !missing && length < 200) missing = saysMissing(lineText(context, at), context);
    if (asksConsent(context, at, length > 120 ? 3 : 2)) consent += length;
    else other += weights[row] as number;
  }
  return missing || consent >= total * CONSENT_SHARE;
}

/** True where a line has so many different words of those that ask for consent. */
function asksConsent(context: PageText, at: number, wanted: number): boolean {
  const { consentWords } = context.vocabulary;
  if (!mayAskConsent(context, at, wanted)) return false;
  const line = lineText(context, at).slice(0, READ).toLowerCase();
  let found = 0;
  for (const token of new Set(line.match(word) ?? [])) if (consentWords.has(token)) found++;
  return found >= wanted;
}

const Cased = Mark.Lower | Mark.Upper;

/** The cheap test: so many words look like one of those; in scripts without case words are not told apart so easily. */
function mayAskConsent({ text, lines, vocabulary }: PageText, line: number, wanted: number): boolean {
  if ((lines.caselessLetters[line] as number) > 0) return true;
  const start = lines.textStarts[line] as number;
  const end = Math.min(lines.textEnds[line] as number, start + READ);
  const marks = markTable();
  const isLetter = (at: number) => {
    const code = text.charCodeAt(at);
    return ((code < marks.length ? (marks[code] as number) : wideMarks(code)) & Cased) !== 0;
  };
  let found = 0;
  for (let at = start; at < end; at++) {
    if (!isLetter(at)) continue;
    const from = at;
    do at++;
    while (at < end && isLetter(at));
    if (mayBe(vocabulary.consentFilter, text, from, at) && ++found >= wanted) return true;
  }
  return false;
}

function saysMissing(line: string, { vocabulary }: PageText): boolean {
  const lower = line.toLowerCase();
  return vocabulary.missingPage.some((phrase) => lower.includes(phrase));
}
