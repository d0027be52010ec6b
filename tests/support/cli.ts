import { spawn } from "node:child_process";
import { chmodSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
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
  /** So many blocks (of 512 bytes or a KiB, as the shell has it) and no more may a file that it writes have. */
  readonly fileBlocks?: number;
}

/** The program and its worker, bundled as the package bundles them, in a folder of its own. */
export async function buildCli() {
  const folder = mkdtempSync(join(tmpdir(), "newsdump-cli-"));
  chmodSync(folder, 0o755);
  // The programs in a folder of their own, so that `.` holds what the tests put there alone.
  const programs = join(folder, ".programs");
  const program = join(programs, "cli.js");
  await build({
    entryPoints: [join(root, "src/cli/main.ts"), join(root, "src/cli/cli-worker.ts")],
    entryNames: "[name]",
    outdir: programs,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
  });
  renameSync(join(programs, "main.js"), program);
  writeFileSync(join(programs, "package.json"), '{"type":"module"}');
  // Nothing of the environment of the tests, which may force colours.
  const { PATH = "" } = process.env;

  /** Starts it; standard output is read only when somebody listens. */
  const start = (args: readonly string[], { env = {}, cwd = folder, stdout, uid, fileBlocks }: RunOptions = {}) => {
    const command = [process.execPath, program, ...args];
    if (fileBlocks !== undefined) command.unshift("sh", "-c", `ulimit -f ${fileBlocks}; exec "$0" "$@"`);
    const [first = "", ...rest] = command;
    return spawn(first, rest, {
      cwd,
      env: { PATH, ...env },
      stdio: ["pipe", stdout ?? "pipe", "pipe"],
      ...(uid !== undefined && { uid }),
    });
  };

  /** Runs it to its end. */
  const run = (args: readonly string[], options: RunOptions = {}): Promise<Ended> => {
    const child = start(args, options);
    child.stdin?.on("error", () => {});
    child.stdin?.end(options.input ?? "");
    return ended(child);
  };
  /** Runs it with a terminal for its output and errors, which come together. */
  const runOnTerminal = (args: readonly string[]): Promise<Ended> => {
    const quoted = [process.execPath, program, ...args].map((word) => `'${word.replaceAll("'", "'\\''")}'`);
    return ended(
      spawn("/usr/bin/script", ["-qec", quoted.join(" "), "/dev/null"], {
        cwd: folder,
        env: { PATH, TERM: "xterm", SHELL: "/bin/sh" },
        stdio: ["ignore", "pipe", "pipe"],
      }),
    );
  };
  return { folder, start, run, runOnTerminal, remove: () => rmSync(folder, { recursive: true, force: true }) };
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
