import { pipeline, Readable, type Transform } from "node:stream";
import * as zlib from "node:zlib";
import type { Platform } from "../containers/platform.js";

type Chunks = AsyncGenerator<Uint8Array, void, undefined>;

/** Since Node 22.15, and not in Node 20. */
const { createZstdDecompress } = zlib as { createZstdDecompress?(options: { chunkSize: number }): Transform };

const CHUNK_BYTES = 256 * 1024;

/** See `Platform.unzstd`. */
export const unzstd: Platform["unzstd"] =
  createZstdDecompress && ((chunks) => decompress(chunks, createZstdDecompress({ chunkSize: CHUNK_BYTES })));

async function* decompress(chunks: AsyncIterable<Uint8Array>, transform: Transform): Chunks {
  // What fails here fails the loop below, too; and who leaves the loop ends the source.
  pipeline(Readable.from(copies(chunks)), transform, () => {});
  for await (const chunk of transform) yield chunk;
}

/** The stream reads ahead, and a source may fill its chunk anew by then. */
async function* copies(chunks: AsyncIterable<Uint8Array>): Chunks {
  for await (const chunk of chunks) yield chunk.slice();
}
