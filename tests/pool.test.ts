import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { afterAll, expect, test } from "vitest";
import { root } from "./support/sources.js";

const folder = mkdtempSync(join(tmpdir(), "newsdump-pool-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("an answer that comes while the pool is closed does not let the process go", () => {
  buildSync({
    entryPoints: [join(root, "src/node/workers/pool.ts"), join(root, "src/node/workers/serve.ts")],
    bundle: true,
    platform: "node",
    format: "esm",
    outExtension: { ".js": ".mjs" },
    outdir: folder,
  });
  writeFileSync(
    join(folder, "worker.mjs"),
    `import { serve } from "./serve.mjs"; serve(() => (result) => ({ result }));`,
  );
  writeFileSync(
    join(folder, "main.mjs"),
    `import { openPool } from "./pool.mjs";
    const pool = openPool({ script: new URL("./worker.mjs", import.meta.url), size: 1, settings: {} });
    const first = pool.run(1);
    pool.run(2).catch(() => {});
    await first;
    // The second answer is there before the end of the thread is.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300);
    await pool.close();
    console.log("closed");`,
  );
  const { status, stdout } = spawnSync(process.execPath, [join(folder, "main.mjs")], { encoding: "utf8" });
  expect({ status, stdout }).toEqual({ status: 0, stdout: "closed\n" });
});
