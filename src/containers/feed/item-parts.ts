import { feedDates, feedTexts } from "../../fields/keys/feed.js";
import { type FoundPart, printedPart } from "../../fields/labelled-record.js";
import type { FieldName } from "../../model/field.js";
import { append } from "../../text/append.js";
import { corpusDate } from "../jsonl/dates.js";
import { attribute, printedOf, type XmlDocument } from "../xml/document.js";
import type { Element } from "../xml/element-tree.js";
import { addField } from "./item-fields.js";
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
  const type = typeOf(document, item);
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
    else if (isPicture(name) || (name === "link" && attribute(document, child, "rel") === "enclosure"))
      addPicture(document, child, pictures);
    else addField(document, child);
  }
  return type;
}

/** `<wp:post_type>post`, `<blogger:type>COMMENT`, `<category scheme="…#kind" term="…#settings"/>`: what an export says that an item is. */
function typeOf(document: XmlDocument, { children }: Element): string | undefined {
  for (const child of children) {
    const name = nameOf(child);
    if (name === "wp:post_type" || name === "blogger:type")
      return printedOf(document, child).toLowerCase() || undefined;
    const isKind = name === "category" && attribute(document, child, "scheme")?.endsWith("#kind");
    if (isKind === true) return attribute(document, child, "term")?.split("#").at(-1);
  }
  return undefined;
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

/** `The post Dam repairs begin appeared first on Riverton Example.`: a last paragraph that leads to the item itself. */
function leaveSignature(document: XmlDocument, parts: FoundPart[], headline: string): void {
  const last = parts.at(-1);
  if (last === undefined || parts.length < 2 || headline === "") return;
  const printed = printedPart(document.text, last);
  const isOwn = printed.includes(headline) && printed.length < headline.length + 120 && printed !== headline;
  const links = document.text.slice(last.span.start, last.span.end).match(/<a[\s&]|&lt;a\s/g)?.length ?? 0;
  if (isOwn && links > 1) parts[parts.length - 1] = { ...last, role: "footer" };
}
