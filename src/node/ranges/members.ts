import { stat } from "node:fs/promises";
import { constants, gunzipSync } from "node:zlib";
import { readBetween } from "../read-chunks.js";
import { readFailure } from "../read-failure.js";

const WINDOW = 256 * 1024;
/** Inflates to a MiB at the most, and shows the first bytes. */
const PROBE = 1024;
/** So much of a member has to be sound, or all of it. */
const SOUND = 64 * 1024;

/** What the first bytes of a gzip file inflate to; nothing where they are damaged. */
export function inflatedHead(stored: Uint8Array): Uint8Array {
  return inflated(stored.subarray(0, PROBE)) ?? new Uint8Array(0);
}

/**
 * Where the first member begins, at a place of a gzip file or behind it, with which a record begins; the file's end where none does.
 * The bytes of a member's mark may stand by chance within another: what follows has to inflate, and to begin a record.
 */
export async function nextMember(path: string, place: number, format: string | undefined): Promise<number> {
  const { size } = await stat(path).catch((cause) => {
    throw readFailure(path, cause, 0);
  });
  if (place === 0) return 0;
  for (let from = place; from < size; from += WINDOW) {
    // Some bytes more, so that a mark over the edge is seen.
    const bytes = await readBetween(path, from, Math.min(size, from + WINDOW + 3));
    for (let at = bytes.indexOf(0x1f); at >= 0 && at < WINDOW; at = bytes.indexOf(0x1f, at + 1)) {
      if (bytes[at + 1] !== 0x8b || bytes[at + 2] !== 0x08) continue;
      if (opensRecord(await readBetween(path, from + at, from + at + SOUND), format)) return from + at;
    }
  }
  return size;
}

function opensRecord(stored: Uint8Array, format: string | undefined): boolean {
  const first = inflated(stored.subarray(0, PROBE));
  return first !== undefined && beginsRecord(first, format) && inflated(stored) !== undefined;
}

/** Of the formats that come in one member a record. Others cannot be entered in their midst. */
function beginsRecord(bytes: Uint8Array, format: string | undefined): boolean {
  if (format === "warc") return "WARC/" === String.fromCharCode(...bytes.subarray(0, 5));
  if (format === "jsonl") return bytes[0] === 0x7b;
  return format === "arc";
}

/** What the members at hand inflate to, the last one as far as it goes; undefined where they are damaged. */
function inflated(stored: Uint8Array): Uint8Array | undefined {
  try {
    return gunzipSync(stored, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: SOUND * 64 });
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE" ? new Uint8Array(0) : undefined;
  }
}
