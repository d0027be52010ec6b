import { type Diagnostic, isParseError } from "../../src/core.js";
import type { DumpRecord } from "../../src/model/record.js";
import { readRecords } from "../../src/read-records.js";
import type { Opened, Source } from "./protocol.js";

/** A page holds the texts of so many characters, and of so many records; what is longer is for the command line. */
const MOST_CHARACTERS = 160_000_000;
const MOST_RECORDS = 200_000;
/** After so many milliseconds of reading, what the page asks is answered first. */
const SLICE = 25;

/** How far the reading is, in bytes as stored. */
interface Progress {
  readonly read: number;
  readonly total: number;
  readonly records: number;
}

/** The records of the dump at hand, kept unparsed: a reader looks at few of them. */
export interface DumpStore {
  readonly records: readonly DumpRecord[];
  /** Reads sources one after the other in place of what was there; a reading under way ends. */
  open(sources: readonly Source[], onProgress: (progress: Progress) => void): Promise<Opened>;
  cancel(): void;
}

/** An empty store. */
export function makeDumpStore(): DumpStore {
  let records: DumpRecord[] = [];
  let reading: AbortController | undefined;

  async function open(sources: readonly Source[], onProgress: (progress: Progress) => void): Promise<Opened> {
    reading?.abort();
    const own = new AbortController();
    reading = own;
    const taken: DumpRecord[] = [];
    records = taken;
    const diagnostics: Diagnostic[] = [];
    const total = sources.reduce((sum, { blob }) => sum + blob.size, 0);
    let [read, characters, last] = [0, 0, performance.now()];
    const stopped = (why: string): Opened => ({ records: taken.length, diagnostics, stopped: why });

    async function* counted(blob: Blob) {
      const reader = blob.stream().getReader();
      try {
        for (;;) {
          const { done, value } = await reader.read();
          if (done) return;
          read += value.length;
          yield value;
        }
      } finally {
        await reader.cancel();
      }
    }

    try {
      for (const { name, blob } of sources) {
        const told = {
          path: name,
          signal: own.signal,
          // What the records' digests say is for archivists; here it would cost a quarter of the time.
          digests: false,
          onDiagnostic: (diagnostic: Diagnostic) => void diagnostics.push(diagnostic),
        };
        for await (const record of readRecords(counted(blob), told)) {
          // The reader asks its signal for each chunk, which may hold thousands of records.
          own.signal.throwIfAborted();
          taken.push(record);
          characters += record.text.length;
          if (characters > MOST_CHARACTERS || taken.length >= MOST_RECORDS) {
            return stopped(
              `This page holds no more: ${taken.length.toLocaleString("en")} records were read. The command line reads dumps of any size.`,
            );
          }
          if (performance.now() - last < SLICE) continue;
          onProgress({ read, total, records: taken.length });
          await new Promise((resume) => setTimeout(resume));
          last = performance.now();
        }
      }
    } catch (error) {
      if (own.signal.aborted) return stopped("Reading was stopped. What had been read so far is here.");
      if (isParseError(error)) return stopped(`Reading failed: ${error.message}.`);
      throw error;
    }
    return { records: taken.length, diagnostics };
  }

  return {
    get records() {
      return records;
    },
    open,
    cancel: () => reading?.abort(),
  };
}
