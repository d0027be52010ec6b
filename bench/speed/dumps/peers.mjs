// @ts-check
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Other readers of WARC on npm, at the versions that are measured. They are no dependencies of newsdump. */
export const peers = { warcio: "2.4.11", warc: "1.0.1", "node-warc": "3.3.1" };

/**
 * Installs the peers into a folder of the cache, unless they are there.
 *
 * @param {string} cache
 * @param {(line: string) => void} log
 * @param {Readonly<Record<string, string>>} [asked] packages with their versions
 * @returns {string | undefined} that folder; undefined where they cannot be installed
 */
export function installPeers(cache, log, asked = peers) {
  const folder = join(cache, "peers");
  if (Object.entries(asked).every(([name, version]) => installed(folder, name) === version)) return folder;
  mkdirSync(folder, { recursive: true });
  const wanted = Object.entries(asked).map(([name, version]) => `${name}@${version}`);
  const told = ["--prefix", folder, "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel", "error"];
  try {
    log(`installing ${wanted.join(", ")} into ${folder}`);
    execFileSync("npm", ["install", ...told, ...wanted], { cwd: folder, stdio: "pipe", timeout: 300_000 });
    return folder;
  } catch (error) {
    log(`the peers could not be installed: ${error instanceof Error ? error.message : error}`);
    return undefined;
  }
}

/** @param {string} folder @param {string} name */
function installed(folder, name) {
  const path = join(folder, "node_modules", name, "package.json");
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")).version : undefined;
}
