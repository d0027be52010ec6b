import { findDateline } from "../../src/blocks/shapes/dateline.js";
import type { Span } from "../../src/text/span.js";
import { vocabularyOf } from "./vocabularies.js";

/** What `…` stands for at the end of a line. */
const sentence = "The talks ended on Monday without a result, officials said.";
/** What stands beside the line. */
const neighbours = [
  ["", ""],
  ["9\n", "\nin Lunde"],
  ["— ", "— x"],
] as const;

/** The parts of the dateline that opens a line, on the site of the Daily Bugle and wherever the line stands; the last part is how the text goes on. */
export function datelineTold(code: string, printed: string): readonly (readonly string[])[] {
  const line = printed.replace(/…$/, sentence);
  return neighbours.map(([before, behind]) => {
    const text = before + line + behind;
    const span = { start: before.length, end: before.length + line.length };
    const found = findDateline(text, span, { name: "Daily Bugle" }, vocabularyOf(code));
    if (found === undefined) return [];
    const { places, agency, stamp, date, writers = [] } = found;
    const said = ({ start, end }: Span) => text.slice(start, end);
    return [
      `<${said(found.span)}>`,
      ...places.map(said),
      ...(agency ? [`by ${said(agency)}`] : []),
      ...(stamp ? [`at ${said(stamp)}`] : []),
      ...(date ? [`on ${[date.year, date.month, date.day].filter((part) => part !== undefined).join("-")}`] : []),
      ...writers.map((writer) => `from ${said(writer)}`),
      said({ start: found.end, end: Math.min(found.end + 8, span.end) }),
    ];
  });
}

/** The same wherever the line stands. */
export const everywhere = (parts: readonly string[]) => neighbours.map(() => parts);
