import type { ByteRange } from "../../text/span.js";
import { crc32 } from "../gzip/crc32.js";
import { HEADER_CUT, headerEnd, NO_HEADER } from "../gzip/member-header.js";
import type { Platform } from "../platform.js";
import { isPlainlyText, wholeCharacters } from "./characters.js";
import { type InflatedWhole, inflateBounded, joined } from "./inflate-bounded.js";
import type { PayloadContext } from "./payload.js";

const compressions: ReadonlySet<string> = new Set([
  "gzip",
  "x-gzip",
  "deflate",
  "br",
  "zstd",
  "compress",
  "x-compress",
]);

/**
 * Takes one coding of `Content-Encoding` off; what names no compression changes nothing. A body that is text is taken as it
 * is: crawlers store it decoded and leave the header.
 */
export function decodeContent(body: Uint8Array, coding: string, where: ByteRange, context: PayloadContext): Uint8Array {
  if (body.length === 0 || !compressions.has(coding)) return body;
  const { report, limits, platform } = context;
  const unbrotled = coding === "br" ? platform.unbrotli?.(body, limits.maxRecordBytes) : undefined;
  if (unbrotled !== undefined) return unbrotled;
  const inflated = inflateMembers(body, coding, limits.maxRecordBytes, platform);
  if (inflated?.end === "sound") return inflated.bytes;
  if (inflated?.end === "long") {
    report("LIMIT_RECORD_BYTES", where);
    return wholeCharacters(inflated.bytes);
  }
  if (isPlainlyText(body)) return body;
  report("HTTP_ENCODING_INVALID", where, coding);
  return inflated?.bytes ?? body;
}

type Decoded = Pick<InflatedWhole, "bytes" | "end">;

/** The platform is quicker with bytes, and slower to begin: many members are small ones. */
const BY_PLATFORM = 8;

/** The members of a gzip body one after the other, or the one stream of `deflate`; undefined for other codings. */
function inflateMembers(body: Uint8Array, coding: string, maxLength: number, platform: Platform): Decoded | undefined {
  if (coding === "deflate") return inflateBounded(body.subarray(isZlib(body) ? 2 : 0), maxLength, platform);
  if (!coding.endsWith("gzip")) return undefined;
  const pieces: Uint8Array[] = [];
  let length = 0;
  let start = headerEnd(body, 0, body.length);
  if (start === NO_HEADER) return undefined;
  let end: InflatedWhole["end"] = "sound";
  // Bytes behind the last member are nobody's.
  while (start >= 0 && end === "sound") {
    const quicker = pieces.length < BY_PLATFORM ? platform : {};
    const part = inflateBounded(body.subarray(start), maxLength - length, quicker);
    pieces.push(part.bytes);
    length += part.bytes.length;
    const next = start + part.consumed + TRAILER;
    end = part.end;
    if (end === "sound" && !isTrailer(body, next - TRAILER, part.bytes, platform)) end = "damaged";
    start = next < body.length ? headerEnd(body, next, body.length) : NO_HEADER;
  }
  if (start === HEADER_CUT) end = "damaged";
  return { bytes: joined(pieces, length), end };
}

/** A check sum and a size close a member. */
const TRAILER = 8;

function isTrailer(body: Uint8Array, at: number, inflated: Uint8Array, platform: Platform): boolean {
  if (at + TRAILER > body.length) return false;
  const view = new DataView(body.buffer, body.byteOffset + at, TRAILER);
  if (view.getUint32(4, true) !== inflated.length % 2 ** 32) return false;
  return view.getUint32(0, true) === (platform.crc32 ?? crc32)(inflated, 0) >>> 0;
}

/** RFC 1950: deflate, and a check sum over the two bytes. Some servers leave them out. */
function isZlib(body: Uint8Array): boolean {
  const [method = 0, flags = 0] = body;
  return (method & 0x0f) === 8 && (method * 256 + flags) % 31 === 0;
}
