import type { BlockContext } from "../context.js";
import { lineLength, lineSpan, lineText, nextLine } from "../line.js";
import { belowProse } from "../page-title.js";
import type { BlockRule, Piece, Recognised } from "../rule.js";
import { readBylineLine } from "../shapes/byline-line.js";
import type { FoundMoment } from "../shapes/moment.js";
import { isOpenerAlone, startsWithOpener } from "../shapes/opener.js";
import { readWriters } from "../shapes/writers.js";

const MAX_LENGTH = 170;
const MAX_WORDS = 24;
const MAX_LOWER_WORDS = 6;
const MAX_NAME = 90;
const MAX_NAMES = 8;

/**
 * `By Name and Name`, `By: Name, Paper`: an opener, then names; `By the time …` is none. The names may stand below it:
 *
 * ```text
 * By
 * Jane Example
 * John Sample
 * ```
 */
export const byline: BlockRule = {
  name: "byline",
  longest: MAX_LENGTH,
  opening: "byline",
  recognise(at, context) {
    const { text, lines, vocabulary } = context;
    if (context.bare && belowProse(context)) return undefined;
    const span = lineSpan(context, at);
    if (isOpenerAlone(text, span.start, span.end, vocabulary)) return namesBelow(at, context);
    if ((lines.words[at] as number) > MAX_WORDS || (lines.lowerWords[at] as number) > MAX_LOWER_WORDS) return undefined;
    if (startsWithOpener(text, span.start, span.end, vocabulary) === undefined) return undefined;
    const read = readBylineLine(text, span, context.moments(at), vocabulary);
    if (read?.writers.opened !== true || read.pieces[0]?.role !== "byline") return undefined;
    return { pieces: read.pieces, basis: "inferred", next: at + 1 };
  },
};

/** The first name makes one piece with its opener; each further line of names is a piece of its own. */
function namesBelow(opener: number, context: BlockContext): Recognised | undefined {
  const { lines, vocabulary } = context;
  const pieces: Piece[] = [];
  let next = opener + 1;
  // A bare `Author` may be a menu's: below it stands a person, or it is none.
  const head = lineText(context, opener).toLowerCase();
  let listed = vocabulary.freeOpeners.has(head) || /[:：]$/.test(head);
  for (let at = nextLine(context, opener); at < lines.count && pieces.length < MAX_NAMES; at = nextLine(context, at)) {
    if (lineLength(context, at) > MAX_NAME) break;
    // `Jane Example24.04.2024, 19:35 Uhr`
    const dates = context.moments(at);
    const line = context.text.slice(lines.textStarts[at], dates[0]?.span.start ?? lines.textEnds[at]);
    if (pieces.length > 0 && isJoiner(line, context)) {
      listed = true;
      continue;
    }
    const read = readWriters(line, vocabulary, listed);
    if (read === undefined || read.start > 0) break;
    const start = pieces.length === 0 ? (lines.textStarts[opener] as number) : (lines.textStarts[at] as number);
    const content = { start, end: (lines.textStarts[at] as number) + read.end };
    for (const [index, piece] of [{ role: "byline", content } as const, ...dates.map(stamp)].entries()) {
      const behind = dates[index]?.span.start;
      pieces.push(behind === undefined ? piece : { ...piece, end: behind });
    }
    next = at + 1;
    if (dates.length > 0) break;
    listed = false;
  }
  return pieces.length === 0 ? undefined : { pieces, basis: "inferred", next };
}

function stamp({ span }: FoundMoment): Piece {
  return { role: "timestamp", content: span };
}

function isJoiner(line: string, { vocabulary }: BlockContext): boolean {
  return line === "," || line === "&" || vocabulary.joiners.has(line.toLowerCase());
}
