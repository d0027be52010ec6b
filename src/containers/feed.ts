import { addItem } from "./feed/item-parts.js";
import type { DumpFormat } from "./format.js";
import { type FirstElement, firstElement } from "./xml/first-element.js";
import { readElements } from "./xml/read-elements.js";
import { xmlRecord } from "./xml/to-record.js";

const cutting = { names: ["item", "entry"], junk: "XML_JUNK", unclosed: "XML_UNCLOSED" } as const;

/** Feeds in RSS and Atom, and the exports of sites in them (WordPress, Blogger): an item or entry each. */
export const feed: DumpFormat = {
  id: "feed",
  name: "RSS, Atom and WordPress exports",
  extensions: [".xml", ".rss", ".atom"],
  detect: (head) => {
    const root = firstElement(head, (name) => /^(?:rss|feed|RDF)$/.test(name));
    return root !== undefined && isFeed(root) ? "certain" : undefined;
  },
  read: (bytes, context) =>
    readElements(bytes, context, cutting, (element) => xmlRecord(element, context.limits, () => addItem)),
};

/** `<feed>` and `<rdf:RDF>` may be anything, and say by a namespace what they are. */
function isFeed({ name, text }: FirstElement): boolean {
  if (name === "rss") return true;
  return (name === "feed" ? /\bAtom\b|\/atom\/ns#/ : /purl\.org\/rss\/|my\.netscape\.com\/rdf/).test(
    text.slice(0, 2000),
  );
}
