import { stat } from "node:fs/promises";
import type { ParseError } from "../../diagnostics/error.js";
import { readFailure } from "../read-failure.js";
import { type FolderEntry, folderEntries } from "./folder-entries.js";
import { following, type Rest } from "./glob.js";

/** Told of a folder that cannot be read. */
export type Failed = (failure: ParseError) => void;

/** The files below a folder that the branches of a pattern lead to, in the order of their paths by code units. */
export async function* walkFolder(
  root: string,
  branches: readonly Rest[],
  failed: Failed,
): AsyncGenerator<string, void, undefined> {
  /** The folders on the way down, and those that symbolic links led to. */
  const seen = new Set([await identityOf(root === "" ? "." : root)]);
  yield* walk(root, branches);

  async function* walk(folder: string, rests: readonly Rest[]): AsyncGenerator<string, void, undefined> {
    const join = (name: string): string =>
      folder === "" || folder.endsWith("/") ? folder + name : `${folder}/${name}`;
    for (const entry of await entriesOf(folder, rests, join)) {
      const path = join(entry.name);
      const next = following(rests, entry);
      const isWhole = next.some((rest) => rest.length === 0);
      if (!entry.isFolder) {
        if (isWhole) yield path;
      } else if (next.length > 0) yield* enter(path, entry, isWhole ? [[]] : next);
    }
  }

  async function* enter(path: string, { isLink }: FolderEntry, rests: readonly Rest[]) {
    const id = await identityOf(path);
    if (isLink && seen.has(id)) return;
    seen.add(id);
    yield* walk(path, rests);
    if (!isLink) seen.delete(id);
  }

  async function entriesOf(folder: string, rests: readonly Rest[], join: (name: string) => string) {
    const names = rests.map(([first]) => first);
    // Where the pattern spells every name, these are looked up and no others.
    if (names.every((name) => typeof name === "string")) return spelledEntries(names, join);
    return folderEntries(folder === "" ? "." : folder, join).catch((cause) => {
      failed(readFailure(folder, cause, 0));
      return [];
    });
  }
}

async function spelledEntries(names: readonly string[], join: (name: string) => string): Promise<FolderEntry[]> {
  const entries: FolderEntry[] = [];
  for (const name of [...new Set(names)].sort()) {
    const found = await stat(join(name)).catch(() => undefined);
    if (found !== undefined) entries.push({ name, isFolder: found.isDirectory(), isLink: false });
  }
  return entries;
}

async function identityOf(path: string): Promise<string> {
  const found = await stat(path, { bigint: true }).catch(() => undefined);
  return found === undefined ? path : `${found.dev}:${found.ino}`;
}
