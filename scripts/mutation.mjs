// @ts-check
/**
 * How many faults put into a room's code its tests find: `npm run mutation -- --room text [--file src/text/fold.ts]… [--tests text]…
 * [--least 85]`.
 *
 * Stryker makes the faults. It brings 136 packages, so it is no dependency: it is installed beside a copy of the repository, in a folder
 * that stays (`--folder`, so that the next run tries only what changed), and runs the tests of the room and no others.
 */
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

/** Rooms and the tests that are theirs. @type {Readonly<Record<string, readonly string[]>>} */
const rooms = {
  text: ["text", "unwrap", "stated"],
  "containers/encoding": ["encoding"],
  "containers/gzip": ["gzip", "gzip-members", "inflate"],
  "containers/http": ["http"],
  "containers/jsonl": ["jsonl", "json-cases"],
  "containers/lzw": ["lzw"],
  "containers/warc": ["warc", "bad-dumps"],
  "blocks/shapes": ["shapes", "bylines", "datelines", "dates"],
  article: ["bylines", "datelines", "stated", "one-text"],
};
const pins = ["@stryker-mutator/core@9.6.1", "@stryker-mutator/vitest-runner@9.6.1"];

const { values } = parseArgs({
  options: {
    room: { type: "string", default: "text" },
    file: { type: "string", multiple: true },
    tests: { type: "string", multiple: true },
    least: { type: "string", default: "85" },
    folder: { type: "string", default: join(tmpdir(), "newsdump-mutation") },
  },
});
const tests = values.tests ?? rooms[values.room];
if (tests === undefined) {
  console.error(`no room ${values.room}: ${Object.keys(rooms).join(", ")}`);
  process.exit(2);
}

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = values.folder;
mkdirSync(folder, { recursive: true });
const copied = [
  "src",
  "tests",
  "fixtures",
  "fuzz",
  "scripts",
  "package.json",
  "package-lock.json",
  ".npmrc",
  "tsconfig.json",
];
for (const name of copied) {
  rmSync(join(folder, name), { recursive: true, force: true });
  cpSync(join(root, name), join(folder, name), { recursive: true });
}
if (!existsSync(join(folder, "node_modules/@stryker-mutator/vitest-runner"))) {
  npm("ci", "--ignore-scripts");
  npm("install", "--ignore-scripts", "--no-save", ...pins);
}
writeFileSync(
  join(folder, "vitest.config.mjs"),
  `export default { test: { include: ${JSON.stringify(tests.map((name) => `tests/${name}.test.ts`))}, testTimeout: 60_000 } };\n`,
);
const report = join(folder, `${values.room.replace("/", "-")}.json`);
writeFileSync(
  join(folder, "stryker.config.json"),
  JSON.stringify({
    testRunner: "vitest",
    plugins: ["@stryker-mutator/vitest-runner"],
    mutate: values.file ?? [`src/${values.room}/**/*.ts`],
    // Types are proven by the compiler, and fixtures in HTML are no code.
    disableTypeChecks: false,
    vitest: { configFile: "vitest.config.mjs", related: false },
    coverageAnalysis: "perTest",
    ignoreStatic: true,
    concurrency: 1,
    timeoutMS: 8000,
    incremental: true,
    incrementalFile: join(folder, `${values.room.replace("/", "-")}.incremental.json`),
    reporters: ["clear-text", "json", "progress-append-only"],
    clearTextReporter: { logTests: false, allowColor: false },
    jsonReporter: { fileName: report },
    thresholds: { high: 95, low: 85, break: null },
  }),
);
execFileSync("npx", ["--no", "stryker", "run"], { cwd: folder, stdio: "inherit", shell: process.platform === "win32" });

const { files } = JSON.parse(readFileSync(report, "utf8"));
let found = 0;
let all = 0;
for (const [file, { mutants }] of Object.entries(files)) {
  const judged = mutants.filter((/** @type {any} */ { status }) => status !== "Ignored" && !/Error$/.test(status));
  const killed = judged.filter((/** @type {any} */ { status }) => status === "Killed" || status === "Timeout");
  console.log(`${file}: ${killed.length} of ${judged.length} found`);
  found += killed.length;
  all += judged.length;
}
const score = (100 * found) / all;
console.log(`${values.room}: ${found} of ${all} found, ${score.toFixed(1)} %`);
if (!(score >= Number(values.least))) process.exitCode = 1;

/** @param {...string} args */
function npm(...args) {
  execFileSync("npm", args, { cwd: folder, stdio: "inherit", shell: process.platform === "win32" });
}
