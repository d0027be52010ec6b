import type { ByteSource } from "./byte-source.js";
import * as formats from "./containers/all.js";
import { makeReadRecords, type ReadDumpOptions, type ReadRecords } from "./dump-reader.js";
import type { DumpRecord } from "./model/record.js";

let known: ReadRecords | undefined;

/**
 * Reads the bytes of a dump, record by record, without looking for articles: text, id, address, what the dump states, and where
 * in the dump each record stands. Give a record to `parse` for its article.
 *
 * Faults and errors are those of {@link parseDump}; those of a record are its `diagnostics`.
 *
 * @example
 * ```ts
 * import { readRecords } from "newsdump";
 *
 * const bytes = new TextEncoder().encode('{"text":"The harbour opened.","url":"https://bugle.example/1"}\n');
 * for await (const { text, targetUri } of readRecords(bytes)) {
 *   console.log(targetUri, text); // https://bugle.example/1 The harbour opened.
 * }
 * ```
 */
export function readRecords(
  source: ByteSource,
  options?: ReadDumpOptions,
): AsyncGenerator<DumpRecord, void, undefined> {
  known ??= makeReadRecords(Object.values(formats));
  return known(source, options);
}
