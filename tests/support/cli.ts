import { spawn } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { root } from "./sources.js";

/** How a run of the program ended. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** How to run it. */
export interface RunOptions {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** File descriptor for standard output, in place of a pipe. */
  readonly stdout?: number;
  readonly uid?: number;
}

/** The program, bundled as the package bundles it, in a folder of its own. */
export async function buildCli() {
  const folder = mkdtempSync(join(tmpdir(), "newsdump-cli-"));
  chmodSync(folder, 0o755);
  const program = join(folder, "cli.mjs");
  const entry = join(root, "src/cli/main.ts");
  await build({
    entryPoints: [entry],
    outfile: program,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
  });
  // Nothing of the environment of the tests, which may force colours.
  const { PATH = "" } = process.env;

  /** Starts it; standard output is read only when somebody listens. */
  const start = (args: readonly string[], { env = {}, cwd = folder, stdout, uid }: RunOptions = {}) =>
    spawn(process.execPath, [program, ...args], {
      cwd,
      env: { PATH, ...env },
      stdio: ["pipe", stdout ?? "pipe", "pipe"],
      ...(uid !== undefined && { uid }),
    });

  /** Runs it to its end. */
  const run = (args: readonly string[], options: RunOptions = {}): Promise<Ended> => {
    const child = start(args, options);
    child.stdin?.on("error", () => {});
    child.stdin?.end(options.input ?? "");
    return ended(child);
  };
  return { folder, start, run, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Waits for the end of a program that was started. */
export function ended(child: ReturnType<typeof spawn>): Promise<Ended> {
  const chunks: Record<"stdout" | "stderr", Buffer[]> = { stdout: [], stderr: [] };
  child.stdout?.on("data", (chunk) => chunks.stdout.push(chunk));
  child.stderr?.on("data", (chunk) => chunks.stderr.push(chunk));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => {
      const { stdout, stderr } = chunks;
      resolve({ code, signal, stdout: `${Buffer.concat(stdout)}`, stderr: `${Buffer.concat(stderr)}` });
    });
  });
}
