import { randomBytes } from "node:crypto";
import { unlinkSync } from "node:fs";
import { link, lstat, mkdir, open, rename, unlink } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { ParseError } from "../diagnostics/error.js";

/** Writes files into one folder. */
export interface OutputFolder {
  /** Writes one file, named from the input and a counter, and resolves when it stands complete. */
  write(input: string | undefined, text: string): Promise<void>;
}

/** The file being written, removed when a second signal ends the process at once. */
let unfinished: string | undefined;

/** Removes what a write left behind; for the moment before the process is ended by a signal. */
export function removeUnfinished(): void {
  if (unfinished === undefined) return;
  try {
    unlinkSync(unfinished);
  } catch {
    // It stands complete under its own name, or was never made.
  }
}

/**
 * Opens a folder for output, and makes it where it is not there.
 *
 * Names come from the input's own name, never from what stands in it. A file appears under its name when it is complete:
 * it is written under another in the same folder and moved, which follows no symbolic link.
 *
 * @throws ParseError with code `EIO_WRITE`; also from `write`, where a file stands in the way and `force` is off.
 */
export async function openOutputFolder(folder: string, extension: string, force: boolean): Promise<OutputFolder> {
  await mkdir(folder, { recursive: true }).catch((cause: NodeJS.ErrnoException) => {
    const reason = cause.code === "EEXIST" ? "it is no folder" : cause.message;
    throw new ParseError("EIO_WRITE", `EIO_WRITE cannot write into ${folder}: ${reason}`, { cause });
  });
  const taken = new Set<string>();
  return {
    async write(input, text) {
      const target = join(folder, nextName(input, extension, taken));
      const temporary = join(folder, `.newsdump-${randomBytes(8).toString("hex")}.tmp`);
      unfinished = temporary;
      try {
        await writeNew(temporary, text);
        await (force ? rename(temporary, target) : moveInto(temporary, target));
      } catch (cause) {
        await unlink(temporary).catch(() => {});
        throw failure(target, cause as NodeJS.ErrnoException);
      } finally {
        unfinished = undefined;
      }
    },
  };
}

/** `a/page.txt` gives `page.md`, then `page-2.md`; two inputs of one name, in whatever case, never share a file. */
function nextName(input: string | undefined, extension: string, taken: Set<string>): string {
  const stem = input === undefined ? "stdin" : basename(input, extname(input)) || "input";
  for (let count = 1; ; count++) {
    const name = `${stem}${count === 1 ? "" : `-${count}`}${extension}`;
    const folded = name.toLowerCase();
    if (taken.has(folded)) continue;
    taken.add(folded);
    return name;
  }
}

/** `wx` is O_EXCL: it fails where anything stands, a symbolic link too. */
async function writeNew(path: string, text: string): Promise<void> {
  const file = await open(path, "wx");
  try {
    await file.writeFile(text);
  } finally {
    await file.close();
  }
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

function failure(target: string, cause: NodeJS.ErrnoException): ParseError {
  if (cause.code === "EEXIST") {
    return new ParseError("EIO_WRITE", `EIO_WRITE ${target} exists already: give --force to replace it`, { cause });
  }
  return new ParseError("EIO_WRITE", `EIO_WRITE cannot write ${target}: ${cause.message}`, { cause });
}
