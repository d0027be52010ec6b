// @ts-check
/**
 * Which lines of the library its tests reach: `npm run coverage [-- ARGUMENTS OF VITEST]`, in minutes.
 *
 * All files of tests share a process, which loads the code once and not a hundred times: that is most of what coverage costs. Left out
 * are those that see the code as another process, as a bundle or as text, and those that do what others do at length or in great numbers.
 */
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const elsewhere = [
  ...["cli", "cli-*", "cluster-examples", "bundle", "browser", "site", "playground", "docs", "examples"],
  // It puts itself in the place of calls of the disk, for whatever runs beside it.
  "io-faults",
  ...["regex-safety", "architecture", "registries", "compiler", "quality", "reliability-page", "node-platform"],
];
const atLength = ["leaks", "long-outputs", "long-records", "hostile", "sweeps", "corruption"];

const root = fileURLToPath(new URL("..", import.meta.url));
const vitest = fileURLToPath(new URL("../node_modules/vitest/vitest.mjs", import.meta.url));
const how = ["--coverage", "--no-isolate", "--no-file-parallelism"];
try {
  execFileSync(
    process.execPath,
    [
      vitest,
      "run",
      ...how,
      "--exclude",
      `tests/{${[...elsewhere, ...atLength].join()}}.test.ts`,
      ...process.argv.slice(2),
    ],
    { cwd: root, stdio: "inherit", env: { FUZZ_RUNS: "20", LAW_RUNS: "100", ...process.env } },
  );
} catch {
  process.exitCode = 1;
}
