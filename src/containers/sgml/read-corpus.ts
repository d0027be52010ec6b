import type { DumpRecord } from "../../model/record.js";
import type { ReadContext } from "../format.js";
import { readElements } from "../xml/read-elements.js";
import { sgmlRecord } from "./to-record.js";

/** Reads the documents of any collection in SGML; `about` says of which. */
export function readCorpus(about: {
  readonly vendor: string;
  readonly layout?: string;
}): (bytes: AsyncIterable<Uint8Array>, context: ReadContext) => AsyncGenerator<DumpRecord> {
  return async function* read(bytes, context) {
    context.dump?.(about);
    yield* readElements(bytes, context, cutting, sgmlRecord);
  };
}

const cutting = { names: ["DOC", "REUTERS"], anyCase: true, junk: "TREC_JUNK", unclosed: "TREC_UNCLOSED" } as const;
