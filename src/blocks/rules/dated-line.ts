import type { BlockRole } from "../../model/block.js";
import { Mark } from "../../text/char-class.js";
import { type Span, trimSpan } from "../../text/span.js";
import type { BlockContext } from "../context.js";
import { lineSpan } from "../line.js";
import { belowProse } from "../page-title.js";
import type { BlockRule, Piece } from "../rule.js";
import { State } from "../sequence/states.js";
import { readBylineLine } from "../shapes/byline-line.js";
import { isDateGap } from "../shapes/date-gap.js";

const MAX_LENGTH = 160;
/** Beside its dates the line has so many words at the most. */
const MAX_WORDS = 14;
const MAX_BODY_WORDS = 5;
const MAX_OPENED_WORDS = 8;

/**
 * A date with other words on its line, which become pieces of their own:
 *
 * ```text
 * Frankfurt, October 23, 2024, 3:48 | 4 min read
 * unknown ^  ^---- timestamp -----^ ^- unknown -
 * ```
 */
export const datedLine: BlockRule = {
  name: "dated-line",
  longest: MAX_LENGTH,
  needs: Mark.Digit | Mark.Caseless,
  // On a page without furniture such a line is the article's own.
  mayOccur: ({ layout, bare }) => layout === "article" && !bare,
  recognise(at, context) {
    const moments = context.moments(at);
    if (moments.length === 0 || context.previous?.role === "related") return undefined;
    const line = lineSpan(context, at);
    const dates = joined(
      context,
      moments.map(({ span }) => span),
    );
    const words = wordsBeside(context.text, line, dates);
    // `Saturday, Apr 27th 2024 4PM 19°C` is the weather's.
    if (context.text.slice(line.start, line.end).includes("°")) return undefined;
    const stamped = moments.some(({ labelled, value }) => labelled || value.includes("T"));
    const opens = stamped && dates[0]?.start === line.start && words <= MAX_OPENED_WORDS;
    if (words > MAX_WORDS || (words > 3 && endsAsSentence(context.text, line, dates) && !opens)) return undefined;
    if (context.state(at) === State.Body) {
      const head = at <= Math.max(context.firstBodyLine, context.secondBodyLine);
      if (stamped ? words > (opens && head ? MAX_OPENED_WORDS : MAX_BODY_WORDS) : words > 2 || !head) return undefined;
    }
    return { pieces: piecesOf(context.text, line, dates, roleBeside(context, at)), basis: "inferred", next: at + 1 };
  },
};

/** `Posted on August 19, 2019 • 319 Likes`: a line that opens with a label is no headline and no paragraph. */
export const labelledDate: BlockRule = {
  name: "labelled-date",
  longest: MAX_LENGTH,
  needs: Mark.Digit | Mark.Caseless,
  recognise(at, context) {
    const moments = context.moments(at);
    const { text, vocabulary } = context;
    const line = lineSpan(context, at);
    if (moments[0]?.labelled !== true || moments[0].span.start !== line.start) return undefined;
    if (context.bare && belowProse(context)) return undefined;
    const dates = joined(
      context,
      moments.map(({ span }) => span),
    );
    if (wordsBeside(text, line, dates) > MAX_OPENED_WORDS || endsAsSentence(text, line, dates)) return undefined;
    // A line that names writers is read with them.
    if (readBylineLine(text, line, moments, vocabulary) !== undefined) return undefined;
    return { pieces: piecesOf(text, line, dates, "unknown"), basis: "stated", next: at + 1 };
  },
};

/** Dates with no more than marks between them make one piece. */
function joined({ text, vocabulary }: BlockContext, spans: readonly Span[]): Span[] {
  const runs: Span[] = [];
  for (const span of spans) {
    const last = runs.at(-1);
    if (last !== undefined && isDateGap(text, last.end, span.start, vocabulary)) {
      runs[runs.length - 1] = { start: last.start, end: span.end };
    } else runs.push(span);
  }
  return runs;
}

function wordsBeside(text: string, line: Span, dates: readonly Span[]): number {
  let beside = "";
  let from = line.start;
  for (const { start, end } of dates) {
    beside += `${text.slice(from, start)} `;
    from = end;
  }
  return (beside + text.slice(from, line.end)).match(/[\p{L}\d]+/gu)?.length ?? 0;
}

/** True where the last date, or the words behind it, end with a full stop. */
function endsAsSentence(text: string, line: Span, dates: readonly Span[]): boolean {
  const from = Math.max(line.start, (dates.at(-1)?.end ?? line.start + 1) - 1);
  return /[\p{L}\d)][.!?。][”"’»)]?$/u.test(text.slice(from, line.end));
}

const roles: Readonly<Record<number, BlockRole>> = { [State.Before]: "navigation", [State.After]: "footer" };

function roleBeside(context: BlockContext, at: number): BlockRole {
  return roles[context.state(at)] ?? "unknown";
}

function piecesOf(text: string, line: Span, dates: readonly Span[], role: BlockRole): Piece[] {
  const pieces: Piece[] = [];
  const beside = (start: number, end: number, last: boolean) => {
    const content = trimSpan(text, start, end);
    if (content.end > content.start) pieces.push(last ? { role, content } : { role, content, end });
  };
  let from = line.start;
  dates.forEach((content, index) => {
    beside(from, content.start, false);
    const last = index === dates.length - 1 && trimSpan(text, content.end, line.end).end === content.end;
    pieces.push(last ? { role: "timestamp", content } : { role: "timestamp", content, end: content.end });
    from = content.end;
  });
  beside(from, line.end, true);
  return pieces;
}
