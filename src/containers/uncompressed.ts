import type { DiagnosticCode } from "../diagnostics/codes.js";
import { type Diagnostic, diagnostic, type Report } from "../diagnostics/diagnostic.js";
import { isParseError } from "../diagnostics/error.js";
import type { ByteRange } from "../text/span.js";
import { compressionOf } from "./compression.js";
import { gunzip } from "./gzip/gunzip.js";
import type { Limits } from "./limits.js";
import { unlzw } from "./lzw/unlzw.js";
import type { Platform } from "./platform.js";

type Chunks = AsyncGenerator<Uint8Array, void, undefined>;

/** The raw bytes of a dump, whatever it is stored in. */
export interface RawChunks {
  readonly chunks: Chunks;
  memberOf(bytes: ByteRange): ByteRange | undefined;
  isBroken(bytes: ByteRange): boolean;
  /**
   * The diagnostics of the compression up to a place in the raw bytes, each once; absent where nothing is compressed. All up to the
   * end of a record are known when the next one is there: the compression runs ahead of the records, as far as a chunk goes.
   */
  readonly until?: (rawOffset: number) => Diagnostic[];
}

interface Told {
  readonly platform: Platform;
  readonly limits: Limits;
  readonly report: Report;
}

/** What comes of these is less than what was compressed. */
const losses: ReadonlySet<DiagnosticCode> = new Set(["GZ_CORRUPT", "GZ_TRUNCATED", "LIMIT_GZ_RATIO"]);

/** Takes the compression off, if there is one; undefined, and a diagnostic, where it cannot be read. */
export function uncompressed(
  { head, chunks }: { head: Uint8Array; chunks: Chunks },
  { platform, limits, report }: Told,
): RawChunks | undefined {
  const compression = compressionOf(head);
  if (compression === "zstd" && platform.unzstd !== undefined)
    return plainChunks(untilDamage(platform.unzstd(chunks), report));
  if (compression === "compress") {
    const told = (code: DiagnosticCode, at: number, detail?: string) =>
      report(code, { byteStart: at, byteEnd: at }, detail);
    return plainChunks(unlzw(chunks, told, limits.maxInflationRatio));
  }
  if (compression !== "gzip") return plainChunks(chunks);
  // The compression runs ahead of the records: each of its diagnostics waits for the record that ends behind it.
  const waiting: { rawOffset: number; found: Diagnostic }[] = [];
  const { chunks: raw, memberOf } = gunzip(chunks, {
    platform,
    limits,
    report(code, stored, rawOffset, detail) {
      // What a record that was read gives rise to stands before what was found ahead of it.
      let at = waiting.length;
      while (at > 0 && (waiting[at - 1] as (typeof waiting)[number]).rawOffset > rawOffset) at--;
      waiting.splice(at, 0, { rawOffset, found: diagnostic(code, { stored }, detail) });
    },
  });
  return {
    chunks: raw,
    memberOf,
    isBroken: ({ byteStart, byteEnd }) =>
      waiting.some(({ rawOffset, found }) => rawOffset > byteStart && rawOffset <= byteEnd && losses.has(found.code)),
    until(rawOffset) {
      const ripe = waiting.findIndex((each) => each.rawOffset > rawOffset);
      return waiting.splice(0, ripe < 0 ? waiting.length : ripe).map(({ found }) => found);
    },
  };
}

/** What can be decompressed; damage ends it with a diagnostic, for its content is no fault of the reading. */
async function* untilDamage(chunks: Chunks, report: Report): Chunks {
  let given = 0;
  try {
    for await (const chunk of chunks) {
      yield chunk;
      given += chunk.length;
    }
  } catch (error) {
    if (isParseError(error)) throw error;
    const detail = error instanceof Error ? error.message : String(error);
    report("UNSUPPORTED_COMPRESSION", { byteStart: given, byteEnd: given }, `zstd: ${detail}`);
  }
}

function plainChunks(chunks: Chunks): RawChunks {
  return { chunks, memberOf: () => undefined, isBroken: () => false };
}
