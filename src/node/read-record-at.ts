import { ParseError } from "../diagnostics/error.js";
import type { ReadDumpOptions } from "../dump-reader.js";
import type { DumpRecord, RecordSource } from "../model/record.js";
import { readRecords } from "../read-records.js";
import { pathOf } from "./files/path-of.js";
import { nodePlatform } from "./platform.js";
import { readExcerpt } from "./ranges/excerpt.js";
import { openExcerptAt } from "./ranges/open-excerpt.js";

/**
 * Reads one record of a file again, by the place that it has in `record.source`: its own member of a gzip file, or its own bytes.
 * Where the format has no such way in (a record amid one gzip stream, a plain text that was split), the file is read up to it.
 *
 * Gives the record that was read there, with the same options. Diagnostics are those of the record itself; what was told with it of
 * bytes that lie before it is not told again.
 *
 * Rejects with a `ParseError`: `EIO_READ` where the file cannot be read or no record begins there, `USAGE` for a source without `bytes`.
 *
 * @example
 * ```ts
 * import { writeFile } from "node:fs/promises";
 * import { openDump, readRecordAt } from "newsdump/node";
 * import { readRecords } from "newsdump";
 *
 * await writeFile("corpus.jsonl", '{"text":"The harbour opened."}\n{"text":"The sea wall was repaired."}\n');
 * const sources = [];
 * for await (const { source } of readRecords(openDump("corpus.jsonl"))) sources.push(source);
 * const [, second] = sources;
 * if (second !== undefined) console.log((await readRecordAt("corpus.jsonl", second)).text); // The sea wall was repaired.
 * ```
 */
export async function readRecordAt(
  path: string | URL,
  source: RecordSource,
  options: ReadDumpOptions = {},
): Promise<DumpRecord> {
  const name = pathOf(path);
  const { bytes } = source;
  if (bytes === undefined) throw new ParseError("USAGE", "a record is found by source.bytes, and the source has none");
  const given = source.path === undefined ? {} : { path: source.path };
  const excerpt = await openExcerptAt(name, { ...source, bytes }, options.format);
  for await (const record of readExcerpt(excerpt, readRecords, { platform: nodePlatform, ...given, ...options })) {
    return record;
  }
  throw new ParseError("EIO_READ", `no record of ${name} begins at byte ${bytes.byteStart}`, {
    byteOffset: bytes.byteStart,
  });
}
