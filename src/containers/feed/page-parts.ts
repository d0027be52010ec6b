import { htmlElements } from "../../fields/keys/markup.js";
import type { FoundPart } from "../../fields/labelled-record.js";
import type { XmlDocument } from "../xml/document.js";
import type { Element } from "../xml/element-tree.js";
import { type MarkupKind, type MarkupRoles, markupParts } from "../xml/markup-parts.js";
import { innerTags } from "./inner-tags.js";
import { unescaped } from "./lines.js";

function rolesOf(cells: MarkupKind, row: MarkupKind): MarkupRoles {
  const rows = htmlElements.flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind] as const));
  return {
    elements: new Map<string, MarkupKind>([...rows, ["br", "inherit"], ["td", cells], ["th", cells], ["tr", row]]),
  };
}

/** The elements of a page, whose lines are paragraphs: many are made of nothing else. */
const roles = /* @__PURE__ */ rolesOf("cell", "row");
/** An escaped tag stands for no space: each cell is by itself. */
const escapedRoles = /* @__PURE__ */ rolesOf("row", "container");

/** The blocks of the page that an element holds; they tile the element, so that tags belong to what they begin. */
export function pageParts({ text, tags }: XmlDocument, element: Element): FoundPart[] {
  const { tag, contentEnd } = element;
  const inner = innerTags(text, tags, tag.end, contentEnd, true);
  const isEscaped = inner.some(({ start: at }) => text.charCodeAt(at) === AMPERSAND);
  const parts = markupParts(text, inner, tag.end, contentEnd, isEscaped ? escapedRoles : roles);
  let start = tag.start;
  return parts.map((part, at) => {
    const end = at === parts.length - 1 ? element.end : part.span.end;
    const span = { start, end };
    start = end;
    const { content: _content, runs: _runs, ...rest } = part;
    return { ...rest, ...unescaped(text, part), span };
  });
}

const AMPERSAND = 0x26;
