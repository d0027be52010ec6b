import { isoDateAt } from "../../fields/iso-date.js";
import { newsmlG2Keys } from "../../fields/keys/newsml.js";
import { type FoundPart, printedPart } from "../../fields/labelled-record.js";
import type { FieldName } from "../../model/field.js";
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

/** Adds the parts of an item of NewsML-G2, and says what class it is of. */
export function addNewsItem(document: XmlDocument, item: Element): string | undefined {
  const { text } = document;
  for (const each of attributesOf(text, item.tag)) {
    if (each.name === "guid") addAttribute(document, each, "id", "guid");
    else if (each.name === "version") addAttribute(document, each, "other", "version");
  }
  addDates(document, item);
  const contents: Element[] = [];
  const taken = new Set<number>();
  let counted = 0;
  for (const section of item.children) {
    if (section.name === "contentSet") contents.push(section);
    else if (section.name === "contentMeta") addHeadlines(document, section);
    for (; counted < document.parts.length; counted++) taken.add((document.parts[counted] as FoundPart).span.start);
    for (const child of section.children) if (section.name !== "contentSet") walk(document, child, taken);
  }
  for (const each of contents) addContentSet(document, each);
  const creator = document.parts.findIndex(({ from }) => from === "creator");
  if (creator >= 0 && !document.parts.some(({ field }) => field === "byline")) nameCreator(document, creator);
  settleNames(document);
  const itemClass = find(item, "itemMeta", "itemClass");
  const code = itemClass && attribute(document, itemClass, "qcode");
  if (/[:.](?:picture|photo|graphic)$/i.test(code ?? "")) describePicture(document);
  return item.name === "newsItem" ? code : item.name;
}

/** A set of contents without an item around it. */
export function addContentSet(document: XmlDocument, set: Element): undefined {
  const texts = set.children.filter(({ name }) => name === "inlineXML" || name === "inlineData");
  const main = texts.find(({ name }) => name === "inlineXML") ?? texts[0];
  for (const each of set.children) {
    if (each === main) addContent(document, each);
    else if (each.name === "remoteContent") addRemote(document, each);
    // The same text in another form.
    else addElement(document, each, "other");
  }
}

/** An address of a picture; of other media it is a field. */
function addRemote(document: XmlDocument, element: Element): void {
  const href = attributesOf(document.text, element.tag).find(({ name }) => name === "href");
  if (href === undefined) return;
  const type = attributeText(document, element, "contenttype");
  if (!type.startsWith("image/")) addAttribute(document, href, "other", "remoteContent");
  else document.parts.push({ role: "mediaId", from: "remoteContent", span: href.span, content: href.value });
}

/** The item is published when it is first made, if that is told, and updated with its version. */
function addDates(document: XmlDocument, item: Element): void {
  const version = find(item, "itemMeta", "versionCreated");
  const first = find(item, "itemMeta", "firstCreated") ?? find(item, "contentMeta", "contentCreated");
  if (first !== undefined) addElement(document, first, "published");
  if (version === undefined) return;
  const isOther = first !== undefined && moment(document, first) !== moment(document, version);
  addElement(document, version, first === undefined ? "published" : isOther ? "updated" : "other");
}

function moment(document: XmlDocument, element: Element): string {
  const printed = printedOf(document, element);
  return isoDateAt(printed)?.value ?? printed;
}

/** The headline is the one of no role and the lowest rank; others stand above or below it. */
function addHeadlines(document: XmlDocument, meta: Element): void {
  const headlines = meta.children.filter(({ name }) => name === "headline");
  const roleOf = (element: Element) => attributeText(document, element, "role");
  const rankOf = (element: Element) => Number(attribute(document, element, "rank") ?? 1);
  const isSub = (element: Element) => /sub/i.test(roleOf(element));
  const [main] = [...headlines].filter((each) => !isSub(each)).sort((one, other) => rankOf(one) - rankOf(other));
  for (const each of headlines) {
    const field =
      each === main || (main === undefined && each === headlines[0]) ? "headline" : isSub(each) ? "deck" : "kicker";
    addElement(document, each, field);
  }
}

const done = /^(?:headline|versionCreated|firstCreated)$/;
/** Elements that name something by a child, a literal or a code. */
const named =
  /^(?:located|creator|contributor|provider|copyrightHolder|infoSource|genre|service|pubStatus|itemClass|urgency|signal|assert)$/;

/** @param taken - where parts begin that are read already. */
function walk(document: XmlDocument, element: Element, taken: ReadonlySet<number>): void {
  const { name } = element;
  if (taken.has(element.tag.start) || done.test(name)) return;
  const field = newsmlG2Keys.get(name);
  if (name === "subject") addSubject(document, element);
  else if (name === "language") {
    const tag = attributesOf(document.text, element.tag).find((each) => each.name === "tag");
    if (tag !== undefined) addAttribute(document, tag, "language", "language");
  } else if (named.test(name) && printedOf(document, element) !== "" && find(element, "name") === undefined) {
    addElement(document, element, field ?? "other");
  } else if (named.test(name)) addNamed(document, element, field ?? "other");
  else if (name === "groupSet" || name === "group") for (const child of element.children) walk(document, child, taken);
  else if (name === "itemRef") addReference(document, element);
  else if (printedOf(document, element) !== "") addElement(document, element, field ?? "other");
  else {
    const code = attributesOf(document.text, element.tag).find(
      (each) => each.name === "qcode" || each.name === "literal",
    );
    if (code !== undefined) addAttribute(document, code, "other", name);
  }
}

function addNamed(document: XmlDocument, element: Element, field: FieldName): void {
  const name = find(element, "name");
  if (name !== undefined && addElement(document, name, field, element.name) !== undefined) return;
  const found = attributesOf(document.text, element.tag);
  const stated = found.find((each) => each.name === "literal") ?? found.find((each) => each.name === "qcode");
  // A code is no name that can be shown.
  if (stated !== undefined)
    addAttribute(document, stated, stated.name === "literal" || field === "place" ? field : "other", element.name);
}

/** What a subject is by its type: `cpnat:person`. */
const subjectTypes: readonly (readonly [RegExp, FieldName])[] = [
  [/[:.]person$/i, "person"],
  [/[:.]organi[sz]ation$/i, "organization"],
  [/[:.](?:geoArea|poi)$/i, "place"],
];

/** `<subject qcode="medtop:20000350"><name>central bank</name></subject>`: one without a name is called by its code. */
function addSubject(document: XmlDocument, element: Element): void {
  const found = attributesOf(document.text, element.tag);
  const code = found.find(({ name }) => name === "qcode");
  const literal = found.find(({ name }) => name === "literal");
  const name = find(element, "name");
  const meaning = name === undefined ? undefined : meaningOfElement(document, name);
  const value = (at: typeof code) => (at === undefined ? "" : document.text.slice(at.value.start, at.value.end));
  const term = printedOf(document, name) || value(literal) || value(code);
  if (term === "") return;
  const stated = code === undefined || term === value(code) ? term : `${value(code)} : ${term}`;
  const content = (literal ?? code)?.value;
  const type = attributeText(document, element, "type");
  document.parts.push({
    field: subjectTypes.find(([shape]) => shape.test(type))?.[1] ?? "subject",
    from: "subject",
    span: { start: element.tag.start, end: element.end },
    ...(meaning ?? (content !== undefined && { content })),
    value: stated.replace(/[|;]/g, ","),
  });
}

/** What a package leads to. */
function addReference(document: XmlDocument, element: Element): void {
  const title = find(element, "title") ?? find(element, "headline");
  const meaning = title === undefined ? undefined : meaningOfElement(document, title);
  const span = { start: element.tag.start, end: element.end };
  const id = attributesOf(document.text, element.tag).find(({ name }) => name === "residref");
  if (meaning !== undefined) document.parts.push({ role: "related", from: "itemRef", span, ...meaning });
  else if (id !== undefined) document.parts.push({ role: "related", from: "itemRef", span, content: id.value });
}

/** Where the item comes from is a place with a name, not with a code alone; a holder of rights is named again by their notice. */
function settleNames({ parts, text }: XmlDocument): void {
  const hasNotice = parts.some(({ from }) => from === "copyrightNotice");
  for (const [at, part] of parts.entries()) {
    const printed = part.from === "located" ? printedPart(text, part) : "";
    if (printed !== "" && !/^[\w.-]{1,40}:\S{1,200}$/.test(printed))
      parts[at] = { ...part, also: [{ field: "located", value: printed }] };
    else if (hasNotice && part.from === "copyrightHolder") {
      const { role: _role, ...rest } = part;
      parts[at] = { ...rest, field: "other" };
    }
  }
}

/** What describes a picture is its caption, and who is credited its photographer; its files are one picture. */
function describePicture({ parts }: XmlDocument): void {
  const fields: Readonly<Record<string, FieldName>> = {
    description: "caption",
    creditline: "credit",
    remoteContent: "other",
  };
  if (!parts.some(({ from }) => from === "description")) return;
  for (const [at, part] of parts.entries()) {
    const field = fields[part.from ?? ""];
    if (field === undefined) continue;
    const { role: _role, ...rest } = part;
    parts[at] = { ...rest, field };
  }
}

/** A creator with a name and a surname stands for a byline that is not there. */
function nameCreator({ parts, text }: XmlDocument, at: number): void {
  const part = parts[at] as FoundPart;
  if (/^\p{Lu}\p{L}+ .*\p{L}/u.test(printedPart(text, part))) parts[at] = { ...part, field: "byline" };
}
