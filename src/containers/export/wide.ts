import type { DumpRecord } from "../../model/record.js";
import { openWindow } from "../byte-window.js";
import { normalise } from "../decode.js";
import { decodeHead } from "../decode-head.js";
import { wideEncoding } from "../encoding/wide-encoding.js";
import type { ReadContext } from "../format.js";
import { readTranscoded } from "../jsonl/transcode.js";

type Read = (chunks: AsyncIterable<Uint8Array>, context: ReadContext) => AsyncIterable<DumpRecord>;

/** The first bytes of an export in UTF-8, whatever it is in: programs that call UTF-16 Unicode save it so. */
export function headInUtf8(head: Uint8Array): Uint8Array {
  return wideEncoding(head) === undefined ? head : new TextEncoder().encode(decodeHead(head));
}

/** Reads an export in UTF-16 or UTF-32 as if it were in UTF-8; undefined for one that is in neither. */
export function readWide(
  head: Uint8Array,
  chunks: AsyncIterable<Uint8Array>,
  context: ReadContext,
  read: Read,
): AsyncIterable<DumpRecord> | undefined {
  const charset = context.encoding === undefined ? wideEncoding(head) : normalise(context.encoding);
  return charset?.startsWith("utf-16") || charset?.startsWith("utf-32")
    ? readTranscoded(openWindow(chunks), charset, context, read)
    : undefined;
}
