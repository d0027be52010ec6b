import { type ByteWindow, ensure } from "../byte-window.js";
import { type Extent, MOST_LINE_ENDS } from "../extent.js";
import { findRecordLine } from "./find-record-line.js";
import { isRecordLine, opensAddress } from "./record-line.js";

const CR = 0x0d;
const LF = 0x0a;

/**
 * How far a record reaches that opens with a line of `head` bytes and states `length` bytes, -1 if none. The stated end
 * counts where a record or the dump's end follows; else the next line that opens one is searched for, up to `limit`.
 */
export async function findExtent(window: ByteWindow, head: number, length: number, limit: number): Promise<Extent> {
  const total = length < 0 ? -1 : head + length;
  const available = await ensure(window, Math.min(total, limit));
  if (total >= 0 && total <= limit && available >= total) {
    const stated = await endAtStated(window, total);
    if (stated !== undefined) return stated;
  }
  const found = await findRecordLine(window, head, limit);
  const ends = found >= 0 ? found : found === -1 ? window.end - window.start : limit;
  const whole = { block: ends, end: ends, next: ends };
  if (found === -2) return { ...whole, fault: "LIMIT_RECORD_BYTES" };
  if (found === -1 && total > ends)
    return { ...whole, fault: "WARC_TRUNCATED_BODY", detail: counts(length, ends - head) };
  const block = ends - closingBefore(window, ends, head);
  return { ...whole, block, fault: "ARC_LENGTH_INVALID", detail: counts(length, block - head) };
}

function counts(stated: number, found: number): string {
  return stated < 0 ? `found ${found}` : `stated ${stated}, found ${found}`;
}

/**
 * The record's end where its stated length leads to line ends, or none, and then to a record or the dump's end; or to a line
 * that means to open one. Else undefined.
 */
async function endAtStated(window: ByteWindow, total: number): Promise<Extent | undefined> {
  let next = total;
  let lineEnds = 0;
  let own = total;
  while (next - total < MOST_LINE_ENDS) {
    const length = await lineEndAt(window, next);
    if (length === 0) break;
    next += length;
    // One that closes the block, and one that opens the record behind it.
    if (++lineEnds <= 2) own = next;
  }
  const extent: Extent = { block: total, end: own, next, ...(lineEnds > 2 && { fault: "WARC_SEPARATOR" }) };
  let opens = isRecordLine(window.bytes, window.start + next, window.end, window.ended);
  while (opens === undefined) {
    await window.fill();
    opens = isRecordLine(window.bytes, window.start + next, window.end, window.ended);
  }
  const { bytes, start, end } = window;
  if (opens || start + next === end) return extent;
  if (lineEnds === 0) return undefined;
  const meant = opensAddress(bytes, start + next, end, false);
  return meant === false ? undefined : extent;
}

/** How many bytes the line end takes that stands at a place; 0 where none does. */
export async function lineEndAt(window: ByteWindow, place: number): Promise<number> {
  const available = await ensure(window, place + 2);
  const { bytes, start } = window;
  if (place < available && bytes[start + place] === LF) return 1;
  return place + 1 < available && bytes[start + place] === CR && bytes[start + place + 1] === LF ? 2 : 0;
}

/** How many bytes the line end takes that stands before a place. */
function closingBefore({ bytes, start }: ByteWindow, place: number, from: number): number {
  const at = start + place;
  if (place <= from || bytes[at - 1] !== LF) return 0;
  return bytes[at - 2] === CR ? 2 : 1;
}
