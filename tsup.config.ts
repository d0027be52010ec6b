import { defineConfig, type Options } from "tsup";

/** Traps met here: tsup strips `node:` from imports unless told not to, and its type build needs `ignoreDeprecations`. */
const shared = {
  // Not `node20`: for that esbuild makes each pattern with `\\p{…}` anew where it is asked for, by `new RegExp`.
  target: "es2022",
  outDir: "dist",
  removeNodeProtocol: false,
  // All three builds run at once, so none may clean: scripts/clean.mjs empties dist before they start.
  clean: false,
} satisfies Options;

export default defineConfig([
  {
    ...shared,
    name: "library",
    entry: {
      index: "src/index.ts",
      core: "src/core.ts",
      model: "src/news-model.ts",
      containers: "src/containers/all.ts",
      profiles: "src/profiles/all.ts",
      languages: "src/languages/all.ts",
      exporters: "src/exporters/all.ts",
      enrich: "src/enrich/all.ts",
      corpus: "src/corpus/index.ts",
      zod: "src/zod/index.ts",
      node: "src/node/index.ts",
      // Found beside the module by `import.meta.url`, for which the CJS build needs the shim.
      "node-worker": "src/node/node-worker.ts",
    },
    shims: true,
    format: ["esm", "cjs"],
    platform: "neutral",
    splitting: true,
    external: [/^node:/, "zod"],
    dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
  },
  {
    ...shared,
    name: "cli",
    entry: { cli: "src/cli/main.ts", "cli-worker": "src/cli/cli-worker.ts" },
    format: ["esm"],
    platform: "node",
    splitting: false,
    dts: false,
    // src/cli/main.ts itself has no shebang line.
    banner: { js: "#!/usr/bin/env node" },
  },
  {
    ...shared,
    name: "script tag",
    entry: { "newsdump.global": "src/index.ts" },
    format: ["iife"],
    globalName: "newsdump",
    platform: "browser",
    outExtension: () => ({ js: ".js" }),
    minify: true,
    dts: false,
  },
]);
