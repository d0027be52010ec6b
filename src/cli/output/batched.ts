import { assembleFile, type Framing } from "../../exporters/assemble-file.js";

/** Output that is put together: few large writes in place of many small ones. */
export interface Batched {
  /** Takes one record's output; a promise where it is being written and no more should come meanwhile. */
  write(piece: string | Uint8Array): Promise<void> | undefined;
  /** Writes what closes the output, and all that is left. */
  end(): Promise<void>;
}

const BATCH = 128 * 1024;
/** A slow source is heard of all the same. */
const LONGEST_WAIT_MS = 200;

/** Puts output together as a file for `write`, which is never called while it is busy. */
export function batched(framing: Framing, write: (bytes: Uint8Array) => Promise<void>): Batched {
  let pieces: (string | Uint8Array)[] = [];
  let size = 0;
  const file = assembleFile<string | Uint8Array>(framing);
  let busy: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    if (pieces.length > 0) {
      const bytes = joined(pieces);
      pieces = [];
      size = 0;
      busy = busy.then(() => write(bytes));
      // Whoever writes or flushes next is told.
      busy.catch(() => {});
    }
    return busy;
  }
  function take(more: readonly (string | Uint8Array)[]): void {
    for (const piece of more) {
      pieces.push(piece);
      size += piece.length;
    }
  }
  return {
    write(piece) {
      if (piece.length === 0) return undefined;
      take(file.add(piece));
      if (size >= BATCH) return flush();
      timer ??= setTimeout(flush, LONGEST_WAIT_MS).unref();
      return undefined;
    },
    end() {
      take(file.end());
      return flush();
    },
  };
}

function joined(pieces: readonly (string | Uint8Array)[]): Uint8Array {
  if (pieces.every((piece) => typeof piece === "string")) return Buffer.from(pieces.join(""));
  return Buffer.concat(pieces.map((piece) => (typeof piece === "string" ? Buffer.from(piece) : piece)));
}
