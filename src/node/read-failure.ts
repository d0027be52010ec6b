import { ParseError } from "../diagnostics/error.js";
import { isGlob } from "./files/glob.js";

/** Node's codes in words that say what to do. */
const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EISDIR: "it is a folder, which has no bytes of its own",
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
  const advice = code === "ENOENT" && isGlob(path) ? "; a pattern has no bytes of its own" : "";
  return new ParseError("EIO_READ", `cannot read ${path}: ${reason}${advice}`, { cause, byteOffset });
}
