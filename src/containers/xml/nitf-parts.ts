import { isoDateAt } from "../../fields/iso-date.js";
import { nitfKeys, nitfMeta } from "../../fields/keys/nitf.js";
import { type FoundPart, printedPart } from "../../fields/labelled-record.js";
import type { FieldName } from "../../model/field.js";
import type { Span } from "../../text/span.js";
import { type Attribute, attributesOf } from "../markup/attributes.js";
import {
  addAttribute,
  addElement,
  attribute,
  attributeText,
  betweenWords,
  meaningOfElement,
  printedOf,
  type XmlDocument,
} from "./document.js";
import { type Element, find } from "./element-tree.js";
import { addNitfBody } from "./nitf-body.js";
import { addSubject, type Subjects } from "./nitf-subject.js";

/** Adds the parts of an NITF document, namespaced or not, whole or inside another document. */
export function addNitf(document: XmlDocument, nitf: Element): void {
  const subjects: Subjects = new Set();
  const head = find(nitf, "head");
  const hasHeadline = find(nitf, "body", "body.head", "hedline", "hl1") !== undefined;
  for (const child of nitf.children) {
    if (child === head) walk(document, child, "nitf", subjects);
    else if (child.name === "body") addBody(document, child);
  }
  const title = find(head, "title");
  if (title !== undefined) addElement(document, title, hasHeadline ? "other" : "headline");
  settleDates(document);
}

/** Attributes that say something of the markup and nothing of the article. */
const ofMarkup = /^(?:xmlns|schemaLocation|version|change\.date|change\.time|baselang|uno|xsi|class|id|style)$/;

function walk(document: XmlDocument, element: Element, parent: string, subjects: Subjects): void {
  const { name } = element;
  if (name === "title") return;
  const special = specials.get(name);
  if (special !== undefined) {
    special(document, element, subjects);
    return;
  }
  const attributes = attributesOf(document.text, element.tag);
  for (const each of attributes) {
    if (ofMarkup.test(each.name)) continue;
    const key = `${name}@${each.name}`;
    const field = key === "pubdata@item-length" ? lengthIn(document, element) : nitfKeys.get(key);
    addAttribute(document, each, field ?? "other", field === undefined ? key : name === "pubdata" ? key : name);
  }
  const field = nitfKeys.get(`${parent}/${name}`) ?? nitfKeys.get(name);
  const isLeaf = element.children.length === 0;
  if (field !== undefined && attributes.length === 0) addElement(document, element, field);
  else if (isLeaf) addText(document, element, field ?? "other");
  else for (const child of element.children) walk(document, child, name, subjects);
}

/** A length in characters is no number of words. */
function lengthIn(document: XmlDocument, element: Element): FieldName | undefined {
  return /^char/i.test(attributeText(document, element, "unit-of-measure")) ? undefined : "length";
}

type Special = (document: XmlDocument, element: Element, subjects: Subjects) => void;

const specials: ReadonlyMap<string, Special> = /* @__PURE__ */ new Map<string, Special>([
  ["meta", addMeta],
  ["tobject.subject", addSubject],
  ["doc.copyright", addCopyright],
  ["evloc", addPlace],
]);

/** What an element with attributes says itself: `<classifier class="indexing_service" type="descriptor">Ports</classifier>`. */
function addText(document: XmlDocument, element: Element, field: FieldName): void {
  const meaning = meaningOfElement(document, element);
  if (meaning === undefined) return;
  const type = attribute(document, element, "type");
  const from = type === undefined ? element.name : `${element.name}.${type}`;
  document.parts.push({ field, from, span: { start: element.tag.end, end: element.end }, ...meaning });
}

/** `<meta name="slug" content="harbour"/>` */
function addMeta(document: XmlDocument, element: Element): void {
  const found = attributesOf(document.text, element.tag);
  const content = found.find((each) => each.name === "content");
  const name = attribute(document, element, "name");
  if (content === undefined || name === undefined) return;
  addAttribute(document, content, nitfMeta.get(name) ?? "other", name);
}

/** `year="2007" holder="The Riverton Times"`: one notice. */
function addCopyright({ text, parts }: XmlDocument, { tag, end }: Element): void {
  const found = attributesOf(text, tag).filter(({ name }) => name === "holder" || name === "year");
  if (found.length === 0) return;
  parts.push({ field: "copyright", from: "doc.copyright", span: { start: tag.start, end }, runs: apart(found) });
}

/** `<evloc city="Norfolk" state-prov="VA" iso-cc="US"/>` */
function addPlace({ text, parts }: XmlDocument, { tag }: Element): void {
  const found = attributesOf(text, tag).filter(({ value }) => value.end > value.start);
  if (found.length === 0) return;
  const value = found.map((each) => text.slice(each.value.start, each.value.end)).join(", ");
  parts.push({ field: "place", from: "evloc", span: { start: tag.start, end: tag.end }, value, runs: apart(found) });
}

/** Values of attributes with the space between them. */
function apart(attributes: readonly Attribute[]): Span[] {
  return attributes.flatMap(({ value, span }, at) => {
    const space = { start: span.end, end: span.end + 1 };
    return at < attributes.length - 1 ? [value, space] : [value];
  });
}

function addBody(document: XmlDocument, body: Element): void {
  for (const part of body.children) {
    if (part.name === "body.content") addNitfBody(document, part);
    else for (const child of part.children) addHead(document, child, part.name);
  }
}

/** What stands above and below the text. */
function addHead(document: XmlDocument, element: Element, parent: string): void {
  const { name } = element;
  if (name === "byline") addByline(document, element);
  else if (name === "hedline" && element.children.length > 0) {
    addHeadlines(document, element);
  } else if (name === "hedline") addElement(document, element, "headline");
  else if (name === "dateline" && isTime(printedOf(document, element))) addElement(document, element, "other");
  else {
    const part = addElement(document, element, nitfKeys.get(`${parent}/${name}`) ?? nitfKeys.get(name) ?? "other");
    if (name === "dateline" && part !== undefined) nameLocation(document, element, part);
  }
}

/** `<city>Riverton</city> <state>Ohio</state>`: commas stand between them where the markup has none. */
function nameLocation(document: XmlDocument, element: Element, part: FoundPart): void {
  const printed = (find(element, "location")?.children ?? []).map((each) => printedOf(document, each));
  if (printed.length < 2 || printedPart(document.text, part) !== printed.join(" ")) return;
  document.parts[document.parts.indexOf(part)] = { ...part, value: printed.filter((each) => each !== "").join(", ") };
}

/** `hl1` is the headline; an `hl2` that says the same is how another edition prints it. */
function addHeadlines(document: XmlDocument, element: Element): void {
  const main = printedOf(document, find(element, "hl1")).toLowerCase();
  for (const child of element.children) {
    const isSame = child.name !== "hl1" && printedOf(document, child).toLowerCase() === main;
    addElement(document, child, isSame ? "other" : (nitfKeys.get(`hedline/${child.name}`) ?? "other"));
  }
}

function isTime(printed: string): boolean {
  const found = isoDateAt(printed);
  return found !== undefined && found.end >= printed.length - 1;
}

/** `By <person>Jane Example</person><byttl>Staff Reporter</byttl>`: the title stands by itself. */
function addByline(document: XmlDocument, element: Element): void {
  const { text, parts } = document;
  const kind = attribute(document, element, "class");
  const field = kind === "normalized_byline" ? "author" : "byline";
  const from = kind ?? "byline";
  const title = find(element, "byttl");
  if (title === undefined) {
    addElement(document, element, field, from);
    return;
  }
  const before: Element = { ...element, contentEnd: title.tag.start };
  const meaning = meaningOfElement(document, before, betweenWords);
  const printed = meaning === undefined ? "" : printedPart(text, { span: { start: 0, end: 0 }, ...meaning });
  if (meaning === undefined || !/\p{L}/u.test(printed)) {
    addElement(document, element, field, from);
    return;
  }
  const value = printed.replace(/[\s,;]{1,9}$/, "");
  parts.push({
    field,
    from,
    span: { start: element.tag.start, end: title.tag.start },
    ...meaning,
    ...(value !== printed && { value }),
  });
  addElement(document, title, "position");
}

/** The day of publication counts, where it is stated; else that of issue; else day, month and year of the corpus. */
function settleDates({ parts, text }: XmlDocument): void {
  const dates = parts.filter(({ field, value }) => field === "published" && value !== undefined);
  const day = dates.find(({ from }) => from?.startsWith("pubdata"));
  for (const each of dates) if (day !== undefined && each !== day) demote(parts, each);
  if (dates.length > 0) return;
  const meta = (name: string) => parts.find(({ from }) => from === name);
  const year = meta("publication_year");
  const figures = [year, meta("publication_month"), meta("publication_day_of_month")].map((each) =>
    each === undefined ? "" : printedPart(text, each).padStart(2, "0"),
  );
  const found = isoDateAt(figures.join("-"))?.value;
  if (found !== undefined && year !== undefined) {
    parts[parts.indexOf(year)] = { ...year, also: [{ field: "published", value: found }] };
  }
}

function demote(parts: XmlDocument["parts"], part: XmlDocument["parts"][number]): void {
  const { value: _value, ...rest } = part;
  parts[parts.indexOf(part)] = { ...rest, field: "other" };
}
