import type { DiagnosticCode } from "../../diagnostics/codes.js";

/** A body without its chunk framing. */
export interface Dechunked {
  /** The data of all chunks; of those before the cut; or the body as it was, where it is not chunked. */
  readonly bytes: Uint8Array;
  readonly fault?: Extract<DiagnosticCode, "HTTP_CHUNKED_INVALID" | "HTTP_CHUNKED_TRUNCATED">;
}

const LF = 0x0a;
const CR = 0x0d;
/** No chunk of a bounded record is larger: 4 GiB. */
const MOST_DIGITS = 8;

/**
 * Takes the chunk framing off a body, if all of it is sound (RFC 9112, 7.1). Tolerated are line feeds alone, leading zeros
 * and white space round a size.
 *
 * ```text
 * 5;ext=1␍␊
 * hello␍␊
 * 0␍␊
 * Trailer: x␍␊
 * ␍␊
 * ```
 */
export function dechunk(body: Uint8Array): Dechunked {
  const invalid: Dechunked = { bytes: body, fault: "HTTP_CHUNKED_INVALID" };
  const data = new Uint8Array(body.length);
  let length = 0;
  const truncated = (): Dechunked => ({ bytes: data.subarray(0, length), fault: "HTTP_CHUNKED_TRUNCATED" });
  let at = 0;
  while (true) {
    const line = sizeLine(body, at);
    if (line === "cut") return truncated();
    if (line === undefined) return invalid;
    at = line.next;
    if (line.size === 0) return trailersEnd(body, at) ? { bytes: data.subarray(0, length) } : invalid;
    const chunk = body.subarray(at, at + line.size);
    data.set(chunk, length);
    length += chunk.length;
    at += chunk.length;
    if (body[at] === CR) at++;
    if (at >= body.length) return truncated();
    if (body[at] !== LF) return invalid;
    at++;
  }
}

function sizeLine(body: Uint8Array, from: number): { size: number; next: number } | "cut" | undefined {
  let at = skipBlanks(body, from);
  let size = 0;
  let digits = 0;
  let anyDigit = false;
  for (let digit = hexDigit(body[at]); digit >= 0; digit = hexDigit(body[++at])) {
    anyDigit = true;
    size = size * 16 + digit;
    if (size > 0 && ++digits > MOST_DIGITS) return undefined;
  }
  if (!anyDigit) return at === body.length ? "cut" : undefined;
  at = skipBlanks(body, at);
  if (body[at] === 0x3b) {
    at = body.indexOf(LF, at);
    return at < 0 ? "cut" : { size, next: at + 1 };
  }
  if (body[at] === CR) at++;
  if (at >= body.length) return "cut";
  return body[at] === LF ? { size, next: at + 1 } : undefined;
}

/** True where nothing but trailer fields and a blank line follows, or the body ends among them. */
function trailersEnd(body: Uint8Array, from: number): boolean {
  for (let at = from; at < body.length; ) {
    const feed = body.indexOf(LF, at);
    const end = feed < 0 ? body.length : feed;
    const line = body.subarray(at, body[end - 1] === CR ? Math.max(at, end - 1) : end);
    if (line.length === 0) return body.subarray(end).every((byte) => byte <= 0x20);
    if (feed >= 0 && line.indexOf(0x3a) <= 0) return false;
    at = end + 1;
  }
  return true;
}

function skipBlanks(body: Uint8Array, from: number): number {
  let at = from;
  while (body[at] === 0x20 || body[at] === 0x09) at++;
  return at;
}

function hexDigit(byte: number | undefined): number {
  if (byte === undefined) return -1;
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const lower = byte | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1;
}
