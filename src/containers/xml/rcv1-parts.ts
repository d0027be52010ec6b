import { type FoundPart, partAt, saying } from "../../fields/found-part.js";
import { rcv1Codes, rcv1Dublin, rcv1Keys } from "../../fields/keys/newsml.js";
import { printedPart } from "../../fields/labelled-record.js";
import { attributesOf } from "../markup/attributes.js";
import { addContent } from "./content-parts.js";
import {
  addAttribute,
  addElement,
  attribute,
  attributeText,
  meaningOfElement,
  printedOf,
  type XmlDocument,
} from "./document.js";
import { type Element, find } from "./element-tree.js";

/** Adds the parts of a story of RCV1. */
export function addRcv1(document: XmlDocument, story: Element): undefined {
  const published = find(story, "metadata")?.children.some(
    (each) => attribute(document, each, "element") === "dc.date.published",
  );
  for (const each of attributesOf(document.text, story.tag)) {
    if (each.name === "itemid") addAttribute(document, each, "id", "itemid");
    else if (each.name === "date") addAttribute(document, each, published === true ? "other" : "published", "date");
  }
  for (const child of story.children) {
    const field = rcv1Keys.get(child.name);
    if (child.name === "text") addText(document, child);
    else if (child.name === "metadata") for (const each of child.children) addMetadata(document, each);
    else if (child.name === "title") addTitle(document, child, printedOf(document, find(story, "headline")) === "");
    else addElement(document, child, field ?? "other");
  }
}

/** ` -- London newsroom +44 171 …` on the last line tells whom to call. */
function addText(document: XmlDocument, text: Element): void {
  addContent(document, text);
  const { parts } = document;
  const printed = (part: FoundPart) => printedPart(document.text, part);
  // `(c) Reuters Limited 1996`
  const isRights = (part: FoundPart) => part.role === "paragraph" && /^\(c\) Reuters\b.{0,40}$/i.test(printed(part));
  const at = parts.findLastIndex((part) => !isRights(part));
  const last = parts[at];
  if (last?.role !== "paragraph" || !printed(last).startsWith("--")) return;
  const { span, value, also } = last;
  const note = partAt(span, { field: "note", from: "newsroom" });
  if (value !== undefined) note.value = value;
  if (also !== undefined) note.also = also;
  parts[at] = saying(note, last);
}

/** `USA: Harbour opens again`: the country in front of the headline. */
function addTitle(document: XmlDocument, title: Element, isHeadline: boolean): void {
  const content = meaningOfElement(document, title)?.content;
  if (!isHeadline || content === undefined) {
    addElement(document, title, isHeadline ? "headline" : "other");
    return;
  }
  const prefix = /^[A-Z][A-Z .'/-]{1,40}: /.exec(document.text.slice(content.start, content.end))?.[0].length ?? 0;
  const span = { start: title.tag.start, end: title.end };
  document.parts.push({
    field: "headline",
    from: "title",
    span,
    content: { start: content.start + prefix, end: content.end },
  });
}

function addMetadata(document: XmlDocument, element: Element): void {
  if (element.name === "codes") {
    const list = /^bip:(\w+)/.exec(attributeText(document, element, "class"))?.[1] ?? "";
    for (const code of element.children) {
      const value = attributesOf(document.text, code.tag).find(({ name }) => name === "code");
      if (value !== undefined)
        addAttribute(
          document,
          value,
          (Object.hasOwn(rcv1Codes, list) && rcv1Codes[list]) || "other",
          list === "" ? "code" : list,
        );
    }
    return;
  }
  const name = attribute(document, element, "element");
  const value = attributesOf(document.text, element.tag).find((each) => each.name === "value");
  if (name === undefined || value === undefined) return;
  addAttribute(document, value, (Object.hasOwn(rcv1Dublin, name) && rcv1Dublin[name]) || "other", name);
}
