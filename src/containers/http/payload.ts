import type { ReadContext } from "../format.js";
import { dechunk } from "./chunked.js";
import { decodeContent } from "./content-coding.js";
import { type Field, firstValue, parseFields } from "./fields.js";
import { byteText } from "./head-text.js";

/** What a message carries: the block of a WARC `response` or `request`, or that of an ARC record. */
export interface HttpPayload {
  /** `200`; absent in a request, and where the block is no HTTP. */
  readonly status?: number;
  readonly headers: readonly Field[];
  readonly contentType?: string;
  /** The entity, without its transfer and content encodings. */
  readonly body: Uint8Array;
  /** Where the entity as it stands begins in the block. */
  readonly bodyStart: number;
}

/** What decoding a payload needs to know. */
export type PayloadContext = Pick<ReadContext, "limits" | "platform" | "report">;

const statusLine = /^(?:HTTP\/\d[.\d]{0,8}|ICY(?= \d{3}\b))(?:[ \t]+(\d{3})(?!\d))?/;
/** A file that inflates to itself ends nowhere. */
const MOST_CODINGS = 4;
const method = /^[A-Z]{2,20} /;
const requestEnd = / HTTP\/\d(?:\.\d)?\r?$/;

/**
 * Takes an HTTP message apart and its encodings off. A block that is no HTTP is all body; faults of the head are the
 * web's and are not told. Never throws.
 *
 * - `HTTP_CHUNKED_INVALID`: the body stays as it is; `HTTP_CHUNKED_TRUNCATED`: what came before the cut.
 * - `HTTP_ENCODING_INVALID`: what could be decompressed, or the body as it is.
 * - `LIMIT_RECORD_BYTES`: what it decompresses to is cut.
 *
 * What `X-Crawler-Content-Encoding` or `X-Crawler-Transfer-Encoding` names, a crawler has taken off already.
 */
export function readHttpPayload(block: Uint8Array, blockOffset: number, context: PayloadContext): HttpPayload {
  const { status, headers, bodyStart } = readHead(block, context.limits.maxHeaderFields);
  let body = block.subarray(bodyStart);
  const where = { byteStart: blockOffset + bodyStart, byteEnd: blockOffset + block.length };
  const transfer = codings(headers, "Transfer-Encoding");
  const content = codings(headers, "Content-Encoding");
  if (transfer.includes("chunked") && !(body.length === 0 && (status === 204 || status === 304))) {
    const { bytes, fault } = dechunk(body);
    if (fault !== undefined) context.report(fault, where);
    body = bytes;
  }
  for (const coding of [...content, ...transfer].reverse().slice(0, MOST_CODINGS))
    body = decodeContent(body, coding, where, context);
  const contentType = firstValue(headers, "Content-Type");
  return {
    ...(status !== undefined && { status }),
    headers,
    ...(contentType !== undefined && { contentType }),
    body,
    bodyStart,
  };
}

interface Head {
  readonly status?: number;
  readonly headers: readonly Field[];
  readonly bodyStart: number;
}

function readHead(block: Uint8Array, maxFields: number): Head {
  let start = 0;
  while (start < 4 && (block[start] === 0x0d || block[start] === 0x0a)) start++;
  while (true) {
    const feed = block.indexOf(0x0a, start);
    const lineEnd = feed < 0 ? block.length : feed;
    const opening = statusLine.exec(text(block, start, Math.min(lineEnd, start + 40)));
    const status = opening?.[1];
    // Cut off in its first word.
    if (feed < 0 && lineEnd > start && "HTTP/".startsWith(text(block, start, start + 6))) {
      return { headers: [], bodyStart: block.length };
    }
    if (opening === null && !isRequest(block, start, lineEnd)) return { headers: [], bodyStart: 0 };
    const from = Math.min(lineEnd + 1, block.length);
    const bodyStart = endOfHead(block, from);
    // An interim response stands before the real one.
    if (status?.startsWith("1") && startsAgain(block, bodyStart)) start = bodyStart;
    else {
      const headers = parseFields(block, from, bodyStart, { maxFields });
      return { ...(status !== undefined && { status: Number(status) }), headers, bodyStart };
    }
  }
}

function isRequest(block: Uint8Array, start: number, lineEnd: number): boolean {
  return (
    method.test(text(block, start, start + 24)) && requestEnd.test(text(block, Math.max(start, lineEnd - 16), lineEnd))
  );
}

function text(block: Uint8Array, start: number, end: number): string {
  return byteText(block.subarray(start, end));
}

function startsAgain(block: Uint8Array, at: number): boolean {
  return [0x48, 0x54, 0x54, 0x50, 0x2f].every((byte, index) => block[at + index] === byte);
}

/** Behind the blank line, or where markup begins without one: some servers leave it out. */
function endOfHead(block: Uint8Array, from: number): number {
  for (let at = from; at < block.length; ) {
    const byte = block[at];
    if (byte === 0x0a) return at + 1;
    if (byte === 0x0d && block[at + 1] === 0x0a) return at + 2;
    if (byte === 0x3c) return at;
    const feed = block.indexOf(0x0a, at);
    if (feed < 0) break;
    at = feed + 1;
  }
  return block.length;
}

function codings(headers: readonly Field[], name: string): string[] {
  const lower = name.toLowerCase();
  const stated = headers.filter((field) => field.name.length === name.length && field.name.toLowerCase() === lower);
  if (stated.length === 0 || firstValue(headers, `X-Crawler-${name}`) !== undefined) return [];
  return stated.flatMap(({ value }) => value.toLowerCase().split(",")).map((coding) => coding.trim());
}
