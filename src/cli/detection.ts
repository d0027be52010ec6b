import { stat } from "node:fs/promises";
import { readHead, toChunks } from "../byte-source.js";
import { byteOrderMark } from "../containers/decode.js";
import { detectFormat, HEAD_BYTES } from "../containers/detect.js";
import type { PageKind, ParsedRecord } from "../model/article.js";
import { parseDump } from "../parse-dump.js";
import * as profiles from "../profiles/all.js";
import { matchProfiles } from "../profiles/match.js";
import { knownFormats } from "./formats.js";
import type { Input } from "./inputs.js";

/** What one input seems to be; an object of `newsdump detect --json`. */
export interface Detection {
  readonly path: string;
  readonly found: "format" | "compressed" | "binary" | "empty";
  readonly format?: string;
  readonly certainty?: "certain" | "likely";
  readonly compression?: string;
  readonly encoding?: string;
  /** Absent where an endless device would have to be read. */
  readonly bytes?: number;
  readonly records?: number;
  /** Of the first record, as `profile` and `profiles`. */
  readonly kind?: PageKind;
  /** The profile that was used. */
  readonly profile?: string;
  /** Every profile of which signs were found, most signs first. */
  readonly profiles: readonly { readonly id: string; readonly signs: readonly string[] }[];
}

/** Reads an input and says what it seems to be. */
export async function detectInput({ label, path, bytes }: Input, signal: AbortSignal): Promise<Detection> {
  const { head, chunks } = await readHead(toChunks(bytes, signal), HEAD_BYTES);
  const detected = detectFormat(head, knownFormats);
  const size = path === undefined ? undefined : await fileSize(path);
  if (detected.kind !== "format") {
    await chunks.return();
    const known = detected.kind === "empty" ? 0 : size;
    return {
      path: label,
      found: detected.kind,
      ...(detected.kind === "compressed" && { compression: detected.name }),
      ...(known !== undefined && { bytes: known }),
      profiles: [],
    };
  }
  const count = { bytes: 0, records: 0 };
  let first: ParsedRecord | undefined;
  for await (const parsed of parseDump(counted(chunks, count), { ...(path !== undefined && { path }), signal })) {
    first ??= parsed;
    count.records++;
  }
  return {
    path: label,
    found: "format",
    format: detected.format.id,
    certainty: detected.certainty,
    ...(first !== undefined && { encoding: encodingOf(first, head) }),
    ...count,
    ...(first !== undefined && { kind: first.kind }),
    ...(first?.profile !== undefined && { profile: first.profile }),
    profiles: first === undefined ? [] : signsOf(first),
  };
}

async function fileSize(path: string): Promise<number | undefined> {
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() ? found.size : undefined;
}

async function* counted(chunks: AsyncIterable<Uint8Array>, count: { bytes: number }): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    count.bytes += chunk.length;
    yield chunk;
  }
}

/** The diagnostics tell what the text was read as, where it was not UTF-8. */
function encodingOf({ diagnostics }: ParsedRecord, head: Uint8Array): string {
  if (diagnostics.some(({ code }) => code === "ENCODING_FALLBACK")) return "windows-1252";
  return byteOrderMark(head) ?? "utf-8";
}

function signsOf({ text, record }: ParsedRecord): Detection["profiles"] {
  const { targetUri } = record;
  const host = targetUri !== undefined && URL.canParse(targetUri) ? new URL(targetUri).hostname : undefined;
  return matchProfiles(text, host, Object.values(profiles)).map(({ profile, signs }) => ({ id: profile.id, signs }));
}
