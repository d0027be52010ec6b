import { ParseError } from "../../diagnostics/error.js";

/** The error for a file or folder that cannot be written. */
export function writeFailure(target: string, cause: NodeJS.ErrnoException): ParseError {
  const reason =
    cause.code === "EEXIST"
      ? `${target} exists already: give --force to replace it`
      : `cannot write ${target}: ${cause.message}`;
  return new ParseError("EIO_WRITE", `EIO_WRITE ${reason}`, { cause });
}

/** True where a file stands in the way, which spoils this output and no other. */
export function isInTheWay(error: unknown): error is ParseError {
  return error instanceof ParseError && (error.cause as NodeJS.ErrnoException | undefined)?.code === "EEXIST";
}
