import { type Diagnostic, diagnostic } from "../../diagnostics/diagnostic.js";
import { copyOf } from "../../fields/found-part.js";
import { type FoundPart, labelledRecord, printedPart } from "../../fields/labelled-record.js";
import type { DumpRecord } from "../../model/record.js";
import { markupGaps } from "../xml/markup-gaps.js";
import type { TextElement } from "../xml/read-elements.js";
import { pictureFields } from "./caption-parts.js";
import { documentParts } from "./document-parts.js";
import { paperOfId } from "./paper-of-id.js";
import { dateOfId } from "./stated-date.js";
import { withTextEdges } from "./text-edges.js";
import { webParts } from "./web-parts.js";

/** The record of one document of a corpus. */
export function sgmlRecord({ text, source, unclosed }: TextElement): DumpRecord {
  const web = webParts(text);
  const { parts, tags, misfit } = web ?? documentParts(text);
  const diagnostics: Diagnostic[] = [];
  if (misfit !== undefined && !unclosed) {
    const { start, end, name, kind } = misfit;
    const from = start + (kind === "close" ? 2 : 1);
    diagnostics.push(diagnostic("TREC_TAG_MISMATCH", { start, end }, text.slice(from, from + name.length)));
  }
  const dated = withPaperOfId(text, withDateOfId(text, withTextEdges(text, withIndustries(parts))));
  const type = parts.find(({ from }) => from === "type" || from === "TEXT.TYPE");
  if (!parts.some(({ field }) => field === "id")) diagnostics.push(diagnostic("TREC_ID_MISSING", source.bytes));
  const record: { -readonly [Key in keyof DumpRecord]: DumpRecord[Key] } = { text, source };
  if (type !== undefined) record.type = printedPart(text, type);
  const pictures = pictureFields(text, parts);
  if (pictures !== undefined) record.fields = pictures;
  if (diagnostics.length > 0) record.diagnostics = diagnostics;
  return labelledRecord(record, markupGaps(text, dated, tags));
}

/** Where no element names the paper, that whose documents have such ids counts. */
function withPaperOfId(text: string, parts: readonly FoundPart[]): readonly FoundPart[] {
  if (parts.some(({ field }) => field === "publication")) return parts;
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at] as FoundPart;
    const value = part.field === "id" ? paperOfId(printedPart(text, part)) : undefined;
    if (value === undefined) continue;
    const named = [...parts];
    named[at] = { ...part, also: [...(part.also ?? []), { field: "publication", value }] };
    return named;
  }
  return parts;
}

/** Beside an element of subjects, what `<IN>` holds are industries; alone it holds both. */
function withIndustries(parts: readonly FoundPart[]): readonly FoundPart[] {
  if (!parts.some(({ from }) => from === "NS" || from === "TP")) return parts;
  return parts.map((part) => {
    if (part.from !== "IN") return part;
    const own = copyOf(part);
    own.field = "industry";
    return own;
  });
}

/** Where no element is a date, that in the id counts. */
function withDateOfId(text: string, parts: readonly FoundPart[]): readonly FoundPart[] {
  if (parts.some(({ field, value }) => field === "published" && value !== undefined)) return parts;
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at] as FoundPart;
    const value = part.field === "id" ? dateOfId(printedPart(text, part)) : undefined;
    if (value === undefined) continue;
    const dated = [...parts];
    const own = copyOf(part);
    own.also = [{ field: "published", value }];
    dated[at] = own;
    return dated;
  }
  return parts;
}
