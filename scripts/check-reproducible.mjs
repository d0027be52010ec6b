// @ts-check
/**
 * Builds and packs twice, in two clean copies of what git has at HEAD, and compares the tarballs byte for byte.
 * Usage: npm run check:reproducible. Needs the modules that `npm ci` installed, and no network.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const temporary = mkdtempSync(join(tmpdir(), "newsdump-reproducible-"));
process.on("exit", () => rmSync(temporary, { recursive: true, force: true }));

/** @param {string} command @param {readonly string[]} args @param {string} cwd */
function run(command, args, cwd) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, maxBuffer: 1 << 29 });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")}: ${stderr.toString().slice(-2000)}`);
  return stdout;
}

/** @param {string} name */
function pack(name) {
  const folder = join(temporary, name);
  mkdirSync(folder);
  const archive = run("git", ["archive", "HEAD"], root);
  const { status } = spawnSync("tar", ["-x", "-C", folder], { input: archive });
  if (status !== 0) throw new Error("tar could not unpack the archive of HEAD");
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
  run("npm", ["run", "build"], folder);
  run("npm", ["pack", "--ignore-scripts", "--loglevel=error", "--pack-destination", folder], folder);
  const tarball = readdirSync(folder).find((file) => file.endsWith(".tgz"));
  const hash = createHash("sha512")
    .update(readFileSync(join(folder, tarball ?? "")))
    .digest("hex");
  console.log(`${name} ${tarball} sha512 ${hash.slice(0, 32)}…`);
  return hash;
}

const same = pack("first") === pack("second");
console.log(same ? "the same, byte for byte" : "NOT the same");
process.exitCode = same ? 0 : 1;
