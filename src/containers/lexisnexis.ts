import type { DumpRecord } from "../model/record.js";
import { decodeHead } from "./decode-head.js";
import type { DumpFormat, ReadContext } from "./format.js";
import { openingOfDocuments } from "./lexisnexis/opening.js";
import { newExport, type ReadRun, readRun } from "./lexisnexis/export.js";
import { seemsLexisNexis } from "./lexisnexis/signs.js";
import { cutRuns } from "./runs.js";

/** What LexisNexis gave as text: a cover, and documents that say `3 of 10 DOCUMENTS`. */
export const lexisnexis: DumpFormat = {
  id: "lexisnexis",
  name: "LexisNexis text",
  extensions: [".txt"],
  detect: (head) => (seemsLexisNexis(decodeHead(head)) ? "certain" : undefined),
  read,
};

/** So many runs are looked at ahead of the one that is given: what most of them say is the number of documents. */
const AHEAD = 3;

type Told = Parameters<ReadContext["report"]>;

async function* read(bytes: AsyncIterable<Uint8Array>, context: ReadContext): AsyncGenerator<DumpRecord> {
  const queue: { readonly read: ReadRun; readonly told: readonly Told[] }[] = [];
  const found = newExport(context);
  let told: Told[] = [];
  const report = (...fault: Told) => void told.push(fault);
  const next = (): DumpRecord | undefined => {
    const first = queue.shift();
    if (first === undefined) return undefined;
    for (const fault of first.told) context.report(...fault);
    return found.take(
      first.read,
      queue.map((each) => each.read),
    );
  };
  for await (const run of cutRuns(bytes, { ...context, report }, openingOfDocuments())) {
    queue.push({ read: readRun(run), told });
    told = [];
    if (queue.length <= AHEAD) continue;
    const record = next();
    if (record !== undefined) yield record;
  }
  while (queue.length > 0) {
    const record = next();
    if (record !== undefined) yield record;
  }
  found.finish();
}
