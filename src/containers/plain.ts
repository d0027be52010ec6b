import type { DumpRecord } from "../model/record.js";
import { type ByteWindow, ensure, openWindow } from "./byte-window.js";
import { decodeText } from "./decode.js";
import { looksLikeText } from "./detect.js";
import { byteOrderMark } from "./encoding/byte-order-mark.js";
import { wideEncoding } from "./encoding/wide-encoding.js";
import type { DumpFormat, ReadContext } from "./format.js";
import { cutPoint, lineWidth } from "./plain/cut-point.js";
import { findSeparator, type Separator, separatorFinder } from "./plain/separator.js";
import { stem } from "./plain/stem.js";

/** A text file that holds one page, or, where `split` says so, several. */
export const plain: DumpFormat = {
  id: "plain",
  name: "Plain text, one page a file",
  extensions: [".txt", ".text"],
  detect: (head) => (looksLikeText(head) ? "likely" : undefined),
  read,
};

async function* read(bytes: AsyncIterable<Uint8Array>, context: ReadContext): AsyncGenerator<DumpRecord> {
  const { encoding, limits, options, report, region } = context;
  const window = openWindow(bytes);
  const looked = Math.min(limits.maxRecordBytes, HEAD);
  await ensure(window, looked);
  const head = window.bytes.subarray(window.start, Math.min(window.end, window.start + looked));
  const charset = encoding ?? wideEncoding(head);
  const width = lineWidth(charset);
  const { split } = options;
  const finder = split === undefined || charset?.startsWith("utf-32") ? undefined : separatorFinder(split, charset);
  let index = 0;
  const record = (length: number, separator?: Separator): DumpRecord => {
    const { start, offset } = window;
    const place = { byteStart: offset + start, byteEnd: offset + start + length };
    // The first record finds out by itself, and tells of it.
    const stated = index === 0 ? encoding : charset;
    const text = decodeText(window.bytes.subarray(start, start + length), stated, place.byteStart, report);
    window.start += length;
    return recordOf(text, place, index++, context, separator?.text);
  };
  let opening: Separator | undefined;
  while ((await ensure(window, 1)) > 0) {
    const separator = await findSeparator(window, finder, width, limits.maxRecordBytes);
    const length = separator?.start ?? window.end - window.start;
    if (length > limits.maxRecordBytes) {
      // No pair of UTF-16 is cut: its second half has to be at hand.
      await ensure(window, limits.maxRecordBytes + width);
      const end = cutPoint(window.bytes.subarray(window.start, window.end), limits.maxRecordBytes, charset);
      const byteStart = window.offset + window.start;
      report("LIMIT_RECORD_BYTES", { byteStart, byteEnd: byteStart + end });
      yield record(end, opening);
      continue;
    }
    const blank = finder === undefined ? isOnlyMark(window, length, index) : isBlank(window, length);
    if (blank && length > 0) {
      const place = { byteStart: window.offset + window.start, byteEnd: window.offset + window.start + length };
      if (finder === undefined) report("BOM", place);
      region({ kind: "padding", bytes: place });
      window.start += length;
    } else if (length > 0) yield record(length, opening);
    if (separator === undefined) continue;
    opening = separator;
    const byteStart = window.offset + window.start;
    window.start += separator.length;
    region({ kind: "separator", bytes: { byteStart, byteEnd: byteStart + separator.length } });
  }
}

/** Enough to see UTF-16. */
const HEAD = 4096;

function recordOf(
  text: string,
  bytes: { byteStart: number; byteEnd: number },
  index: number,
  { path }: ReadContext,
  separator: string | undefined,
): DumpRecord {
  const id = path === undefined ? undefined : stem(path);
  return {
    text,
    ...(id !== undefined && { id }),
    ...(separator !== undefined && { fields: { separator: [separator] } }),
    source: { ...(path !== undefined && { path }), index, bytes },
  };
}

/** True for a text of a byte order mark and nothing else, which is no record. */
function isOnlyMark({ bytes, start }: ByteWindow, length: number, index: number): boolean {
  if (index > 0) return false;
  if (length === 3) return bytes[start] === 0xef && bytes[start + 1] === 0xbb && bytes[start + 2] === 0xbf;
  return length === 2 && byteOrderMark(bytes.subarray(start, start + 2)) !== undefined;
}

function isBlank({ bytes, start }: ByteWindow, length: number): boolean {
  for (let at = start; at < start + length; at++) {
    const byte = bytes[at] as number;
    if (byte > 0x20 || (byte < 0x09 && byte !== 0)) return false;
  }
  return true;
}
