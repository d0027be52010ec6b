import type { DumpRecord } from "../model/record.js";
import type { ByteRange } from "../text/span.js";
import { decodeText } from "./decode.js";
import type { DumpFormat, ReadContext } from "./format.js";
import { detectJsonl } from "./jsonl/detect.js";
import { readLines } from "./jsonl/lines.js";
import type { JsonObject } from "./jsonl/parse-value.js";
import { structureOf } from "./jsonl/split-values.js";
import { itemsOfCut, opensEnvelope } from "./ninjs/cut-envelope.js";
import { looksLikeNinjs } from "./ninjs/detect.js";
import { itemEnds, itemsOf } from "./ninjs/items.js";
import { retain } from "./ninjs/retain.js";
import { ninjsRecord } from "./ninjs/to-record.js";
import { sourceOf } from "./source-of.js";

/** Items of ninjs 1 to 3: one a file, one a line, or a list of them in an envelope. */
export const ninjs: DumpFormat = {
  id: "ninjs",
  name: "ninjs",
  extensions: [".json", ".jsonl"],
  detect: (head) => (detectJsonl(head) !== undefined && looksLikeNinjs(structureOf(head)) ? "certain" : undefined),
  read,
};

/** So much is looked at to know an envelope. */
const HEAD = 4096;

async function* read(bytes: AsyncIterable<Uint8Array>, context: ReadContext): AsyncGenerator<DumpRecord> {
  context.dump?.({ vendor: "ninjs" });
  const { chunks, peek, take } = retain(bytes);
  const known = new Map<DumpRecord, readonly JsonObject[]>();
  let isMade = false;
  /** The envelope that is no value by itself: all that follows is part of it. */
  let cut: { byteStart: number; byteEnd: number } | undefined;
  let waiting: Parameters<ReadContext["report"]>[] = [];
  const tell = () => {
    for (const told of waiting) context.report(...told);
    waiting = [];
  };
  const report: ReadContext["report"] = (...told) => {
    // An item a file, over many lines, is what ninjs is.
    if (told[0] !== "JSONL_MULTILINE") waiting.push(told);
  };
  const region: ReadContext["region"] = (each) => {
    if (cut === undefined) context.region(each);
    else cut.byteEnd = Math.max(cut.byteEnd, each.bytes.byteEnd);
  };
  const toRecord: ReadContext["toRecord"] = (value, source) => {
    isMade = true;
    const items = itemsOf(value);
    const record = ninjsRecord(items[0] as JsonObject, source, report);
    if (items.length > 1) known.set(record, items);
    return record;
  };
  let index = 0;
  for await (const record of readLines(chunks, { ...context, report, region, toRecord })) {
    const range = record.source.bytes;
    const wasMade = isMade;
    isMade = false;
    // A record with diagnostics is another object.
    const [[key, items] = []] = known;
    known.clear();
    if (range !== undefined && cut !== undefined) {
      cut.byteEnd = range.byteEnd;
      if (cut.byteEnd - cut.byteStart <= context.limits.maxLineBytes) continue;
      waiting = [];
      yield* itemsIn(cut);
      cut = undefined;
      continue;
    }
    const isOpen = range !== undefined && !wasMade && record.text.trimStart().startsWith("{");
    if (isOpen && opensEnvelope(structureOf(await peek(range.byteStart, HEAD)))) {
      cut = { ...range };
      continue;
    }
    tell();
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
      yield at === 0 ? { ...record, source } : ninjsRecord(item, source, context.report);
      byteStart = byteEnd;
    }
  }
  if (cut !== undefined) {
    waiting = [];
    yield* itemsIn(cut);
  }
  tell();

  /** The items of an envelope that is cut, and what is left of it. */
  function* itemsIn(range: ByteRange): Generator<DumpRecord> {
    const taken = take(range);
    for (const { start, end, item } of itemsOfCut(taken, context.limits.maxJsonDepth)) {
      const place = { byteStart: range.byteStart + start, byteEnd: range.byteStart + end };
      const source = sourceOf(context, index++, place);
      if (item !== undefined) {
        yield ninjsRecord(item, source, context.report);
        continue;
      }
      context.report(end === taken.length ? "JSONL_TRUNCATED" : "JSONL_SYNTAX", place);
      const text = decodeText(taken.subarray(start, end), context.encoding, place.byteStart, context.report);
      yield { text, parts: [{ role: "unknown", span: { start: 0, end: text.length } }], source };
    }
  }
}
