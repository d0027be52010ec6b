import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildCli } from "./support/cli.js";
import { root } from "./support/sources.js";

const slurm = join(root, "examples/slurm/parse.sbatch");
const parallel = join(root, "examples/parallel/parse.sh");
const has = (program: string) => spawnSync(program, ["--version"]).status === 0;

let cli: Awaited<ReturnType<typeof buildCli>>;
let folder: string;
let paths: string[];

beforeAll(async () => {
  cli = await buildCli();
  folder = mkdtempSync(join(tmpdir(), "newsdump-examples-"));
  mkdirSync(join(folder, "in"));
  // The path alone decides whose share a file is, so the names are the same in every run, wherever the folder stands.
  paths = Array.from({ length: 5 }, (_, at) => join("in", `page-${at}.txt`));
  for (const [at, path] of paths.entries()) {
    writeFileSync(
      join(folder, path),
      `Wall ${at} repaired\n\nLONDON (Reuters) - Wall ${at} was repaired on Monday, officials said.\n`,
    );
  }
  writeFileSync(join(folder, "list"), `${paths.join("\n")}\n`);
});
afterAll(() => {
  cli.remove();
  rmSync(folder, { recursive: true, force: true });
});

const environment = (more: Record<string, string>) => ({
  PATH: process.env.PATH ?? "",
  HOME: folder,
  NEWSDUMP: `${process.execPath} ${join(cli.folder, ".programs/cli.js")}`,
  ...more,
});
const outputsOf = (out: string) =>
  readdirSync(join(folder, out)).filter((name) => name.endsWith(".jsonl") && name !== "manifest.jsonl");
const idsOf = (out: string) =>
  outputsOf(out)
    .map((name) => JSON.parse(readFileSync(join(folder, out, name), "utf8")).record.source.path)
    .sort();

/** Each run starts several processes, on a machine that may be busy. */
const PATIENCE = 120_000;

describe("SLURM", () => {
  const run = (task: number) =>
    execFileSync("bash", [slurm], {
      cwd: folder,
      env: environment({
        LIST: join(folder, "list"),
        OUT: join(folder, "slurm"),
        SLURM_ARRAY_TASK_ID: `${task}`,
        SLURM_ARRAY_TASK_COUNT: "3",
      }),
    });

  test(
    "the tasks of an array take each path once, and a task that runs again does nothing twice",
    () => {
      for (const task of [1, 2]) run(task);
      expect(outputsOf("slurm").length).toBeLessThan(paths.length);
      for (const task of [3, 2]) run(task);
      expect(idsOf("slurm")).toEqual(paths);
      expect(readFileSync(join(folder, "slurm/manifest.jsonl"), "utf8").trim().split("\n")).toHaveLength(paths.length);
      expect(readdirSync(join(folder, "slurm"))).toContain("_SUCCESS");
    },
    PATIENCE,
  );

  test("the directives stand above the first command, as sbatch wants them", () => {
    const lines = readFileSync(slurm, "utf8").split("\n");
    const command = lines.findIndex((line, at) => at > 0 && line !== "" && !line.startsWith("#"));
    expect(lines.findLastIndex((line) => line.startsWith("#SBATCH"))).toBeLessThan(command);
    expect(lines[0]).toBe("#!/usr/bin/env bash");
  });
});

describe("GNU parallel", () => {
  test.skipIf(!has("parallel"))(
    "parses a list, and goes on where it stood (skipped where parallel is not installed)",
    () => {
      const run = () =>
        execFileSync("bash", [parallel, "list", "parallel", "2"], { cwd: folder, env: environment({}) });
      run();
      expect(idsOf("parallel")).toEqual(paths);
      const manifest = readFileSync(join(folder, "parallel/manifest.jsonl"), "utf8");
      const gone = outputsOf("parallel")[0] as string;
      rmSync(join(folder, "parallel", gone));
      run();
      expect(idsOf("parallel")).toEqual(paths);
      expect(readFileSync(join(folder, "parallel/manifest.jsonl"), "utf8").length).toBeGreaterThan(manifest.length);
    },
    PATIENCE,
  );
});

test.skipIf(!has("shellcheck"))("the scripts are sound (skipped where shellcheck is not installed)", () => {
  execFileSync("shellcheck", [slurm, parallel]);
});
