import type { Dir, Dirent } from "node:fs";
import { opendir, stat } from "node:fs/promises";

/** What a folder holds: a file to read, or a folder to go into. */
export interface FolderEntry {
  readonly name: string;
  readonly isFolder: boolean;
  /** A symbolic link led here. */
  readonly isLink: boolean;
}

/**
 * The files and folders of a folder, in the order of their whole paths by code units. Pipes, sockets and devices are not among them;
 * a symbolic link that leads nowhere counts as a file, so that opening it tells.
 */
export async function folderEntries(folder: string, join: (name: string) => string): Promise<FolderEntry[]> {
  const entries: FolderEntry[] = [];
  const opened: Dir = await opendir(folder, { bufferSize: 1024 });
  for await (const found of opened) {
    const entry = await entryOf(found, join);
    if (entry !== undefined) entries.push(entry);
  }
  // `a.txt` comes before `a/page.txt`, for a full stop comes before a slash.
  const keyOf = ({ name, isFolder }: FolderEntry): string => (isFolder ? `${name}/` : name);
  return entries.sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}

async function entryOf(found: Dirent, join: (name: string) => string): Promise<FolderEntry | undefined> {
  const { name } = found;
  const isLink = found.isSymbolicLink();
  const kind = isLink ? await stat(join(name)).catch(() => undefined) : found;
  if (kind === undefined) return { name, isFolder: false, isLink };
  const isFolder = kind.isDirectory();
  return isFolder || kind.isFile() ? { name, isFolder, isLink } : undefined;
}
