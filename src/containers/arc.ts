import type { DumpRecord } from "../model/record.js";
import type { ByteRange } from "../text/span.js";
import { findExtent, lineEndAt } from "./arc/extent.js";
import { findBehindLoss, findRecordLine, recordBehindLoss } from "./arc/find-record-line.js";
import { makeRecord } from "./arc/record.js";
import { isRecordLine, lineText, opensAddress, parseRecordLine, type RecordLine } from "./arc/record-line.js";
import { type ByteWindow, ensure, openWindow } from "./byte-window.js";
import type { Extent } from "./extent.js";
import type { DumpFormat, ReadContext, Region } from "./format.js";
import { wholeCharacters } from "./http/characters.js";

/** ARC 1 and 2, the web archives before WARC. */
export const arc: DumpFormat = {
  id: "arc",
  name: "ARC, web archives before WARC",
  extensions: [".arc", ".arc.gz"],
  detect: (head) => {
    const opening = lineText(head, 0, Math.min(head.length, 11));
    return opening === "filedesc://" || isPartOfOne(head) ? "certain" : undefined;
  },
  read,
};

/** A part of a file, without what stands first in it. */
function isPartOfOne(head: Uint8Array): boolean {
  const behind = head.indexOf(LF) + 1;
  return isRecordLine(head, 0, head.length, true) === true && lineText(head, behind, behind + 5) === "HTTP/";
}

const LF = 0x0a;
const CR = 0x0d;

interface Reader {
  readonly window: ByteWindow;
  readonly context: ReadContext;
  version: 1 | 2;
  /** Of the next record that is given. */
  index: number;
}

async function* read(bytes: AsyncIterable<Uint8Array>, context: ReadContext): AsyncGenerator<DumpRecord> {
  const window = openWindow(bytes);
  const reader: Reader = { window, context, version: 1, index: 0 };
  while ((await ensure(window, 1)) > 0) {
    const first = window.bytes[window.start];
    if (first === LF || first === CR) await skipBlankLines(reader);
    else {
      const line = await readLine(reader);
      const record = line === undefined ? undefined : await readRecord(reader, line.head, line.length);
      if (record !== undefined) yield record;
    }
  }
}

/** Reads the line that opens a record, its length with the line feed; where it is none its bytes are told of and passed over. */
async function readLine(reader: Reader): Promise<{ head: RecordLine; length: number } | undefined> {
  const { window, context, version } = reader;
  const { maxHeaderBytes } = context.limits;
  let looked = 0;
  while (true) {
    const feed = window.bytes.indexOf(LF, window.start + looked);
    const found = feed >= 0 && feed < window.end;
    looked = (found ? feed : window.end) - window.start;
    if (looked > maxHeaderBytes) return skipTo(reader, 1, "LIMIT_HEADER_BYTES", "truncated");
    const whole = found ? recordBehindLoss(window, 0, looked, context.isBroken) : -1;
    if (whole > 0) return skipTo(reader, whole, "WARC_TRUNCATED_HEADER", "truncated", whole);
    if (found) {
      const head = parseRecordLine(lineText(window.bytes, window.start, feed), version);
      return head === undefined ? skipTo(reader, 1, "ARC_HEADER_INVALID", "junk") : { head, length: looked + 1 };
    }
    if (!(await window.fill())) break;
  }
  const isMeant = opensAddress(window.bytes, window.start, window.end, false) !== false;
  return isMeant
    ? skipTo(reader, looked, "WARC_TRUNCATED_HEADER", "truncated")
    : skipTo(reader, looked, "ARC_HEADER_INVALID", "junk");
}

/** Passes over what is no record, up to the next that is one. */
async function skipTo(
  { window, context }: Reader,
  from: number,
  code: "LIMIT_HEADER_BYTES" | "ARC_HEADER_INVALID" | "WARC_TRUNCATED_HEADER",
  kind: Region["kind"],
  known?: number,
): Promise<undefined> {
  const byteStart = window.offset + window.start;
  const behind = known ?? (await findBehindLoss(window, from, context.isBroken));
  const found = behind > 0 ? behind : await findRecordLine(window, from, Number.POSITIVE_INFINITY, true);
  window.start = found < 0 ? window.end : window.start + found;
  const bytes = { byteStart, byteEnd: window.offset + window.start };
  context.report(code, bytes);
  context.region({ kind, bytes });
}

async function skipBlankLines({ window, context }: Reader): Promise<void> {
  const byteStart = window.offset + window.start;
  do {
    while (window.start < window.end && (window.bytes[window.start] === LF || window.bytes[window.start] === CR)) {
      window.start++;
    }
  } while (window.start === window.end && (await window.fill()));
  const bytes = { byteStart, byteEnd: window.offset + window.start };
  context.report("WARC_SEPARATOR", bytes);
  context.region({ kind: "separator", bytes });
}

async function readRecord(reader: Reader, line: RecordLine, head: number): Promise<DumpRecord | undefined> {
  const { window, context } = reader;
  const { limits, options, report, region, path } = context;
  const offset = window.offset + window.start;
  const headRange = { byteStart: offset, byteEnd: offset + head };
  const length = lengthOf(line.length);
  const found = await findExtent(window, head, length, head + limits.maxRecordBytes);
  const extent = withLoss(reader, found, head);
  const isCut = extent.fault === "LIMIT_RECORD_BYTES";
  // A stated end before the cut was looked at, and is wrong.
  const total = length < 0 || (isCut && head + length <= extent.block) ? Number.POSITIVE_INFINITY : head + length;
  if (total === Number.POSITIVE_INFINITY) report("ARC_LENGTH_INVALID", headRange, line.length.slice(0, 40));
  const whole = window.bytes.subarray(window.start + head, window.start + extent.block);
  const block = isCut ? wholeCharacters(whole) : whole;
  const end = isCut ? head + block.length : extent.end;
  const type = line.uri.startsWith("filedesc:") ? "filedesc" : "response";
  if (type === "filedesc") reader.version = block[0] === 0x32 ? 2 : 1;
  const isGiven = type !== "filedesc" || options.records === "all";
  const record = isGiven ? makeRecord(line, type, headRange, block, context) : undefined;

  if (isCut) await skipRest(window, end, total);
  else window.start += extent.next;
  const own: ByteRange = { byteStart: offset, byteEnd: offset + end };
  const behind: ByteRange = { byteStart: own.byteEnd, byteEnd: window.offset + window.start };
  if (!isGiven) region({ kind: "skipped", bytes: own, type });
  if (behind.byteEnd > behind.byteStart) region({ kind: isCut ? "truncated" : "separator", bytes: behind });
  if (extent.fault === "LIMIT_RECORD_BYTES" || extent.fault === "WARC_SEPARATOR") report(extent.fault, behind);
  else if (extent.fault !== undefined && length >= 0) report(extent.fault, own, extent.detail);
  if (record === undefined) return undefined;
  // The compression has to be seen to end here before it is asked for.
  await ensure(window, 1);
  const member = context.memberOf({ byteStart: offset, byteEnd: behind.byteEnd });
  const place = { ...(path !== undefined && { path }), index: reader.index++, bytes: own };
  return { ...record, source: { ...place, ...(member && { member }) } };
}

/** What a damaged member lacks is no fault of the length, and the next member's record stands where the damage is. */
function withLoss({ window, context }: Reader, extent: Extent, head: number): Extent {
  const { fault, end } = extent;
  const offset = window.offset + window.start;
  if (fault !== "ARC_LENGTH_INVALID" && fault !== "WARC_TRUNCATED_BODY") return extent;
  if (!context.isBroken({ byteStart: offset + head, byteEnd: offset + end })) return extent;
  const next = recordBehindLoss(window, head, end, context.isBroken);
  const shorter = next > 0 && { block: next, end: next, next };
  return { ...extent, ...shorter, fault: "WARC_TRUNCATED_BODY" };
}

/** A length as a number, -1 where it is none. */
function lengthOf(stated: string): number {
  const length = /^\d+$/.test(stated) ? Number(stated) : -1;
  return Number.isSafeInteger(length) ? length : -1;
}

/** Passes over the rest of a record that is cut at `from`: up to its stated end and what closes it, or to another's line. */
async function skipRest(window: ByteWindow, from: number, total: number): Promise<void> {
  const target = window.offset + window.start + total;
  const found = await findRecordLine(window, from, total, true);
  if (found >= 0) {
    window.start += found;
    return;
  }
  do {
    window.start = Math.min(window.end, Math.max(window.start, target - window.offset));
  } while (window.offset + window.start < target && (await window.fill()));
  for (let lineEnds = 0; lineEnds < 2; lineEnds++) {
    const length = await lineEndAt(window, 0);
    window.start += length;
  }
}
