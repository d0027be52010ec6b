import { ParseError } from "../diagnostics/error.js";

/** Node's codes in words that say what to do. */
const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EISDIR: "it is a folder",
  EACCES: "permission denied",
  EPERM: "permission denied",
  ENOTDIR: "a part of the path is no folder",
  ELOOP: "its symbolic links go round in a circle",
  ENAMETOOLONG: "the name is too long",
  EMFILE: "too many files are open",
};

/** The error for a file that cannot be opened or read. */
export function readFailure(path: string, cause: unknown, byteOffset: number): ParseError {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : undefined;
  const reason = code === undefined ? String(cause) : `${reasons[code] ?? (cause as Error).message} (${code})`;
  return new ParseError("EIO_READ", `cannot read ${path}: ${reason}`, { cause, byteOffset });
}
