import type { DumpRecord } from "../../model/record.js";
import type { ByteRange } from "../../text/span.js";
import { decodeText } from "../decode.js";
import type { ReadContext } from "../format.js";
import { firstValue } from "../http/fields.js";
import { utf8Of, windows1252Of } from "../http/head-text.js";
import { readHttpPayload } from "../http/payload.js";
import { isoDate } from "../iso-date.js";
import { payloadText } from "../payload-text.js";
import type { RecordLine } from "./record-line.js";

/** The fields of version 2 in their order, as its version block names them. */
const further = ["Result-code", "Checksum", "Location", "Offset", "Filename"];

/** The record as every format gives it, without its place. */
export function makeRecord(
  line: RecordLine,
  type: string,
  head: ByteRange,
  block: Uint8Array,
  context: ReadContext,
): Omit<DumpRecord, "source"> {
  const { report } = context;
  const fields: Record<string, readonly string[]> = { "IP-address": [line.ip], "Content-type": [line.contentType] };
  line.more.forEach((value, at) => {
    if (value !== "-") fields[further[at] as string] = [value];
  });
  const targetUri = utf8Of(line.uri);
  if (targetUri === undefined) report("HEADER_ENCODING", head);
  const known = { targetUri: targetUri ?? windows1252Of(line.uri), type, fields };
  const capturedAt = dateOf(line.date);
  if (capturedAt === undefined) {
    report("DATE_INVALID", head, line.date.slice(0, 40));
    fields["Archive-date"] = [line.date];
  }
  const dated = { ...known, ...(capturedAt !== undefined && { capturedAt }) };
  if (type === "filedesc") return { ...dated, text: decodeText(block, context.encoding, head.byteEnd, report) };

  const {
    status,
    headers,
    body,
    bodyStart,
    contentType = line.contentType,
  } = readHttpPayload(block, head.byteEnd, context);
  if (status !== undefined) fields["http.status"] = [String(status)];
  for (const name of ["Content-Type", "Last-Modified"]) {
    const value = firstValue(headers, name);
    if (value !== undefined) fields[`http.${name.toLowerCase()}`] = [value];
  }
  const page = { contentType, uri: known.targetUri, offset: head.byteEnd + bodyStart };
  return { ...dated, text: payloadText(body, page, context) };
}

/** `20140216050221` → `2014-02-16T05:02:21Z` */
function dateOf(digits: string): string | undefined {
  if (digits.length !== 14) return undefined;
  const part = (from: number) => digits.slice(from, from + 2);
  return isoDate(`${digits.slice(0, 4)}-${part(4)}-${part(6)}T${part(8)}:${part(10)}:${part(12)}Z`);
}
