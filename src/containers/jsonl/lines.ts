import type { DumpRecord } from "../../model/record.js";
import { type ByteWindow, openWindow } from "../byte-window.js";
import { byteOrderMark, normalise } from "../decode.js";
import type { ReadContext, RecordReading } from "../format.js";
import { beginsArray, readArray } from "./array.js";
import { beginsEnvelope, readEnvelope } from "./envelope.js";
import { type Gaps, openGaps } from "./gaps.js";
import { openJoin } from "./join.js";
import { behindBlanks } from "./scan.js";
import { readTranscoded } from "./transcode.js";
import { openValues, type Values } from "./values.js";
import { indexOfFeed, skipLine } from "./window-places.js";

/** So much of a line that is too long is looked at, for its id. */
const HEAD_OF_LINE = 4096;
const BRACE = 0x7b;

/** Lines being read. */
interface Reader {
  readonly window: ByteWindow;
  readonly context: ReadContext;
  readonly values: Values;
  readonly gaps: Gaps;
  /** So many bytes behind `window.start` hold no line feed. */
  searched: number;
  /** The window starts with a line, and a line stood before it: no mark, no array. */
  isBetween: boolean;
  /** Place of a line that was looked at, and is none to be read at once. */
  passed: number;
}

/** Reads the values of a dump in UTF-8: each line is one, or each element of an array that the dump consists of. */
export function readLines(bytes: AsyncIterable<Uint8Array>, context: ReadContext): RecordReading {
  const window = openWindow(bytes);
  const values = openValues(window, context);
  const reader = { window, context, values, gaps: openGaps(context), searched: 0, isBetween: false, passed: -1 };
  return { [Symbol.asyncIterator]: () => readAll(reader), atHand: () => lineAtHand(reader) };
}

/**
 * The record of the line that the window starts with, if all of it is at hand and it is one sound object, as nearly all are.
 * Undefined for every other: then nothing has changed but what is known of the line.
 */
function lineAtHand(reader: Reader): DumpRecord | undefined {
  const { window, context, values, gaps } = reader;
  const start = window.offset + window.start;
  if (!reader.isBetween || window.bytes[window.start] !== BRACE || reader.passed === start) return undefined;
  const feed = window.start < window.end ? indexOfFeed(window, 0) : -1;
  const length = feed - window.start;
  if (feed < 0 || length > context.limits.maxLineBytes) return undefined;
  gaps.close();
  const record = values.sound(start, start + length, start + length + 1);
  if (record === undefined) reader.passed = start;
  else window.start = feed + 1;
  return record;
}

async function* readAll(reader: Reader): AsyncGenerator<DumpRecord> {
  const { window, context, values, gaps } = reader;
  const { report } = context;
  const { maxLineBytes } = context.limits;
  const join = openJoin(window, maxLineBytes);
  let begun = false;
  while (window.end < 4 && (await window.fill()));
  const encoding =
    context.encoding === undefined ? byteOrderMark(window.bytes.subarray(0, window.end)) : normalise(context.encoding);
  if (encoding !== undefined && encoding !== "utf-8") {
    yield* readTranscoded(window, encoding, context, readLines);
    return;
  }
  skipMark(window, gaps);
  for (;;) {
    const atHand = lineAtHand(reader);
    if (atHand !== undefined) {
      yield atHand;
      continue;
    }
    reader.isBetween = false;
    if (reader.searched === 0) {
      if (window.start === window.end && (await window.fill())) continue;
      skipZeros(window, gaps);
      if (window.start === window.end && !window.ended) continue;
      const sink = { values, gaps, report, maxBytes: maxLineBytes };
      if (!begun && (await beginsArray(window, maxLineBytes))) {
        begun = true;
        yield* readArray(window, sink);
        continue;
      }
      if (context.envelopes === true && (await beginsEnvelope(window))) {
        begun = true;
        yield* readEnvelope(window, sink);
        continue;
      }
    }
    const feed = indexOfFeed(window, reader.searched);
    const length = (feed < 0 ? window.end : feed) - window.start;
    if (feed < 0 && !window.ended && length <= maxLineBytes) {
      reader.searched = length;
      await window.fill();
      continue;
    }
    reader.searched = 0;
    const last = feed < 0;
    if (last && length === 0) break;
    const start = window.offset + window.start;
    const end = start + length;
    const next = last ? end : end + 1;
    if (length > maxLineBytes) {
      gaps.close();
      begun = true;
      const head = window.bytes.slice(window.start, window.start + Math.min(HEAD_OF_LINE, maxLineBytes));
      yield values.overlong(head, start, await skipLine(window));
      continue;
    }
    if (skipMark(window, gaps)) continue;
    if (behindBlanks(window.bytes, window.start, window.start + length) === window.start + length) {
      gaps.add("padding", "JSONL_BLANK_LINE", start, next);
      window.start += next - start;
      continue;
    }
    begun = true;
    gaps.close();
    const record = reader.passed === start ? undefined : values.sound(start, end, next);
    if (record !== undefined) {
      window.start += next - start;
      reader.isBetween = context.envelopes !== true;
      yield record;
      continue;
    }
    const joined = !last && values.isOpen(start, end) ? await join.valueAt(start) : undefined;
    // It is told of the first of the records that the lines are, and stands in it.
    if (join.gaveUp())
      report("LIMIT_LINE_BYTES", { byteStart: start, byteEnd: start + 1 }, "a value over several lines");
    if (joined === undefined) {
      window.start += (yield* values.records(start, end, next, { last })) - start;
    } else if (joined.doubtful && !values.isValue(start, joined.end)) {
      join.refuse(joined.end);
    } else {
      const found = { joined: joined.end > next, last: joined.last };
      window.start += (yield* values.records(start, joined.end, joined.end, found)) - start;
    }
  }
  gaps.close();
}

/** Skips a byte order mark at the start of a line. */
function skipMark(window: ByteWindow, gaps: Gaps): boolean {
  const { bytes, start, end, offset } = window;
  const isMark = end - start >= 3 && bytes[start] === 0xef && bytes[start + 1] === 0xbb && bytes[start + 2] === 0xbf;
  if (!isMark) return false;
  const place = offset + start;
  gaps.add("padding", place === 0 ? "BOM" : "BOM_INSIDE", place, place + 3);
  window.start += 3;
  return true;
}

/** Skips the zero bytes at hand: space of a file that was never written. */
function skipZeros(window: ByteWindow, gaps: Gaps): void {
  const place = window.offset + window.start;
  while (window.start < window.end && window.bytes[window.start] === 0) window.start++;
  gaps.add("junk", "JSONL_SYNTAX", place, window.offset + window.start);
}
