import type { Report } from "../diagnostics/diagnostic.js";
import { ParseError } from "../diagnostics/error.js";
import { decodeWindows1252 } from "./windows-1252.js";

/**
 * The text of a record's bytes, decoded in one piece. A byte order mark stays as U+FEFF.
 *
 * Without a stated encoding: UTF-16 by its byte order mark (`ENCODING_DETECTED`), else UTF-8; bytes that are not
 * UTF-8 and do not look meant as UTF-8 are read as windows-1252 (`ENCODING_FALLBACK`). What no encoding explains
 * becomes U+FFFD, with `ENCODING_INVALID` once a run of bytes.
 *
 * @param encoding - a WHATWG label; an unknown one throws a `ParseError` with code `USAGE`.
 * @param offset - where in the dump these bytes begin, for the diagnostics.
 */
export function decodeText(bytes: Uint8Array, encoding: string | undefined, offset: number, report: Report): string {
  if (encoding !== undefined) return decodeAs(bytes, normalise(encoding), offset, report);
  const whole = { byteStart: offset, byteEnd: offset + bytes.length };
  const marked = byteOrderMark(bytes);
  if (marked !== undefined) {
    report("ENCODING_DETECTED", whole);
    return decodeAs(bytes, marked, offset, report);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    if (!looksMeantAsUtf8(bytes)) {
      report("ENCODING_FALLBACK", whole);
      return decodeWindows1252(bytes);
    }
    return decodeAs(bytes, "utf-8", offset, report);
  }
}

/** The encoding that a UTF-16 byte order mark names. */
export function byteOrderMark(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : undefined;
}

/** The canonical name of an encoding label; an unknown one is the caller's mistake. */
export function normalise(label: string): string {
  try {
    return new TextDecoder(label).encoding;
  } catch (cause) {
    const message = `unknown encoding ${JSON.stringify(label)}: give a label such as "utf-8" or "windows-1252"`;
    throw new ParseError("USAGE", message, { cause });
  }
}

function decodeAs(bytes: Uint8Array, encoding: string, offset: number, report: Report): string {
  // Node's own windows-1252 gives U+0093 for byte 0x93 in one call (nodejs/node#56542).
  if (encoding === "windows-1252") return decodeWindows1252(bytes);
  if (encoding === "utf-8") reportInvalidUtf8(bytes, offset, report);
  try {
    const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
    if (encoding !== "utf-8" && text.includes("\ufffd")) reportAll(bytes, offset, report);
    return text;
  } catch {
    // gb18030, iso-2022-jp and euc-jp throw on some bytes even when not fatal: keep each byte as a character.
    reportAll(bytes, offset, report);
    return decodeWindows1252(bytes);
  }
}

function reportAll(bytes: Uint8Array, offset: number, report: Report): void {
  report("ENCODING_INVALID", { byteStart: offset, byteEnd: offset + bytes.length });
}

/** Counts high bytes that stand as UTF-8 would set them (a lead, then continuations) against those that do not. */
function looksMeantAsUtf8(bytes: Uint8Array): boolean {
  let fitting = 0;
  let stray = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    if (byte < 0x80) continue;
    if (byte >= 0xc0 && isContinuation(bytes[at + 1])) {
      fitting++;
      while (isContinuation(bytes[at + 1])) at++;
    } else stray++;
  }
  return fitting > stray;
}

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x80 && byte < 0xc0;
}

/** Reports each run of bytes that is no UTF-8 (Unicode 16, table 3-7: well-formed sequences). */
function reportInvalidUtf8(bytes: Uint8Array, offset: number, report: Report): void {
  let runStart = -1;
  for (let at = 0; at <= bytes.length; ) {
    const length = at < bytes.length ? sequenceLength(bytes, at) : 1;
    if (length === 0) {
      if (runStart < 0) runStart = at;
      at++;
      continue;
    }
    if (runStart >= 0) report("ENCODING_INVALID", { byteStart: offset + runStart, byteEnd: offset + at });
    runStart = -1;
    at += length;
  }
}

function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] as number;
  if (lead < 0x80) return 1;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  const second = bytes[at + 1] ?? 0;
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  if (second < low || second > high) return 0;
  for (let next = 2; next < length; next++) if (!isContinuation(bytes[at + next])) return 0;
  return length;
}
