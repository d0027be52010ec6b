import type { DumpRecord } from "../../model/record.js";
import type { ByteRange } from "../../text/span.js";
import { encodingOf } from "../encoding/labels.js";
import type { ReadContext } from "../format.js";
import { decodeBody } from "../mail/decode-body.js";
import { findMailPart } from "../mail/part.js";
import { readProquestHtml } from "./html.js";
import { readProquestText } from "./text.js";

/**
 * Reads the export inside a mail: its part of HTML, else of text. A mail is held whole, up to `limits.maxRecordBytes`. Byte ranges are
 * those of the mail.
 */
export async function* readProquestMail(
  chunks: AsyncIterable<Uint8Array>,
  context: ReadContext,
): AsyncGenerator<DumpRecord, void, undefined> {
  const { limits, report, region } = context;
  const { bytes, length } = await whole(chunks, limits.maxRecordBytes);
  if (length > bytes.length) {
    const rest = { byteStart: bytes.length, byteEnd: length };
    report("LIMIT_RECORD_BYTES", rest);
    region({ kind: "truncated", bytes: rest });
  }
  const part = findMailPart(bytes);
  if (part === undefined) {
    report("EXPORT_ERROR_DOCUMENT", { byteStart: 0, byteEnd: bytes.length });
    region({ kind: "junk", bytes: { byteStart: 0, byteEnd: bytes.length } });
    return;
  }
  if (part.byteStart > 0) region({ kind: "cover", bytes: { byteStart: 0, byteEnd: part.byteStart } });
  const { decoded, placeOf } = decodeBody(bytes.subarray(part.byteStart, part.byteEnd), part.encoding);
  const place = ({ byteStart, byteEnd }: ByteRange): ByteRange => ({
    byteStart: part.byteStart + placeOf(byteStart),
    byteEnd: part.byteStart + placeOf(byteEnd),
  });
  const inner: ReadContext = {
    ...context,
    memberOf: () => undefined,
    region: (noted) => region({ ...noted, bytes: place(noted.bytes) }),
    report: (code, where, detail) =>
      report(code, where !== undefined && "byteStart" in where ? place(where) : where, detail),
    dump: (info) => context.dump?.({ ...info, ...(info.bytes && { bytes: place(info.bytes) }) }),
  };
  const charset = part.charset === undefined ? undefined : encodingOf(part.charset);
  const source = once(decoded);
  const read =
    part.type === "text/html"
      ? readProquestHtml(source, inner, charset === "utf-8" ? undefined : charset, "mail")
      : readProquestText(source, inner);
  for await (const record of read) {
    const { source: from } = record;
    yield { ...record, source: { ...from, ...(from.bytes && { bytes: place(from.bytes) }) } };
  }
  if (part.byteEnd < bytes.length) region({ kind: "cover", bytes: { byteStart: part.byteEnd, byteEnd: bytes.length } });
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array, void, undefined> {
  if (bytes.length > 0) yield bytes;
}

/** The bytes up to a limit, and how many there are in all. */
async function whole(chunks: AsyncIterable<Uint8Array>, limit: number): Promise<{ bytes: Uint8Array; length: number }> {
  let held = new Uint8Array(65_536);
  let kept = 0;
  let length = 0;
  for await (const chunk of chunks) {
    const taken = Math.min(chunk.length, Math.max(limit - kept, 0));
    if (kept + taken > held.length) {
      const larger = new Uint8Array((kept + taken) * 2);
      larger.set(held.subarray(0, kept));
      held = larger;
    }
    held.set(chunk.subarray(0, taken), kept);
    kept += taken;
    length += chunk.length;
  }
  return { bytes: held.subarray(0, kept), length };
}
