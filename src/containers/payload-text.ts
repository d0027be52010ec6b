import { ParseError } from "../diagnostics/error.js";
import { decodeText } from "./decode.js";
import { looksLikeText } from "./detect.js";
import { charsetOf } from "./encoding/charset.js";
import type { HtmlPage, ReadContext } from "./format.js";

/** What is known of a payload beside its bytes. */
export interface PayloadPage {
  /** As its own head states it: `text/html; charset=utf-8`. */
  readonly contentType?: string;
  readonly uri?: string;
  /** Where in the dump the bytes stand, for the diagnostics; for decoded ones, where those they came from do. */
  readonly offset: number;
}

/** So much of a payload tells what it is. */
const LOOKED_AT = 1024;

/**
 * The text of a payload: plain text decoded, HTML by the caller's `htmlToText`, else empty.
 *
 * `HTML_NOT_READ` where no `htmlToText` is given, `PAYLOAD_NOT_TEXT` for all that is neither, and the diagnostics of
 * decoding. An `htmlToText` that throws, or gives no string, throws a `ParseError` (`USAGE`).
 */
export function payloadText(bytes: Uint8Array, page: PayloadPage, context: ReadContext): string {
  if (bytes.length === 0) return "";
  const { contentType, uri, offset } = page;
  const { encoding, report, options, platform } = context;
  const charset = charsetOf(contentType);
  const kind = kindOf(contentType) ?? sniffed(bytes);
  const where = { byteStart: offset, byteEnd: offset + bytes.length };
  if (kind === "other" || isBinary(bytes, encoding ?? charset)) {
    report("PAYLOAD_NOT_TEXT", where, contentType?.slice(0, 80));
    return "";
  }
  if (kind === "text") return decodeText(bytes, encoding, offset, report, charset, platform);
  const { htmlToText } = options;
  if (htmlToText === undefined) {
    report("HTML_NOT_READ", where);
    return "";
  }
  const html = decodeText(bytes, encoding, offset, report, charset, platform);
  return textBy(htmlToText, html, {
    ...(uri !== undefined && { uri }),
    ...(contentType !== undefined && { contentType }),
  });
}

type Kind = "text" | "html" | "other";

/** What a content type says; undefined where there is none, or it is no type: `*`, `no-type`, `unknown`. */
function kindOf(contentType: string | undefined): Kind | undefined {
  if (contentType === undefined) return undefined;
  if (contentType === "text/plain") return "text";
  const semicolon = contentType.indexOf(";");
  const type = (semicolon < 0 ? contentType : contentType.slice(0, semicolon)).trim().toLowerCase();
  if (type === "text/html" || type === "application/xhtml+xml") return "html";
  if (type.startsWith("text/")) return type === "text/dns" ? "other" : "text";
  return /^[a-z][\w.+-]*\/[\w.+-]+$/.test(type) && type !== "unknown/unknown" ? "other" : undefined;
}

const markup = /^(?:\ufeff|\xef\xbb\xbf)?\s*(?:<!--|<\?xml|<!doctype html|<html|<head|<body)/i;

function sniffed(bytes: Uint8Array): Kind {
  const head = bytes.subarray(0, LOOKED_AT);
  if (!looksLikeText(head)) return "other";
  const start = String.fromCharCode(...head).replaceAll("\0", "");
  return markup.test(start) ? "html" : "text";
}

/** The first bytes of what is still compressed, or of an image, hold a control character; those of UTF-16 are meant. */
function isBinary(bytes: Uint8Array, charset: string | undefined): boolean {
  const end = Math.min(bytes.length, 64);
  let at = 0;
  while (at < end && !isControl(bytes[at] as number)) at++;
  if (at === end || /^(?:utf-?16|ucs-?2|unicode|csunicode)/i.test(charset ?? "")) return false;
  return !looksLikeText(bytes.subarray(0, LOOKED_AT));
}

function isControl(byte: number): boolean {
  return byte < 0x20 && (byte < 0x09 || byte > 0x0d);
}

function textBy(htmlToText: (html: string, page: HtmlPage) => string, html: string, page: HtmlPage): string {
  const of = page.uri === undefined ? "" : ` of ${page.uri.slice(0, 200)}`;
  let text: unknown;
  try {
    text = htmlToText(html, page);
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new ParseError("USAGE", `htmlToText threw on the page${of}: ${message}`, { cause });
  }
  if (typeof text === "string") return text;
  throw new ParseError("USAGE", `htmlToText gave ${typeof text} for the page${of}: let it return the text as a string`);
}
