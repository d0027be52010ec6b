import type { ByteSource } from "./byte-source.js";
import type { ReadDumpOptions, ReadRecords } from "./dump-reader.js";
import type { ParsedRecord } from "./model/article.js";
import type { Parse, ParseOptions } from "./parser.js";

/** What one call of `parseDump` may be told. */
export interface ParseDumpOptions extends ParseOptions, ReadDumpOptions {}

/** Bytes in, parsed records out. */
export type ParseDump = (
  source: ByteSource,
  options?: ParseDumpOptions,
) => AsyncGenerator<ParsedRecord, void, undefined>;

/** Makes a `parseDump` of a reader and a parser. */
export function makeParseDump(parse: Parse, readRecords: ReadRecords): ParseDump {
  return async function* parseDump(source, options = {}) {
    for await (const record of readRecords(source, options)) yield parse(record, options);
  };
}
