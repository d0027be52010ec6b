import { defineConfig } from "vitest/config";

/** Tests that see the code as another process, as a bundle, a site or text, and those that try it at length or watch what a process holds. */
const apart = [
  ...[
    "cli",
    "cli-*",
    "cluster-examples",
    "bundle",
    "browser",
    "site",
    "playground",
    "docs",
    "examples",
    "pool",
    "workers",
    "io-faults",
    "whole-numbers",
  ],
  ...[
    "regex-safety",
    "architecture",
    "registries",
    "compiler",
    "quality",
    "reliability-page",
    "node-platform",
    "memory",
  ],
  ...["leaks", "long-outputs", "long-records", "hostile", "sweeps", "corruption"],
].map((name) => `tests/${name}.test.ts`);

export default defineConfig({
  test: {
    // One worker for each of the two processors that the check has at least: no test is decided by how long it took.
    maxWorkers: 2,
    // All others share a process, which loads the code once and not two hundred times.
    projects: [
      { extends: true, test: { name: "together", include: ["tests/**/*.test.ts"], exclude: apart, isolate: false } },
      { extends: true, test: { name: "apart", include: apart } },
    ],
    // Against what hangs, and far above what a busy machine takes: no test is decided by how long it took.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      // The CLI is tested as a process of its own, which the coverage of this process cannot see.
      exclude: ["src/cli/**"],
      reporter: ["text-summary", "html"],
      thresholds: {
        lines: 98,
        branches: 95,
        functions: 98,
        statements: 98,
        "src/text/**": { lines: 100, branches: 98 },
        "src/blocks/{classify.ts,rules/**}": { lines: 100 },
        "src/blocks/**": { lines: 99, branches: 96 },
        "src/containers/**": { lines: 100, branches: 95 },
      },
    },
  },
});
