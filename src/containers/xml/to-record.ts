import { labelledRecord } from "../../fields/labelled-record.js";
import type { DumpRecord } from "../../model/record.js";
import type { Limits } from "../limits.js";
import { attributesOf } from "../markup/attributes.js";
import { tagsOf, xml } from "../markup/tags.js";
import { addAttribute, tell, type XmlDocument } from "./document.js";
import { type Element, elementTree } from "./element-tree.js";
import { markupGaps } from "./markup-gaps.js";
import type { TextElement } from "./read-elements.js";
import { withTextEnd } from "./text-end.js";

/** Adds what the elements of a vocabulary say. */
export type AddParts = (document: XmlDocument, root: Element) => string | undefined;

/** The record of one document of XML; entities of its own are never expanded. */
export function xmlRecord(element: TextElement, limits: Limits, vocabularyOf: (name: string) => AddParts): DumpRecord {
  const { text, source, unclosed, rootStart } = element;
  const tags = tagsOf(text, xml);
  const { roots, misfit, deep } = elementTree(
    rootStart === 0 ? tags : tags.filter(({ start }) => start >= rootStart),
    text.length,
    limits.maxXmlDepth,
  );
  const document: XmlDocument = { text, tags, parts: [], diagnostics: [] };
  const subset = tags.find(
    ({ name, start, end }) => name === "!" && start < rootStart && text.slice(start, end).includes("["),
  );
  if (subset !== undefined) tell(document, "ENTITY_DECLARED", { start: subset.start, end: subset.end });
  if (misfit !== undefined && !unclosed) {
    tell(document, "XML_TAG_MISMATCH", { start: misfit.start, end: misfit.end }, misfit.name);
  }
  if (deep !== undefined) tell(document, "LIMIT_XML_DEPTH", { start: deep.start, end: deep.end });
  const [root] = roots;
  const type = root === undefined ? undefined : vocabularyOf(root.name)(document, root);
  if (root !== undefined) addLanguage(document, root);
  const { diagnostics } = document;
  const parts = withTextEnd(text, document.parts);
  const known = { text, ...(type !== undefined && { type }), ...(diagnostics.length > 0 && { diagnostics }), source };
  return labelledRecord(known, markupGaps(text, parts, tags));
}

/** `xml:lang` of the document, where no element states a language. */
function addLanguage(document: XmlDocument, root: Element): void {
  if (document.parts.some(({ field }) => field === "language")) return;
  const lang = attributesOf(document.text, root.tag).find(({ name }) => name === "lang");
  if (lang !== undefined) addAttribute(document, lang, "language", "xml:lang");
}
