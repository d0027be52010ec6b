import type { DumpInfo, ReadContext, RecordReading } from "../format.js";
import { addNewsItem1 } from "./newsml-1-parts.js";
import { addContentSet, addNewsItem } from "./newsml-g2-parts.js";
import { addNitf } from "./nitf-parts.js";
import { addRcv1 } from "./rcv1-parts.js";
import { readElements } from "./read-elements.js";
import { type AddParts, xmlRecord } from "./to-record.js";

/** The documents of news in XML, by the names of their elements. */
const vocabularies: ReadonlyMap<string, AddParts> = /* @__PURE__ */ new Map<string, AddParts>([
  [
    "nitf",
    (document, root) => {
      addNitf(document, root);
      return undefined;
    },
  ],
  ["newsItem", addNewsItem],
  ["packageItem", addNewsItem],
  ["contentSet", addContentSet],
  ["NewsItem", addNewsItem1],
  ["newsitem", addRcv1],
]);

const cutting = {
  names: /* @__PURE__ */ [...vocabularies.keys()],
  junk: "XML_JUNK",
  unclosed: "XML_UNCLOSED",
} as const;

/** Reads the documents of any standard of news in XML; `about` says of which. */
export function readXml(about: DumpInfo): (bytes: AsyncIterable<Uint8Array>, context: ReadContext) => RecordReading {
  return (bytes, context) => {
    context.dump?.(about);
    const vocabularyOf = (name: string): AddParts => vocabularies.get(name) ?? (() => undefined);
    return readElements(bytes, context, cutting, (element) => xmlRecord(element, context.limits, vocabularyOf));
  };
}
