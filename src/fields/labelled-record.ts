import type { DumpRecord, StatedPart } from "../model/record.js";
import { isTag } from "../text/part-reading.js";
import { decodeReferences } from "../text/references.js";
import { type Span, trimSpan } from "../text/span.js";
import { languageOfName } from "./language-name.js";
import { roleOfField } from "./roles.js";

/** A part as a format finds it: its role follows from its field unless told. */
export type FoundPart = Omit<StatedPart, "role"> & Partial<Pick<StatedPart, "role">>;

/**
 * A record of a labelled source. What stands between the parts and is not white space becomes a part of role `unknown`, so that
 * nothing is lost; the values of fields that the dump names go into `fields` as they are printed, with white space folded;
 * id, address and language are taken from their fields where `record` does not have them.
 */
export function labelledRecord(record: Omit<DumpRecord, "parts">, found: readonly FoundPart[]): DumpRecord {
  const { text } = record;
  const parts: StatedPart[] = [];
  const fields = new Map<string, string[]>();
  const known: { id?: string; targetUri?: string; language?: string } = {};
  let end = 0;
  const layGap = (to: number) => {
    const gap = trimSpan(text, end, to);
    if (gap.end > gap.start) parts.push({ role: "unknown", span: gap });
  };
  for (const part of [...found].sort((one, other) => one.span.start - other.span.start)) {
    const { span } = part;
    if (span.start < end || span.end <= span.start || span.end > text.length) continue;
    layGap(span.start);
    parts.push({ ...part, role: part.role ?? roleOfField(part.field ?? "other") });
    end = span.end;
    if (part.from === undefined) continue;
    const printed = printedPart(text, part);
    const values = fields.get(part.from);
    if (values === undefined) fields.set(part.from, [printed]);
    else values.push(printed);
    if (printed === "") continue;
    if (part.field === "id") known.id ??= part.value ?? printed;
    if (part.field === "url") known.targetUri ??= part.value ?? printed;
    if (part.field === "language") {
      const language = languageOfName(part.value ?? printed);
      if (language !== undefined) known.language ??= language;
    }
  }
  layGap(text.length);
  const { text: _text, source, ...rest } = record;
  return {
    text,
    ...known,
    ...rest,
    ...(fields.size > 0 && { fields: { ...Object.fromEntries(fields), ...rest.fields } }),
    parts,
    source,
  };
}

/** The characters of a part's meaning, with white space folded and character references decoded. */
export function printedPart(text: string, part: Pick<StatedPart, "span" | "content" | "runs">): string {
  const runs: readonly Span[] = part.runs ?? [part.content ?? part.span];
  const printed = runs.map(({ start, end }) => (isTag(text, start, end) ? " " : text.slice(start, end))).join("");
  return (printed.includes("&") ? decodeReferences(printed) : printed).split(/\s+/).join(" ").trim();
}
