import type { Report } from "../../diagnostics/diagnostic.js";
import { factivaMeaning } from "../../fields/keys/factiva.js";
import type { FoundPart } from "../../fields/labelled-record.js";
import { append } from "../../text/append.js";
import type { Span } from "../../text/span.js";
import { type Item, isParagraph, itemPart, momentOf } from "./item.js";
import { pictureParts } from "./pictures.js";
import { documentId } from "./words.js";

/** A code of the indexing with what stands behind it. */
export interface Row {
  readonly code: string;
  readonly label: Span;
  readonly values: readonly Item[];
}

/**
 * The parts of a record whose fields have codes.
 *
 * ```text
 * HD  Harbour opens again          HD, BY, WC, PD, ET, SN, SC …: a field each
 * LP  The harbour opened …         LP and TD: the paragraphs
 * NS  gcat : Political News | …    terms with their codes
 * AN  Document EXMPL00020100111e61b0001x
 * ```
 */
export function taggedParts(text: string, rows: readonly Row[], report: Report): FoundPart[] {
  const time = rows.find(({ code }) => code === "ET")?.values[0]?.text;
  const parts: FoundPart[] = [];
  for (const { code, label, values } of rows) {
    const [first] = values;
    if (first === undefined) {
      report("FIELD_EMPTY", label, code);
      const field = meaningOf(code);
      const content = { start: label.end, end: label.end };
      parts.push({ role: "field" as const, from: code, span: label, content, ...(field !== undefined && { field }) });
      continue;
    }
    for (let at = 0; at < values.length; at++) {
      const item = at === 0 ? behindLabel(label, first) : (values[at] as Item);
      if (code === "ART") append(parts, pictureParts(text, item));
      else parts.push(rowPart(code, item, time));
    }
  }
  return parts;
}

/** The first value of a code, with its label. */
function behindLabel(label: Span, { text, span, content, runs, kind }: Item): Item {
  const whole = { start: label.start, end: span.end };
  if (runs === undefined) return { text, span: whole, kind, content: content ?? span };
  return content === undefined ? { text, span: whole, kind, runs } : { text, span: whole, kind, content, runs };
}

function meaningOf(code: string) {
  const meaning = factivaMeaning(code);
  return meaning === "paragraph" ? undefined : meaning;
}

function rowPart(code: string, item: Item, time: string | undefined): FoundPart {
  const meaning = factivaMeaning(code) ?? "other";
  if (meaning === "paragraph") return itemPart(item, { role: item.kind === "listItem" ? "listItem" : "paragraph" });
  if (meaning === "headline" && isParagraph(item.text)) return itemPart(item, { role: "paragraph", from: code });
  if (code === "ET") return itemPart(item, { role: "field", from: code });
  const part = { field: meaning, from: code } as const;
  if (code === "PD") {
    const value = momentOf(item.text, time);
    return itemPart(item, value === undefined ? part : { ...part, value });
  }
  if (meaning === "id") {
    const value = documentId(item.text) ?? item.text;
    return itemPart(item, { ...part, value });
  }
  return itemPart(item, part);
}
