import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    testTimeout: 20_000,
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      // The CLI is tested as a process of its own, which the coverage of this process cannot see.
      exclude: ["src/cli/**"],
      reporter: ["text-summary", "html"],
    },
  },
});
