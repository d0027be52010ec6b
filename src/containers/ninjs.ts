import type { DumpRecord } from "../model/record.js";
import type { DumpFormat, ReadContext } from "./format.js";
import { detectJsonl } from "./jsonl/detect.js";
import { readLines } from "./jsonl/lines.js";
import type { JsonObject } from "./jsonl/parse-value.js";
import { structureOf } from "./jsonl/split-values.js";
import { looksLikeNinjs } from "./ninjs/detect.js";
import { itemEnds, itemsOf } from "./ninjs/items.js";
import { retain } from "./ninjs/retain.js";
import { ninjsRecord } from "./ninjs/to-record.js";

/** Items of ninjs 1 to 3: one a file, one a line, or a list of them in an envelope. */
export const ninjs: DumpFormat = {
  id: "ninjs",
  name: "ninjs",
  extensions: [".json", ".jsonl"],
  detect: (head) => (looksLikeNinjs(structureOf(head)) && detectJsonl(head) !== undefined ? "certain" : undefined),
  read,
};

async function* read(bytes: AsyncIterable<Uint8Array>, context: ReadContext): AsyncGenerator<DumpRecord> {
  context.dump?.({ vendor: "ninjs" });
  const { chunks, take } = retain(bytes);
  const known = new Map<DumpRecord, readonly JsonObject[]>();
  // An item a file, over many lines, is what ninjs is.
  const report: ReadContext["report"] = (code, where, detail) => {
    if (code !== "JSONL_MULTILINE") context.report(code, where, detail);
  };
  const toRecord: ReadContext["toRecord"] = (value, source) => {
    const items = itemsOf(value);
    const record = ninjsRecord(items[0] as JsonObject, source, report);
    if (items.length > 1) known.set(record, items);
    return record;
  };
  let index = 0;
  for await (const record of readLines(chunks, { ...context, report, toRecord })) {
    const range = record.source.bytes;
    // A record with diagnostics is another object.
    const [[key, items] = []] = known;
    known.clear();
    const text = range === undefined ? "" : structureOf(take(range));
    if (items === undefined || key === undefined || range === undefined) {
      yield { ...record, source: { ...record.source, index: index++ } };
      continue;
    }
    const ends = [...itemEnds(text, items.length), range.byteEnd - range.byteStart];
    let byteStart = range.byteStart;
    for (const [at, item] of items.entries()) {
      const byteEnd = range.byteStart + (ends[at] as number);
      const source = { ...record.source, index: index++, bytes: { byteStart, byteEnd } };
      yield at === 0 ? { ...record, source } : ninjsRecord(item, source, report);
      byteStart = byteEnd;
    }
  }
}
