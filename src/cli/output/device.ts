import { open } from "node:fs/promises";
import type { Temporary } from "./temporary.js";
import { writeFailure } from "./write-failure.js";

/** A pipe or device, which no other file may take the place of: it is written as it stands. */
export async function openDevice(path: string): Promise<Temporary> {
  const handle = await open(path, "w").catch((cause) => {
    throw writeFailure(path, cause);
  });
  return {
    async write(bytes) {
      try {
        for (let at = 0; at < bytes.length; ) at += (await handle.write(bytes, at)).bytesWritten;
      } catch (cause) {
        throw writeFailure(path, cause as NodeJS.ErrnoException);
      }
    },
    finish: async () => {},
    discard: () => handle.close().catch(() => {}),
  };
}
