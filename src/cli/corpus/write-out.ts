import { rename, rm, writeFile } from "node:fs/promises";
import { writeFailure } from "../output/write-failure.js";

/** Writes a file that is whole or not there. */
export async function writeOut(path: string, text: string): Promise<void> {
  const draft = `${path}.tmp-${process.pid}`;
  try {
    await writeFile(draft, text, { flush: true });
    await rename(draft, path);
  } catch (cause) {
    await rm(draft, { force: true });
    throw writeFailure(path, cause as NodeJS.ErrnoException);
  }
}
