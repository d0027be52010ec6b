import { fileURLToPath } from "node:url";
import { ParseError } from "../../diagnostics/error.js";

/** The path of a path or `file:` URL; another URL throws a `ParseError` (`USAGE`). */
export function pathOf(path: string | URL): string {
  if (typeof path === "string") return path;
  try {
    return fileURLToPath(path);
  } catch (cause) {
    throw new ParseError("USAGE", `a path or a file: URL is needed, and was given ${path.href}`, { cause });
  }
}
