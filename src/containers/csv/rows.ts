import type { ByteRange } from "../../text/span.js";
import type { ByteWindow } from "../byte-window.js";
import type { ReadContext } from "../format.js";

/** The bytes of a row, with its line end. */
export interface Row {
  /** Void once the next one is asked for. */
  readonly bytes: Uint8Array;
  readonly range: ByteRange;
  /** A quotation in it is not closed: it ends with the dump, or at the limit. */
  readonly open: boolean;
}

const QUOTE = 0x22;
const FEED = 0x0a;

/** Cuts a dump of comma-separated values into rows: a line end inside quotes is no end of a row (RFC 4180). */
export async function* cutRows(window: ByteWindow, { limits, report, region }: ReadContext): AsyncGenerator<Row> {
  let at = 0;
  let quoted = false;
  let skipping = false;
  const take = (length: number, open: boolean): Row => {
    const byteStart = window.offset + window.start;
    const bytes = window.bytes.subarray(window.start, window.start + length);
    window.start += length;
    at = 0;
    return { bytes, range: { byteStart, byteEnd: byteStart + length }, open };
  };
  for (;;) {
    const { bytes, start, end } = window;
    let place = start + at;
    for (; place < end; place++) {
      const byte = bytes[place];
      if (byte === QUOTE) quoted = !quoted;
      else if (byte === FEED && !quoted) break;
      if (place - start > limits.maxRecordBytes) break;
    }
    const isEnd = place < end && bytes[place] === FEED && !quoted;
    if (place - start > limits.maxRecordBytes) {
      const row = take(limits.maxRecordBytes, quoted);
      report("LIMIT_RECORD_BYTES", row.range);
      if (skipping) region({ kind: "truncated", bytes: row.range });
      else yield row;
      // What follows up to the next line is no row of its own.
      skipping = true;
      quoted = false;
    } else if (isEnd) {
      const row = take(place + 1 - start, false);
      if (skipping) region({ kind: "truncated", bytes: row.range });
      else yield row;
      skipping = false;
    } else {
      at = place - start;
      if (await window.fill()) continue;
      break;
    }
  }
  if (window.end > window.start) {
    const row = take(window.end - window.start, quoted);
    if (skipping) region({ kind: "truncated", bytes: row.range });
    else yield row;
  }
}
