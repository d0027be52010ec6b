import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import { root } from "./support/sources.js";

const kB = 1000;

describe("minified and gzipped", () => {
  // docs/decisions/0009: the rules are part of the core, and they are what it weighs; so is what reads any encoding and gzip.
  test("the core takes at most 93 kB", async () => {
    expect((await bundle(`export * from "./src/core.ts"`)).gzipped).toBeLessThanOrEqual(93 * kB);
  });

  test("parse alone takes at most 149 kB, model and languages included", async () => {
    expect((await bundle(`export { parse } from "./src/index.ts"`)).gzipped).toBeLessThanOrEqual(149 * kB);
  });

  test("everything of the main entry, with every format and encoding, takes at most 320 kB", async () => {
    expect((await bundle(`export * from "./src/index.ts"`)).gzipped).toBeLessThanOrEqual(320 * kB);
  });
});

describe("tree shaking", () => {
  test.each([
    "index",
    "core",
    "containers/all",
    "profiles/all",
    "languages/all",
    "exporters/all",
    "enrich/all",
    "corpus/index",
  ])("an unused import of %s adds nothing", async (entry) => {
    expect((await bundle(`import "./src/${entry}.ts"`)).minified).toBe(0);
  });

  test("an exporter taken from all of them brings no other along", async () => {
    const all = await bundle(`export * from "./src/exporters/all.ts"`);
    expect(all.exports.length).toBeGreaterThan(1);
    for (const name of all.exports) {
      const alone = await bundle(`export { ${name} } from "./src/exporters/all.ts"`);
      expect(alone.minified, name).toBeGreaterThan(0);
      expect(alone.minified, name).toBeLessThan(all.minified);
    }
  });
});

describe("what an installation brings", () => {
  const manifest = JSON.parse(readFileSync(`${root}package.json`, "utf8"));
  const lock = JSON.parse(readFileSync(`${root}package-lock.json`, "utf8"));

  test("no dependency", () => {
    expect(manifest.dependencies ?? {}).toEqual({});
    expect(manifest.optionalDependencies ?? {}).toEqual({});
    expect(manifest.bundleDependencies ?? []).toEqual([]);
    expect(Object.keys(manifest.peerDependencies)).toEqual(Object.keys(manifest.peerDependenciesMeta));
    expect(Object.values(manifest.peerDependenciesMeta)).toEqual([{ optional: true }]);
  });

  test("no script that runs on the user's machine", () => {
    expect(Object.keys(manifest.scripts)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(?:pre|post)?install$/)]),
    );
  });

  test("development dependencies are pinned", () => {
    const loose = Object.entries(manifest.devDependencies).filter(([, range]) => !/^\d+\.\d+\.\d+$/.test(`${range}`));
    expect(loose).toEqual([]);
  });

  test("the lockfile pins every package by its hash and names no place", () => {
    const packages: [string, { integrity?: string; resolved?: string; link?: boolean }][] = Object.entries(
      lock.packages,
    );
    const faults = packages
      .filter(
        ([path, entry]) =>
          path !== "" && (!entry.integrity?.startsWith("sha512-") || "resolved" in entry || entry.link),
      )
      .map(([path]) => path);
    expect(faults).toEqual([]);
    const ranges = packages.flatMap(([path, entry]) =>
      dependencyRanges(entry).map(([name, range]) => `${path} > ${name}@${range}`),
    );
    expect(ranges.filter((range) => /@(?:git|file:|https?:|link:|github:)/.test(range))).toEqual([]);
  });
});

function dependencyRanges(entry: object): [string, unknown][] {
  const kinds = ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"];
  return Object.entries(entry).flatMap(([key, value]) => (kinds.includes(key) ? Object.entries(value as object) : []));
}

async function bundle(contents: string): Promise<{ minified: number; gzipped: number; exports: readonly string[] }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: root, sourcefile: "entry.ts" },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "neutral",
    write: false,
    metafile: true,
    outfile: "out.js",
    logLevel: "silent",
  });
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  const exports = Object.values(metafile.outputs)[0]?.exports ?? [];
  return { minified: code.length, gzipped: gzipSync(code, { level: 9 }).length, exports };
}
