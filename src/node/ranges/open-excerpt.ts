import * as formats from "../../containers/all.js";
import { compressionOf } from "../../containers/compression.js";
import { detectFormat, HEAD_BYTES } from "../../containers/detect.js";
import type { DumpFormat } from "../../containers/format.js";
import type { RecordSource } from "../../model/record.js";
import type { ByteRange } from "../../text/span.js";
import { readBetween, readChunks } from "../read-chunks.js";
import type { Excerpt } from "./excerpt.js";
import { inflatedHead, nextMember } from "./members.js";
import { placeBefore } from "./place-before.js";

/** Most records are smaller than that. */
const ONE_RECORD_BYTES = 64 * 1024;

/** The part of a file that holds the records which begin in a range of it, as it is stored. */
export async function openExcerpt(
  path: string,
  range: ByteRange,
  { chunkBytes, format: stated }: { readonly chunkBytes: number; readonly format?: DumpFormat | undefined },
): Promise<Excerpt> {
  const head = await readBetween(path, 0, HEAD_BYTES);
  const compression = compressionOf(head);
  if (compression === "gzip") return membersOf(path, range, chunkBytes, stated ?? formatOf(inflatedHead(head)));
  if (compression !== undefined) return onePiece(path, range, chunkBytes);
  const format = stated ?? formatOf(head);
  const start = await placeBefore(path, range.byteStart, head, format?.id);
  return {
    chunks: readChunks(path, { chunkBytes, from: start, reuse: true }),
    rawStart: start,
    storedStart: start,
    asked: range,
    firstIndex: 0,
    format,
    isEmpty: head.length === 0,
  };
}

/** Members of a gzip file. Where they stand in the raw dump is not known without inflating all before them: it counts from here. */
async function membersOf(
  path: string,
  { byteStart, byteEnd }: ByteRange,
  chunkBytes: number,
  format: DumpFormat | undefined,
): Promise<Excerpt> {
  const from = await nextMember(path, byteStart, format?.id);
  const to = byteEnd > from ? await nextMember(path, byteEnd, format?.id) : from;
  return {
    chunks: readChunks(path, { chunkBytes, from, to, reuse: true }),
    rawStart: 0,
    storedStart: from,
    asked: { byteStart: 0, byteEnd: Number.POSITIVE_INFINITY },
    firstIndex: 0,
    format: from === 0 ? undefined : format,
    isEmpty: false,
  };
}

/** A file that cannot be entered in its midst belongs to the range that holds its first byte. */
function onePiece(path: string, { byteStart, byteEnd }: ByteRange, chunkBytes: number): Excerpt {
  const isHere = byteStart === 0 && byteEnd > 0;
  return {
    chunks: readChunks(path, { chunkBytes, from: 0, to: isHere ? Number.POSITIVE_INFINITY : 0, reuse: true }),
    rawStart: 0,
    storedStart: isHere ? 0 : byteStart,
    asked: { byteStart: 0, byteEnd: Number.POSITIVE_INFINITY },
    firstIndex: 0,
    format: undefined,
    isEmpty: false,
  };
}

function formatOf(head: Uint8Array): DumpFormat | undefined {
  const detected = detectFormat(head, Object.values(formats));
  return detected.kind === "format" ? detected.format : undefined;
}

/** The part of a file that holds one record. */
export async function openExcerptAt(
  path: string,
  { bytes, member, index }: RecordSource & { readonly bytes: ByteRange },
  stated: DumpFormat | undefined,
): Promise<Excerpt> {
  const head = await readBetween(path, 0, HEAD_BYTES);
  const isStored = compressionOf(head) !== undefined;
  const format = stated ?? formatOf(isStored ? inflatedHead(head) : head);
  let from = member?.byteStart ?? 0;
  if (!isStored) {
    from = format?.id === "warc" ? bytes.byteStart : await placeBefore(path, bytes.byteStart, head, format?.id);
  }
  // What stands at the very start of a file is told with its first record.
  if (from < ONE_RECORD_BYTES) from = 0;
  const rawStart = from === 0 || !isStored ? from : bytes.byteStart;
  return {
    // To the file's end, if need be: a reader looks beyond the end of a damaged record.
    chunks: readChunks(path, { chunkBytes: ONE_RECORD_BYTES, from, reuse: true }),
    rawStart,
    storedStart: from,
    asked: { byteStart: bytes.byteStart, byteEnd: bytes.byteStart + 1 },
    firstIndex: index,
    format: from === 0 ? undefined : format,
    isEmpty: false,
  };
}
