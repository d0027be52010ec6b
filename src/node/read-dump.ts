import type { ParseDumpOptions } from "../dump-parser.js";
import type { ParsedRecord } from "../model/article.js";
import { parseDump } from "../parse-dump.js";
import { type OpenDumpOptions, type OpenedDump, openDump } from "./open-dump.js";

/**
 * Parses a file, a folder or the files of a pattern, record by record: `parseDump` over each file that {@link listFiles} gives, in
 * that order, with its path in `record.source.path` and `record.source.index` counted anew.
 *
 * Rejects with a `ParseError` as `parseDump` does, at the first file that cannot be read. Breaking out of the loop closes the file.
 *
 * @example
 * ```ts
 * import { mkdir, writeFile } from "node:fs/promises";
 * import { readDump } from "newsdump/node";
 *
 * await mkdir("pages", { recursive: true });
 * await writeFile("pages/harbour.txt", "Harbour opens\n\nLondon- The harbour opened again on Monday, officials said.\n");
 * for await (const { record, article } of readDump("pages")) {
 *   console.log(record.source.path, article.headline); // pages/harbour.txt Harbour opens
 * }
 * ```
 */
export function readDump(
  path: string | URL,
  options: ParseDumpOptions & OpenDumpOptions = {},
): AsyncGenerator<ParsedRecord, void, undefined> {
  return readAll(openDump(path, options), options);
}

async function* readAll(dump: OpenedDump, options: ParseDumpOptions): AsyncGenerator<ParsedRecord, void, undefined> {
  for await (const file of dump.files()) yield* parseDump(file, { path: file.path, ...options });
}
