// @ts-check
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * Runs TypeScript of this repository without a build: bundles `code`, whose imports are relative to the root folder, in
 * memory, and gives what it exports.
 *
 * @param {string} code
 * @returns {Promise<Record<string, any>>}
 */
export async function loadSource(code) {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: root, loader: "ts" },
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
    target: "node20",
  });
  const [output] = outputFiles;
  return import(`data:text/javascript;base64,${Buffer.from(output?.contents ?? []).toString("base64")}`);
}
