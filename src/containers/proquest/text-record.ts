import type { Report } from "../../diagnostics/diagnostic.js";
import { type ProquestMeaning, proquestInterface } from "../../fields/keys/proquest.js";
import type { FoundPart } from "../../fields/labelled-record.js";
import { append } from "../../text/append.js";
import { type Span, trimSpan } from "../../text/span.js";
import { type BodyLine, bodyParts, type KnownWriters, lastParagraph, namesWriter } from "./body.js";
import { type Field, fieldPart } from "./field.js";
import { publicationParts } from "./publication-info.js";
import { type TextBlock, textBlocks } from "./text-blocks.js";

/** A record of a text export in parts. */
export interface TextRecord {
  readonly parts: readonly FoundPart[];
  /** `Document 3 of 100`. */
  readonly number?: number;
  readonly total?: number;
  /** How many known labels it has. */
  readonly labels: number;
  readonly hasId: boolean;
  /** BCP 47 of the interface, where its labels tell; asked once for an export. */
  language(): string | undefined;
  /** Nothing stands behind its full text. */
  readonly isOpen: boolean;
}

const rule = /^(?:_+|\*+|=+|-+)$/;
/** `Document 3 of 100`, `Documento 3 de 100`. */
export const counter = /^Do[ck]ument[eo]? (\d{1,7}) (?:of|de|sur|von|di) (\d{1,7})$/i;

/**
 * Reads a record.
 *
 * ```text
 * ____________________________________________________________
 * Document 3 of 100                   in some years
 * Harbour opens again                 the title, without a label
 * Author: Other, Ann                  fields, a blank line between them
 * Full text: The harbour opened …     up to the label that begins the rest
 * Subject: Ports; Storms
 * ```
 */
export function readTextRecord(text: string, report: Report): TextRecord {
  const blocks = textBlocks(text);
  const parts: FoundPart[] = [];
  const found: { number?: number; total?: number } = {};
  let at = 0;
  for (let block = blocks[0]; block !== undefined && isHead(text, block, parts, found); block = blocks[at]) {
    const [, ...lines] = block.lines;
    if (lines.length === 0) at++;
    else blocks[at] = { span: { start: (lines[0] as Span).start, end: block.span.end }, lines, label: undefined };
  }
  const meanings = new Set<ProquestMeaning>();
  let labels = 0;
  let full = -1;
  blocks.forEach(({ label }, index) => {
    if (label === undefined) return;
    labels++;
    if (label.known.meaning === "body" && index >= at && full < 0) full = index;
    else meanings.add(label.known.meaning);
  });
  const end = full < 0 ? blocks.length : endOfBody(blocks, full);
  const above = blocks.slice(at, full < 0 ? blocks.length : full);
  const below = blocks.slice(end);
  const hasTitle = at < blocks.length && (blocks[at] as TextBlock).label === undefined;
  const body = full < 0 ? [] : bodyLines(text, blocks.slice(full, end));
  const known = { writers: writersOf(text, [above, below]), about: lastParagraph(body) };
  const told: ToldFields = { hasTitle, stated: new Set(), known };
  for (const fields of [above, below])
    for (const { label } of fields) if (label !== undefined) told.stated.add(label.known.meaning);
  const { number, total } = found;
  layFields(text, above, told, parts, report);
  if (full >= 0) layBody(blocks.slice(full, end), body, known.writers, parts, report);
  layFields(text, below, told, parts, report);
  return {
    parts,
    ...(number !== undefined && { number }),
    ...(total !== undefined && { total }),
    labels,
    language: () => interfaceOf(blocks),
    hasId: meanings.has("id"),
    isOpen: full >= 0 && end === blocks.length,
  };
}

/** The language of the first labels that only one interface has. */
function interfaceOf(blocks: readonly TextBlock[]): string | undefined {
  for (const { label } of blocks) {
    const language = label === undefined ? undefined : proquestInterface(label.known.name);
    if (language !== undefined && language !== "") return language;
  }
  return undefined;
}

/** A rule, or the counter of records, on the first line of a block, which may hold both, and the title too. */
function isHead(
  text: string,
  { lines: [span] }: TextBlock,
  parts: FoundPart[],
  found: { number?: number; total?: number },
) {
  if (span === undefined) return false;
  const line = text.slice(span.start, Math.min(span.end, span.start + 200));
  const count = counter.exec(line);
  if (count !== null) {
    found.number = Number(count[1]);
    found.total = Number(count[2]);
    parts.push({ role: "field", from: "Document", span });
    return true;
  }
  if (line.length < (/^[_*]/.test(line) ? 20 : 40) || !rule.test(line)) return false;
  parts.push({ role: "field", span });
  return true;
}

/**
 * Where the full text ends: at a known label that others follow. One that stands alone among paragraphs is one of them:
 * `Location: a pier in the rain.`
 */
function endOfBody(blocks: readonly TextBlock[], full: number): number {
  // Of two with one label the first is a paragraph, and so is one whose label stood above the text.
  const seen = new Map<string, number>();
  const above = new Set<string>();
  for (let at = 0; at < full; at++) above.add(blocks[at]?.label?.known.lower ?? "");
  for (let at = 0; at < blocks.length; at++) {
    const name = blocks[at]?.label?.known.lower;
    if (name !== undefined) seen.set(name, at);
  }
  const isField = (block: TextBlock | undefined) => block?.label !== undefined && !above.has(block.label.known.lower);
  for (let at = full + 1; at < blocks.length; at++) {
    const label = blocks[at]?.label;
    if (label === undefined || label.known.meaning === "body" || seen.get(label.known.lower) !== at) continue;
    if (above.has(label.known.lower)) continue;
    let behind = at + 1;
    while (behind < blocks.length && behind < at + RUN && isField(blocks[behind])) behind++;
    if (behind === blocks.length || behind === at + RUN) return at;
  }
  return blocks.length;
}

/** So many labelled blocks in a row are fields, or as many as there are. */
const RUN = 3;

/** What the fields of a record are read with. */
interface ToldFields {
  /** Its first line is its title, without a label. */
  readonly hasTitle: boolean;
  /** What its labels mean. */
  readonly stated: Set<ProquestMeaning>;
  readonly known: KnownWriters;
}

function layFields(
  text: string,
  blocks: readonly TextBlock[],
  { hasTitle, stated, known }: ToldFields,
  parts: FoundPart[],
  report: Report,
): void {
  let last: Field | undefined;
  blocks.forEach((block, at) => {
    const { span, label } = block;
    if (at === 0 && label === undefined && hasTitle) {
      parts.push({ span, field: "headline", from: "title line" });
      return;
    }
    if (label !== undefined) {
      const before: ProquestMeaning | undefined = last?.meaning;
      last = fieldOf(text, span, label);
      if (label.known.isPublicationInfo) append(parts, publicationParts(text, last, stated));
      else if (last.meaning === "headline" && hasTitle) parts.push({ ...last.part, role: "field", from: last.label });
      else if (
        label.known.lower === "credit" &&
        before === "caption" &&
        !namesWriter(text.slice(label.end, span.end).trim(), known)
      )
        parts.push({ ...last.part, field: "credit", from: last.label });
      else parts.push(fieldPart(text, last, report));
      return;
    }
    const line = text.slice(span.start, Math.min(span.end, span.start + 2100));
    const isLink = /^https?:\/\//.test(line) && !/\s/.test(line);
    if (isLink && /\/docview\/\d/.test(line)) parts.push({ span, field: "url", from: "docview" });
    else if (isLink && last?.meaning === "note") parts.push({ span, field: "note", from: last.label });
    else if (last?.meaning === "deck") parts.push({ span, field: "deck", from: last.label });
    else parts.push({ span, role: "unknown" });
  });
}

function fieldOf(text: string, span: Span, label: NonNullable<TextBlock["label"]>): Field {
  const content = trimSpan(text, label.end, span.end);
  const at = content.end > content.start ? content : { start: label.end, end: label.end };
  const { name, meaning } = label.known;
  return { label: name, meaning, part: { span, content: at } };
}

/** What the fields say of the writers. */
function writersOf(text: string, fields: readonly (readonly TextBlock[])[]): string {
  let writers = "";
  for (const blocks of fields)
    for (const { span, label } of blocks)
      if (label?.known.meaning === "byline") writers += `${text.slice(label.end, span.end)} `;
  return writers;
}

/** The lines of a full text that hold more than its label. */
function bodyLines(text: string, blocks: readonly TextBlock[]): BodyLine[] {
  const lines: BodyLine[] = [];
  blocks.forEach(({ lines: own, label }, at) => {
    own.forEach((line, index) => {
      const isFirst = at === 0 && index === 0 && label !== undefined;
      const content = isFirst ? trimSpan(text, label.end, line.end) : line;
      if (content.end > content.start)
        lines.push({ part: { span: line, ...(isFirst && { content }) }, text: text.slice(content.start, content.end) });
    });
  });
  return lines;
}

function layBody(
  [first, ...others]: readonly TextBlock[],
  lines: readonly BodyLine[],
  writers: string,
  parts: FoundPart[],
  report: Report,
): void {
  const line = first?.lines[0];
  // Nothing stands beside the label.
  if (line !== undefined && lines[0]?.part.span !== line) {
    const name = first?.label?.known.name;
    if (first?.lines.length === 1 && others.length === 0) report("FIELD_EMPTY", line, name);
    parts.push({ span: line, role: "field", from: name ?? "Full text", content: { start: line.end, end: line.end } });
  }
  append(parts, bodyParts(lines, writers));
}
