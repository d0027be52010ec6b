import type { ReadContext, RecordReading } from "../format.js";
import { readElements } from "../xml/read-elements.js";
import { sgmlRecord } from "./to-record.js";

/** Reads the documents of any collection in SGML; `about` says of which. */
export function readCorpus(about: {
  readonly vendor: string;
  readonly layout?: string;
}): (bytes: AsyncIterable<Uint8Array>, context: ReadContext) => RecordReading {
  return (bytes, context) => {
    context.dump?.(about);
    return readElements(bytes, context, cutting, sgmlRecord);
  };
}

const cutting = { names: ["DOC", "REUTERS"], anyCase: true, junk: "TREC_JUNK", unclosed: "TREC_UNCLOSED" } as const;
