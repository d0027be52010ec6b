import { type FoundPart, inOrder } from "../../fields/labelled-record.js";
import { isBlankRun } from "../../text/blank.js";
import { trimSpan } from "../../text/span.js";
import type { Tag } from "../markup/tags.js";

/**
 * The parts of a record with those between them that are tags and white space alone: they are structure, and nothing of them is
 * unknown. They say nothing.
 */
export function markupGaps(text: string, parts: readonly FoundPart[], tags: readonly Tag[]): FoundPart[] {
  const all: FoundPart[] = [];
  let end = 0;
  let next = 0;
  const lay = (start: number, stop: number) => {
    const last = all.at(-1);
    // One part for a run of tags.
    if (last?.role === "field" && last.field === undefined && isBlankRun(text, last.span.end, start)) {
      all[all.length - 1] = structure(last.span.start, stop);
    } else all.push(structure(start, stop));
  };
  const layText = (start: number, stop: number) => {
    const { start: from, end: to } = trimSpan(text, start, stop);
    if (!isBlankRun(text, from, to)) all.push({ role: "unknown", span: { start: from, end: to } });
  };
  const layGap = (to: number) => {
    while (next < tags.length && (tags[next] as Tag).start < end) next++;
    // The rest of a tag whose attributes are parts.
    const opened = tags[next - 1];
    let at = end;
    if (opened !== undefined && opened.end > end) {
      at = Math.min(opened.end, to);
      if (at > end) lay(end, at);
    }
    for (; next < tags.length && (tags[next] as Tag).start < to; next++) {
      const tag = tags[next] as Tag;
      layText(at, tag.start);
      at = Math.min(tag.end, to);
      lay(tag.start, at);
    }
    layText(at, to);
  };
  for (const part of inOrder(parts)) {
    if (part.span.start < end || part.span.end <= part.span.start) continue;
    layGap(part.span.start);
    all.push(part);
    end = part.span.end;
  }
  layGap(text.length);
  return all;
}

function structure(start: number, end: number): FoundPart {
  return { role: "field", span: { start, end }, content: { start: end, end } };
}
