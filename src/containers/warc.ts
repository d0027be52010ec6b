import type { DumpRecord } from "../model/record.js";
import { ensure, openWindow } from "./byte-window.js";
import type { DumpFormat, ReadContext, RecordReading } from "./format.js";
import { LOOK_AHEAD } from "./warc/extent.js";
import { findHead } from "./warc/find-head.js";
import { isWholeHead, opensRecord } from "./warc/head.js";
import { type Reader, readRecord, recordAtHand } from "./warc/read-record.js";

/** WARC 0.17 to 1.1, with WET (`conversion` records, one text a page) and WAT (`metadata` of pages). ISO 28500. */
export const warc: DumpFormat = {
  id: "warc",
  name: "WARC, WET and WAT, web archives",
  extensions: [".warc", ".wet", ".wat", ".warc.gz", ".wet.gz", ".wat.gz"],
  opening: "WARC/",
  detect,
  read,
};

const MARK = [0xef, 0xbb, 0xbf] as const;

/** A few bytes that belong to no record may stand first. */
const MOST_JUNK = 1024;

function detect(head: Uint8Array): "certain" | undefined {
  const start = startsWithMark(head) ? MARK.length : 0;
  if (opensRecord(head, start, head.length)) return "certain";
  for (let at = head.indexOf(0x57, start); at >= 0 && at < MOST_JUNK; at = head.indexOf(0x57, at + 1)) {
    if (isWholeHead(head, at, head.length, true) === true) return "certain";
  }
  return undefined;
}

function read(bytes: AsyncIterable<Uint8Array>, context: ReadContext): RecordReading {
  const reader: Reader = { window: openWindow(bytes), context, index: 0, told: new Set(), wanted: 0 };
  return { [Symbol.asyncIterator]: () => readAll(reader), atHand: () => nextAtHand(reader) };
}

async function* readAll(reader: Reader): AsyncGenerator<DumpRecord> {
  const { window } = reader;
  await skipMark(reader);
  while (true) {
    const atHand = nextAtHand(reader);
    if (atHand !== undefined) {
      yield atHand;
      continue;
    }
    const { wanted } = reader;
    const isCut = wanted > window.end - window.start && !window.ended;
    if ((await ensure(window, isCut ? wanted : LOOK_AHEAD)) === 0) return;
    if (isCut) continue;
    if (opensRecord(window.bytes, window.start, window.end)) {
      const record = await readRecord(reader);
      if (record !== undefined) yield record;
    } else await skipJunk(reader);
  }
}

/** The next record that is asked for, if it lies in the window, and all before it. */
function nextAtHand(reader: Reader): DumpRecord | undefined {
  let found = recordAtHand(reader);
  while (found === "passed") found = recordAtHand(reader);
  return found;
}

async function skipMark({ window, context }: Reader): Promise<void> {
  await ensure(window, MARK.length);
  if (!startsWithMark(window.bytes.subarray(window.start, window.end))) return;
  const bytes = { byteStart: 0, byteEnd: MARK.length };
  context.report("BOM", bytes);
  context.region({ kind: "padding", bytes });
  window.start += MARK.length;
}

function startsWithMark(bytes: Uint8Array): boolean {
  return MARK.every((byte, at) => bytes[at] === byte);
}

async function skipJunk({ window, context }: Reader): Promise<void> {
  const byteStart = window.offset + window.start;
  let blank = true;
  const pass = (length: number) => {
    const end = window.start + length;
    for (let at = window.start; blank && at < end; at++) blank = window.bytes[at] === 0x0a || window.bytes[at] === 0x0d;
    window.start = end;
  };
  const found = await findHead(window, 0, Number.POSITIVE_INFINITY, pass);
  pass(found < 0 ? window.end - window.start : found);
  const bytes = { byteStart, byteEnd: window.offset + window.start };
  context.report(blank ? "WARC_SEPARATOR" : "WARC_JUNK", bytes);
  context.region({ kind: blank ? "separator" : "junk", bytes });
}
