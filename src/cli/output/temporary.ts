import { createHash } from "node:crypto";
import { unlinkSync } from "node:fs";
import { type FileHandle, link, lstat, open, readdir, rename, unlink } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { writeFailure } from "./write-failure.js";

/** A file that is written under another name in the same folder, and gets its own when it is complete. */
export interface Temporary {
  write(bytes: Uint8Array): Promise<void>;
  /** Brings it to the disk and gives it its name; `replace` where it may take the place of a file that stands there. */
  finish(options: { replace: boolean }): Promise<void>;
  /** Removes what was written. Nothing happens once it is finished. */
  discard(): Promise<void>;
}

/** The temporary files of this process. */
const unfinished = new Set<string>();

/** Removes what writes left behind; for the moment before the process is ended by a signal. */
export function removeUnfinished(): void {
  for (const path of unfinished) {
    try {
      unlinkSync(path);
    } catch {
      // It stands complete under its own name, or was never made.
    }
  }
}

/** The processes of another machine, which may share the folder, have numbers of their own. */
const machine = createHash("sha256").update(hostname()).digest("hex").slice(0, 6);

/** `page.jsonl.tmp-4711-a1b2c3`. */
function temporaryName(target: string): string {
  return `${target}.tmp-${process.pid}-${machine}`;
}

/** Opens a new file beside its target. `wx` is O_EXCL: it fails where anything stands, a symbolic link too. */
export async function openTemporary(target: string): Promise<Temporary> {
  const temporary = temporaryName(target);
  unfinished.add(temporary);
  let handle: FileHandle | undefined = await open(temporary, "wx").catch(async (cause) => {
    // A disk of the network may have made it all the same.
    if (cause.code !== "EEXIST") await unlink(temporary).catch(() => {});
    unfinished.delete(temporary);
    throw writeFailure(target, cause);
  });
  async function close(): Promise<void> {
    const open = handle;
    handle = undefined;
    await open?.close();
  }
  async function discard(): Promise<void> {
    if (!unfinished.has(temporary)) return;
    await close().catch(() => {});
    await unlink(temporary).catch(() => {});
    unfinished.delete(temporary);
  }
  return {
    async write(bytes) {
      try {
        for (let at = 0; at < bytes.length; ) at += (await (handle as FileHandle).write(bytes, at)).bytesWritten;
      } catch (cause) {
        await discard();
        throw writeFailure(target, cause as NodeJS.ErrnoException);
      }
    },
    async finish({ replace }) {
      try {
        await (handle as FileHandle).sync();
        await close();
        await (replace ? rename(temporary, target) : moveInto(temporary, target));
        unfinished.delete(temporary);
      } catch (cause) {
        // One that stands in the way may be compared with it before it is discarded.
        if ((cause as NodeJS.ErrnoException).code !== "EEXIST") await discard();
        throw writeFailure(target, cause as NodeJS.ErrnoException);
      }
    },
    discard,
  };
}

/** Moves without replacing. A second name fails where one stands already, which a rename does not. */
async function moveInto(temporary: string, target: string): Promise<void> {
  try {
    await link(temporary, target);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") throw error;
    // A file system without second names.
    const standing = await lstat(target).catch(() => undefined);
    if (standing !== undefined) throw Object.assign(new Error("it exists", { cause: error }), { code: "EEXIST" });
    await rename(temporary, target);
    return;
  }
  await unlink(temporary);
}

/**
 * Removes the temporary files that processes of this machine left behind which live no more: all in a folder, or those of one
 * target, where the other files are none of our business.
 */
export async function removeLeftOvers(folder: string, target = ""): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const [, stem, pid, where = machine] = /^(.*)\.tmp-(\d{1,10})(?:-([0-9a-f]{6}))?$/.exec(name) ?? [];
    if (pid === undefined || where !== machine || isAlive(Number(pid))) continue;
    if (target === "" || stem === target) await unlink(join(folder, name)).catch(() => {});
  }
}

/** This process has written nothing yet: its number on a file is that of one before, as in a container. */
function isAlive(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== "ESRCH";
  }
}
