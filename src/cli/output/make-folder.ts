import { mkdir } from "node:fs/promises";
import { ParseError } from "../../diagnostics/error.js";

/** Makes a folder for output where it is not there, with those above it. */
export async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true }).catch((cause: NodeJS.ErrnoException) => {
    const reason = cause.code === "EEXIST" || cause.code === "ENOTDIR" ? "it is no folder" : cause.message;
    throw new ParseError("EIO_WRITE", `EIO_WRITE cannot write into ${folder}: ${reason}`, { cause });
  });
}
