import { readHead, toChunks } from "../byte-source.js";
import { bbc } from "../containers/bbc.js";
import { compressionOf } from "../containers/compression.js";
import { byteOrderMark } from "../containers/decode.js";
import { detectFormat, HEAD_BYTES } from "../containers/detect.js";
import { isBbcPath } from "../containers/files/bbc-parts.js";
import type { DumpInfo } from "../containers/format.js";
import { resolveLimits } from "../containers/limits.js";
import { uncompressed } from "../containers/uncompressed.js";
import type { PageKind, ParsedRecord } from "../model/article.js";
import { parseDump } from "../parse-dump.js";
import * as profiles from "../profiles/all.js";
import { matchProfiles } from "../profiles/match.js";
import { knownFormats } from "./formats.js";
import { type Input, sizeOf } from "./inputs/input.js";

/** What one input seems to be; an object of `newsdump detect --json`. */
export interface Detection {
  readonly path: string;
  readonly found: "format" | "compressed" | "binary" | "empty";
  readonly format?: string;
  readonly certainty?: "certain" | "likely";
  /** A format that the path speaks for, and no byte of the file; `--format` reads it so. */
  readonly asked?: string;
  /** What the file is compressed with. */
  readonly compression?: string;
  readonly encoding?: string;
  /** Of the file as stored. Absent of a stream that was not read to its end. */
  readonly bytes?: number;
  /** Absent where the dump goes on behind what was looked at. */
  readonly records?: number;
  /** What an export says of itself. */
  readonly dump?: DumpInfo;
  /** Of the first record, as `profile` and `profiles`. */
  readonly kind?: PageKind;
  /** The profile that was used. */
  readonly profile?: string;
  /** Every profile of which signs were found, most signs first. */
  readonly profiles: readonly { readonly id: string; readonly signs: readonly string[] }[];
}

/** No more records, and no more bytes behind the first record, are looked at. */
const MOST_RECORDS = 8;
const MOST_BYTES = 1024 * 1024;

/** Reads the first records of an input and says what it seems to be. */
export async function detectInput({ label, path, bytes }: Input, signal: AbortSignal): Promise<Detection> {
  const read = { bytes: 0, isEnded: false };
  const stored = await readHead(counted(toChunks(bytes, signal), read), HEAD_BYTES);
  const compression = compressionOf(stored.head);
  const told = { platform: bytes.platform, limits: resolveLimits({}), report: () => {} };
  const raw = uncompressed(stored, told);
  try {
    const { head, chunks } = raw === undefined ? stored : await readHead(raw.chunks, HEAD_BYTES);
    const detected = detectFormat(head, knownFormats);
    const about = { path: label, ...(compression !== undefined && { compression }) };
    if (detected.kind !== "format") {
      const size = await sizeAt(path, read);
      return { ...about, found: detected.kind, ...(size !== undefined && { bytes: size }), profiles: [] };
    }
    const { first, records, dump } = await firstRecords(chunks, path, signal);
    const size = await sizeAt(path, read);
    return {
      ...about,
      found: "format",
      format: detected.format.id,
      certainty: detected.certainty,
      ...(detected.certainty === "likely" && path !== undefined && isBbcPath(path) && { asked: bbc.id }),
      ...(first !== undefined && { encoding: encodingOf(first, head) }),
      ...(size !== undefined && { bytes: size }),
      ...(records !== undefined && { records }),
      ...(dump !== undefined && { dump }),
      ...(first !== undefined && { kind: first.kind }),
      ...(first?.profile !== undefined && { profile: first.profile }),
      profiles: first === undefined ? [] : signsOf(first),
    };
  } finally {
    await (raw?.chunks ?? stored.chunks).return();
  }
}

/** The first record, and how many there are if the dump ends soon. */
async function firstRecords(chunks: AsyncIterable<Uint8Array>, path: string | undefined, signal: AbortSignal) {
  const looked = { bytes: 0, isEnded: false };
  let dump: DumpInfo | undefined;
  const onDump = (info: DumpInfo) => {
    dump ??= info;
  };
  const options = { ...(path !== undefined && { path }), signal, maxRecordBytes: MOST_BYTES, onDump };
  let first: ParsedRecord | undefined;
  let records = 0;
  // A reader may look ahead to the end of the dump with records still to give.
  let isWhole = true;
  for await (const parsed of parseDump(counted(chunks, looked), options)) {
    first ??= parsed;
    records++;
    if (records < MOST_RECORDS && looked.bytes <= MOST_BYTES) continue;
    isWhole = false;
    break;
  }
  return { first, records: isWhole || (looked.isEnded && records < MOST_RECORDS) ? records : undefined, dump };
}

/** Of a file its size; of a stream or a device what was read, if that is all. */
async function sizeAt(path: string | undefined, read: { bytes: number; isEnded: boolean }) {
  return (path === undefined ? undefined : await sizeOf(path)) ?? (read.isEnded ? read.bytes : undefined);
}

async function* counted(
  chunks: AsyncIterable<Uint8Array>,
  count: { bytes: number; isEnded: boolean },
): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const chunk of chunks) {
    count.bytes += chunk.length;
    yield chunk;
  }
  count.isEnded = true;
}

/** The diagnostics tell what the text was read as, where it was not UTF-8. */
function encodingOf({ diagnostics }: ParsedRecord, head: Uint8Array): string {
  const told = diagnostics.find(({ code }) => code === "ENCODING_FALLBACK" || code === "ENCODING_DETECTED");
  // `windows-1252, by its letters`.
  return told?.detail?.split(",", 1)[0] ?? byteOrderMark(head) ?? "utf-8";
}

function signsOf({ text, record }: ParsedRecord): Detection["profiles"] {
  const { targetUri } = record;
  const host = targetUri !== undefined && URL.canParse(targetUri) ? new URL(targetUri).hostname : undefined;
  return matchProfiles(text, host, Object.values(profiles)).map(({ profile, signs }) => ({ id: profile.id, signs }));
}
