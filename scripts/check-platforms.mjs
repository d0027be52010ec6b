// @ts-check
/**
 * Reads the same dumps (gzip of several members, damaged and whole, streams, encodings of old) on other platforms, and compares
 * what they find with this Node. Usage: npm run check:platforms. Needs the network for the platforms, which npx fetches; one
 * that cannot be had is skipped, and said to be.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "newsdump-platforms-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

/** @param {string} entry @param {string} to @param {import("esbuild").BuildOptions} options */
const bundle = (entry, to, options) =>
  build({ entryPoints: [join(root, entry)], outfile: join(folder, to), bundle: true, format: "esm", ...options });
await bundle("tests/platforms/check.ts", "check.mjs", { platform: "neutral" });
await bundle("tests/platforms/dumps.ts", "dumps.mjs", { platform: "node" });
const { archive, legacy } = await import(join(folder, "dumps.mjs"));
const bytes = (/** @type {Uint8Array} */ array) => `new Uint8Array([${array}])`;
const call = `findings(${bytes(archive())}, [${legacy().map(bytes)}])`;
writeFileSync(
  join(folder, "run.mjs"),
  `import { findings } from "./check.mjs";\nconsole.log(JSON.stringify(await ${call}));\n`,
);
writeFileSync(
  join(folder, "worker.mjs"),
  `import { findings } from "./check.mjs";\nexport default { fetch: async () => new Response(JSON.stringify(await ${call})) };\n`,
);
await build({
  entryPoints: [join(folder, "worker.mjs")],
  outfile: join(folder, "worker.js"),
  bundle: true,
  format: "esm",
  conditions: ["workerd", "worker", "browser"],
});
const dispatch = `import { readFileSync } from "node:fs";
import { Miniflare } from "miniflare";
const miniflare = new Miniflare({ modules: true, script: readFileSync("worker.js", "utf8"), compatibilityDate: "2026-04-01" });
console.log(await (await miniflare.dispatchFetch("http://x.example/")).text());
await miniflare.dispose();
`;
writeFileSync(join(folder, "dispatch.mjs"), dispatch);

/** @param {string} command @param {readonly string[]} args */
function run(command, args) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, encoding: "utf8", timeout: 300_000 });
  return { ok: status === 0, stdout, stderr };
}

/** What was found, without how the platform's own decompression fares. @param {string} stdout */
function read(stdout) {
  const { manyMembers, ...same } = JSON.parse(stdout.slice(stdout.lastIndexOf('{"records"')));
  return { manyMembers, hash: createHash("sha256").update(JSON.stringify(same)).digest("hex") };
}

const here = read(run(process.execPath, ["run.mjs"]).stdout);
console.log(`node ${process.version}: DecompressionStream of several members: ${here.manyMembers}`);
const npx = (/** @type {string} */ name, /** @type {readonly string[]} */ command) =>
  run("npx", ["-y", "-p", name, ...command]);
const platforms = {
  "node 22": () => npx("node@22", ["node", "run.mjs"]),
  "node 24": () => npx("node@24", ["node", "run.mjs"]),
  bun: () => npx("bun@1.4.5", ["bun", "run.mjs"]),
  deno: () => npx("deno@2.9.6", ["deno", "run", "run.mjs"]),
  "workerd (Cloudflare Workers)": () => {
    const installed = run("npm", ["install", "--no-audit", "--no-fund", "miniflare@4.20260426.0"]);
    return installed.ok ? run(process.execPath, ["dispatch.mjs"]) : installed;
  },
};
let differ = 0;
for (const [name, start] of Object.entries(platforms)) {
  const { ok, stdout, stderr } = start();
  if (!ok || !stdout.includes('{"records"')) {
    console.log(`${name}: skipped, for it did not run: ${stderr.trim().split("\n").at(-1)?.slice(0, 120)}`);
    continue;
  }
  const { manyMembers, hash } = read(stdout);
  if (hash !== here.hash) differ++;
  console.log(
    `${name}: ${hash === here.hash ? "the same" : "DIFFERS"}; DecompressionStream of several members: ${manyMembers}`,
  );
}
process.exitCode = differ > 0 ? 1 : 0;
