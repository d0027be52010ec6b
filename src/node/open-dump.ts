import { type FileHandle, open } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { ParseError } from "../diagnostics/error.js";
import { readFailure } from "./read-failure.js";

/** Options of {@link openDump}. */
export interface OpenDumpOptions {
  /** Bytes read at once: 262,144 unless told, above which reading was not faster. */
  readonly chunkBytes?: number;
}

/** A file as chunks of bytes. Each loop over it opens the file anew and closes it when it ends, however it ends. */
export interface OpenedDump extends AsyncIterable<Uint8Array> {
  readonly path: string;
}

const CHUNK_BYTES = 256 * 1024;

/**
 * The bytes of a file, for `parseDump`. Nothing is opened before the first chunk is asked for.
 *
 * Each chunk is a buffer of its own, which the caller may keep. Where the file cannot be opened or read, the loop
 * rejects with a `ParseError` (see `isParseError`) whose code is `EIO_READ`, whose message names the path and the reason,
 * whose `cause` is Node's error and whose `byteOffset` says how much had been read.
 *
 * @param path - a path, or a `file:` URL.
 *
 * @throws ParseError with code `USAGE` for another URL, or a `chunkBytes` that is no whole number above 0.
 *
 * @example
 * ```ts
 * import { writeFile } from "node:fs/promises";
 * import { parseDump } from "newsdump";
 * import { openDump } from "newsdump/node";
 *
 * await writeFile("harbour.txt", "Harbour opens\n\nLondon- The harbour opened again on Monday, officials said.\n");
 * for await (const { record, article } of parseDump(openDump("harbour.txt"), { path: "harbour.txt" })) {
 *   console.log(record.id, article.headline); // harbour Harbour opens
 * }
 * ```
 */
export function openDump(path: string | URL, { chunkBytes = CHUNK_BYTES }: OpenDumpOptions = {}): OpenedDump {
  if (!Number.isSafeInteger(chunkBytes) || chunkBytes < 1) {
    throw new ParseError("USAGE", `chunkBytes is ${chunkBytes}: give a whole number of at least 1`);
  }
  const name = typeof path === "string" ? path : pathOf(path);
  return { path: name, [Symbol.asyncIterator]: () => readChunks(name, chunkBytes) };
}

function pathOf(url: URL): string {
  try {
    return fileURLToPath(url);
  } catch (cause) {
    throw new ParseError("USAGE", `openDump takes a path or a file: URL, and was given ${url.href}`, { cause });
  }
}

async function* readChunks(path: string, chunkBytes: number): AsyncGenerator<Uint8Array, void, undefined> {
  let byteOffset = 0;
  let handle: FileHandle | undefined;
  try {
    handle = await open(path).catch((cause) => {
      throw readFailure(path, cause, 0);
    });
    while (true) {
      const { buffer, bytesRead } = await handle.read(new Uint8Array(chunkBytes), 0, chunkBytes).catch((cause) => {
        throw readFailure(path, cause, byteOffset);
      });
      if (bytesRead === 0) return;
      byteOffset += bytesRead;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await handle?.close();
  }
}
