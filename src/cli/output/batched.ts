/** Output that is put together: few large writes in place of many small ones. */
export interface Batched {
  /** Takes one record's output; a promise where it is being written and no more should come meanwhile. */
  write(piece: string | Uint8Array): Promise<void> | undefined;
  /** Writes what is left. */
  flush(): Promise<void>;
}

const BATCH = 128 * 1024;
/** A slow source is heard of all the same. */
const LONGEST_WAIT_MS = 200;

/** Puts output together for `write`, which is never called while it is busy. `separator` stands between two records. */
export function batched(separator: string, write: (bytes: Uint8Array) => Promise<void>): Batched {
  let pieces: (string | Uint8Array)[] = [];
  let size = 0;
  let before = "";
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
  return {
    write(piece) {
      if (piece.length === 0) return undefined;
      if (before !== "") pieces.push(before);
      before = separator;
      pieces.push(piece);
      size += piece.length;
      if (size >= BATCH) return flush();
      timer ??= setTimeout(flush, LONGEST_WAIT_MS).unref();
      return undefined;
    },
    flush,
  };
}

function joined(pieces: readonly (string | Uint8Array)[]): Uint8Array {
  if (pieces.every((piece) => typeof piece === "string")) return Buffer.from(pieces.join(""));
  return Buffer.concat(pieces.map((piece) => (typeof piece === "string" ? Buffer.from(piece) : piece)));
}
