import type { FoundPart } from "../../fields/labelled-record.js";
import type { FieldName } from "../../model/field.js";
import { append } from "../../text/append.js";
import type { Tag } from "../markup/tags.js";
import { tagsOf, xml } from "../markup/tags.js";
import { paragraphsOf } from "../sgml/paragraphs.js";
import { tell, type XmlDocument } from "./document.js";
import { type Element, find } from "./element-tree.js";
import { markupParts } from "./markup-parts.js";
import { cdataEnd, tagsWithin } from "./meaning.js";
import { addNitf } from "./nitf-parts.js";
import { htmlRoles, nitfRoles } from "./vocabularies.js";

/**
 * Adds the text that an envelope holds: an NITF document, XHTML, paragraphs in either of them without a document around, a section of
 * characters with markup or without, plain lines.
 */
export function addContent(document: XmlDocument, holder: Element): void {
  const { text, tags } = document;
  const nitf = find(holder, "nitf");
  if (nitf !== undefined) {
    const inner: XmlDocument = { ...document, parts: [], diagnostics: [] };
    addNitf(inner, nitf);
    for (const each of inner.diagnostics)
      if (each.span !== undefined) tell(document, each.code, each.span, each.detail);
    append(document.parts, withoutRepeats(document.parts, inner.parts));
    return;
  }
  const html = find(holder, "html");
  const body =
    find(html, "body") ?? find(holder, "body.content") ?? find(find(holder, "body"), "body.content") ?? html ?? holder;
  const inside = tagsWithin(tags, body.tag.end, body.contentEnd);
  const section = inside.find(({ kind }) => kind === "cdata");
  if (section !== undefined && inside.every(({ kind }) => kind === "cdata" || kind === "other")) {
    addCharacters(document, section.start + 9, cdataEnd(text, section));
  } else if (inside.some(({ kind }) => kind === "open")) {
    const roles = body.name === "body.content" ? nitfRoles : htmlRoles;
    const lone = isIndented(text, body.tag.end, body.contentEnd) ? linesInside(text, inside) : undefined;
    const parts = lone ?? markupParts(text, tags, body.tag.end, body.contentEnd, roles);
    append(document.parts, withoutRepeats(document.parts, parts));
  } else append(document.parts, linesOf(text, body.tag.end, body.contentEnd));
}

/** Characters that may be markup: `<![CDATA[<p>…</p>]]>`. */
function addCharacters(document: XmlDocument, start: number, end: number): void {
  const { text } = document;
  const tags = tagsOf(text, xml, start, end);
  const isMarkup = tags.some(({ name }) => /^(?:p|br|div|html|body|h[1-6]|table|ul|nitf|body\.content)$/i.test(name));
  const lone = isMarkup ? linesInside(text, tags) : undefined;
  const parts = lone ?? (isMarkup ? markupParts(text, tags, start, end, htmlRoles) : linesOf(text, start, end));
  append(document.parts, withoutRepeats(document.parts, parts));
}

/** Some lines begin at the margin, and others four spaces behind it. */
function isIndented(text: string, start: number, end: number): boolean {
  const lines = text.slice(start, end);
  return /\n[^\s<]/.test(lines) && /\n {3,9}\S/.test(lines);
}

/** One `<p>` around a text in lines, whose indents open its paragraphs; undefined for any other markup. */
function linesInside(text: string, tags: readonly Tag[]): FoundPart[] | undefined {
  const [open, close, more] = tags;
  if (open?.kind !== "open" || open.name !== "p" || close?.kind !== "close" || more !== undefined) return undefined;
  const lines = linesOf(text, open.end, close.start);
  if (lines.length < 2) return undefined;
  const tag = ({ start, end }: Tag): FoundPart => ({
    role: "field",
    span: { start, end },
    content: { start: end, end },
  });
  return [tag(open), ...lines, tag(close)];
}

function linesOf(text: string, start: number, end: number): FoundPart[] {
  return paragraphsOf(text, start, end).map(({ start: from, end: to, isRow }) => {
    // `* Gold may edge up`
    if (text.startsWith("* ", from))
      return { role: "listItem", span: { start: from, end: to }, content: { start: from + 2, end: to } };
    return { role: isRow ? "listItem" : "paragraph", span: { start: from, end: to } };
  });
}

const single: ReadonlySet<FieldName> = /* @__PURE__ */ new Set([
  "headline",
  "deck",
  "byline",
  "dateline",
  "published",
  "id",
  "publication",
  "copyright",
  "language",
]);

/** What the envelope has said is not said again. */
function withoutRepeats(known: readonly FoundPart[], parts: readonly FoundPart[]): FoundPart[] {
  return parts.map((part) => {
    const { field } = part;
    if (field === undefined || !single.has(field) || !known.some((each) => each.field === field)) return part;
    const { role: _role, value: _value, ...rest } = part;
    return { ...rest, field: "other" };
  });
}
