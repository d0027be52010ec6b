import type { ByteSource } from "./byte-source.js";
import { makeParseDump, type ParseDump, type ParseDumpOptions } from "./dump-parser.js";
import type { ParsedRecord } from "./model/article.js";
import { parse } from "./parse.js";
import { readRecords } from "./read-records.js";

let known: ParseDump | undefined;

/**
 * Parses the bytes of a dump, record by record. The format is recognised from the first bytes unless it is given.
 *
 * Faults of content are diagnostics of their record; those of no record go to `options.onDiagnostic`. The generator
 * rejects with a `ParseError` (see `isParseError`) where reading fails (`EIO_READ`), the signal ends it (`ABORTED`),
 * or an option is off (`USAGE`). Breaking out of the loop lets go of the source.
 *
 * @example
 * ```ts
 * import { parseDump } from "newsdump";
 *
 * const bytes = new TextEncoder().encode("Harbour opens\n\nLondon- The harbour opened again on Monday, officials said.");
 * for await (const { record, article } of parseDump(bytes)) {
 *   console.log(record.source.index, article.headline); // 0 Harbour opens
 * }
 * ```
 */
export function parseDump(
  source: ByteSource,
  options?: ParseDumpOptions,
): AsyncGenerator<ParsedRecord, void, undefined> {
  known ??= makeParseDump(parse, readRecords);
  return known(source, options);
}
