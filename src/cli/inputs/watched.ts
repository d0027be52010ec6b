import type { OpenedDump } from "../../node/open-dump.js";
import { nodePlatform } from "../../node/platform.js";
import { CHUNK_BYTES, readChunks } from "../../node/read-chunks.js";

/** Reads of files that have not come back. The end of the process waits for them, and a pipe without a writer never comes. */
let pendingReads = 0;

/** True while a read of a file hangs, so that only a signal can end the process. */
export function isReadPending(): boolean {
  return pendingReads > 0;
}

/** Bytes of all files that were read so far, as they are stored. */
export const bytesRead = { count: 0 };

/** The bytes of standard input. */
export async function* standardInput(): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
    bytesRead.count += chunk.length;
    yield chunk;
  }
}

/** The bytes of a file, with its reads counted while they hang. A chunk is filled anew once the next is asked for. */
export function watched(path: string): AsyncIterable<Uint8Array> & Pick<OpenedDump, "platform"> {
  return { platform: nodePlatform, [Symbol.asyncIterator]: () => read(path) };
}

async function* read(path: string): AsyncGenerator<Uint8Array, void, undefined> {
  const chunks = readChunks(path, { chunkBytes: CHUNK_BYTES, reuse: true });
  try {
    while (true) {
      pendingReads++;
      const { done, value } = await chunks.next().finally(() => pendingReads--);
      if (done === true) return;
      bytesRead.count += value.length;
      yield value;
    }
  } finally {
    await chunks.return();
  }
}
