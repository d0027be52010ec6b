import type { DumpRecord } from "../model/record.js";
import type { ByteRange } from "../text/span.js";
import { type ByteWindow, openWindow } from "./byte-window.js";
import { decodeText } from "./decode.js";
import { latinOf } from "./encoding/latin.js";
import { wideEncoding } from "./encoding/wide-encoding.js";
import type { ReadContext, RecordReading } from "./format.js";
import { filling, readInSteps, type Steps } from "./in-steps.js";
import { cutPoint, lineWidth } from "./plain/cut-point.js";

/** Some lines of a dump, up to the next line that opens a record. */
export interface Run {
  readonly text: string;
  /** Of the raw dump. */
  readonly bytes: ByteRange;
  /** Its first line opens a record; false for what stands before the first of them, and for what follows a cut. */
  readonly opened: boolean;
  /** It was cut at the limit of a record, and goes on in the next run. */
  readonly cut: boolean;
}

/** How lines that open records are known. */
export interface Opening {
  /** Longer lines open nothing, in bytes. */
  readonly longest: number;
  /** A cheap test of the line's bytes, so that few lines are made strings. */
  mayOpen?(bytes: Uint8Array, start: number, end: number): boolean;
  /** Judges the line, without its line end; characters above U+007F are not those of the text. */
  opens(line: string): boolean;
}

/** Reads records of the runs of a dump (see `runSteps`); `take` and `finish` as `readInSteps` has them. */
export function readRuns(
  chunks: AsyncIterable<Uint8Array>,
  context: ReadContext,
  opening: Opening,
  take: (run: Run) => DumpRecord | undefined,
  finish?: () => DumpRecord | undefined,
): RecordReading {
  const window = openWindow(chunks);
  return readInSteps(window, runSteps(window, context, opening), take, finish);
}

/** The runs of a dump (see `runSteps`), one after the other. */
export function cutRuns(
  chunks: AsyncIterable<Uint8Array>,
  context: ReadContext,
  opening: Opening,
): AsyncGenerator<Run, void, undefined> {
  const window = openWindow(chunks);
  return filling(window, runSteps(window, context, opening));
}

/**
 * Cuts a dump of text into runs of whole lines, each decoded in one piece. Lines end with LF or CRLF (with CR alone where the
 * first bytes hold no LF), also in UTF-16. A run that is longer than `limits.maxRecordBytes` is cut, with `LIMIT_RECORD_BYTES`.
 * The runs tile the dump. What is odd about a run's encoding is reported before it is given.
 */
function* runSteps(window: ByteWindow, context: ReadContext, opening: Opening): Steps<Run> {
  const { limits, report, platform } = context;
  while (window.end - window.start < HEAD && (yield undefined));
  const head = window.bytes.subarray(window.start, Math.min(window.end, window.start + HEAD));
  const charset = context.encoding ?? wideEncoding(head);
  const width = lineWidth(charset);
  const feed = width === 1 && !head.includes(LF) && head.includes(CR) ? CR : LF;
  let opened = false;
  /** Where the line begins that is looked at, and from where its end is looked for; from the window's start. */
  let line = 0;
  /** The line's beginning was cut off: what is left of it opens nothing. */
  let torn = false;
  const take = (length: number, cut: boolean): Run => {
    const byteStart = window.offset + window.start;
    const bytes = { byteStart, byteEnd: byteStart + length };
    if (cut) report("LIMIT_RECORD_BYTES", bytes);
    const text = decodeText(
      window.bytes.subarray(window.start, window.start + length),
      byteStart === 0 ? context.encoding : charset,
      byteStart,
      report,
      undefined,
      platform,
    );
    window.start += length;
    torn ||= length > line;
    line = Math.max(line - length, 0);
    const run = { text, bytes, opened, cut };
    opened = false;
    return run;
  };
  for (;;) {
    // Where the line ends, its line feed included; undefined at the end of the dump, or beyond the limit.
    let end: number | undefined;
    for (let from = line; ; ) {
      end = indexOfFeed(window, from, feed, width, charset);
      if (end !== undefined) break;
      from = Math.max(window.end - window.start - width + 1, line);
      from -= (from - line) % width;
      // No pair of UTF-16 is cut: its second half has to be at hand.
      if (window.end - window.start >= limits.maxRecordBytes + line + width || !(yield undefined)) break;
    }
    if (end === undefined && window.end - window.start > limits.maxRecordBytes) {
      yield take(cutPoint(window.bytes.subarray(window.start, window.end), limits.maxRecordBytes, charset), true);
      continue;
    }
    const from = window.start + line;
    const to = end === undefined ? window.end : window.start + end;
    if (to === from && end === undefined) break;
    // One beyond the limit is cut, whether its end is at hand or not.
    const mayOpen = !torn && to - from <= limits.maxRecordBytes;
    if (mayOpen && opensRecord(window.bytes, from, to, width, opening)) {
      if (line > 0) yield take(line, false);
      opened = true;
      line = 0;
    }
    if (end === undefined) {
      line = window.end - window.start;
      break;
    }
    line += to - from;
    torn = false;
    while (line > limits.maxRecordBytes) {
      yield take(cutPoint(window.bytes.subarray(window.start, window.end), limits.maxRecordBytes, charset), true);
    }
  }
  if (window.end > window.start) yield take(window.end - window.start, false);
}

const HEAD = 4096;
const LF = 0x0a;
const CR = 0x0d;

/** Behind the next line feed, from the window's start; undefined where none is at hand. */
function indexOfFeed(
  { bytes, start, end }: ByteWindow,
  from: number,
  feed: number,
  width: 1 | 2,
  charset: string | undefined,
): number | undefined {
  if (width === 1) {
    const at = bytes.indexOf(feed, start + from);
    return at < 0 || at >= end ? undefined : at + 1 - start;
  }
  const high = charset === "utf-16be" ? 0 : 1;
  for (let at = start + from; at + 1 < end; at += 2) {
    if (bytes[at + high] === 0 && bytes[at + 1 - high] === feed) return at + 2 - start;
  }
  return undefined;
}

function opensRecord(bytes: Uint8Array, start: number, end: number, width: 1 | 2, opening: Opening): boolean {
  if (end - start > opening.longest * width) return false;
  if (width === 1 && opening.mayOpen?.(bytes, start, end) === false) return false;
  let to = end;
  while (to > start && (bytes[to - 1] === LF || bytes[to - 1] === CR)) to--;
  const line = latinOf(bytes, start, to);
  return opening.opens(isOdd(line) ? line.replace(/[\0\r\n]/g, "") : line);
}

/** A line in UTF-16 has zeros in it; where lines end with LF, one may hold a CR. */
function isOdd(line: string): boolean {
  return line.includes("\r") || line.includes("\0") || line.includes("\n");
}
