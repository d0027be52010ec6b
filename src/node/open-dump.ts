import { statSync } from "node:fs";
import type { Platform } from "../containers/platform.js";
import { ParseError } from "../diagnostics/error.js";
import type { PartialSource, ReadDumpOptions } from "../dump-reader.js";
import type { DumpRecord } from "../model/record.js";
import type { ByteRange } from "../text/span.js";
import { isGlob } from "./files/glob.js";
import { listFiles } from "./files/list-files.js";
import { pathOf } from "./files/path-of.js";
import { nodePlatform } from "./platform.js";
import { readExcerpt } from "./ranges/excerpt.js";
import { openExcerpt } from "./ranges/open-excerpt.js";
import { CHUNK_BYTES, readChunks } from "./read-chunks.js";

/** Options of {@link openDump}. */
export interface OpenDumpOptions {
  /** Bytes read at once: 524,288 unless told, above which reading was not faster. */
  readonly chunkBytes?: number;
  /**
   * Only the records that begin in this range of the file as stored, read past its end if need be. Ranges that tile a file give
   * each record once. In a compressed file the range is one of members: a record belongs to it where its member begins there.
   */
  readonly range?: ByteRange;
}

/**
 * A file as chunks of bytes, as they are stored. Each loop over it opens the file anew and closes it when it ends, however it ends.
 * With a range the bytes are those of the range; `parseDump` and `readRecords` find the records that begin in it.
 */
export interface OpenedDump extends AsyncIterable<Uint8Array>, Partial<PartialSource> {
  /** Reads it in the way that costs least: a part of it where a range was asked for, and several files one after the other. */
  readonly readPart?: PartialSource["readPart"];
  readonly path: string;
  /** zlib, OpenSSL and what else Node does faster. `parseDump` takes it from here. */
  readonly platform: Platform;
  /** The files that the path means, as {@link listFiles} gives them: one, or those of a folder or a pattern. */
  files(): AsyncGenerator<OpenedDump, void, undefined>;
}

/**
 * A file, a folder or the files of a pattern, for `parseDump` and `readRecords`, which read one file after the other and give
 * each record its own file's path. Nothing is opened before the first record or chunk is asked for.
 *
 * Looped over, it is the bytes of one file; each chunk is a buffer of its own, which the caller may keep. Where the file cannot
 * be opened or read, the loop rejects with a `ParseError` (see `isParseError`) whose code is `EIO_READ`, whose message names the
 * path and the reason, whose `cause` is Node's error and whose `byteOffset` says how much had been read. So it does for a
 * folder and a pattern, which have no bytes of their own.
 *
 * @param path - a path, a `file:` URL, or a pattern.
 *
 * @throws ParseError with code `USAGE` for another URL, a `chunkBytes` that is no whole number above 0, or a range that is none.
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
export function openDump(path: string | URL, options: OpenDumpOptions = {}): OpenedDump {
  const { chunkBytes = CHUNK_BYTES, range } = options;
  if (!Number.isSafeInteger(chunkBytes) || chunkBytes < 1) {
    throw new ParseError("USAGE", `chunkBytes is ${chunkBytes}: give a whole number of at least 1`);
  }
  const name = pathOf(path);
  return {
    path: name,
    platform: nodePlatform,
    async *files() {
      for await (const file of listFiles(name)) yield openDump(file, options);
    },
    ...(range === undefined ? whole(name, chunkBytes) : part(name, chunkBytes, range)),
  };
}

type Reading = AsyncIterable<Uint8Array> & Partial<PartialSource>;

function whole(path: string, chunkBytes: number): Reading {
  return {
    [Symbol.asyncIterator]: () => readChunks(path, { chunkBytes }),
    readPart(read, options) {
      const open = (file: string, more: ReadDumpOptions) =>
        read(readChunks(file, { chunkBytes, reuse: true }), { platform: nodePlatform, ...options, ...more });
      return isSeveral(path) ? readEach(path, open) : open(path, {});
    },
  };
}

/** The records of the files of a folder or a pattern, each with the path of its own file. */
async function* readEach(
  path: string,
  open: (file: string, more: ReadDumpOptions) => AsyncGenerator<DumpRecord, void, undefined>,
): AsyncGenerator<DumpRecord, void, undefined> {
  for await (const file of listFiles(path)) yield* open(file, { path: file });
}

/** True for a folder, and for a pattern that is no path itself. What cannot be told is one file, and opening it says why. */
function isSeveral(path: string): boolean {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    return found === undefined ? isGlob(path) : found.isDirectory();
  } catch {
    return false;
  }
}

function part(path: string, chunkBytes: number, { byteStart, byteEnd }: ByteRange): Reading {
  if (!isPlace(byteStart) || !(isPlace(byteEnd) || byteEnd === Number.POSITIVE_INFINITY) || byteEnd < byteStart) {
    throw new ParseError(
      "USAGE",
      `the range ${byteStart}-${byteEnd} is none: give whole numbers, the end not before the start`,
    );
  }
  return {
    [Symbol.asyncIterator]: () => readChunks(path, { chunkBytes, from: byteStart, to: byteEnd }),
    async *readPart(read, options) {
      const excerpt = await openExcerpt(path, { byteStart, byteEnd }, { chunkBytes, format: options.format });
      yield* readExcerpt(excerpt, read, { platform: nodePlatform, ...options });
    },
  };
}

function isPlace(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}
