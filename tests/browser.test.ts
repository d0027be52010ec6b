import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { build } from "esbuild";
import { afterAll, describe, expect, test } from "vitest";
import { findings, type PlatformFindings } from "./platforms/check.js";
import { archive, legacy } from "./platforms/dumps.js";
import { chromiumPath as chromium } from "./support/chromium.js";
import { root } from "./support/sources.js";

const folder = mkdtempSync(join(tmpdir(), "newsdump-browser-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A page that runs the check and shows what it found. */
async function pageOf(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(root, "tests/platforms/check.ts")],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "check",
    platform: "browser",
    // What no browser has must not be asked for.
    external: ["node:*"],
  });
  const path = join(folder, "check.html");
  const array = (bytes: Uint8Array) => `new Uint8Array([${bytes}])`;
  const run = `check.findings(${array(archive())}, [${legacy().map(array)}]).then(JSON.stringify, String)`;
  writeFileSync(
    path,
    `<!doctype html><meta charset="utf-8"><pre id="found"></pre><script>${outputFiles[0]?.text}</script><script>${run}.then((text) => { document.getElementById("found").textContent = encodeURIComponent(text); });</script>`,
  );
  return path;
}

describe("the core", () => {
  test("reads dumps by web standards alone, in Node too", async () => {
    const found = await findings(archive(), legacy());
    expect(found.records).toHaveLength(9);
    expect(new Set(found.codes)).toEqual(new Set(["GZ_PADDING", "GZ_TRUNCATED", "WARC_TRUNCATED_BODY"]));
    expect(
      found.lines
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line).article.headline),
    ).toEqual(["Harbour opens again", "Airport opens again", "Bridge opens again"]);
    expect(found.encodings).toEqual(["Le théâtre rouvre", "Le théâtre rouvre"]);
  });

  test("finds the same in Chromium", async ({ skip }) => {
    if (chromium === undefined) return skip("Chromium is not installed");
    const args = [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      `--user-data-dir=${join(folder, "profile")}`,
      "--virtual-time-budget=20000",
      "--dump-dom",
    ];
    const { stdout } = await promisify(execFile)(chromium, [...args, pathToFileURL(await pageOf()).href], {
      maxBuffer: 1 << 24,
    });
    const shown = /<pre id="found">([^<]*)<\/pre>/.exec(stdout)?.[1] ?? "";
    const found = JSON.parse(decodeURIComponent(shown)) as PlatformFindings;
    const { manyMembers: _, ...same } = await findings(archive(), legacy());
    expect(found).toMatchObject(same);
  });
});
