import { basename, extname, join } from "node:path";
import type { Input } from "../inputs/input.js";
import type { Destination } from "./destination.js";
import { makeFolder } from "./make-folder.js";
import { openTemporary, removeLeftOvers } from "./temporary.js";

/**
 * Into a folder, one file a record, named from the input and a counter, never from what stands in it. A file appears under its name
 * when it is complete. Where one stands already and `force` is off, writing rejects, and the next record is none the worse.
 */
export async function fileARecord(folder: string, extension: string, force: boolean): Promise<Destination> {
  await makeFolder(folder);
  await removeLeftOvers(folder);
  const nameOf = namer(extension);
  let at: Input | undefined;
  return {
    async open(input) {
      at = input;
    },
    async write(piece) {
      const file = await openTemporary(join(folder, nameOf(at?.path)));
      try {
        await file.write(typeof piece === "string" ? Buffer.from(piece) : piece);
        await file.finish({ replace: force });
      } finally {
        await file.discard();
      }
    },
    close: async () => {},
    abandon: async () => {},
    finish: async () => {},
    discard: async () => {},
  };
}

/** `a/page.txt` gives `page.md`, then `page-2.md`; two inputs of one name, in whatever case, never share a file. */
function namer(extension: string): (path: string | undefined) => string {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  return (path) => {
    const stem = path === undefined ? "stdin" : basename(path, extname(path)) || "input";
    const folded = stem.toLowerCase();
    for (let count = (counts.get(folded) ?? 0) + 1; ; count++) {
      const end = `${count === 1 ? "" : `-${count}`}${extension}`;
      if (taken.has(folded + end)) continue;
      counts.set(folded, count);
      taken.add(folded + end);
      return stem + end;
    }
  };
}
