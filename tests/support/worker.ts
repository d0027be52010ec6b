import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { root } from "./sources.js";

/** The script of the threads, bundled as the package bundles it, in a folder of its own. */
export async function buildWorker() {
  const folder = mkdtempSync(join(tmpdir(), "newsdump-worker-"));
  const script = join(folder, "node-worker.js");
  await build({
    entryPoints: [join(root, "src/node/node-worker.ts")],
    outfile: script,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
  });
  writeFileSync(join(folder, "package.json"), '{"type":"module"}');
  return { script: pathToFileURL(script), folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
