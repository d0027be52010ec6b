import type { Report } from "../../diagnostics/diagnostic.js";
import type { FoundPart, PartDraft } from "../../fields/found-part.js";
import { dateAtStart, wholeDate } from "../../fields/printed-date.js";
import type { FieldName } from "../../model/field.js";
import type { Span } from "../../text/span.js";
import type { Key } from "./key.js";

const dates: ReadonlySet<FieldName> = /* @__PURE__ */ new Set<FieldName>([
  "published",
  "updated",
  "corrected",
  "loaded",
]);

/** The part of a key with its value, which goes on to `end`. */
export function fieldPart(text: string, key: Key, span: Span, end = span.end): FoundPart {
  const content = { start: Math.min(key.value, end), end };
  const field: FieldName = key.meaning === undefined || key.meaning === "body" ? "other" : key.meaning;
  const part: PartDraft = { field, from: key.label, span: { start: span.start, end }, content };
  if (dates.has(field)) {
    // A date of a correction has its edition behind it.
    const printed = text.slice(content.start, content.end).replace(/\s+/g, " ");
    const value = wholeDate(printed) ?? dateAtStart(printed)?.value;
    if (value !== undefined) part.value = value;
  }
  if (field === "url") part.value = text.slice(content.start, content.end).replace(/\s+/g, "");
  return part;
}

/** Tells of the keys that stand without a value. BODY has the text below it. */
export function tellEmptyKeys(parts: readonly FoundPart[], report: Report): void {
  for (const { field, from, span, content, runs } of parts) {
    if (from === undefined || field === undefined || field === "other" || runs !== undefined) continue;
    if (content !== undefined && content.end <= content.start) report("FIELD_EMPTY", span, from);
  }
}
