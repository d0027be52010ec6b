import { Mark, marks } from "../text/char-class.js";
import type { BlockContext } from "./context.js";
import { mayBe } from "./letter-filter.js";
import { endsSentence, lineLength, lineText } from "./line.js";

type PageText = Pick<BlockContext, "text" | "lines" | "vocabulary" | "title">;

/** A body of fewer characters is a sentence of the furniture. */
const MIN_BODY = 40;
/** So many characters of text on a page that says that it is missing are still no article. */
const MAX_MISSING = 700;
/** So close above its text a page says that it is missing. */
const LINES_ABOVE = 6;
/** A menu has so few characters, and no longer line. */
const MAX_MENU = 160;
const MAX_ENTRY = 45;
const MAX_CONSENT_LINES = 25;
const CONSENT_SHARE = 0.6;
/** Of a line so many characters are read. */
const READ = 1000;

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
  if (total < MIN_BODY || isMenu(context, bodyLines, total)) return true;
  let consent = 0;
  let other = 0;
  // A long text is no page that is missing, whatever it says.
  const brief = total < MAX_MISSING;
  let missing =
    brief && title !== undefined && saysMissing(text.slice(title.headline.start, title.headline.end), context);
  const first = bodyLines[0] as number;
  for (let at = Math.max(0, first - LINES_ABOVE); brief && !missing && at < first; at++) {
    missing = lineLength(context, at) < 200 && saysMissing(lineText(context, at), context);
  }
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

/** True for a few short lines, none of which is a sentence. */
function isMenu(context: PageText, bodyLines: readonly number[], total: number): boolean {
  return total < MAX_MENU && bodyLines.every((at) => lineLength(context, at) < MAX_ENTRY && !endsSentence(context, at));
}

/** True where a line has so many different words of those that ask for consent, sell a subscription or tell of links that pay. */
export function asksConsent(
  { text, lines, vocabulary }: Omit<PageText, "title">,
  line: number,
  wanted: number,
): boolean {
  const { consentWords, consentFilter } = vocabulary;
  const start = lines.textStarts[line] as number;
  const end = Math.min(lines.textEnds[line] as number, start + READ);
  const found = new Set<string>();
  for (let at = start; at < end; at++) {
    const from = at;
    while (at < end && isLetter(text.charCodeAt(at))) at++;
    if (at === from || !mayBe(consentFilter, text, from, at)) continue;
    const word = text.slice(from, at).toLowerCase();
    if (consentWords.has(word) && found.add(word).size >= wanted) return true;
  }
  return false;
}

/** Most letters are small ones of English. */
function isLetter(code: number): boolean {
  return (code > 0x60 && code < 0x7b) || (marks(code) & Letter) !== 0;
}

const Letter = Mark.Lower | Mark.Upper | Mark.Caseless;

function saysMissing(line: string, { vocabulary }: PageText): boolean {
  const lower = line.toLowerCase();
  return vocabulary.missingPage.some((phrase) => lower.includes(phrase));
}
