import { newsml1Keys } from "../../fields/keys/newsml.js";
import type { FoundPart } from "../../fields/labelled-record.js";
import { append } from "../../text/append.js";
import { attributesOf } from "../markup/attributes.js";
import { addContent } from "./content-parts.js";
import { addAttribute, addElement, attribute, attributeText, printedOf, type XmlDocument } from "./document.js";
import { type Element, find } from "./element-tree.js";

/** Adds the parts of an item of NewsML 1. */
export function addNewsItem1(document: XmlDocument, item: Element): undefined {
  const state = { lines: 0, texts: 0 };
  for (const child of item.children) walk(document, child, false, state);
  const { parts } = document;
  const updated = parts.findIndex(({ field }) => field === "updated");
  const published = parts.find(({ field }) => field === "published");
  const { value: same, ...rest } = parts[updated] ?? { span: { start: 0, end: 0 } };
  if (updated >= 0 && same === published?.value) parts[updated] = { ...rest, field: "other" };
}

interface Seen {
  /** Sets of news lines, and texts. */
  lines: number;
  texts: number;
}

const pictures = /caption|photo|picture|image|graphic/i;

function walk(document: XmlDocument, element: Element, isPicture: boolean, seen: Seen): void {
  const { name } = element;
  if (name === "DataContent") {
    addText(document, element, isPicture, seen);
    return;
  }
  if (name === "NewsLines") seen.lines++;
  const stated = name === "Property" ? attribute(document, element, "FormalName") : undefined;
  for (const each of attributesOf(document.text, element.tag)) {
    // `<Property FormalName="Keyword" Value="Ports"/>`: a field by the name that it gives.
    if (stated !== undefined) {
      if (each.name === "Value") addAttribute(document, each, newsml1Keys.get(stated) ?? "other", stated);
      continue;
    }
    const field = newsml1Keys.get(`${name}@${each.name}`);
    if (field !== undefined || each.name === "FormalName" || each.name === "Value") {
      const known = field === "publication" && document.parts.some((part) => part.field === "publication");
      addAttribute(document, each, field === undefined || known ? "other" : field, name);
    } else if (name === "ContentItem" && each.name === "Href" && isPicture) {
      document.parts.push({ role: "mediaId", from: "ContentItem", span: each.span, content: each.value });
    }
  }
  if (element.children.length === 0) {
    const field = newsml1Keys.get(name);
    // News lines of further components are those of pictures and boxes.
    const own = seen.lines < 2 || !/Line$/.test(name);
    // `<DateLine>4/4/2018</DateLine>`
    const isDate = name === "DateLine" && /^[\d/.:T+ -]{6,30}$/.test(printedOf(document, element));
    addElement(document, element, own && !isDate ? (field ?? "other") : "other");
    return;
  }
  if (/Line$/.test(name)) {
    addElement(document, element, seen.lines < 2 ? (newsml1Keys.get(name) ?? "other") : "other");
    return;
  }
  const role = find(element, "Role");
  const type = find(element, "MediaType");
  const kinds = [role, type].map((each) => (each === undefined ? "" : attributeText(document, each, "FormalName")));
  const shown = /^(?:NewsComponent|ContentItem)$/.test(name) && kinds.some((each) => pictures.test(each));
  for (const child of element.children) walk(document, child, isPicture || shown, seen);
}

/** The first text is that of the article; that of a picture is its caption, and others are kept. */
function addText(document: XmlDocument, element: Element, isPicture: boolean, seen: Seen): void {
  const before = document.parts.length;
  addContent(document, element);
  if (!isPicture && seen.texts === 0) {
    seen.texts++;
    return;
  }
  const own = document.parts.splice(before);
  append(
    document.parts,
    own.map(
      (part): FoundPart => (part.role === "paragraph" ? { ...part, role: isPicture ? "caption" : "paragraph" } : part),
    ),
  );
}
