import { saying } from "../../fields/found-part.js";
import { feedKeys } from "../../fields/keys/feed.js";
import { attributesOf } from "../markup/attributes.js";
import { addAttribute, attribute, printedOf, tell, type XmlDocument } from "../xml/document.js";
import { type Element, find } from "../xml/element-tree.js";
import { addLine, lineOf, nameOf } from "./lines.js";

/** `<link>https://…</link>`, or an address in an attribute, with what it leads to. */
function addLink(document: XmlDocument, element: Element): void {
  const href = attributesOf(document.text, element.tag).find(({ name }) => name === "href");
  if (href === undefined) {
    addLine(document, element, "url");
    return;
  }
  const rel = attribute(document, element, "rel") ?? "alternate";
  addAttribute(document, href, rel === "alternate" ? "url" : "other", rel === "alternate" ? "link" : `link.${rel}`);
}

/** `<wp:meta_key>source</wp:meta_key><wp:meta_value>…`: a field by the name of its key. */
function addMeta(document: XmlDocument, meta: Element): void {
  const value = find(meta, "meta_value");
  const key = printedOf(document, find(meta, "meta_key"));
  const meaning = value === undefined ? undefined : lineOf(document, value);
  if (meaning === undefined) return;
  const span = { start: meta.tag.start, end: meta.end };
  document.parts.push(saying({ span, field: "other", from: key || meta.tag.name }, meaning));
}

/** Adds what another element says: as a field that is known, or one of its own name. */
export function addField(document: XmlDocument, element: Element, name = nameOf(element)): void {
  const field = feedKeys.get(name) ?? "other";
  const { children } = element;
  if (name === "link") addLink(document, element);
  else if (name === "wp:postmeta") addMeta(document, element);
  else if (field === "author") addAuthor(document, element);
  else if (field === "keyword") addCategory(document, element);
  else if (name === "source" && children.length > 0) {
    const title = find(element, "title");
    if (title !== undefined) addLine(document, title, "publication");
  } else if (children.length > 0 && field === "other")
    for (const child of children) addField(document, child, `${name}.${child.name}`);
  else {
    const printed = name === "pubdate" ? printedOf(document, element) : "";
    if (printed !== "") tell(document, "DATE_INVALID", { start: element.tag.start, end: element.end }, printed);
    addLine(document, element, field);
  }
}

/** `<author><name>Jane Example</name>…`, `jane@riverton.example (Jane Example)`: the name alone. */
function addAuthor(document: XmlDocument, element: Element): void {
  const { text, parts } = document;
  const meaning = lineOf(document, find(element, "name") ?? element);
  if (meaning === undefined) return;
  const span = { start: element.tag.start, end: element.end };
  const { content } = meaning;
  const address = content && /^[^\s@]+@[^\s@]+ \((?=[^()]+\)$)/.exec(text.slice(content.start, content.end))?.[0];
  const named = address ? { content: { start: content.start + address.length, end: content.end - 1 } } : meaning;
  parts.push(saying({ span, field: "author", from: element.tag.name }, named));
}

/** `<category domain="post_tag">Dams</category>`, `<category term="dams" label="Dams"/>` */
function addCategory(document: XmlDocument, element: Element): void {
  const found = attributesOf(document.text, element.tag);
  const domain = attribute(document, element, "domain");
  const isKind = attribute(document, element, "scheme")?.endsWith("#kind") === true;
  const isKeyword = (domain === undefined || domain === "post_tag") && !isKind;
  const field = domain === "category" ? "section" : isKeyword ? "keyword" : "other";
  if (lineOf(document, element) !== undefined) {
    addLine(document, element, field);
    return;
  }
  const stated = found.find(({ name }) => name === "label") ?? found.find(({ name }) => name === "term");
  if (stated !== undefined) addAttribute(document, stated, field, element.tag.name);
}
