// @ts-check
/**
 * Runs each test once as it is, to see which faults it passes, and then again with each of these that none has found: in one process,
 * with the code loaded once, so that a fault costs what the test costs and nothing else.
 *
 * What is kept between two runs (a cache, say) could make a fault fail a test that is another's. So after a few that were found the test
 * has to pass without any; where it does not, they are tried again, one by one, in a process of their own.
 *
 * Tells in the file of the plan, a line each: `collected`, `load ID…`, `pass ID…`, `try ID`, `acts ID`, `found ID`, `unsure ID…`,
 * `done TEST`, `dear TEST`, `again`, `endless`.
 */
import { appendFileSync, readFileSync } from "node:fs";
import { Worker } from "node:worker_threads";
import { TestRunner } from "vitest";

const { open, careful, done, log, dear } = JSON.parse(readFileSync(String(process.env.FAULTS_PLAN), "utf8"));
/** @type {Set<number>} */ const left = new Set(open);
/** @type {Set<number>} */ const unsure = new Set(careful);
/** @type {Set<string>} */ const over = new Set(done);
/** @type {Set<number>} */ const told = new Set();
/** Those that were reached while they acted: one in what is made once and kept is not. @type {Set<number>} */
const active = new Set();
let acted = 0;
/** So many are found before the test is run without any; so often as without it may a fault act. */
const TOGETHER = 8;
const OFTEN = 100;
/** Milliseconds of processor time that a fault may take; turns of the event loop, one in 100 ms, that a test may wait. */
const MOST = 20_000;
const TURNS = 300;

const shared = new Int32Array(new SharedArrayBuffer(8));
new Worker(new URL("watch.mjs", import.meta.url), { workerData: { shared, log, most: MOST } }).unref();

/** @type {any} */ const global = globalThis;
global.__faults ??= { acting: -1, pass: undefined, acted: undefined };
const faults = global.__faults;
/** @type {Set<number>} */ const atLoad = new Set();
faults.pass = (/** @type {number[]} */ ids) => {
  for (const id of ids) atLoad.add(id);
};

/** How often a test passes each of the faults: it is counted for each character of what is read, so it has to cost little. */
const passes = new Uint32Array(1 + Math.max(0, ...open));

/** @param {string} line */
const tell = (line) => appendFileSync(log, `${line}\n`);

export default class Runner extends TestRunner {
  /** Of a file whose tests are all skipped nothing else is told. @param {any[]} files */
  onCollected(files) {
    if (files.every(({ result }) => result?.state !== "fail")) tell("collected");
  }

  /** @param {any} test */
  async runTask(test) {
    const name = nameOf(test);
    const run = TestRunner.getTestFn(test);
    if (atLoad.size > 0) tell(`load ${[...atLoad].join(" ")}`);
    atLoad.clear();
    if (over.has(name) || left.size === 0) return;
    passes.fill(0);
    faults.pass = (/** @type {number[]} */ ids) => {
      for (const id of ids) passes[id] = (passes[id] ?? 0) + 1;
    };
    const began = process.cpuUsage();
    await run();
    const { user, system } = process.cpuUsage(began);
    faults.pass = undefined;
    /** @type {Map<number, number>} */ const passed = new Map();
    for (const id of open) if ((passes[id] ?? 0) > 0) passed.set(id, passes[id] ?? 0);
    const news = [...passed.keys()].filter((id) => !told.has(id));
    for (const id of news) told.add(id);
    if (news.length > 0) tell(`pass ${news.join(" ")}`);
    if ((user + system) / 1000 > dear) {
      tell(`dear ${name}`);
    } else await tried(run, passed);
    tell(`done ${name}`);
  }
}

/** @param {() => unknown} run @param {ReadonlyMap<number, number>} passed */
async function tried(run, passed) {
  /** @type {number[]} */ let found = [];
  const settle = async () => {
    if (found.length === 0) return;
    if (await fails(run)) {
      tell(`unsure ${found.join(" ")}`);
      tell("again");
      process.kill(process.pid, "SIGKILL");
    }
    for (const id of found) tell(`found ${id}`);
    found = [];
  };
  // The unsure first: they need a process in which nothing else was tried.
  const order = [...passed].sort(([one], [other]) => Number(unsure.has(other)) - Number(unsure.has(one)));
  for (const [id, times] of order) {
    if (!left.has(id)) continue;
    if (unsure.has(id)) await settle();
    tell(`try ${id}`);
    const isFound = await fails(run, id, times);
    if (acted > 0 && !active.has(id)) {
      active.add(id);
      tell(`acts ${id}`);
    }
    if (!isFound) continue;
    left.delete(id);
    // Tried for itself in a process that nothing else was tried in: found, whatever it left behind.
    if (unsure.has(id)) {
      tell(`found ${id}`);
      if (!(await fails(run))) continue;
      tell("again");
      process.kill(process.pid, "SIGKILL");
    }
    found.push(id);
    if (found.length === TOGETHER) await settle();
  }
  await settle();
}

/** @param {() => unknown} run @param {number} [id] @param {number} [times] */
async function fails(run, id = -1, times = 0) {
  acted = 0;
  faults.acting = id;
  faults.acted = () => {
    if (++acted > times * OFTEN + 1000) throw new Error("does not end");
    return true;
  };
  Atomics.add(shared, 0, 1);
  Atomics.store(shared, 1, 1);
  /** @type {NodeJS.Timeout | undefined} */ let clock;
  let turns = 0;
  const waited = new Promise((_, reject) => {
    clock = setInterval(() => ++turns > TURNS && reject(new Error("waits")), 100);
  });
  try {
    await Promise.race([run(), waited]);
    return false;
  } catch {
    return true;
  } finally {
    clearInterval(clock);
    faults.acting = -1;
    Atomics.store(shared, 1, 0);
  }
}

/** @param {any} test @returns {string} */
function nameOf({ name, suite }) {
  return (suite === undefined ? name : `${nameOf(suite)} > ${name}`).replace(/\s+/g, " ");
}
