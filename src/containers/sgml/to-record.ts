import { type Diagnostic, diagnostic } from "../../diagnostics/diagnostic.js";
import { copyOf } from "../../fields/found-part.js";
import { type FoundPart, labelledRecord, printedPart } from "../../fields/labelled-record.js";
import { languageOfName } from "../../fields/language-name.js";
import type { DumpRecord } from "../../model/record.js";
import { lineEnd } from "../../text/line-end.js";
import { trimSpan } from "../../text/span.js";
import { withFiledDateline } from "../filed-dateline.js";
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
  let id: FoundPart | undefined;
  let hasSubjects = false;
  for (const part of parts) {
    const { field, from } = part;
    if (field === "id") id ??= part;
    if (from === "NS" || from === "TP") hasSubjects = true;
    else if (from === "type" || from === "TEXT.TYPE") type ??= part;
  }
  const dated = withIdMeaning(
    text,
    withTextEdges(text, withFiledDateline(text, hasSubjects ? withIndustries(parts) : parts)),
  );
  if (id === undefined) diagnostics.push(diagnostic("TREC_ID_MISSING", source.bytes));
  const record: { -readonly [Key in keyof DumpRecord]: DumpRecord[Key] } = { text, source };
  if (type !== undefined) record.type = printedPart(text, type);
  const language = id === undefined ? undefined : languageOfId(printedPart(text, id));
  if (language !== undefined) record.language = language;
  const pictures = pictureFields(text, parts);
  if (pictures !== undefined) record.fields = pictures;
  if (diagnostics.length > 0) record.diagnostics = diagnostics;
  return labelledRecord(record, withLabels(text, markupGaps(text, dated, tags)));
}

/** `AFP_FRE_19940512.0001`: an id of Gigaword names the language; those of TREC are of texts in English. */
function languageOfId(printed: string): string | undefined {
  const code = /^[A-Z]{2,4}_([A-Z]{3})_\d{8}\b/.exec(printed)?.[1];
  if (code !== undefined) return languageOfName(code);
  return inEnglish.test(printed) ? "en" : undefined;
}

const inEnglish =
  /^(?:1\d{6}_[a-z]{2,20}_story_\d{5,9}(?:\.utf8)?|(?:AP|WSJ|LA)\d{6}-\d{4}|FT\d{3}-\d{1,5}|SJMN\d\d-\d{5,8}|FBIS\d-\d{1,6}|(?:NYT|APW|XIE)\d{8}\.\d{4})$/;

function mayHold({ role, span }: FoundPart): boolean {
  return role === "unknown" && span.end - span.start <= LABEL;
}

/** `Document Type:Daily Report` between elements is a field too. */
function withLabels(text: string, parts: readonly FoundPart[]): readonly FoundPart[] {
  if (!parts.some(mayHold)) return parts;
  return parts.flatMap((part) => (mayHold(part) && labelParts(text, part)) || part);
}

/** A label a line: `Article Type:FBIS`, `Document Type:…`. */
function labelParts(text: string, { span: { start, end } }: FoundPart): FoundPart[] | undefined {
  const found: FoundPart[] = [];
  for (let from = start; from < end; ) {
    const to = lineEnd(text, from, end);
    const line = trimSpan(text, from, to);
    const label = labelPart(text, line.start, line.end);
    if (label !== undefined) found.push(label);
    else if (line.end > line.start) return undefined;
    from = to + 1;
  }
  return found;
}

/** Two such lines are no longer. */
const LABEL = 160;

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
