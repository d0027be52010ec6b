import type { DumpRecord, StatedPart } from "../model/record.js";
import { isTag } from "../text/part-reading.js";
import { decodeReferences } from "../text/references.js";
import { isSpace, type Span, trimSpan } from "../text/span.js";
import { type FoundPart, partAt, saying } from "./found-part.js";
import { languageOfName } from "./language-name.js";
import { roleOfField } from "./roles.js";

export type { FoundPart };

type RecordDraft = { -readonly [Key in keyof DumpRecord]: DumpRecord[Key] };

/**
 * A record of a labelled source. What stands between the parts and is not white space becomes a part of role `unknown`, so that
 * nothing is lost; the values of fields that the dump names go into `fields` as they are printed, with white space folded;
 * id, address and language are taken from their fields where `record` does not have them.
 */
export function labelledRecord(record: Omit<DumpRecord, "parts">, found: readonly FoundPart[]): DumpRecord {
  const { text } = record;
  const parts: StatedPart[] = [];
  let fields: Record<string, string[]> | undefined;
  const known: { id?: string; targetUri?: string; language?: string } = {};
  let end = 0;
  const layGap = (to: number) => {
    const gap = trimSpan(text, end, to);
    if (gap.end > gap.start) parts.push({ role: "unknown", span: gap });
  };
  for (const part of inOrder(found)) {
    const { span } = part;
    if (span.start < end || span.end <= span.start || span.end > text.length) continue;
    layGap(span.start);
    parts.push(part.role === undefined ? withRole(part) : (part as StatedPart));
    end = span.end;
    if (part.from === undefined) continue;
    const printed = printedPart(text, part);
    fields ??= {};
    addValue(fields, part.from, printed);
    if (printed === "") continue;
    if (part.field === "id") known.id ??= part.value ?? printed;
    if (part.field === "url") known.targetUri ??= part.value ?? printed;
    if (part.field === "language") {
      const language = languageOfName(part.value ?? printed);
      if (language !== undefined) known.language ??= language;
    }
  }
  layGap(text.length);
  const made = { text, ...known } as RecordDraft;
  const { id, targetUri, capturedAt, language, type, stated, diagnostics } = record;
  if (id !== undefined) made.id = id;
  if (targetUri !== undefined) made.targetUri = targetUri;
  if (capturedAt !== undefined) made.capturedAt = capturedAt;
  if (language !== undefined) made.language = language;
  if (type !== undefined) made.type = type;
  if (stated !== undefined) made.stated = stated;
  if (diagnostics !== undefined) made.diagnostics = diagnostics;
  const stating = record.fields;
  if (fields !== undefined) made.fields = stating === undefined ? fields : { ...fields, ...stating };
  else if (stating !== undefined) made.fields = stating;
  made.parts = parts;
  made.source = record.source;
  return made;
}

function addValue(fields: Record<string, string[]>, name: string, value: string): void {
  const known: unknown = fields[name];
  // What a dump calls a field may be anything, and what is inherited is no list.
  if (Array.isArray(known)) known.push(value);
  else if (name === "__proto__")
    Object.defineProperty(fields, name, { value: [value], enumerable: true, configurable: true, writable: true });
  else fields[name] = [value];
}

function withRole(part: FoundPart): StatedPart {
  const made = partAt(part.span, part);
  made.role = roleOfField(made.field ?? "other");
  return saying(made, part) as StatedPart;
}

/** Parts by their places. */
export function inOrder(found: readonly FoundPart[]): readonly FoundPart[] {
  for (let at = 1; at < found.length; at++) {
    if ((found[at - 1] as FoundPart).span.start <= (found[at] as FoundPart).span.start) continue;
    return [...found].sort((one, other) => one.span.start - other.span.start);
  }
  return found;
}

/** The characters of a part's meaning, with white space folded and character references decoded. */
export function printedPart(
  text: string,
  { span, content = span, runs }: Pick<StatedPart, "span" | "content" | "runs">,
): string {
  const only = runs === undefined ? content : runs.length === 1 ? runs[0] : undefined;
  if (only !== undefined && isPlain(text, only)) return text.slice(only.start, only.end).trim();
  let printed = "";
  for (const { start, end } of runs ?? [content]) printed += isTag(text, start, end) ? " " : text.slice(start, end);
  return (printed.includes("&") ? decodeReferences(printed) : printed).replace(/\s\s+|[^\S ]/g, " ").trim();
}

/** Most values: nothing to fold, nothing to decode. */
function isPlain(text: string, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    // Most characters are letters.
    if (code > LESS ? code < 0xa0 || !isSpace(code) : code > SPACE && code !== AMPERSAND && code !== LESS) continue;
    if (code !== SPACE || (at + 1 < end && text.charCodeAt(at + 1) === SPACE)) return false;
  }
  return true;
}

const SPACE = 0x20;
const AMPERSAND = 0x26;
const LESS = 0x3c;
