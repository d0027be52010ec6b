import type { Report } from "../../diagnostics/diagnostic.js";
import type { DumpRecord } from "../../model/record.js";
import type { ByteRange } from "../../text/span.js";
import type { ByteWindow } from "../byte-window.js";
import { byteOrderMark, decodeText } from "../decode.js";
import { behindCharacters } from "../encoding/multi-byte.js";
import type { ReadContext } from "../format.js";
import { openPlaces, type Places } from "./places.js";

type Read = (bytes: AsyncIterable<Uint8Array>, context: ReadContext) => AsyncIterable<DumpRecord>;

/** A line is decoded in pieces of so many bytes. */
const PIECE = 65536;

/**
 * Reads a dump that is not in UTF-8: its lines are put into UTF-8, and the places of what is found there are led back to
 * the dump's own bytes.
 */
export async function* readTranscoded(
  window: ByteWindow,
  encoding: string,
  context: ReadContext,
  read: Read,
): AsyncGenerator<DumpRecord> {
  const places = openPlaces();
  const waiting: Parameters<Report>[] = [];
  // A mark said so, or zero bytes did, and not the caller.
  if (context.encoding === undefined) {
    const isMarked = byteOrderMark(window.bytes.subarray(window.start, window.end)) !== undefined;
    const why = isMarked ? "by its byte order mark" : "guessed by its zero bytes";
    const code = isMarked ? "ENCODING_DETECTED" : "ENCODING_FALLBACK";
    waiting.push([code, { byteStart: 0, byteEnd: 2 }, `${encoding}, ${why}`]);
  }
  // Lines are decoded ahead of their records: what is told of one waits for it.
  const tellUntil = (end: number) => {
    while (startOf(waiting[0]) < end) context.report(...(waiting.shift() as Parameters<Report>));
  };
  const { dump } = context;
  const inner: ReadContext = {
    ...context,
    ...(dump !== undefined && {
      dump: (info) =>
        void dump.call(context, info.bytes === undefined ? info : { ...info, bytes: places.rangeOf(info.bytes) }),
    }),
    encoding: "utf-8",
    memberOf: (bytes) => context.memberOf(places.rangeOf(bytes)),
    region: (region) => context.region({ ...region, bytes: places.rangeOf(region.bytes) }),
    report: (code, where, detail) => {
      const place = where !== undefined && "byteStart" in where ? places.rangeOf(where) : where;
      context.report(code, place, detail);
    },
  };
  const lines = utf8Lines(window, encoding, places, (...told) => void waiting.push(told));
  for await (const record of read(lines, inner)) {
    const found = record.source.bytes as ByteRange;
    const bytes = places.rangeOf(found);
    tellUntil(bytes.byteEnd);
    yield { ...record, source: { ...record.source, bytes } };
    places.forget(found.byteEnd);
  }
  tellUntil(Number.POSITIVE_INFINITY);
}

function startOf(told: Parameters<Report> | undefined): number {
  const where = told?.[1];
  return where !== undefined && "byteStart" in where ? where.byteStart : Number.POSITIVE_INFINITY;
}

async function* utf8Lines(
  window: ByteWindow,
  encoding: string,
  places: Places,
  report: Report,
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  const width = encoding.startsWith("utf-16") ? 2 : encoding.startsWith("utf-32") ? 4 : 1;
  const low = encoding.endsWith("be") ? width - 1 : 0;
  for (;;) {
    let end = pieceEnd(window, width, low, encoding);
    while (end < 0 && (await window.fill())) end = pieceEnd(window, width, low, encoding);
    if (end < 0) end = window.end - window.start;
    if (end === 0) return;
    const raw = window.bytes.slice(window.start, window.start + end);
    const offset = window.offset + window.start;
    window.start += end;
    const text = decodeText(raw, encoding, offset, report);
    const bytes = encoder.encode(text);
    places.add({ raw, bytes, units: text.length, offset, width, encoding });
    yield bytes;
  }
}

/**
 * The length of the line, or the piece of a long one, that the window starts with; -1 where more must be read for it. A unit
 * has `width` bytes, and its lowest is that at `low`.
 */
function pieceEnd({ bytes, start, end }: ByteWindow, width: number, low: number, encoding: string): number {
  const most = Math.min(end, start + PIECE);
  for (let at = start; at + width <= most; at += width) if (isFeed(bytes, at, width, low)) return at + width - start;
  if (end - start < PIECE + 4) return -1;
  if (width === 2) return ((bytes[start + PIECE + 1 - low] as number) & 0xfc) === 0xdc ? PIECE - 2 : PIECE;
  if (width === 4) return PIECE;
  // So many characters have no more bytes than a piece. Of an encoding of one byte each, any end will do.
  return behindCharacters(bytes, start, PIECE / 4, encoding) - start;
}

function isFeed(bytes: Uint8Array, at: number, width: number, low: number): boolean {
  if (bytes[at + low] !== 0x0a) return false;
  for (let other = 0; other < width; other++) if (other !== low && bytes[at + other] !== 0) return false;
  return true;
}
