import { partAt, saying } from "../../fields/found-part.js";
import { type FoundPart, printedPart } from "../../fields/labelled-record.js";
import { append } from "../../text/append.js";
import { isSignature } from "../signature.js";
import { attribute, type XmlDocument } from "./document.js";
import type { Element } from "./element-tree.js";
import { markupParts } from "./markup-parts.js";
import { nitfRoles } from "./vocabularies.js";

/** The text of an NITF document; blocks of The New York Times Annotated Corpus say which part of it they are. */
export function addNitfBody(document: XmlDocument, content: Element): void {
  const blocks = content.children.filter((child) => child.name === "block");
  const classOf = (block: Element) => attribute(document, block, "class")?.trim();
  const full = blocks.find((block) => classOf(block) === "full_text");
  const known = blocks.filter((block) => /^(?:lead_paragraph|correction_text)$/.test(classOf(block) ?? ""));
  if (full === undefined && known.length === 0) {
    const parts = withoutLeadLabel(document, textOf(document, content.tag.end, content.contentEnd));
    const last = parts.at(-1);
    if (last !== undefined && parts.length > 1 && endsWithDesk(document, last))
      parts[parts.length - 1] = { ...last, role: "footer" };
    append(document.parts, parts);
    return;
  }
  const parts = full === undefined ? [] : textOf(document, full.tag.end, full.contentEnd);
  const text = withoutLeadLabel(document, parts);
  for (const block of known) {
    const own = textOf(document, block.tag.end, block.contentEnd);
    const from = classOf(block) as string;
    if (from === "correction_text")
      append(
        document.parts,
        own.map((part) => asField(part, "correction", from)),
      );
    else if (full !== undefined && repeats(document, withoutLeadLabel(document, own), text))
      append(
        document.parts,
        own.map((part) => asField(part, "other", from)),
      );
    else append(document.parts, withoutLeadLabel(document, own));
  }
  append(document.parts, text);
}

function textOf({ text, tags }: XmlDocument, start: number, end: number): FoundPart[] {
  return markupParts(text, tags, start, end, nitfRoles);
}

function asField(part: FoundPart, field: "correction" | "other", from: string): FoundPart {
  return saying(partAt(part.span, { field, from }), part);
}

function endsWithDesk({ text }: XmlDocument, last: FoundPart): boolean {
  return last.role === "paragraph" && last.span.end - last.span.start < 200 && isSignature(printedPart(text, last));
}

const leadLabel = /^LEAD:\s{0,9}/;

/** True where the lead stands in the text again, with its label or without. */
function repeats({ text }: XmlDocument, lead: readonly FoundPart[], full: readonly FoundPart[]): boolean {
  // The first of two that are the same is a field by now.
  const said = (parts: readonly FoundPart[]) =>
    parts
      .filter(({ field }) => field === undefined)
      .map((part) => printedPart(text, part))
      .join(" ")
      .replace(leadLabel, "");
  const all = said(full.slice(0, lead.length + 5));
  return all.startsWith(said(lead).slice(0, 400));
}

/**
 * `LEAD:` opens the first paragraph of older articles, which some print again without it: the label is no text, and the first
 * of two such paragraphs is the same as the second.
 */
function withoutLeadLabel({ text }: XmlDocument, parts: readonly FoundPart[]): FoundPart[] {
  const [first, second] = parts;
  if (first === undefined || first.role !== "paragraph") return [...parts];
  const printed = printedPart(text, first);
  const label = leadLabel.exec(printed)?.[0];
  if (label === undefined) return [...parts];
  const rest = printed.slice(label.length);
  if (second !== undefined && printedPart(text, second).startsWith(rest.slice(0, 200)) && rest.length > 0) {
    return [asField(first, "other", "LEAD"), ...parts.slice(1)];
  }
  const [start, ...others] = first.runs ?? [first.content ?? first.span];
  if (start === undefined) return [...parts];
  const end = leadLabel.exec(text.slice(start.start, start.end))?.[0].length ?? 0;
  const run = { start: start.start + end, end: start.end };
  const shown = others.length === 0 ? { content: run } : { runs: [run, ...others] };
  return [{ role: "paragraph", span: first.span, ...shown }, ...parts.slice(1)];
}
