import type { ParseDumpOptions } from "../dump-parser.js";
import type { ParsedRecord } from "../model/article.js";
import { parseDump } from "../parse-dump.js";
import { openDump } from "./open-dump.js";

/**
 * Parses a file, record by record: `parseDump` over {@link openDump}, with the path in `record.source.path`.
 *
 * Rejects with a `ParseError` as `parseDump` does. Breaking out of the loop closes the file.
 *
 * @example
 * ```ts
 * import { writeFile } from "node:fs/promises";
 * import { readDump } from "newsdump/node";
 *
 * await writeFile("harbour.txt", "Harbour opens\n\nLondon- The harbour opened again on Monday, officials said.\n");
 * for await (const { record, article } of readDump("harbour.txt")) {
 *   console.log(record.source.path, article.headline); // harbour.txt Harbour opens
 * }
 * ```
 */
export function readDump(
  path: string | URL,
  options: ParseDumpOptions = {},
): AsyncGenerator<ParsedRecord, void, undefined> {
  const dump = openDump(path);
  return parseDump(dump, { path: dump.path, ...options });
}
