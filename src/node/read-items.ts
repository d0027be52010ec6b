import type { ReadDumpOptions } from "../dump-reader.js";
import type { DumpRecord } from "../model/record.js";
import { readRecords } from "../read-records.js";
import { type OpenDumpOptions, openDump } from "./open-dump.js";

/** A record, or a call that tells of what lies beside records and waits for its turn. */
export type ReadItem = DumpRecord | (() => void);

/** The records of files, and between them what `onDiagnostic` and `onRegion` are to be told. */
export async function* readItems(
  paths: AsyncIterable<string | URL>,
  { onDiagnostic, onRegion, ...options }: ReadDumpOptions & OpenDumpOptions,
): AsyncGenerator<ReadItem, void, undefined> {
  let told: (() => void)[] = [];
  function* take(): Generator<ReadItem> {
    const taken = told;
    if (taken.length > 0) told = [];
    yield* taken;
  }
  const reading: ReadDumpOptions = {
    ...options,
    ...(onDiagnostic !== undefined && { onDiagnostic: (found) => void told.push(() => onDiagnostic(found)) }),
    ...(onRegion !== undefined && { onRegion: (region) => void told.push(() => onRegion(region)) }),
  };
  for await (const path of paths) {
    for await (const file of openDump(path, options).files()) {
      try {
        for await (const record of readRecords(file, { path: file.path, ...reading })) {
          yield* take();
          yield record;
        }
      } catch (error) {
        // What was told before the failure is told before it.
        yield* take();
        throw error;
      }
      yield* take();
    }
  }
}
