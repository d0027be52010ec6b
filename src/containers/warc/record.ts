import type { DumpRecord, RecordSource } from "../../model/record.js";
import type { ByteRange } from "../../text/span.js";
import { decodeText } from "../decode.js";
import { charsetOf } from "../encoding/charset.js";
import type { ReadContext } from "../format.js";
import { type Field, firstValue } from "../http/fields.js";
import { readHttpPayload } from "../http/payload.js";
import { type PayloadPage, payloadText } from "../payload-text.js";
import { readFields } from "./fields.js";
import { verifyDigests } from "./verify.js";
import { readWat } from "./wat.js";

/** A record of a web archive whose extent is known. */
export interface ArchivedRecord {
  readonly fields: readonly Field[];
  readonly type: string | undefined;
  /** Where the head stands. */
  readonly head: ByteRange;
  readonly block: Uint8Array;
  /** The block is what the head says it is, so that its digest can be verified. */
  readonly whole: boolean;
}

/** The record's `WARC-Type`, in lower case. */
export function warcType(fields: readonly Field[]): string | undefined {
  return firstValue(fields, "WARC-Type")?.toLowerCase();
}

/** A record that lacks only its gzip member, which is known when it has been passed. */
export type Made = { -readonly [Key in keyof DumpRecord]: DumpRecord[Key] };

/** A record while it is made. */
export type RecordDraft = Made & { fields: Record<string, readonly string[]> };

/** The record as every format gives it. */
export function makeRecord(archived: ArchivedRecord, source: RecordSource, context: ReadContext): Made {
  const draft: RecordDraft = { text: "", source, fields: Object.create(null) };
  readFields(draft, archived, context.report);
  fillText(draft, archived, context);
  for (const _ in draft.fields) return draft;
  const { fields: _, ...bare } = draft;
  return bare;
}

function fillText(draft: RecordDraft, archived: ArchivedRecord, context: ReadContext): void {
  const { type, block, head } = archived;
  const offset = head.byteEnd;
  const contentType = draft.fields["Content-Type"]?.[0] ?? firstValue(archived.fields, "Content-Type");
  if (contentType !== undefined && httpType.test(contentType)) {
    fillFromHttp(draft, archived, context);
    return;
  }
  verifyDigests(archived, [block], context);
  if (type === "metadata" && context.options.wat === true) Object.assign(draft, readWat(block, offset, context));
  else if (type === "warcinfo" || type === "metadata") {
    draft.text = decodeText(block, context.encoding, offset, context.report, charsetOf(contentType));
  } else draft.text = payloadText(block, pageOf(draft, contentType, offset), context);
}

function pageOf({ targetUri }: RecordDraft, contentType: string | undefined, offset: number): PayloadPage {
  const page: { -readonly [Key in keyof PayloadPage]: PayloadPage[Key] } = { offset };
  if (contentType !== undefined) page.contentType = contentType;
  if (targetUri !== undefined) page.uri = targetUri;
  return page;
}

const httpType = /^application\/http\b/i;

/** A response gives its page; a request and a revisit have only a head, which is their text. */
function fillFromHttp(draft: RecordDraft, archived: ArchivedRecord, context: ReadContext): void {
  const { type, block, head } = archived;
  const offset = head.byteEnd;
  const { status, contentType, body, bodyStart } = readHttpPayload(block, offset, context);
  verifyDigests(archived, type === "revisit" ? [] : [block.subarray(bodyStart), body], context);
  if (type === "request" || type === "revisit") {
    draft.text = decodeText(block, undefined, offset, context.report);
    return;
  }
  draft.text = payloadText(body, pageOf(draft, contentType, offset + bodyStart), context);
  if (status !== undefined) draft.fields["http.status"] = [String(status)];
  if (contentType !== undefined) draft.fields["http.content-type"] = [contentType];
}
