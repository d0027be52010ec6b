// @ts-check
import { spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** So often is a file of tests begun again, after what was found did not end or left something behind. */
const TURNS = 60;

/**
 * Runs the tests of a file with each of the faults that are open, and says what became of them.
 *
 * @param {string} folder the copy with the faults in it
 * @param {string} test
 * @param {Iterable<number>} open
 * @param {number} dear milliseconds of processor time; a test that takes more is left out
 */
export async function triedBy(folder, test, open, dear) {
  const [log, plan] = [join(folder, "faults.log"), join(folder, "faults.json")];
  const [found, passed, loaded, tried, acts] = [new Set(), new Set(), new Set(), new Set(), new Set()];
  const sets = new Map(Object.entries({ found, pass: passed, load: loaded, try: tried, acts }));
  /** @type {Set<number>} */ const careful = new Set();
  /** @type {Set<number>} */ const fatal = new Set();
  /** @type {string[]} */ const done = [];
  /** @type {string[]} */ const left = [];
  for (let turn = 0; turn < TURNS; turn++) {
    const rest = [...open].filter((id) => !found.has(id));
    if (rest.length === 0) break;
    writeFileSync(plan, JSON.stringify({ open: rest, careful: [...careful], done, log, dear }));
    rmSync(log, { force: true });
    await runs(folder, test, plan);
    if (!existsSync(log)) throw new Error(`tests/${test}.test.ts cannot be run in ${folder}`);
    const lines = readFileSync(log, "utf8").trim().split("\n");
    for (const line of lines) {
      const [word = "", ...ids] = line.split(" ");
      for (const id of ids) sets.get(word)?.add(Number(id));
      if (word === "unsure") for (const id of ids) careful.add(Number(id));
      if (word === "done") done.push(line.slice(5));
      if (word === "dear") left.push(line.slice(5));
    }
    for (const id of found) careful.delete(id);
    const last = lines.at(-1) ?? "";
    if (last === "again") continue;
    const acting = Number((lines.findLast((line) => line.startsWith("try ")) ?? "try -1").slice(4));
    // Where the process went down in the middle of a fault twice (all memory taken, say), it was the fault.
    if (last === "endless" || (last === `try ${acting}` && fatal.has(acting))) found.add(acting);
    else if (last === `try ${acting}`) fatal.add(acting);
    else break;
  }
  const once = new Set([...tried].filter((id) => !found.has(id) && !acts.has(id)));
  return { found, passed, loaded, once, acts, dear: left };
}

/** @param {string} folder @param {string} test @param {string} plan @returns {Promise<void>} */
function runs(folder, test, plan) {
  const child = spawn(
    process.execPath,
    [join(folder, "node_modules/vitest/vitest.mjs"), "run", `tests/${test}.test.ts`, "--config", "vitest.config.mjs"],
    { cwd: folder, env: { ...process.env, FAULTS_PLAN: plan }, stdio: "ignore" },
  );
  return new Promise((resolve) => child.on("close", () => resolve()));
}
