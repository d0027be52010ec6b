import { stat } from "node:fs/promises";
import { ParseError } from "../../diagnostics/error.js";
import { compileGlob, isGlob } from "./glob.js";
import { pathOf } from "./path-of.js";
import { type Failed, walkFolder } from "./walk-folder.js";

/**
 * The files that a path means, one after the other, in the order of their paths by code units: the path itself where it is no
 * folder; of a folder whatever lies in it at any depth; of a pattern (`*`, `?`, `[a-z]`, `{a,b}`, `**`) what fits it, and what lies
 * in folders that fit. A path that exists is never read as a pattern.
 *
 * Names that begin with a dot are left out unless the pattern spells the dot, as are pipes, sockets and devices. Symbolic links are
 * followed; a folder that several of them lead to is read once. Nothing is opened: a path that does not exist is given as it is.
 *
 * Rejects with a `ParseError` (`EIO_READ`) where a folder cannot be read, or nothing fits the pattern.
 *
 * @example
 * ```ts
 * import { mkdir, writeFile } from "node:fs/promises";
 * import { listFiles } from "newsdump/node";
 *
 * await mkdir("pages/2013", { recursive: true });
 * await writeFile("pages/2013/harbour.txt", "Harbour opens\n");
 * for await (const path of listFiles("pages")) console.log(path); // pages/2013/harbour.txt
 * ```
 */
export function listFiles(pathOrGlob: string | URL): AsyncGenerator<string, void, undefined> {
  return findFiles(pathOf(pathOrGlob), (failure) => {
    throw failure;
  });
}

/** As {@link listFiles}; where `failed` returns, the listing goes on without the folder. */
export async function* findFiles(path: string, failed: Failed): AsyncGenerator<string, void, undefined> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) yield* walkFolder(path.replace(/(?<=.)\/$/, ""), [[]], failed);
  else if (found !== undefined || !isGlob(path)) yield path;
  else {
    const { root, branches } = compileGlob(path);
    let count = 0;
    for await (const file of walkFolder(root, branches, failed)) {
      count++;
      yield file;
    }
    if (count === 0) failed(new ParseError("EIO_READ", `cannot read ${path}: no file fits the pattern`));
  }
}
