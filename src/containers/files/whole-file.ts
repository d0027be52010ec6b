import { type FoundPart, labelledRecord } from "../../fields/labelled-record.js";
import type { DumpRecord } from "../../model/record.js";
import type { DumpInfo, ReadContext } from "../format.js";
import { stem } from "../plain/stem.js";
import { cutRuns } from "../runs.js";

/** Reads a file that is one record; `partsOf` is told its text. One that is longer than the limit comes in pieces. */
export function wholeFile(
  about: DumpInfo,
  partsOf: (text: string, path: string | undefined) => readonly FoundPart[],
): (bytes: AsyncIterable<Uint8Array>, context: ReadContext) => AsyncGenerator<DumpRecord> {
  return async function* read(bytes, context) {
    const { path } = context;
    context.dump?.(about);
    let index = 0;
    for await (const { text, bytes: range } of cutRuns(bytes, context, { longest: 0, opens: () => false })) {
      const id = path === undefined ? undefined : stem(path);
      const source = { ...(path !== undefined && { path }), index: index++, bytes: range };
      const parts = index > 1 ? [] : partsOf(text, path);
      const record = labelledRecord({ text, source }, parts);
      yield record.id === undefined && id !== undefined ? { ...record, id } : record;
    }
  };
}
