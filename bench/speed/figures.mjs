// @ts-check

/** The middle of an odd number of values; of an even number the upper of the two. @param {readonly number[]} values */
export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** How far values lie apart: the largest by the smallest. @param {readonly number[]} values */
export const spreadOf = (values) => Math.max(...values) / Math.min(...values);

/** CPU seconds of all threads of this process while `run` runs. @param {() => void} run */
export function cpu(run) {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** @param {boolean | undefined} ok undefined where nothing is demanded */
export const mark = (ok) => (ok === undefined ? "    " : ok ? "ok  " : "MISS");
