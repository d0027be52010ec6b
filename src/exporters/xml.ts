import { wellFormed } from "./well-formed.js";

/** An element, or text in one. */
export type XmlNode = XmlElement | string;

/** An element with what is in it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly children: readonly XmlNode[];
}

/** An element. Attributes without a value are left out. */
export function element(
  name: string,
  attributes: XmlElement["attributes"] = {},
  children: readonly XmlNode[] = [],
): XmlElement {
  return { name, attributes, children };
}

/** What an element is as XML 1.0, and whether a character that XML forbids became U+FFFD. */
export interface WrittenXml {
  readonly xml: string;
  readonly replaced: boolean;
}

/** Writes an element. Where elements stand alone in one, each has a line of its own. */
export function writeXml(root: XmlElement): WrittenXml {
  let replaced = false;
  const allowed = (text: string): string => {
    if (!doubtful.test(text)) return text;
    const clean = wellFormed(text).replace(forbidden, "\ufffd");
    if (clean !== text) replaced = true;
    return clean;
  };
  const write = (node: XmlNode): string => {
    if (typeof node === "string") return allowed(node).replace(/[&<>\r]/g, reference);
    const { name, attributes, children } = node;
    let opening = `<${name}`;
    for (const [key, value] of Object.entries(attributes)) {
      if (value !== undefined) opening += ` ${key}="${allowed(value).replace(/[&<>"\t\n\r]/g, reference)}"`;
    }
    if (children.length === 0) return `${opening}/>`;
    const isMixed = children.some((child) => typeof child === "string");
    const between = isMixed ? "" : "\n";
    return `${opening}>${between}${children.map((child) => write(child) + between).join("")}</${name}>`;
  };
  const xml = write(root);
  return { xml, replaced };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 forbids them
const forbidden = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;
/** These, and halves of pairs, which may be whole pairs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above
const doubtful = /[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]/;

function reference(character: string): string {
  return references[character] ?? `&#${character.charCodeAt(0)};`;
}

const references: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
