import type { DiagnosticCode } from "../../diagnostics/codes.js";
import { type Diagnostic, diagnostic } from "../../diagnostics/diagnostic.js";
import { type FoundPart, type PartDraft, partAt, saying } from "../../fields/found-part.js";
import { isoDateAt } from "../../fields/iso-date.js";
import { printedPart } from "../../fields/labelled-record.js";
import type { FieldName } from "../../model/field.js";
import type { Span } from "../../text/span.js";
import { type Attribute, attributesOf } from "../markup/attributes.js";
import type { Tag } from "../markup/tags.js";
import type { Element } from "./element-tree.js";
import { meaningOf, type Spacing, tagsWithin } from "./meaning.js";

/** A document of XML whose elements become parts. */
export interface XmlDocument {
  readonly text: string;
  readonly tags: readonly Tag[];
  readonly parts: FoundPart[];
  readonly diagnostics: Diagnostic[];
}

/** Tags inside words: what is around them belongs together. */
const inWord = /^(?:em|strong|b|i|u|sub|sup|a|lang|q|num|money|span|small|font|company)$/i;

/** Other tags stand between words. */
export const betweenWords: Spacing = ({ name }) => !inWord.test(name);

/** What an element says, its inner tags taken off; undefined where it says nothing. */
export function meaningOfElement(
  { text, tags }: XmlDocument,
  { tag, contentEnd }: Element,
  spaces: Spacing = betweenWords,
): Pick<FoundPart, "content" | "runs"> | undefined {
  const inside = tagsWithin(tags, tag.end, contentEnd);
  return meaningOf(text, tag.end, contentEnd, inside, spaces);
}

/** What an element says, as one line. */
export function printedOf(document: XmlDocument, element: Element | undefined): string {
  const meaning = element === undefined ? undefined : meaningOfElement(document, element);
  return meaning === undefined ? "" : printedPart(document.text, { span: { start: 0, end: 0 }, ...meaning });
}

/** Adds the part of an element that is a field; nothing where it is empty. */
export function addElement(
  document: XmlDocument,
  element: Element,
  field: FieldName,
  from = element.name,
): FoundPart | undefined {
  const meaning = meaningOfElement(document, element);
  if (meaning === undefined) return undefined;
  const span = { start: element.tag.start, end: element.end };
  const part = withDate(document, saying(partAt(span, { field, from }), meaning));
  document.parts.push(part);
  return part;
}

/** Adds the part of an attribute's value; nothing where it is empty. */
export function addAttribute(document: XmlDocument, { span, value }: Attribute, field: FieldName, from: string): void {
  if (document.text.slice(value.start, value.end).trim() === "") return;
  document.parts.push(withDate(document, { field, from, span, content: value }));
}

/** The value of an attribute of an element, as it stands. */
export function attribute({ text }: XmlDocument, { tag }: Element, name: string): string | undefined {
  const value = attributesOf(text, tag).find((each) => each.name === name)?.value;
  return value === undefined ? undefined : text.slice(value.start, value.end);
}

/** The same; empty where it has none. */
export function attributeText(document: XmlDocument, element: Element, name: string): string {
  return attribute(document, element, name) ?? "";
}

const dated: ReadonlySet<FieldName> = /* @__PURE__ */ new Set(["published", "updated", "corrected", "loaded"]);

/** Dates in figures are read here; at midnight to the second, without a zone, a date is a day. */
function withDate(document: XmlDocument, part: PartDraft): FoundPart {
  if (part.field === undefined || !dated.has(part.field)) return part;
  const printed = printedPart(document.text, part);
  const found = isoDateAt(printed);
  if (found !== undefined && found.end === printed.length) {
    part.value = found.value.replace(/T00:00:00(?:[+-]\d\d:\d\d)?$/, "");
    return part;
  }
  if (/^\d[\dTZ:+-]{5,}$/.test(printed)) tell(document, "DATE_INVALID", part.span, printed);
  return part;
}

/** Tells of a fault of the document once. */
export function tell({ diagnostics }: XmlDocument, code: DiagnosticCode, where: Span, detail?: string): void {
  if (!diagnostics.some((each) => each.code === code)) diagnostics.push(diagnostic(code, where, detail));
}
