// @ts-check
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Files under a folder that are inputs, not expectations. @param {string} folder @returns {string[]} */
function filesIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return filesIn(path);
    if (/\.(?:expected|options)\.json$/.test(name)) return [];
    return name.endsWith(".json") && !name.endsWith(".ninjs.json") && existsSync(path.replace(/\.json$/, ".txt"))
      ? []
      : [path];
  });
}

/** @param {string} path */
function read(path) {
  const bytes = readFileSync(path);
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return new Uint8Array(bytes);
  try {
    return new Uint8Array(gunzipSync(bytes));
  } catch {
    return new Uint8Array(bytes);
  }
}

/** Files that are damaged, each in its own way, of the kind of a target's own. @param {string} target @param {readonly string[]} own */
function damagedLike(target, own) {
  const folder = join(root, "fixtures/diagnostics");
  const extensions = new Set([`.${target}`, ...own.map((path) => extname(path)).filter((each) => each !== ".txt")]);
  if (target === "gzip") for (const each of [".warc", ".gz"]) extensions.add(each);
  return filesIn(folder).filter((path) => extensions.has(extname(path)) && !path.endsWith(".text.json"));
}

/** The fixtures that a target changes. @param {string} target @returns {readonly Uint8Array[]} */
export function seedsOf(target) {
  const fixtures = join(root, "fixtures");
  const ofAll = target === "exporters" || target === "cli";
  const own = filesIn(join(fixtures, "containers", ofAll ? "" : target === "gzip" ? "warc" : target));
  const pages = ["articles", "negatives"]
    .flatMap((folder) => filesIn(join(fixtures, folder)))
    .filter((path) => path.endsWith(".txt"));
  const paths =
    target === "parse" || target === "plain" || ofAll ? [...own, ...pages] : [...own, ...damagedLike(target, own)];
  return (paths.length > 0 ? paths : pages).map(read);
}

/** Inputs that once broke a law. @param {string} target @returns {readonly { name: string, bytes: Uint8Array }[]} */
export function regressionsOf(target) {
  return filesIn(join(root, "fuzz/regressions", target)).map((path) => ({
    name: path.slice(root.length),
    bytes: new Uint8Array(readFileSync(path)),
  }));
}
