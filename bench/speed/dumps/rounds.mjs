// @ts-check
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const LONGEST = 1_200_000;

/**
 * What one run of a job took and found: CPU and clock in milliseconds, peak RSS in MB.
 *
 * @typedef {{ cpu: number, wall: number, rss: number, records: number, units: number, sample: string,
 *   bytes?: number, sha256?: string, rawBytes?: number, lines?: number, outBytes?: number, outSha256?: string,
 *   diagnostics?: number, unseen?: boolean, failure?: string }} Run
 *
 * Where things stand: the dumps, the folder of peers (undefined where there are none), and the built package.
 * @typedef {{ dumps: Record<string, import("./make-corpus.mjs").Dump>, peers: string | undefined, dist: string }} Places
 */

/**
 * Runs a job in a process of its own. The same flags of Node for all.
 *
 * @param {import("./groups.mjs").Job} job
 * @param {Places} places
 * @param {{ check?: boolean }} [options] `check`: slower, with the bytes and the SHA-256 of all that is found
 * @returns {Run}
 */
export function runJob({ script, how, dump }, { dumps, peers, dist }, { check = false } = {}) {
  const args = [
    "--no-deprecation",
    fileURLToPath(new URL(`jobs/${script}.mjs`, import.meta.url)),
    dumps[dump]?.path ?? dump,
    `--dist=${dist}`,
    ...(peers === undefined ? [] : [`--peers=${peers}`]),
    ...(how === undefined ? [] : [`--how=${how}`]),
    ...(check ? ["--check"] : []),
  ];
  const { stdout, stderr, status, signal } = spawnSync(process.execPath, args, {
    encoding: "utf8",
    timeout: LONGEST,
    maxBuffer: 1e8,
  });
  try {
    return JSON.parse(stdout.trim().split("\n").at(-1) ?? "");
  } catch {
    const reason = stderr.split("\n").find((line) => line.includes("Error")) ?? `it ended with ${signal ?? status}`;
    return {
      cpu: Number.NaN,
      wall: Number.NaN,
      rss: Number.NaN,
      records: 0,
      units: 0,
      sample: "",
      failure: reason.trim(),
    };
  }
}

/**
 * Runs the jobs in turn, so many rounds: A B C A B C.
 *
 * @param {readonly [string, import("./groups.mjs").Job][]} jobs
 * @param {Places} places
 * @param {number} rounds
 */
export function rounds(jobs, places, rounds) {
  /** @type {Record<string, Run[]>} */
  const runs = Object.fromEntries(jobs.map(([name]) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, job] of jobs) runs[name]?.push(runJob(job, places));
  }
  return runs;
}
