// @ts-check
/** @import { Random } from "./random.mjs" */
import { spawn } from "node:child_process";
import { mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { must } from "./must.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

/** What acts on a terminal. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it looks for them
const acting = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/;

/** The program, bundled into a folder that goes with this process. @type {Promise<string> | undefined} */
let program;

async function bundled() {
  const folder = mkdtempSync(join(tmpdir(), "newsdump-fuzz-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  await build({
    entryPoints: [join(root, "src/cli/main.ts"), join(root, "src/cli/cli-worker.ts")],
    entryNames: "[name]",
    outdir: folder,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
  });
  renameSync(join(folder, "main.js"), join(folder, "cli.js"));
  writeFileSync(join(folder, "package.json"), '{"type":"module"}');
  return join(folder, "cli.js");
}

/**
 * The laws of the command line: it ends with a code of its own, its messages are lines that act on no terminal, and what it writes as
 * JSON is JSON.
 *
 * @param {Uint8Array} bytes @param {Random} random
 */
export async function checkProgram(bytes, random) {
  program ??= bundled();
  const command = random.one(["parse", "parse", "parse", "explain", "detect"]);
  const args =
    command === "parse" ? parseOptions(random) : command === "detect" && random.chance(0.5) ? ["--json"] : [];
  const { code, stdout, stderr } = await run([await program, command, ...args, "-"], bytes);
  must(code === 0 || (code === 1 && args.includes("--strict")), `exit ${code}: ${stderr.slice(0, 300)}`);
  must(!acting.test(stderr), "messages act on no terminal");
  must(stderr === "" || stderr.endsWith("\n"), "messages are lines");
  must(!/^\s+at .*:\d+:\d+\)?$/m.test(stderr), `no stack is shown: ${stderr.slice(0, 300)}`);
  if (command !== "parse" && !args.includes("--json"))
    return must(!acting.test(stdout), "what people see acts on no terminal");
  if (args.includes("text") || args.includes("markdown")) return undefined;
  must(!acting.test(stdout), "JSON acts on no terminal");
  for (const line of stdout.split("\n")) if (line !== "" && !args.includes("json")) JSON.parse(line);
  return undefined;
}

/** @param {Random} random */
function parseOptions(random) {
  const args = ["--to", random.one(["jsonl", "jsonl", "json", "markdown", "text"])];
  if (random.chance(0.3)) args.push("--strict");
  if (random.chance(0.3)) args.push(random.one(["--verbose", "--quiet"]));
  if (random.chance(0.2)) args.push("--max-record-bytes", String(16 + random.below(2000)));
  if (random.chance(0.2)) args.push("--format", random.one(["jsonl", "warc", "plain", "arc"]));
  if (random.chance(0.1)) args.push("--all-records");
  if (random.chance(0.1)) args.push("--jobs", "2");
  return args;
}

/** @param {string[]} args @param {Uint8Array} input @returns {Promise<{ code: number | null, stdout: string, stderr: string }>} */
function run(args, input) {
  const child = spawn(process.execPath, args, { env: {}, timeout: 60_000 });
  /** @type {Buffer[][]} */ const [out, error] = [[], []];
  child.stdout.on("data", (chunk) => out?.push(chunk));
  child.stderr.on("data", (chunk) => error?.push(chunk));
  // It may have seen enough before all is written.
  child.stdin.on("error", () => {});
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) =>
      resolve({ code, stdout: `${Buffer.concat(out ?? [])}`, stderr: `${Buffer.concat(error ?? [])}` }),
    );
  });
}
