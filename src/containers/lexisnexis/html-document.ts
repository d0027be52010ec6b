import { type FoundPart, partAt } from "../../fields/found-part.js";
import { inOrder } from "../../fields/labelled-record.js";
import { type LexisDocument, readDocument } from "./document.js";
import type { PageText } from "./markup/page-text.js";

/** Reads a document of HTML as the text that it shows; its parts are runs of the markup. */
export function readHtmlDocument(source: string, page: PageText): LexisDocument {
  const document = readDocument(page.text);
  let end = 0;
  const parts: FoundPart[] = [];
  for (const part of inOrder(document.parts)) {
    const last = page.endOf(part.span);
    if (last <= end) continue;
    const runs = page.runsOf(part.content ?? part.span).filter((run) => run.start >= end);
    // The tags before a part belong to it, so that no markup is left between parts.
    const made = partAt({ start: end, end: last }, part);
    if (part.role === "paragraph" && page.isRow(part.span)) made.role = "listItem";
    if (runs.length > 0) made.runs = runs;
    else made.content = { start: last, end: last };
    parts.push(made);
    end = last;
  }
  const final = parts.at(-1);
  if (final !== undefined)
    parts[parts.length - 1] = { ...final, span: { start: final.span.start, end: source.length } };
  else if (source.length > 0) parts.push({ role: "unknown", span: { start: 0, end: source.length } });
  return { ...document, parts };
}
