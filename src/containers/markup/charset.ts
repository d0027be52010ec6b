import { decodeText } from "../decode.js";
import { byteOrderMark } from "../encoding/byte-order-mark.js";
import { declaredEncoding } from "../encoding/declared.js";
import type { ReadContext } from "../format.js";

/** What a dump of markup declares of its encoding; undefined for UTF-8, which declares nothing that is not tried first. */
export type MarkupCharset = string | undefined;

/** What the first bytes declare. */
export function declaredCharset(head: Uint8Array): MarkupCharset {
  const declared = byteOrderMark(head) ?? declaredEncoding(head);
  return declared === "utf-8" ? undefined : declared;
}

/**
 * The text of a record's bytes: UTF-8 where they are that, whatever is declared; else what the dump declares; else windows-1252, which
 * exports write where they say UTF-8 or nothing (`ENCODING_FALLBACK`).
 */
export function decodeMarkup(
  bytes: Uint8Array,
  offset: number,
  { encoding, report, platform }: ReadContext,
  charset: MarkupCharset,
): string {
  const tell: typeof report = (code, where, detail) => {
    if (charset === undefined && code === "ENCODING_DETECTED") {
      report("ENCODING_FALLBACK", where, "windows-1252, for the bytes are not the UTF-8 that they should be");
    } else report(code, where, detail);
  };
  return decodeText(bytes, encoding, offset, tell, charset ?? "windows-1252", platform);
}
