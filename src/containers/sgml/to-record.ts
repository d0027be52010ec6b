import { type Diagnostic, diagnostic } from "../../diagnostics/diagnostic.js";
import { copyOf } from "../../fields/found-part.js";
import { type FoundPart, labelledRecord, printedPart } from "../../fields/labelled-record.js";
import type { DumpRecord } from "../../model/record.js";
import { sgml, tagsOf } from "../markup/tags.js";
import { markupGaps } from "../xml/markup-gaps.js";
import type { TextElement } from "../xml/read-elements.js";
import { labelPart } from "./body-parts.js";
import { pictureFields } from "./caption-parts.js";
import { documentParts } from "./document-parts.js";
import { paperOfId } from "./paper-of-id.js";
import { dateOfId } from "./stated-date.js";
import { withTextEdges } from "./text-edges.js";
import { webParts } from "./web-parts.js";

/** The record of one document of a corpus. */
export function sgmlRecord({ text, source, unclosed }: TextElement): DumpRecord {
  const all = tagsOf(text, sgml);
  const { parts, tags, misfit } = webParts(text, all) ?? documentParts(text, all);
  const diagnostics: Diagnostic[] = [];
  if (misfit !== undefined && !unclosed) {
    const { start, end, name, kind } = misfit;
    const from = start + (kind === "close" ? 2 : 1);
    diagnostics.push(diagnostic("TREC_TAG_MISMATCH", { start, end }, text.slice(from, from + name.length)));
  }
  let type: FoundPart | undefined;
  let hasId = false;
  let hasSubjects = false;
  for (const part of parts) {
    const { field, from } = part;
    if (field === "id") hasId = true;
    if (from === "NS" || from === "TP") hasSubjects = true;
    else if (from === "type" || from === "TEXT.TYPE") type ??= part;
  }
  const dated = withIdMeaning(text, withTextEdges(text, hasSubjects ? withIndustries(parts) : parts));
  if (!hasId) diagnostics.push(diagnostic("TREC_ID_MISSING", source.bytes));
  const record: { -readonly [Key in keyof DumpRecord]: DumpRecord[Key] } = { text, source };
  if (type !== undefined) record.type = printedPart(text, type);
  const pictures = pictureFields(text, parts);
  if (pictures !== undefined) record.fields = pictures;
  if (diagnostics.length > 0) record.diagnostics = diagnostics;
  return labelledRecord(record, withLabels(text, markupGaps(text, dated, tags)));
}

/** `Document Type:Daily Report` between elements is a field too. */
function withLabels(text: string, parts: readonly FoundPart[]): readonly FoundPart[] {
  const mayHold = ({ role, span }: FoundPart) => role === "unknown" && span.end - span.start <= LABEL;
  if (!parts.some(mayHold)) return parts;
  return parts.map((part) => (mayHold(part) && labelPart(text, part.span.start, part.span.end)) || part);
}

/** No such line is longer. */
const LABEL = 60;

/** Beside an element of subjects, what `<IN>` holds are industries; alone it holds both. */
function withIndustries(parts: readonly FoundPart[]): readonly FoundPart[] {
  return parts.map((part) => {
    if (part.from !== "IN") return part;
    const own = copyOf(part);
    own.field = "industry";
    return own;
  });
}

/** Where no element is a date, that in the id counts; where none names the paper, that whose documents have such ids. */
function withIdMeaning(text: string, parts: readonly FoundPart[]): readonly FoundPart[] {
  let isDated = false;
  let isNamed = false;
  for (const { field, value } of parts) {
    if (field === "published") isDated ||= value !== undefined;
    else if (field === "publication") isNamed = true;
  }
  if (isDated && isNamed) return parts;
  let all: FoundPart[] | undefined;
  for (let at = 0; at < parts.length && !(isDated && isNamed); at++) {
    const part = parts[at] as FoundPart;
    if (part.field !== "id") continue;
    const id = printedPart(text, part);
    const date = isDated ? undefined : dateOfId(id);
    const paper: string | undefined = isNamed ? undefined : paperOfId(id);
    isDated ||= date !== undefined;
    isNamed ||= paper !== undefined;
    if (date === undefined && paper === undefined) continue;
    const own = copyOf(part);
    own.also = [
      ...(own.also ?? []),
      ...(date === undefined ? [] : [{ field: "published" as const, value: date }]),
      ...(paper === undefined ? [] : [{ field: "publication" as const, value: paper }]),
    ];
    all ??= [...parts];
    all[at] = own;
  }
  return all ?? parts;
}
