// @ts-check
/**
 * Packs the built package and checks the tarball as its users meet it, in a folder outside the checkout.
 * Prints one line a check, `ok name` or `FAIL name` and why, and exits with 1 if one failed. Needs a build, no network.
 */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runInNewContext } from "node:vm";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

const root = fileURLToPath(new URL("..", import.meta.url));
const manifest = readJson(join(root, "package.json"));
const entries = Object.keys(manifest.exports).filter((path) => !path.endsWith(".json"));
/** What a user writes after `from`. */
const names = entries.map((path) => manifest.name + path.slice(1));
const sample = `Dam Repairs to Begin in May

By Jane Porter

RIVERTON (Example News) - Repairs to the old dam will begin in May, the council said on Monday. The work is to last two years.

"We could not wait any longer," the mayor, John Smith, said.
`;

const temporary = mkdtempSync(join(tmpdir(), "newsdump-package-"));
process.on("exit", () => rmSync(temporary, { recursive: true, force: true }));
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => process.exit(1));
let failures = 0;

const packed = JSON.parse(
  run("npm", ["pack", "--ignore-scripts", "--json", "--loglevel=error", "--pack-destination", temporary], root),
)[0];
const tarball = join(temporary, packed.filename);

check("contents", checkContents);
check("types for every resolver (attw)", () => tool("@arethetypeswrong/cli", "attw", [tarball, "--no-emoji"]));
check("package.json (publint)", () => tool("publint", "publint", [tarball, "--strict"]));

const bare = consumer("bare", []);
const withZod = consumer("with-zod", ["zod"]);
const typed = consumer("typed", ["zod", "@types/node", "undici-types"]);

check("nothing but the package is installed", () => {
  const installed = readdirSync(join(bare, "node_modules")).filter((name) => !name.startsWith("."));
  if (installed.join() !== manifest.name) throw new Error(installed.join(" "));
});
check("ESM with zod", () => runModule(withZod, "all.mjs", importAll(names)));
check("CJS with zod", () => runModule(withZod, "all.cjs", requireAll(names)));
check("ESM without zod", () => runModule(bare, "all.mjs", importAll(names.filter((name) => !name.endsWith("/zod")))));
check("CJS without zod", () => runModule(bare, "all.cjs", requireAll(names.filter((name) => !name.endsWith("/zod")))));
check("without zod only newsdump/zod fails, and says what it lacks", () => {
  runModule(
    bare,
    "zod.mjs",
    `const error = await import("newsdump/zod").catch((error) => error);
if (error.code !== "ERR_MODULE_NOT_FOUND" || !error.message.includes("zod")) throw error;`,
  );
});
check("ESM and CJS export the same names", () => {
  runModule(
    withZod,
    "same.mjs",
    `import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
for (const name of ${JSON.stringify(names)}) {
  const esm = Object.keys(await import(name)).filter((key) => key !== "default").sort().join();
  const cjs = Object.keys(require(name)).sort().join();
  if (esm === "" || esm !== cjs) throw new Error(name + ": " + esm + " / " + cjs);
}`,
  );
});

for (const [resolver, options] of Object.entries({
  nodenext: { module: "nodenext", moduleResolution: "nodenext" },
  node16: { module: "node16", moduleResolution: "node16" },
  bundler: { module: "esnext", moduleResolution: "bundler" },
  node10: { module: "esnext", moduleResolution: "node10", ignoreDeprecations: "6.0" },
})) {
  check(`TypeScript, ${resolver}`, () => typecheck(typed, resolver, options, names, ["node"]));
}
check("TypeScript, CommonJS, nodenext", () => {
  const options = { module: "nodenext", moduleResolution: "nodenext" };
  typecheck(typed, "commonjs", options, names, ["node"], "cts");
});
check("TypeScript, bundler, neither zod nor the types of Node", () => {
  const platformFree = names.filter((name) => !/\/(?:zod|node)$/.test(name));
  typecheck(bare, "browser", { module: "esnext", moduleResolution: "bundler" }, platformFree, []);
});

const smoke = `import { parse, parseDump } from "newsdump";
const text = ${JSON.stringify(sample)};
const { kind, article } = parse(text);
if (typeof kind !== "string" || typeof article !== "object") throw new Error("parse");
async function* bytes() { yield new TextEncoder().encode(text); }
const records = [];
for await (const record of parseDump(bytes())) records.push(record);
if (records.length !== 1) throw new Error("parseDump gave " + records.length + " records");
console.log(JSON.stringify(records[0]));`;

check("parses under --disable-proto=throw", () => runModule(bare, "smoke.mjs", smoke, ["--disable-proto=throw"]));
check("parses without code generation and with frozen intrinsics", () => {
  runModule(bare, "smoke.mjs", smoke, ["--disallow-code-generation-from-strings", "--frozen-intrinsics"]);
});
check("schema.json accepts what parseDump gives and refuses a stray key", () => {
  /** @type {object} */
  const record = JSON.parse(runModule(bare, "smoke.mjs", smoke));
  const ajv = addFormats.default(new Ajv2020({ strict: false, allErrors: true }));
  const validate = ajv.compile(readJson(join(bare, "node_modules", manifest.name, "dist/schema.json")));
  const valid = /** @type {(value: unknown) => boolean} */ (validate);
  if (!valid(record)) throw new Error(ajv.errorsText(validate.errors));
  if (valid({ ...record, stray: 1 })) throw new Error("a stray key is accepted");
});
check("script tag", () => {
  const code = readFileSync(join(bare, "node_modules", manifest.name, "dist/newsdump.global.js"), "utf8");
  const { TextDecoder, TextEncoder, TransformStream, ReadableStream, WritableStream, URL, AbortController } =
    globalThis;
  const page = { TextDecoder, TextEncoder, TransformStream, ReadableStream, WritableStream, URL, AbortController };
  const kind = runInNewContext(`${code}\nnewsdump.parse(${JSON.stringify(sample)}).kind`, page);
  if (typeof kind !== "string") throw new Error(`newsdump.parse gave kind ${kind}`);
});

const bin = join(bare, "node_modules/.bin/newsdump");
check("newsdump --help", () => {
  if (!run(bin, ["--help"], bare).includes("newsdump")) throw new Error("the help does not name the program");
});
check("newsdump parse, from standard input", () => {
  const lines = run(bin, ["parse", "-"], bare, sample).trimEnd().split("\n");
  if (lines.length !== 1) throw new Error(`${lines.length} lines`);
  if (typeof JSON.parse(lines[0] ?? "").kind !== "string") throw new Error("no kind");
});

process.exitCode = failures > 0 ? 1 : 0;

/**
 * @param {string} name
 * @param {() => void} body
 */
function check(name, body) {
  try {
    body();
    console.log(`ok ${name}`);
  } catch (error) {
    failures++;
    console.log(`FAIL ${name}`);
    console.log(`${error instanceof Error ? error.message : error}`.replace(/^/gm, "  "));
  }
}

/** The files of the tarball against the list: each allowed, none missing. */
function checkContents() {
  const { files, onceReleased, hashed } = readJson(join(root, "scripts/pack-contents.json"));
  const expected = new Set(files.flatMap(expandBraces));
  if (manifest.version !== "0.0.0") for (const path of onceReleased) expected.add(path);
  /** @type {string[]} */
  const actual = packed.files.map((/** @type {{ path: string }} */ file) => file.path);
  const patterns = hashed.map((/** @type {string} */ source) => new RegExp(source));
  const stray = actual.filter(
    (path) => !expected.has(path) && !patterns.some((/** @type {RegExp} */ p) => p.test(path)),
  );
  const missing = [...expected].filter((path) => !actual.includes(path));
  if (stray.length > 0 || missing.length > 0)
    throw new Error(`stray: ${stray.join(" ")}\nmissing: ${missing.join(" ")}`);
}

/**
 * `a.{b,c}` as `a.b` and `a.c`.
 * @param {string} pattern
 * @returns {string[]}
 */
function expandBraces(pattern) {
  const match = /^([^{]*)\{([^}]*)\}(.*)$/.exec(pattern);
  if (match === null) return [pattern];
  const [, before = "", choices = "", after = ""] = match;
  return choices.split(",").flatMap((choice) => expandBraces(before + choice + after));
}

/**
 * A folder with the tarball installed, and copies of some packages of this checkout.
 * @param {string} name
 * @param {string[]} packages
 */
function consumer(name, packages) {
  const folder = join(temporary, name);
  mkdirSync(folder);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: `consumer-${name}`, private: true }));
  run("npm", ["install", "--offline", "--no-audit", "--no-fund", "--loglevel=error", tarball], folder);
  for (const path of packages) {
    cpSync(join(root, "node_modules", path), join(folder, "node_modules", path), { recursive: true });
  }
  return folder;
}

/** @param {string[]} specifiers */
function importAll(specifiers) {
  const json = ["schema.json", "package.json"].map(
    (file, at) => `import json${at} from "${manifest.name}/${file}" with { type: "json" };
if (typeof json${at} !== "object") throw new Error("${file}");`,
  );
  return [
    ...specifiers.map(
      (specifier, at) => `import * as module${at} from "${specifier}";
if (Object.keys(module${at}).length === 0) throw new Error("${specifier} exports nothing");`,
    ),
    ...json,
  ].join("\n");
}

/** @param {string[]} specifiers */
function requireAll(specifiers) {
  return [...specifiers, `${manifest.name}/schema.json`, `${manifest.name}/package.json`]
    .map((specifier) => `if (Object.keys(require("${specifier}")).length === 0) throw new Error("${specifier}");`)
    .join("\n");
}

/**
 * @param {string} folder
 * @param {string} file
 * @param {string} code
 * @param {string[]} [flags]
 */
function runModule(folder, file, code, flags = []) {
  writeFileSync(join(folder, file), code);
  return run(process.execPath, ["--no-warnings", ...flags, file], folder);
}

/**
 * @param {string} folder
 * @param {string} name
 * @param {object} options
 * @param {string[]} specifiers
 * @param {string[]} types
 * @param {"mts" | "cts" | "ts"} [extension]
 */
function typecheck(folder, name, options, specifiers, types, extension = "ts") {
  const project = join(folder, name);
  mkdirSync(project);
  const code = specifiers.map((specifier, at) => `import * as module${at} from "${specifier}";\nvoid module${at};`);
  code.push(
    `import { parse } from "newsdump";\nexport const headline: string | undefined = parse("").article.headline;`,
  );
  writeFileSync(join(project, `consumer.${extension}`), code.join("\n"));
  const type = extension === "ts" ? "module" : "commonjs";
  writeFileSync(join(project, "package.json"), JSON.stringify({ private: true, type }));
  const compilerOptions = {
    target: "es2022",
    lib: ["ES2023", "DOM", "DOM.Iterable", "DOM.AsyncIterable"],
    types,
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    noEmit: true,
    ...options,
  };
  writeFileSync(
    join(project, "tsconfig.json"),
    JSON.stringify({ compilerOptions, include: [`consumer.${extension}`] }),
  );
  tool("typescript", "tsc", ["--project", project]);
}

/**
 * Runs a program of one of this checkout's packages.
 * @param {string} name
 * @param {string} program
 * @param {string[]} parameters
 */
function tool(name, program, parameters) {
  const manifestPath = join(root, "node_modules", name, "package.json");
  const { bin } = readJson(manifestPath);
  const path = join(manifestPath, "..", typeof bin === "string" ? bin : bin[program]);
  return run(process.execPath, [path, ...parameters], temporary);
}

/**
 * What a program prints; throws with all that it printed where it fails.
 * @param {string} program
 * @param {string[]} parameters
 * @param {string} folder
 * @param {string} [input]
 */
function run(program, parameters, folder, input = "") {
  const { status, signal, error, stdout, stderr } = spawnSync(program, parameters, {
    cwd: folder,
    input,
    encoding: "utf8",
    timeout: 120_000,
    maxBuffer: 1 << 26,
  });
  if (status !== 0) throw new Error(`${stdout ?? ""}${stderr ?? ""}${error ?? ""}exit ${status ?? signal}`);
  return stdout;
}

/** @param {string} path */
function readJson(path) {
  return JSON.parse(readFileSync(path, "utf8"));
}
