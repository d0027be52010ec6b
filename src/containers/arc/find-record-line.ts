import type { ByteRange } from "../../text/span.js";
import { type ByteWindow, ensure } from "../byte-window.js";
import { isRecordLine } from "./record-line.js";

const LF = 0x0a;

/**
 * Where the next line stands that opens a record, counted from `window.start`, at `from` (1 or more) or behind it; -1 where
 * the dump ends without one, -2 where there is none up to `limit`. With `pass` the window moves over what was searched, in
 * bounded memory, and the place counts from its new start.
 */
export async function findRecordLine(window: ByteWindow, from: number, limit: number, pass = false): Promise<number> {
  let at = from - 1;
  let most = limit;
  while (true) {
    const { bytes, start, end, ended } = window;
    let feed = bytes.indexOf(LF, start + at);
    while (feed >= 0 && feed < end) {
      const line = feed + 1 - start;
      if (line > most) return -2;
      const opens = isRecordLine(bytes, feed + 1, end, ended);
      if (opens === true) return line;
      if (opens === undefined) break;
      feed = bytes.indexOf(LF, feed + 1);
    }
    at = feed >= 0 && feed < end ? feed - start : end - start;
    if (at > most) return -2;
    if (ended) return -1;
    if (pass) {
      window.start += at;
      most -= at;
      at = 0;
    }
    await window.fill();
  }
}

/** So far from a line that opens no record a loss is looked for. */
const REACH = 65536;

/** The first record behind a loss that is nearer than the next line that opens one; -1 where there is none. */
export async function findBehindLoss(
  window: ByteWindow,
  from: number,
  isBroken: (bytes: ByteRange) => boolean,
): Promise<number> {
  const found = await findRecordLine(window, from, REACH);
  // A line at the reach's end has to be there as a whole.
  const available = found === -2 ? await ensure(window, 2 * REACH + 1) : window.end - window.start;
  return recordBehindLoss(window, 0, found >= 0 ? found : Math.min(REACH, available), isBroken);
}

/** So many losses of one record are looked at. */
const MOST_LOSSES = 100;

/**
 * Where between two places the compression has lost something and a line stands right behind the loss that opens a record: a
 * member that is whole again. -1 where there is none.
 */
export function recordBehindLoss(
  { bytes, start, end, ended, offset }: ByteWindow,
  from: number,
  to: number,
  isBroken: (bytes: ByteRange) => boolean,
): number {
  const base = offset + start;
  let before = from;
  for (let losses = 0; losses < MOST_LOSSES; losses++) {
    const isLost = (place: number) => isBroken({ byteStart: base + before, byteEnd: base + place });
    if (!isLost(to)) break;
    let low = before;
    let high = to;
    while (low + 1 < high) {
      const middle = low + Math.floor((high - low) / 2);
      if (isLost(middle)) high = middle;
      else low = middle;
    }
    if (isRecordLine(bytes, start + high, end, ended) === true) return high;
    before = high;
  }
  return -1;
}
