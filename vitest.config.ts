import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
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
