import type { DiagnosticCode } from "../../diagnostics/codes.js";
import type { ByteRange } from "../../text/span.js";
import type { Limits } from "../limits.js";
import type { Platform } from "../platform.js";
import { newLedger } from "./member-ledger.js";
import { walkMembers } from "./walk.js";

/** What the decompression is told. */
export interface GunzipContext {
  readonly platform: Platform;
  readonly limits: Limits;
  /** Tells of damage: where in the stored file, and how many raw bytes had been given by then. */
  report(code: DiagnosticCode, stored: ByteRange, rawOffset: number, detail?: string): void;
}

/** A gzip file being read. */
export interface Gunzipped {
  /** The raw bytes of all members, one after the other. */
  readonly chunks: AsyncGenerator<Uint8Array, void, undefined>;
  /** See `ReadContext.memberOf`. */
  memberOf(bytes: ByteRange): ByteRange | undefined;
}

/**
 * Reads a gzip file member by member. The result is the same on every platform and for every chunking: what the platform
 * inflates faster is a sound member as a whole, and all else is the work of newsdump's own decoder.
 */
export function gunzip(chunks: AsyncGenerator<Uint8Array, void, undefined>, context: GunzipContext): Gunzipped {
  // Told of before what lies behind the record, which may be known already.
  const ledger = newLedger((stored, rawEnd) =>
    context.report("GZ_NOT_PER_RECORD", { byteStart: stored, byteEnd: stored }, rawEnd - 1),
  );
  return { chunks: untilReturned(), memberOf: ledger.memberOf };

  async function* untilReturned(): AsyncGenerator<Uint8Array, void, undefined> {
    try {
      yield* walkMembers(chunks, context, ledger);
    } finally {
      await chunks.return(undefined);
    }
  }
}
