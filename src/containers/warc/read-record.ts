import type { DumpRecord } from "../../model/record.js";
import type { ByteRange } from "../../text/span.js";
import { type ByteWindow, ensure } from "../byte-window.js";
import type { Extent } from "../extent.js";
import type { ReadContext } from "../format.js";
import { type Field, parseFields } from "../http/fields.js";
import { byteText } from "../http/head-text.js";
import { newSource } from "../source-of.js";
import { endAtHead, findExtent, isClosed, isClosedInReach, LOOK_AHEAD } from "./extent.js";
import { findHead } from "./find-head.js";
import { type HeadSearch, newHeadSearch, searchHeadEnd } from "./head.js";
import { statedLength } from "./length.js";
import { PLAIN_REACH, plainHead } from "./plain-head.js";
import { type Made, makeRecord, warcType } from "./record.js";
import { skipRest } from "./skip-rest.js";

/** A web archive being read. */
export interface Reader {
  readonly window: ByteWindow;
  readonly context: ReadContext;
  /** Of the next record that is given. */
  index: number;
  /** Line ends that were told of: each kind once a dump. */
  readonly told: Set<string>;
  /** So many bytes the next record wants at hand, to be read without a second look; 0 where it is none to be read so. */
  wanted: number;
}

/** Records that are about others; what is not listed is given like a document. */
const aside: ReadonlySet<string> = new Set(["warcinfo", "request", "metadata", "revisit", "continuation"]);

/**
 * The record that begins at the window's start, if all of it is at hand and nothing about its head and its end is to be told;
 * `"passed"` where it is such a record and was not asked for. Undefined for every other: then nothing has changed but `wanted`.
 */
export function recordAtHand(reader: Reader): DumpRecord | "passed" | undefined {
  const { window, context } = reader;
  const { limits, platform, memberOf } = context;
  const { bytes, start, end, offset } = window;
  reader.wanted = end - start < PLAIN_REACH ? PLAIN_REACH : 0;
  const head = plainHead(bytes, start, end, platform);
  if (head === undefined) return undefined;
  reader.wanted = 0;
  const { fields, length } = head;
  if (length > limits.maxHeaderBytes || fields.length >= limits.maxHeaderFields) return undefined;
  const stated = statedLength(fields, false).length;
  if (stated < 0 || stated > limits.maxRecordBytes) return undefined;
  const block = length + stated;
  const extent = extentAtHand(window, length, block, limits.maxRecordBytes);
  if (extent === undefined) {
    reader.wanted = block + LOOK_AHEAD;
    return undefined;
  }
  const byteStart = offset + start;
  const range = { byteStart, byteEnd: byteStart + extent.end };
  const place = { head: { byteStart, byteEnd: byteStart + length }, block, whole: true, bytes: range };
  const record = recordOf(reader, fields, place, memberOf);
  window.start = start + extent.end;
  return record ?? "passed";
}

/** The same for every record: reads what is missing of it, and tells what is odd about it. Undefined where it has no head, too. */
export async function readRecord(reader: Reader): Promise<DumpRecord | undefined> {
  const { window, context } = reader;
  const { limits, options } = context;
  const search = await readHead(reader);
  if (search === undefined) return undefined;
  const offset = window.offset + window.start;
  const head = { byteStart: offset, byteEnd: offset + search.end };
  const fields = fieldsOf(reader, search);
  const stated = statedLength(fields, fields.length >= limits.maxHeaderFields);
  if (stated.fault !== undefined) context.report(stated.fault, head, stated.detail);
  const total = stated.length < 0 ? -1 : search.end + stated.length;
  const extent = await extentOf(reader, search.end, total);
  const isCut = extent.fault === "LIMIT_RECORD_BYTES";
  const declared = options.repair === false && extent.fault === "WARC_LENGTH_SHORT";
  const block = declared ? total : isCut ? characterStart(window, extent.block) : extent.block;
  const end = declared || isCut ? block : extent.end;
  const whole = extent.fault === undefined || extent.fault === "WARC_SEPARATOR";
  const range = { byteStart: offset, byteEnd: offset + end };
  const record = recordOf(reader, fields, { head, block, whole, bytes: range });

  window.start += isCut ? end : extent.next;
  if (isCut) await skipRest(window, total < 0 ? -1 : total - end, limits.maxRecordBytes);
  const next = window.offset + window.start;
  if (extent.fault !== undefined) {
    tell(context, extent, range, { byteStart: range.byteEnd, byteEnd: next }, head.byteStart + total);
  }
  if (record === undefined) return undefined;
  // The compression has to be seen to end here before it is asked for.
  if (window.end === window.start) await window.fill();
  const member = context.memberOf({ byteStart: offset, byteEnd: next });
  if (member !== undefined) record.source = { ...record.source, member };
  return record;
}

/** Where a record stands. */
interface Place {
  readonly head: ByteRange;
  /** Where its block ends, from the window's start. */
  readonly block: number;
  /** The block is what the head says it is. */
  readonly whole: boolean;
  readonly bytes: ByteRange;
}

/**
 * Makes the record that stands at the window's start; undefined, and a region, where it is not one that is asked for. Its member
 * may be known only later.
 */
function recordOf(
  reader: Reader,
  fields: readonly Field[],
  { head, block, whole, bytes }: Place,
  memberOf?: ReadContext["memberOf"],
): Made | undefined {
  const { window, context } = reader;
  const { records, wat } = context.options;
  const type = warcType(fields);
  if (records !== "all" && type !== undefined && aside.has(type) && !(wat === true && type === "metadata")) {
    context.region({ kind: "skipped", bytes, type });
    return undefined;
  }
  const from = window.start + head.byteEnd - head.byteStart;
  const archived = { fields, type, head, block: window.bytes.subarray(from, window.start + block), whole };
  return makeRecord(archived, newSource(context.path, reader.index++, bytes, memberOf?.(bytes)), context);
}

/** How far a record reaches that lies whole in the window, and ends as it says. */
function extentAtHand(window: ByteWindow, head: number, total: number, maxRecordBytes: number): Extent | undefined {
  const { start, end, ended } = window;
  if (total < 0 || total > head + maxRecordBytes || (!ended && end - start < total + LOOK_AHEAD)) return undefined;
  return end - start > total && isClosed(window, total) ? { block: total, end: total + 4, next: total + 4 } : undefined;
}

async function extentOf({ window, context }: Reader, head: number, total: number): Promise<Extent> {
  const { maxRecordBytes } = context.limits;
  const limit = head + maxRecordBytes;
  if (total > limit) {
    if ((await ensure(window, limit)) >= limit) {
      const found = await findHead(window, head, limit);
      const isOther = found >= 0 && !(await isClosedInReach(window, found, total, maxRecordBytes));
      if (isOther) return endAtHead(window, found, head, total);
      return { block: limit, end: limit, next: limit, fault: "LIMIT_RECORD_BYTES" };
    }
  } else if (total >= 0) {
    await ensure(window, total + LOOK_AHEAD);
    const atHand = extentAtHand(window, head, total, maxRecordBytes);
    if (atHand !== undefined) return atHand;
  }
  const found = await findExtent(window, head, total, limit);
  const byteStart = window.offset + window.start;
  const isBroken =
    found.fault === "WARC_LENGTH_LONG" && context.isBroken({ byteStart, byteEnd: byteStart + found.end });
  return isBroken ? { ...found, fault: "WARC_TRUNCATED_BODY" } : found;
}

/** Tells how the record's extent differs from what it says, and what lies between it and the next one. */
function tell(
  { report, region }: ReadContext,
  { fault, detail }: Extent,
  own: ByteRange,
  behind: ByteRange,
  stated: number,
): void {
  const isEmpty = behind.byteStart === behind.byteEnd;
  if (fault === undefined) return;
  if (fault === "WARC_SEPARATOR" || fault === "LIMIT_RECORD_BYTES" || (fault === "WARC_LENGTH_SHORT" && !isEmpty)) {
    report(fault, behind, detail);
    const kind = fault === "WARC_SEPARATOR" ? "separator" : fault === "LIMIT_RECORD_BYTES" ? "truncated" : "junk";
    if (!isEmpty) region({ kind, bytes: behind });
  } else if (fault === "WARC_LENGTH_SHORT") report(fault, { byteStart: stated, byteEnd: own.byteEnd }, detail);
  else report(fault, own, detail);
}

/** A cut record is cut before a character of UTF-8, not in it. */
function characterStart({ bytes, start }: ByteWindow, at: number): number {
  let place = at;
  while (place > at - 3 && place > 0 && ((bytes[start + place] ?? 0) & 0xc0) === 0x80) place--;
  return place;
}

/** Finds the end of the head; where it has none its bytes are told of and passed over. */
async function readHead({ window, context }: Reader): Promise<HeadSearch | undefined> {
  const { report, region, limits } = context;
  const search = newHeadSearch();
  while (!searchHeadEnd(search, window.bytes, window.start, window.end)) {
    if (window.end - window.start > limits.maxHeaderBytes || !(await window.fill())) break;
  }
  if (search.end > 0 && search.end <= limits.maxHeaderBytes) return search;
  const byteStart = window.offset + window.start;
  const tooLong = search.end > 0 || window.end - window.start > limits.maxHeaderBytes;
  if (search.cutAt > 0) window.start += search.cutAt;
  else if (tooLong) {
    window.start++;
    const found = await findHead(window, 0, Number.POSITIVE_INFINITY, (length) => {
      window.start += length;
    });
    window.start = found < 0 ? window.end : window.start + found;
  } else window.start = window.end;
  const bytes = { byteStart, byteEnd: window.offset + window.start };
  report(tooLong ? "LIMIT_HEADER_BYTES" : "WARC_TRUNCATED_HEADER", bytes);
  region({ kind: "truncated", bytes });
  return undefined;
}

/** 0.17, 0.18, 1.0 and 1.1. */
const knownVersion = /^WARC\/(?:0\.1[78]|1\.[01])[ \t]*$/;

/** The fields of a head, with what its lines are worth telling. */
function fieldsOf({ window, context, told }: Reader, { end, ending }: HeadSearch): Field[] {
  const { bytes, start, offset } = window;
  const { report, limits } = context;
  let line = start;
  while (line < start + end && bytes[line] !== 0x0a && bytes[line] !== 0x0d) line++;
  const range = { byteStart: offset + start, byteEnd: offset + line };
  const version = byteText(bytes.subarray(start, line));
  if (!knownVersion.test(version)) report("WARC_VERSION", range, version.slice(0, 40));
  if (ending !== "crlf" && ending !== undefined && !told.has(ending)) {
    told.add(ending);
    report(ending === "lf" ? "WARC_LF_ONLY" : "WARC_BAD_EOL", range);
  }
  const fields = line + (bytes[line] === 0x0d && bytes[line + 1] === 0x0a ? 2 : 1);
  return parseFields(bytes, fields, start + end, {
    maxFields: limits.maxHeaderFields,
    report: (code, from, to, detail) => report(code, { byteStart: offset + from, byteEnd: offset + to }, detail),
  });
}
