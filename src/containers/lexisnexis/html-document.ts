import type { FoundPart } from "../../fields/labelled-record.js";
import { type LexisDocument, readDocument } from "./document.js";
import type { PageText } from "./markup/page-text.js";

/** Reads a document of HTML as the text that it shows; its parts are runs of the markup. */
export function readHtmlDocument(source: string, page: PageText): LexisDocument {
  const document = readDocument(page.text);
  let end = 0;
  const parts: FoundPart[] = [];
  const sorted = [...document.parts].sort((one, other) => one.span.start - other.span.start);
  for (const part of sorted) {
    const runs = page.runsOf(part.content ?? part.span);
    const whole = page.runsOf(part.span);
    const last = whole.at(-1)?.end;
    if (last === undefined || last <= end) continue;
    const { content: _content, span: _span, ...rest } = part;
    const role = part.role === "paragraph" && page.isRow(part.span) ? { role: "listItem" as const } : {};
    // The tags before a part belong to it, so that no markup is left between parts.
    const span = { start: end, end: last };
    const inside = runs.filter((run) => run.start >= end);
    parts.push(
      inside.length > 0
        ? { ...rest, ...role, span, runs: inside }
        : { ...rest, ...role, span, content: { start: last, end: last } },
    );
    end = last;
  }
  const final = parts.at(-1);
  if (final !== undefined)
    parts[parts.length - 1] = { ...final, span: { start: final.span.start, end: source.length } };
  else if (source.length > 0) parts.push({ role: "unknown", span: { start: 0, end: source.length } });
  return { ...document, parts };
}
