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
const CARRIAGE = 0x0d;
const SPACE = 0x20;

/** Where in a cell a place is. */
const Place = { Start: 0, Plain: 1, Quoted: 2, Closed: 3 } as const;
type Place = (typeof Place)[keyof typeof Place];

/** Where in a cell the next character is, behind one that is no line end. Quotes count at a cell's start alone. */
function placeAfter(place: Place, code: number, separator: number): Place {
  if (place === Place.Quoted) return code === QUOTE ? Place.Closed : Place.Quoted;
  if (code === separator) return Place.Start;
  if (place === Place.Plain) return Place.Plain;
  if (code === QUOTE) return Place.Quoted;
  return code === SPACE || (code === CARRIAGE && place === Place.Closed) ? place : Place.Plain;
}

/**
 * Cuts a dump of separated values into rows: a line end inside quotes is no end of a row (RFC 4180). Quotes inside a cell that does not
 * begin with one are text, and what stands behind a closing quote belongs to its cell, as Python's `csv` has it.
 *
 * @param separator - the code of the character between cells
 */
export async function* cutRows(
  window: ByteWindow,
  separator: number,
  { limits, report, region }: ReadContext,
): AsyncGenerator<Row> {
  let at = 0;
  let inCell: Place = Place.Start;
  let skipping = false;
  const take = (length: number, open: boolean): Row => {
    const byteStart = window.offset + window.start;
    const bytes = window.bytes.subarray(window.start, window.start + length);
    window.start += length;
    at = 0;
    inCell = Place.Start;
    return { bytes, range: { byteStart, byteEnd: byteStart + length }, open };
  };
  for (;;) {
    const { bytes, start, end } = window;
    let place = start + at;
    for (; place < end; place++) {
      const byte = bytes[place] as number;
      if ((byte === FEED && inCell !== Place.Quoted) || place - start > limits.maxRecordBytes) break;
      inCell = placeAfter(inCell, byte, separator);
    }
    if (place - start > limits.maxRecordBytes) {
      const row = take(limits.maxRecordBytes, inCell === Place.Quoted);
      report("LIMIT_RECORD_BYTES", row.range);
      if (skipping) region({ kind: "truncated", bytes: row.range });
      else yield row;
      // What follows up to the next line is no row of its own.
      skipping = true;
    } else if (place < end) {
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
    const row = take(window.end - window.start, inCell === Place.Quoted);
    if (skipping) region({ kind: "truncated", bytes: row.range });
    else yield row;
  }
}

/** The first row of a text that holds several, without its line end; `open` where the text ends inside it. */
export function firstRow(text: string, separator: number): { readonly row: string; readonly open: boolean } {
  let inCell: Place = Place.Start;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === FEED && inCell !== Place.Quoted) return { row: text.slice(0, at), open: false };
    inCell = placeAfter(inCell, code, separator);
  }
  return { row: text, open: true };
}
