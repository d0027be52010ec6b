import { write } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";
import { isatty } from "node:tty";
import { ParseError } from "../../diagnostics/error.js";

/** Thrown when the reader of standard output has gone (`| head -1`): a reason to stop, not a failure. */
export class ReaderGone extends Error {
  override readonly name = "ReaderGone";
}

const BUSY_MS = 5;

/**
 * Writes a text to standard output and resolves when it is there, so that a slow reader slows the program.
 *
 * @throws ReaderGone when nobody reads any more; ParseError with code `EIO_WRITE` when it cannot be written.
 */
export function print(text: string): Promise<void> {
  return printBytes(Buffer.from(text));
}

/** The same of bytes. Not by `process.stdout`, which blocks the whole process while a pipe is full: signals must be heard meanwhile. */
export async function printBytes(bytes: Uint8Array): Promise<void> {
  if (bytes.length === 0) return;
  if (isatty(1)) {
    // Only the stream knows how to write to a console of Windows.
    await new Promise<void>((resolve, reject) => {
      process.stdout.write(bytes, (error) => (error == null ? resolve() : reject(failure(error))));
    });
    return;
  }
  for (let at = 0; at < bytes.length; ) at += await writeSome(bytes, at);
}

async function writeSome(bytes: Uint8Array, at: number): Promise<number> {
  try {
    return await new Promise<number>((resolve, reject) => {
      write(1, bytes, at, bytes.length - at, null, (error, written) =>
        error === null ? resolve(written) : reject(error),
      );
    });
  } catch (error) {
    // Whoever holds the other end made the pipe non-blocking, and it is full.
    if ((error as NodeJS.ErrnoException).code !== "EAGAIN") throw failure(error as NodeJS.ErrnoException);
    await delay(BUSY_MS);
    return 0;
  }
}

function failure(error: NodeJS.ErrnoException): Error {
  if (error.code === "EPIPE") return new ReaderGone();
  return new ParseError("EIO_WRITE", `EIO_WRITE cannot write to standard output: ${error.message}`, { cause: error });
}
