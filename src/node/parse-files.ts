import { availableParallelism } from "node:os";
import { pathToFileURL } from "node:url";
import { ParseError } from "../diagnostics/error.js";
import type { ParseDumpOptions } from "../dump-parser.js";
import type { ParsedRecord } from "../model/article.js";
import type { Block } from "../model/block.js";
import type { DumpRecord } from "../model/record.js";
import type { ParseOptions } from "../parser.js";
import type { ParsedAlone, ParsedBatch } from "./node-worker.js";
import type { OpenDumpOptions } from "./open-dump.js";
import { readDump } from "./read-dump.js";
import { type ReadItem, readItems } from "./read-items.js";
import { batches } from "./workers/batches.js";
import { inOrder } from "./workers/in-order.js";
import { unpackBlocks } from "./workers/packed-blocks.js";
import { openPool, type Pool } from "./workers/pool.js";

/** Options of {@link parseFiles}. */
export interface ParseFilesOptions extends ParseDumpOptions, Omit<OpenDumpOptions, "range"> {
  /** How many threads parse; as many as there are processors unless told. With 1 there is none, and all is done here. */
  readonly workers?: number;
  /** The script of the threads, `node-worker.js` of this package: for a bundle, which has to bring it along. */
  readonly workerScript?: string | URL;
}

/** Paths, folders or patterns, one or several. */
export type FilePaths = string | URL | Iterable<string | URL> | AsyncIterable<string | URL>;

/**
 * Parses files in several threads: what {@link readDump} gives for one path after the other, in the same order, whatever the number of
 * threads. Files are read here, and records are parsed in the threads, so one large file keeps all of them busy. A few batches of
 * records are under way at any time; a loop that takes its time slows the reading.
 *
 * Options are those of `readDump`. `profiles` have to be plain data, for they go to the threads; functions such as `htmlToText` are called
 * here. `onDiagnostic` and `onRegion` are called in order, just before the records that they lie beside.
 *
 * Rejects with a `ParseError` as `readDump` does, and with `EIO_READ` where a thread ends. Breaking out of the loop ends the threads.
 *
 * @throws ParseError with code `USAGE` for profiles that are not plain data, or `workers` that is no whole number above 0.
 *
 * @example
 * ```ts no-run
 * import { parseFiles } from "newsdump/node";
 *
 * for await (const { record, article } of parseFiles(["2013/*.warc.gz", "corpus.jsonl"], { workers: 4 })) {
 *   console.log(record.source.path, record.source.index, article.headline);
 * }
 * ```
 */
export function parseFiles(
  paths: FilePaths,
  { workers = availableParallelism(), workerScript, ...options }: ParseFilesOptions = {},
): AsyncGenerator<ParsedRecord, void, undefined> {
  if (!Number.isSafeInteger(workers) || workers < 1) {
    throw new ParseError("USAGE", `workers is ${workers}: give a whole number of at least 1`);
  }
  const { profiles, language, templates, signal } = options;
  const settings = {
    ...(profiles !== undefined && { profiles }),
    ...(language !== undefined && { language }),
    ...(templates !== undefined && { templates }),
  };
  if (workers === 1) return parseHere(paths, options);
  try {
    structuredClone(settings);
  } catch (cause) {
    throw new ParseError("USAGE", "profiles go to other threads: give plain data, or workers: 1", { cause });
  }
  const open = () =>
    openPool<ParseOptions, readonly DumpRecord[], ParsedBatch>({
      script: scriptUrl(workerScript),
      size: workers,
      settings,
      signal,
    });
  return parseInThreads(paths, options, { workers, open });
}

/** Lies beside the module in the package, in both of its builds. */
function scriptUrl(script: string | URL = new URL("./node-worker.js", import.meta.url)): URL {
  return typeof script === "string" ? pathToFileURL(script) : script;
}

async function* parseHere(paths: FilePaths, options: ParseDumpOptions & OpenDumpOptions) {
  for await (const path of each(paths)) yield* readDump(path, options);
}

async function* parseInThreads(
  paths: FilePaths,
  options: ParseDumpOptions & OpenDumpOptions,
  { workers, open }: { workers: number; open: () => Pool<readonly DumpRecord[], ParsedBatch> },
): AsyncGenerator<ParsedRecord, void, undefined> {
  const pool = open();
  const run = async (batch: readonly ReadItem[]): Promise<(ParsedRecord | (() => void))[]> => {
    const records = batch.filter((item) => typeof item === "object");
    if (records.length === 0) return batch.filter((item) => typeof item === "function");
    const { alone, blocks } = await pool.run(records);
    const parsed: ParsedAlone[] = JSON.parse(alone);
    const all = unpackBlocks(blocks);
    let at = 0;
    return batch.map((item) => {
      if (typeof item === "function") return item;
      return together(item, parsed[at] as ParsedAlone, all[at++] as Block[]);
    });
  };
  const weigh = (item: ReadItem): number => (typeof item === "object" ? item.text.length : 0);
  try {
    const read = batches(readItems(each(paths), options), weigh);
    for await (const items of inOrder(read, run, workers * 2)) {
      for (const item of items) {
        if (typeof item === "function") item();
        else yield item;
      }
    }
  } finally {
    await pool.close();
  }
}

/** The keys in the order that `parse` gives them. */
function together(
  { text, stated: _stated, parts: _parts, diagnostics: _diagnostics, ...record }: DumpRecord,
  { kind, ...rest }: ParsedAlone,
  blocks: readonly Block[],
): ParsedRecord {
  return { kind, text, blocks, ...rest, record };
}

async function* each(paths: FilePaths): AsyncGenerator<string | URL> {
  if (typeof paths === "string" || paths instanceof URL) yield paths;
  else yield* paths;
}
