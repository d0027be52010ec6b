import { lstat } from "node:fs/promises";
import { basename, dirname } from "node:path";
import type { Framing } from "../../exporters/assemble-file.js";
import { batched } from "./batched.js";
import type { Destination } from "./destination.js";
import { openDevice } from "./device.js";
import { openTemporary, removeLeftOvers, type Temporary } from "./temporary.js";
import { writeFailure } from "./write-failure.js";

/** All records into one file, which appears, or replaces what stood there, when the last one is written. */
export async function oneFile(
  path: string,
  { framing, force }: { framing: Framing; force: boolean },
): Promise<Destination> {
  const standing = await lstat(path).catch(() => undefined);
  const isDevice = standing !== undefined && !standing.isFile() && !standing.isSymbolicLink();
  if (standing !== undefined && !isDevice && !force) {
    throw writeFailure(path, Object.assign(new Error("it exists"), { code: "EEXIST" }));
  }
  if (!isDevice) await removeLeftOvers(dirname(path), basename(path));
  const file: Temporary = await (isDevice ? openDevice(path) : openTemporary(path));
  const batch = batched(framing, (bytes) => file.write(bytes));
  return {
    open: async () => {},
    write: (piece) => batch.write(piece),
    close: async () => {},
    abandon: async () => {},
    async finish() {
      await batch.end();
      await file.finish({ replace: force });
    },
    discard: () => file.discard(),
  };
}
