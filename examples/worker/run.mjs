/** Asks the Worker in this process, or, where the folder that miniflare is installed in is given, in Cloudflare's own runtime. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import worker from "./worker.js";

const [installed] = process.argv.slice(2);
const dump = '{"text":"LISBON - The harbour opened again on Friday, officials said.","title":"Harbour Opens"}\n';
const answer = installed === undefined ? await here() : await inMiniflare(resolve(installed));
const { article } = JSON.parse(answer);
console.log(article.headline, article.dateline.places);

async function here() {
  const response = await worker.fetch(new Request("https://parse.example/", { method: "POST", body: dump }));
  return response.text();
}

/** @param {string} folder */
async function inMiniflare(folder) {
  const { build } = await import("esbuild");
  const bundle = mkdtempSync(join(tmpdir(), "newsdump-worker-"));
  const outfile = join(bundle, "worker.js");
  const entryPoints = [fileURLToPath(new URL("worker.js", import.meta.url))];
  await build({
    entryPoints,
    outfile,
    bundle: true,
    format: "esm",
    conditions: ["workerd", "worker", "browser"],
    logLevel: "error",
  });
  const { Miniflare } = await import(pathToFileURL(createRequire(join(folder, "x.js")).resolve("miniflare")).href);
  const miniflare = new Miniflare({
    modules: true,
    script: readFileSync(outfile, "utf8"),
    compatibilityDate: "2026-04-01",
  });
  try {
    return await (await miniflare.dispatchFetch("https://parse.example/", { method: "POST", body: dump })).text();
  } finally {
    await miniflare.dispose();
    rmSync(bundle, { recursive: true });
  }
}
