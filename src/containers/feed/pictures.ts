import { saying } from "../../fields/found-part.js";
import { attributesOf } from "../markup/attributes.js";
import { addAttribute, attributeText, type XmlDocument } from "../xml/document.js";
import type { Element } from "../xml/element-tree.js";
import { addLine, lineOf, nameOf } from "./lines.js";

/** The addresses of pictures that are parts already: a group has each in several sizes. */
export type Pictures = Set<string>;

const names = /^(?:media:(?:content|group|thumbnail)|enclosure|wp:attachment_url)$/;

/** True for an element that stands for a picture or another medium. */
export function isPicture(name: string): boolean {
  return names.test(name);
}

/** Adds a picture with its caption and credit; other media are fields. */
export function addPicture(document: XmlDocument, element: Element, pictures: Pictures): void {
  const { text } = document;
  const name = nameOf(element);
  if (name === "media:group") {
    for (const child of element.children) {
      if (isPicture(nameOf(child))) addPicture(document, child, pictures);
      else addLine(document, child, "other");
    }
    return;
  }
  if (name === "wp:attachment_url") {
    addMediaId(document, element);
    return;
  }
  const address = attributesOf(text, element.tag).find((each) => each.name === "url" || each.name === "href");
  const url = address === undefined ? "" : text.slice(address.value.start, address.value.end);
  const kind = `${attributeText(document, element, "medium")} ${attributeText(document, element, "type")}`;
  const isImage =
    /\bimage\b/.test(kind) || (kind === " " && (name === "media:thumbnail" || /\.(?:jpe?g|png|webp|gif)\b/i.test(url)));
  const isNew = isImage && !pictures.has(url) && (name !== "media:thumbnail" || pictures.size === 0);
  if (address !== undefined && isNew) {
    pictures.add(url);
    document.parts.push({ role: "mediaId", from: element.tag.name, span: address.span, content: address.value });
  } else if (address !== undefined) addAttribute(document, address, "other", element.tag.name);
  const said = element.children.some((child) => nameOf(child) === "media:description")
    ? "media:description"
    : "media:title";
  for (const child of element.children) {
    const field = nameOf(child) === said ? "caption" : nameOf(child) === "media:credit" ? "credit" : "other";
    addLine(document, child, isNew ? field : "other");
  }
}

function addMediaId(document: XmlDocument, element: Element): void {
  const meaning = lineOf(document, element);
  const span = { start: element.tag.start, end: element.end };
  if (meaning !== undefined)
    document.parts.push(saying({ role: "mediaId", from: element.tag.name, span, picture: 0 }, meaning));
}
