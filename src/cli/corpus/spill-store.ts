import { closeSync, mkdirSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import { BINS } from "../../corpus/duplicates/fingerprint.js";
import type { SignatureStore } from "../../corpus/duplicates/signature-store.js";
import { writeFailure } from "../output/write-failure.js";

/** A store in a file, and how it is taken away again. */
export interface SpillStore extends SignatureStore {
  remove(): void;
}

const BYTES = BINS * 2;
/** So many are written at once; these are still in memory. */
const BATCH = 4096;

/** Keeps MinHashes in a file of a folder, which is made if need be: memory then grows by less than 400 bytes an article. */
export function spillStore(folder: string): SpillStore {
  const path = join(folder, `newsdump-signatures-${process.pid}.tmp`);
  let file: number;
  try {
    mkdirSync(folder, { recursive: true });
    file = openSync(path, "w+");
  } catch (cause) {
    throw writeFailure(path, cause as NodeJS.ErrnoException);
  }
  const batch = new Uint16Array(BATCH * BINS);
  const found = new Uint16Array(BINS);
  let written = 0;
  let waiting = 0;
  return {
    add(minHash) {
      batch.set(minHash, waiting * BINS);
      waiting++;
      if (waiting < BATCH) return;
      try {
        writeSync(file, batch, 0, batch.byteLength, written * BYTES);
      } catch (cause) {
        throw writeFailure(path, cause as NodeJS.ErrnoException);
      }
      written += waiting;
      waiting = 0;
    },
    get(index) {
      if (index >= written) return batch.subarray((index - written) * BINS, (index - written + 1) * BINS);
      readSync(file, found, 0, BYTES, index * BYTES);
      return found;
    },
    remove() {
      closeSync(file);
      rmSync(path, { force: true });
    },
  };
}
