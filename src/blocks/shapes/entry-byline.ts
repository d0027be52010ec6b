import { Mark } from "../../text/char-class.js";
import { type Span, trimSpan } from "../../text/span.js";
import type { BlockContext } from "../context.js";
import { lineLength } from "../line.js";
import { startsWithOpener } from "./opener.js";
import { findTimestamp } from "./timestamp.js";

/** The parts of an entry's line. */
export interface EntryByline {
  readonly byline: Span;
  readonly timestamp: Span;
  readonly section?: Span;
}

const MAX_LENGTH = 160;

/** `by Author | Mar 4, 2014 | Opinion`: the line above a listing's teaser. */
export function findEntryByline(
  context: Pick<BlockContext, "text" | "lines" | "vocabulary">,
  at: number,
): EntryByline | undefined {
  const { text, lines, vocabulary } = context;
  const start = lines.textStarts[at] as number;
  const end = lines.textEnds[at] as number;
  if (lineLength(context, at) > MAX_LENGTH || (lines.digits[at] as number) < 4) return undefined;
  if (((lines.marks[at] as number) & Mark.Bar) === 0) return undefined;
  const bar = text.indexOf("|", start);
  if (bar < 0 || bar >= end || startsWithOpener(text, start, bar, vocabulary) === undefined) return undefined;
  const second = text.indexOf("|", bar + 1);
  const split = second < 0 || second >= end ? end : second;
  const timestamp = trimSpan(text, bar + 1, split);
  if (findTimestamp(text, timestamp, vocabulary) === undefined) return undefined;
  const byline = trimSpan(text, start, bar);
  return split === end ? { byline, timestamp } : { byline, timestamp, section: trimSpan(text, split + 1, end) };
}
