// @ts-check
/**
 * How many faults put into a room's code its tests find: `npm run mutation -- --room text [--file src/text/fold.ts]… [--tests text]…
 * [--share 0.1] [--least 85] [--survivors]`. A room may be a part of one (`blocks/shapes`), or what lies in it beside its parts (`blocks/*`).
 *
 * The faults are Stryker's, whose instrumenter is no dependency: it brings 66 packages, and is installed beside a copy of the repository,
 * in a folder that stays (`--folder`). Stryker's own runner loads all code anew for each fault, hours for a room; ours runs the tests
 * of one file in one process. What was found is kept, and not tried again until its file changes. `--share` takes so much of the
 * faults, the same in every run and spread over all files. A fault in what runs once, when a module is loaded or a table
 * is made that is kept, is left out and counted.
 */
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { withFaults } from "./mutation/faults.mjs";
import { exports, parts, readers, rooms } from "./mutation/rooms.mjs";
import { triedBy } from "./mutation/tried.mjs";

const pin = "@stryker-mutator/instrumenter@9.6.1";
/** What is data, in one line of a megabyte. */
const tables = new Set(["src/blocks/sequence/weights.ts"]);

const { values } = parseArgs({
  options: {
    room: { type: "string", default: "text" },
    file: { type: "string", multiple: true },
    tests: { type: "string", multiple: true },
    share: { type: "string", default: "1" },
    dear: { type: "string", default: "1500" },
    least: { type: "string", default: "85" },
    survivors: { type: "boolean", default: false },
    folder: { type: "string", default: join(tmpdir(), "newsdump-mutation") },
  },
});
const section = { readers, exports }[values.room];
const tests = values.tests ?? section?.tests ?? parts[values.room] ?? rooms[/^[a-z]+/.exec(values.room)?.[0] ?? ""];
if (tests === undefined) {
  console.error(`no room ${values.room}: ${Object.keys(rooms).join(", ")}`);
  process.exit(2);
}

const root = fileURLToPath(new URL("..", import.meta.url));
const { folder } = values;
const [copy, tools] = [join(folder, "copy"), join(folder, "tools")];
if (!existsSync(join(tools, "node_modules/@stryker-mutator/instrumenter"))) {
  mkdirSync(tools, { recursive: true });
  writeFileSync(join(tools, "package.json"), '{ "private": true }\n');
  const isWindows = process.platform === "win32";
  execFileSync("npm", ["install", "--ignore-scripts", "--no-save", pin], {
    cwd: tools,
    stdio: "inherit",
    shell: isWindows,
  });
}
for (const name of [
  "src",
  "tests",
  "fixtures",
  "fuzz",
  "scripts",
  "docs",
  "examples",
  "package.json",
  "tsconfig.json",
]) {
  rmSync(join(copy, name), { recursive: true, force: true });
  cpSync(join(root, name), join(copy, name), { recursive: true });
}
for (const name of ["node_modules", "dist"]) {
  if (!existsSync(join(copy, name))) symlinkSync(join(root, name), join(copy, name), "junction");
}
// Of a property that fails one example is enough.
writeFileSync(
  join(copy, "faults-setup.ts"),
  'import fc from "./tests/support/properties.js";\nfc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true });\n',
);
writeFileSync(
  join(copy, "vitest.config.mjs"),
  `export default { test: { setupFiles: ["faults-setup.ts"], runner: "./scripts/mutation/runner.mjs", testTimeout: 1e9, hookTimeout: 1e9,
  experimental: { fsModuleCache: true }, maxWorkers: 1, execArgv: ["--max-old-space-size=2048"] } };\n`,
);

const place = section ? "containers" : values.room.replace("/*", "");
const recursive = section !== undefined || place === values.room;
const all = /** @type {string[]} */ (readdirSync(join(root, "src", place), { recursive }))
  .map((name) => `src/${place}/${name.replaceAll("\\", "/")}`)
  .filter((name) => name.endsWith(".ts") && !tables.has(name) && section?.files.test(name) !== false)
  .sort();
const names = values.file ?? all;
const made = await withFaults(
  tools,
  names.map((name) => ({ name, content: readFileSync(join(root, name), "utf8") })),
);
for (const { name, content } of made.files) writeFileSync(join(copy, name), content);

const kept = join(folder, `${values.room.replaceAll("/", "-").replace("*", "files")}.found.json`);
/** What is known of faults by earlier runs, of other tests too, by their keys. @type {Record<string, string[]>} */
const before = existsSync(kept) ? JSON.parse(readFileSync(kept, "utf8")) : {};
const known = (/** @type {string} */ name) => new Set(before[name]);
const [found, passed, acts] = [known("found"), known("passed"), known("acts")];
/** Passed when a module is loaded; or when a test is run first and not again, for what they stand in is made once, and kept. */
const [loaded, once] = [known("loaded"), known("once")];
const share = Number(values.share);
const wanted = made.faults.filter(({ id }) => Math.floor((id + 1) * share) > Math.floor(id * share));
const keys = new Map(wanted.map(({ id, key }) => [id, key]));
console.log(`${values.room}: ${names.length} files, ${made.faults.length} faults, ${wanted.length} of them tried`);

for (const test of tests) {
  const open = wanted.filter(({ key }) => !found.has(key)).map(({ id }) => id);
  const told = await triedBy(copy, test, open, Number(values.dear));
  const add = (/** @type {Set<string>} */ to, /** @type {Iterable<number>} */ ids) => {
    for (const id of ids) if (keys.has(id)) to.add(/** @type {string} */ (keys.get(id)));
  };
  add(found, told.found);
  add(passed, told.passed);
  add(loaded, told.loaded);
  add(once, told.once);
  add(acts, told.acts);
  const all = { found, passed, acts, loaded, once };
  writeFileSync(
    kept,
    JSON.stringify(all, (_, value) => (value instanceof Set ? [...value] : value)),
  );
  const without = told.dear.length > 0 ? `, without ${told.dear.length} that take long` : "";
  console.log(`  ${test}: ${told.found.size} of ${open.length} found${without}`);
}

// Passed by a test or not at all counts; passed only while a module is loaded, or something is made that is kept, does not.
const judged = wanted.filter(({ key }) => {
  if (found.has(key) || acts.has(key)) return true;
  return passed.has(key) ? !once.has(key) : !loaded.has(key);
});
/** @type {Map<string, typeof judged>} */ const byFile = new Map();
for (const fault of judged) byFile.set(fault.file, [...(byFile.get(fault.file) ?? []), fault]);
for (const [file, faults] of byFile) {
  console.log(`${file}: ${faults.filter(({ key }) => found.has(key)).length} of ${faults.length} found`);
}
if (values.survivors) {
  for (const { key, file, line, kind, instead } of judged) {
    if (found.has(key)) continue;
    const said = passed.has(key) ? "" : " (no test passes it)";
    console.log(`${file}:${line}: ${kind} ${JSON.stringify(instead.replace(/\s+/g, " ").slice(0, 80))}${said}`);
  }
}
const number = judged.filter(({ key }) => found.has(key)).length;
const score = (100 * number) / judged.length;
console.log(
  `${values.room}: ${number} of ${judged.length} found, ${score.toFixed(1)} %, in ${byFile.size} files; ${wanted.length - judged.length} act only once, when a module is loaded or a table made`,
);
if (!(score >= Number(values.least))) process.exitCode = 1;
