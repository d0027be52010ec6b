import { type FoundPart, saying } from "../../fields/found-part.js";
import { feedDates, feedKeys, feedTexts } from "../../fields/keys/feed.js";
import { printedPart } from "../../fields/labelled-record.js";
import type { FieldName } from "../../model/field.js";
import { append } from "../../text/append.js";
import { corpusDate } from "../jsonl/dates.js";
import { attributesOf } from "../markup/attributes.js";
import { addAttribute, attribute, printedOf, tell, type XmlDocument } from "../xml/document.js";
import { type Element, find } from "../xml/element-tree.js";
import { addLine, lineOf, nameOf } from "./lines.js";
import { pageParts } from "./page-parts.js";
import { addPicture, isPicture, type Pictures } from "./pictures.js";

/** Adds the parts of an item of a feed, and says what kind of post it is where an export tells. */
export function addItem(document: XmlDocument, item: Element): string | undefined {
  const named = (name: string) => item.children.filter((child) => nameOf(child) === name);
  const first = (names: string) =>
    names
      .split(" ")
      .flatMap(named)
      .find((child) => dateOf(document, child) !== undefined);
  const body = feedTexts.flatMap(named).find((child) => lineOf(document, child) !== undefined);
  const type = printedOf(document, named("wp:post_type")[0]) || undefined;
  const published = first(feedDates.published) ?? first(feedDates.updated);
  const updated = first(feedDates.updated);
  const headline = printedOf(document, named("title")[0]);
  const parts = body === undefined || type === "attachment" ? [] : pageParts(document, body);
  leaveSignature(document, parts, headline);
  const opening = openingOf(document, parts);
  const pictures: Pictures = new Set();
  for (const child of item.children) {
    const name = nameOf(child);
    if (child === body && type !== "attachment") append(document.parts, parts);
    else if (child === published) addDate(document, child, "published");
    else if (child === updated && dateOf(document, child) !== dateOf(document, published as Element))
      addDate(document, child, "updated");
    else if (feedTexts.includes(name)) addTeaser(document, child, type === "attachment" ? "caption" : "deck", opening);
    else if (name === "link") addLink(document, child, pictures);
    else if (isPicture(name)) addPicture(document, child, pictures);
    else if (name === "wp:postmeta") addMeta(document, child);
    else addField(document, child, name);
  }
  return type;
}

function dateOf(document: XmlDocument, element: Element): string | undefined {
  const printed = printedOf(document, element);
  // A draft of WordPress: `0000-00-00 00:00:00`.
  const date = corpusDate(printed, false);
  return date !== undefined && nameOf(element).endsWith("_gmt") && !date.endsWith("Z") ? `${date}Z` : date;
}

function addDate(document: XmlDocument, element: Element, field: FieldName): void {
  addLine(document, element, field, dateOf(document, element));
}

/** So many parts and characters of a text begin it. */
const OPENING = 8;
const LONGEST_OPENING = 2000;
/** So many letters are enough to say that a text begins so. */
const SAME = 40;

/** What stands beside the text is a deck, unless it is the beginning of the text. */
function addTeaser(document: XmlDocument, element: Element, field: FieldName, opening: string): void {
  const meaning = lineOf(document, element);
  if (meaning === undefined) return;
  const said = letters(printedPart(document.text, { span: element.tag, ...meaning })).slice(0, SAME);
  addLine(document, element, said === "" || opening.includes(said) ? "other" : field);
  // The picture of an attachment, whose address stands behind it.
  const last = document.parts.at(-1);
  if (last !== undefined && field === "caption") document.parts[document.parts.length - 1] = { ...last, picture: 0 };
}

/** The letters with which a text begins. */
function openingOf({ text }: XmlDocument, parts: readonly FoundPart[]): string {
  const begun = parts.slice(0, OPENING).map((part) => printedPart(text, part).slice(0, LONGEST_OPENING));
  return letters(begun.join(" ").slice(0, LONGEST_OPENING));
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, "");
}

/** `<link>https://…</link>`, or an address in an attribute, with what it leads to. */
function addLink(document: XmlDocument, element: Element, pictures: Pictures): void {
  const href = attributesOf(document.text, element.tag).find(({ name }) => name === "href");
  if (href === undefined) {
    addLine(document, element, "url");
    return;
  }
  const rel = attribute(document, element, "rel") ?? "alternate";
  if (rel === "enclosure") addPicture(document, element, pictures);
  else
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

function addField(document: XmlDocument, element: Element, name: string): void {
  const field = feedKeys.get(name) ?? "other";
  const { children } = element;
  if (field === "author") {
    const person = find(element, "name");
    if (person !== undefined) {
      addPerson(document, element, person);
      return;
    }
    addAuthor(document, element);
  } else if (field === "keyword") addCategory(document, element);
  else if (name === "source" && children.length > 0) {
    const title = find(element, "title");
    if (title !== undefined) addLine(document, title, "publication");
  } else if (children.length > 0 && field === "other")
    for (const child of children) addField(document, child, `${name}.${child.name}`);
  else {
    if (name === "pubdate" && printedOf(document, element) !== "") {
      tell(document, "DATE_INVALID", { start: element.tag.start, end: element.end }, printedOf(document, element));
    }
    addLine(document, element, field);
  }
}

/** `jane@riverton.example (Jane Example)`: the name alone. */
function addAuthor(document: XmlDocument, element: Element): void {
  const { text, parts } = document;
  const content = lineOf(document, element)?.content;
  const [, before = "", name] =
    (content && /^([^\s@]+@[^\s@]+ \()([^()]+)\)$/.exec(text.slice(content.start, content.end))) ?? [];
  if (content === undefined || name === undefined) {
    addLine(document, element, "author");
    return;
  }
  const start = content.start + before.length;
  const span = { start: element.tag.start, end: element.end };
  parts.push({ field: "author", from: element.tag.name, span, content: { start, end: start + name.length } });
}

function addPerson(document: XmlDocument, element: Element, person: Element): void {
  const meaning = lineOf(document, person);
  const span = { start: element.tag.start, end: element.end };
  if (meaning !== undefined) document.parts.push(saying({ span, field: "author", from: element.tag.name }, meaning));
}

/** `<category domain="post_tag">Dams</category>`, `<category term="dams" label="Dams"/>` */
function addCategory(document: XmlDocument, element: Element): void {
  const found = attributesOf(document.text, element.tag);
  const domain = attribute(document, element, "domain");
  const field = domain === "category" ? "section" : domain === undefined || domain === "post_tag" ? "keyword" : "other";
  if (lineOf(document, element) !== undefined) {
    addLine(document, element, field);
    return;
  }
  const stated = found.find(({ name }) => name === "label") ?? found.find(({ name }) => name === "term");
  if (stated !== undefined) addAttribute(document, stated, field, element.tag.name);
}

/** `The post Dam repairs begin appeared first on Riverton Example.`: a last paragraph that leads to the item itself. */
function leaveSignature(document: XmlDocument, parts: FoundPart[], headline: string): void {
  const last = parts.at(-1);
  if (last === undefined || parts.length < 2 || headline === "") return;
  const printed = printedPart(document.text, last);
  const isOwn = printed.includes(headline) && printed.length < headline.length + 120 && printed !== headline;
  const links = document.text.slice(last.span.start, last.span.end).match(/<a[\s&]|&lt;a\s/g)?.length ?? 0;
  if (isOwn && links > 1) parts[parts.length - 1] = { ...last, role: "footer" };
}
