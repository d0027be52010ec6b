// @ts-check
import { median, spreadOf } from "../figures.mjs";
import { faultOf } from "./check.mjs";
import { rounds, runJob } from "./rounds.mjs";

/** Above it a figure is no figure. */
export const MOST_SPREAD = 1.3;

/**
 * @typedef {import("./groups.mjs").Group} Group @typedef {import("./groups.mjs").Job} Job
 * @typedef {import("./groups.mjs").Row} Row @typedef {import("./rounds.mjs").Places} Places
 * @typedef {import("./rounds.mjs").Run} Run
 *
 * A job with its medians. `fault`: why its figures do not count. `spread`: of its CPU.
 * @typedef {{ job: Job, runs: Run[], cpu: number, rss: number, spread: number, megabytes: number, records: number, fault?: string }} JobFigures
 *
 * A row with its figure; `value` undefined where a job was left out or failed. `wrong`: the fault of a job that it stands on.
 * @typedef {{ row: Row, value?: number, memory?: number, spread?: number, n: number, ok?: boolean, wrong?: string }} RowFigures
 *
 * @typedef {{ group: Group, jobs: Record<string, JobFigures>, rows: RowFigures[], repeated: boolean }} GroupFigures
 */

/**
 * Measures a group: each job once to check what it finds, then all in turn. If a gate is missed, or a spread is too wide,
 * all of it once more, and only the second time counts.
 *
 * @param {Group} group
 * @param {Places} places
 * @param {{ n: number, repeat: boolean }} rounds
 * @returns {GroupFigures}
 */
export function measure(group, places, { n, repeat }) {
  const jobs = Object.entries(group.jobs).filter(([, { peer }]) => peer !== true || places.peers !== undefined);
  const checks = Object.fromEntries(jobs.map(([name, job]) => [name, runJob(job, places, { check: true })]));
  const outputs = new Set(group.same?.map((name) => checks[name]?.outSha256));
  const differ = outputs.size > 1 ? { fault: "other output than the other" } : {};
  const faults = Object.fromEntries(
    jobs.map(([name, job]) => [
      name,
      faultIn([/** @type {Run} */ (checks[name])], job, places) ??
        (group.same?.includes(name) ? differ.fault : undefined),
    ]),
  );
  const once = () => {
    const runs = rounds(jobs, places, n);
    const figures = Object.fromEntries(
      jobs.map(([name, job]) => [name, figuresOf(job, runs[name] ?? [], faults[name], places)]),
    );
    return { jobs: figures, rows: group.rows.map((row) => rowFigures(row, figures)) };
  };
  const first = once();
  const again = repeat && first.rows.some(({ ok, spread = 1 }) => ok === false || spread > MOST_SPREAD);
  return { group, repeated: again, ...(again ? once() : first) };
}

/** @param {readonly Run[]} runs @param {Job} job @param {Places} places */
function faultIn(runs, job, { dumps }) {
  const dump = dumps[job.dump];
  return dump && runs.map((run) => faultOf(run, dump)).find((fault) => fault !== undefined);
}

/** @param {Job} job @param {Run[]} runs @param {string | undefined} known @param {Places} places @returns {JobFigures} */
function figuresOf(job, runs, known, places) {
  const fault = known ?? faultIn(runs, job, places);
  const cpus = runs.map(({ cpu }) => cpu);
  return {
    job,
    runs,
    cpu: median(cpus),
    rss: Math.max(...runs.map(({ rss }) => rss)),
    spread: spreadOf(cpus),
    megabytes: (places.dumps[job.dump]?.rawBytes ?? 0) / 1e6,
    records: places.dumps[job.dump]?.records ?? 0,
    ...(fault !== undefined && { fault }),
  };
}

/** @param {Row} row @param {Record<string, JobFigures>} jobs @returns {RowFigures} */
function rowFigures(row, jobs) {
  const own = jobs[row.own];
  const beside = jobs[row.beside];
  const n = own?.runs.length ?? 0;
  if (own === undefined || beside === undefined || Number.isNaN(own.cpu) || Number.isNaN(beside.cpu)) {
    const wrong = own?.fault ?? beside?.fault;
    return { row, n, ...(wrong !== undefined && { wrong, ok: false }) };
  }
  // Round by round: both ran on the same machine at nearly the same time.
  const value = median(own.runs.map((run, round) => ratioOf(row, [run, own], [beside.runs[round] ?? run, beside])));
  const memory = row.measure === "memory" ? { memory: own.rss } : {};
  const spread = row.measure === "memory" ? {} : { spread: Math.max(own.spread, beside.spread) };
  const figures = { row, value, n, ...memory, ...spread };
  if (own.fault !== undefined) return { ...figures, ok: false, wrong: own.fault };
  if (row.gate === undefined) return figures;
  const within = row.measure === "faster" ? value >= row.gate : value <= row.gate;
  return { ...figures, ok: within && (row.most === undefined || own.rss <= row.most) };
}

/** @param {Row} row @param {[Run, JobFigures]} own @param {[Run, JobFigures]} beside */
function ratioOf({ measure }, [own, { megabytes }], [beside, { megabytes: besideMegabytes }]) {
  if (measure === "faster") return beside.cpu / own.cpu;
  if (measure === "cost") return own.cpu / beside.cpu;
  if (measure === "memory") return own.rss / beside.rss;
  return own.cpu / megabytes / (beside.cpu / besideMegabytes);
}
