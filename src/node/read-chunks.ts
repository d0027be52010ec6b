import { type FileHandle, open } from "node:fs/promises";
import { readFailure } from "./read-failure.js";

/** Bytes read at once unless told: with half of it a WET file takes a tenth longer, with twice as much no less. */
export const CHUNK_BYTES = 512 * 1024;

/** Where to read, and how much at once. */
export interface ReadChunksOptions {
  readonly chunkBytes: number;
  /** The first byte; without it from where the file stands, which pipes need. */
  readonly from?: number;
  /** The end; to that of the file unless told. */
  readonly to?: number;
  /** One buffer for all chunks, filled anew when the next is asked for. Readers of dumps copy what they keep. */
  readonly reuse?: boolean;
}

/** The buffer of a file that was read to its end, for the next one: most files are small, and of many each would make one anew. */
let spare: Uint8Array<ArrayBuffer> | undefined;

/** The bytes of a file; each chunk is a buffer of its own unless told. The file is closed when the loop ends, however it ends. */
export async function* readChunks(
  path: string,
  { chunkBytes, from, to = Number.POSITIVE_INFINITY, reuse = false }: ReadChunksOptions,
): AsyncGenerator<Uint8Array, void, undefined> {
  let position = from ?? 0;
  let handle: FileHandle | undefined;
  let own: Uint8Array<ArrayBuffer> | undefined;
  if (reuse && spare?.length === chunkBytes) {
    own = spare;
    spare = undefined;
  }
  try {
    handle = await open(path).catch((cause) => {
      throw readFailure(path, cause, 0);
    });
    while (position < to) {
      const length = Math.min(chunkBytes, to - position);
      const at = from === undefined ? null : position;
      const chunk: Uint8Array<ArrayBuffer> = own ?? new Uint8Array(chunkBytes);
      if (reuse) own = chunk;
      const { buffer, bytesRead } = await handle.read(chunk, 0, length, at).catch((cause) => {
        throw readFailure(path, cause, position);
      });
      if (bytesRead === 0) return;
      position += bytesRead;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    spare = own ?? spare;
    // What was read is read, whatever closing says.
    await handle?.close().catch(() => {});
  }
}

/** The bytes of a file between two places, as many as there are. */
export async function readBetween(path: string, from: number, to: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(Math.max(0, to - from));
  let length = 0;
  for await (const chunk of readChunks(path, { chunkBytes: CHUNK_BYTES, from, to })) {
    bytes.set(chunk, length);
    length += chunk.length;
  }
  return bytes.subarray(0, length);
}
