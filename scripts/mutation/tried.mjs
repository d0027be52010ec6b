// @ts-check
import { spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Milliseconds without a line from the tests: what acts then does not end. A test that takes longer than `dear` is left out. */
const SILENT = 60_000;

/**
 * Runs the tests of a file with each of the faults that are open, and says what became of them.
 *
 * @param {string} folder the copy with the faults in it @param {string} test @param {Iterable<number>} open @param {number} dear
 * @returns {Promise<{ found: Set<number>, passed: Set<number>, loaded: Set<number>, once: Set<number>, acts: Set<number>, dear: string[] }>}
 */
export async function triedBy(folder, test, open, dear) {
  const [log, plan] = [join(folder, "faults.log"), join(folder, "faults.json")];
  const [found, passed, loaded, once, acts] = [new Set(), new Set(), new Set(), new Set(), new Set()];
  /** @type {string[]} */ const left = [];
  /** @type {Set<number>} */ let careful = new Set();
  /** @type {string[]} */ const done = [];
  for (let turn = 0; turn < 60; turn++) {
    const rest = [...open].filter((id) => !found.has(id));
    if (rest.length === 0) break;
    writeFileSync(plan, JSON.stringify({ open: rest, careful: [...careful], done, log, dear }));
    rmSync(log, { force: true });
    const isSilent = await runs(folder, test, plan, log);
    const lines = existsSync(log) ? readFileSync(log, "utf8").trim().split("\n") : [];
    if (lines.length === 0) throw new Error(`tests/${test}.test.ts cannot be run in ${folder}`);
    let last = "";
    for (const line of lines) {
      const [word = "", ...ids] = line.split(" ");
      const numbers = ids.map(Number);
      if (word === "pass") for (const id of numbers) passed.add(id);
      if (word === "load") for (const id of numbers) loaded.add(id);
      if (word === "try") for (const id of numbers) once.add(id);
      if (word === "acts") for (const id of numbers) acts.add(id);
      if (word === "found") for (const id of numbers) found.add(id);
      if (word === "unsure") careful = new Set([...careful, ...numbers]);
      if (word === "done") done.push(line.slice(5));
      if (word === "dear") left.push(line.slice(5));
      if (word !== "") last = line;
    }
    for (const id of found) careful.delete(id);
    if (last === "again") continue;
    // Ended by us, or by itself in the middle of a fault: it does not end, or takes all memory.
    if (!last.startsWith("try ") && !(isSilent && last.startsWith("found "))) break;
    found.add(Number(last.slice(4)));
  }
  for (const id of [...found, ...acts]) once.delete(id);
  return { found, passed, loaded, once, acts, dear: left };
}

/** @param {string} folder @param {string} test @param {string} plan @param {string} log @returns {Promise<boolean>} whether it fell silent */
function runs(folder, test, plan, log) {
  const child = spawn(
    process.execPath,
    [join(folder, "node_modules/vitest/vitest.mjs"), "run", `tests/${test}.test.ts`, "--config", "vitest.config.mjs"],
    { cwd: folder, env: { ...process.env, FAULTS_PLAN: plan }, stdio: "ignore", detached: true },
  );
  let isSilent = false;
  const began = Date.now();
  const watch = setInterval(() => {
    const since = existsSync(log) ? statSync(log).mtimeMs : began + SILENT;
    if (Date.now() - since < SILENT) return;
    isSilent = true;
    // Its workers are of its group.
    if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
  }, 2000);
  return new Promise((resolve) =>
    child.on("close", () => {
      clearInterval(watch);
      resolve(isSilent);
    }),
  );
}
