// @ts-check
/**
 * Looks for inputs that break a law: `npm run fuzz -- [--target ID]… [--minutes N | --runs N] [--seed N] [--jobs N]`;
 * `--list` prints the targets as JSON, without the program, each run of which is a process.
 *
 * Each input follows from the seed and what was tried before. One that breaks a law is kept in fuzz/regressions/TARGET, where the
 * tests find it; the line that tells of it names the law. With several jobs each is a process, with a seed of its own.
 */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { randomOf } from "./random.mjs";
import { search } from "./search.mjs";
import { regressionsOf } from "./seeds.mjs";
import { loadTargets, slow } from "./targets.mjs";

const { values } = parseArgs({
  options: {
    target: { type: "string", multiple: true },
    minutes: { type: "string" },
    runs: { type: "string" },
    seed: { type: "string", default: "1" },
    jobs: { type: "string", default: "1" },
    list: { type: "boolean" },
  },
});
if (values.list === true)
  console.log(JSON.stringify([...(await loadTargets()).keys()].filter((name) => !slow.has(name))));
else if (Number(values.jobs) > 1) {
  const codes = Array.from({ length: Number(values.jobs) }, (_, job) => ended(job));
  process.exitCode = Math.max(...(await Promise.all(codes)));
} else await work();

/** @param {number} job @returns {Promise<number>} */
function ended(job) {
  const own = process.argv
    .slice(2)
    .filter((_, at, all) => !/^--(?:jobs|seed)/.test(all[at] ?? "") && !/^--(?:jobs|seed)$/.test(all[at - 1] ?? ""));
  const seed = String(Number(values.seed) * 1000 + job);
  const child = spawn(process.execPath, [fileURLToPath(import.meta.url), ...own, "--seed", seed], { stdio: "inherit" });
  return new Promise((resolve) => child.on("close", (code) => resolve(code ?? 1)));
}

async function work() {
  const targets = await loadTargets();
  const names = values.target ?? [...targets.keys()];
  const unknown = names.filter((name) => !targets.has(name));
  if (unknown.length > 0) {
    console.error(`no target ${unknown.join(", ")}: ${[...targets.keys()].join(", ")}`);
    process.exitCode = 2;
    return;
  }
  const runs = values.runs === undefined ? Number.POSITIVE_INFINITY : Number(values.runs);
  const milliseconds = (Number(values.minutes ?? (values.runs === undefined ? 1 : 1e6)) * 60_000) / names.length;
  let failures = 0;
  for (const name of names) {
    const target = /** @type {import("./targets.mjs").Target} */ (targets.get(name));
    let broken = 0;
    const from = performance.now();
    const began = process.cpuUsage();
    /** @param {Uint8Array} bytes @param {any} error */
    const tell = (bytes, error) => {
      broken++;
      const lines = String(error?.stack ?? error).split("\n");
      console.log(`${name}/${keep(name, bytes)}: ${lines.slice(0, 3).join(" | ")}`);
    };
    for (const { bytes } of regressionsOf(name)) {
      await target.check(bytes, randomOf(0)).catch((error) => tell(bytes, error));
    }
    const isOver = (/** @type {number} */ done) =>
      done >= runs || broken > 20 || performance.now() - from > milliseconds;
    const { done, slowest, kinds } = await search(target, { seed: Number(values.seed), isOver, tell });
    const { user, system } = process.cpuUsage(began);
    const each = Math.round(done / ((user + system) / 1e6));
    console.log(
      `${name}: ${done} runs, ${broken} failures, ${each} a second of processor time, ${kinds} kinds of outcome, slowest ${Math.round(slowest)} ms`,
    );
    failures += broken;
  }
  if (failures > 0) process.exitCode = 1;
}

/** @param {string} name @param {Uint8Array} bytes @returns {string} the file's name */
function keep(name, bytes) {
  const folder = fileURLToPath(new URL(`regressions/${name}/`, import.meta.url));
  mkdirSync(folder, { recursive: true });
  const file = `${createHash("sha256").update(bytes).digest("hex").slice(0, 12)}.bin`;
  writeFileSync(folder + file, bytes);
  return file;
}
