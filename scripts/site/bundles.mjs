// @ts-check
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { root } from "./sections.mjs";

/**
 * Writes the scripts and styles of the site into its folder.
 *
 * The worker's program becomes one function, `newsdumpParser`, whose text the page makes a worker of: a page that is opened as a file
 * may start none from another file. It is parsed by the browser only when that worker starts.
 *
 * @param {string} out
 */
export async function writeBundles(out) {
  const shared = /** @type {const} */ ({
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    charset: "utf8",
    logLevel: "warning",
  });
  const script = (
    /** @type {string} */ from,
    /** @type {string} */ to,
    /** @type {import("esbuild").BuildOptions} */ more = {},
  ) => build({ ...shared, entryPoints: [join(root, from)], outfile: join(out, to), ...more });
  await Promise.all([
    script("docs/site/theme.ts", "theme.js"),
    script("docs/site/site.ts", "site.js"),
    script("docs/site/live.ts", "live.js"),
    script("docs/playground/main.ts", "playground/main.js"),
    script("docs/playground/worker.ts", "parser.js", asFunction),
    // The landing page shows one text: it reads plain text alone, and writes nothing.
    script("docs/playground/worker.ts", "live-parser.js", { ...asFunction, plugins: [plainTextAlone] }),
    styles(["header.css", "site.css", "blocks.css"], join(out, "site.css")),
    styles(["playground.css"], join(out, "playground/playground.css")),
    styles(["header.css", "api.css"], join(out, "api.css")),
  ]);
}

const asFunction = { banner: { js: "globalThis.newsdumpParser=function(){" }, footer: { js: "};" } };

/** Takes the place of the registries of formats and of exporters. @type {import("esbuild").Plugin} */
const plainTextAlone = {
  name: "plain text alone",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/]containers[\\/]all\.ts$/ }, () => ({
      contents: 'export { plain } from "./plain.js";',
      loader: "ts",
    }));
    onLoad({ filter: /[\\/]src[\\/]exporters[\\/]all\.ts$/ }, () => ({ contents: "export {};", loader: "ts" }));
  },
};

/** @param {readonly string[]} names @param {string} to */
async function styles(names, to) {
  const css = names.map((name) => readFileSync(join(root, "docs/site", name), "utf8")).join("\n");
  const { outputFiles } = await build({ stdin: { contents: css, loader: "css" }, minify: true, write: false });
  writeFileSync(to, outputFiles[0]?.contents ?? "");
}
