import { wellFormed } from "./well-formed.js";

/** An element as XML, with all that is in it. What XML forbids is still in it: {@link permitted} sees to the whole. */
export type Xml = string;

/** Attributes by their names. Those without a value are left out. */
export type XmlAttributes = Readonly<Record<string, string | undefined>>;

/** An element with elements in it, each on a line of its own, or an empty one. */
export function element(name: string, attributes?: XmlAttributes, children: readonly Xml[] = []): Xml {
  const opening = attributes === undefined ? `<${name}` : `<${name}${attributesOf(attributes)}`;
  if (children.length === 0) return `${opening}/>`;
  let written = `${opening}>\n`;
  for (const child of children) written += `${child}\n`;
  return `${written}</${name}>`;
}

/** An element with a text in it. */
export function textElement(name: string, text: string, attributes?: XmlAttributes): Xml {
  const opening = attributes === undefined ? name : name + attributesOf(attributes);
  return `<${opening}>${marks.test(text) ? text.replace(allMarks, reference) : text}</${name}>`;
}

function attributesOf(attributes: XmlAttributes): string {
  let written = "";
  for (const key in attributes) {
    const value = attributes[key];
    if (value === undefined) continue;
    written += ` ${key}="${attributeMarks.test(value) ? value.replace(allAttributeMarks, reference) : value}"`;
  }
  return written;
}

/** What a document is as XML 1.0, and whether a character that XML forbids became U+FFFD. */
export interface WrittenXml {
  readonly xml: string;
  readonly replaced: boolean;
}

/** A document without the characters that XML forbids. */
export function permitted(xml: Xml): WrittenXml {
  if (!doubtful.test(xml)) return { xml, replaced: false };
  const clean = wellFormed(xml).replace(forbidden, () => "\ufffd");
  return { xml: clean, replaced: clean !== xml };
}

const marks = /[&<>\r]/;
const allMarks = /[&<>\r]/g;
const attributeMarks = /[&<>"\t\n\r]/;
const allAttributeMarks = /[&<>"\t\n\r]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 forbids them
const forbidden = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;
/** These, and halves of pairs, which may be whole pairs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above
const doubtful = /[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]/;

function reference(character: string): string {
  return references[character] ?? `&#${character.charCodeAt(0)};`;
}

const references: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
