// @ts-check
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { Tally } from "./tally.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { peers: { type: "string" }, dist: { type: "string" }, check: { type: "boolean" }, how: { type: "string" } },
});

/** The dump to read. */
export const [dump = ""] = positionals;
export const gzipped = dump.endsWith(".gz");
/** Of several ways that a job knows, the one to take. */
export const { how } = values;
/** Whether all that is found is looked at, whatever it costs. */
export const check = values.check === true;

const folder = (/** @type {string} */ path) => pathToFileURL(`${path}/`);

/** The address of a module in the folder that peers are installed in. */
export const peer = (/** @type {string} */ path) => new URL(`node_modules/${path}`, folder(values.peers ?? "")).href;

/** The address of a module of the built package. */
export const built = (/** @type {string} */ name) => new URL(name, folder(values.dist ?? "")).href;

/**
 * Runs a job, all of its modules loaded before, and prints what it took and found: CPU milliseconds of all threads,
 * milliseconds on the clock, and the most memory the process ever held.
 *
 * @param {(tally: Tally) => Promise<object | void>} work gives what it found beside the texts
 */
export async function job(work) {
  const tally = new Tally(check);
  let failure;
  const clock = performance.now();
  const before = process.cpuUsage();
  const also = await work(tally).catch((/** @type {unknown} */ error) => {
    failure = error instanceof Error ? error.message : String(error);
  });
  const { user, system } = process.cpuUsage(before);
  const wall = performance.now() - clock;
  const cost = { cpu: (user + system) / 1000, wall, rss: process.resourceUsage().maxRSS / 1024 };
  console.log(JSON.stringify({ ...cost, ...tally.report(), ...also, failure }));
}
