import type { TextReport } from "../diagnostics/diagnostic.js";
import type { Block } from "../model/block.js";
import type { Reading } from "../text/reading.js";
import type { Span } from "../text/span.js";

/** Blocks of the text as given, from the blocks of its reading: they tile it, what was taken off included. */
export function restore(blocks: readonly Block[], source: string, reading: Reading): Block[] {
  return blocks.map((block) => {
    const span = { start: reading.boundary(block.span.start), end: reading.boundary(block.span.end) };
    const parts = reading.runsOf(block.content);
    const content = hull(parts, span);
    const asRead =
      parts.length === 1 &&
      source.slice(content.start, content.end) === reading.text.slice(block.content.start, block.content.end);
    return !asRead && content.end > content.start ? { ...block, span, content, parts } : { ...block, span, content };
  });
}

/** A report whose spans are of the reading, told with spans of the text as given. */
export function restoreReport(report: TextReport, reading: Pick<Reading, "boundary" | "runsOf">): TextReport {
  return (code, where, detail) => {
    if (where === undefined) return report(code, where, detail);
    report(
      code,
      hull(reading.runsOf(where), { start: reading.boundary(where.start), end: reading.boundary(where.end) }),
      detail,
    );
  };
}

/** From the first part to the last. An empty content may point at white space that is gone: it stays inside its block. */
function hull(parts: readonly Span[], { start, end }: Span): Span {
  const from = Math.min(Math.max((parts[0] as Span).start, start), end);
  return { start: from, end: Math.min(Math.max((parts.at(-1) as Span).end, from), end) };
}
